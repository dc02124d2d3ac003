// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/session.h"
#include "views/training/serving_plots.h"

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace cw {

class PlotCard;

/// One serving job: throughput against waiting, what its batch and context are bound by, where time and memory go.
class ServingPage : public QWidget {
    Q_OBJECT
public:
    explicit ServingPage(Session& session, QWidget* parent = nullptr);

    void chooseWorkload(const ElementId& id);

    /// Nothing without a job.
    std::optional<ShownServing> shown() const;

signals:
    /// The sheet about a figure is asked for, as ServingExplain names it.
    void explainRequested(const std::string& figure);
    /// Another job, or other figures of the same.
    void changed();
    void message(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fillWorkloads();
    void arrange();

    Session& session_;
    AnalysisPtr drawn_;
    ElementId wished_;
    QLabel* label_ = nullptr;
    QComboBox* workloads_ = nullptr;
    QLabel* headline_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QWidget* board_ = nullptr;
    QGridLayout* grid_ = nullptr;
    PlotCard* throughput_ = nullptr;
    PlotCard* contexts_ = nullptr;
    PlotCard* pass_ = nullptr;
    PlotCard* firstToken_ = nullptr;
    PlotCard* memory_ = nullptr;
    int columns_ = 0;
};

}  // namespace cw

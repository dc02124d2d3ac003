// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/training/explain.h"

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cw {

class PlotCard;
class TotalButton;

/// One training job: where its time and memory go, what more GPUs bring, what moves it, how its pipeline runs.
class WorkloadPage : public QWidget {
    Q_OBJECT
public:
    explicit WorkloadPage(Session& session, QWidget* parent = nullptr);

    void chooseWorkload(const ElementId& id);
    /// The name of a calibration of one's own in use, or "".
    void setCalibration(const QString& name);
    const std::optional<ShownWorkload>& shown() const { return shown_; }

signals:
    /// The sheet about a figure is asked for, as Explain names it.
    /// The layout of the job is to be searched for in the whole space.
    void searchRequested();
    void explainRequested(const std::string& figure);
    void message(const QString& text);
    /// Another workload, or other figures of the same.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fillWorkloads();
    void fillHeadline();
    void fillFigures();
    void fillAdvice();
    void arrange();
    void apply(const FitOption& option);

    Session& session_;
    std::optional<ShownWorkload> shown_;
    AnalysisPtr drawn_;
    ElementId wished_;
    QString calibration_;
    QLabel* label_ = nullptr;
    QComboBox* workloads_ = nullptr;
    QLabel* headline_ = nullptr;
    QPushButton* search_ = nullptr;
    QWidget* strip_ = nullptr;
    std::vector<std::pair<std::string, TotalButton*>> figures_;  ///< by what Explain calls them
    QScrollArea* scroll_ = nullptr;
    QWidget* board_ = nullptr;
    QGridLayout* grid_ = nullptr;
    PlotCard* step_ = nullptr;
    PlotCard* memory_ = nullptr;
    PlotCard* scaling_ = nullptr;
    PlotCard* tornado_ = nullptr;
    PlotCard* pipeline_ = nullptr;
    QWidget* advice_ = nullptr;
    QVBoxLayout* adviceColumn_ = nullptr;
    int columns_ = 0;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/session.h"

class QScrollArea;

namespace cw {

class ChartCard;

/// Charts of the newest analysis: cost, power, bandwidth, oversubscription, the training step and its GPU-hours. Each
/// has a table with the same figures.
class Dashboard : public QWidget {
    Q_OBJECT
public:
    explicit Dashboard(Session& session, QWidget* parent = nullptr);

signals:
    /// A chart is to be explained: a figure of the training page, or a key of the totals.
    void explainRequested(const QString& figure);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void arrange();

    Session& session_;
    std::vector<ChartCard*> cards_;
    QScrollArea* scroll_ = nullptr;
    QWidget* board_ = nullptr;
    int columns_ = 0;
    bool isStale_ = true;  ///< hidden charts are drawn when they are shown
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/network/analysis_follower.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QTableWidget;

namespace cw {

class FigureCard;

/// One network in depth: figures, single failures, the sizes at which it changes.
class FabricPage : public QWidget {
    Q_OBJECT
public:
    explicit FabricPage(Session& session, QWidget* parent = nullptr);

    void chooseNetwork(const ElementId& id);
    /// Whether the studies of the newest analysis are shown.
    bool isCurrent() const { return follower_.isCurrent(); }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum FailureColumn {
        ElementColumn,
        CountColumn,
        BisectionColumn,
        ThroughputColumn,
        CutOffColumn,
        StepColumn,
        FailureColumns
    };

    void retranslate();
    void refresh();
    void fillNetworks();
    void showFigures(const Network& network);
    void showFailures(const Network& network);
    void fitFailures();
    void showCliffs(const Network& network);
    void showState();
    void arrange();
    const Network* chosen() const;
    const FabricStudy* studyFor(const Network& network) const;

    Session& session_;
    AnalysisPtr studied_;  ///< with studies; perhaps older than the newest
    QComboBox* networks_ = nullptr;
    QLabel* state_ = nullptr;
    QProgressBar* busy_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QWidget* board_ = nullptr;
    QGridLayout* grid_ = nullptr;
    std::vector<FigureCard*> cards_;
    QLabel* failuresTitle_ = nullptr;
    QTableWidget* failures_ = nullptr;
    QLabel* failuresNote_ = nullptr;
    QLabel* cliffsTitle_ = nullptr;
    QLabel* cliffs_ = nullptr;
    int columns_ = 0;
    AnalysisFollower follower_;
};

}  // namespace cw

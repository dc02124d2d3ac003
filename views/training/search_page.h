// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "model/training/plan_training.h"
#include "views/report/background_task.h"
#include "views/session.h"
#include "views/training/training_plots.h"

#include <memory>
#include <mutex>
#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace cw {

class PlotCard;
class SideBySide;

/// The best layouts of a training job on its pool: by speed, by cost, by memory left, and why the fastest wins.
class SearchPage : public QWidget {
    Q_OBJECT
public:
    explicit SearchPage(Session& session, QWidget* parent = nullptr);

    /// The job that is searched for.
    void setWorkload(const std::optional<ShownWorkload>& shown);
    void search();
    bool isSearching() const { return task_.isRunning(); }
    const std::optional<TrainingPlan>& plan() const { return plan_; }

signals:
    void message(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Column { LayoutColumn, RateColumn, BandColumn, MemoryColumn, CostColumn, TagColumn, Columns };
    /// What the searching threads tell the window.
    struct Watch {
        std::mutex mutex;
        SearchCounts counts;
        std::optional<FoundLayout> best;
    };
    struct Row {
        PlannedLayout planned;
        QString tag;
    };

    void retranslate();
    void showProgress();
    void show(const Result<TrainingPlan>& found);
    void fill();
    void draw();
    void use(int row);
    /// Why the fastest beats the row, or the second if the row is the fastest itself.
    QString reasonText(int row) const;
    /// What a search has found so far, or had when it was stopped; "" for nothing.
    QString bestSoFar() const;
    /// The row of a layout, a new one if it is none of them.
    int rowOf(const PlannedLayout& planned);
    void setRows();
    void setRow(int row, const QString& layout);
    DataSize usable() const;
    bool isTightHere(const PlannedLayout& planned) const;
    QString tagText(const Row& row) const;
    void showPicked();
    /// The job's own layout as a search would answer it; none that does not fit.
    std::optional<PlannedLayout> own() const;
    void tellOwn();

    Session& session_;
    std::optional<ShownWorkload> shown_;
    std::optional<TrainingPlan> plan_;
    std::optional<Error> refused_;
    std::vector<Row> rows_;
    int ownBatch_ = 0;  ///< of the job when its batch was last offered
    std::shared_ptr<Watch> watch_;
    Currency currency_;
    QLabel* job_ = nullptr;
    QLabel* batchLabel_ = nullptr;
    QSpinBox* batch_ = nullptr;
    QCheckBox* shrink_ = nullptr;
    QPushButton* start_ = nullptr;
    QPushButton* stop_ = nullptr;
    QProgressBar* busy_ = nullptr;
    QLabel* state_ = nullptr;
    QLabel* why_ = nullptr;
    QLabel* picked_ = nullptr;  ///< the layout of the row in full
    SideBySide* parts_ = nullptr;
    QTableWidget* table_ = nullptr;
    QPushButton* use_ = nullptr;
    PlotCard* front_ = nullptr;
    QTimer ticks_;
    BackgroundTask task_{this};
};

}  // namespace cw

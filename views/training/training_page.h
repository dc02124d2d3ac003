// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QSplitter>

#include "views/training/calibration_store.h"
#include "views/training/explain.h"
#include "views/training/serving_explain.h"

class QTabWidget;

namespace cw {

class AccuracyPage;
class ExplainSheet;
class PublishedRunsSource;
class SearchPage;
class ServingPage;
class WorkloadPage;

/// All about jobs: one that trains and one that serves in depth, how the estimates did on published runs, and a sheet
/// that explains figures.
class TrainingPage : public QSplitter {
    Q_OBJECT
public:
    /// Without a store there is nothing to calibrate.
    explicit TrainingPage(Session& session, CalibrationStore store = {}, QWidget* parent = nullptr);

    enum class Part { Workload, Serving, Search, Accuracy };
    void showPart(Part part);
    WorkloadPage& workload() { return *workload_; }
    ServingPage& serving() { return *serving_; }
    SearchPage& search() { return *search_; }
    AccuracyPage& accuracy() { return *accuracy_; }
    ExplainSheet& sheet() { return *sheet_; }
    /// Opens the sheet about a figure of the job that is shown, as Explain names it, beside the job.
    void explain(const std::string& figure);
    void explainJob(const ElementId& workload, const std::string& figure);
    void openRun(int index);
    void closeSheet();
    /// Asks for own runs to calibrate on.
    void calibrate();

signals:
    void message(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void refreshSheet();
    void showPartOfSelection();
    void showCalibration();
    void openSheet(const QString& title, const QString& html);
    void arrangeSheet();

    /// What the sheet shows, to show it again with newer figures. A run may have been opened from a figure.
    struct Asked {
        std::string figure;
        int run = -1;
    };

    Session& session_;
    CalibrationStore store_;
    PublishedRunsSource* runs_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    WorkloadPage* workload_ = nullptr;
    ServingPage* serving_ = nullptr;
    SearchPage* search_ = nullptr;
    AccuracyPage* accuracy_ = nullptr;
    ExplainSheet* sheet_ = nullptr;
    Asked asked_;
    std::vector<ServingCase> publishedServing_;  ///< read when one is first asked for
    QPointer<QWidget> before_;                   ///< had the keys when the sheet was opened
};

}  // namespace cw

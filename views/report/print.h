// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPageLayout>
#include <QWidget>

#include "views/report/background_task.h"
#include "views/report/report_document.h"
#include "views/session.h"

#include <memory>

class QLabel;
class QToolBar;
class QPrinter;
class QPrintPreviewWidget;
class QTimer;

namespace cw {

/// Preview, page setup and printing of the report; the page layout is remembered between calls and sessions.
void printReport(QWidget* parent, const AnalysisPtr& analysis, const Facts& facts);
/// The page setup dialog alone.
void setUpReportPage(QWidget* parent);
/// The page layout that was last chosen; A4 upright at first.
QPageLayout reportPageLayout();
/// The report on the paper that was last chosen.
ReportOptions chosenReportOptions();

class LaidOutReport;

/// The report as it will be printed, page by page. It is laid out again in the background, only while it can be seen
/// and some time after the analysis has changed; the page and the zoom stay.
class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(Session& session, QWidget* parent = nullptr);
    ~ReportPreview() override;

    int pageCount() const;
    int currentPage() const;

public slots:
    /// Lays the report out again now.
    void refresh();
    void showPage(int page);
    void setUpPage();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildToolBar();
    void showReport(std::shared_ptr<const LaidOutReport> report);
    void updatePageLabel();
    void markStale();

    Session& session_;
    std::unique_ptr<QPrinter> printer_;
    std::shared_ptr<const LaidOutReport> shown_;
    QPrintPreviewWidget* preview_ = nullptr;
    QToolBar* bar_ = nullptr;
    QLabel* pageLabel_ = nullptr;
    QTimer* timer_ = nullptr;
    bool isStale_ = true;
    BackgroundTask task_{this};
};

}  // namespace cw

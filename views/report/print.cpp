// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/print.h"
#include "views/text/words.h"

#include <QAction>
#include <QLabel>
#include <QPageSetupDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSettings>
#include <QShowEvent>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace cw {

namespace {

// Typing changes the analysis several times a second; laying out a report takes longer than that.
constexpr int kRefreshDelayMs = 400;

const QString kSizeKey = QStringLiteral("report/pageSize");

void preparePrinter(QPrinter& printer)
{
    printer.setPageLayout(reportPageLayout());
    printer.setFullPage(true);
}

void rememberLayout(const QPrinter& printer)
{
    QSettings().setValue(kSizeKey, static_cast<int>(printer.pageLayout().pageSize().id()));
}

void paintOn(QPrinter& printer, const Analysis& analysis, const Facts& facts)
{
    ReportOptions options;
    options.pageSize = printer.pageLayout().pageSize();
    const ReportDocument document(analysis, facts, options);
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    paintReport(printer, document, isRange ? printer.fromPage() - 1 : 0, isRange ? printer.toPage() - 1 : -1);
}

}  // namespace

QPageLayout reportPageLayout()
{
    const int id = QSettings().value(kSizeKey, static_cast<int>(QPageSize::A4)).toInt();
    const bool isKnown = id >= 0 && id < static_cast<int>(QPageSize::Custom);
    const QPageSize size(isKnown ? static_cast<QPageSize::PageSizeId>(id) : QPageSize::A4);
    // The report brings its own margins and stands upright.
    return QPageLayout(size, QPageLayout::Portrait, QMarginsF());
}

void printReport(QWidget* parent, const AnalysisPtr& analysis, const Facts& facts)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(designName(*analysis->design));
    preparePrinter(printer);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(ReportPreview::tr("Print the design report"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* target) {
        target->setFullPage(true);
        paintOn(*target, *analysis, facts);
    });
    dialog.exec();
    rememberLayout(printer);
}

void setUpReportPage(QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer);
    QPageSetupDialog dialog(&printer, parent);
    dialog.setWindowTitle(ReportPreview::tr("Page setup of the report"));
    if (dialog.exec() == QDialog::Accepted)
        rememberLayout(printer);
}

ReportPreview::ReportPreview(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , printer_(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setAccessibleName(tr("Report preview"));
    preparePrinter(*printer_);
    preview_ = new QPrintPreviewWidget(printer_.get(), this);
    preview_->setAccessibleName(tr("Pages of the report"));
    preview_->setZoomMode(QPrintPreviewWidget::FitToWidth);
    auto* bar = new QToolBar(this);
    buildToolBar(*bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(preview_, 1);
    timer_ = new QTimer(this);
    timer_->setSingleShot(true);
    timer_->setInterval(kRefreshDelayMs);
    connect(timer_, &QTimer::timeout, this, &ReportPreview::refresh);
    connect(&session_, &Session::analysisChanged, this, &ReportPreview::markStale);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* target) {
        target->setFullPage(true);
        if (shown_)
            paintOn(*target, *shown_, session_.facts());
    });
    connect(preview_, &QPrintPreviewWidget::previewChanged, this, &ReportPreview::updatePageLabel);
}

// The preview widget uses the printer until it is gone.
ReportPreview::~ReportPreview()
{
    delete preview_;
}

void ReportPreview::buildToolBar(QToolBar& bar)
{
    bar.setAccessibleName(tr("Tools of the report preview"));
    const auto add = [&](const QString& name, const QString& tip, const QKeySequence& key, auto action) {
        QAction* made = bar.addAction(name, this, action);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        made->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
        addAction(made);
    };
    add(tr("Previous"), tr("Previous page"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { showPage(currentPage() - 1); });
    pageLabel_ = new QLabel(&bar);
    pageLabel_->setAccessibleName(tr("Page"));
    pageLabel_->setMargin(6);
    bar.addWidget(pageLabel_);
    add(tr("Next"), tr("Next page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { showPage(currentPage() + 1); });
    bar.addSeparator();
    add(tr("Zoom out"), tr("Smaller pages"), QKeySequence(QKeySequence::ZoomOut), [this] { preview_->zoomOut(); });
    add(tr("Zoom in"), tr("Larger pages"), QKeySequence(QKeySequence::ZoomIn), [this] { preview_->zoomIn(); });
    add(tr("Width"), tr("Fit the page width"), {}, [this] { preview_->setZoomMode(QPrintPreviewWidget::FitToWidth); });
    add(tr("Page"), tr("Fit a whole page"), {}, [this] { preview_->setZoomMode(QPrintPreviewWidget::FitInView); });
    add(tr("Facing"), tr("Two pages side by side"), {}, [this] { preview_->setFacingPagesViewMode(); });
    add(tr("Single"), tr("One page after the other"), {}, [this] { preview_->setSinglePageViewMode(); });
    bar.addSeparator();
    add(tr("Page setup…"), tr("Choose the paper"), {}, [this] { setUpPage(); });
    add(tr("Print…"), tr("Print the report"), {}, [this] { printReport(this, session_.analysis(), session_.facts()); });
}

int ReportPreview::pageCount() const
{
    return preview_->pageCount();
}

int ReportPreview::currentPage() const
{
    return preview_->currentPage();
}

void ReportPreview::showPage(int page)
{
    preview_->setCurrentPage(page);
    updatePageLabel();
}

void ReportPreview::setUpPage()
{
    setUpReportPage(this);
    preparePrinter(*printer_);
    refresh();
}

void ReportPreview::markStale()
{
    isStale_ = true;
    if (isVisible())
        timer_->start();
}

void ReportPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // The first painting of the tab comes before the layout of the report.
    if (isStale_)
        timer_->start(0);
}

void ReportPreview::refresh()
{
    timer_->stop();
    timer_->setInterval(kRefreshDelayMs);
    shown_ = session_.analysis();
    isStale_ = false;
    const int page = currentPage();
    preview_->updatePreview();
    if (page > 1)
        preview_->setCurrentPage(std::min(page, pageCount()));
    updatePageLabel();
}

void ReportPreview::updatePageLabel()
{
    pageLabel_->setText(tr("%1 of %2").arg(currentPage()).arg(pageCount()));
}

}  // namespace cw

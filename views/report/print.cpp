// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/print.h"
#include "views/text/words.h"

#include <QAction>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSettings>
#include <QShowEvent>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include "views/report/page_setup_dialog.h"
#include "views/report/print_dialog.h"
#include "views/style/theme.h"

namespace cw {

namespace {

// Typing changes the analysis several times a second; laying out a report takes longer than that.
constexpr int kRefreshDelayMs = 400;

const QString kSizeKey = QStringLiteral("report/pageSize");
const QString kOrientationKey = QStringLiteral("report/orientation");

void preparePrinter(QPrinter& printer)
{
    printer.setPageLayout(reportPageLayout());
    printer.setFullPage(true);
}

void rememberLayout(const QPageSize& size, QPageLayout::Orientation orientation)
{
    QSettings settings;
    settings.setValue(kSizeKey, static_cast<int>(size.id()));
    settings.setValue(kOrientationKey, static_cast<int>(orientation));
}

ReportOptions optionsFor(const QPageLayout& layout)
{
    ReportOptions options;
    options.pageSize = layout.pageSize();
    options.orientation = layout.orientation();
    return options;
}

}  // namespace

/// A report and what it refers to.
class LaidOutReport {
public:
    LaidOutReport(AnalysisPtr analysis, const Facts& facts, const QPageLayout& layout, Progress& progress)
        : analysis_(std::move(analysis))
        , facts_(facts)
        , layout_(layout)
        , document_(*analysis_, facts_, optionsFor(layout), &progress)
    {
    }

    bool fits(const QPrinter& printer) const
    {
        return printer.pageLayout().pageSize().isEquivalentTo(layout_.pageSize()) &&
               printer.pageLayout().orientation() == layout_.orientation();
    }

    void paintOn(QPrinter& printer, Progress* progress = nullptr) const
    {
        const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
        paintReport(printer, document_, isRange ? printer.fromPage() - 1 : 0, isRange ? printer.toPage() - 1 : -1,
                    progress);
    }

private:
    AnalysisPtr analysis_;
    Facts facts_;
    QPageLayout layout_;
    ReportDocument document_;
};

QPageLayout reportPageLayout()
{
    const int id = QSettings().value(kSizeKey, static_cast<int>(QPageSize::A4)).toInt();
    const bool isKnown = id >= 0 && id < static_cast<int>(QPageSize::Custom);
    const QPageSize size(isKnown ? static_cast<QPageSize::PageSizeId>(id) : QPageSize::A4);
    const int orientation = QSettings().value(kOrientationKey, static_cast<int>(QPageLayout::Portrait)).toInt();
    // The report brings its own margins.
    return QPageLayout(size, orientation == QPageLayout::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
}

ReportOptions chosenReportOptions()
{
    return optionsFor(reportPageLayout());
}

void printReport(QWidget* parent, const AnalysisPtr& analysis, const Facts& facts)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(designName(*analysis->design));
    preparePrinter(printer);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(ReportPreview::tr("Print the design report"));
    makeReachable(dialog);
    std::unique_ptr<LaidOutReport> report;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* target) {
        target->setFullPage(true);
        Progress progress;
        if (!report || !report->fits(*target))
            report = std::make_unique<LaidOutReport>(analysis, facts, target->pageLayout(), progress);
        report->paintOn(*target);
    });
    dialog.exec();
    rememberLayout(printer.pageLayout().pageSize(), printer.pageLayout().orientation());
}

void setUpReportPage(QWidget* parent)
{
    PageSetupDialog dialog(reportPageLayout(), parent);
    if (dialog.exec() == QDialog::Accepted)
        rememberLayout(dialog.pageSize(), dialog.orientation());
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(preview_, 1);
    buildToolBar();
    timer_ = new QTimer(this);
    timer_->setSingleShot(true);
    timer_->setInterval(kRefreshDelayMs);
    connect(timer_, &QTimer::timeout, this, &ReportPreview::refresh);
    connect(&session_, &Session::analysisChanged, this, &ReportPreview::markStale);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* target) {
        target->setFullPage(true);
        if (shown_)
            shown_->paintOn(*target);
    });
    connect(preview_, &QPrintPreviewWidget::previewChanged, this, &ReportPreview::updatePageLabel);
}

// The preview widget uses the printer until it is gone.
ReportPreview::~ReportPreview()
{
    delete preview_;
}

void ReportPreview::buildToolBar()
{
    // Not at once: a new theme polishes all widgets one by one, from a list that knows of no deletion.
    if (bar_) {
        bar_->hide();
        bar_->deleteLater();
    }
    bar_ = new QToolBar(this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, bar_);
    QToolBar& bar = *bar_;
    bar.setAccessibleName(tr("Tools of the report preview"));
    const auto add = [&](const QString& name, const QString& tip, const QKeySequence& key, auto action,
                         const QString& iconName = {}) {
        QAction* made = bar.addAction(name, this, action);
        if (!iconName.isEmpty())
            made->setIcon(icon(iconName));
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        made->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
        addAction(made);
    };
    add(
        tr("Previous"), tr("Previous page"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { showPage(currentPage() - 1); }, QStringLiteral("chevron-left"));
    pageLabel_ = new QLabel(&bar);
    pageLabel_->setAccessibleName(tr("Page"));
    pageLabel_->setMargin(6);
    bar.addWidget(pageLabel_);
    add(
        tr("Next"), tr("Next page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { showPage(currentPage() + 1); },
        QStringLiteral("chevron-right"));
    bar.addSeparator();
    add(
        tr("Zoom out"), tr("Smaller pages"), QKeySequence(QKeySequence::ZoomOut), [this] { preview_->zoomOut(); },
        QStringLiteral("zoom-out"));
    add(
        tr("Zoom in"), tr("Larger pages"), QKeySequence(QKeySequence::ZoomIn), [this] { preview_->zoomIn(); },
        QStringLiteral("zoom-in"));
    add(tr("Width"), tr("Fit the page width"), {}, [this] { preview_->setZoomMode(QPrintPreviewWidget::FitToWidth); });
    add(tr("Page"), tr("Fit a whole page"), {}, [this] { preview_->setZoomMode(QPrintPreviewWidget::FitInView); });
    add(tr("Facing"), tr("Two pages side by side"), {}, [this] { preview_->setFacingPagesViewMode(); });
    add(tr("Single"), tr("One page after the other"), {}, [this] { preview_->setSinglePageViewMode(); });
    bar.addSeparator();
    add(tr("Page setup…"), tr("Choose the paper"), {}, [this] { setUpPage(); });
    add(tr("Print…"), tr("Print the report"), {}, [this] { printReport(this, session_.analysis(), session_.facts()); });
    updatePageLabel();
}

void ReportPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Words and the colour of the icons are those of the bar's making.
    if (bar_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        buildToolBar();
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
    // What is shown was laid out for the old paper.
    shown_.reset();
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
    isStale_ = false;
    task_.start(
        [analysis = session_.analysis(), facts = session_.facts(),
         layout = printer_->pageLayout()](Progress& progress) -> std::shared_ptr<const LaidOutReport> {
            return std::make_shared<const LaidOutReport>(analysis, facts, layout, progress);
        },
        [this](std::shared_ptr<const LaidOutReport> report) { showReport(std::move(report)); });
}

void ReportPreview::showReport(std::shared_ptr<const LaidOutReport> report)
{
    shown_ = std::move(report);
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

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/training_page.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include "views/style/theme.h"
#include "views/training/accuracy_page.h"
#include "views/training/calibration_dialog.h"
#include "views/training/explain_sheet.h"
#include "views/training/search_page.h"
#include "views/training/serving_page.h"
#include "views/training/workload_page.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kRoomForBoth = 1000;  // narrower, page and sheet would both be cut

}  // namespace

TrainingPage::TrainingPage(Session& session, CalibrationStore store, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , session_(session)
    , store_(std::move(store))
{
    runs_ = new PublishedRunsSource(session, this);
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    workload_ = new WorkloadPage(session);
    serving_ = new ServingPage(session);
    search_ = new SearchPage(session_);
    accuracy_ = new AccuracyPage(*runs_);
    for (QWidget* part : std::initializer_list<QWidget*>{workload_, serving_, search_, accuracy_})
        tabs_->addTab(part, QString());
    sheet_ = new ExplainSheet(this);
    addWidget(tabs_);
    addWidget(sheet_);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    sheet_->hide();
    connect(workload_, &WorkloadPage::explainRequested, this, &TrainingPage::explain);
    connect(workload_, &WorkloadPage::message, this, &TrainingPage::message);
    connect(workload_, &WorkloadPage::changed, this, &TrainingPage::refreshSheet);
    connect(workload_, &WorkloadPage::changed, this, [this] { search_->setWorkload(workload_->shown()); });
    // The page of the job follows edits only while it is seen.
    connect(&session_, &Session::analysisChanged, this, [this] {
        if (const auto& shown = workload_->shown(); shown && search_->isVisible())
            search_->setWorkload(ShownWorkload::of(*session_.analysis(), shown->workload.id));
    });
    connect(workload_, &WorkloadPage::searchRequested, this, [this] {
        tabs_->setCurrentWidget(search_);
        search_->search();
    });
    connect(serving_, &ServingPage::message, this, &TrainingPage::message);
    connect(serving_, &ServingPage::explainRequested, this, &TrainingPage::explain);
    connect(serving_, &ServingPage::changed, this, &TrainingPage::refreshSheet);
    connect(search_, &SearchPage::message, this, &TrainingPage::message);
    connect(accuracy_, &AccuracyPage::runRequested, this, &TrainingPage::openRun);
    connect(accuracy_, &AccuracyPage::calibrateRequested, this, &TrainingPage::calibrate);
    connect(&session_, &Session::analysisChanged, this, &TrainingPage::showCalibration);
    connect(&session_, &Session::selectionChanged, this, &TrainingPage::showPartOfSelection);
    connect(accuracy_, &AccuracyPage::message, this, &TrainingPage::message);
    connect(sheet_, &ExplainSheet::runRequested, this, &TrainingPage::openRun);
    connect(sheet_, &ExplainSheet::closed, this, &TrainingPage::closeSheet);
    connect(sheet_, &ExplainSheet::backRequested, this, [this] { explain(asked_.figure); });
    // A sheet speaks of what was shown when it was opened.
    connect(tabs_->tabBar(), &QTabBar::tabBarClicked, this, &TrainingPage::closeSheet);
    connect(tabs_, &QTabWidget::currentChanged, this, &TrainingPage::closeSheet);
    connect(runs_, &PublishedRunsSource::ready, this, &TrainingPage::refreshSheet);
    search_->setWorkload(workload_->shown());
    retranslate();
}

void TrainingPage::retranslate()
{
    const std::pair<QString, const char*> titles[] = {
        {tr("Training"), "workload"}, {tr("Serving"), "serving"}, {tr("Search"), "search"}, {tr("Accuracy"), "chart"}};
    int at = 0;
    for (const auto& [title, iconName] : titles) {
        tabs_->setTabText(at, title);
        tabs_->setTabIcon(at, icon(QLatin1String(iconName)));
        ++at;
    }
    setAccessibleName(tr("Training"));
    tabs_->setAccessibleName(tr("Views of training"));
    tabs_->tabBar()->setAccessibleName(tr("Views of training"));
    showCalibration();
    refreshSheet();
}

/// Wherever predictions stand, a calibration of one's own is named.
void TrainingPage::showCalibration()
{
    const std::optional<OwnCalibration> own = store_.saved ? store_.saved() : std::nullopt;
    const QString name = own && own->isUsed ? QString::fromStdString(own->name) : QString();
    workload_->setCalibration(name);
    accuracy_->setCalibration(name, store_.save != nullptr);
}

void TrainingPage::calibrate()
{
    if (!store_.save || !store_.builtIn)
        return;
    CalibrationDialog dialog(session_, store_, this);
    dialog.exec();
    showCalibration();
}

void TrainingPage::showPart(Part part)
{
    tabs_->setCurrentIndex(static_cast<int>(part));
}

/// A job that is selected elsewhere is shown in its own part; who looks at a search or the accuracy stays there.
void TrainingPage::showPartOfSelection()
{
    const bool isJob = tabs_->currentWidget() == workload_ || tabs_->currentWidget() == serving_;
    const Workload* job =
        session_.selection().size() == 1 ? session_.design()->workload(session_.selection().front()) : nullptr;
    if (isJob && job)
        showPart(job->kind == WorkloadKind::LlmServing ? Part::Serving : Part::Workload);
}

void TrainingPage::openSheet(const QString& title, const QString& html)
{
    const bool isNew = sheet_->isHidden();
    if (isNew)
        before_ = QApplication::focusWidget();
    sheet_->show(title, html);
    arrangeSheet();
    if (isNew)
        sheet_->takeFocus();
}

/// Beside the page where there is room for both, else in its place under the tabs.
void TrainingPage::arrangeSheet()
{
    auto* pages = tabs_->findChild<QStackedWidget*>();
    const bool isOpen = !sheet_->isHidden();
    const bool isInstead = isOpen && width() < kRoomForBoth;
    pages->setVisible(!isInstead);
    tabs_->setMaximumHeight(isInstead ? tabs_->tabBar()->sizeHint().height() : QWIDGETSIZE_MAX);
    const Qt::Orientation way = isInstead ? Qt::Vertical : Qt::Horizontal;
    if (way != orientation())
        setOrientation(way);
    if (isOpen && !isInstead)
        setSizes({width() * 2 / 3, std::clamp(width() / 3, 340, 520)});
}

void TrainingPage::explainJob(const ElementId& workload, const std::string& figure)
{
    showPart(Part::Workload);
    workload_->chooseWorkload(workload);
    explain(figure);
}

void TrainingPage::explain(const std::string& figure)
{
    if (const auto served = ServingExplain::knows(figure) ? serving_->shown() : std::nullopt) {
        asked_ = {figure, -1};
        if (publishedServing_.empty())
            publishedServing_ = publishedServing();
        openSheet(ServingExplain::title(figure), ServingExplain::html(figure, *served, publishedServing_));
        return;
    }
    if (!workload_->shown() || !Explain::knows(figure))
        return;
    asked_ = {figure, -1};
    openSheet(Explain::title(figure), Explain::html(figure, *workload_->shown(), runs_->runs().get()));
}

void TrainingPage::openRun(int index)
{
    const PublishedRunsPtr runs = runs_->runs();
    if (!runs || index < 0 || index >= static_cast<int>(runs->cases.size()))
        return;
    // On the page of all runs nothing led here but the run itself.
    if (tabs_->currentWidget() != workload_)
        asked_.figure.clear();
    asked_.run = index;
    const QString back = asked_.figure.empty()
                             ? QString()
                             : QStringLiteral("<p><a href='back:'>%1</a></p>")
                                   .arg(tr("Back to “%1”").arg(Explain::title(asked_.figure)).toHtmlEscaped());
    openSheet(tr("Published run"), back + Explain::runHtml(*runs, static_cast<std::size_t>(index)));
}

void TrainingPage::refreshSheet()
{
    if (!sheet_ || sheet_->isHidden())
        return;
    if (asked_.run >= 0)
        openRun(asked_.run);
    else
        explain(asked_.figure);
}

void TrainingPage::closeSheet()
{
    if (sheet_->isHidden())
        return;
    sheet_->hide();
    arrangeSheet();
    if (before_ && before_->isVisible() && isAncestorOf(before_))
        before_->setFocus();
    else
        tabs_->currentWidget()->setFocus();
}

void TrainingPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !sheet_->isHidden())
        closeSheet();
    else
        QSplitter::keyPressEvent(event);
}

void TrainingPage::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    if (sheet_ && !sheet_->isHidden() && (width() < kRoomForBoth) != (orientation() == Qt::Vertical))
        arrangeSheet();
}

void TrainingPage::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (sheet_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/training_page.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>

#include "views/style/theme.h"
#include "views/training/accuracy_page.h"
#include "views/training/calibration_dialog.h"
#include "views/training/explain_sheet.h"
#include "views/training/search_page.h"
#include "views/training/workload_page.h"

#include <algorithm>

namespace cw {

TrainingPage::TrainingPage(Session& session, CalibrationStore store, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , session_(session)
    , store_(std::move(store))
{
    runs_ = new PublishedRunsSource(session, this);
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    workload_ = new WorkloadPage(session);
    search_ = new SearchPage(session_);
    accuracy_ = new AccuracyPage(*runs_);
    for (QWidget* part : std::initializer_list<QWidget*>{workload_, search_, accuracy_})
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
    connect(search_, &SearchPage::message, this, &TrainingPage::message);
    connect(accuracy_, &AccuracyPage::runRequested, this, &TrainingPage::openRun);
    connect(accuracy_, &AccuracyPage::calibrateRequested, this, &TrainingPage::calibrate);
    connect(&session_, &Session::analysisChanged, this, &TrainingPage::showCalibration);
    connect(accuracy_, &AccuracyPage::message, this, &TrainingPage::message);
    connect(sheet_, &ExplainSheet::runRequested, this, &TrainingPage::openRun);
    connect(sheet_, &ExplainSheet::closed, this, &TrainingPage::closeSheet);
    connect(runs_, &PublishedRunsSource::ready, this, &TrainingPage::refreshSheet);
    search_->setWorkload(workload_->shown());
    retranslate();
}

void TrainingPage::retranslate()
{
    const std::pair<QString, const char*> titles[] = {
        {tr("Job"), "workload"}, {tr("Search"), "search"}, {tr("Accuracy"), "chart"}};
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

void TrainingPage::openSheet(const QString& title, const QString& html)
{
    const bool isNew = sheet_->isHidden();
    sheet_->show(title, html);
    if (isNew)
        setSizes({width() * 2 / 3, std::clamp(width() / 3, 300, 460)});
}

void TrainingPage::explain(Explain::Topic topic, const std::string& part)
{
    if (!workload_->shown())
        return;
    asked_ = {topic, part, -1};
    openSheet(Explain::title(topic, part), Explain::html(topic, part, *workload_->shown(), runs_->runs().get()));
}

void TrainingPage::openRun(int index)
{
    const PublishedRunsPtr runs = runs_->runs();
    if (!runs || index < 0 || index >= static_cast<int>(runs->cases.size()))
        return;
    asked_ = {Explain::Topic::Step, {}, index};
    openSheet(tr("Published run"), Explain::runHtml(*runs, static_cast<std::size_t>(index)));
}

void TrainingPage::refreshSheet()
{
    if (!sheet_ || sheet_->isHidden())
        return;
    if (asked_.run >= 0)
        openRun(asked_.run);
    else
        explain(asked_.topic, asked_.part);
}

void TrainingPage::closeSheet()
{
    sheet_->hide();
    tabs_->currentWidget()->setFocus();
}

void TrainingPage::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (sheet_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw

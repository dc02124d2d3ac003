// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/workload_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "model/training/layout_choice.h"
#include "views/panels/total_button.h"
#include "views/style/flow_layout.h"
#include "views/text/words.h"
#include "views/text/words_training.h"
#include "views/training/card_grid.h"
#include "views/training/part_formulas.h"
#include "views/training/plot_card.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kCardWidth = 430;  // below this names and figures no longer fit beside each other

}  // namespace

WorkloadPage::WorkloadPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    label_ = new QLabel(this);
    workloads_ = new QComboBox(this);
    workloads_->setObjectName(QStringLiteral("training-workload"));
    workloads_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    workloads_->setMaximumWidth(340);
    label_->setBuddy(workloads_);
    headline_ = new QLabel(this);
    headline_->setObjectName(QStringLiteral("training-headline"));
    headline_->setWordWrap(true);
    search_ = new QPushButton(this);
    search_->setObjectName(QStringLiteral("training-search-all"));
    connect(search_, &QPushButton::clicked, this, &WorkloadPage::searchRequested);
    strip_ = new QWidget(this);
    strip_->setObjectName(QStringLiteral("training-figures"));
    auto* strip = new FlowLayout(strip_);
    strip->setContentsMargins(0, 0, 0, 0);
    for (const char* figure : {"step", "rate", "mfu", "time", "goodput", "run-time", "run-cost"}) {
        auto* button = new TotalButton(strip_);
        strip->addWidget(button);
        figures_.push_back({figure, button});
        connect(button, &TotalButton::clicked, this, [this, figure] { emit explainRequested(figure); });
    }
    auto* top = new QHBoxLayout;
    top->addWidget(label_);
    top->addWidget(workloads_);
    top->addWidget(headline_, 1);
    top->addWidget(search_);
    scroll_ = new QScrollArea(this);
    // What is inside takes the keys and is scrolled to.
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    board_ = new QWidget(scroll_);
    grid_ = new QGridLayout(board_);
    grid_->setSpacing(10);
    grid_->setContentsMargins(0, 0, 0, 0);
    step_ = new PlotCard(QStringLiteral("step"), board_);
    memory_ = new PlotCard(QStringLiteral("memory"), board_);
    scaling_ = new PlotCard(QStringLiteral("scaling"), board_);
    tornado_ = new PlotCard(QStringLiteral("tornado"), board_);
    pipeline_ = new PlotCard(QStringLiteral("pipeline"), board_);
    advice_ = new QWidget(memory_);
    adviceColumn_ = new QVBoxLayout(advice_);
    adviceColumn_->setContentsMargins(0, 4, 0, 0);
    adviceColumn_->setSpacing(4);
    memory_->addFooter(advice_);
    scroll_->setWidget(board_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(top);
    column->addWidget(strip_);
    column->addWidget(scroll_, 1);

    const std::pair<PlotCard*, const char*> topics[] = {{step_, "step"},
                                                        {memory_, "memory"},
                                                        {scaling_, "scaling"},
                                                        {tornado_, "sensitivity"},
                                                        {pipeline_, "pipeline-bubble"}};
    for (const auto& [card, figure] : topics) {
        connect(card, &PlotCard::explainRequested, this, [this, what = figure] { emit explainRequested(what); });
        connect(card, &PlotCard::message, this, &WorkloadPage::message);
        if (card != step_ && card != memory_)
            connect(card, &PlotCard::chosen, this, [this, what = figure] { emit explainRequested(what); });
    }
    connect(step_, &PlotCard::chosen, this, [this](int mark) {
        const TrainingEstimate* estimate = shown_ ? shown_->estimate() : nullptr;
        if (estimate && mark >= 0 && mark < static_cast<int>(estimate->parts.size()))
            emit explainRequested(std::string(estimate->parts[static_cast<std::size_t>(mark)].part));
        else if (estimate)
            emit explainRequested("step");
    });
    connect(memory_, &PlotCard::chosen, this, [this](int mark) {
        const TrainingEstimate* estimate = shown_ ? shown_->estimate() : nullptr;
        int drawn = 0;
        for (std::size_t i = 0; estimate && i < estimate->memoryParts.size(); ++i)
            if (estimate->memoryParts[i].size.base() > 0 && drawn++ == mark)
                emit explainRequested("memory/" + std::string(estimate->memoryParts[i].part));
    });
    connect(workloads_, &QComboBox::activated, this, [this](int row) {
        wished_ = workloads_->itemData(row).toString().toStdString();
        refresh();
    });
    connect(&session_, &Session::analysisChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&session_, &Session::selectionChanged, this, [this] {
        for (const ElementId& id : session_.selection())
            if (const Workload* workload = session_.design()->workload(id))
                if (workload->kind != WorkloadKind::LlmServing)
                    chooseWorkload(id);
    });
    arrange();
    refresh();
}

void WorkloadPage::chooseWorkload(const ElementId& id)
{
    if (wished_ == id)
        return;
    wished_ = id;
    drawn_.reset();
    if (isVisible())
        refresh();
}

void WorkloadPage::setCalibration(const QString& name)
{
    if (calibration_ == name)
        return;
    calibration_ = name;
    fillHeadline();
}

void WorkloadPage::refresh()
{
    label_->setText(tr("&Training job:"));
    workloads_->setAccessibleName(tr("Training job"));
    workloads_->view()->setAccessibleName(tr("Training jobs"));
    scroll_->setAccessibleName(tr("Figures of the training job"));
    strip_->setAccessibleName(tr("Figures of the training job"));
    setAccessibleName(tr("Training job"));
    drawn_ = session_.analysis();
    fillWorkloads();
    shown_ = ShownWorkload::of(*drawn_, workloads_->currentData().toString().toStdString());
    const ShownWorkload none{{}, {}, {}, drawn_->facts};
    const ShownWorkload& shown = shown_ ? *shown_ : none;
    ScalingCurve curve;
    std::vector<Sensitivity> inputs;
    if (shown.estimate() && shown.machine) {
        const JobEstimate job = jobEstimate(shown.workload);
        curve = scalingCurve(job, shown.estimate()->layout, *shown.machine);
        inputs = sensitivities(job, shown.estimate()->layout, *shown.machine);
    }
    step_->show(TrainingPlots::waterfall(shown));
    memory_->show(TrainingPlots::memory(shown));
    scaling_->show(TrainingPlots::scaling(shown, curve));
    tornado_->show(TrainingPlots::tornado(inputs));
    pipeline_->show(TrainingPlots::timeline(shown));
    fillHeadline();
    fillAdvice();
    emit changed();
}

void WorkloadPage::fillWorkloads()
{
    const QSignalBlocker blocker(workloads_);
    workloads_->clear();
    for (const TrainingResult& result : drawn_->training)
        workloads_->addItem(icon(QStringLiteral("workload")), elementName(result.workload, *drawn_->design),
                            QString::fromStdString(result.workload));
    const int wished = workloads_->findData(QString::fromStdString(wished_));
    workloads_->setCurrentIndex(wished >= 0 ? wished : workloads_->count() > 0 ? 0 : -1);
    workloads_->setEnabled(workloads_->count() > 0);
}

void WorkloadPage::fillHeadline()
{
    const TrainingEstimate* estimate = shown_ ? shown_->estimate() : nullptr;
    const bool isChosen = estimate && shown_->isTransformer() && hasOpenSizes(shown_->workload.layout);
    search_->setVisible(isChosen);
    search_->setText(tr("&Search all layouts"));
    search_->setAccessibleName(tr("Search all layouts"));
    search_->setToolTip(tr("The layout was chosen among usual ones: sizes in powers of two, nothing offloaded, the "
                           "schedule and the sharding of the job. The search looks at the whole space."));
    if (!estimate)
        headline_->setText(TrainingPlots::missing(shown_ ? &*shown_ : nullptr));
    else
        headline_->setText(
            tr("%Ln GPU(s): %1", nullptr, shown_->result.gpus).arg(TrainingPlots::sizesText(estimate->layout)));
    if (isChosen)
        headline_->setText(tr("%1, chosen among usual layouts").arg(headline_->text()));
    if (!calibration_.isEmpty())
        headline_->setText(tr("%1 · own calibration “%2”").arg(headline_->text(), calibration_));
    headline_->setAccessibleName(headline_->text());
    fillFigures();
}

/// Each figure of the job is a button that explains it; what the job has not is not there.
void WorkloadPage::fillFigures()
{
    const TrainingEstimate* estimate = shown_ ? shown_->estimate() : nullptr;
    strip_->setVisible(estimate != nullptr);
    if (!estimate)
        return;
    const ReliabilityResult* met = shown_->reliability ? &*shown_->reliability : nullptr;
    const RunBand* run = met && met->run ? &*met->run : nullptr;
    const QString band = percentText(estimate->bandShare);
    const auto valueOf = [&](const std::string& figure) -> std::pair<QString, QString> {
        if (figure == "step")
            return {text(estimate->step), tr("a step")};
        if (figure == "rate")
            return {countText(estimate->tokensPerSecond),
                    shown_->isTransformer() ? tr("tokens/s ± %1").arg(band) : tr("samples/s ± %1").arg(band)};
        if (figure == "mfu")
            return {percentText(estimate->mfu, 1), tr("MFU")};
        if (figure == "time")
            return {text(shown_->result.wallTime), tr("uninterrupted")};
        if (figure == "goodput")
            return {met ? percentText(met->goodput, 1) : QString(), tr("goodput")};
        if (figure == "run-time")
            return {run ? text(run->expected) : QString(), tr("with interruptions")};
        return {run ? text(run->cost) : QString(), tr("cost of the run")};
    };
    for (const auto& [figure, button] : figures_) {
        const auto [value, caption] = valueOf(figure);
        button->setVisible(!Explain::value(figure, *shown_).isEmpty());
        TotalFigure shown;
        shown.key = QStringLiteral("job-") + QString::fromStdString(figure);
        shown.value = value;
        shown.caption = caption;
        shown.formula = partFormula(figure).explanation;
        shown.isBad = figure == "rate" && !estimate->fits;
        button->show(shown);
    }
}

void WorkloadPage::fillAdvice()
{
    while (QLayoutItem* item = adviceColumn_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool hasAdvice = shown_ && shown_->result.fitAdvice;
    advice_->setVisible(hasAdvice);
    if (!hasAdvice)
        return;
    const FitAdvice& advice = *shown_->result.fitAdvice;
    auto* words = new QLabel(tr("%1 are missing. It would fit with:").arg(memoryText(advice.missing)), advice_);
    words->setWordWrap(true);
    adviceColumn_->addWidget(words);
    for (const FitOption& option : advice.options) {
        auto* row = new QWidget(advice_);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* what = new QLabel(fitOptionText(option), row);
        what->setWordWrap(true);
        auto* use = new QPushButton(tr("Use"), row);
        use->setAccessibleName(tr("Use: %1").arg(what->text()));
        use->setToolTip(tr("Changes the layout of the job; undo takes it back."));
        // More GPUs are more servers, which is for the architect to place.
        use->setEnabled(option.gpus <= shown_->result.gpus);
        connect(use, &QPushButton::clicked, this, [this, option] { apply(option); });
        line->addWidget(what, 1);
        line->addWidget(use);
        adviceColumn_->addWidget(row);
    }
}

void WorkloadPage::apply(const FitOption& option)
{
    const ElementId id = shown_->workload.id;
    session_.edit(tr("Change the layout to fit"), [id, layout = option.layout](const Design& design) {
        Design changed = design;
        for (Workload& workload : changed.workloads)
            if (workload.id == id)
                workload.layout = layout;
        return changed;
    });
}

void WorkloadPage::arrange()
{
    const int columns = std::clamp(width() / kCardWidth, 1, 2);
    if (columns == columns_)
        return;
    columns_ = columns;
    arrangeCards(*grid_, {step_, memory_, scaling_, tornado_}, pipeline_, columns, 4);
}

void WorkloadPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WorkloadPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (drawn_ != session_.analysis())
        refresh();
}

void WorkloadPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (adviceColumn_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        refresh();
}

}  // namespace cw

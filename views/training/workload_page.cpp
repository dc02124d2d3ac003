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

#include "views/text/words.h"
#include "views/text/words_training.h"
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
    explain_ = new QPushButton(this);
    explain_->setObjectName(QStringLiteral("explain-headline"));
    auto* top = new QHBoxLayout;
    top->addWidget(label_);
    top->addWidget(workloads_);
    top->addWidget(headline_, 1);
    top->addWidget(explain_);
    scroll_ = new QScrollArea(this);
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
    column->addWidget(scroll_, 1);

    using Topic = Explain::Topic;
    const std::pair<PlotCard*, Topic> topics[] = {{step_, Topic::Step},
                                                  {memory_, Topic::Memory},
                                                  {scaling_, Topic::Scaling},
                                                  {tornado_, Topic::Sensitivity},
                                                  {pipeline_, Topic::Pipeline}};
    for (const auto& [card, topic] : topics) {
        connect(card, &PlotCard::explainRequested, this,
                [this, explained = topic] { emit explainRequested(explained, {}); });
        connect(card, &PlotCard::message, this, &WorkloadPage::message);
    }
    connect(explain_, &QPushButton::clicked, this, [this] { emit explainRequested(Topic::Step, {}); });
    connect(step_, &PlotCard::chosen, this, [this](int mark) {
        const TrainingEstimate* estimate = shown_ ? shown_->estimate() : nullptr;
        if (estimate && mark >= 0 && mark < static_cast<int>(estimate->parts.size()))
            emit explainRequested(Topic::Part, std::string(estimate->parts[static_cast<std::size_t>(mark)].part));
        else if (estimate)
            emit explainRequested(Topic::Step, {});
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
            if (session_.design()->workload(id))
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
    explain_->setAccessibleName(tr("Explain the step"));
    explain_->setText(tr("E&xplain"));
    explain_->setIcon(icon(QStringLiteral("info")));
    explain_->setToolTip(tr("How the time of a step comes about, and the published runs most like this one."));
    setAccessibleName(tr("Training job"));
    drawn_ = session_.analysis();
    fillWorkloads();
    shown_ = ShownWorkload::of(*drawn_, workloads_->currentData().toString().toStdString());
    const ShownWorkload none{{}, {}, {}, drawn_->facts};
    const ShownWorkload& shown = shown_ ? *shown_ : none;
    ScalingCurve curve;
    std::vector<Sensitivity> inputs;
    if (shown.estimate() && shown.machine && shown.isTransformer()) {
        curve = scalingCurve(shown.workload.model, shown.estimate()->layout, *shown.machine);
        inputs = sensitivities(shown.workload.model, shown.estimate()->layout, *shown.machine);
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
    explain_->setEnabled(estimate != nullptr);
    if (!estimate) {
        headline_->setText(TrainingPlots::missing(shown_ ? &*shown_ : nullptr));
    } else {
        const QString speed = tr("%1 a step · %2 tokens/s ± %3 · MFU %4")
                                  .arg(text(estimate->step), countText(estimate->tokensPerSecond),
                                       percentText(estimate->bandShare), percentText(estimate->mfu, 1));
        headline_->setText(tr("%1 · %n GPU(s): %2", nullptr, shown_->result.gpus)
                               .arg(speed, TrainingPlots::sizesText(estimate->layout)));
    }
    if (!calibration_.isEmpty())
        headline_->setText(tr("%1 · own calibration “%2”").arg(headline_->text(), calibration_));
    headline_->setAccessibleName(headline_->text());
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
    QWidget* cards[] = {step_, memory_, scaling_, tornado_};
    for (QWidget* card : cards)
        grid_->removeWidget(card);
    grid_->removeWidget(pipeline_);
    for (int i = 0; i < 4; ++i)
        grid_->addWidget(cards[i], i / columns, i % columns);
    grid_->addWidget(pipeline_, 4, 0, 1, columns);
    for (int row = 0; row < 4; ++row)
        grid_->setRowStretch(row, row < 4 / columns ? 1 : 0);
    for (int column = 0; column < 2; ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
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

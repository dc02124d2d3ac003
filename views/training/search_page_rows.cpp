// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What the page of the search says about layouts: the rows of its list, why one beats another, the drawing.
#include "views/training/search_page.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "model/training/gpu_speed.h"
#include "model/training/layout_choice.h"
#include "model/training/memory.h"
#include "views/text/words.h"
#include "views/text/words_layouts.h"
#include "views/training/front_plot.h"
#include "views/training/plot_card.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kEqual = 5e-4;  // of a step: below it two layouts are as good as each other

LayoutChoices choicesOf(const PlannedLayout& planned)
{
    return {planned.estimate.layout, planned.software};
}

QString wholeText(const PlannedLayout& planned)
{
    return layoutText(choicesOf(planned));
}

/// What reads alike is alike: the words tell every choice that is the search's.
bool isSame(const PlannedLayout& a, const PlannedLayout& b)
{
    return a.gpus == b.gpus && a.estimate.layout.globalBatch == b.estimate.layout.globalBatch &&
           wholeText(a) == wholeText(b);
}

}  // namespace

QString SearchPage::reasonText(int row) const
{
    if (!plan_ || row < 0 || rows_.size() < 2)
        return {};
    const bool isFirst = row == 0;
    const PlannedLayout* faster = &rows_.front().planned;
    const PlannedLayout* slower = &rows_[isFirst ? 1 : static_cast<std::size_t>(row)].planned;
    const bool isSelectedFaster = slower->estimate.tokensPerSecond > faster->estimate.tokensPerSecond;
    if (isSelectedFaster)
        std::swap(faster, slower);
    const LayoutReason why = reasonFor(*faster, *slower, shown_->workload.model.sequence);
    const QStringList apart = layoutTextsApart({choicesOf(*faster), choicesOf(*slower)}, ToldLayout::Differences);
    if (why.step / faster->estimate.step < kEqual)
        return tr("%1 and %2 are equally fast.").arg(apart[0], apart[1]);
    const QString form =
        isSelectedFaster ? tr("The selected layout (%1) beats the first (%2) by %3 a step, most of all by “%4”: %5 "
                              "instead of %6.")
        : isFirst ? tr("The fastest (%1) beats the second (%2) by %3 a step, most of all by “%4”: %5 instead of "
                       "%6.")
                  : tr("The fastest (%1) beats the selected layout (%2) by %3 a step, most of all by “%4”: %5 instead "
                       "of %6.");
    const QString words = form.arg(apart[0], apart[1], text(why.step), stepPartName(wordOf(why.term)), text(why.winner),
                                   text(why.runnerUp));
    if (!why.price)
        return words;
    return tr("%1 It pays with “%2”: %3 more.").arg(words, stepPartName(wordOf(*why.price)), text(why.paid));
}

std::optional<PlannedLayout> SearchPage::own() const
{
    const TrainingEstimate* estimate = shown_ ? shown_->estimate() : nullptr;
    if (!estimate || !estimate->fits || !shown_->machine || !shown_->isTransformer())
        return std::nullopt;
    PlannedLayout planned{*estimate, shown_->workload.software, shown_->result.gpus, {}};
    // A search names the overlaps that a job may leave to its software.
    const TrainingMachine& machine = *shown_->machine;
    if (const StackConstants* stack = machine.constants->stackOn(*machine.gpu, estimate->stack)) {
        const SoftwareSwitches switches = softwareSwitches(planned.software, *stack);
        planned.software.overlapsGradients = switches.hidesGradients;
        planned.software.overlapsTensor = switches.hiddenTensor > 0;
        if (shown_->workload.model.experts.exist())
            planned.software.overlapsExperts = switches.hiddenExperts > 0;
    }
    if (const Money hour = shown_->gpuHour; !hour.isZero())
        planned.costPerBillionTokens = hour.major() * planned.gpus / 3600.0 / estimate->tokensPerSecond * 1e9;
    return planned;
}

/// A search of the whole space may find what the choice among usual layouts has not looked at.
void SearchPage::tellOwn()
{
    const std::optional<PlannedLayout> own = this->own();
    if (!own || rows_.empty())
        return;
    const double gain = rows_.front().planned.estimate.tokensPerSecond / own->estimate.tokensPerSecond - 1;
    if (gain < kEqual)
        return;
    const QString more = percentText(gain, gain < 0.1 ? 1 : 0);
    state_->setText(hasOpenSizes(shown_->workload.layout)
                        ? tr("%1 The fastest makes %2 more tokens than the layout that was chosen for the job among "
                             "usual ones; its row tells why.")
                              .arg(state_->text(), more)
                        : tr("%1 The fastest makes %2 more tokens than the layout of the job; its row tells why.")
                              .arg(state_->text(), more));
}

void SearchPage::fill()
{
    const int before = table_->currentRow();
    const std::optional<PlannedLayout> picked = before >= 0 && before < static_cast<int>(rows_.size())
                                                    ? std::optional(rows_[static_cast<std::size_t>(before)].planned)
                                                    : std::nullopt;
    rows_.clear();
    if (plan_) {
        const auto add = [this](const PlannedLayout& planned, const QString& tag) {
            for (Row& row : rows_)
                if (isSame(row.planned, planned)) {
                    row.tag = row.tag.isEmpty() ? tag : tr("%1, %2").arg(row.tag, tag);
                    return;
                }
            rows_.push_back({planned, tag});
        };
        for (std::size_t i = 0; i < plan_->best.size(); ++i)
            add(plan_->best[i], i == 0 ? tr("fastest") : QString());
        add(plan_->cheapest, tr("cheapest"));
        add(plan_->roomiest, tr("most memory left"));
        if (const std::optional<PlannedLayout> own = this->own())
            add(*own, hasOpenSizes(shown_->workload.layout) ? tr("chosen for the job") : tr("layout of the job"));
        if (!ticks_.isActive())
            state_->setText(tr("%1 layouts looked at, %2 of them fit.")
                                .arg(countText(static_cast<double>(plan_->counts.considered)),
                                     countText(static_cast<double>(plan_->counts.fitting))));
        tellOwn();
    } else if (refused_) {
        const QString best = bestSoFar();
        state_->setText(refused_->code != ErrorCode::Cancelled ? errorText(*refused_)
                        : best.isEmpty()                       ? tr("Stopped before the end.")
                                         : tr("Stopped before the end. Best so far: %1.").arg(best));
    } else if (!task_.isRunning()) {
        state_->setText(tr("Looks at every layout of the whole space that could be best: by speed, by cost, by memory "
                           "left."));
    }
    setRows();
    if (!rows_.empty()) {
        const auto again = std::find_if(rows_.begin(), rows_.end(),
                                        [&](const Row& row) { return picked && isSame(row.planned, *picked); });
        table_->selectRow(again == rows_.end() ? 0 : static_cast<int>(again - rows_.begin()));
    }
    showPicked();
    draw();
}

/// Rows tell all in which they differ, so a new one changes the words of the others.
void SearchPage::setRows()
{
    std::vector<LayoutChoices> choices;
    for (const Row& row : rows_)
        choices.push_back(choicesOf(row.planned));
    const QStringList layouts = layoutTextsApart(choices, ToldLayout::Sizes);
    table_->setRowCount(static_cast<int>(rows_.size()));
    for (int row = 0; row < table_->rowCount(); ++row)
        setRow(row, layouts[row]);
    table_->resizeRowsToContents();
}

void SearchPage::setRow(int row, const QString& layout)
{
    const PlannedLayout& planned = rows_[static_cast<std::size_t>(row)].planned;
    const TrainingEstimate& estimate = planned.estimate;
    const QString cells[Columns] = {
        layout,
        countText(estimate.tokensPerSecond),
        QStringLiteral("± %1").arg(percentText(estimate.bandShare)),
        memoryText(estimate.memoryPerGpu),
        planned.costPerBillionTokens ? text(Money::fromMajor(*planned.costPerBillionTokens, currency_)) : QString(),
        tagText(rows_[static_cast<std::size_t>(row)])};
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        const bool isWords = column == LayoutColumn || column == TagColumn;
        item->setTextAlignment((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setToolTip(column == LayoutColumn ? wholeText(planned) : cells[column]);
        if (column == LayoutColumn)
            item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
        table_->setItem(row, column, item);
    }
}

DataSize SearchPage::usable() const
{
    return shown_ && shown_->machine ? shown_->machine->gpu->usableMemory() : DataSize{};
}

bool SearchPage::isTightHere(const PlannedLayout& planned) const
{
    return isTight(planned.estimate.memoryPerGpu, usable());
}

QString SearchPage::tagText(const Row& row) const
{
    if (!isTightHere(row.planned))
        return row.tag;
    const QString tight = tr("little memory left");
    return row.tag.isEmpty() ? tight : tr("%1, %2").arg(row.tag, tight);
}

/// The row tells what differs between rows; here the whole layout is told.
void SearchPage::showPicked()
{
    const int row = table_->currentRow();
    const bool isRow = row >= 0 && row < static_cast<int>(rows_.size());
    use_->setEnabled(isRow);
    const PlannedLayout* planned = isRow ? &rows_[static_cast<std::size_t>(row)].planned : nullptr;
    QString words = planned ? wholeText(*planned) : QString();
    if (planned && isTightHere(*planned))
        words = tr("%1. %2").arg(words, tightText(usable() - planned->estimate.memoryPerGpu));
    picked_->setText(words);
    why_->setText(reasonText(isRow ? row : -1));
    for (QLabel* label : {picked_, why_})
        label->setAccessibleName(label->text());
}

int SearchPage::rowOf(const PlannedLayout& planned)
{
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return isSame(row.planned, planned); });
    const int row = static_cast<int>(found - rows_.begin());
    if (found == rows_.end()) {
        rows_.push_back({planned, tr("from the drawing")});
        setRows();
    }
    return row;
}

void SearchPage::draw()
{
    auto plot = std::make_shared<FrontPlot>();
    plot->title = tr("Speed against memory");
    plot->note = tr("Layouts of which no other is both faster and smaller. A click or Enter adds one to the list.");
    plot->emptyText = tr("A search shows here which layouts are worth a choice.");
    plot->xTitle = tr("memory of a GPU, GiB");
    plot->yTitle = tr("tokens/s", "axis");
    plot->headings = {
        {tr("Layout")}, {tr("Memory"), QStringLiteral("GiB")}, {tr("Tokens per second"), tr("tokens/s", "axis")}};
    if (plan_) {
        std::vector<LayoutChoices> choices;
        for (const PlannedLayout& planned : plan_->memoryFront)
            choices.push_back(choicesOf(planned));
        const QStringList layouts = layoutTextsApart(choices, ToldLayout::Sizes);
        for (const PlannedLayout& planned : plan_->memoryFront) {
            const TrainingEstimate& estimate = planned.estimate;
            const QString tag = isSame(planned, plan_->best.front()) ? tr("fastest")
                                : isSame(planned, plan_->roomiest)   ? tr("most memory left")
                                                                     : QString();
            const QString& layout = layouts[static_cast<qsizetype>(plot->rows.size())];
            const QString memory = memoryText(estimate.memoryPerGpu);
            const QString rate = countText(estimate.tokensPerSecond);
            plot->points.push_back({inGibibytes(estimate.memoryPerGpu), estimate.tokensPerSecond, tag});
            plot->rows.push_back(
                {{layout}, {memory, inGibibytes(estimate.memoryPerGpu)}, {rate, estimate.tokensPerSecond}});
            plot->words.push_back(tr("%1\n%2 tokens/s in %3").arg(layout, rate, memory));
        }
    }
    front_->show(plot);
}

}  // namespace cw

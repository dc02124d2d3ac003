// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/training_plots.h"

#include "model/design/index_by_id.h"
#include "model/training/layout_check.h"
#include "model/training/memory.h"
#include "views/text/words.h"
#include "views/text/words_layouts.h"
#include "views/text/words_training.h"
#include "views/text/words_what_if.h"
#include "views/training/bar_plots.h"
#include "views/training/curve_plots.h"
#include "views/training/timeline_plot.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr int kDrawnStages = 8;

/// Micro batches enough to see the schedule's rhythm, few enough to read.
int drawnBatches(const ParallelLayout& layout, int stages)
{
    const int all = std::max(1, microBatches(layout));
    const int wished = layout.schedule == PipelineSchedule::DualPipe ? 2 * stages + 2 : 2 * stages;
    const int few = std::min(all, std::max(wished, 8));
    if (layout.schedule == PipelineSchedule::DualPipe)
        return std::max(2 * stages, few / 2 * 2);
    return layout.virtualStages > 1 ? std::max(1, few / stages) * stages : few;
}

}  // namespace

std::optional<ShownWorkload> ShownWorkload::of(const Analysis& analysis, const ElementId& id)
{
    const Workload* workload = analysis.design->workload(id);
    if (!workload)
        return std::nullopt;
    for (const TrainingResult& result : analysis.training) {
        if (result.workload != id)
            continue;
        ShownWorkload shown{*workload, result, {}, analysis.facts};
        if (const ReliabilityResult* met = analysis.reliabilityOf(id))
            shown.reliability = *met;
        shown.gpuHour = analysis.cost.at(analysis.bill.scenario).perGpuHour;
        const WorkloadBlocks blocks(*analysis.design);
        if (auto machine = machineOf(blocks.of(*workload), *workload, *analysis.facts.catalogue, analysis.networks,
                                     analysis.facts.training))
            shown.machine = *machine;
        return shown;
    }
    return std::nullopt;
}

QString TrainingPlots::missing(const ShownWorkload* shown)
{
    if (!shown)
        return tr("No training job yet. Drag a model from the palette onto a compute block.");
    return shown->result.refused ? errorText(*shown->result.refused) : tr("There is no estimate for this workload.");
}

QString TrainingPlots::sizesText(const ParallelLayout& layout)
{
    QStringList parts{QStringLiteral("TP %1").arg(layout.tensor), QStringLiteral("PP %1").arg(layout.pipeline),
                      QStringLiteral("DP %1").arg(layout.data)};
    if (layout.context > 1)
        parts << QStringLiteral("CP %1").arg(layout.context);
    if (layout.expert > 1)
        parts << QStringLiteral("EP %1").arg(layout.expert);
    return parts.join(QStringLiteral(" · "));
}

TrainingPlots::PlotPtr TrainingPlots::waterfall(const ShownWorkload& shown)
{
    auto plot = std::make_shared<WaterfallPlot>();
    plot->title = tr("Where the time of a step goes");
    plot->emptyText = missing(&shown);
    plot->headings = {{tr("Part")}, {tr("Time"), QStringLiteral("s")}, {tr("Share"), QStringLiteral("%")}};
    const TrainingEstimate* estimate = shown.estimate();
    if (!estimate)
        return plot;
    plot->note = tr("Parts add up to the step; traffic that work hides is not in them.");
    const auto add = [&](const QString& name, Duration time, bool isTotal) {
        const QString share = percentText(time / estimate->step, 1);
        const PlotPart part{name, tr("%1 · %2", "time and share").arg(text(time), share), inSeconds(time)};
        if (isTotal)
            plot->total = part;
        else
            plot->parts.push_back(part);
        plot->rows.push_back({{name}, {text(time), inSeconds(time)}, {share, 100 * (time / estimate->step)}});
        plot->words.push_back(tr("%1: %2, %3 of the step").arg(name, text(time), share));
    };
    for (const StepPart& part : estimate->parts)
        add(stepPartName(part.part), part.time, false);
    add(tr("Step"), estimate->step, true);
    return plot;
}

TrainingPlots::PlotPtr TrainingPlots::memory(const ShownWorkload& shown)
{
    auto plot = std::make_shared<StackPlot>();
    plot->title = tr("Memory of the fullest GPU");
    plot->emptyText = missing(&shown);
    plot->headings = {{tr("Part")}, {tr("Memory"), QStringLiteral("GiB")}, {tr("Share"), QStringLiteral("%")}};
    const TrainingEstimate* estimate = shown.estimate();
    if (!estimate || !shown.machine)
        return plot;
    const DataSize limit = shown.machine->gpu->usableMemory();
    plot->limit = limit.base();
    plot->limitText = tr("GPU memory %1").arg(memoryText(limit));
    const QString used = memoryText(estimate->memoryPerGpu);
    const QString left = memoryText(limit - estimate->memoryPerGpu);
    plot->note = !estimate->fits ? tr("%1 of %2: it does not fit.").arg(used, memoryText(limit))
                 : isTight(estimate->memoryPerGpu, limit)
                     ? tr("%1 of %2. %3").arg(used, memoryText(limit), tightText(limit - estimate->memoryPerGpu))
                     : tr("%1 of %2: it fits, with %3 to spare.").arg(used, memoryText(limit), left);
    for (const MemoryPart& part : estimate->memoryParts) {
        if (part.size.base() <= 0)
            continue;
        const QString name = memoryPartName(part.part);
        const QString share = percentText(part.size / estimate->memoryPerGpu, 1);
        plot->parts.push_back({name, memoryText(part.size), part.size.base()});
        plot->rows.push_back({{name},
                              {memoryText(part.size), inGibibytes(part.size)},
                              {share, 100 * (part.size / estimate->memoryPerGpu)}});
        plot->words.push_back(tr("%1: %2, %3 of what is used").arg(name, memoryText(part.size), share));
    }
    return plot;
}

TrainingPlots::PlotPtr TrainingPlots::scaling(const ShownWorkload& shown, const ScalingCurve& curve)
{
    auto plot = std::make_shared<ScalingPlot>();
    plot->title = tr("Tokens per second over GPUs");
    plot->emptyText = !shown.estimate() ? missing(&shown) : tr("This batch divides into no other number of copies.");
    const QString rate = tr("tokens/s", "axis");
    plot->headings = {{tr("GPUs")},       {tr("Tokens per second"), rate},           {tr("Low"), rate},
                      {tr("High"), rate}, {tr("Of the ideal"), QStringLiteral("%")}, {tr("Memory")}};
    if (curve.points.size() < 2 || !shown.estimate())
        return plot;
    plot->xTitle = tr("GPUs", "axis");
    plot->yTitle = rate;
    plot->idealText = tr("ideal");
    plot->ownText = tr("this design");
    for (const ScalingPoint& point : curve.points) {
        const bool isOwn = point.gpus == shown.result.gpus;
        plot->points.push_back({static_cast<double>(point.gpus), point.tokensPerSecond, point.lowTokensPerSecond,
                                point.highTokensPerSecond, isOwn, point.fits});
        plot->idealPerGpu = std::max(plot->idealPerGpu, point.tokensPerSecond / point.gpus);
        const QString fits = point.fits ? tr("fits") : tr("does not fit");
        plot->rows.push_back({{QLocale().toString(point.gpus), static_cast<double>(point.gpus)},
                              {countText(point.tokensPerSecond), point.tokensPerSecond},
                              {countText(point.lowTokensPerSecond), point.lowTokensPerSecond},
                              {countText(point.highTokensPerSecond), point.highTokensPerSecond},
                              {percentText(point.share), 100 * point.share},
                              {fits}});
        plot->words.push_back(tr("%Ln GPU(s): %1 tokens/s, %2 of the ideal, memory %3", nullptr, point.gpus)
                                  .arg(countText(point.tokensPerSecond), percentText(point.share), fits));
    }
    const QString assumption = tr("Same ranks of one copy and, within %1, the same batch; the network grows as it is.")
                                   .arg(percentText(kBatchSlack));
    if (curve.knee) {
        const int gpus = curve.points[*curve.knee].gpus;
        plot->knee = curve.knee;
        plot->kneeText = tr("knee: %1", "GPUs").arg(QLocale().toString(gpus));
        plot->note = tr("Beyond %Ln GPU(s) each yields less than %1 of the ideal. %2", nullptr, gpus)
                         .arg(percentText(kKneeShare), assumption);
    } else {
        plot->note =
            tr("No knee: each GPU yields at least %1 of the ideal. %2").arg(percentText(kKneeShare), assumption);
    }
    return plot;
}

TrainingPlots::PlotPtr TrainingPlots::tornado(const std::vector<Sensitivity>& inputs)
{
    auto plot = std::make_shared<TornadoPlot>();
    plot->title = tr("What moves the time of a token most");
    plot->note = tr("One input at a time: hatched less of it, solid more.");
    plot->emptyText = tr("There is no estimate to vary.");
    plot->headings = {{tr("Input")},
                      {tr("Less"), tr("factor")},
                      {tr("Time with less"), QStringLiteral("%")},
                      {tr("More"), tr("factor")},
                      {tr("Time with more"), QStringLiteral("%")}};
    plot->fasterText = tr("\u25c2 faster");
    plot->slowerText = tr("slower \u25b8");
    const auto factor = [](double value) { return QStringLiteral("× %1").arg(QLocale().toString(value, 'g', 3)); };
    for (const Sensitivity& one : inputs) {
        TornadoPlot::Row row{sensitivityInputName(one.input), {}, {}};
        std::vector<PlotCell> cells{{row.name}};
        const auto side = [&](double by, const std::optional<double>& time) {
            const QString change = time ? changeText(*time - 1) : tr("not possible");
            cells.push_back({factor(by), by});
            cells.push_back({change, time ? std::optional(100 * (*time - 1)) : std::nullopt});
            std::optional<TornadoPlot::Bar> bar;
            if (time && by != 1)
                bar = TornadoPlot::Bar{*time - 1, tr("%1: %2", "factor and change").arg(factor(by), change)};
            return bar;
        };
        row.low = side(one.lowFactor, one.lowTime);
        row.high = side(one.highFactor, one.highTime);
        plot->inputs.push_back(row);
        plot->rows.push_back(cells);
        plot->words.push_back(tr("%1\n%2: time of a token %3\n%4: time of a token %5")
                                  .arg(cells[0].text, cells[1].text, cells[2].text, cells[3].text, cells[4].text));
    }
    return plot;
}

QString TrainingPlots::scheduleName(const ParallelLayout& layout)
{
    switch (layout.schedule) {
    case PipelineSchedule::OneForwardOneBackward:
        return layout.virtualStages > 1 ? tr("1F1B, %n virtual stage(s)", nullptr, layout.virtualStages) : tr("1F1B");
    case PipelineSchedule::ZeroBubble: return tr("zero bubble");
    case PipelineSchedule::DualPipe: return tr("DualPipe");
    }
    return {};
}

TrainingPlots::PlotPtr TrainingPlots::timeline(const ShownWorkload& shown)
{
    auto plot = std::make_shared<TimelinePlot>();
    plot->title = tr("Pipeline");
    plot->emptyText = missing(&shown);
    const QString passes = tr("forward passes");
    plot->headings = {{tr("Stage")}, {tr("Work")},          {tr("Micro batch")},
                      {tr("Chunk")}, {tr("Begin"), passes}, {tr("End"), passes}};
    const TrainingEstimate* estimate = shown.estimate();
    if (!estimate)
        return plot;
    const ParallelLayout& layout = estimate->layout;
    if (layout.pipeline < 2) {
        plot->emptyText = tr("This layout has no pipeline: every GPU works on all layers.");
        return plot;
    }
    const int stages = std::min(layout.pipeline, kDrawnStages);
    const auto timeline = pipelineTimeline(stages, drawnBatches(layout, stages), layout.virtualStages, layout.schedule);
    if (!timeline) {
        plot->emptyText = errorText(timeline.error());
        return plot;
    }
    plot->timeline = *timeline;
    plot->forwardName = tr("forward");
    plot->backwardName = tr("backward");
    plot->weightsName = tr("gradients of weights");
    plot->idleName = tr("idle");
    plot->title = tr("Pipeline: %1").arg(scheduleName(layout));
    const QString drawn = tr("Drawn: %1 stages, %2 micro batches, idle %3.")
                              .arg(stages)
                              .arg(timeline->microBatches)
                              .arg(percentText(timeline->idleShare(), 1));
    plot->note =
        tr("%1 The run has %2 stages and %3 micro batches.").arg(drawn).arg(layout.pipeline).arg(microBatches(layout));
    const QString names[] = {plot->forwardName, plot->backwardName, plot->weightsName};
    for (const PipelineSlot& slot : timeline->pieces) {
        const QString& work = names[static_cast<int>(slot.work)];
        const QString begin = QLocale().toString(slot.begin, 'f', 2);
        const QString end = QLocale().toString(slot.end, 'f', 2);
        const auto counted = [](int number) { return PlotCell{QString::number(number), static_cast<double>(number)}; };
        plot->rows.push_back({counted(slot.stage + 1),
                              {work},
                              counted(slot.microBatch + 1),
                              counted(slot.chunk + 1),
                              {begin, slot.begin},
                              {end, slot.end}});
        plot->words.push_back(tr("Stage %1, micro batch %2: %3, from %4 to %5 forward passes")
                                  .arg(slot.stage + 1)
                                  .arg(slot.microBatch + 1)
                                  .arg(work, begin, end));
    }
    return plot;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/index_by_id.h"
#include "views/report/report_plots.h"
#include "views/report/report_writer.h"
#include "views/text/words.h"
#include "views/text/words_training.h"
#include "views/training/training_plots.h"

#include <QLocale>

#include <algorithm>

namespace cw {

void ReportWriter::writeTraining()
{
    // A design that only serves has its own chapter.
    if (analysis_.training.empty() && !analysis_.serving.empty())
        return;
    flow_.heading(1, tr("Training estimate"));
    if (analysis_.training.empty()) {
        flow_.paragraph(tr("The design names no workload."));
        return;
    }
    flow_.note(
        tr("An estimate from formulas, not a measurement. The band is how far the same formulas were from published "
           "runs. Wall time assumes that nothing fails; what interruptions make of it follows."));
    for (const TrainingResult& result : analysis_.training)
        writeTrainingResult(result);
}

void ReportWriter::writeTrainingResult(const TrainingResult& result)
{
    const Workload* workload = design_.workload(result.workload);
    const QString name = QString::fromStdString(workload ? workload->name : result.workload);
    flow_.heading(2, name);
    if (!result.estimate) {
        flow_.paragraph(result.refused ? errorText(*result.refused) : tr("There is no estimate for this workload."));
        return;
    }
    const TrainingEstimate& estimate = *result.estimate;
    const ParallelLayout& layout = estimate.layout;
    const QLocale locale;
    Table table = figureTable(tr("%1: estimate").arg(name));
    const auto row = [&](const QString& what, const QString& value, const QString& remark = {}) {
        table.rows.push_back({what, value, remark});
    };
    if (workload) {
        row(tr("Model", "the network that is trained"),
            tr("%1 parameters").arg(countText(workload->model.parameters())),
            tr("%1 layers, hidden %2, sequence %3")
                .arg(workload->model.layers)
                .arg(workload->model.hidden)
                .arg(workload->model.sequence));
        row(tr("Tokens to train on"), countText(workload->tokens));
        if (const Block* pool = WorkloadBlocks(design_).of(*workload))
            row(tr("Pool", "of a job"), QString::fromStdString(pool->name), modelOf(pool->part));
    }
    row(tr("GPUs"), locale.toString(result.gpus));
    row(tr("Layout"), tr("TP %1 · PP %2 · DP %3").arg(layout.tensor).arg(layout.pipeline).arg(layout.data),
        tr("tensor, pipeline and data parallel; micro-batch %1, global batch %2")
            .arg(layout.microBatch)
            .arg(layout.globalBatch));
    row(tr("Precision, recomputation"),
        tr("%1, %2").arg(precisionName(layout.precision), recomputeName(layout.recompute)));
    row(tr("Time of a step"), text(estimate.step));
    row(tr("Tokens per second"), countText(estimate.tokensPerSecond),
        tr("low %1, high %2 (± %3)")
            .arg(countText(estimate.lowTokensPerSecond), countText(estimate.highTokensPerSecond),
                 percentText(estimate.bandShare, 1)));
    row(tr("Model FLOP/s of a GPU"), text(estimate.modelFlopsPerGpu),
        tr("MFU %1 against the dense 16-bit peak, HFU %2 with recomputation")
            .arg(percentText(estimate.mfu, 1), percentText(estimate.hfu, 1)));
    row(tr("Memory of a GPU"), memoryText(estimate.memoryPerGpu), estimate.fits ? tr("fits") : tr("does not fit"));
    if (inSeconds(result.wallTime) > 0) {
        // Wall time moves against throughput: the high rate gives the short time.
        const Duration shortest =
            result.wallTime * (estimate.tokensPerSecond / std::max(1e-9, estimate.highTokensPerSecond));
        const Duration longest =
            result.wallTime * (estimate.tokensPerSecond / std::max(1e-9, estimate.lowTokensPerSecond));
        row(tr("Wall time"), text(result.wallTime), tr("from %1 to %2").arg(text(shortest), text(longest)));
    }
    flow_.table(table);
    if (result.fitAdvice)
        flow_.paragraph(fitAdviceText(*result.fitAdvice));
    writeTrainingDrawings(result, name);
    if (const ReliabilityResult* reliability = analysis_.reliabilityOf(result.workload))
        writeInterruptions(*reliability, name);
}

namespace {

constexpr std::size_t kMostScalingRows = 12;

}  // namespace

void ReportWriter::writeTrainingDrawings(const TrainingResult& result, const QString& name)
{
    const std::optional<ShownWorkload> shown = ShownWorkload::of(analysis_, result.workload);
    if (!shown || !shown->machine)
        return;
    const auto step = TrainingPlots::waterfall(*shown);
    addDrawing(flow_, tr("%1: where the time of a step goes").arg(name), step);
    flow_.table(tableOf(tr("%1: parts of a step").arg(name), *step, step->rows.size(), true));
    const auto memory = TrainingPlots::memory(*shown);
    addDrawing(flow_, tr("%1: memory of the fullest GPU").arg(name), memory);
    flow_.note(memory->note);
    const auto scaling = TrainingPlots::scaling(
        *shown, scalingCurve(jobEstimate(shown->workload), result.estimate->layout, *shown->machine));
    if (scaling->isEmpty())
        return;
    addDrawing(flow_, tr("%1: tokens per second over GPUs").arg(name), scaling);
    flow_.note(scaling->note);
    flow_.table(tableOf(tr("%1: scaling").arg(name), *scaling, kMostScalingRows, false));
}

}  // namespace cw

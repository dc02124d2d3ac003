// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_charts.h"
#include "views/report/report_writer.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_training.h"

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
    Table table{
        tr("%1: estimate").arg(name),
        {{tr("Figure"), 3, Qt::AlignLeft}, {tr("Value"), 2.6, Qt::AlignRight}, {tr("Remark"), 4, Qt::AlignLeft}},
        {},
        false,
        8};
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
    row(tr("Memory of a GPU"), text(estimate.memoryPerGpu), estimate.fits ? tr("fits") : tr("does not fit"));
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
    std::vector<ChartBar> parts;
    Table steps{tr("%1: parts of a step").arg(name),
                {{tr("Part"), 4, Qt::AlignLeft}, {tr("Time"), 2, Qt::AlignRight}, {tr("Share"), 1.5, Qt::AlignRight}},
                {},
                true,
                8};
    int colour = 0;
    for (const StepPart& part : estimate.parts) {
        parts.push_back(
            {stepPartName(part.part), inSeconds(part.time), 0, 0, text(part.time), paperTheme().series(colour++)});
        steps.rows.push_back({stepPartName(part.part), text(part.time), percentText(part.time / estimate.step, 1)});
    }
    steps.rows.push_back({tr("Step"), text(estimate.step), percentText(1, 1)});
    flow_.figure(tr("%1: where the time of a step goes").arg(name), stackedBarHeight(parts.size()),
                 [parts](QPainter& painter, const QRectF& area) { drawStackedBar(painter, area, parts); });
    flow_.table(steps);
    if (const ReliabilityResult* reliability = analysis_.reliabilityOf(result.workload))
        writeInterruptions(*reliability, name);
}

}  // namespace cw

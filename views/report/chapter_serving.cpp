// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/analysis/weight_loading.h"
#include "model/design/index_by_id.h"
#include "views/report/report_plots.h"
#include "views/report/report_writer.h"
#include "views/text/words_training.h"
#include "views/training/serving_plots.h"

#include <QLocale>

namespace cw {

void ReportWriter::writeServing()
{
    if (analysis_.serving.empty())
        return;
    flow_.heading(1, tr("Serving estimate"));
    flow_.note(
        tr("An estimate from formulas, not a measurement. The band is how far the same formulas were from published "
           "measurements. Prompts come at random and go along in the passes that make tokens for the others; all "
           "requests have the lengths given, and nothing is cached from one request to the next."));
    for (const ServingResult& result : analysis_.serving)
        writeServingResult(result);
}

void ReportWriter::writeServingResult(const ServingResult& result)
{
    const Workload* workload = design_.workload(result.workload);
    const QString name = QString::fromStdString(workload ? workload->name : result.workload);
    flow_.heading(2, name);
    if (!result.estimate || !workload) {
        flow_.paragraph(result.refused ? errorText(*result.refused) : tr("There is no estimate for this workload."));
        return;
    }
    const ServingEstimate& estimate = *result.estimate;
    const ServingPoint& point = estimate.point;
    const QLocale locale;
    Table table = figureTable(tr("%1: estimate").arg(name));
    const auto row = [&](const QString& what, const QString& value, const QString& remark = {}) {
        table.rows.push_back({what, value, remark});
    };
    row(tr("Requests per second"), countText(workload->serving.requestsPerSecond),
        tr("%1 tokens in, %2 out").arg(workload->serving.promptTokens).arg(workload->serving.outputTokens));
    if (const Block* pool = WorkloadBlocks(design_).of(*workload))
        row(tr("Pool", "of a job"), QString::fromStdString(pool->name), modelOf(pool->part));
    row(tr("Replica"), tr("%Ln GPU(s)", "of one serving replica", estimate.layout.gpus()),
        servingLayoutText(estimate.layout));
    row(tr("Requests at once"), locale.toString(point.batch, 'f', 0),
        tr("of one replica; bound by %1").arg(servingBoundName(estimate.batchBound)));
    row(tr("First token after"), text(point.first.total()),
        estimate.meetsLimits ? firstTokenText(point.first) : tr("no batch keeps the limits"));
    row(tr("Between tokens"), text(point.betweenTokens), tr("bound by %1").arg(servingBoundName(estimate.bound)));
    row(tr("Tokens per second and GPU"), countText(point.tokensPerGpu),
        tr("low %1, high %2 (± %3)")
            .arg(countText(point.tokensPerGpu * (1 - estimate.bandShare)),
                 countText(point.tokensPerGpu * (1 + estimate.bandShare)), percentText(estimate.bandShare)));
    row(tr("Replicas for the load"), locale.toString(estimate.replicas),
        tr("%1 GPUs of %2").arg(locale.toString(estimate.gpus), locale.toString(result.gpus)));
    row(tr("Memory of a GPU"), memoryText(estimate.memory.total()),
        tr("weights %1, cache %2").arg(memoryText(estimate.memory.weights), memoryText(estimate.memory.keyValues)));
    if (const auto loading = weightLoading(analysis_, result.workload)) {
        row(tr("Loading a replica"), text(loading->oneReplica),
            tr("weights of %1 from %2 at %3")
                .arg(memoryText(loading->weights), elementName(loading->tier, design_), text(loading->rate)));
        row(tr("Loading all replicas"), text(loading->allReplicas), tr("those for the load, at once"));
    }
    row(tr("Longest context"), countText(estimate.longestContext),
        tr("tokens of one request by memory alone; the limit of the model is not counted"));
    const auto limit = [&](const std::optional<double>& requests) {
        return requests ? locale.toString(*requests, 'f', 0) : tr("no limit");
    };
    row(tr("Batch by memory, by scheduler"),
        tr("%1 / %2").arg(limit(estimate.limits.memory), limit(estimate.limits.scheduler)),
        tr("requests at once of one replica"));
    row(tr("Batch that gains"), limit(estimate.limits.gain), tr("twice as many bring less than 3 % more tokens"));
    row(tr("Batch by first token, by next token"),
        tr("%1 / %2").arg(limit(estimate.limits.firstToken), limit(estimate.limits.betweenTokens)),
        tr("that keep the times asked for"));
    flow_.table(table);
    for (const std::string& code : estimate.assumptions)
        flow_.paragraph(servingAssumptionText(code));
    writeServingDrawings(result, name);
}

void ReportWriter::writeServingDrawings(const ServingResult& result, const QString& name)
{
    const std::optional<ShownServing> shown = ShownServing::of(analysis_, result.workload);
    if (!shown)
        return;
    const auto curve = ServingPlots::throughput(*shown);
    if (!curve->isEmpty()) {
        addDrawing(flow_, tr("%1: tokens per second and GPU over the time between tokens").arg(name), curve);
        flow_.note(curve->note);
        flow_.table(tableOf(tr("%1: more requests at once, more and later tokens").arg(name), *curve,
                            curve->rows.size(), false));
    }
    const auto contexts = ServingPlots::contexts(*shown);
    addDrawing(flow_, tr("%1: requests at once over their length").arg(name), contexts);
    flow_.note(contexts->note);
    const auto pass = ServingPlots::decodePass(*shown);
    addDrawing(flow_, tr("%1: what a pass waits for").arg(name), pass);
    flow_.note(pass->note);
    const auto first = ServingPlots::firstToken(*shown);
    addDrawing(flow_, tr("%1: what the first token waits for").arg(name), first);
    flow_.note(first->note);
    const auto memory = ServingPlots::memory(*shown);
    if (!memory->isEmpty())
        addDrawing(flow_, tr("%1: memory of one GPU").arg(name), memory);
}

}  // namespace cw

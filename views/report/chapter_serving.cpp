// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_charts.h"
#include "views/report/report_writer.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <QLocale>

namespace cw {

void ReportWriter::writeServing()
{
    if (analysis_.serving.empty())
        return;
    flow_.heading(1, tr("Serving estimate"));
    flow_.note(
        tr("An estimate from formulas, not a measurement. The band is how far the same formulas were from published "
           "measurements. Prompts wait as in a queue with random arrivals and equal service times; all requests have "
           "the lengths given, and nothing is cached from one request to the next."));
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
    Table table{
        tr("%1: estimate").arg(name),
        {{tr("Figure"), 3, Qt::AlignLeft}, {tr("Value"), 2.6, Qt::AlignRight}, {tr("Remark"), 4, Qt::AlignLeft}},
        {},
        false,
        8};
    const auto row = [&](const QString& what, const QString& value, const QString& remark = {}) {
        table.rows.push_back({what, value, remark});
    };
    row(tr("Requests per second"), countText(workload->serving.requestsPerSecond),
        tr("%1 tokens in, %2 out").arg(workload->serving.promptTokens).arg(workload->serving.outputTokens));
    row(tr("Replica"), tr("%n GPU(s)", "of one serving replica", estimate.layout.gpus()),
        servingLayoutText(estimate.layout));
    row(tr("Requests at once"), locale.toString(point.batch, 'f', 0),
        tr("of one replica; bound by %1").arg(servingBoundName(estimate.batchBound)));
    row(tr("First token after"), text(point.firstToken),
        estimate.meetsLimits ? tr("%1 of it waiting").arg(text(point.waiting)) : tr("no batch keeps the limits"));
    row(tr("Between tokens"), text(point.betweenTokens), tr("bound by %1").arg(servingBoundName(estimate.bound)));
    row(tr("Tokens per second and GPU"), countText(point.tokensPerGpu),
        tr("low %1, high %2 (± %3)")
            .arg(countText(point.tokensPerGpu * (1 - estimate.bandShare)),
                 countText(point.tokensPerGpu * (1 + estimate.bandShare)), percentText(estimate.bandShare)));
    row(tr("Replicas for the load"), locale.toString(estimate.replicas),
        tr("%1 GPUs of %2").arg(locale.toString(estimate.gpus), locale.toString(result.gpus)));
    row(tr("Memory of a GPU"), text(estimate.memory.total()),
        tr("weights %1, cache %2").arg(text(estimate.memory.weights), text(estimate.memory.keyValues)));
    row(tr("Longest context"), countText(estimate.longestContext), tr("tokens of one request on one replica"));
    flow_.table(table);

    Table curve{tr("%1: more requests at once, more and later tokens").arg(name),
                {{tr("Requests at once"), 2, Qt::AlignRight},
                 {tr("First token"), 2, Qt::AlignRight},
                 {tr("Between tokens"), 2, Qt::AlignRight},
                 {tr("Tokens per second and GPU"), 3, Qt::AlignRight}},
                {},
                false,
                8};
    std::vector<ChartBar> bars;
    for (const ServingPoint& one : estimate.curve) {
        const QString batch = locale.toString(one.batch, 'f', 0);
        const QString rate = countText(one.tokensPerGpu);
        curve.rows.push_back({batch, text(one.firstToken), text(one.betweenTokens), rate});
        bars.push_back(
            {batch, one.tokensPerGpu, one.tokensPerGpu, one.tokensPerGpu,
             tr("%1 · %2", "tokens per second and GPU, time between tokens").arg(rate, text(one.betweenTokens)),
             paperTheme().series(0)});
    }
    flow_.figure(tr("%1: tokens per second and GPU by requests at once, with the time between tokens").arg(name),
                 barsHeight(bars.size()),
                 [bars](QPainter& painter, const QRectF& area) { drawBars(painter, area, bars); });
    flow_.table(curve);
}

}  // namespace cw

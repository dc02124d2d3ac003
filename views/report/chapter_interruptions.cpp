// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_charts.h"
#include "views/report/report_writer.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <QLocale>

namespace cw {

namespace {

QString rateText(double perDay)
{
    return QLocale().toString(perDay, 'f', perDay < 1 ? 3 : 2);
}

}  // namespace

void ReportWriter::writeInterruptions(const ReliabilityResult& result, const QString& name)
{
    const QLocale locale;
    Table table{
        tr("%1: what the run meets").arg(name),
        {{tr("Figure"), 3, Qt::AlignLeft}, {tr("Value"), 2.6, Qt::AlignRight}, {tr("Remark"), 4, Qt::AlignLeft}},
        {},
        false,
        8};
    const auto row = [&](const QString& what, const QString& value, const QString& remark = {}) {
        table.rows.push_back({what, value, remark});
    };
    const auto band = [&](const QString& low, const QString& high) { return tr("from %1 to %2").arg(low, high); };
    if (result.meanTime > Duration{})
        row(tr("Time between interruptions"), text(result.meanTime),
            band(text(result.shortestMeanTime), text(result.longestMeanTime)));
    if (const auto& checkpoint = result.checkpoint) {
        row(tr("Checkpoint"), text(checkpoint->size),
            tr("to %1 at %2, bound by %3")
                .arg(blockName(checkpoint->tier), text(checkpoint->writeRate),
                     bindingTermName(checkpoint->writeBinding)));
        row(tr("Writing it"), text(checkpoint->write), tr("the steps stop for %1").arg(text(checkpoint->stop)));
        row(tr("Checkpoint interval"), text(checkpoint->interval),
            tr("best %1; Young %2, Daly %3, availability-optimal %4")
                .arg(text(checkpoint->best), text(checkpoint->young), text(checkpoint->daly),
                     text(checkpoint->availability)));
    }
    if (result.shares) {
        row(tr("Restart"), text(result.restart), tr("found, replaced, read back, warmed up"));
        row(tr("Goodput"), percentText(result.goodput, 1),
            band(percentText(result.lowGoodput, 1), percentText(result.highGoodput, 1)));
    }
    if (result.run) {
        const RunBand& run = *result.run;
        row(tr("Time with interruptions"), text(run.expected), band(text(run.shortest), text(run.longest)));
        if (showsPrices())
            row(tr("Cost of the run"), text(run.cost), band(text(run.lowCost), text(run.highCost)));
        row(tr("Energy of the run"), tr("%1 MWh").arg(countText(inKilowattHours(run.energy) / 1000)),
            tr("cooling included"));
    }
    row(tr("Spare servers"), locale.toString(result.spares),
        tr("%1 keep the run at its size 99 times in 100, from %2 to %3")
            .arg(locale.toString(result.sparesNeeded), locale.toString(result.sparesNeededLow),
                 locale.toString(result.sparesNeededHigh)));
    flow_.table(table);
    if (result.parts.gpus < kGpusWherePartsDecide)
        flow_.note(tr("Runs on fewer than %1 GPUs are interrupted by software and by hand more often than by their "
                      "parts, and published ones differ by a factor of six in how often: plan with the high figure "
                      "until you have measured your own.")
                       .arg(locale.toString(kGpusWherePartsDecide)));
    writeInterruptionSources(result, name);
}

void ReportWriter::writeInterruptionSources(const ReliabilityResult& result, const QString& name)
{
    Table sources{tr("%1: what interrupts the run").arg(name),
                  {{tr("Cause"), 4, Qt::AlignLeft},
                   {tr("Parts"), 1.5, Qt::AlignRight},
                   {tr("Per day"), 1.5, Qt::AlignRight},
                   {tr("Low", "of an estimate"), 1.5, Qt::AlignRight},
                   {tr("High", "of an estimate"), 1.5, Qt::AlignRight}},
                  {},
                  true,
                  8};
    for (const InterruptionSource& source : result.sources)
        sources.rows.push_back({interruptionCauseName(source.cause), countText(source.parts),
                                rateText(source.perDay.typical), rateText(source.perDay.low),
                                rateText(source.perDay.high)});
    sources.rows.push_back(
        {tr("All"), {}, rateText(result.perDay.typical), rateText(result.perDay.low), rateText(result.perDay.high)});
    if (result.shares) {
        std::vector<ChartBar> parts;
        int colour = 0;
        for (const auto& [code, share] : hourShareParts(*result.shares))
            parts.push_back({hourShareName(code), share, 0, 0, percentText(share, 1), paperTheme().series(colour++)});
        flow_.figure(tr("%1: where the GPU-hours go").arg(name), stackedBarHeight(parts.size()),
                     [parts](QPainter& painter, const QRectF& area) { drawStackedBar(painter, area, parts); });
    }
    flow_.table(sources);
}

}  // namespace cw

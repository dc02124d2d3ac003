// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/charts/chart_data.h"
#include "views/style/theme.h"
#include "views/text/words.h"

namespace cw {

ChartData DashboardData::gpuHours(const Analysis& analysis)
{
    ChartData chart;
    chart.title = tr("Where the GPU-hours go");
    chart.rowHeading = tr("Training job");
    chart.emptyText = analysis.reliability.empty()
                          ? tr("No training job yet. Drag a model from the palette onto a compute block.")
                          : tr("A run without a storage tier to save to can't restart. Add one.");
    chart.axisTitle = tr("% of GPU-hours");
    chart.isHorizontal = true;
    chart.isStacked = true;
    const ReliabilityResult* worst = nullptr;
    for (const ReliabilityResult& result : analysis.reliability) {
        if (!result.shares)
            continue;
        if (!worst || result.goodput < worst->goodput)
            worst = &result;
        ChartRow row{elementName(result.workload, *analysis.design), {}, {}, {result.workload}};
        for (const auto& [code, share] : hourShareParts(*result.shares))
            row.values.push_back({share * 100, percentText(share, 1)});
        chart.rows.push_back(std::move(row));
    }
    if (!worst)
        return chart;
    int colour = 0;
    for (const auto& [code, share] : hourShareParts(*worst->shares))
        chart.series.push_back({hourShareName(code), theme().series(colour++)});
    chart.note = tr("%1: goodput %2 (%3 to %4), interrupted every %5", "workload, shares, time")
                     .arg(elementName(worst->workload, *analysis.design), percentText(worst->goodput, 1),
                          percentText(worst->lowGoodput, 1), percentText(worst->highGoodput, 1), text(worst->meanTime));
    // With one job the legend has room for the figures.
    for (std::size_t i = 0; chart.rows.size() == 1 && i < chart.series.size(); ++i)
        chart.series[i].legend =
            tr("%1 %2", "where hours go and their share").arg(chart.series[i].name, chart.rows.front().values[i].text);
    return chart;
}

}  // namespace cw

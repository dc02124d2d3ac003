// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/charts/chart_data.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <QLocale>

#include <algorithm>

namespace cw {

namespace {

/// What comes first as a network grows.
struct NextCliff {
    const NetworkPlan* network = nullptr;
    FabricCliff cliff;
    int ports = 0;  ///< in use

    double share() const { return static_cast<double>(ports) / std::max(1, cliff.endpoints); }
};

std::vector<NextCliff> nextCliffs(const Analysis& analysis)
{
    std::vector<NextCliff> next;
    for (const NetworkPlan& planned : analysis.plan->networks) {
        const Network* network = analysis.design->network(planned.network);
        if (!network || !planned.isBuilt || network->isMerged() || planned.demand.hosts <= 0)
            continue;
        const std::vector<FabricCliff> cliffs = fabricCliffs(planned.demand, network->technology);
        if (!cliffs.empty())
            next.push_back({&planned, cliffs.front(), planned.demand.linksOf(planned.demand.hosts)});
    }
    return next;
}

QString portsUntil(const NextCliff& next)
{
    const QLocale locale;
    const QString used = locale.toString(next.ports);
    const QString limit = locale.toString(next.cliff.endpoints);
    switch (next.cliff.kind) {
    case CliffKind::Tier: return DashboardData::tr("%1 of %2 ports to another tier").arg(used, limit);
    case CliffKind::Spines: return DashboardData::tr("%1 of %2 ports to more spines").arg(used, limit);
    case CliffKind::Lids: return DashboardData::tr("%1 of %2 ports to the last LID").arg(used, limit);
    case CliffKind::Asns: return DashboardData::tr("%1 of %2 ports to the last AS number").arg(used, limit);
    case CliffKind::End: break;
    }
    return DashboardData::tr("%1 of %2 ports to the end of such switches").arg(used, limit);
}

}  // namespace

ChartData DashboardData::roomToGrow(const Analysis& analysis)
{
    ChartData chart;
    chart.title = tr("Room to grow");
    chart.rowHeading = tr("Network");
    chart.axisTitle = tr("% of the ports at which the network changes its shape");
    chart.emptyText = analysis.networks.empty()
                          ? tr("No network is built yet. Drag one from the palette, or a block's port to a lane.")
                          : tr("The networks grow server by server.");
    chart.series = {{tr("Ports in use"), theme().info}};
    chart.isHorizontal = true;
    const std::vector<NextCliff> next = nextCliffs(analysis);
    for (const NextCliff& one : next)
        chart.rows.push_back({elementName(one.network->network, *analysis.design),
                              theme().network(one.network->kind),
                              {{100 * one.share(), portsUntil(one), percentText(one.share())}},
                              {one.network->network}});
    if (next.empty())
        return chart;
    chart.limit = 100;
    chart.limitName = tr("Another shape");
    const auto nearest = std::max_element(next.begin(), next.end(),
                                          [](const NextCliff& a, const NextCliff& b) { return a.share() < b.share(); });
    chart.note = tr("%1: %2", "network, the size at which it changes")
                     .arg(elementName(nearest->network->network, *analysis.design), cliffText(nearest->cliff));
    return chart;
}

}  // namespace cw

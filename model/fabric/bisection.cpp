// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/bisection.h"

#include "model/fabric/fabric_cuts.h"
#include "model/fabric/symmetry.h"

#include <algorithm>
#include <map>

namespace cw {
namespace {

/// Switch classes that are tried per tier when looking for the worst failure.
constexpr int kClassesPerTier = 3;

Bisection bisectionOf(const NetworkPlan& network, double share, Bisection::Method method)
{
    Bisection result;
    result.method = method;
    result.value = network.hostBandwidth / 2 * share;
    result.perEndpoint = network.hostBandwidth.base() > 0 ? share : 0;
    return result;
}

Bisection solve(const Plan& plan, const NetworkPlan& network, bool isContracted, const std::stop_token& stop)
{
    const NetworkPlan* carrier = builtCarrier(plan, network);
    if (!carrier || stop.stop_requested())
        return {{}, 0, Bisection::Method::MaxFlow};
    const double share = alignedShare(fabricGraph(plan, *carrier), isContracted, stop);
    if (stop.stop_requested())
        return {{}, 0, Bisection::Method::MaxFlow};
    return bisectionOf(network, share, Bisection::Method::MaxFlow);
}

/// One switch of each kind worth trying: of every tier, the classes whose members carry most.
std::vector<int> representatives(const FabricGraph& graph)
{
    std::vector<std::int64_t> load(graph.nodes.size(), 0);
    for (const FabricGraph::Link& link : graph.links) {
        load[static_cast<std::size_t>(link.lower)] += link.capacity;
        load[static_cast<std::size_t>(link.upper)] += link.capacity;
    }
    for (std::size_t n = 0; n < load.size(); ++n)
        load[n] += graph.nodes[n].hosts;
    std::vector<int> kinds = representativesOf(symmetryClasses(graph));
    std::stable_sort(kinds.begin(), kinds.end(), [&](int a, int b) {
        const auto x = static_cast<std::size_t>(a);
        const auto y = static_cast<std::size_t>(b);
        return graph.nodes[x].tier != graph.nodes[y].tier ? graph.nodes[x].tier < graph.nodes[y].tier
                                                          : load[x] > load[y];
    });
    std::vector<int> chosen;
    std::map<int, int> perTier;
    for (const int kind : kinds)
        if (perTier[graph.nodes[static_cast<std::size_t>(kind)].tier]++ < kClassesPerTier)
            chosen.push_back(kind);
    return chosen;
}

}  // namespace

Bisection closedFormBisection(const NetworkPlan& network)
{
    const FabricFamily family = network.sizing.family;
    if (!network.isBuilt || network.isHandDrawn || family == FabricFamily::DragonflyPlus ||
        family == FabricFamily::Direct)
        return {};
    const FabricSizing& sizing = network.sizing;
    double share = 1;
    if (sizing.tiers >= 2) {
        const double uplinks = (network.uplinkSpeed * sizing.uplinksPerLeaf).base();
        const double leaf = uplinks > 0 ? network.fullestLeaf.base() / uplinks : 1;
        const double spine = sizing.tiers >= 3 ? leaf * sizing.spineOversubscription : 0;
        share = 1 / std::max({1.0, leaf, spine});
    }
    return bisectionOf(network, share, Bisection::Method::ClosedForm);
}

Bisection maxFlowBisection(const Plan& plan, const NetworkPlan& network, std::stop_token stop)
{
    return solve(plan, network, true, stop);
}

Bisection maxFlowBisectionUncontracted(const Plan& plan, const NetworkPlan& network, std::stop_token stop)
{
    return solve(plan, network, false, stop);
}

double shareAfterWorstSwitchFailure(const Plan& plan, const NetworkPlan& network, std::stop_token stop)
{
    const NetworkPlan* carrier = builtCarrier(plan, network);
    if (!carrier)
        return 0;
    const FabricGraph graph = fabricGraph(plan, *carrier);
    const auto bandwidthOf = [&](const FabricGraph& one) {
        return alignedShare(one, true, stop) * static_cast<double>(one.hostCapacity());
    };
    const double before = bandwidthOf(graph);
    double worst = 1;
    for (const int failed : representatives(graph)) {
        const double after = bandwidthOf(withoutNode(graph, failed));
        if (stop.stop_requested())
            return 0;
        if (before > 0)
            worst = std::min(worst, after / before);
    }
    return worst;
}

}  // namespace cw

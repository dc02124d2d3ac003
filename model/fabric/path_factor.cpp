// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/path_factor.h"

#include "model/fabric/hash_collisions.h"

#include <algorithm>
#include <map>
#include <vector>

namespace cw {
namespace {

bool isOfHostsAlone(const FabricGraph& graph)
{
    return !graph.nodes.empty() && graph.nodes.front().tier == 0;
}

bool hasTraffic(const FabricGraph& graph, const Traffic& traffic)
{
    return !traffic.demands.empty() || (traffic.isUniform && graph.nodes.size() > 1);
}

/// What the fullest leaf gets off itself. A pairing of leaves takes the hosts of the emptier one of each pair, so that
/// it does not see a leaf that is fuller than all others.
double fullestLeafShare(const FabricGraph& graph)
{
    std::vector<double> uplinks(graph.nodes.size(), 0);
    for (const FabricGraph::Link& link : graph.links)
        for (const int end : {link.lower, link.upper})
            uplinks[static_cast<std::size_t>(end)] += static_cast<double>(link.capacity);
    std::map<int, double> hostsOfPlane;
    for (const FabricGraph::Node& node : graph.nodes)
        hostsOfPlane[node.plane] += static_cast<double>(node.hosts);
    double least = 1;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        const auto hosts = static_cast<double>(graph.nodes[n].hosts);
        // No more leaves it than the others can take.
        const double leaving = std::min(hosts, hostsOfPlane[graph.nodes[n].plane] - hosts);
        if (leaving > 0)
            least = std::min(least, uplinks[n] / leaving);
    }
    return least;
}

}  // namespace

FlowSpread flowSpreadOf(const Design& design, const Network& carrier, const FabricConstants& constants)
{
    FlowSpread spread;
    spread.efficiency = constants.spreadingEfficiency;
    spread.isAssumed = carrier.technology == Technology::InfiniBand;
    if (spread.isAssumed)
        return spread;
    spread.spreading = design.addressing.qos.spreading;
    spread.queuePairs = std::max(1, design.addressing.qos.queuePairs);
    return spread;
}

PathFactor pathFactorOf(const FabricGraph& graph, const Traffic& traffic, const Throughput& throughput,
                        const FlowSpread& spread, std::stop_token stop)
{
    PathFactor factor;
    factor.spread = spread;
    if (!hasTraffic(graph, traffic))
        return factor;
    factor.links = traffic.isUniform ? throughput.lower : std::min(throughput.lower, fullestLeafShare(graph));
    factor.value = factor.links * spread.efficiency;
    factor.limit = factor.links < 1 - 1e-9 ? PathLimit::Links : PathLimit::Routing;
    if (spread.spreading == FlowSpreading::Adaptive || traffic.isUniform || factor.links <= 0)
        return factor;
    const Hashing hashing = spread.spreading == FlowSpreading::Weighted ? Hashing::WeightedCost : Hashing::EqualCost;
    factor.hashed = slowestHashedFlow(graph, traffic, hashing, spread.queuePairs, stop);
    if (factor.hashed && factor.hashed->p50 < factor.value) {
        factor.value = factor.hashed->p50;
        factor.limit = PathLimit::Hashing;
    }
    return factor;
}

PathFactor pathFactorOf(const FabricGraph& graph, const FlowSpread& spread, std::stop_token stop)
{
    const Traffic traffic = isOfHostsAlone(graph) ? uniformTraffic() : longestMatching(graph);
    return pathFactorOf(graph, traffic, throughputOf(graph, traffic, Effort::Quick, stop), spread, stop);
}

}  // namespace cw

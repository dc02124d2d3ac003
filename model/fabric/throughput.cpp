// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/throughput.h"

#include "model/fabric/shortest_path_load.h"

#include <algorithm>
#include <map>

namespace cw {
namespace {

/// Of the approximation: sources times links times phases.
constexpr double kMostWork = 4e8;
constexpr int kMostPhases = 2000;
constexpr double kGap = 0.01;

/// Capacity of the links that leave a set of nodes against the demand that must.
class Cuts {
public:
    Cuts(const FabricGraph& graph, const Traffic& traffic)
        : graph_(graph)
        , traffic_(traffic)
        , uniform_(graph)
    {
    }

    /// The tightest of the cuts around the sets that a label makes; nodes of negative label are in none.
    double tightest(const std::vector<int>& labels) const
    {
        struct Set {
            double capacity = 0;
            double out = 0;
            double in = 0;
            double hosts = 0;
            int plane = -1;
        };
        std::map<int, Set> sets;
        for (std::size_t n = 0; n < labels.size(); ++n) {
            if (labels[n] < 0)
                continue;
            Set& set = sets[labels[n]];
            set.hosts += static_cast<double>(graph_.nodes[n].hosts);
            set.plane = graph_.nodes[n].plane;
        }
        const auto label = [&](int node) { return labels[static_cast<std::size_t>(node)]; };
        for (const FabricGraph::Link& link : graph_.links) {
            if (label(link.lower) == label(link.upper))
                continue;
            for (const int side : {label(link.lower), label(link.upper)})
                if (side >= 0)
                    sets[side].capacity += static_cast<double>(link.capacity);
        }
        for (const Traffic::Demand& demand : traffic_.demands) {
            if (label(demand.from) == label(demand.to))
                continue;
            if (label(demand.from) >= 0)
                sets[label(demand.from)].out += static_cast<double>(demand.amount);
            if (label(demand.to) >= 0)
                sets[label(demand.to)].in += static_cast<double>(demand.amount);
        }
        double tightest = 1;
        for (const auto& [name, set] : sets) {
            const double uniform = traffic_.isUniform ? uniform_.leaving(set.plane, set.hosts) : 0;
            const double demanded = std::max(set.out, set.in) + uniform;
            if (demanded > 0)
                tightest = std::min(tightest, set.capacity / demanded);
        }
        return tightest;
    }

private:
    const FabricGraph& graph_;
    const Traffic& traffic_;
    UniformTraffic uniform_;
};

double cutBound(const FabricGraph& graph, const Traffic& traffic)
{
    const Cuts cuts(graph, traffic);
    std::vector<int> leaves, pods;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        const FabricGraph::Node& node = graph.nodes[n];
        leaves.push_back(node.hosts > 0 ? static_cast<int>(n) : -1);
        pods.push_back(node.pod);
    }
    // A set that is all of a plane has no cut around it, and tells nothing.
    return std::min(cuts.tightest(leaves), cuts.tightest(pods));
}

double volumeBound(const FabricGraph& graph, double lengthTimesAmount)
{
    double capacity = 0;
    for (const FabricGraph::Link& link : graph.links)
        capacity += 2 * static_cast<double>(link.capacity);
    return lengthTimesAmount > 0 ? capacity / lengthTimesAmount : 1;
}

double sourcesOf(const FabricGraph& graph)
{
    return static_cast<double>(std::count_if(graph.nodes.begin(), graph.nodes.end(),
                                             [](const FabricGraph::Node& node) { return node.hosts > 0; }));
}

/// Up and down is not the only way: switches of one tier are cabled to each other, as in dragonflies.
bool goesAcross(const FabricGraph& graph)
{
    return std::any_of(graph.links.begin(), graph.links.end(), [&](const FabricGraph::Link& link) {
        return graph.nodes[static_cast<std::size_t>(link.lower)].tier ==
               graph.nodes[static_cast<std::size_t>(link.upper)].tier;
    });
}

/// What some routing carries, the best of three. The third sends everything by way of every other leaf in turn, so that
/// any traffic loads links no more than twice uniform traffic does (Valiant, A Scheme for Fast Parallel Communication,
/// 1982); adaptive routing of dragonflies does so. It helps where minimal paths between two groups are few.
double routedShare(const FabricGraph& graph, const Adjacency& adjacency, const Traffic& traffic,
                   const Representatives& representatives, double byPaths, double bound, const std::stop_token& stop)
{
    if (byPaths >= bound - 1e-12)
        return byPaths;
    const auto widest = routeOverShortestPaths(graph, adjacency, traffic, representatives, PathSplit::Widest, stop);
    const double minimal = widest ? std::max(byPaths, widest->throughput) : byPaths;
    if (traffic.isUniform || minimal >= std::min(0.5, bound) - 1e-12 || !goesAcross(graph))
        return minimal;
    const Traffic uniform = uniformTraffic();
    const auto everywhere =
        routeOverShortestPaths(graph, adjacency, uniform, Representatives(graph, uniform), PathSplit::Paths, stop);
    return everywhere && everywhere->unreachable <= 0 ? std::max(minimal, everywhere->throughput / 2) : minimal;
}

}  // namespace

Throughput throughputOf(const FabricGraph& graph, const Traffic& traffic, Effort effort, std::stop_token stop)
{
    Throughput result;
    const Adjacency adjacency(graph);
    const Representatives representatives(graph, traffic);
    const auto spread = routeOverShortestPaths(graph, adjacency, traffic, representatives, PathSplit::Paths, stop);
    const auto hashed = routeOverShortestPaths(graph, adjacency, traffic, representatives, PathSplit::NextHops, stop);
    if (!spread || !hashed)
        return result;
    result.upper = std::min(cutBound(graph, traffic), volumeBound(graph, spread->lengthTimesAmount));
    if (spread->unreachable > 0) {
        result.upper = 0;
        return result;
    }
    result.lower =
        std::min(1.0, routedShare(graph, adjacency, traffic, representatives, spread->throughput, result.upper, stop));
    result.ecmp = hashed->throughput;
    const double work = sourcesOf(graph) * static_cast<double>(graph.links.size());
    if (effort == Effort::Thorough && !result.isExact() && work > 0 && work < kMostWork / 50) {
        const int phases = static_cast<int>(std::min<double>(kMostPhases, kMostWork / work));
        const ConcurrentFlow flow = concurrentFlow(graph, adjacency, traffic, kGap, phases, stop);
        result.lower = std::min(1.0, std::max(result.lower, flow.lower));
        result.upper = std::min(result.upper, flow.upper);
    }
    result.upper = std::max(result.upper, result.lower);
    return result;
}

}  // namespace cw

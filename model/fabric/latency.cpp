// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/latency.h"

#include "model/fabric/symmetry.h"

#include <algorithm>
#include <map>

namespace cw {
namespace {

struct Mean {
    double sum = 0;
    int count = 0;

    void add(double value)
    {
        sum += value;
        ++count;
    }
    Length length() const { return metres(count > 0 ? sum / count : 0); }
};

/// Sums over the pairs between one source and all nodes.
struct Pairs {
    double count = 0;
    double seconds = 0;
};

/// Delay of switches and cables from a source, by node, along a shortest path.
class Walk {
public:
    Walk(const FabricGraph& graph, const Adjacency& adjacency, const LatencyParts& parts)
        : graph_(graph)
        , adjacency_(adjacency)
        , parts_(parts)
        , hops(graph.nodes.size())
        , delay(graph.nodes.size())
        , cables(graph.nodes.size())
    {
    }

    void from(int source)
    {
        std::fill(hops.begin(), hops.end(), -1);
        order.assign(1, source);
        set(source, 0, switchOf(source), parts_.hostCable);
        for (std::size_t i = 0; i < order.size(); ++i) {
            const auto node = static_cast<std::size_t>(order[i]);
            for (const Adjacency::Neighbour& next : adjacency_.of(order[i])) {
                if (hops[static_cast<std::size_t>(next.node)] >= 0)
                    continue;
                const int lower =
                    std::min(graph_.nodes[node].tier, graph_.nodes[static_cast<std::size_t>(next.node)].tier);
                set(next.node, hops[node] + 1, delay[node] + switchOf(next.node),
                    cables[node] + parts_.linkAboveTier[lower & 3]);
                order.push_back(next.node);
            }
        }
    }

private:
    Duration switchOf(int node) const
    {
        return parts_.switchOfTier[graph_.nodes[static_cast<std::size_t>(node)].tier & 3];
    }

    void set(int node, int hop, Duration through, Length length)
    {
        const auto n = static_cast<std::size_t>(node);
        hops[n] = hop;
        delay[n] = through;
        cables[n] = length;
    }

    const FabricGraph& graph_;
    const Adjacency& adjacency_;
    const LatencyParts& parts_;

public:
    std::vector<int> hops;
    std::vector<Duration> delay;
    std::vector<Length> cables;
    std::vector<int> order;
};

}  // namespace

Duration pathLatency(const FabricConstants& constants, Duration switches, Length cables, int links)
{
    return switches + constants.perMetre * inMetres(cables) + constants.errorCorrection * links + constants.adapter * 2;
}

LatencyParts latencyParts(const Design& design, const Plan& plan, const NetworkPlan& carrier,
                          const Catalogue& catalogue, const FabricConstants& constants)
{
    LatencyParts parts;
    const Network* network = design.network(carrier.network);
    const bool isInfiniBand = network && network->technology == Technology::InfiniBand;
    const Duration assumed = isInfiniBand ? constants.infiniBandSwitch : constants.ethernetSwitch;
    const PartId* switches[] = {nullptr, &carrier.leafPart, &carrier.spinePart, &carrier.corePart};
    for (int tier = 1; tier < 4; ++tier) {
        const Switch* part = catalogue.switchPart(*switches[tier]);
        parts.switchOfTier[tier] = part && part->latency ? *part->latency : assumed;
    }
    Mean hosts, above[4];
    const DeviceIndex first = carrier.firstSwitch;
    const DeviceIndex spines = first + carrier.sizing.leaves;
    const DeviceIndex end = first + carrier.sizing.switches();
    for (const Cable& cable : plan.cables) {
        if (cable.to < first || cable.to >= end)
            continue;
        if (cable.from < first || cable.from >= end)
            hosts.add(cable.length);
        else
            above[cable.from < spines ? 1 : 2].add(cable.length);
    }
    parts.hostCable = hosts.length();
    for (int tier = 1; tier < 4; ++tier)
        parts.linkAboveTier[tier] = above[tier].length();
    return parts;
}

FabricLatency fabricLatency(const FabricGraph& graph, const LatencyParts& parts, const FabricConstants& constants,
                            std::stop_token stop)
{
    std::vector<double> members(graph.nodes.size(), 1);
    if (graph.isRegular) {
        const std::vector<int> classes = symmetryClasses(graph);
        const std::vector<int> representatives = representativesOf(classes);
        std::fill(members.begin(), members.end(), 0);
        for (const int one : classes)
            members[static_cast<std::size_t>(representatives[static_cast<std::size_t>(one)])] += 1;
    }
    const Adjacency adjacency(graph);
    Walk walk(graph, adjacency, parts);
    std::map<int, Pairs> bySwitches;
    for (std::size_t source = 0; source < graph.nodes.size(); ++source) {
        const int senders = graph.nodes[source].endpoints;
        if (members[source] == 0 || senders == 0)
            continue;
        if (stop.stop_requested())
            return {};
        walk.from(static_cast<int>(source));
        for (const int node : walk.order) {
            const auto n = static_cast<std::size_t>(node);
            const int receivers = graph.nodes[n].endpoints - (n == source ? 1 : 0);
            if (receivers <= 0)
                continue;
            const double pairs = members[source] * senders * receivers;
            Pairs& sum = bySwitches[walk.hops[n] + 1];
            sum.count += pairs;
            sum.seconds += pairs * inSeconds(pathLatency(constants, walk.delay[n], walk.cables[n] + parts.hostCable,
                                                         walk.hops[n] + 2));
        }
    }
    FabricLatency result;
    Pairs all;
    for (const auto& [switches, sum] : bySwitches) {
        all.count += sum.count;
        all.seconds += sum.seconds;
        result.steps.push_back({switches, sum.count, seconds(sum.seconds / sum.count)});
        result.longest = std::max(result.longest, result.steps.back().latency);
    }
    for (FabricLatency::Step& step : result.steps)
        step.share /= all.count;
    result.mean = seconds(all.count > 0 ? all.seconds / all.count : 0);
    return result;
}

}  // namespace cw

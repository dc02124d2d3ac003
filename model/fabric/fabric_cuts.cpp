// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_cuts.h"

#include "model/fabric/cut_graph.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw {
namespace {

/// Flow and host capacity of one half, in bytes per second.
struct HalvingFlow {
    double flow = 0;
    double half = 0;
};

HalvingFlow flowBetweenHalves(const FabricGraph& plane, const HalvingOrder& order, bool isContracted,
                              const std::stop_token& stop)
{
    if (order.leaves.empty())
        return {};
    const CutGraph cut = cutInHalves(plane, order, isContracted);
    const std::int64_t flow = maxFlow(isContracted ? quotient(cut, stop) : cut, stop);
    const double unit = inBytesPerSecond(cut.unit);
    return {unit * static_cast<double>(flow), unit * static_cast<double>(cut.half)};
}

template <class Key>
HalvingOrder orderBy(const FabricGraph& plane, Key key)
{
    HalvingOrder order = orderByPods(plane);
    order.dividesPods = false;
    std::stable_sort(order.leaves.begin(), order.leaves.end(), [&](int a, int b) { return key(a) < key(b); });
    return order;
}

bool hasPods(const FabricGraph& graph)
{
    return std::any_of(graph.nodes.begin(), graph.nodes.end(),
                       [](const FabricGraph::Node& node) { return node.pod > 0; });
}

/// For every leaf, which half of its pod it belongs to.
std::vector<int> halvesOfPods(const FabricGraph& plane)
{
    std::map<int, std::vector<int>> pods;
    for (std::size_t n = 0; n < plane.nodes.size(); ++n)
        if (plane.nodes[n].hosts > 0)
            pods[plane.nodes[n].pod].push_back(static_cast<int>(n));
    std::vector<int> half(plane.nodes.size(), 0);
    bool isSecondLarger = false;
    for (const auto& [pod, leaves] : pods) {
        // Of odd pods, the larger half goes to one side and the other in turn.
        const std::size_t first = (leaves.size() + (isSecondLarger ? 0U : 1U)) / 2;
        isSecondLarger ^= leaves.size() % 2 == 1;
        for (std::size_t i = first; i < leaves.size(); ++i)
            half[static_cast<std::size_t>(leaves[i])] = 1;
    }
    return half;
}

HalvingOrder orderFor(CutAlignment alignment, const FabricGraph& plane)
{
    const auto node = [&](int n) -> const FabricGraph::Node& { return plane.nodes[static_cast<std::size_t>(n)]; };
    switch (alignment) {
    case CutAlignment::Units: return orderBy(plane, [&](int n) { return node(n).unit % 2; });
    case CutAlignment::Rails: return orderBy(plane, [&](int n) { return node(n).rail; });
    case CutAlignment::Leaves:
        if (hasPods(plane)) {
            const std::vector<int> half = halvesOfPods(plane);
            return orderBy(plane, [&](int n) { return half[static_cast<std::size_t>(n)]; });
        }
        break;
    case CutAlignment::Pods:
    case CutAlignment::Refined: break;
    }
    return orderByPods(plane);
}

std::vector<CutAlignment> alignmentsOf(const FabricGraph& graph)
{
    std::set<int> pods, units, rails;
    for (const FabricGraph::Node& node : graph.nodes)
        if (node.hosts > 0) {
            pods.insert(node.pod);
            units.insert(node.unit);
            rails.insert(node.rail);
        }
    std::vector<CutAlignment> alignments;
    if (pods.size() > 1)
        alignments.push_back(CutAlignment::Pods);
    alignments.push_back(CutAlignment::Leaves);
    if (units.size() > 1)
        alignments.push_back(CutAlignment::Units);
    if (rails.size() > 1)
        alignments.push_back(CutAlignment::Rails);
    return alignments;
}

/// Tells the leaves of the first half, as the order divides them.
void tellHalves(const PlaneGraph& plane, const HalvingOrder& order, FabricCut& cut)
{
    std::int64_t total = plane.graph.hostCapacity();
    for (const int leaf : order.leaves) {
        if (total <= 0)
            break;
        const std::int64_t own = 2 * plane.graph.nodes[static_cast<std::size_t>(leaf)].hosts;
        (own <= total && order.leaves.size() > 1 ? cut.firstHalf : cut.divided)
            .push_back(plane.nodes[static_cast<std::size_t>(leaf)]);
        // What is left of the doubled capacity of the first half.
        total -= own;
    }
}

}  // namespace

std::vector<FabricCut> alignedCuts(const FabricGraph& graph, std::stop_token stop)
{
    const std::vector<PlaneGraph> planes = planesOf(graph);
    std::vector<FabricCut> cuts;
    for (const CutAlignment alignment : alignmentsOf(graph)) {
        FabricCut cut;
        cut.alignment = alignment;
        HalvingFlow sum;
        for (const PlaneGraph& plane : planes) {
            const HalvingOrder order = orderFor(alignment, plane.graph);
            const HalvingFlow one = flowBetweenHalves(plane.graph, order, true, stop);
            sum.flow += one.flow;
            sum.half += one.half;
            tellHalves(plane, order, cut);
        }
        if (stop.stop_requested() || !(sum.half > 0))
            return {};
        cut.value = bytesPerSecond(sum.flow);
        cut.perEndpoint = sum.flow / sum.half;
        cuts.push_back(std::move(cut));
    }
    std::stable_sort(cuts.begin(), cuts.end(),
                     [](const FabricCut& a, const FabricCut& b) { return a.perEndpoint < b.perEndpoint - 1e-12; });
    return cuts;
}

std::vector<FabricCut> networkCuts(const FabricGraph& graph, std::stop_token stop)
{
    std::vector<FabricCut> cuts = alignedCuts(graph, stop);
    if (cuts.empty() || graph.isRegular)
        return cuts;
    FabricCut refined = refinedCut(graph, 24, stop);
    if (stop.stop_requested())
        return {};
    const auto thicker = std::find_if(
        cuts.begin(), cuts.end(), [&](const FabricCut& cut) { return refined.perEndpoint <= cut.perEndpoint + 1e-12; });
    cuts.insert(thicker, std::move(refined));
    return cuts;
}

double alignedShare(const FabricGraph& graph, bool isContracted, std::stop_token stop)
{
    HalvingFlow sum;
    for (const PlaneGraph& plane : planesOf(graph)) {
        const HalvingFlow one = flowBetweenHalves(plane.graph, orderByPods(plane.graph), isContracted, stop);
        sum.flow += one.flow;
        sum.half += one.half;
    }
    return stop.stop_requested() || !(sum.half > 0) ? 0 : sum.flow / sum.half;
}

}  // namespace cw

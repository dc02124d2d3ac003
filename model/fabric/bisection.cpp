// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/bisection.h"

#include "model/fabric/cut_graph.h"

#include <algorithm>
#include <map>

namespace cw {
namespace {

/// Switch classes that are tried per tier when looking for the worst failure.
constexpr int kClassesPerTier = 3;

/// The network whose switches do the work; nullptr if there is none.
const NetworkPlan* carrierOf(const Plan& plan, const NetworkPlan& network)
{
    const NetworkPlan* carrier = network.carrier == network.network ? &network : plan.network(network.carrier);
    return carrier && carrier->isBuilt && carrier->firstSwitch >= 0 ? carrier : nullptr;
}

Bisection bisectionOf(const NetworkPlan& network, double share, Bisection::Method method)
{
    Bisection result;
    result.method = method;
    result.value = network.hostBandwidth / 2 * share;
    result.perEndpoint = network.hostBandwidth.base() > 0 ? share : 0;
    return result;
}

double shareOf(const CutGraph& graph, std::int64_t flow)
{
    return graph.half > 0 ? static_cast<double>(flow) / static_cast<double>(graph.half) : 0;
}

Bisection solve(const Plan& plan, const NetworkPlan& network, bool isContracted, const std::stop_token& stop)
{
    const NetworkPlan* carrier = carrierOf(plan, network);
    if (!carrier || stop.stop_requested())
        return {{}, 0, Bisection::Method::MaxFlow};
    const CutGraph graph = cutInHalves(fabricLinks(plan, *carrier), -1, isContracted);
    const std::int64_t flow = maxFlow(isContracted ? quotient(graph, nullptr, stop) : graph, stop);
    if (stop.stop_requested())
        return {{}, 0, Bisection::Method::MaxFlow};
    return bisectionOf(network, shareOf(graph, flow), Bisection::Method::MaxFlow);
}

/// One switch of each kind worth trying: of every tier, the classes whose members carry most.
std::vector<int> representatives(const CutGraph& graph, const std::vector<int>& colours)
{
    struct Class {
        int tier = 0;
        int origin = -1;
        std::int64_t capacity = 0;
    };
    std::vector<std::int64_t> load(graph.nodes.size(), 0);
    for (const CutGraph::Edge& edge : graph.edges) {
        load[static_cast<std::size_t>(edge.a)] += edge.capacity;
        load[static_cast<std::size_t>(edge.b)] += edge.capacity;
    }
    std::map<int, Class> classes;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        classes.try_emplace(colours[i], Class{graph.nodes[i].tier, graph.nodes[i].origin,
                                              load[i] + graph.nodes[i].source + graph.nodes[i].sink});
    std::vector<Class> sorted;
    for (const auto& [colour, one] : classes)
        sorted.push_back(one);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Class& a, const Class& b) {
        return a.tier != b.tier ? a.tier < b.tier : a.capacity > b.capacity;
    });
    std::vector<int> chosen;
    std::map<int, int> perTier;
    for (const Class& one : sorted)
        if (one.origin >= 0 && perTier[one.tier]++ < kClassesPerTier)
            chosen.push_back(one.origin);
    return chosen;
}

}  // namespace

Bisection closedFormBisection(const NetworkPlan& network)
{
    if (!network.isBuilt)
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
    const NetworkPlan* carrier = carrierOf(plan, network);
    if (!carrier)
        return 0;
    const FabricLinks links = fabricLinks(plan, *carrier);
    const CutGraph whole = cutInHalves(links, -1, true);
    std::vector<int> colours;
    const std::int64_t flow = maxFlow(quotient(whole, &colours, stop), stop);
    const double before = inBytesPerSecond(whole.unit) * static_cast<double>(flow);
    double worst = 1;
    for (const int failed : representatives(whole, colours)) {
        const CutGraph graph = cutInHalves(links, failed, true);
        const std::int64_t left = maxFlow(quotient(graph, nullptr, stop), stop);
        if (stop.stop_requested())
            return 0;
        const double after = inBytesPerSecond(graph.unit) * static_cast<double>(left);
        if (before > 0)
            worst = std::min(worst, after / before);
    }
    return worst;
}

}  // namespace cw

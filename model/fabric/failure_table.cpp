// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/failure_table.h"

#include "model/fabric/fabric_cuts.h"
#include "model/fabric/shortest_path_load.h"
#include "model/fabric/symmetry.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cw {
namespace {

/// Nodes, links and endpoints that all tries together may visit: about a second where twins stand for each other.
constexpr double kMostVisits = 3e6;
/// Of a link, while one destination after another is routed, against all else that one check does with it.
constexpr double kRoutingVisit = 0.06;

struct ElementClass {
    FailingElement element = FailingElement::Leaf;
    int count = 0;
    int index = 0;
    std::int64_t capacity = 0;
};

FailingElement elementOf(const FabricGraph::Node& node)
{
    return node.tier <= 1 ? FailingElement::Leaf : node.tier == 2 ? FailingElement::Spine : FailingElement::Core;
}

FailingElement elementOf(const FabricGraph& graph, const FabricGraph::Link& link)
{
    const int lower = graph.nodes[static_cast<std::size_t>(link.lower)].tier;
    const int upper = graph.nodes[static_cast<std::size_t>(link.upper)].tier;
    if (lower == 1 && upper == 2)
        return FailingElement::LeafSpineLink;
    return lower == 2 && upper == 3 ? FailingElement::SpineCoreLink : FailingElement::SwitchLink;
}

/// Every class of nodes, links and endpoints once.
class Classes {
public:
    explicit Classes(const FabricGraph& graph)
        : classes_(symmetryClasses(graph))
    {
        std::vector<std::int64_t> carried;
        for (const FabricGraph::Node& node : graph.nodes)
            carried.push_back(node.hosts);
        for (const FabricGraph::Link& link : graph.links)
            for (const int end : {link.lower, link.upper})
                carried[static_cast<std::size_t>(end)] += link.capacity;
        for (std::size_t n = 0; n < graph.nodes.size(); ++n)
            if (!graph.nodes[n].isDown)
                add({elementOf(graph.nodes[n]), 1, static_cast<int>(n), carried[n]}, classes_[n], 0, 0);
        for (std::size_t l = 0; l < graph.links.size(); ++l) {
            const FabricGraph::Link& link = graph.links[l];
            // Of a class of bundles, every single link may fail.
            add({elementOf(graph, link), link.count, static_cast<int>(l), link.capacity / std::max(1, link.count)},
                classOf(link.lower), classOf(link.upper), link.capacity);
        }
        for (std::size_t e = 0; e < graph.endpoints.size(); ++e)
            add({FailingElement::HostLink, 1, static_cast<int>(e), graph.endpoints[e].speed},
                classOf(graph.endpoints[e].node), 0, graph.endpoints[e].speed);
    }

    /// By element, those that carry most first.
    std::map<FailingElement, std::vector<ElementClass>> take() const
    {
        std::map<FailingElement, std::vector<ElementClass>> byElement;
        for (const auto& [key, one] : found_)
            byElement[one.element].push_back(one);
        for (auto& [element, list] : byElement)
            std::stable_sort(list.begin(), list.end(), [](const ElementClass& a, const ElementClass& b) {
                return a.capacity != b.capacity ? a.capacity > b.capacity : a.index < b.index;
            });
        return byElement;
    }

private:
    int classOf(int node) const { return classes_[static_cast<std::size_t>(node)]; }

    void add(const ElementClass& one, int first, int second, std::int64_t weight)
    {
        const auto key = std::tuple(one.element, first, second, weight);
        if (last_ != found_.end() && last_->first == key) {
            last_->second.count += one.count;
            return;
        }
        const auto [place, isNew] = found_.try_emplace(key, one);
        if (!isNew)
            place->second.count += one.count;
        last_ = place;
    }

    std::vector<int> classes_;
    using Found = std::map<std::tuple<FailingElement, int, int, std::int64_t>, ElementClass>;
    Found found_;
    Found::iterator last_ = found_.end();  ///< neighbours are mostly of one class
};

FabricGraph without(const FabricGraph& graph, const ElementClass& one)
{
    switch (one.element) {
    case FailingElement::HostLink: return withoutEndpoint(graph, one.index);
    case FailingElement::LeafSpineLink:
    case FailingElement::SpineCoreLink:
    case FailingElement::SwitchLink: return withoutLink(graph, one.index);
    default: return withoutNode(graph, one.index);
    }
}

double alignedBandwidth(const FabricGraph& graph, const std::stop_token& stop)
{
    return alignedShare(graph, true, stop) * static_cast<double>(graph.hostCapacity());
}

/// For every node whether it is up and in the largest part of its plane, by endpoints.
std::vector<char> nodesInReach(const FabricGraph& graph)
{
    const std::vector<int> parts = connectedParts(graph, Adjacency(graph));
    std::map<std::pair<int, int>, int> sizes;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (parts[n] >= 0)
            sizes[{graph.nodes[n].plane, parts[n]}] += graph.nodes[n].endpoints;
    std::map<int, std::pair<int, int>> largest;  // size and part, by plane
    for (const auto& [key, size] : sizes)
        if (const auto known = largest.find(key.first); known == largest.end() || known->second.first < size)
            largest[key.first] = {size, key.second};
    std::vector<char> isInReach;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        isInReach.push_back(parts[n] >= 0 && largest[graph.nodes[n].plane].second == parts[n] ? 1 : 0);
    return isInReach;
}

/// The links that hosts have lost. A damaged graph has the endpoints of the intact one in the same order, with gaps.
std::vector<HostLoss> lossesOf(const FabricGraph& intact, const FabricGraph& damaged,
                               const std::vector<char>& isInReach)
{
    using Host = std::pair<DeviceIndex, NetworkKind>;
    std::map<Host, std::vector<std::size_t>> lost;
    std::size_t next = 0;
    for (std::size_t e = 0; e < intact.endpoints.size(); ++e) {
        const FabricGraph::Endpoint& one = intact.endpoints[e];
        const bool isThere = next < damaged.endpoints.size() && damaged.endpoints[next].host == one.host &&
                             damaged.endpoints[next].port == one.port && damaged.endpoints[next].node == one.node &&
                             damaged.endpoints[next].kind == one.kind;
        next += isThere ? 1 : 0;
        if (!isThere || isInReach[static_cast<std::size_t>(one.node)] == 0)
            lost[{one.host, one.kind}].push_back(e);
    }
    if (lost.empty())
        return {};
    std::map<Host, std::vector<std::size_t>> all;
    for (std::size_t e = 0; e < intact.endpoints.size(); ++e)
        if (const Host host{intact.endpoints[e].host, intact.endpoints[e].kind}; lost.contains(host))
            all[host].push_back(e);
    std::vector<HostLoss> losses;
    for (auto& [host, links] : all) {
        std::stable_sort(links.begin(), links.end(), [&](std::size_t a, std::size_t b) {
            return intact.endpoints[a].port < intact.endpoints[b].port;
        });
        HostLoss loss{host.first, host.second, static_cast<int>(links.size()), {}};
        const std::vector<std::size_t>& gone = lost[host];
        for (std::size_t i = 0; i < links.size(); ++i)
            if (std::find(gone.begin(), gone.end(), links[i]) != gone.end())
                loss.lost.push_back(static_cast<int>(i));
        losses.push_back(std::move(loss));
    }
    return losses;
}

bool hasHostInReach(const FabricGraph& graph, const std::vector<char>& isInReach)
{
    return std::any_of(graph.nodes.begin(), graph.nodes.end(), [&](const FabricGraph::Node& node) {
        return node.endpoints > 0 && isInReach[static_cast<std::size_t>(&node - graph.nodes.data())] != 0;
    });
}

/// Without the hosts that cannot reach most others: they pace nobody.
FabricGraph reachable(FabricGraph graph, const std::vector<char>& isInReach)
{
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (isInReach[n] == 0)
            graph.nodes[n].hosts = graph.nodes[n].endpoints = 0;
    return graph;
}

Throughput atMost(const Throughput& left, const Throughput& whole)
{
    return {std::min(left.lower, whole.lower), std::min(left.upper, whole.upper), std::min(left.ecmp, whole.ecmp)};
}

/// What one check looks at: everything once, and links for every destination that is routed.
double visitsOfOne(const FabricGraph& graph)
{
    const double elements = static_cast<double>(graph.nodes.size() + graph.links.size() + graph.endpoints.size());
    // Links do not count for whom a twin stands.
    return elements + kRoutingVisit * Representatives(graph, longestMatching(graph)).visits(graph);
}

auto severity(const FailureRow& row)
{
    return std::tuple(row.health.bisection, row.health.worstTraffic.lower, -row.health.cutOff);
}

}  // namespace

HealthCheck::HealthCheck(const FabricGraph& intact, const FlowSpread& spread, std::stop_token stop)
    : intact_(intact)
    , spread_(spread)
    , bandwidth_(alignedBandwidth(intact, stop))
    , health_(measure(intact, stop))
{
    health_.bisection = bandwidth_ > 0 ? 1 : 0;
}

/// All but the bisection.
FabricHealth HealthCheck::measure(const FabricGraph& graph, const std::stop_token& stop) const
{
    FabricHealth health;
    const std::vector<char> isInReach = nodesInReach(graph);
    health.losses = lossesOf(intact_, graph, isInReach);
    for (const HostLoss& loss : health.losses)
        health.cutOff += static_cast<int>(loss.lost.size());
    if (!hasHostInReach(graph, isInReach) && health.cutOff > 0) {
        // Without hosts there is no demand that could go short; of what the network carried, nothing is left.
        health.worstTraffic = {0, 0, 0};
        health.path = 0;
        return health;
    }
    const Traffic pairs = longestMatching(graph);
    health.worstTraffic = throughputOf(graph, pairs, Effort::Quick, stop);
    const bool isWhole = std::all_of(graph.nodes.begin(), graph.nodes.end(), [&](const FabricGraph::Node& node) {
        return node.endpoints == 0 || isInReach[static_cast<std::size_t>(&node - graph.nodes.data())] != 0;
    });
    const bool hasSwitches = !graph.nodes.empty() && graph.nodes.front().tier > 0;
    health.path = isWhole && hasSwitches ? pathFactorOf(graph, pairs, health.worstTraffic, spread_, stop).value
                                         : pathFactorOf(reachable(graph, isInReach), spread_, stop).value;
    return health;
}

std::optional<FabricHealth> HealthCheck::after(const FabricGraph& damaged, std::stop_token stop) const
{
    FabricHealth health = measure(damaged, stop);
    const double left = alignedBandwidth(damaged, stop);
    if (stop.stop_requested())
        return std::nullopt;
    health.bisection = bandwidth_ > 0 ? std::min(1.0, left / bandwidth_) : 0;
    health.worstTraffic = atMost(health.worstTraffic, health_.worstTraffic);
    health.path = std::min(health.path, health_.path);
    return health;
}

std::optional<FabricHealth> healthAfter(const FabricGraph& intact, const FabricGraph& damaged, const FlowSpread& spread,
                                        std::stop_token stop)
{
    const HealthCheck check(intact, spread, stop);
    return check.after(damaged, stop);
}

const FailureRow* FailureTable::worst() const
{
    const auto found = std::min_element(
        rows.begin(), rows.end(), [](const FailureRow& a, const FailureRow& b) { return severity(a) < severity(b); });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<FailureTable> failureTable(const FabricGraph& graph, const FlowSpread& spread, std::stop_token stop)
{
    FailureTable table;
    const HealthCheck check(graph, spread, stop);
    if (stop.stop_requested())
        return std::nullopt;
    table.intact = check.ofIntact();
    const double visitsOfEach = visitsOfOne(graph);
    double visits = visitsOfEach;
    const std::map<FailingElement, std::vector<ElementClass>> byElement = Classes(graph).take();
    std::map<FailingElement, std::vector<FailureRow>> tried;
    // One class of every kind, then the next of each, until the time is over.
    for (std::size_t turn = 0; table.isComplete; ++turn) {
        bool isMore = false;
        for (const auto& [element, classes] : byElement) {
            if (turn >= classes.size())
                continue;
            isMore = true;
            if (turn > 0 && visits > kMostVisits) {
                table.isComplete = false;
                break;
            }
            visits += visitsOfEach;
            const auto health = check.after(without(graph, classes[turn]), stop);
            if (!health)
                return std::nullopt;
            tried[element].push_back({element, classes[turn].count, classes[turn].index, *health});
        }
        if (!isMore)
            break;
    }
    for (auto& [element, rows] : tried) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const FailureRow& a, const FailureRow& b) { return severity(a) < severity(b); });
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    return table;
}

}  // namespace cw

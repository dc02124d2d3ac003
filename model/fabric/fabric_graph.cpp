// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_graph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace cw {
namespace {

/// Rails that differ under one leaf.
constexpr int kMixedRails = -2;

int tierOf(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Spine:
    case DeviceRole::Aggregation: return 2;
    case DeviceRole::Core: return 3;
    default: return 1;
    }
}

/// Reads the cables of a plan into a graph.
class GraphBuilder {
public:
    GraphBuilder(const Plan& plan, const NetworkPlan& carrier, const Failures& failures)
        : plan_(plan)
        , carrier_(carrier)
        , failures_(failures)
        , first_(carrier.firstSwitch)
        , end_(carrier.firstSwitch + carrier.sizing.switches())
    {
        for (const CableChoice& choice : plan.cableChoices)
            speeds_.push_back(std::llround(inGigabitsPerSecond(choice.speed) * 1000));
    }

    FabricGraph take()
    {
        graph_.tiers = carrier_.sizing.tiers;
        const FabricFamily family = carrier_.sizing.family;
        graph_.isRegular = failures_.isEmpty() && !carrier_.isHandDrawn &&
                           (family == FabricFamily::Clos || family == FabricFamily::RailOnly);
        if (family == FabricFamily::Direct)
            addHosts();
        else
            addSwitches();
        addCables(false);
        findPlanes();
        graph_.intactEndpoints = static_cast<int>(graph_.endpoints.size());
        if (!failures_.isEmpty()) {
            graph_.endpoints.clear();
            graph_.links.clear();
            addCables(true);
        }
        sumEndpoints();
        return std::move(graph_);
    }

private:
    bool isSwitch(DeviceIndex device) const { return device >= first_ && device < end_; }

    void addSwitches()
    {
        const FabricSizing& sizing = carrier_.sizing;
        const bool hasPods = sizing.tiers >= 3 || sizing.family == FabricFamily::DragonflyPlus;
        for (DeviceIndex device = first_; device < end_; ++device) {
            const Device& one = plan_.devices[static_cast<std::size_t>(device)];
            FabricGraph::Node node;
            node.device = device;
            node.tier = tierOf(one.role);
            node.unit = node.tier == 1 ? one.group : 0;
            node.pod = node.tier == 3 ? -1 : hasPods ? one.pod : 0;
            node.isDown = failures_.hasDevice(device);
            graph_.nodes.push_back(node);
        }
    }

    /// Hosts cabled to hosts are nodes themselves, and both ends of a cable are endpoints.
    void addHosts()
    {
        for (const Cable& cable : plan_.cables)
            if (isDirect(cable))
                for (const DeviceIndex device : {cable.from, cable.to}) {
                    if (!hostNodes_.try_emplace(device, static_cast<int>(graph_.nodes.size())).second)
                        continue;
                    FabricGraph::Node node;
                    node.device = device;
                    node.tier = 0;
                    node.isDown = failures_.hasDevice(device);
                    graph_.nodes.push_back(node);
                }
    }

    bool isDirect(const Cable& cable) const
    {
        return carrier_.sizing.family == FabricFamily::Direct && cable.network == carrier_.kind && cable.to >= 0 &&
               cable.choice >= 0 && plan_.devices[static_cast<std::size_t>(cable.from)].block >= 0 &&
               plan_.devices[static_cast<std::size_t>(cable.to)].block >= 0;
    }

    void addDirectLink(const Cable& cable, std::int64_t speed)
    {
        const int from = hostNodes_.at(cable.from);
        const int to = hostNodes_.at(cable.to);
        addLink(std::min(from, to), std::max(from, to), speed);
        graph_.endpoints.push_back({cable.from, cable.fromPort, from, speed, cable.network});
        graph_.endpoints.push_back({cable.to, cable.toPort, to, speed, cable.network});
    }

    void addCables(bool leavesOutFailed)
    {
        for (std::size_t c = 0; c < plan_.cables.size(); ++c) {
            const Cable& cable = plan_.cables[c];
            const bool joinsHosts = isDirect(cable);
            if (!joinsHosts && (!isSwitch(cable.to) || cable.choice < 0))
                continue;
            const std::int64_t speed = speeds_[static_cast<std::size_t>(cable.choice)];
            const bool isFailed =
                leavesOutFailed && (failures_.hasDevice(cable.from) || failures_.hasDevice(cable.to) ||
                                    failures_.hasCable(static_cast<std::int32_t>(c)));
            if (speed <= 0 || isFailed)
                continue;
            if (joinsHosts)
                addDirectLink(cable, speed);
            else if (isSwitch(cable.from))
                addLink(cable.from - first_, cable.to - first_, speed);
            else
                graph_.endpoints.push_back({cable.from, cable.fromPort, cable.to - first_, speed, cable.network});
        }
        mergeLinks();
    }

    void addLink(int lower, int upper, std::int64_t speed)
    {
        if (graph_.links.empty() || graph_.links.back().lower != lower || graph_.links.back().upper != upper)
            graph_.links.push_back({lower, upper, 0, 0});
        graph_.links.back().capacity += speed;
        ++graph_.links.back().count;
    }

    /// Parallel links that did not follow one another in the plan.
    void mergeLinks()
    {
        const auto before = [](const FabricGraph::Link& a, const FabricGraph::Link& b) {
            return a.lower != b.lower ? a.lower < b.lower : a.upper < b.upper;
        };
        if (!std::is_sorted(graph_.links.begin(), graph_.links.end(), before))
            std::stable_sort(graph_.links.begin(), graph_.links.end(), before);
        std::vector<FabricGraph::Link> merged;
        merged.reserve(graph_.links.size());
        for (const FabricGraph::Link& link : graph_.links) {
            if (merged.empty() || merged.back().lower != link.lower || merged.back().upper != link.upper) {
                merged.push_back(link);
                continue;
            }
            merged.back().capacity += link.capacity;
            merged.back().count += link.count;
        }
        graph_.links = std::move(merged);
    }

    void findPlanes()
    {
        std::vector<char> wasDown;
        for (FabricGraph::Node& node : graph_.nodes) {
            wasDown.push_back(node.isDown ? 1 : 0);
            node.isDown = false;
        }
        const std::vector<int> parts = connectedParts(graph_, Adjacency(graph_));
        graph_.planes = 0;
        for (std::size_t n = 0; n < graph_.nodes.size(); ++n) {
            graph_.nodes[n].plane = parts[n];
            graph_.nodes[n].isDown = wasDown[n] != 0;
            graph_.planes = std::max(graph_.planes, parts[n] + 1);
        }
    }

    void sumEndpoints()
    {
        for (const FabricGraph::Endpoint& endpoint : graph_.endpoints) {
            FabricGraph::Node& node = graph_.nodes[static_cast<std::size_t>(endpoint.node)];
            node.hosts += endpoint.speed;
            ++node.endpoints;
            // Where planes share the ports of a host, link p of port k is that of plane p.
            const int rail = endpoint.port / std::max(1, carrier_.demand.planes);
            node.rail = node.rail == -1 || node.rail == rail ? rail : kMixedRails;
        }
        for (FabricGraph::Node& node : graph_.nodes)
            node.rail = std::max(node.rail, -1);
    }

    const Plan& plan_;
    const NetworkPlan& carrier_;
    const Failures& failures_;
    DeviceIndex first_;
    DeviceIndex end_;
    std::vector<std::int64_t> speeds_;      ///< by cable choice
    std::map<DeviceIndex, int> hostNodes_;  ///< of a network without switches
    FabricGraph graph_;
};

}  // namespace

std::int64_t FabricGraph::hostCapacity() const
{
    return std::accumulate(nodes.begin(), nodes.end(), std::int64_t{0},
                           [](std::int64_t sum, const Node& node) { return sum + node.hosts; });
}

Adjacency::Adjacency(const FabricGraph& graph)
    : first_(graph.nodes.size() + 1, 0)
    , list_(2 * graph.links.size())
{
    for (const FabricGraph::Link& link : graph.links) {
        ++first_[static_cast<std::size_t>(link.lower) + 1];
        ++first_[static_cast<std::size_t>(link.upper) + 1];
    }
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t l = 0; l < graph.links.size(); ++l) {
        const FabricGraph::Link& link = graph.links[l];
        list_[next[static_cast<std::size_t>(link.lower)]++] = {link.upper, static_cast<int>(l)};
        list_[next[static_cast<std::size_t>(link.upper)]++] = {link.lower, static_cast<int>(l)};
    }
}

FabricGraph fabricGraph(const Plan& plan, const NetworkPlan& carrier, const Failures& failures)
{
    if (!carrier.isBuilt || (carrier.firstSwitch < 0 && carrier.sizing.family != FabricFamily::Direct))
        return {};
    return GraphBuilder(plan, carrier, failures).take();
}

const NetworkPlan* builtCarrier(const Plan& plan, const NetworkPlan& network)
{
    const NetworkPlan* carrier = network.carrier == network.network ? &network : plan.network(network.carrier);
    const bool isThere =
        carrier && carrier->isBuilt && (carrier->firstSwitch >= 0 || carrier->sizing.family == FabricFamily::Direct);
    return isThere ? carrier : nullptr;
}

FabricGraph withoutNode(FabricGraph graph, int node)
{
    graph.nodes[static_cast<std::size_t>(node)].isDown = true;
    graph.nodes[static_cast<std::size_t>(node)].hosts = 0;
    graph.nodes[static_cast<std::size_t>(node)].endpoints = 0;
    std::erase_if(graph.links, [&](const FabricGraph::Link& l) { return l.lower == node || l.upper == node; });
    std::erase_if(graph.endpoints, [&](const FabricGraph::Endpoint& e) { return e.node == node; });
    return graph;
}

FabricGraph withoutLink(FabricGraph graph, int link)
{
    FabricGraph::Link& one = graph.links[static_cast<std::size_t>(link)];
    if (one.count <= 1) {
        graph.links.erase(graph.links.begin() + link);
        return graph;
    }
    one.capacity -= one.capacity / one.count;
    --one.count;
    return graph;
}

FabricGraph withoutEndpoint(FabricGraph graph, int endpoint)
{
    const FabricGraph::Endpoint gone = graph.endpoints[static_cast<std::size_t>(endpoint)];
    FabricGraph::Node& node = graph.nodes[static_cast<std::size_t>(gone.node)];
    node.hosts -= gone.speed;
    --node.endpoints;
    graph.endpoints.erase(graph.endpoints.begin() + endpoint);
    return graph;
}

std::vector<int> connectedParts(const FabricGraph& graph, const Adjacency& adjacency)
{
    std::vector<int> parts(graph.nodes.size(), -1);
    int count = 0;
    std::vector<int> open;
    for (std::size_t start = 0; start < parts.size(); ++start) {
        if (parts[start] >= 0 || graph.nodes[start].isDown)
            continue;
        parts[start] = count;
        open.push_back(static_cast<int>(start));
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            for (const Adjacency::Neighbour& next : adjacency.of(node)) {
                int& part = parts[static_cast<std::size_t>(next.node)];
                if (part >= 0 || graph.nodes[static_cast<std::size_t>(next.node)].isDown)
                    continue;
                part = count;
                open.push_back(next.node);
            }
        }
        ++count;
    }
    return parts;
}

int endpointsCutOff(const FabricGraph& graph)
{
    const std::vector<int> parts = connectedParts(graph, Adjacency(graph));
    std::map<std::pair<int, int>, int> sizes;  // by plane of the intact network and part of what is left
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (parts[n] >= 0)
            sizes[{graph.nodes[n].plane, parts[n]}] += graph.nodes[n].endpoints;
    std::map<int, int> largest;
    for (const auto& [key, size] : sizes)
        largest[key.first] = std::max(largest[key.first], size);
    int reached = 0;
    for (const auto& [plane, size] : largest)
        reached += size;
    return graph.intactEndpoints - reached;
}

std::vector<int> hopsFrom(const FabricGraph& graph, const Adjacency& adjacency, int node)
{
    std::vector<int> hops(graph.nodes.size(), -1);
    std::vector<int> order{node};
    hops[static_cast<std::size_t>(node)] = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const Adjacency::Neighbour& next : adjacency.of(order[i])) {
            int& hop = hops[static_cast<std::size_t>(next.node)];
            if (hop >= 0)
                continue;
            hop = hops[static_cast<std::size_t>(order[i])] + 1;
            order.push_back(next.node);
        }
    }
    return hops;
}

}  // namespace cw

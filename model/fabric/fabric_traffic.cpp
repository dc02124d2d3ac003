// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_traffic.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

namespace cw {
namespace {

/// Link visits that the search for longer paths may take.
constexpr double kMostVisits = 3e7;
constexpr int kTriesPerLeaf = 64;
constexpr std::uint64_t kSeed = 20210823;

void sortByDestination(std::vector<Traffic::Demand>& demands)
{
    std::sort(demands.begin(), demands.end(), [](const Traffic::Demand& a, const Traffic::Demand& b) {
        return a.to != b.to ? a.to < b.to : a.from < b.from;
    });
    std::vector<Traffic::Demand> merged;
    for (const Traffic::Demand& demand : demands) {
        if (!merged.empty() && merged.back().to == demand.to && merged.back().from == demand.from)
            merged.back().amount += demand.amount;
        else
            merged.push_back(demand);
    }
    demands = std::move(merged);
}

/// Nodes with hosts, by plane, pod and number.
std::vector<int> senders(const FabricGraph& graph)
{
    std::vector<int> nodes;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (graph.nodes[n].hosts > 0 && !graph.nodes[n].isDown)
            nodes.push_back(static_cast<int>(n));
    std::stable_sort(nodes.begin(), nodes.end(), [&](int a, int b) {
        const FabricGraph::Node& x = graph.nodes[static_cast<std::size_t>(a)];
        const FabricGraph::Node& y = graph.nodes[static_cast<std::size_t>(b)];
        return x.plane != y.plane ? x.plane < y.plane : x.pod < y.pod;
    });
    return nodes;
}

/// Lengthens the paths of a permutation of the leaves [first, last) of one plane by exchanging destinations.
class Lengthener {
public:
    Lengthener(const FabricGraph& graph, const Adjacency& adjacency, std::vector<int> leaves)
        : graph_(graph)
        , leaves_(std::move(leaves))
    {
        for (const int leaf : leaves_)
            hops_.push_back(hopsFrom(graph, adjacency, leaf));
    }

    void improve(std::vector<std::size_t>& target)
    {
        std::mt19937_64 random(kSeed);
        const std::size_t count = leaves_.size();
        for (std::size_t tries = kTriesPerLeaf * count; tries > 0; --tries) {
            const std::size_t a = random() % count;
            const std::size_t b = random() % count;
            if (a == b || target[a] == b || target[b] == a)
                continue;
            if (length(a, target[b]) + length(b, target[a]) > length(a, target[a]) + length(b, target[b]))
                std::swap(target[a], target[b]);
        }
    }

private:
    std::int64_t length(std::size_t from, std::size_t to) const
    {
        const auto node = [&](std::size_t i) -> const FabricGraph::Node& {
            return graph_.nodes[static_cast<std::size_t>(leaves_[i])];
        };
        return std::min(node(from).hosts, node(to).hosts) * hops_[from][static_cast<std::size_t>(leaves_[to])];
    }

    const FabricGraph& graph_;
    std::vector<int> leaves_;
    std::vector<std::vector<int>> hops_;
};

void matchPlane(const FabricGraph& graph, const std::vector<int>& leaves, Traffic& traffic)
{
    const std::size_t count = leaves.size();
    if (count < 2)
        return;
    std::vector<std::size_t> target(count);
    for (std::size_t i = 0; i < count; ++i)
        target[i] = (i + count / 2) % count;
    if (count % 2 == 1) {
        // Pairs that exchange, and one round of three: the fewer the kinds of pairs, the quicker all that follows.
        for (std::size_t i = 0; i < count; ++i)
            target[i] = i + 3 >= count ? count - 3 + (i + 4 - count) % 3 : (i + (count - 3) / 2) % (count - 3);
    }
    if (!graph.isRegular && static_cast<double>(count) * static_cast<double>(graph.links.size()) < kMostVisits)
        Lengthener(graph, Adjacency(graph), leaves).improve(target);
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t amount = std::min(graph.nodes[static_cast<std::size_t>(leaves[i])].hosts,
                                             graph.nodes[static_cast<std::size_t>(leaves[target[i]])].hosts);
        traffic.demands.push_back({leaves[i], leaves[target[i]], amount});
    }
}

/// Endpoints of servers by host, then port.
std::vector<FabricGraph::Endpoint> serverPorts(const Plan& plan, const FabricGraph& graph)
{
    std::vector<FabricGraph::Endpoint> ports;
    for (const FabricGraph::Endpoint& endpoint : graph.endpoints)
        if (plan.devices[static_cast<std::size_t>(endpoint.host)].role == DeviceRole::Server)
            ports.push_back(endpoint);
    std::sort(ports.begin(), ports.end(), [](const FabricGraph::Endpoint& a, const FabricGraph::Endpoint& b) {
        return a.host != b.host ? a.host < b.host : a.port < b.port;
    });
    return ports;
}

bool shareAPlane(const FabricGraph& graph, int a, int b)
{
    return graph.nodes[static_cast<std::size_t>(a)].plane == graph.nodes[static_cast<std::size_t>(b)].plane;
}

/// One group of servers, each of whose ports sends evenly to the counted ports of the other servers.
void addGroup(const FabricGraph& graph, const std::map<int, std::pair<int, std::int64_t>>& byNode, double receivers,
              Traffic& traffic)
{
    for (const auto& [from, sending] : byNode)
        for (const auto& [to, receiving] : byNode) {
            if (from == to || !shareAPlane(graph, from, to))
                continue;
            const double amount = static_cast<double>(sending.second) * receiving.first / receivers;
            traffic.demands.push_back({from, to, std::int64_t(amount + 0.5)});
        }
}

}  // namespace

double Traffic::total(const FabricGraph& graph) const
{
    double sum = 0;
    for (const Demand& demand : demands)
        sum += static_cast<double>(demand.amount);
    if (isUniform) {
        const UniformTraffic uniform(graph);
        for (std::size_t n = 0; n < graph.nodes.size(); ++n)
            sum += uniform.from(static_cast<int>(n));
    }
    return sum;
}

UniformTraffic::UniformTraffic(const FabricGraph& graph)
    : graph_(graph)
    , planeHosts_(static_cast<std::size_t>(graph.planes), 0.0)
    , planeOthers_(planeHosts_)
{
    std::vector<int> endpoints(planeHosts_.size(), 0);
    for (const FabricGraph::Node& node : graph.nodes) {
        if (node.plane < 0)
            continue;
        planeHosts_[static_cast<std::size_t>(node.plane)] += static_cast<double>(node.hosts);
        endpoints[static_cast<std::size_t>(node.plane)] += node.endpoints;
    }
    for (std::size_t p = 0; p < planeHosts_.size(); ++p)
        planeOthers_[p] = planeHosts_[p] * (1 - 1.0 / std::max(2, endpoints[p]));
}

double UniformTraffic::between(int from, int to) const
{
    const FabricGraph::Node& a = graph_.nodes[static_cast<std::size_t>(from)];
    const FabricGraph::Node& b = graph_.nodes[static_cast<std::size_t>(to)];
    if (from == to || a.plane != b.plane || a.hosts == 0 || b.hosts == 0)
        return 0;
    return static_cast<double>(a.hosts) * static_cast<double>(b.hosts) /
           planeOthers_[static_cast<std::size_t>(a.plane)];
}

double UniformTraffic::from(int node) const
{
    const FabricGraph::Node& a = graph_.nodes[static_cast<std::size_t>(node)];
    return leaving(a.plane, static_cast<double>(a.hosts));
}

double UniformTraffic::leaving(int plane, double hosts) const
{
    if (plane < 0 || hosts <= 0)
        return 0;
    const auto p = static_cast<std::size_t>(plane);
    return hosts * (planeHosts_[p] - hosts) / planeOthers_[p];
}

Traffic uniformTraffic()
{
    return {{}, true};
}

Traffic longestMatching(const FabricGraph& graph)
{
    Traffic traffic;
    const std::vector<int> nodes = senders(graph);
    for (std::size_t first = 0; first < nodes.size();) {
        std::size_t last = first;
        while (last < nodes.size() && shareAPlane(graph, nodes[first], nodes[last]))
            ++last;
        matchPlane(
            graph,
            {nodes.begin() + static_cast<std::ptrdiff_t>(first), nodes.begin() + static_cast<std::ptrdiff_t>(last)},
            traffic);
        first = last;
    }
    sortByDestination(traffic.demands);
    return traffic;
}

Traffic railRings(const Plan& plan, const FabricGraph& graph)
{
    std::map<std::int16_t, std::vector<FabricGraph::Endpoint>> rings;
    for (const FabricGraph::Endpoint& endpoint : serverPorts(plan, graph))
        rings[endpoint.port].push_back(endpoint);
    Traffic traffic;
    for (const auto& [port, ring] : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const FabricGraph::Endpoint& next = ring[(i + 1) % ring.size()];
            if (next.node != ring[i].node && shareAPlane(graph, ring[i].node, next.node))
                traffic.demands.push_back({ring[i].node, next.node, std::min(ring[i].speed, next.speed)});
        }
    sortByDestination(traffic.demands);
    return traffic;
}

Traffic expertAllToAll(const Plan& plan, const FabricGraph& graph, int serversPerGroup, CrossRail crossRail)
{
    const std::vector<FabricGraph::Endpoint> ports = serverPorts(plan, graph);
    Traffic traffic;
    for (std::size_t first = 0; first < ports.size();) {
        int servers = 0;
        // Ports and speed of the group by rail, or all under one, and node.
        std::map<std::int16_t, std::map<int, std::pair<int, std::int64_t>>> rails;
        std::size_t last = first;
        for (; last < ports.size(); ++last) {
            if ((last == first || ports[last].host != ports[last - 1].host) && servers++ == serversPerGroup) {
                --servers;
                break;
            }
            const std::int16_t rail = crossRail == CrossRail::ThroughNvlink ? ports[last].port : std::int16_t{0};
            auto& [count, speed] = rails[rail][ports[last].node];
            ++count;
            speed += ports[last].speed;
        }
        for (const auto& [rail, byNode] : rails) {
            int receivers = 0;
            for (const auto& [node, sending] : byNode)
                receivers += sending.first;
            const int own = std::max(1, receivers / std::max(1, servers));
            if (receivers > own)
                addGroup(graph, byNode, receivers - own, traffic);
        }
        first = last;
    }
    sortByDestination(traffic.demands);
    return traffic;
}

}  // namespace cw

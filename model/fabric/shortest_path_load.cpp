// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/shortest_path_load.h"

#include "model/fabric/colour_refinement.h"
#include "model/fabric/symmetry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>
#include <utility>

namespace cw {
namespace {

/// Path counts above this are scaled down; only their ratios matter.
constexpr double kManyPaths = 1e200;

/// Routes towards one destination after another and adds up the loads of arcs: 2·link upwards, 2·link+1 downwards. A
/// node may stand for several twins, between whose arcs all loads are alike; sources and destinations are one each.
class Router {
public:
    Router(const FabricGraph& graph, const Adjacency& adjacency, const std::vector<double>& copies, PathSplit split,
           int flowsPerEndpoint)
        : graph_(graph)
        , adjacency_(adjacency)
        , copies_(copies)
        , split_(split)
        , flowsPerEndpoint_(flowsPerEndpoint)
        , hops_(graph.nodes.size(), -1)
        , paths_(graph.nodes.size(), 0)
        , inflow_(graph.nodes.size(), 0)
        , arcLoads(2 * graph.links.size(), 0)
    {
        if (flowsPerEndpoint_ > 0)
            load.arcs.resize(arcLoads.size());
    }

    /// Demand of a node towards the destination of the next run.
    void send(int from, double amount)
    {
        inflow_[static_cast<std::size_t>(from)] += amount;
        sources_.push_back(from);
    }

    void route(int destination, double weight)
    {
        explore(destination);
        double sent = 0;
        double flows = 0;
        for (const int source : sources_) {
            double& amount = inflow_[static_cast<std::size_t>(source)];
            const int hops = hops_[static_cast<std::size_t>(source)];
            if (hops < 0) {
                load.unreachable += weight * amount;
                amount = 0;
            } else {
                load.lengthTimesAmount += weight * amount * hops;
                sent += amount;
                flows += flowsOf(source, amount);
            }
        }
        flowsPerAmount_ = sent > 0 ? flows / sent : 0;
        sent_ = sent;
        for (std::size_t i = order_.size(); i-- > 1;)
            passOn(order_[i], weight);
        for (const int node : order_) {
            hops_[static_cast<std::size_t>(node)] = -1;
            inflow_[static_cast<std::size_t>(node)] = 0;
        }
        sources_.clear();
    }

    PathLoad load;

private:
    double flowsOf(int source, double amount) const
    {
        const FabricGraph::Node& node = graph_.nodes[static_cast<std::size_t>(source)];
        return node.hosts > 0 ? amount / static_cast<double>(node.hosts) * node.endpoints * flowsPerEndpoint_ : 0;
    }

    double copiesOf(int node) const { return copies_.empty() ? 1 : copies_[static_cast<std::size_t>(node)]; }

    double capacityOf(int link) const
    {
        return static_cast<double>(graph_.links[static_cast<std::size_t>(link)].capacity);
    }

    /// Hops to the destination, and how many paths lead there from every node, until all sources are met.
    void explore(int destination)
    {
        order_.assign(1, destination);
        hops_[static_cast<std::size_t>(destination)] = 0;
        paths_[static_cast<std::size_t>(destination)] =
            split_ == PathSplit::Widest ? std::numeric_limits<double>::max() : 1;
        std::size_t missing = sources_.size();
        int lastLevel = std::numeric_limits<int>::max();
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const int node = order_[i];
            const int level = hops_[static_cast<std::size_t>(node)];
            if (level >= lastLevel)
                break;
            if (split_ == PathSplit::Paths && paths_[static_cast<std::size_t>(node)] > kManyPaths)
                for (double& count : paths_)
                    count /= kManyPaths;
            for (const Adjacency::Neighbour& next : adjacency_.of(node)) {
                const auto n = static_cast<std::size_t>(next.node);
                if (hops_[n] < 0) {
                    hops_[n] = level + 1;
                    paths_[n] = 0;
                    order_.push_back(next.node);
                    if (inflow_[n] > 0 && missing > 0 && --missing == 0)
                        lastLevel = level + 1;
                }
                if (hops_[n] == level + 1)
                    paths_[n] += copiesOf(node) * weightOf(next.link, node);
            }
        }
    }

    /// Of a link that leads to a node, by what the node has behind it.
    double weightOf(int link, int to) const
    {
        const double behind = paths_[static_cast<std::size_t>(to)];
        switch (split_) {
        case PathSplit::NextHops: return behind;
        case PathSplit::Paths: return capacityOf(link) * behind;
        case PathSplit::Widest: return std::min(capacityOf(link), behind);
        }
        return behind;
    }

    void passOn(int node, double weight)
    {
        const auto n = static_cast<std::size_t>(node);
        const double flow = inflow_[n];
        if (flow <= 0)
            return;
        double sum = 0;
        if (split_ != PathSplit::NextHops) {
            sum = paths_[n];
        } else {
            for (const Adjacency::Neighbour& next : adjacency_.of(node))
                sum += isCloser(next.node, node) ? copiesOf(next.node) : 0;
        }
        for (const Adjacency::Neighbour& next : adjacency_.of(node)) {
            if (!isCloser(next.node, node))
                continue;
            const auto to = static_cast<std::size_t>(next.node);
            const double share = split_ == PathSplit::NextHops ? 1 / sum : weightOf(next.link, next.node) / sum;
            inflow_[to] += copiesOf(node) * flow * share;
            const bool isUp = graph_.links[static_cast<std::size_t>(next.link)].lower == node;
            const std::size_t arc = 2 * static_cast<std::size_t>(next.link) + (isUp ? 0 : 1);
            arcLoads[arc] += weight * flow * share;
            if (flowsPerEndpoint_ > 0)
                countFlows(load.arcs[arc], weight, flow * share);
        }
    }

    void countFlows(ArcFlows& arc, double weight, double amount) const
    {
        const double flows = amount * flowsPerAmount_;
        arc.amount += weight * amount;
        arc.flows += weight * flows;
        arc.squares += weight * flows * (amount / sent_);
    }

    bool isCloser(int candidate, int node) const
    {
        return hops_[static_cast<std::size_t>(candidate)] == hops_[static_cast<std::size_t>(node)] - 1 &&
               hops_[static_cast<std::size_t>(candidate)] >= 0;
    }

    const FabricGraph& graph_;
    const Adjacency& adjacency_;
    const std::vector<double>& copies_;
    PathSplit split_;
    int flowsPerEndpoint_;
    double flowsPerAmount_ = 0;  ///< of the run, and what it sends altogether
    double sent_ = 0;
    std::vector<int> hops_;
    std::vector<double> paths_;
    std::vector<double> inflow_;
    std::vector<int> order_;
    std::vector<int> sources_;

public:
    std::vector<double> arcLoads;
};

std::vector<NodeRelation> relationsOf(const Traffic& traffic)
{
    std::vector<NodeRelation> relations;
    for (const Traffic::Demand& demand : traffic.demands)
        relations.push_back({demand.from, demand.to, demand.amount});
    return relations;
}

/// Loads of arcs whose ends are of the same classes are the same once every destination has been routed; with one
/// destination for each class, they are so on average.
class ClassLoads {
public:
    explicit ClassLoads(const Representatives& representatives)
        : representatives_(representatives)
    {
    }

    void add(const FabricGraph& graph, const std::vector<double>& arcLoads, const std::vector<ArcFlows>& arcFlows)
    {
        for (std::size_t arc = 0; arc < arcLoads.size(); ++arc) {
            const FabricGraph::Link& link = graph.links[arc / 2];
            const double arcs = copiesOf(link.lower) * copiesOf(link.upper);
            Sum& sum = sums_[keyOf(link, arc)];
            sum.load += arcs * arcLoads[arc];
            sum.arcs += arcs;
            if (arcFlows.empty())
                continue;
            sum.flows.amount += arcs * arcFlows[arc].amount;
            sum.flows.flows += arcs * arcFlows[arc].flows;
            sum.flows.squares += arcs * arcFlows[arc].squares;
        }
    }

    void tell(const FabricGraph& graph, std::vector<double>& arcLoads, std::vector<ArcFlows>& arcFlows) const
    {
        arcLoads.assign(2 * graph.links.size(), 0);
        arcFlows.resize(arcFlows.empty() ? 0 : arcLoads.size());
        for (std::size_t arc = 0; arc < arcLoads.size(); ++arc) {
            const Sum& sum = sums_.at(keyOf(graph.links[arc / 2], arc));
            arcLoads[arc] = sum.load / sum.arcs;
            if (!arcFlows.empty())
                arcFlows[arc] = {sum.flows.amount / sum.arcs, sum.flows.flows / sum.arcs, sum.flows.squares / sum.arcs};
        }
    }

private:
    struct Sum {
        double load = 0;
        ArcFlows flows;
        double arcs = 0;
    };

    double copiesOf(int node) const
    {
        return representatives_.copies.empty() ? 1 : representatives_.copies[static_cast<std::size_t>(node)];
    }

    std::uint64_t keyOf(const FabricGraph::Link& link, std::size_t arc) const
    {
        const bool isUp = arc % 2 == 0;
        const auto classOf = [&](int node) {
            return static_cast<std::uint64_t>(representatives_.classes[static_cast<std::size_t>(node)]);
        };
        const std::uint64_t from = classOf(isUp ? link.lower : link.upper);
        const std::uint64_t to = classOf(isUp ? link.upper : link.lower);
        return (from << 32) ^ to ^ (static_cast<std::uint64_t>(link.count) << 48);
    }

    const Representatives& representatives_;
    std::unordered_map<std::uint64_t, Sum> sums_;
};

/// The graph without the nodes for which a twin stands. Nodes keep their numbers.
FabricGraph withoutCopies(const FabricGraph& graph, const std::vector<double>& copies)
{
    FabricGraph few;
    few.nodes = graph.nodes;
    few.planes = graph.planes;
    for (const FabricGraph::Link& link : graph.links)
        if (copies[static_cast<std::size_t>(link.lower)] > 0 && copies[static_cast<std::size_t>(link.upper)] > 0)
            few.links.push_back(link);
    return few;
}

/// Every destination has one source, as flows of twins are told apart by one each.
bool isOfPairs(const Traffic& traffic)
{
    const auto& demands = traffic.demands;
    return !traffic.isUniform && std::adjacent_find(demands.begin(), demands.end(), [](const auto& a, const auto& b) {
                                     return a.to == b.to;
                                 }) == demands.end();
}

/// By node; twins have the same, others with a chance of about 2^-64 a pair.
std::vector<std::uint64_t> neighbourhoods(const FabricGraph& graph)
{
    std::vector<std::uint64_t> seen;
    for (const FabricGraph::Node& node : graph.nodes)
        seen.push_back(scrambled(static_cast<std::uint64_t>(node.hosts)) +
                       scrambled(static_cast<std::uint64_t>(node.endpoints) * 2 + (node.isDown ? 1 : 0)) * 3);
    for (const FabricGraph::Link& link : graph.links) {
        const std::uint64_t thickness =
            scrambled(static_cast<std::uint64_t>(link.capacity)) + static_cast<std::uint64_t>(link.count);
        seen[static_cast<std::size_t>(link.lower)] += scrambled(thickness ^ scrambled(std::uint64_t(link.upper)));
        seen[static_cast<std::size_t>(link.upper)] += scrambled(thickness ^ scrambled(std::uint64_t(link.lower)));
    }
    return seen;
}

double throughputOf(const FabricGraph& graph, const std::vector<double>& arcLoads)
{
    double throughput = 1;
    for (std::size_t arc = 0; arc < arcLoads.size(); ++arc)
        if (arcLoads[arc] > 0)
            throughput = std::min(throughput, static_cast<double>(graph.links[arc / 2].capacity) / arcLoads[arc]);
    return throughput;
}

void sendUniform(const FabricGraph& graph, const UniformTraffic& uniform, int destination, Router& router)
{
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (const double amount = uniform.between(static_cast<int>(n), destination); amount > 0)
            router.send(static_cast<int>(n), amount);
}

}  // namespace

Representatives::Representatives(const FabricGraph& graph, const Traffic& traffic)
    : members(graph.nodes.size(), 1)
{
    if (!graph.isRegular && isOfPairs(traffic))
        takeTwins(graph, traffic);
    if (!graph.isRegular)
        return;
    classes = symmetryClasses(graph, relationsOf(traffic));
    std::fill(members.begin(), members.end(), 0);
    const std::vector<int> first = representativesOf(classes);
    for (const int one : classes)
        members[static_cast<std::size_t>(first[static_cast<std::size_t>(one)])] += 1;
}

double Representatives::visits(const FabricGraph& graph) const
{
    const auto isSearched = [&](const FabricGraph::Link& link) {
        return copies.empty() ||
               (copies[static_cast<std::size_t>(link.lower)] > 0 && copies[static_cast<std::size_t>(link.upper)] > 0);
    };
    const auto links = std::count_if(graph.links.begin(), graph.links.end(), isSearched);
    const auto isRouted = [&](const FabricGraph::Node& node) {
        return node.hosts > 0 && members[static_cast<std::size_t>(&node - graph.nodes.data())] > 0;
    };
    return static_cast<double>(links) *
           static_cast<double>(std::count_if(graph.nodes.begin(), graph.nodes.end(), isRouted));
}

void Representatives::takeTwins(const FabricGraph& graph, const Traffic& traffic)
{
    ColourRefinement refinement(neighbourhoods(graph));
    for (const Traffic::Demand& demand : traffic.demands)
        refinement.addArrow(demand.from, demand.to, demand.amount);
    classes = refinement.classes();
    const std::vector<int> first = representativesOf(classes);
    const auto classOf = [&](std::size_t node) { return static_cast<std::size_t>(classes[node]); };
    std::vector<double> sizes(first.size(), 0);
    for (std::size_t node = 0; node < classes.size(); ++node)
        sizes[classOf(node)] += 1;
    std::fill(members.begin(), members.end(), 0);
    for (std::size_t one = 0; one < first.size(); ++one)
        members[static_cast<std::size_t>(first[one])] = sizes[one];
    // A destination and its source are by themselves, and one node stands for all that is left of a class.
    copies.assign(graph.nodes.size(), 0);
    for (const Traffic::Demand& demand : traffic.demands)
        if (members[static_cast<std::size_t>(demand.to)] > 0)
            copies[static_cast<std::size_t>(demand.from)] = copies[static_cast<std::size_t>(demand.to)] = 1;
    for (std::size_t node = 0; node < copies.size(); ++node)
        sizes[classOf(node)] -= copies[node];
    for (std::size_t node = 0; node < copies.size(); ++node)
        if (copies[node] <= 0)
            copies[node] = std::exchange(sizes[classOf(node)], 0.0);
}

std::optional<PathLoad> routeOverShortestPaths(const FabricGraph& graph, const Adjacency& adjacency,
                                               const Traffic& traffic, const Representatives& representatives,
                                               PathSplit split, std::stop_token stop, int flowsPerEndpoint)
{
    const bool hasTwins = !representatives.copies.empty();
    const FabricGraph few = hasTwins ? withoutCopies(graph, representatives.copies) : FabricGraph();
    const FabricGraph& routed = hasTwins ? few : graph;
    const std::optional<Adjacency> fewer = hasTwins ? std::optional<Adjacency>(few) : std::nullopt;
    Router router(routed, fewer ? *fewer : adjacency, representatives.copies, split, flowsPerEndpoint);
    const UniformTraffic uniform(graph);
    std::size_t next = 0;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const std::size_t first = next;
        while (next < traffic.demands.size() && traffic.demands[next].to == static_cast<int>(node))
            ++next;
        if (representatives.members[node] == 0)
            continue;
        if (stop.stop_requested())
            return std::nullopt;
        for (std::size_t d = first; d < next; ++d)
            router.send(traffic.demands[d].from, static_cast<double>(traffic.demands[d].amount));
        if (traffic.isUniform)
            sendUniform(graph, uniform, static_cast<int>(node), router);
        if (first < next || traffic.isUniform)
            router.route(static_cast<int>(node), representatives.members[node]);
    }
    if (!representatives.classes.empty()) {
        ClassLoads loads(representatives);
        loads.add(routed, router.arcLoads, router.load.arcs);
        loads.tell(graph, router.arcLoads, router.load.arcs);
    }
    router.load.throughput = throughputOf(graph, router.arcLoads);
    return std::move(router.load);
}

}  // namespace cw

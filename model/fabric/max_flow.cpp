// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cut_graph.h"

#include <algorithm>
#include <map>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

namespace cw {
namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using FlowGraph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<boost::edge_capacity_t, std::int64_t,
                    boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                    boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;

/// Leaves push_relabel, which has no other way out. Never leaves maxFlow.
struct Stopped {};

/// The residual capacities, with a look at the stop token whenever one is written.
struct WatchedResidual {
    using Map = boost::property_map<FlowGraph, boost::edge_residual_capacity_t>::type;
    using key_type = boost::property_traits<Map>::key_type;
    using value_type = std::int64_t;
    using reference = std::int64_t;
    using category = boost::read_write_property_map_tag;

    Map map;
    const std::stop_token* stop;

    friend std::int64_t get(const WatchedResidual& self, const key_type& key) { return boost::get(self.map, key); }
    friend void put(const WatchedResidual& self, const key_type& key, std::int64_t value)
    {
        if (self.stop->stop_requested())
            throw Stopped{};
        boost::put(self.map, key, value);
    }
};

/// push_relabel asks that a reverse arc have no capacity of its own, so a full-duplex link is two one-way arcs, each
/// with an empty reverse.
void addArc(FlowGraph& graph, std::size_t from, std::size_t to, std::int64_t capacity)
{
    if (capacity <= 0)
        return;
    const auto forward = boost::add_edge(from, to, graph).first;
    const auto backward = boost::add_edge(to, from, graph).first;
    boost::put(boost::edge_capacity, graph, forward, capacity);
    boost::put(boost::edge_capacity, graph, backward, std::int64_t{0});
    boost::put(boost::edge_reverse, graph, forward, backward);
    boost::put(boost::edge_reverse, graph, backward, forward);
}

/// Renumbers signatures in their order, so that colours do not depend on addresses or hashes.
int recolour(const std::vector<std::vector<std::int64_t>>& signatures, std::vector<int>& colours)
{
    std::map<std::vector<std::int64_t>, int> numbers;
    for (const auto& signature : signatures)
        numbers.try_emplace(signature, 0);
    int next = 0;
    for (auto& [signature, number] : numbers)
        number = next++;
    for (std::size_t i = 0; i < signatures.size(); ++i)
        colours[i] = numbers[signatures[i]];
    return next;
}

/// What a node sees: its own colour, then for each colour of neighbours the capacity towards them.
std::vector<std::vector<std::int64_t>> signaturesOf(const std::vector<std::vector<std::pair<int, std::int64_t>>>& near,
                                                    const std::vector<int>& colours)
{
    std::vector<std::vector<std::int64_t>> signatures(near.size());
    std::vector<std::pair<int, std::int64_t>> seen;
    for (std::size_t i = 0; i < near.size(); ++i) {
        seen.clear();
        for (const auto& [node, capacity] : near[i])
            seen.emplace_back(colours[static_cast<std::size_t>(node)], capacity);
        std::sort(seen.begin(), seen.end());
        std::vector<std::int64_t>& signature = signatures[i];
        signature.push_back(colours[i]);
        for (std::size_t k = 0; k < seen.size(); ++k) {
            if (k > 0 && seen[k].first == seen[k - 1].first) {
                signature.back() += seen[k].second;
                continue;
            }
            signature.push_back(seen[k].first);
            signature.push_back(seen[k].second);
        }
    }
    return signatures;
}

/// Colour refinement to the coarsest equitable partition (Grohe et al., Dimension Reduction via Colour Refinement,
/// 2014): a linear program, and so a maximum flow, has the same optimum on its quotient.
int refine(const CutGraph& graph, std::vector<int>& colours, const std::stop_token& stop)
{
    std::vector<std::vector<std::pair<int, std::int64_t>>> near(graph.nodes.size());
    for (const CutGraph::Edge& edge : graph.edges) {
        near[static_cast<std::size_t>(edge.a)].emplace_back(edge.b, edge.capacity);
        near[static_cast<std::size_t>(edge.b)].emplace_back(edge.a, edge.capacity);
    }
    std::vector<std::vector<std::int64_t>> start;
    for (const CutGraph::Node& node : graph.nodes)
        start.push_back({node.tier, node.source, node.sink});
    colours.assign(graph.nodes.size(), 0);
    int count = recolour(start, colours);
    for (;;) {
        const int refined = recolour(signaturesOf(near, colours), colours);
        if (refined == count || stop.stop_requested())
            return refined;
        count = refined;
    }
}

}  // namespace

CutGraph quotient(const CutGraph& graph, std::vector<int>* colours, const std::stop_token& stop)
{
    std::vector<int> own;
    std::vector<int>& classes = colours ? *colours : own;
    const int count = refine(graph, classes, stop);
    CutGraph merged;
    merged.unit = graph.unit;
    merged.half = graph.half;
    merged.nodes.resize(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        CutGraph::Node& node = merged.nodes[static_cast<std::size_t>(classes[i])];
        node.tier = graph.nodes[i].tier;
        node.origin = graph.nodes[i].origin;
        node.source += graph.nodes[i].source;
        node.sink += graph.nodes[i].sink;
    }
    std::map<std::pair<int, int>, std::int64_t> between;
    for (const CutGraph::Edge& edge : graph.edges) {
        const int a = classes[static_cast<std::size_t>(edge.a)];
        const int b = classes[static_cast<std::size_t>(edge.b)];
        between[{std::min(a, b), std::max(a, b)}] += edge.capacity;
    }
    for (const auto& [pair, capacity] : between)
        merged.edges.push_back({pair.first, pair.second, capacity});
    return merged;
}

std::int64_t maxFlow(const CutGraph& graph, const std::stop_token& stop)
{
    const std::size_t source = graph.nodes.size();
    const std::size_t sink = source + 1;
    FlowGraph flow(sink + 1);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        addArc(flow, source, i, graph.nodes[i].source);
        addArc(flow, i, sink, graph.nodes[i].sink);
    }
    for (const CutGraph::Edge& edge : graph.edges) {
        addArc(flow, static_cast<std::size_t>(edge.a), static_cast<std::size_t>(edge.b), edge.capacity);
        addArc(flow, static_cast<std::size_t>(edge.b), static_cast<std::size_t>(edge.a), edge.capacity);
    }
    const WatchedResidual residual{boost::get(boost::edge_residual_capacity, flow), &stop};
    try {
        return boost::push_relabel_max_flow(flow, source, sink, boost::get(boost::edge_capacity, flow), residual,
                                            boost::get(boost::edge_reverse, flow),
                                            boost::get(boost::vertex_index, flow));
    } catch (const Stopped&) {
        return 0;
    }
}

}  // namespace cw

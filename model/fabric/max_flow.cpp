// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/colour_refinement.h"
#include "model/fabric/cut_graph.h"

#include <algorithm>
#include <unordered_map>

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

}  // namespace

CutGraph quotient(const CutGraph& graph, const std::stop_token& stop)
{
    std::vector<std::uint64_t> start;
    for (const CutGraph::Node& node : graph.nodes)
        start.push_back(
            scrambled(scrambled(static_cast<std::uint64_t>(node.source)) + static_cast<std::uint64_t>(node.sink)) +
            static_cast<std::uint64_t>(node.tier));
    ColourRefinement refinement(std::move(start));
    refinement.reserveEdges(graph.edges.size());
    for (const CutGraph::Edge& edge : graph.edges)
        refinement.addEdge(edge.a, edge.b, edge.capacity);
    const std::vector<int> classes = refinement.classes(stop);
    int count = 0;
    for (const int one : classes)
        count = std::max(count, one + 1);
    CutGraph merged;
    merged.unit = graph.unit;
    merged.half = graph.half;
    merged.nodes.resize(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        CutGraph::Node& node = merged.nodes[static_cast<std::size_t>(classes[i])];
        node.tier = graph.nodes[i].tier;
        node.source += graph.nodes[i].source;
        node.sink += graph.nodes[i].sink;
    }
    std::unordered_map<std::uint64_t, std::size_t> between;
    for (const CutGraph::Edge& edge : graph.edges) {
        const int a = classes[static_cast<std::size_t>(edge.a)];
        const int b = classes[static_cast<std::size_t>(edge.b)];
        const std::uint64_t pair =
            static_cast<std::uint64_t>(std::min(a, b)) << 32 | static_cast<std::uint64_t>(std::max(a, b));
        const auto [place, isNew] = between.try_emplace(pair, merged.edges.size());
        if (isNew)
            merged.edges.push_back({std::min(a, b), std::max(a, b), 0});
        merged.edges[place->second].capacity += edge.capacity;
    }
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

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/path_choice.h"

#include <algorithm>

namespace cw {
namespace {

/// Hops to one destination and the paths that lead there, by node.
struct Ways {
    std::vector<int> hops;
    std::vector<double> paths;
    std::vector<int> order;

    explicit Ways(std::size_t nodes)
        : hops(nodes, -1)
        , paths(nodes, 0.0)
    {
    }

    void clear()
    {
        for (const int node : order)
            hops[static_cast<std::size_t>(node)] = -1;
        order.clear();
    }

    void find(const FabricGraph& graph, const Adjacency& adjacency, int destination, int source)
    {
        clear();
        order.push_back(destination);
        hops[static_cast<std::size_t>(destination)] = 0;
        paths[static_cast<std::size_t>(destination)] = 1;
        // Capacities relative to the first link keep the path counts in range.
        const double unit = graph.links.empty() ? 1 : static_cast<double>(graph.links.front().capacity);
        for (std::size_t i = 0; i < order.size(); ++i) {
            const auto node = static_cast<std::size_t>(order[i]);
            const int found = hops[static_cast<std::size_t>(source)];
            if (found >= 0 && hops[node] >= found)
                break;
            for (const Adjacency::Neighbour& next : adjacency.of(order[i])) {
                const auto n = static_cast<std::size_t>(next.node);
                if (hops[n] < 0) {
                    hops[n] = hops[node] + 1;
                    paths[n] = 0;
                    order.push_back(next.node);
                }
                if (hops[n] == hops[node] + 1)
                    paths[n] += paths[node] *
                                static_cast<double>(graph.links[static_cast<std::size_t>(next.link)].capacity) / unit;
            }
        }
    }
};

}  // namespace

PathChoices::PathChoices(const FabricGraph& graph, const Adjacency& adjacency, const Traffic& traffic, Hashing hashing)
{
    Ways ways(graph.nodes.size());
    std::vector<std::int32_t> placeOf(graph.nodes.size(), -1);
    for (const Traffic::Demand& demand : traffic.demands) {
        ways.find(graph, adjacency, demand.to, demand.from);
        if (ways.hops[static_cast<std::size_t>(demand.from)] < 0) {
            start_.push_back(-1);
            continue;
        }
        std::vector<int> open{demand.from};
        placeOf[static_cast<std::size_t>(demand.from)] = static_cast<std::int32_t>(places_.size());
        start_.push_back(static_cast<std::int32_t>(places_.size()));
        places_.emplace_back();
        for (std::size_t i = 0; i < open.size(); ++i) {
            const auto node = static_cast<std::size_t>(open[i]);
            Place place;
            place.first = static_cast<std::int32_t>(hops_.size());
            std::vector<double> weights;
            for (const Adjacency::Neighbour& next : adjacency.of(open[i])) {
                const auto n = static_cast<std::size_t>(next.node);
                if (ways.hops[n] < 0 || ways.hops[n] != ways.hops[node] - 1)
                    continue;
                if (placeOf[n] < 0) {
                    placeOf[n] = static_cast<std::int32_t>(places_.size());
                    places_.emplace_back();
                    open.push_back(next.node);
                }
                const FabricGraph::Link& link = graph.links[static_cast<std::size_t>(next.link)];
                hops_.push_back({2 * next.link + (link.lower == open[i] ? 0 : 1), placeOf[n], 0});
                weights.push_back(hashing == Hashing::EqualCost ? 1
                                                                : static_cast<double>(link.capacity) * ways.paths[n]);
            }
            place.count = static_cast<std::int32_t>(weights.size());
            double sum = 0;
            for (const double weight : weights)
                sum += weight;
            double upTo = 0;
            for (std::size_t w = 0; w < weights.size(); ++w) {
                upTo += weights[w];
                hops_[static_cast<std::size_t>(place.first) + w].upTo =
                    static_cast<std::uint32_t>(std::min(4294967295.0, upTo / sum * 4294967296.0));
                place.isEven = place.isEven && weights[w] == weights.front();
            }
            places_[static_cast<std::size_t>(placeOf[node])] = place;
        }
        for (const int node : open)
            placeOf[static_cast<std::size_t>(node)] = -1;
    }
}

}  // namespace cw

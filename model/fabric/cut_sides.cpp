// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cut_sides.h"

#include <algorithm>
#include <limits>

namespace cw {
namespace {

/// Maximum flow in layers (Dinic, Algorithm for solution of a problem of maximum flow in networks with power
/// estimation, 1970), which leaves behind what the source still reaches.
class LayeredFlow {
public:
    explicit LayeredFlow(std::size_t nodes)
        : first_(nodes)
        , level_(nodes)
        , next_(nodes)
    {
    }

    /// Full duplex if both capacities are the same.
    void addArc(std::size_t from, std::size_t to, std::int64_t forward, std::int64_t backward)
    {
        first_[from].push_back(arcs_.size());
        arcs_.push_back({to, forward});
        first_[to].push_back(arcs_.size());
        arcs_.push_back({from, backward});
    }

    void run(std::size_t source, std::size_t sink, const std::stop_token& stop)
    {
        while (!stop.stop_requested() && findLayers(source, sink)) {
            std::fill(next_.begin(), next_.end(), std::size_t{0});
            while (push(source, sink) && !stop.stop_requested()) {
            }
        }
    }

    /// After run(): what the source still reaches.
    bool isReached(std::size_t node) const { return level_[node] >= 0; }

private:
    struct Arc {
        std::size_t to = 0;
        std::int64_t left = 0;
    };

    bool findLayers(std::size_t source, std::size_t sink)
    {
        std::fill(level_.begin(), level_.end(), -1);
        std::vector<std::size_t> queue{source};
        level_[source] = 0;
        for (std::size_t head = 0; head < queue.size(); ++head)
            for (const std::size_t a : first_[queue[head]])
                if (arcs_[a].left > 0 && level_[arcs_[a].to] < 0) {
                    level_[arcs_[a].to] = level_[queue[head]] + 1;
                    queue.push_back(arcs_[a].to);
                }
        return level_[sink] >= 0;
    }

    /// One augmenting path along the layers, walked without recursion: layers may be as many as switches.
    bool push(std::size_t source, std::size_t sink)
    {
        std::vector<std::size_t> path;
        std::size_t at = source;
        while (at != sink) {
            std::size_t& turn = next_[at];
            while (turn < first_[at].size()) {
                const Arc& arc = arcs_[first_[at][turn]];
                if (arc.left > 0 && level_[arc.to] == level_[at] + 1)
                    break;
                ++turn;
            }
            if (turn < first_[at].size()) {
                path.push_back(first_[at][turn]);
                at = arcs_[path.back()].to;
                continue;
            }
            if (path.empty())
                return false;
            at = arcs_[path.back() ^ 1].to;
            path.pop_back();
            ++next_[at];
        }
        std::int64_t most = std::numeric_limits<std::int64_t>::max();
        for (const std::size_t a : path)
            most = std::min(most, arcs_[a].left);
        for (const std::size_t a : path) {
            arcs_[a].left -= most;
            arcs_[a ^ 1].left += most;
        }
        return true;
    }

    std::vector<Arc> arcs_;  ///< each followed by its reverse
    std::vector<std::vector<std::size_t>> first_;
    std::vector<int> level_;
    std::vector<std::size_t> next_;
};

}  // namespace

CutSides sidesOf(const FabricGraph& graph, const FabricCut& cut, const std::stop_token& stop)
{
    constexpr std::int64_t kUncut = std::numeric_limits<std::int64_t>::max() / 4;
    const std::size_t source = graph.nodes.size(), sink = source + 1;
    std::vector<CutSide> sides(graph.nodes.size(), CutSide::Second);
    for (const int node : cut.firstHalf)
        sides[static_cast<std::size_t>(node)] = CutSide::First;
    for (const int node : cut.divided)
        sides[static_cast<std::size_t>(node)] = CutSide::Divided;
    LayeredFlow flow(sink + 1);
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        if (graph.nodes[n].hosts == 0 || sides[n] == CutSide::Divided)
            continue;
        if (sides[n] == CutSide::First)
            flow.addArc(source, n, kUncut, 0);
        else
            flow.addArc(n, sink, kUncut, 0);
    }
    for (const FabricGraph::Link& link : graph.links)
        flow.addArc(static_cast<std::size_t>(link.lower), static_cast<std::size_t>(link.upper), link.capacity,
                    link.capacity);
    flow.run(source, sink, stop);
    if (stop.stop_requested())
        return {};
    const auto isFirst = [&](int node) { return flow.isReached(static_cast<std::size_t>(node)); };
    CutSides result;
    std::int64_t megabits = 0;
    for (std::size_t l = 0; l < graph.links.size(); ++l) {
        const FabricGraph::Link& link = graph.links[l];
        if (isFirst(link.lower) == isFirst(link.upper))
            continue;
        result.crossing.push_back(static_cast<int>(l));
        result.cables += link.count;
        megabits += link.capacity;
    }
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (graph.nodes[n].hosts == 0)
            sides[n] = isFirst(static_cast<int>(n)) ? CutSide::First : CutSide::Second;
    result.sides = std::move(sides);
    result.capacity = gigabitsPerSecond(static_cast<double>(megabits) / 1000);
    return result;
}

}  // namespace cw

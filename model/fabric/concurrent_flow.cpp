// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/throughput.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace cw {
namespace {

/// Step of the lengths. Smaller steps close the gap further and need more phases.
constexpr double kStep = 0.05;
/// Links looked at in all phases together: some seconds. Phases of thin networks take many trees each.
constexpr double kMostVisits = 4e8;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// Lengths are scaled back before they leave the range of a double.
constexpr double kLongest = 1e200;

class FlowPhases {
public:
    FlowPhases(const FabricGraph& graph, const Adjacency& adjacency, const Traffic& traffic)
        : graph_(graph)
        , adjacency_(adjacency)
        , bySource_(graph.nodes.size())
    {
        length_.resize(2 * graph.links.size());
        flow_.resize(length_.size(), 0.0);
        step_.resize(length_.size(), 0.0);
        distance_.resize(graph.nodes.size());
        arcTo_.resize(graph.nodes.size());
        for (const Traffic::Demand& demand : traffic.demands)
            bySource_[static_cast<std::size_t>(demand.from)].push_back({demand.to, static_cast<double>(demand.amount)});
        if (traffic.isUniform)
            addUniform();
        for (std::size_t arc = 0; arc < length_.size(); ++arc)
            length_[arc] = 1 / capacity(arc);
    }

    bool isExhausted() const { return visits_ > kMostVisits; }

    /// False if a demand has no path, or when it has taken too long.
    bool run(double scale)
    {
        for (std::size_t source = 0; source < bySource_.size(); ++source)
            if (isExhausted() || (!bySource_[source].empty() && !routeFrom(static_cast<int>(source), scale)))
                return false;
        return true;
    }

    double mostUsed() const
    {
        double most = 0;
        for (std::size_t arc = 0; arc < flow_.size(); ++arc)
            most = std::max(most, flow_[arc] / capacity(arc));
        return most;
    }

    /// The volume of all links over that of all demands, both by the present lengths: linear-programming duality.
    double dualBound()
    {
        double volume = 0;
        for (std::size_t arc = 0; arc < length_.size(); ++arc)
            volume += length_[arc] * capacity(arc);
        double demanded = 0;
        for (std::size_t source = 0; source < bySource_.size(); ++source) {
            if (bySource_[source].empty())
                continue;
            findPaths(static_cast<int>(source));
            for (const Goal& goal : bySource_[source])
                demanded += goal.amount * distance_[static_cast<std::size_t>(goal.to)];
        }
        return demanded > 0 ? volume / demanded : kInfinity;
    }

private:
    struct Goal {
        int to = 0;
        double amount = 0;
    };

    double capacity(std::size_t arc) const { return static_cast<double>(graph_.links[arc / 2].capacity); }

    void addUniform()
    {
        const UniformTraffic uniform(graph_);
        for (std::size_t a = 0; a < graph_.nodes.size(); ++a)
            for (std::size_t b = 0; b < graph_.nodes.size(); ++b)
                if (const double amount = uniform.between(static_cast<int>(a), static_cast<int>(b)); amount > 0)
                    bySource_[a].push_back({static_cast<int>(b), amount});
    }

    void findPaths(int source)
    {
        std::fill(distance_.begin(), distance_.end(), kInfinity);
        using Entry = std::pair<double, int>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        distance_[static_cast<std::size_t>(source)] = 0;
        open.emplace(0.0, source);
        order_.clear();
        visits_ += static_cast<double>(length_.size());
        while (!open.empty()) {
            const auto [reached, node] = open.top();
            open.pop();
            if (reached > distance_[static_cast<std::size_t>(node)])
                continue;
            order_.push_back(node);
            for (const Adjacency::Neighbour& next : adjacency_.of(node)) {
                const bool isUp = graph_.links[static_cast<std::size_t>(next.link)].lower == node;
                const std::size_t arc = 2 * static_cast<std::size_t>(next.link) + (isUp ? 0 : 1);
                double& best = distance_[static_cast<std::size_t>(next.node)];
                if (reached + length_[arc] < best) {
                    best = reached + length_[arc];
                    arcTo_[static_cast<std::size_t>(next.node)] = arc;
                    open.emplace(best, next.node);
                }
            }
        }
    }

    int tail(std::size_t arc) const
    {
        const FabricGraph::Link& link = graph_.links[arc / 2];
        return arc % 2 == 0 ? link.lower : link.upper;
    }

    /// The demands of one source go along one tree, as far as no link of it takes more than its capacity in a step.
    bool routeFrom(int source, double scale)
    {
        double left = 1;
        while (left > 1e-12) {
            findPaths(source);
            std::vector<double> through(graph_.nodes.size(), 0);
            for (const Goal& goal : bySource_[static_cast<std::size_t>(source)]) {
                if (distance_[static_cast<std::size_t>(goal.to)] == kInfinity)
                    return false;
                through[static_cast<std::size_t>(goal.to)] += goal.amount * scale;
            }
            double share = left;
            used_.clear();
            for (std::size_t i = order_.size(); i-- > 1;) {
                const auto node = static_cast<std::size_t>(order_[i]);
                if (through[node] <= 0)
                    continue;
                const std::size_t arc = arcTo_[node];
                through[static_cast<std::size_t>(tail(arc))] += through[node];
                step_[arc] = through[node];
                used_.push_back(arc);
                share = std::min(share, capacity(arc) / through[node]);
            }
            double longest = 0;
            for (const std::size_t arc : used_) {
                flow_[arc] += step_[arc] * share;
                length_[arc] *= 1 + kStep * step_[arc] * share / capacity(arc);
                longest = std::max(longest, length_[arc]);
            }
            if (longest > kLongest)
                for (double& length : length_)
                    length /= kLongest;
            left -= share;
        }
        return true;
    }

    const FabricGraph& graph_;
    const Adjacency& adjacency_;
    std::vector<std::vector<Goal>> bySource_;
    std::vector<double> length_;
    std::vector<double> flow_;
    std::vector<double> step_;
    std::vector<double> distance_;
    std::vector<std::size_t> arcTo_;
    std::vector<int> order_;
    std::vector<std::size_t> used_;
    double visits_ = 0;
};

}  // namespace

ConcurrentFlow concurrentFlow(const FabricGraph& graph, const Adjacency& adjacency, const Traffic& traffic, double gap,
                              int maxPhases, std::stop_token stop)
{
    FlowPhases phases(graph, adjacency, traffic);
    ConcurrentFlow result;
    result.upper = phases.dualBound();
    if (result.upper == kInfinity || result.upper <= 0)
        return {0, 0, 0};
    // Demands at the size of the first bound, so that a phase fills the links about once.
    const double scale = result.upper;
    while (result.phases < maxPhases && result.upper > result.lower * (1 + gap) && !stop.stop_requested()) {
        if (!phases.run(scale)) {
            if (phases.isExhausted())
                break;
            return {0, 0, result.phases};
        }
        ++result.phases;
        if (const double most = phases.mostUsed(); most > 0)
            result.lower = std::max(result.lower, result.phases * scale / most);
        if (result.phases % 4 == 0)
            result.upper = std::min(result.upper, phases.dualBound());
    }
    result.upper = std::min(result.upper, phases.dualBound());
    return result;
}

}  // namespace cw

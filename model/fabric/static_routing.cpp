// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/static_routing.h"

#include "model/fabric/path_choice.h"

#include <algorithm>
#include <numeric>

namespace cw {
namespace {

/// Entries of all tables together: 160 MB.
constexpr std::size_t kMostEntries = 40'000'000;
constexpr int kAllShifts = 1024;
constexpr int kSampledShifts = 64;
constexpr int kRandomPermutations = 8;
constexpr std::uint64_t kSeed = 7;

}  // namespace

/// Fills the tables of one fabric, destination by destination.
class StaticRouter {
public:
    StaticRouter(const FabricGraph& graph, StaticRoutes& routes)
        : graph_(graph)
        , adjacency_(graph)
        , routes_(routes)
    {
        for (const FabricGraph::Link& link : graph.links) {
            firstLane_.push_back(static_cast<int>(routes.laneLower_.size()));
            routes.laneLower_.insert(routes.laneLower_.end(), static_cast<std::size_t>(link.count), link.lower);
            routes.laneUpper_.insert(routes.laneUpper_.end(), static_cast<std::size_t>(link.count), link.upper);
        }
        downs_.resize(routes.laneLower_.size(), 0);
        ups_.resize(routes.laneLower_.size(), 0);
        groupDowns_.resize(graph.links.size(), 0);
        for (std::size_t n = 0; n < graph.nodes.size(); ++n)
            for (int e = 0; e < graph.nodes[n].endpoints; ++e)
                routes.leafOf_.push_back(static_cast<int>(n));
    }

    bool run(const std::stop_token& stop)
    {
        const std::size_t count = routes_.leafOf_.size();
        routes_.table_.resize(graph_.nodes.size() * count, -1);
        for (std::size_t e = 0; e < count; ++e) {
            if (stop.stop_requested())
                return false;
            destination_ = e;
            routeTo(routes_.leafOf_[e]);
            fillTheRest();
        }
        for (const int ups : ups_)
            routes_.mostUp_ = std::max(routes_.mostUp_, ups);
        return true;
    }

private:
    std::int32_t& entry(int node)
    {
        return routes_.table_[static_cast<std::size_t>(node) * routes_.leafOf_.size() + destination_];
    }

    bool isAbove(const Adjacency::Neighbour& next) const
    {
        return graph_.links[static_cast<std::size_t>(next.link)].upper == next.node;
    }

    int leastUsedLane(int link, const std::vector<int>& counts) const
    {
        const int first = firstLane_[static_cast<std::size_t>(link)];
        const auto begin = counts.begin() + first;
        return first + static_cast<int>(
                           std::min_element(begin, begin + graph_.links[static_cast<std::size_t>(link)].count) - begin);
    }

    /// Up from the leaf of the destination by the emptiest way, and at every step from all that lies below.
    void routeTo(int leaf)
    {
        int node = leaf;
        for (;;) {
            int best = -1;
            int above = -1;
            for (const Adjacency::Neighbour& next : adjacency_.of(node)) {
                if (!isAbove(next))
                    continue;
                if (best < 0 ||
                    groupDowns_[static_cast<std::size_t>(next.link)] < groupDowns_[static_cast<std::size_t>(best)]) {
                    best = next.link;
                    above = next.node;
                }
            }
            if (best < 0)
                return;
            const int lane = leastUsedLane(best, downs_);
            ++downs_[static_cast<std::size_t>(lane)];
            ++groupDowns_[static_cast<std::size_t>(best)];
            entry(above) = 2 * lane + 1;
            gatherBelow(above, node, leaf);
            node = above;
        }
    }

    /// Switches below a node of the way send up to it, as long as they have no way of their own.
    void gatherBelow(int top, int except, int leaf)
    {
        open_.assign(1, top);
        for (std::size_t i = 0; i < open_.size(); ++i)
            for (const Adjacency::Neighbour& next : adjacency_.of(open_[i])) {
                if (isAbove(next) || next.node == except || next.node == leaf || entry(next.node) >= 0)
                    continue;
                const int lane = leastUsedLane(next.link, ups_);
                ++ups_[static_cast<std::size_t>(lane)];
                entry(next.node) = 2 * lane;
                open_.push_back(next.node);
            }
    }

    /// In a tree that is not whole some leaves lie below no node of the way: they follow the nearest that has a route.
    void fillTheRest()
    {
        const int leaf = routes_.leafOf_[destination_];
        const auto lacks = [&](int node) { return node != leaf && entry(node) < 0; };
        bool isWhole = true;
        for (std::size_t n = 0; n < graph_.nodes.size() && isWhole; ++n)
            isWhole = graph_.nodes[n].endpoints == 0 || !lacks(static_cast<int>(n));
        if (isWhole)
            return;
        open_.clear();
        for (std::size_t n = 0; n < graph_.nodes.size(); ++n)
            if (!lacks(static_cast<int>(n)))
                open_.push_back(static_cast<int>(n));
        for (std::size_t i = 0; i < open_.size(); ++i)
            for (const Adjacency::Neighbour& next : adjacency_.of(open_[i])) {
                if (!lacks(next.node))
                    continue;
                const int lane = leastUsedLane(next.link, ups_);
                ++ups_[static_cast<std::size_t>(lane)];
                entry(next.node) = 2 * lane + (isAbove(next) ? 1 : 0);
                open_.push_back(next.node);
            }
        for (std::size_t n = 0; n < graph_.nodes.size(); ++n)
            routes_.missing_ += graph_.nodes[n].endpoints > 0 && lacks(static_cast<int>(n)) ? 1 : 0;
    }

    const FabricGraph& graph_;
    Adjacency adjacency_;
    StaticRoutes& routes_;
    std::vector<int> firstLane_;  ///< by link
    std::vector<int> downs_;      ///< destinations by lane
    std::vector<int> ups_;
    std::vector<int> groupDowns_;  ///< destinations by link
    std::vector<int> open_;
    std::size_t destination_ = 0;
};

std::optional<StaticRoutes> StaticRoutes::make(const FabricGraph& graph, std::stop_token stop)
{
    std::size_t endpoints = 0;
    for (const FabricGraph::Node& node : graph.nodes)
        endpoints += static_cast<std::size_t>(node.endpoints);
    if (endpoints * graph.nodes.size() > kMostEntries)
        return std::nullopt;
    StaticRoutes routes;
    if (!StaticRouter(graph, routes).run(stop))
        return std::nullopt;
    return routes;
}

int StaticRoutes::worstLoad(const std::vector<int>& target) const
{
    loads_.assign(2 * laneLower_.size(), 0);
    const std::size_t count = leafOf_.size();
    // A route longer than this goes in circles.
    constexpr int kLongest = 64;
    for (std::size_t from = 0; from < count; ++from) {
        const auto to = static_cast<std::size_t>(target[from]);
        int node = leafOf_[from];
        for (int hops = 0; node != leafOf_[to] && hops < kLongest; ++hops) {
            const std::int32_t arc = table_[static_cast<std::size_t>(node) * count + to];
            if (arc < 0)
                break;
            ++loads_[static_cast<std::size_t>(arc)];
            const auto lane = static_cast<std::size_t>(arc / 2);
            node = arc % 2 == 0 ? laneUpper_[lane] : laneLower_[lane];
        }
    }
    return loads_.empty() ? 0 : *std::max_element(loads_.begin(), loads_.end());
}

std::optional<StaticLoads> staticLoads(const FabricGraph& graph, std::stop_token stop)
{
    const auto routes = StaticRoutes::make(graph, stop);
    if (!routes)
        return std::nullopt;
    StaticLoads loads;
    loads.missing = routes->missing();
    const int count = routes->endpoints();
    std::vector<int> target(static_cast<std::size_t>(count));
    const int shifts = count <= kAllShifts ? count - 1 : kSampledShifts;
    for (int s = 1; s <= shifts; ++s) {
        if (stop.stop_requested())
            return std::nullopt;
        // Sampled shifts are spread over all, and not multiples of the size of a leaf.
        const int shift = count <= kAllShifts ? s : static_cast<int>(std::int64_t{s} * count / (shifts + 1)) + s;
        for (int i = 0; i < count; ++i)
            target[static_cast<std::size_t>(i)] = (i + shift) % count;
        const int worst = routes->worstLoad(target);
        loads.worstShift = std::max(loads.worstShift, worst);
        loads.shiftsFree += worst <= 1 ? 1 : 0;
        ++loads.shiftsTried;
    }
    SmallRandom random(kSeed);
    std::iota(target.begin(), target.end(), 0);
    for (int r = 0; r < kRandomPermutations && count > 1; ++r) {
        if (stop.stop_requested())
            return std::nullopt;
        for (std::size_t i = target.size(); i > 1; --i)
            std::swap(target[i - 1], target[random.below(static_cast<std::uint32_t>(i))]);
        loads.worstRandom = std::max(loads.worstRandom, routes->worstLoad(target));
        ++loads.randomTried;
    }
    return loads;
}

}  // namespace cw

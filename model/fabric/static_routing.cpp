// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/static_routing.h"

#include "model/fabric/path_choice.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace cw {
namespace {

/// Entries of all tables together: 160 MB.
constexpr std::size_t kMostEntries = 40'000'000;
constexpr int kAllShifts = 4096;
constexpr int kSampledShifts = 64;
constexpr int kRandomPermutations = 8;
constexpr std::uint64_t kSeed = 7;

}  // namespace

/// Fills the tables of one fabric, destination by destination, leaf by leaf. A leaf with fewer hosts than the fullest
/// of its plane is given as many destinations that nobody has, so that the others are spread as in a full tree.
class StaticRouter {
public:
    StaticRouter(const FabricGraph& graph, StaticRoutes& routes)
        : graph_(graph)
        , routes_(routes)
        , ways_(graph.nodes.size())
        , hops_(graph.nodes.size(), kUnknown)
        , fullestOf_(static_cast<std::size_t>(std::max(1, graph.planes)), 0)
    {
        for (std::size_t l = 0; l < graph.links.size(); ++l) {
            const FabricGraph::Link& link = graph.links[l];
            // The scheme knows up and down: a link drawn by hand between two switches of one tier carries nothing.
            const bool isUp = graph.nodes[static_cast<std::size_t>(link.lower)].tier <
                              graph.nodes[static_cast<std::size_t>(link.upper)].tier;
            firstLane_.push_back(static_cast<int>(routes.laneLower_.size()));
            routes.laneLower_.insert(routes.laneLower_.end(), static_cast<std::size_t>(link.count), link.lower);
            routes.laneUpper_.insert(routes.laneUpper_.end(), static_cast<std::size_t>(link.count), link.upper);
            if (!isUp)
                continue;
            ways_[static_cast<std::size_t>(link.lower)].up.push_back({link.upper, static_cast<int>(l)});
            ways_[static_cast<std::size_t>(link.upper)].down.push_back({link.lower, static_cast<int>(l)});
        }
        downs_.resize(routes.laneLower_.size(), 0);
        ups_.resize(routes.laneLower_.size(), 0);
        groupDowns_.resize(graph.links.size(), 0);
        groupUps_.resize(graph.links.size(), 0);
        for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
            const FabricGraph::Node& node = graph.nodes[n];
            routes.leafOf_.insert(routes.leafOf_.end(), static_cast<std::size_t>(node.endpoints), static_cast<int>(n));
            leaves_ += node.endpoints > 0 ? 1 : 0;
            int& fullest = fullestOf_[planeOf(node)];
            fullest = std::max(fullest, node.endpoints);
        }
    }

    bool run(const std::stop_token& stop)
    {
        routes_.table_.resize(graph_.nodes.size() * routes_.leafOf_.size(), -1);
        std::size_t destination = 0;
        for (std::size_t n = 0; n < graph_.nodes.size(); ++n) {
            const FabricGraph::Node& node = graph_.nodes[n];
            const int places = node.tier == 1 && !node.isDown ? fullestOf_[planeOf(node)] : node.endpoints;
            for (int i = 0; i < places; ++i) {
                if (stop.stop_requested())
                    return false;
                destination_ = i < node.endpoints ? std::optional(destination++) : std::nullopt;
                routeTo(static_cast<int>(n));
            }
        }
        for (const int ups : ups_)
            routes_.mostUp_ = std::max(routes_.mostUp_, ups);
        return true;
    }

private:
    static constexpr int kUnknown = std::numeric_limits<int>::max();

    /// Parallel links to one neighbour.
    struct Way {
        int node = 0;
        int link = 0;
    };
    struct Ways {
        std::vector<Way> up;
        std::vector<Way> down;
        bool isDownUnsorted = false;
    };

    std::size_t planeOf(const FabricGraph::Node& node) const
    {
        return std::min(static_cast<std::size_t>(std::max(0, node.plane)), fullestOf_.size() - 1);
    }

    void routeTo(int leaf)
    {
        std::fill(hops_.begin(), hops_.end(), kUnknown);
        leavesLeft_ = leaves_;
        reach(leaf, 1);
        goUp(leaf, -1, true, 1);
        if (destination_)
            routes_.missing_ += leavesLeft_;
    }

    void reach(int node, int hops)
    {
        int& known = hops_[static_cast<std::size_t>(node)];
        if (known == kUnknown && graph_.nodes[static_cast<std::size_t>(node)].endpoints > 0)
            --leavesLeft_;
        known = hops;
    }

    void setRoute(int node, int lane, bool isUp, int hops)
    {
        reach(node, hops);
        if (destination_)
            routes_.table_[static_cast<std::size_t>(node) * routes_.leafOf_.size() + *destination_] =
                2 * lane + (isUp ? 0 : 1);
    }

    bool isShorter(int node, int hops) const { return hops < hops_[static_cast<std::size_t>(node)]; }

    int leastUsedLane(int link, const std::vector<int>& counts) const
    {
        const int first = firstLane_[static_cast<std::size_t>(link)];
        const auto begin = counts.begin() + first;
        return first + static_cast<int>(
                           std::min_element(begin, begin + graph_.links[static_cast<std::size_t>(link)].count) - begin);
    }

    /// The emptiest way first, of equal ones the first switch.
    static void sortByUse(std::vector<Way>& ways, const std::vector<int>& use)
    {
        const auto key = [&](const Way& way) { return std::pair(use[static_cast<std::size_t>(way.link)], way.node); };
        // Little has changed since the last time.
        for (std::size_t i = 1; i < ways.size(); ++i)
            for (std::size_t j = i; j > 0 && key(ways[j]) < key(ways[j - 1]); --j)
                std::swap(ways[j], ways[j - 1]);
    }

    /// From the destination's side upwards: the main way by the emptiest links, which is counted; then by all others,
    /// as long as a leaf lacks a route.
    void goUp(int node, int from, bool isMain, int hops)
    {
        goDown(node, from, hops);
        std::vector<Way>& ways = ways_[static_cast<std::size_t>(node)].up;
        sortByUse(ways, groupDowns_);
        if (isMain && !ways.empty()) {
            const Way way = ways.front();
            const int lane = leastUsedLane(way.link, downs_);
            ++downs_[static_cast<std::size_t>(lane)];
            ++groupDowns_[static_cast<std::size_t>(way.link)];
            if (isShorter(way.node, hops + 1))
                setRoute(way.node, lane, false, hops + 1);
            goUp(way.node, node, true, hops + 1);
        }
        for (std::size_t i = isMain ? 1 : 0; i < ways.size() && leavesLeft_ > 0; ++i) {
            if (!isShorter(ways[i].node, hops + 1))
                continue;
            setRoute(ways[i].node, leastUsedLane(ways[i].link, downs_), false, hops + 1);
            goUp(ways[i].node, node, false, hops + 1);
        }
    }

    /// What lies below a switch of the way sends up to it, unless it has a route as short. True if a leaf does.
    bool goDown(int node, int except, int hops)
    {
        Ways& ways = ways_[static_cast<std::size_t>(node)];
        if (std::exchange(ways.isDownUnsorted, false))
            sortByUse(ways.down, groupUps_);
        bool hasLeaf = graph_.nodes[static_cast<std::size_t>(node)].endpoints > 0;
        for (const Way& way : ways.down) {
            if (way.node == except || !isShorter(way.node, hops + 1))
                continue;
            const int lane = leastUsedLane(way.link, ups_);
            setRoute(way.node, lane, true, hops + 1);
            if (!goDown(way.node, -1, hops + 1))
                continue;
            hasLeaf = true;
            ++ups_[static_cast<std::size_t>(lane)];
            ++groupUps_[static_cast<std::size_t>(way.link)];
            ways.isDownUnsorted = true;
        }
        return hasLeaf;
    }

    const FabricGraph& graph_;
    StaticRoutes& routes_;
    std::vector<Ways> ways_;      ///< by node
    std::vector<int> hops_;       ///< by node, to the destination
    std::vector<int> fullestOf_;  ///< by plane: endpoints of the leaf that has most
    std::vector<int> firstLane_;  ///< by link
    std::vector<int> downs_;      ///< destinations by lane
    std::vector<int> ups_;
    std::vector<int> groupDowns_;  ///< destinations by link
    std::vector<int> groupUps_;
    int leaves_ = 0;                          ///< with endpoints
    int leavesLeft_ = 0;                      ///< without a route to the destination
    std::optional<std::size_t> destination_;  ///< nothing for one that nobody has
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

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cut_graph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw {
namespace {

std::int64_t sumOf(const std::vector<std::int64_t>& values)
{
    return std::accumulate(values.begin(), values.end(), std::int64_t{0});
}

/// A part of a whole in lowest terms.
struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 1;

    static Share of(std::int64_t part, std::int64_t whole)
    {
        const std::int64_t common = std::max<std::int64_t>(1, std::gcd(part, whole));
        return {part / common, whole / common};
    }

    void coarsen()
    {
        const std::int64_t coarse = std::max<std::int64_t>(1, whole / 2);
        part = std::llround(static_cast<double>(part) / static_cast<double>(whole) * static_cast<double>(coarse));
        whole = coarse;
    }
};

/// Where the first half of the host capacity ends.
struct Middle {
    std::size_t place = 0;  ///< in the order: the leaf that the cut goes through, or the first of the second half
    int leaf = -1;
    std::int64_t below = 0;  ///< of its doubled host capacity, what belongs to the first half
    std::int64_t leafTotal = 1;
    int pod = -1;  ///< that the cut goes through; -1 if it goes between pods, or through none on purpose
    std::int64_t podBelow = 0;
    std::int64_t podTotal = 1;
    std::int64_t total = 0;
};

Middle findMiddle(const FabricGraph& graph, const HalvingOrder& order, const std::vector<std::int64_t>& hosts)
{
    Middle middle;
    middle.total = sumOf(hosts);
    std::int64_t before = 0;
    for (std::size_t i = 0; i < order.leaves.size(); ++i) {
        const int leaf = order.leaves[i];
        const std::int64_t own = 2 * hosts[static_cast<std::size_t>(leaf)];
        if (before + own > middle.total || i + 1 == order.leaves.size()) {
            middle.place = i;
            middle.leaf = leaf;
            middle.below = middle.total - before;
            middle.leafTotal = std::max<std::int64_t>(1, own);
            break;
        }
        before += own;
    }
    if (!order.dividesPods || graph.tiers < 3 || middle.leaf < 0)
        return middle;
    const int pod = graph.nodes[static_cast<std::size_t>(middle.leaf)].pod;
    std::int64_t podBefore = middle.below;
    std::int64_t podTotal = 0;
    for (std::size_t i = 0; i < order.leaves.size(); ++i) {
        const auto leaf = static_cast<std::size_t>(order.leaves[i]);
        if (graph.nodes[leaf].pod != pod)
            continue;
        podTotal += 2 * hosts[leaf];
        podBefore += i < middle.place ? 2 * hosts[leaf] : 0;
    }
    if (podBefore > 0 && podBefore < podTotal) {
        middle.pod = pod;
        middle.podBelow = podBefore;
        middle.podTotal = podTotal;
    }
    return middle;
}

/// The greatest number that divides all speeds keeps the exact arithmetic of the cut small.
std::int64_t commonUnit(const FabricGraph& graph)
{
    std::int64_t unit = 0;
    for (const FabricGraph::Node& node : graph.nodes)
        unit = std::gcd(unit, node.endpoints > 0 ? node.hosts / node.endpoints : 0);
    for (const FabricGraph::Endpoint& endpoint : graph.endpoints)
        unit = std::gcd(unit, endpoint.speed);
    for (const FabricGraph::Link& link : graph.links)
        unit = std::gcd(std::gcd(unit, link.capacity / std::max(1, link.count)), link.capacity);
    return std::max<std::int64_t>(1, unit);
}

/// Builds the cut graph. A switch that the cut goes through becomes two, one of each half, with its links shared out by
/// the hosts of the halves: no traffic between the halves may pass below the tier that joins them.
class Cutter {
public:
    Cutter(const FabricGraph& graph, const HalvingOrder& order, bool isContracted)
        : graph_(graph)
        , order_(order)
        , isContracted_(isContracted)
        , unit_(commonUnit(graph))
        , hosts_(hostsOf(graph, unit_))
        , middle_(findMiddle(graph, order, hosts_))
        , leafShare_(Share::of(middle_.below, middle_.leafTotal))
        , podShare_(Share::of(middle_.podBelow, middle_.podTotal))
        , isFirstHalf_(graph.nodes.size(), 0)
    {
        for (std::size_t i = 0; i < middle_.place; ++i)
            isFirstHalf_[static_cast<std::size_t>(order.leaves[i])] = 1;
        keepWithin64Bits();
        scale_ = 2 * leafShare_.whole * podShare_.whole;
        cut_.unit = gigabitsPerSecond(static_cast<double>(unit_) / 1000.0 / static_cast<double>(scale_));
        cut_.half = middle_.total * scale_ / 2;
    }

    CutGraph take()
    {
        first_.assign(graph_.nodes.size(), -1);
        second_ = first_;
        for (std::size_t n = 0; n < graph_.nodes.size(); ++n)
            if (!graph_.nodes[n].isDown)
                addSwitch(static_cast<int>(n));
        speeds_.resize(graph_.nodes.size());
        if (!isContracted_)
            for (const FabricGraph::Endpoint& endpoint : graph_.endpoints)
                speeds_[static_cast<std::size_t>(endpoint.node)].push_back(endpoint.speed / unit_);
        for (const int leaf : order_.leaves)
            if (!graph_.nodes[static_cast<std::size_t>(leaf)].isDown)
                addHosts(leaf);
        for (const FabricGraph::Link& link : graph_.links)
            addLink(link);
        return std::move(cut_);
    }

private:
    /// Odd link speeds make shares with huge denominators; then the links of the one leaf and the one pod that the cut
    /// goes through are shared out almost as their hosts are.
    void keepWithin64Bits()
    {
        constexpr double kMost = 4e18;
        double capacity = static_cast<double>(middle_.total);
        for (const FabricGraph::Link& link : graph_.links)
            capacity += static_cast<double>(link.capacity / unit_);
        while (2 * capacity * static_cast<double>(leafShare_.whole) * static_cast<double>(podShare_.whole) > kMost &&
               std::max(leafShare_.whole, podShare_.whole) > 1)
            (leafShare_.whole > podShare_.whole ? leafShare_ : podShare_).coarsen();
    }

    static std::vector<std::int64_t> hostsOf(const FabricGraph& graph, std::int64_t unit)
    {
        std::vector<std::int64_t> hosts;
        for (const FabricGraph::Node& node : graph.nodes)
            hosts.push_back(node.hosts / unit);
        return hosts;
    }

    /// A switch alone has nothing above it to go through: its hosts meet inside.
    bool isAlone() const { return order_.leaves.size() == 1; }

    bool isSplitLeaf(int node) const
    {
        return node == middle_.leaf && !isAlone() && middle_.below > 0 && middle_.below < middle_.leafTotal;
    }

    bool isSplitSpine(int node) const
    {
        const FabricGraph::Node& one = graph_.nodes[static_cast<std::size_t>(node)];
        return middle_.pod >= 0 && one.tier == 2 && one.pod == middle_.pod;
    }

    void addSwitch(int s)
    {
        CutGraph::Node node;
        node.tier = graph_.nodes[static_cast<std::size_t>(s)].tier;
        const auto i = static_cast<std::size_t>(s);
        first_[i] = second_[i] = static_cast<int>(cut_.nodes.size());
        cut_.nodes.push_back(node);
        if (isSplitLeaf(s) || isSplitSpine(s)) {
            second_[i] = static_cast<int>(cut_.nodes.size());
            cut_.nodes.push_back(node);
        }
    }

    void addHostGroup(int leafNode, std::int64_t capacity, bool isFirst)
    {
        if (capacity <= 0)
            return;
        int target = leafNode;
        if (!isContracted_) {
            target = static_cast<int>(cut_.nodes.size());
            cut_.nodes.push_back({});
            cut_.edges.push_back({target, leafNode, capacity});
        }
        CutGraph::Node& node = cut_.nodes[static_cast<std::size_t>(target)];
        (isFirst ? node.source : node.sink) += capacity;
    }

    void addHosts(int leaf)
    {
        const auto i = static_cast<std::size_t>(leaf);
        // Host capacity of this leaf that is in the first half, scaled.
        std::int64_t inFirst = 0;
        if (isAlone())
            inFirst = hosts_[i] * scale_ / 2;
        else if (leaf == middle_.leaf)
            inFirst = middle_.below * (scale_ / 2);
        else if (isFirstHalf_[i] != 0)
            inFirst = hosts_[i] * scale_;
        const std::vector<std::int64_t> whole{hosts_[i]};
        for (const std::int64_t speed : isContracted_ ? whole : speeds_[i]) {
            const std::int64_t below = std::min(inFirst, speed * scale_);
            addHostGroup(first_[i], below, true);
            addHostGroup(second_[i], speed * scale_ - below, false);
            inFirst -= below;
        }
    }

    void addEdges(int a, int b, std::int64_t capacity, int count)
    {
        const int arcs = isContracted_ ? 1 : count;
        if (capacity <= 0)
            return;
        for (int i = 0; i < arcs; ++i)
            cut_.edges.push_back({a, b, capacity / arcs});
    }

    void addLink(const FabricGraph::Link& link)
    {
        const auto lower = static_cast<std::size_t>(link.lower);
        const auto upper = static_cast<std::size_t>(link.upper);
        const std::int64_t capacity = link.capacity / unit_ * scale_;
        if (isSplitLeaf(link.lower)) {
            const std::int64_t below = capacity / leafShare_.whole * leafShare_.part;
            addEdges(first_[lower], first_[upper], below, link.count);
            addEdges(second_[lower], second_[upper], capacity - below, link.count);
        } else if (isSplitSpine(link.lower)) {
            const std::int64_t below = capacity / podShare_.whole * podShare_.part;
            addEdges(first_[lower], first_[upper], below, link.count);
            addEdges(second_[lower], first_[upper], capacity - below, link.count);
        } else {
            const bool isSecond = isSplitSpine(link.upper) && isFirstHalf_[lower] == 0;
            addEdges(first_[lower], isSecond ? second_[upper] : first_[upper], capacity, link.count);
        }
    }

    const FabricGraph& graph_;
    const HalvingOrder& order_;
    bool isContracted_;
    std::int64_t unit_;                ///< Mb/s; host capacities below are in multiples of it
    std::vector<std::int64_t> hosts_;  ///< by node
    Middle middle_;
    Share leafShare_;  ///< of the leaf that the cut goes through, what belongs to the first half
    Share podShare_;
    std::vector<char> isFirstHalf_;  ///< by node; leaves only
    std::int64_t scale_ = 1;
    std::vector<std::vector<std::int64_t>> speeds_;  ///< of endpoints, by node
    std::vector<int> first_;                         ///< node of a switch, or of its first half
    std::vector<int> second_;                        ///< the same node, or that of its second half
    CutGraph cut_;
};

}  // namespace

HalvingOrder orderByPods(const FabricGraph& graph)
{
    HalvingOrder order;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (graph.nodes[n].hosts > 0)
            order.leaves.push_back(static_cast<int>(n));
    std::stable_sort(order.leaves.begin(), order.leaves.end(), [&](int a, int b) {
        return graph.nodes[static_cast<std::size_t>(a)].pod < graph.nodes[static_cast<std::size_t>(b)].pod;
    });
    return order;
}

CutGraph cutInHalves(const FabricGraph& graph, const HalvingOrder& order, bool isContracted)
{
    return Cutter(graph, order, isContracted).take();
}

std::vector<PlaneGraph> planesOf(FabricGraph graph)
{
    std::vector<PlaneGraph> planes(static_cast<std::size_t>(std::max(1, graph.planes)));
    if (planes.size() == 1) {
        planes[0].nodes.resize(graph.nodes.size());
        std::iota(planes[0].nodes.begin(), planes[0].nodes.end(), 0);
        planes[0].graph = std::move(graph);
        return planes;
    }
    std::vector<int> inPlane;
    const auto planeOf = [&](int node) -> PlaneGraph& {
        return planes[static_cast<std::size_t>(graph.nodes[static_cast<std::size_t>(node)].plane)];
    };
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        PlaneGraph& plane = planeOf(static_cast<int>(n));
        inPlane.push_back(static_cast<int>(plane.nodes.size()));
        plane.nodes.push_back(static_cast<int>(n));
        plane.graph.nodes.push_back(graph.nodes[n]);
        plane.graph.nodes.back().plane = 0;
        plane.graph.tiers = graph.tiers;
        plane.graph.isRegular = graph.isRegular;
    }
    for (FabricGraph::Link link : graph.links) {
        PlaneGraph& plane = planeOf(link.lower);
        link.lower = inPlane[static_cast<std::size_t>(link.lower)];
        link.upper = inPlane[static_cast<std::size_t>(link.upper)];
        plane.graph.links.push_back(link);
    }
    for (FabricGraph::Endpoint endpoint : graph.endpoints) {
        PlaneGraph& plane = planeOf(endpoint.node);
        endpoint.node = inPlane[static_cast<std::size_t>(endpoint.node)];
        plane.graph.endpoints.push_back(endpoint);
    }
    return planes;
}

}  // namespace cw

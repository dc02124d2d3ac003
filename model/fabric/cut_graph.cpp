// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cut_graph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace cw {
namespace {

std::int64_t megabits(Bandwidth speed)
{
    return std::llround(inGigabitsPerSecond(speed) * 1000);
}

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

/// Where the first half of the host capacity ends, leaves taken in order: pods, then scalable units, then leaves.
struct Middle {
    int leaf = -1;           ///< the leaf that the cut goes through, or the first leaf of the second half
    std::int64_t below = 0;  ///< of its doubled host capacity, what belongs to the first half
    std::int64_t leafTotal = 1;
    int pod = -1;  ///< three tiers: the pod that the cut goes through, -1 if it goes between pods
    std::int64_t podBelow = 0;
    std::int64_t podTotal = 1;
    std::int64_t total = 0;
};

Middle findMiddle(const FabricLinks& links, const std::vector<std::int64_t>& hosts)
{
    Middle middle;
    middle.total = sumOf(hosts);
    std::int64_t before = 0;
    for (int l = 0; l < links.leaves; ++l) {
        const std::int64_t own = 2 * hosts[static_cast<std::size_t>(l)];
        if (before + own > middle.total || (l + 1 == links.leaves && middle.leaf < 0)) {
            middle.leaf = l;
            middle.below = middle.total - before;
            middle.leafTotal = std::max<std::int64_t>(1, own);
            break;
        }
        before += own;
    }
    if (links.tiers < 3 || middle.leaf < 0)
        return middle;
    const int pod = middle.leaf / links.leavesPerPod;
    const int first = pod * links.leavesPerPod;
    const int last = std::min(links.leaves, first + links.leavesPerPod);
    std::int64_t podBefore = middle.below;
    std::int64_t podTotal = 0;
    for (int l = first; l < last; ++l) {
        podTotal += 2 * hosts[static_cast<std::size_t>(l)];
        podBefore += l < middle.leaf ? 2 * hosts[static_cast<std::size_t>(l)] : 0;
    }
    if (podBefore > 0 && podBefore < podTotal) {
        middle.pod = pod;
        middle.podBelow = podBefore;
        middle.podTotal = podTotal;
    }
    return middle;
}

/// Builds the cut graph. A switch that the cut goes through becomes two, one of each half, with its links shared out by
/// the hosts of the halves: no traffic between the halves may pass below the tier that joins them.
class Cutter {
public:
    Cutter(const FabricLinks& links, int failed, bool isContracted)
        : links_(links)
        , failed_(failed)
        , isContracted_(isContracted)
        , hosts_(hostsLeft(links, failed))
        , middle_(findMiddle(links, hosts_))
        , leafShare_(Share::of(middle_.below, middle_.leafTotal))
        , podShare_(Share::of(middle_.podBelow, middle_.podTotal))
    {
        keepWithin64Bits();
        scale_ = 2 * leafShare_.whole * podShare_.whole;
        graph_.unit = gigabitsPerSecond(static_cast<double>(links.unitMegabits) / 1000.0 / static_cast<double>(scale_));
        graph_.half = middle_.total * scale_ / 2;
    }

    CutGraph take()
    {
        first_.assign(static_cast<std::size_t>(links_.leaves + links_.spines + links_.cores), -1);
        second_ = first_;
        for (int s = 0; s < static_cast<int>(first_.size()); ++s)
            if (s != failed_)
                addSwitch(s);
        for (int l = 0; l < links_.leaves; ++l)
            if (l != failed_)
                addHosts(l);
        for (const FabricLinks::Link& link : links_.links)
            if (link.lower != failed_ && link.upper != failed_)
                addLink(link);
        return std::move(graph_);
    }

private:
    /// Odd link speeds make shares with huge denominators; then the links of the one leaf and the one pod that the cut
    /// goes through are shared out almost as their hosts are.
    void keepWithin64Bits()
    {
        constexpr double kMost = 4e18;
        double capacity = static_cast<double>(middle_.total);
        for (const FabricLinks::Link& link : links_.links)
            capacity += static_cast<double>(link.capacity);
        while (2 * capacity * static_cast<double>(leafShare_.whole) * static_cast<double>(podShare_.whole) > kMost &&
               std::max(leafShare_.whole, podShare_.whole) > 1)
            (leafShare_.whole > podShare_.whole ? leafShare_ : podShare_).coarsen();
    }

    static std::vector<std::int64_t> hostsLeft(const FabricLinks& links, int failed)
    {
        std::vector<std::int64_t> hosts;
        for (std::size_t l = 0; l < links.hosts.size(); ++l)
            hosts.push_back(static_cast<int>(l) == failed ? 0 : sumOf(links.hosts[l]));
        return hosts;
    }

    bool isSplitLeaf(int s) const
    {
        return links_.tiers > 1 && s == middle_.leaf && middle_.below > 0 && middle_.below < middle_.leafTotal;
    }

    bool isSplitSpine(int s) const
    {
        const int spine = s - links_.leaves;
        return middle_.pod >= 0 && spine >= 0 && spine < links_.spines && spine / links_.spinesPerPod == middle_.pod;
    }

    bool isFirstHalf(int leaf) const { return leaf < middle_.leaf; }

    void addSwitch(int s)
    {
        CutGraph::Node node;
        node.tier = s < links_.leaves ? 1 : s < links_.leaves + links_.spines ? 2 : 3;
        node.origin = s;
        const auto i = static_cast<std::size_t>(s);
        first_[i] = second_[i] = static_cast<int>(graph_.nodes.size());
        graph_.nodes.push_back(node);
        if (isSplitLeaf(s) || isSplitSpine(s)) {
            second_[i] = static_cast<int>(graph_.nodes.size());
            graph_.nodes.push_back(node);
        }
    }

    void addHostGroup(int leafNode, std::int64_t capacity, bool isFirst)
    {
        if (capacity <= 0)
            return;
        int target = leafNode;
        if (!isContracted_) {
            target = static_cast<int>(graph_.nodes.size());
            graph_.nodes.push_back({});
            graph_.edges.push_back({target, leafNode, capacity});
        }
        CutGraph::Node& node = graph_.nodes[static_cast<std::size_t>(target)];
        (isFirst ? node.source : node.sink) += capacity;
    }

    void addHosts(int leaf)
    {
        const auto i = static_cast<std::size_t>(leaf);
        // Host capacity of this leaf that is in the first half, scaled.
        std::int64_t inFirst = 0;
        if (links_.tiers == 1)
            inFirst = hosts_[i] * scale_ / 2;
        else if (leaf == middle_.leaf)
            inFirst = middle_.below * (scale_ / 2);
        else if (isFirstHalf(leaf))
            inFirst = hosts_[i] * scale_;
        const std::vector<std::int64_t> whole{hosts_[i]};
        for (const std::int64_t speed : isContracted_ ? whole : links_.hosts[i]) {
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
            graph_.edges.push_back({a, b, capacity / arcs});
    }

    void addLink(const FabricLinks::Link& link)
    {
        const auto lower = static_cast<std::size_t>(link.lower);
        const auto upper = static_cast<std::size_t>(link.upper);
        const std::int64_t capacity = link.capacity * scale_;
        if (isSplitLeaf(link.lower)) {
            const std::int64_t below = capacity / leafShare_.whole * leafShare_.part;
            addEdges(first_[lower], first_[upper], below, link.count);
            addEdges(second_[lower], second_[upper], capacity - below, link.count);
        } else if (isSplitSpine(link.lower)) {
            const std::int64_t below = capacity / podShare_.whole * podShare_.part;
            addEdges(first_[lower], first_[upper], below, link.count);
            addEdges(second_[lower], first_[upper], capacity - below, link.count);
        } else {
            const bool isSecond = isSplitSpine(link.upper) && !isFirstHalf(link.lower);
            addEdges(first_[lower], isSecond ? second_[upper] : first_[upper], capacity, link.count);
        }
    }

    const FabricLinks& links_;
    int failed_;
    bool isContracted_;
    std::vector<std::int64_t> hosts_;
    Middle middle_;
    Share leafShare_;  ///< of the leaf that the cut goes through, what belongs to the first half
    Share podShare_;
    std::int64_t scale_ = 1;
    std::vector<int> first_;   ///< node of a switch, or of its first half
    std::vector<int> second_;  ///< the same node, or that of its second half
    CutGraph graph_;
};

}  // namespace

FabricLinks fabricLinks(const Plan& plan, const NetworkPlan& network)
{
    FabricLinks out;
    const FabricSizing& sizing = network.sizing;
    out.leaves = sizing.leaves;
    out.spines = sizing.spines;
    out.cores = sizing.cores;
    out.leavesPerPod = std::max(1, sizing.leavesPerPod);
    out.spinesPerPod = std::max(1, sizing.spinesPerPod);
    out.tiers = sizing.tiers;
    out.hosts.resize(static_cast<std::size_t>(std::max(0, sizing.leaves)));
    const DeviceIndex first = network.firstSwitch;
    const DeviceIndex end = first + sizing.switches();
    std::map<std::int16_t, std::int64_t> speeds;
    for (const Cable& cable : plan.cables) {
        if (cable.to < first || cable.to >= end || cable.choice < 0)
            continue;
        auto [it, isNew] = speeds.try_emplace(cable.choice, 0);
        if (isNew)
            it->second = megabits(plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed);
        if (it->second <= 0)
            continue;
        if (cable.from < first || cable.from >= end) {
            if (cable.to - first < out.leaves)
                out.hosts[static_cast<std::size_t>(cable.to - first)].push_back(it->second);
            continue;
        }
        const int lower = cable.from - first;
        const int upper = cable.to - first;
        if (out.links.empty() || out.links.back().lower != lower || out.links.back().upper != upper)
            out.links.push_back({lower, upper, 0, 0});
        out.links.back().capacity += it->second;
        ++out.links.back().count;
    }
    // The greatest common unit keeps capacities small for the exact arithmetic of the cut.
    std::int64_t unit = 0;
    for (const auto& [choice, speed] : speeds)
        unit = std::gcd(unit, speed);
    out.unitMegabits = std::max<std::int64_t>(1, unit);
    for (auto& leaf : out.hosts)
        for (std::int64_t& speed : leaf)
            speed /= out.unitMegabits;
    for (auto& link : out.links)
        link.capacity /= out.unitMegabits;
    return out;
}

CutGraph cutInHalves(const FabricLinks& links, int failedSwitch, bool isContracted)
{
    return Cutter(links, failedSwitch, isContracted).take();
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_cuts.h"
#include "model/fabric/path_choice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>

namespace cw {
namespace {

constexpr std::uint64_t kSeed = 1982;
constexpr int kMostPasses = 12;

/// One partition under refinement. Switches without hosts move freely; hosts keep the halves even.
class Refinement {
public:
    Refinement(const FabricGraph& graph, const Adjacency& adjacency)
        : graph_(graph)
        , adjacency_(adjacency)
    {
        for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
            if (graph.nodes[n].hosts > 0)
                leaves_.push_back(static_cast<int>(n));
            total_ += graph.nodes[n].hosts;
            slack_ = std::max(slack_, graph.nodes[n].hosts);
        }
    }

    void begin(SmallRandom& random)
    {
        side.assign(graph_.nodes.size(), 0);
        for (char& one : side)
            one = static_cast<char>(random.below(2));
        for (std::size_t i = leaves_.size(); i > 1; --i)
            std::swap(leaves_[i - 1], leaves_[random.below(static_cast<std::uint32_t>(i))]);
        std::int64_t first = 0;
        for (const int leaf : leaves_) {
            side[static_cast<std::size_t>(leaf)] = 2 * first < total_ ? 0 : 1;
            first += 2 * first < total_ ? graph_.nodes[static_cast<std::size_t>(leaf)].hosts : 0;
        }
        hostsFirst_ = first;
    }

    void refine(const std::stop_token& stop)
    {
        for (int pass = 0; pass < kMostPasses && !stop.stop_requested(); ++pass)
            if (!runPass())
                return;
    }

    /// Capacity of the cut over the hosts of the smaller half, not above 1.
    double share() const
    {
        const std::int64_t smaller = std::min(hostsFirst_, total_ - hostsFirst_);
        return smaller > 0 ? std::min(1.0, static_cast<double>(cutCapacity()) / static_cast<double>(smaller)) : 1;
    }

    std::vector<char> side;  ///< by node

private:
    struct Candidate {
        std::int64_t gain = 0;
        int node = 0;
        friend bool operator<(const Candidate& a, const Candidate& b)
        {
            return a.gain != b.gain ? a.gain < b.gain : a.node > b.node;
        }
    };

    std::int64_t cutCapacity() const
    {
        std::int64_t sum = 0;
        for (const FabricGraph::Link& link : graph_.links)
            if (side[static_cast<std::size_t>(link.lower)] != side[static_cast<std::size_t>(link.upper)])
                sum += link.capacity;
        return sum;
    }

    std::int64_t gainOf(int node) const
    {
        std::int64_t gain = 0;
        for (const Adjacency::Neighbour& next : adjacency_.of(node)) {
            const std::int64_t capacity = graph_.links[static_cast<std::size_t>(next.link)].capacity;
            gain += side[static_cast<std::size_t>(next.node)] != side[static_cast<std::size_t>(node)] ? capacity
                                                                                                      : -capacity;
        }
        return gain;
    }

    std::int64_t hostsAfter(int node) const
    {
        const std::int64_t hosts = graph_.nodes[static_cast<std::size_t>(node)].hosts;
        return hostsFirst_ + (side[static_cast<std::size_t>(node)] == 0 ? -hosts : hosts);
    }

    bool isEven(std::int64_t first) const { return std::abs(2 * first - total_) <= slack_; }
    /// On the way two leaves may be out of place, or no two could ever be exchanged.
    bool isAllowed(std::int64_t first) const { return std::abs(2 * first - total_) <= 3 * slack_; }

    void move(int node)
    {
        hostsFirst_ = hostsAfter(node);
        side[static_cast<std::size_t>(node)] ^= 1;
    }

    /// Every node moves once, the best first; then all is taken back to the best point met. True if that improved.
    bool runPass()
    {
        std::vector<char> isLocked(graph_.nodes.size(), 0);
        std::vector<std::int64_t> gains;
        std::priority_queue<Candidate> open;
        for (std::size_t n = 0; n < graph_.nodes.size(); ++n) {
            gains.push_back(gainOf(static_cast<int>(n)));
            open.push({gains.back(), static_cast<int>(n)});
        }
        std::vector<int> moved;
        std::vector<Candidate> waiting;
        std::int64_t sum = 0, best = 0;
        std::size_t bestCount = 0;
        while (!open.empty()) {
            const Candidate top = open.top();
            open.pop();
            const auto n = static_cast<std::size_t>(top.node);
            if (isLocked[n] != 0 || gains[n] != top.gain)
                continue;
            if (!isAllowed(hostsAfter(top.node))) {
                waiting.push_back(top);
                continue;
            }
            isLocked[n] = 1;
            sum += top.gain;
            move(top.node);
            moved.push_back(top.node);
            for (const Adjacency::Neighbour& next : adjacency_.of(top.node)) {
                const auto m = static_cast<std::size_t>(next.node);
                const std::int64_t twice = 2 * graph_.links[static_cast<std::size_t>(next.link)].capacity;
                gains[m] += side[m] == side[n] ? -twice : twice;
                if (isLocked[m] == 0)
                    open.push({gains[m], next.node});
            }
            for (const Candidate& candidate : waiting)
                open.push(candidate);
            waiting.clear();
            if (sum > best && isEven(hostsFirst_)) {
                best = sum;
                bestCount = moved.size();
            }
        }
        while (moved.size() > bestCount) {
            move(moved.back());
            moved.pop_back();
        }
        return best > 0;
    }

    const FabricGraph& graph_;
    const Adjacency& adjacency_;
    std::vector<int> leaves_;
    std::int64_t total_ = 0;
    std::int64_t slack_ = 0;  ///< the hosts of the fullest leaf
    std::int64_t hostsFirst_ = 0;
};

}  // namespace

FabricCut refinedCut(const FabricGraph& graph, int seeds, std::stop_token stop)
{
    const Adjacency adjacency(graph);
    Refinement refinement(graph, adjacency);
    SmallRandom random(kSeed);
    FabricCut cut;
    cut.alignment = CutAlignment::Refined;
    cut.perEndpoint = std::numeric_limits<double>::infinity();
    for (int seed = 0; seed < seeds && !stop.stop_requested(); ++seed) {
        refinement.begin(random);
        refinement.refine(stop);
        if (refinement.share() >= cut.perEndpoint)
            continue;
        cut.perEndpoint = refinement.share();
        cut.firstHalf.clear();
        for (std::size_t n = 0; n < graph.nodes.size(); ++n)
            if (graph.nodes[n].hosts > 0 && refinement.side[n] == 0)
                cut.firstHalf.push_back(static_cast<int>(n));
    }
    if (stop.stop_requested() || !std::isfinite(cut.perEndpoint) || graph.hostCapacity() == 0)
        return {CutAlignment::Refined, {}, 0, {}, {}};
    cut.value = gigabitsPerSecond(static_cast<double>(graph.hostCapacity()) / 2000 * cut.perEndpoint);
    return cut;
}

}  // namespace cw

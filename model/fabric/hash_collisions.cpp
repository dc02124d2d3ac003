// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/hash_collisions.h"

#include "model/fabric/shortest_path_load.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace cw {
namespace {

/// Chances below this decide nothing: no fabric has so many links.
constexpr double kRare = 1e-15;
/// Half width of the counts that are looked at, in standard deviations, and what small counts need beyond it.
constexpr double kDeviations = 9;
constexpr double kBeyond = 20;

/// Arcs with the same capacity and the same flows on average, and the chances of each count of flows.
class AlikeArcs {
public:
    AlikeArcs(double capacity, const ArcFlows& mean, int arcs)
        : fitting_(capacity * mean.flows / mean.amount)
        , arcs_(arcs)
        , chance_(std::clamp(mean.squares / mean.flows, 0.0, 1.0))
        , mean_(mean.flows)
    {
        addUp();
    }

    /// The shares of its rate that a flow may get here: one for each count of flows.
    void listShares(std::vector<double>& shares) const
    {
        for (std::size_t i = 0; i < logChance_.size(); ++i) {
            const double flows = static_cast<double>(first_ + static_cast<long>(i));
            if (flows > fitting_)
                shares.push_back(fitting_ / flows);
        }
    }

    /// The logarithm of the chance that on every arc each flow gets at least this share.
    double logChanceOf(double share) const
    {
        const auto most = static_cast<long>(std::floor(fitting_ / share * (1 + 1e-12)));
        if (most < first_)
            return -std::numeric_limits<double>::infinity();
        const auto at = static_cast<std::size_t>(most - first_);
        return at >= logChance_.size() ? 0 : arcs_ * logChance_[at];
    }

private:
    void addUp()
    {
        const double variance = mean_ * (1 - chance_);
        if (variance < 1e-9) {
            // All choices are made: the count is the mean.
            first_ = std::lround(mean_);
            logChance_ = {0};
            return;
        }
        const double trials = mean_ / chance_;
        const double width = kDeviations * std::sqrt(variance);
        first_ = std::max(0L, static_cast<long>(mean_ - width));
        const auto last = static_cast<long>(std::min(std::floor(trials + 1e-9), mean_ + width + kBeyond));
        std::vector<double> chances;
        double sum = 0;
        for (long k = first_; k <= last; ++k) {
            chances.push_back(std::exp(logBinomial(trials, static_cast<double>(k))));
            sum += chances.back();
        }
        // Summed from the rare end, so that what is left of 1 stays exact.
        double beyond = 0;
        logChance_.resize(chances.size());
        for (std::size_t i = chances.size(); i-- > 0;) {
            logChance_[i] = std::log1p(-std::min(1.0, beyond / sum));
            beyond += chances[i];
        }
    }

    double logBinomial(double trials, double hits) const
    {
        const double misses = std::max(0.0, trials - hits);
        return std::lgamma(trials + 1) - std::lgamma(hits + 1) - std::lgamma(misses + 1) + hits * std::log(chance_) +
               misses * std::log1p(-chance_);
    }

    double fitting_;  ///< flows at full rate for which there is room
    double arcs_;
    double chance_;
    double mean_;
    long first_ = 0;
    std::vector<double> logChance_;  ///< that there are at most first_ + i flows
};

/// Arcs of one direction, those that are alike together.
std::vector<AlikeArcs> alike(const FabricGraph& graph, const std::vector<ArcFlows>& arcs, std::size_t direction)
{
    struct Kind {
        double capacity = 0;
        ArcFlows mean;
        int arcs = 0;
    };
    // To a millionth: averages over classes differ in their last digits.
    const auto rounded = [](double value) { return std::llround(value * 1e6); };
    std::map<std::tuple<std::int64_t, long long, long long>, Kind> kinds;
    auto last = kinds.end();
    for (std::size_t link = 0; link < graph.links.size(); ++link) {
        const ArcFlows& mean = arcs[2 * link + direction];
        if (mean.flows <= kRare)
            continue;
        const std::tuple key(graph.links[link].capacity, rounded(mean.flows), rounded(mean.squares));
        if (last == kinds.end() || last->first != key)
            last = kinds.try_emplace(key, Kind{static_cast<double>(graph.links[link].capacity), mean, 0}).first;
        ++last->second.arcs;
    }
    std::vector<AlikeArcs> result;
    for (const auto& [key, kind] : kinds)
        result.emplace_back(kind.capacity, kind.mean, kind.arcs);
    return result;
}

/// The share that the slowest flow reaches or exceeds with a chance.
double shareAt(const std::vector<AlikeArcs>& arcs, const std::vector<double>& shares, double chance)
{
    const auto isTooMuch = [&](double share) {
        double sum = 0;
        for (const AlikeArcs& one : arcs)
            sum += one.logChanceOf(share);
        return sum < std::log(chance);
    };
    // From the largest down; the first that is reached often enough.
    const auto found = std::partition_point(shares.begin(), shares.end(), isTooMuch);
    return found == shares.end() ? 0 : *found;
}

Spread slowestOf(const std::vector<AlikeArcs>& arcs)
{
    std::vector<double> shares{1};
    for (const AlikeArcs& one : arcs)
        one.listShares(shares);
    std::sort(shares.begin(), shares.end(), std::greater<>());
    shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
    return {shareAt(arcs, shares, 0.95), shareAt(arcs, shares, 0.5)};
}

}  // namespace

std::optional<Spread> slowestHashedFlow(const FabricGraph& graph, const Traffic& traffic, Hashing hashing,
                                        int flowsPerEndpoint, std::stop_token stop)
{
    const PathSplit split = hashing == Hashing::EqualCost ? PathSplit::NextHops : PathSplit::Paths;
    const auto load = routeOverShortestPaths(graph, Adjacency(graph), traffic, Representatives(graph, traffic), split,
                                             stop, std::max(1, flowsPerEndpoint));
    if (!load || load->unreachable > 0)
        return std::nullopt;
    const Spread up = slowestOf(alike(graph, load->arcs, 0));
    const Spread down = slowestOf(alike(graph, load->arcs, 1));
    return Spread{std::min(up.p5, down.p5), std::min(up.p50, down.p50)};
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/load_balancing.h"

#include "model/fabric/path_choice.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw {
namespace {

/// The endpoints that send, with the demand that each serves.
struct Sender {
    std::size_t demand = 0;
    double speed = 0;
};

std::vector<Sender> sendersOf(const FabricGraph& graph, const Traffic& traffic, const PathChoices& choices)
{
    std::vector<Sender> senders;
    for (std::size_t d = 0; d < traffic.demands.size(); ++d) {
        const FabricGraph::Node& from = graph.nodes[static_cast<std::size_t>(traffic.demands[d].from)];
        if (!choices.hasPath(d) || from.endpoints == 0)
            continue;
        const double speed = static_cast<double>(from.hosts) / from.endpoints;
        const auto count = std::llround(static_cast<double>(traffic.demands[d].amount) / speed);
        for (long long i = 0; i < count; ++i)
            senders.push_back({d, speed});
    }
    return senders;
}

/// One trial: flows drawn onto paths and water filled in. Buffers live from trial to trial.
class Trial {
public:
    Trial(const FabricGraph& graph, const PathChoices& choices, std::vector<Sender> senders, int flowsPerEndpoint)
        : choices_(choices)
        , senders_(std::move(senders))
        , flowsPerEndpoint_(flowsPerEndpoint)
        , arcs_(2 * graph.links.size())
    {
        for (std::size_t arc = 0; arc < arcs_; ++arc)
            capacity_.push_back(static_cast<double>(graph.links[arc / 2].capacity));
        for (const Sender& sender : senders_)
            capacity_.push_back(sender.speed);
        rates_.resize(senders_.size() * static_cast<std::size_t>(flowsPerEndpoint));
        place_.resize(capacity_.size() + 1);
    }

    void run(SmallRandom& random)
    {
        drawPaths(random);
        listFlows();
        fill();
        tell();
    }

    double mean = 0, slowestEndpoint = 0, slowestFlow = 0;

    std::size_t flows() const { return rates_.size(); }

private:
    struct Level {
        double share = 0;
        std::int32_t link = 0;
        friend bool operator>(const Level& a, const Level& b) { return a.share > b.share; }
    };

    void drawPaths(SmallRandom& random)
    {
        hops_.clear();
        first_.assign(1, 0);
        for (std::size_t s = 0; s < senders_.size(); ++s)
            for (int f = 0; f < flowsPerEndpoint_; ++f) {
                hops_.push_back(static_cast<std::int32_t>(arcs_ + s));
                choices_.draw(senders_[s].demand, random, hops_);
                first_.push_back(static_cast<std::int32_t>(hops_.size()));
            }
    }

    /// The flows on every link, in one array.
    void listFlows()
    {
        std::fill(place_.begin(), place_.end(), 0);
        for (const std::int32_t link : hops_)
            ++place_[static_cast<std::size_t>(link) + 1];
        std::partial_sum(place_.begin(), place_.end(), place_.begin());
        next_.assign(place_.begin(), place_.end() - 1);
        onLink_.resize(hops_.size());
        for (std::size_t flow = 0; flow < rates_.size(); ++flow)
            for (std::int32_t h = first_[flow]; h < first_[flow + 1]; ++h)
                onLink_[static_cast<std::size_t>(
                    next_[static_cast<std::size_t>(hops_[static_cast<std::size_t>(h)])]++)] =
                    static_cast<std::int32_t>(flow);
    }

    /// The link with the least to share among its open flows settles them. Shares of the others only grow by that, so
    /// an entry that is out of date goes back with its new share.
    void fill()
    {
        left_ = capacity_;
        open_.resize(capacity_.size());
        std::fill(rates_.begin(), rates_.end(), -1.0);
        heap_.clear();
        for (std::size_t link = 0; link < capacity_.size(); ++link) {
            open_[link] = place_[link + 1] - place_[link];
            if (open_[link] > 0)
                heap_.push_back({capacity_[link] / open_[link], static_cast<std::int32_t>(link)});
        }
        std::make_heap(heap_.begin(), heap_.end(), std::greater<>());
        while (!heap_.empty()) {
            const Level level = heap_.front();
            const auto link = static_cast<std::size_t>(level.link);
            std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
            heap_.pop_back();
            if (open_[link] == 0)
                continue;
            const double share = std::max(0.0, left_[link]) / open_[link];
            if (share > level.share * (1 + 1e-12) && !heap_.empty() && share > heap_.front().share) {
                heap_.push_back({share, level.link});
                std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
                continue;
            }
            settle(link, share);
        }
    }

    void settle(std::size_t link, double share)
    {
        for (std::int32_t i = place_[link]; i < place_[link + 1]; ++i) {
            const auto flow = static_cast<std::size_t>(onLink_[static_cast<std::size_t>(i)]);
            if (rates_[flow] >= 0)
                continue;
            rates_[flow] = share;
            for (std::int32_t h = first_[flow]; h < first_[flow + 1]; ++h) {
                const auto other = static_cast<std::size_t>(hops_[static_cast<std::size_t>(h)]);
                left_[other] -= share;
                --open_[other];
            }
        }
    }

    void tell()
    {
        mean = 0;
        slowestEndpoint = slowestFlow = 1;
        std::size_t flow = 0;
        for (const Sender& sender : senders_) {
            double sum = 0;
            for (int f = 0; f < flowsPerEndpoint_; ++f, ++flow) {
                sum += rates_[flow];
                slowestFlow = std::min(slowestFlow, rates_[flow] * flowsPerEndpoint_ / sender.speed);
            }
            mean += sum / sender.speed;
            slowestEndpoint = std::min(slowestEndpoint, sum / sender.speed);
        }
        mean /= static_cast<double>(senders_.size());
    }

    const PathChoices& choices_;
    std::vector<Sender> senders_;
    int flowsPerEndpoint_;
    std::size_t arcs_;
    std::vector<double> capacity_;  ///< of arcs, then of sending ports
    std::vector<std::int32_t> hops_, first_, place_, next_, onLink_, open_;
    std::vector<double> left_, rates_;
    std::vector<Level> heap_;
};

Spread spreadOf(std::vector<double>& values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
    };
    return {at(0.05), at(0.5)};
}

}  // namespace

std::optional<HashedShares> simulateHashing(const FabricGraph& graph, const Traffic& traffic, const FlowTrials& trials,
                                            std::stop_token stop)
{
    if (stop.stop_requested())
        return std::nullopt;
    const Adjacency adjacency(graph);
    const PathChoices choices(graph, adjacency, traffic, trials.hashing);
    std::vector<Sender> senders = sendersOf(graph, traffic, choices);
    if (senders.empty() || trials.trials < 1 || trials.flowsPerEndpoint < 1)
        return std::nullopt;
    Trial trial(graph, choices, std::move(senders), trials.flowsPerEndpoint);
    SmallRandom random(trials.seed);
    std::vector<double> means, endpoints, flows;
    for (int t = 0; t < trials.trials; ++t) {
        if (stop.stop_requested())
            return std::nullopt;
        trial.run(random);
        means.push_back(trial.mean);
        endpoints.push_back(trial.slowestEndpoint);
        flows.push_back(trial.slowestFlow);
    }
    HashedShares shares;
    shares.meanEndpoint = spreadOf(means);
    shares.slowestEndpoint = spreadOf(endpoints);
    shares.slowestFlow = spreadOf(flows);
    shares.trials = trials.trials;
    shares.flows = static_cast<int>(trial.flows());
    return shares;
}

double meanShareOfOneFlowALink(int links)
{
    return links < 1 ? 0 : 1 - std::pow(1 - 1.0 / links, links);
}

}  // namespace cw

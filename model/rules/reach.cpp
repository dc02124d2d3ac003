// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/reach.h"

#include <algorithm>
#include <numeric>

namespace cw::rules {

namespace {

constexpr int kNone = -1;

/// The switches linked with each switch, one row after the other.
class Neighbours {
public:
    explicit Neighbours(const SwitchNetwork& network)
        : first_(static_cast<std::size_t>(network.switches) + 1, 0)
        , all_(network.links.size() * 2)
    {
        for (const auto& [a, b] : network.links) {
            ++first_[std::size_t(a) + 1];
            ++first_[std::size_t(b) + 1];
        }
        std::partial_sum(first_.begin(), first_.end(), first_.begin());
        std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
        for (const auto& [a, b] : network.links) {
            all_[next[std::size_t(a)]++] = b;
            all_[next[std::size_t(b)]++] = a;
        }
    }

    std::size_t count(int one) const { return first_[std::size_t(one) + 1] - first_[std::size_t(one)]; }
    int at(int one, std::size_t index) const { return all_[first_[std::size_t(one)] + index]; }

private:
    std::vector<std::size_t> first_;
    std::vector<int> all_;
};

struct Parts {
    std::vector<int> of;  ///< by switch: its part, counted from 0; kNone for the lost one
    int count = 0;
};

Parts partsWithout(const Neighbours& neighbours, int switches, int lost)
{
    Parts parts;
    parts.of.assign(static_cast<std::size_t>(switches), kNone);
    std::vector<int> open;
    for (int first = 0; first < switches; ++first) {
        if (first == lost || parts.of[std::size_t(first)] != kNone)
            continue;
        parts.of[std::size_t(first)] = parts.count;
        open.assign(1, first);
        while (!open.empty()) {
            const int one = open.back();
            open.pop_back();
            for (std::size_t i = 0; i < neighbours.count(one); ++i) {
                const int next = neighbours.at(one, i);
                if (next == lost || parts.of[std::size_t(next)] != kNone)
                    continue;
                parts.of[std::size_t(next)] = parts.count;
                open.push_back(next);
            }
        }
        ++parts.count;
    }
    return parts;
}

/// The switches whose loss cuts a part in two: the depth-first search of R. Tarjan, Depth-first search and linear graph
/// algorithms, SIAM Journal on Computing 1 (1972), without recursion.
class CutSwitches {
public:
    CutSwitches(const Neighbours& neighbours, int switches)
        : neighbours_(neighbours)
        , isCut_(static_cast<std::size_t>(switches), false)
        , order_(static_cast<std::size_t>(switches), kNone)
        , lowest_(static_cast<std::size_t>(switches), kNone)
    {
        for (int root = 0; root < switches; ++root)
            if (order_[std::size_t(root)] == kNone)
                searchFrom(root);
    }

    bool isCut(int one) const { return isCut_[std::size_t(one)]; }

private:
    struct Step {
        int at;
        int parent;
        std::size_t next = 0;  ///< of its neighbours
    };

    void enter(int one, int parent)
    {
        order_[std::size_t(one)] = lowest_[std::size_t(one)] = entered_++;
        path_.push_back({one, parent});
    }

    void searchFrom(int root)
    {
        int branches = 0;
        enter(root, kNone);
        while (!path_.empty()) {
            Step& step = path_.back();
            if (step.next < neighbours_.count(step.at)) {
                const int next = neighbours_.at(step.at, step.next++);
                if (order_[std::size_t(next)] == kNone)
                    enter(next, step.at);
                else if (next != step.parent)
                    lower(step.at, order_[std::size_t(next)]);
                continue;
            }
            const Step done = step;
            path_.pop_back();
            if (done.parent == kNone)
                continue;
            lower(done.parent, lowest_[std::size_t(done.at)]);
            branches += done.parent == root ? 1 : 0;
            if (done.parent != root && lowest_[std::size_t(done.at)] >= order_[std::size_t(done.parent)])
                isCut_[std::size_t(done.parent)] = true;
        }
        isCut_[std::size_t(root)] = branches > 1;
    }

    void lower(int one, int order) { lowest_[std::size_t(one)] = std::min(lowest_[std::size_t(one)], order); }

    const Neighbours& neighbours_;
    std::vector<bool> isCut_;
    std::vector<int> order_;
    std::vector<int> lowest_;
    std::vector<Step> path_;
    int entered_ = 0;
};

/// The parts that hosts hang on, each once. They have few links.
void findParts(const std::vector<int>& homes, const Parts& parts, std::vector<int>& found)
{
    found.clear();
    for (const int home : homes) {
        const int part = parts.of[std::size_t(home)];
        if (part != kNone && std::find(found.begin(), found.end(), part) == found.end())
            found.push_back(part);
    }
}

std::vector<int> hostsOnParts(const SwitchNetwork& network, const Parts& parts)
{
    std::vector<int> hostsOn(static_cast<std::size_t>(parts.count), 0);
    std::vector<int> found;
    for (const SwitchNetwork::Hosts& hosts : network.hosts) {
        findParts(hosts.homes, parts, found);
        for (const int part : found)
            hostsOn[std::size_t(part)] += hosts.count;
    }
    return hostsOn;
}

int mostOf(const std::vector<int>& counts)
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

int allHosts(const SwitchNetwork& network)
{
    return std::accumulate(network.hosts.begin(), network.hosts.end(), 0,
                           [](int sum, const SwitchNetwork::Hosts& hosts) { return sum + hosts.count; });
}

/// Hosts by the switch that is all they have.
struct Dependents {
    std::vector<int> oneLink;    ///< of all their links
    std::vector<int> oneInPart;  ///< in its part
};

Dependents dependentsOf(const SwitchNetwork& network, const Parts& parts)
{
    const std::vector<int> none(static_cast<std::size_t>(network.switches), 0);
    Dependents found{none, none};
    std::vector<int> touched;
    for (const auto& [homes, count] : network.hosts) {
        if (homes.size() == 1)
            found.oneLink[std::size_t(homes.front())] += count;
        findParts(homes, parts, touched);
        for (const int part : touched) {
            const auto isThere = [&](int home) { return parts.of[std::size_t(home)] == part; };
            const int home = *std::find_if(homes.begin(), homes.end(), isThere);
            if (std::none_of(homes.begin(), homes.end(), [&](int one) { return one != home && isThere(one); }))
                found.oneInPart[std::size_t(home)] += count;
        }
    }
    return found;
}

}  // namespace

int partsOf(const SwitchNetwork& network)
{
    return partsWithout(Neighbours(network), network.switches, kNone).count;
}

int hostsApart(const SwitchNetwork& network)
{
    const Parts parts = partsWithout(Neighbours(network), network.switches, kNone);
    return allHosts(network) - mostOf(hostsOnParts(network, parts));
}

std::vector<int> hostsApartWithout(const SwitchNetwork& network)
{
    const Neighbours neighbours(network);
    const Parts parts = partsWithout(neighbours, network.switches, kNone);
    const CutSwitches cuts(neighbours, network.switches);
    const Dependents dependents = dependentsOf(network, parts);
    const std::vector<int> hostsOn = hostsOnParts(network, parts);
    std::vector<int> descending = hostsOn;
    std::sort(descending.rbegin(), descending.rend());
    const int all = allHosts(network);
    std::vector<int> apart;
    for (int lost = 0; lost < network.switches; ++lost) {
        int most = 0;
        if (cuts.isCut(lost)) {
            most = mostOf(hostsOnParts(network, partsWithout(neighbours, network.switches, lost)));
        } else {
            // Its part stays one, less the hosts that have nothing else there; the others are as they were.
            const int own = hostsOn[std::size_t(parts.of[std::size_t(lost)])];
            const int other = own < descending.front() ? descending[0] : descending.size() > 1 ? descending[1] : 0;
            most = std::max(own - dependents.oneInPart[std::size_t(lost)], other);
        }
        apart.push_back(all - dependents.oneLink[std::size_t(lost)] - most);
    }
    return apart;
}

}  // namespace cw::rules

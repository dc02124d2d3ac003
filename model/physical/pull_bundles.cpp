// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/physical/pull_bundles.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>

namespace cw {
namespace {

RackIndex rackOf(const Plan& plan, DeviceIndex device)
{
    return plan.devices[static_cast<std::size_t>(device)].rack;
}

RackIndex firstServiceRack(const Plan& plan)
{
    for (std::size_t r = 0; r < plan.racks.size(); ++r)
        if (plan.racks[r].role == RackRole::Service)
            return static_cast<RackIndex>(r);
    return -1;
}

/// The racks of a cable; managers are routed to where service nodes stand, as the plan does.
std::pair<RackIndex, RackIndex> racksOf(const Plan& plan, const Cable& cable, RackIndex serviceRack)
{
    const RackIndex from = rackOf(plan, cable.from);
    if (cable.to >= 0)
        return {from, rackOf(plan, cable.to)};
    if (cable.toRack >= 0)
        return {from, cable.toRack};
    return {from, serviceRack < 0 ? from : serviceRack};
}

/// Cable parts as small numbers, so that sorting compares no text; -1 without a choice.
std::vector<int> partNumbers(const Plan& plan)
{
    std::map<PartId, int> numbers;
    for (const CableChoice& choice : plan.cableChoices)
        numbers.try_emplace(choice.cable, 0);
    int next = 0;
    for (auto& [part, number] : numbers)
        number = next++;
    std::vector<int> ofChoice;
    for (const CableChoice& choice : plan.cableChoices)
        ofChoice.push_back(numbers.at(choice.cable));
    return ofChoice;
}

struct Key {
    std::int32_t network;
    RackIndex from;
    RackIndex to;
    std::int32_t part;
    std::int32_t cable;

    bool isBundledWith(const Key& other) const
    {
        return std::tie(network, from, to, part) == std::tie(other.network, other.from, other.to, other.part);
    }
    friend bool operator<(const Key& a, const Key& b)
    {
        return std::tie(a.network, a.from, a.to, a.part, a.cable) < std::tie(b.network, b.from, b.to, b.part, b.cable);
    }
};

/// Brings `keys` in order. The racks that cables come from split them into short runs before anything is compared: a
/// plan of 16,384 GPUs has 73,000 cables.
void sortByRack(std::vector<Key>& keys, std::size_t racks)
{
    const auto runOf = [&](const Key& key) {
        return static_cast<std::size_t>(key.network) * (racks + 1) + static_cast<std::size_t>(key.from + 1);
    };
    std::vector<std::size_t> first(std::size(kAllNetworkKinds) * (racks + 1) + 1, 0);
    for (const Key& key : keys)
        ++first[runOf(key) + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<Key> sorted(keys.size());
    std::vector<std::size_t> next(first.begin(), first.end() - 1);
    for (const Key& key : keys)
        sorted[next[runOf(key)]++] = key;
    for (std::size_t run = 0; run + 1 < first.size(); ++run)
        std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(first[run]),
                  sorted.begin() + static_cast<std::ptrdiff_t>(first[run + 1]));
    keys = std::move(sorted);
}

std::vector<Key> sortedKeys(const Plan& plan, const std::stop_token& stop)
{
    const std::vector<int> parts = partNumbers(plan);
    const RackIndex serviceRack = firstServiceRack(plan);
    std::vector<Key> keys;
    keys.reserve(plan.cables.size());
    for (std::size_t c = 0; c < plan.cables.size() && !stop.stop_requested(); ++c) {
        const Cable& cable = plan.cables[c];
        const auto [from, to] = racksOf(plan, cable, serviceRack);
        keys.push_back({static_cast<std::int32_t>(cable.network), from, to,
                        cable.choice < 0 ? -1 : parts[static_cast<std::size_t>(cable.choice)],
                        static_cast<std::int32_t>(c)});
    }
    sortByRack(keys, plan.racks.size());
    return keys;
}

}  // namespace

PullBundles pullBundles(const Plan& plan, std::stop_token stop)
{
    const std::vector<Key> keys = sortedKeys(plan, stop);
    PullBundles result;
    if (stop.stop_requested())
        return result;
    result.order.reserve(keys.size());
    result.bundleOfRow.reserve(keys.size());
    for (std::size_t row = 0; row < keys.size(); ++row) {
        const Cable& cable = plan.cables[static_cast<std::size_t>(keys[row].cable)];
        static const CableChoice kNone;
        const CableChoice& choice =
            cable.choice < 0 ? kNone : plan.cableChoices[static_cast<std::size_t>(cable.choice)];
        if (row == 0 || !keys[row].isBundledWith(keys[row - 1])) {
            PullBundle bundle;
            bundle.network = cable.network;
            bundle.fromRack = keys[row].from;
            bundle.toRack = keys[row].to;
            bundle.cable = choice.cable;
            bundle.firstRow = static_cast<std::int32_t>(row);
            bundle.shortest = choice.stocked;
            result.bundles.push_back(std::move(bundle));
        }
        PullBundle& bundle = result.bundles.back();
        ++bundle.links;
        bundle.cables += 1.0 / std::max(1, choice.linksPerCable);
        bundle.shortest = std::min(bundle.shortest, choice.stocked);
        bundle.longest = std::max(bundle.longest, choice.stocked);
        result.order.push_back(keys[row].cable);
        result.bundleOfRow.push_back(static_cast<std::int32_t>(result.bundles.size() - 1));
    }
    return result;
}

RackDistance rackDistance(const Plan& plan, const Site& site, RackIndex from, RackIndex to)
{
    const Rack& a = plan.racks[static_cast<std::size_t>(from)];
    const Rack& b = plan.racks[static_cast<std::size_t>(to)];
    return {site.rackPitch * std::abs(a.column - b.column), site.rowPitch * std::abs(a.row - b.row)};
}

CableLengths cableLengths(const Plan& plan)
{
    CableLengths all;
    for (const Cable& cable : plan.cables) {
        if (cable.choice < 0)
            continue;
        const CableChoice& choice = plan.cableChoices[static_cast<std::size_t>(cable.choice)];
        const double share = 1.0 / std::max(1, choice.linksPerCable);
        all.routed += metres(cable.length) * share;
        all.stocked += choice.stocked * share;
    }
    return all;
}

Length routeChange(const std::vector<PullBundle>& bundles, const Site& site, const std::vector<FloorPlace>& before,
                   const std::vector<FloorPlace>& after)
{
    const auto between = [&](const std::vector<FloorPlace>& places, const PullBundle& bundle) {
        const FloorPlace from = places[static_cast<std::size_t>(bundle.fromRack)];
        const FloorPlace to = places[static_cast<std::size_t>(bundle.toRack)];
        return site.rackPitch * std::abs(from.column - to.column) + site.rowPitch * std::abs(from.row - to.row);
    };
    Length change;
    for (const PullBundle& bundle : bundles)
        if (!bundle.isWithinRack())
            change += (between(after, bundle) - between(before, bundle)) * bundle.cables;
    return change * (1 + std::max(0.0, site.cableSlack));
}

}  // namespace cw

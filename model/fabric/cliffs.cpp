// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cliffs.h"

#include <algorithm>
#include <functional>

namespace cw {
namespace {

/// No search goes beyond this many hosts.
constexpr int kMostHosts = 2'000'000;
/// Spine counts may fall again with another tier's pods, so they are looked for host by host, up to here.
constexpr int kMostSteps = 20'000;

class Search {
public:
    explicit Search(const FabricDemand& demand)
        : demand_(demand)
    {
    }

    Result<FabricSizing> at(int hosts) const
    {
        FabricDemand more = demand_;
        more.hosts = hosts;
        return sizeFabric(more);
    }

    /// The first count above `from` of which the test is true, if it stays true from there on; 0 if none.
    int firstWhere(int from, const std::function<bool(int)>& test) const
    {
        int low = from;
        int high = from;
        int step = 1;
        while (!test(high)) {
            low = high;
            if (high == kMostHosts)
                return 0;
            high = std::min(kMostHosts, high + step);
            step *= 2;
        }
        while (high - low > 1) {
            const int middle = low + (high - low) / 2;
            (test(middle) ? high : low) = middle;
        }
        return high;
    }

    int lids(int hosts, const FabricSizing& sizing) const
    {
        const std::int64_t ports = std::int64_t{demand_.linksOf(hosts)} + demand_.managerPorts;
        return static_cast<int>((ports + sizing.switches()) / std::max(1, demand_.planes));
    }

private:
    FabricDemand demand_;
};

int asns(const FabricSizing& sizing)
{
    const int groups = sizing.tiers >= 3 ? sizing.pods + 1 : sizing.tiers >= 2 ? 1 : 0;
    return sizing.leaves + groups;
}

}  // namespace

std::vector<FabricCliff> fabricCliffs(const FabricDemand& demand, Technology technology, std::stop_token stop)
{
    const Search search(demand);
    const auto now = search.at(demand.hosts);
    if (!now || stop.stop_requested())
        return {};
    std::vector<FabricCliff> cliffs;
    const auto add = [&](CliffKind kind, int hosts, int before, int after) {
        cliffs.push_back({kind, hosts, demand.linksOf(hosts), before, after});
    };
    // Every network ends somewhere, so each of these holds beyond the end as well.
    const int end = search.firstWhere(demand.hosts, [&](int hosts) { return !search.at(hosts); });
    const auto within = [&](int hosts) { return hosts > 0 && (end == 0 || hosts < end); };
    if (end > 0)
        add(CliffKind::End, end, now->tiers, demand.maxTiers);
    const auto firstOf = [&](const std::function<bool(int, const FabricSizing&)>& test) {
        return search.firstWhere(demand.hosts, [&](int hosts) {
            const auto sizing = search.at(hosts);
            return !sizing || test(hosts, *sizing);
        });
    };
    const int tier = firstOf([&](int, const FabricSizing& sizing) { return sizing.tiers > now->tiers; });
    if (within(tier))
        add(CliffKind::Tier, tier, now->tiers, search.at(tier)->tiers);
    const int lastStep = std::min(within(tier) ? tier : demand.hosts + kMostSteps, demand.hosts + kMostSteps);
    for (int hosts = demand.hosts + 1; hosts < lastStep && (end == 0 || hosts < end) && now->spines > 0; ++hosts) {
        if (stop.stop_requested())
            return {};
        const auto sizing = search.at(hosts);
        if (!sizing || sizing->spines <= now->spines)
            continue;
        add(CliffKind::Spines, hosts, now->spines, sizing->spines);
        break;
    }
    const bool isInfiniBand = technology == Technology::InfiniBand;
    const int limit = isInfiniBand ? kUnicastLids : kPrivateAsns;
    const auto used = [&](int hosts, const FabricSizing& sizing) {
        return isInfiniBand ? search.lids(hosts, sizing) : asns(sizing);
    };
    const int numbers = firstOf([&](int hosts, const FabricSizing& sizing) { return used(hosts, sizing) > limit; });
    if (within(numbers))
        add(isInfiniBand ? CliffKind::Lids : CliffKind::Asns, numbers, used(demand.hosts, *now), limit);
    std::stable_sort(cliffs.begin(), cliffs.end(),
                     [](const FabricCliff& a, const FabricCliff& b) { return a.hosts < b.hosts; });
    return cliffs;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/route_widths.h"

#include <algorithm>
#include <limits>

namespace cw {
namespace {

constexpr int kUnreached = std::numeric_limits<int>::max();

int tierOf(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Leaf: return 1;
    case DeviceRole::Spine: return 2;
    case DeviceRole::Core: return 3;
    default: return 0;
    }
}

/// The routers and their links, one entry for each link at both of its ends.
class RouteFinder {
public:
    RouteFinder(const Plan& plan, const AddressTable& table, const std::vector<std::int32_t>& failed)
        : plan_(plan)
        , links_(plan.devices.size())
        , distance_(plan.devices.size())
        , isClimbing_(plan.devices.size())
    {
        for (const LinkAddress& link : table.links) {
            const Cable& cable = plan.cables[static_cast<std::size_t>(link.cable)];
            const bool hasFailed = std::find(failed.begin(), failed.end(), link.cable) != failed.end();
            if (hasFailed || !table.router(cable.from) || !table.router(cable.to))
                continue;
            links_[static_cast<std::size_t>(cable.from)].push_back(cable.to);
            links_[static_cast<std::size_t>(cable.to)].push_back(cable.from);
        }
    }

    /// How far each router is from a leaf: first those above it that hear it from below, then all that hear it from
    /// above.
    void flood(DeviceIndex leaf)
    {
        std::fill(distance_.begin(), distance_.end(), kUnreached);
        std::fill(isClimbing_.begin(), isClimbing_.end(), false);
        std::vector<DeviceIndex> heard = {leaf};
        distance_[static_cast<std::size_t>(leaf)] = 0;
        isClimbing_[static_cast<std::size_t>(leaf)] = true;
        // By rising distance, so that the first to be heard is the nearest.
        for (std::size_t next = 0; next < heard.size(); ++next) {
            const DeviceIndex from = heard[next];
            for (const DeviceIndex to : links_[static_cast<std::size_t>(from)]) {
                if (!mayPass(from, to) || distance_[static_cast<std::size_t>(to)] != kUnreached)
                    continue;
                distance_[static_cast<std::size_t>(to)] = distance_[static_cast<std::size_t>(from)] + 1;
                isClimbing_[static_cast<std::size_t>(to)] = tier(to) > tier(from);
                heard.push_back(to);
            }
        }
    }

    int nextHops(DeviceIndex router) const
    {
        const int distance = distance_[static_cast<std::size_t>(router)];
        const auto& links = links_[static_cast<std::size_t>(router)];
        return distance == kUnreached
                   ? 0
                   : static_cast<int>(std::count_if(links.begin(), links.end(), [&](DeviceIndex via) {
                         return distance_[static_cast<std::size_t>(via)] == distance - 1 && mayPass(via, router);
                     }));
    }

private:
    int tier(DeviceIndex index) const { return tierOf(plan_.devices[static_cast<std::size_t>(index)].role); }

    /// What was heard from below goes anywhere; what was heard from above goes down only.
    bool mayPass(DeviceIndex from, DeviceIndex to) const
    {
        return isClimbing_[static_cast<std::size_t>(from)] || tier(to) < tier(from);
    }

    const Plan& plan_;
    std::vector<std::vector<DeviceIndex>> links_;
    std::vector<int> distance_;
    std::vector<bool> isClimbing_;
};

}  // namespace

std::vector<RouteWidth> routeWidths(const Plan& plan, const AddressTable& table,
                                    const std::vector<std::int32_t>& failedCables)
{
    std::vector<DeviceIndex> leaves;
    for (const RouterAddress& router : table.routers)
        if (plan.devices[static_cast<std::size_t>(router.device)].role == DeviceRole::Leaf)
            leaves.push_back(router.device);
    RouteFinder finder(plan, table, failedCables);
    std::vector<RouteWidth> widths;
    for (const DeviceIndex to : leaves) {
        finder.flood(to);
        for (const DeviceIndex from : leaves) {
            const bool isOneNetwork = plan.devices[static_cast<std::size_t>(from)].network ==
                                      plan.devices[static_cast<std::size_t>(to)].network;
            if (from != to && isOneNetwork)
                widths.push_back({from, to, finder.nextHops(from)});
        }
    }
    return widths;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What holds of every network whose leaves hosts of several speeds share.

#include "model/plan/plan.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace cw::test {

struct CageUse {
    int links = 0;
    double gigabits = 0;
    std::set<double> speeds;
};

using Cages = std::map<std::pair<DeviceIndex, int>, CageUse>;

/// The cages of leaves that hosts are plugged into.
inline Cages hostCages(const Plan& plan, const Design& design, const Catalogue& catalogue)
{
    Cages cages;
    for (const Cable& cable : plan.cables) {
        const CableEnd end = cableEnd(plan, design, catalogue, cable, CableSide::To);
        if (plan.devices[static_cast<std::size_t>(cable.from)].block < 0 || end.device < 0)
            continue;
        CageUse& use = cages[{end.device, end.cage}];
        ++use.links;
        use.gigabits += inGigabitsPerSecond(end.speed);
        use.speeds.insert(inGigabitsPerSecond(end.speed));
    }
    return cages;
}

inline int hostLinks(const Plan& plan)
{
    return static_cast<int>(std::count_if(plan.cables.begin(), plan.cables.end(), [&](const Cable& cable) {
        return cable.to >= 0 && plan.devices[static_cast<std::size_t>(cable.from)].block >= 0;
    }));
}

/// No number and no label twice on a device, and no port within another.
inline void checkPortsApart(const Plan& plan, const Design& design, const Catalogue& catalogue)
{
    std::map<DeviceIndex, std::map<int, int>> taken;  // first number to how many
    std::set<std::pair<DeviceIndex, std::string>> labels;
    for (const Cable& cable : plan.cables) {
        for (const CableSide side : {CableSide::From, CableSide::To}) {
            const CableEnd end = cableEnd(plan, design, catalogue, cable, side);
            if (end.device < 0 || end.port == 0)
                continue;
            const bool isShared = side == CableSide::To && cable.toSpan > 0;
            const int numbers =
                isShared ? cable.toSpan : int{plan.devices[static_cast<std::size_t>(end.device)].portGrain};
            if (!taken[end.device].emplace(end.port, numbers).second)
                FAIL_CHECK("number used twice: " << deviceName(plan, design, end.device) << ":" << end.port);
            if (!labels.emplace(end.device, end.label).second)
                FAIL_CHECK("label used twice: " << deviceName(plan, design, end.device) << " " << end.label);
        }
    }
    for (const auto& [device, ports] : taken) {
        int next = 1;
        for (const auto& [number, numbers] : ports) {
            if (number < next)
                FAIL_CHECK("port within a port: " << deviceName(plan, design, device) << ":" << number);
            next = number + numbers;
        }
    }
}

/// Of the leaf whose ports count finest.
inline int finestGrain(const Plan& plan)
{
    int grain = 1;
    for (const Device& device : plan.devices)
        grain = std::max(grain, int{device.portGrain});
    return grain;
}

inline int ceilDiv(int a, int b)
{
    return (a + b - 1) / b;
}

}  // namespace cw::test

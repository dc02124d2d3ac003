// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What holds in any plan, whatever its topology.

#include "model/plan/plan.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

namespace cw::test {

/// Every port is used once, by number and by label, and lies within its switch; both ends of a link exist.
inline void checkPorts(const Plan& plan, const Design& design)
{
    std::set<std::pair<DeviceIndex, int>> numbers;
    std::set<std::pair<DeviceIndex, std::string>> labels;
    for (const Cable& cable : plan.cables) {
        for (const CableSide side : {CableSide::From, CableSide::To}) {
            const CableEnd end = cableEnd(plan, design, *builtinCatalogue(), cable, side);
            if (end.device < 0)
                continue;
            const Device& device = plan.devices[static_cast<std::size_t>(end.device)];
            if (end.port == 0)
                continue;
            CAPTURE(deviceName(plan, design, end.device), end.port, end.label);
            if (!numbers.emplace(end.device, end.port).second)
                FAIL_CHECK("port number used twice");
            if (!labels.emplace(end.device, end.label).second)
                FAIL_CHECK("label used twice");
            if (device.block >= 0)
                continue;
            const Part* part = partOf(device, design, plan, *builtinCatalogue());
            const Switch* found = part ? builtinCatalogue()->switchPart(part->id) : nullptr;
            REQUIRE(found);
            if (end.cage > found->cages + found->uplinkPorts)
                FAIL_CHECK("beyond the cages of the switch");
        }
    }
}

}  // namespace cw::test

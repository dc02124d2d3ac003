// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/physical/port_map.h"
#include "tests/model/physical/physical_support.h"

#include <catch2/catch.hpp>

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

PortMap mapOf(const CableSchedule& schedule, DeviceIndex device)
{
    const auto map = portMap(schedule.plan(), schedule.design(), schedule.catalogue(), device);
    REQUIRE(map);
    return *map;
}

}  // namespace

TEST_CASE("a Quantum-2 leaf shows 32 twin cages with 64 ports, hosts below uplinks")
{
    const CableSchedulePtr schedule = oneUnit();
    const Plan& plan = schedule->plan();
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const PortMap map = mapOf(*schedule, compute.leaf(0));
    REQUIRE(map.cages.size() == 32);
    CHECK(map.ports == 64);
    for (const SwitchCage& cage : map.cages) {
        CHECK(cage.form == "OSFP");
        CHECK(cage.ports.size() == 2);
    }
    CHECK(map.cages[0].ports[1].label == "OSFP1/2");
    REQUIRE(map.management);
    CHECK(map.management->label == "mgmt0");
    // 31 hosts of the unit, one port each to this rail.
    const CableEnd host = peerOf(plan, schedule->design(), schedule->catalogue(), map.cages[0].ports[0]);
    REQUIRE(host.device >= 0);
    CHECK(plan.devices[static_cast<std::size_t>(host.device)].role == DeviceRole::Server);
}

TEST_CASE("every cable of a switch is on its map, and free ports are what is left")
{
    const CableSchedulePtr schedule = oneUnit();
    const Plan& plan = schedule->plan();
    int maps = 0;
    for (std::size_t d = 0; d < plan.devices.size(); ++d) {
        const auto map = portMap(plan, schedule->design(), schedule->catalogue(), static_cast<DeviceIndex>(d));
        CHECK(map.has_value() == (plan.devices[d].block < 0));
        if (!map)
            continue;
        ++maps;
        std::set<std::int32_t> onMap;
        std::set<std::string> labels;
        int used = 0;
        int ports = 0;
        for (const SwitchCage& cage : map->cages)
            for (const SwitchPort& port : cage.ports) {
                ++ports;
                CHECK(labels.insert(port.label).second);
                if (port.cable < 0)
                    continue;
                ++used;
                onMap.insert(port.cable);
            }
        if (map->management)
            onMap.insert(map->management->cable);
        std::set<std::int32_t> inPlan;
        for (std::size_t c = 0; c < plan.cables.size(); ++c)
            if (plan.cables[c].from == static_cast<DeviceIndex>(d) || plan.cables[c].to == static_cast<DeviceIndex>(d))
                inPlan.insert(static_cast<std::int32_t>(c));
        CHECK(onMap == inPlan);
        CHECK(used == map->used);
        CHECK(ports == map->ports);
        CHECK(map->usedDown <= map->used);
    }
    CHECK(maps > 10);
}

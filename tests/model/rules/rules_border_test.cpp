// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

constexpr std::size_t kFirewalls = 3;  // in the order of blocks

/// Two firewalls with two ports of 100 Gb/s each on the service network, on the leaves `first` and `second`.
World borderWorld(int first, int second)
{
    World world = soundWorld();
    Device leaf;
    leaf.role = DeviceRole::Leaf;
    leaf.network = NetworkKind::Service;
    const auto leaves = static_cast<DeviceIndex>(world.plan.devices.size());
    world.plan.devices.insert(world.plan.devices.end(), 2, leaf);
    world.planned("net-service").firstSwitch = leaves;
    for (int unit = 0; unit < 2; ++unit) {
        Device firewall;
        firewall.role = DeviceRole::ServiceNode;
        firewall.block = kFirewalls;
        firewall.ordinal = unit;
        world.plan.devices.push_back(firewall);
        for (const int home : {first, second}) {
            Cable cable;
            cable.network = NetworkKind::Service;
            cable.from = static_cast<DeviceIndex>(world.plan.devices.size()) - 1;
            cable.to = leaves + home;
            cable.fromGroup = 0;
            cable.fromPort = static_cast<std::int16_t>(home);
            cable.toPort = static_cast<std::int16_t>(world.plan.cables.size());
            world.plan.cables.push_back(cable);
        }
    }
    return world;
}

}  // namespace

TEST_CASE("M04: what is wanted to the outside passes with any one device lost")
{
    // Four links of 100 Gb/s; a unit or a leaf has two of them.
    World world = borderWorld(0, 1);
    CHECK(world.findings("M04").empty());
    world.design.site.outsideWanted = gigabitsPerSecond(200);
    CHECK(world.findings("M04").empty());
    world.design.site.outsideWanted = gigabitsPerSecond(201);
    const auto findings = world.findings("M04");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[0].elements == std::vector<ElementId>{"service-2"});
    CHECK(argument<std::string>(findings[0], 0) == "outside");
    CHECK(inGigabitsPerSecond(argument<Bandwidth>(findings[0], 1)) == Approx(200));
    // 201 Gb/s take two units of 200 Gb/s, and a third that may fail.
    REQUIRE(findings[0].fix);
    CHECK(findings[0].fix->apply(world.design).block("service-2")->count == 3);
}

TEST_CASE("M04: the border hangs on two leaves")
{
    World world = borderWorld(0, 0);
    const auto findings = world.findings("M04");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(argument<std::string>(findings[0], 0) == "leaf");
}

TEST_CASE("M04: bandwidth to the outside needs a gateway or a firewall")
{
    World world = soundWorld();
    std::erase_if(world.design.blocks, [](const Block& block) { return block.id == "service-2"; });
    REQUIRE(world.findings("M04").size() == 1);
    CHECK(world.findings("M04")[0].severity == Severity::Info);
    world.design.site.outsideWanted = gigabitsPerSecond(10);
    const auto findings = world.findings("M04");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(argument<std::string>(findings[0], 0) == "missing");
}

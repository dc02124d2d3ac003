// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Links, ports, openings, cables and optics are five counts where ports are split.

#include "model/cost/cable_counts.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <set>

using namespace cw;
using namespace cw::test;

TEST_CASE("split ports: 512 links at 200G are 256 openings and 256 splitters, uplinks of 400G an opening each")
{
    // One set of leaves of MegaScale (NSDI 2024): 64 servers, eight NICs of 200G, eight leaves of 64 x 400G.
    Design design;
    design.networks = {
        network(NetworkKind::Compute, Technology::RoCE, Topology::RailOptimized, "generic-tomahawk4-64x400")};
    design.networks[0].uplinkSpeed = gigabitsPerSecond(400);
    design.blocks = {computeBlock("nvidia-dgx-a100", 64, 64, 8)};
    design.site.rackPowerLimit = kilowatts(42);
    const Plan plan = makePlan(design, *builtinCatalogue());
    const FabricSizing& sizing = plan.networks[0].sizing;
    REQUIRE(sizing.leaves == 8);
    REQUIRE(sizing.hostLinks == 512);
    REQUIRE(sizing.leafSpineLinks == 256);

    std::set<std::pair<DeviceIndex, int>> hostOpenings;
    std::set<std::pair<DeviceIndex, int>> uplinkOpenings;
    for (const Cable& cable : plan.cables) {
        const bool isUplink = plan.devices[static_cast<std::size_t>(cable.from)].block < 0;
        const CableEnd leaf =
            cableEnd(plan, design, *builtinCatalogue(), cable, isUplink ? CableSide::From : CableSide::To);
        (isUplink ? uplinkOpenings : hostOpenings).emplace(leaf.device, leaf.cage);
    }
    CHECK(hostOpenings.size() == 256);
    CHECK(uplinkOpenings.size() == 256);
    for (const auto& opening : uplinkOpenings)
        CHECK(hostOpenings.count(opening) == 0);

    int cables = 0;
    for (const CableCount& count : countCables(plan))
        cables += count.quantity;
    CHECK(cables == 256 + 256);
    int atHosts = 0;
    int atSwitches = 0;
    for (const OpticCount& count : countOptics(plan))
        (count.servers > 0 ? atHosts : atSwitches) += count.quantity;
    CHECK(atHosts == 512);
    CHECK(atSwitches == 256 + 2 * 256);
}

TEST_CASE("a port shared by two planes is one opening with one splitter, however its tails end")
{
    // 31 servers of eight 800G ports: every leaf has an opening with one tail only.
    Design design;
    design.networks = {network(NetworkKind::Compute, Technology::RoCE, Topology::RailOptimized, "nvidia-sn5600")};
    design.networks[0].planes = 2;
    design.networks[0].linkSpeed = gigabitsPerSecond(400);
    design.blocks = {computeBlock("nvidia-dgx-b300", 31, 64, 8)};
    design.site.rackPowerLimit = kilowatts(60);
    const Plan plan = makePlan(design, *builtinCatalogue());
    REQUIRE(plan.networks[0].sizing.hostLinks == 31 * 16);
    int hostCables = 0;
    int uplinkCables = 0;
    for (const CableCount& count : countCables(plan))
        (count.cable == "nvidia-mfp7e40" ? hostCables : uplinkCables) += count.quantity;
    CHECK(hostCables == 31 * 8);
    CHECK(uplinkCables > 0);
    int atHosts = 0;
    for (const OpticCount& count : countOptics(plan))
        atHosts += count.servers > 0 ? count.quantity : 0;
    CHECK(atHosts == 31 * 8);
}

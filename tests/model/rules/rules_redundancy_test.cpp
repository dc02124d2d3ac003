// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

/// The storage host on two leaves of its own network, in the racks that are named.
World pairWorld(RackIndex first, RackIndex second)
{
    World world = soundWorld();
    world.plan.racks.resize(2, world.plan.racks[0]);
    world.plan.racks[1].column = 1;
    for (const RackIndex rack : {first, second}) {
        Device leaf;
        leaf.role = DeviceRole::Leaf;
        leaf.network = NetworkKind::Storage;
        leaf.rack = rack;
        Cable cable;
        cable.network = NetworkKind::Storage;
        cable.from = 1;
        cable.fromGroup = 0;
        cable.fromPort = static_cast<std::int16_t>(world.plan.devices.size());
        cable.to = static_cast<DeviceIndex>(world.plan.devices.size());
        cable.choice = 0;
        world.plan.devices.push_back(leaf);
        world.plan.cables.push_back(cable);
    }
    return world;
}

/// A fibre with a module at each end, on the first uplink.
World fibreWorld()
{
    World world = soundWorld();
    CablePart fibre;
    fibre.id = "fibre";
    fibre.needsOptics = true;
    fibre.medium = Medium::SingleMode;
    fibre.formA = "MPO-12/APC";
    fibre.formB = "LC duplex";
    world.catalogue.cables[fibre.id] = fibre;
    Optic trunk;
    trunk.id = "trunk";
    trunk.medium = Medium::SingleMode;
    trunk.connector = "MPO-12/APC";
    trunk.powerMax = watts(16);
    trunk.portsPerCage = 2;
    world.catalogue.optics[trunk.id] = trunk;
    Optic tail = trunk;
    tail.id = "tail";
    tail.connector = "LC duplex";
    tail.powerMax = watts(9);
    world.catalogue.optics[tail.id] = tail;
    CableChoice choice;
    choice.cable = "fibre";
    choice.opticLower = "tail";
    choice.opticUpper = "trunk";
    choice.portsPerOpticUpper = 2;
    world.plan.cableChoices.push_back(choice);
    world.plan.cables[1].choice = 1;
    return world;
}

}  // namespace

TEST_CASE("M03: every managed switch has a serial port waiting for it")
{
    World world = soundWorld();
    world.catalogue.servers["console-server"].serialPorts = 3;
    CHECK(world.findings("M03").empty());
    world.catalogue.servers["console-server"].serialPorts = 2;
    const auto findings = world.findings("M03");
    REQUIRE(findings.size() == 1);
    CHECK(argument<int>(findings[0], 0) == 3);
    CHECK(argument<int>(findings[0], 1) == 2);
    REQUIRE(findings[0].fix);
    world.design = findings[0].fix->apply(world.design);
    CHECK(world.block("service-3").count == 2);
    CHECK(world.findings("M03").empty());
    world.block("service-3").count = 0;
    world.catalogue.switches["ib-switch"].isManaged = false;
    CHECK(world.findings("M03").empty());
}

TEST_CASE("M03: a design without console servers is offered enough of those that the catalogue has")
{
    World world = soundWorld();
    world.design.blocks.pop_back();
    world.catalogue.servers["console-server"].serialPorts = 2;
    const auto findings = world.findings("M03");
    REQUIRE(findings.size() == 1);
    REQUIRE(findings[0].fix);
    CHECK(findings[0].fix->label == "add-console");
    world.design = findings[0].fix->apply(world.design);
    CHECK(world.design.blocks.back().part == "console-server");
    CHECK(world.design.blocks.back().count == 2);
    CHECK(world.findings("M03").empty());
}

TEST_CASE("M04: what leads to the outside is there, and twice")
{
    World world = soundWorld();
    world.block("service-2").count = 1;
    auto findings = world.findings("M04");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "alone");
    CHECK(findings[0].severity == Severity::Warning);
    REQUIRE(findings[0].fix);
    world.design = findings[0].fix->apply(world.design);
    CHECK(world.findings("M04").empty());

    world.block("service-2").kind = ServiceBlock{ServiceRole::Login};
    findings = world.findings("M04");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "none");
    world.block("service-2").kind = ServiceBlock{ServiceRole::Gateway};
    CHECK(world.findings("M04").empty());
}

TEST_CASE("P02: modules and cable have the same connectors, at whichever end")
{
    World world = fibreWorld();
    CHECK(world.findings("P02").empty());
    world.catalogue.cables["fibre"].formA = "LC duplex";
    const auto findings = world.findings("P02");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "connector");
    CHECK(argument<int>(findings[0], 1) == 1);
    CHECK(findings[0].elements == std::vector<ElementId>{"net-compute"});
}

TEST_CASE("P02: single-mode modules light single-mode fibre")
{
    World world = fibreWorld();
    world.catalogue.cables["fibre"].medium = Medium::Multimode;
    REQUIRE(world.findings("P02").size() == 1);
    CHECK(argument<std::string>(world.findings("P02")[0], 0) == "medium");
    world.catalogue.cables["fibre"].needsOptics = false;
    CHECK(world.findings("P02").empty());
}

TEST_CASE("P04: the feed that is left carries the whole rack")
{
    World world = soundWorld();
    world.plan.racks[0].max = kilowatts(20);
    CHECK(world.findings("P04").empty());
    world.plan.racks[0].max = kilowatts(21);
    auto findings = world.findings("P04");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(argument<Power>(findings[0], 3) == kilowatts(20));
    world.bill.lines[1].perUnit = 4;
    CHECK(world.findings("P04").empty());
    world.bill.lines.pop_back();
    findings = world.findings("P04");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "unknown");
}

TEST_CASE("P07: the two leaves of a dual-homed unit stand in different racks")
{
    CHECK(pairWorld(0, 1).findings("P07").empty());
    const auto findings = pairWorld(1, 1).findings("P07");
    REQUIRE(findings.size() == 1);
    CHECK(argument<int>(findings[0], 0) == 1);
    CHECK(argument<std::string>(findings[0], 1) == "A02");
}

TEST_CASE("P08: modules are missing from the power of a device without a nameplate")
{
    World world = fibreWorld();
    world.catalogue.switches["ib-switch"].powerTypical = watts(700);
    const auto findings = world.findings("P08");
    REQUIRE(findings.size() == 1);
    // One module for itself below and half a twin module above.
    CHECK(argument<std::string>(findings[0], 0) == "ib-switch");
    CHECK(argument<Power>(findings[0], 1) == watts(9 + 8));
    CHECK(findings[0].severity == Severity::Warning);
    world.power.max = watts(1800);
    CHECK(world.findings("P08")[0].severity == Severity::Info);
    world.catalogue.switches["ib-switch"].powerMax = watts(1700);
    CHECK(world.findings("P08").empty());
}

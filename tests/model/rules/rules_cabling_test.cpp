// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

/// Devices of the sound world.
constexpr DeviceIndex kHost = 0, kLeaf = 3, kFirstSpine = 4, kSecondSpine = 5;

DeviceIndex addDevice(World& world, DeviceRole role, NetworkKind network = NetworkKind::Compute)
{
    Device added;
    added.role = role;
    added.block = role == DeviceRole::Server ? 0 : -1;
    added.network = network;
    added.rack = 0;
    world.plan.devices.push_back(added);
    return static_cast<DeviceIndex>(world.plan.devices.size()) - 1;
}

/// Ports that nothing else of the small plan uses.
Cable& addCable(World& world, DeviceIndex from, DeviceIndex to, int count = 1)
{
    static constexpr std::int16_t kUnused = 100;
    for (int i = 0; i < count; ++i) {
        Cable cable;
        cable.from = from;
        cable.to = to;
        cable.fromPort = cable.toPort = static_cast<std::int16_t>(kUnused + world.plan.cables.size());
        cable.fromGroup = from == kHost ? std::int16_t{0} : std::int16_t{-1};
        cable.choice = 0;
        world.plan.cables.push_back(cable);
    }
    return world.plan.cables.back();
}

std::string variantOf(const Finding& finding)
{
    return argument<std::string>(finding, 0);
}

}  // namespace

TEST_CASE("F01: a port takes one cable")
{
    World world = soundWorld();
    CHECK(world.findings("F01").empty());
    world.plan.cables[2].toPort = world.plan.cables[1].toPort;
    const auto findings = world.findings("F01");
    REQUIRE(findings.size() == 1);
    CHECK(variantOf(findings[0]) == "twice");
    CHECK(argument<int>(findings[0], 1) == 1);
    CHECK(argument<std::string>(findings[0], 2) == deviceName(world.plan, world.design, kFirstSpine));
}

TEST_CASE("F01: a cage takes one module for all its ports")
{
    World world = soundWorld();
    CableChoice fibre = world.plan.cableChoices[0];
    fibre.opticLower = fibre.opticUpper = "optic";
    world.plan.cableChoices.push_back(fibre);
    Switch& part = world.catalogue.switches["ib-switch"];
    part.cages = 32;
    part.cageForm = "OSFP";
    world.planned("net-compute").firstSwitch = kLeaf;
    CHECK(world.findings("F01").empty());
    // On the leaf with the host's link, on the spine with the second link of the leaf.
    world.plan.cables[1].choice = 1;
    const auto findings = world.findings("F01");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Info);
    CHECK(variantOf(findings[0]) == "cage");
    CHECK(argument<int>(findings[0], 1) == 2);
    CHECK(argument<std::string>(findings[0], 2) == deviceName(world.plan, world.design, kLeaf));
    CHECK(argument<std::string>(findings[0], 3) == "copper");
    CHECK(argument<std::string>(findings[0], 4) == "optic");
    world.planned("net-compute").isHandDrawn = true;
    CHECK(world.findings("F01")[0].severity == Severity::Error);
    for (Cable& cable : world.plan.cables)
        cable.choice = 1;
    CHECK(world.findings("F01").empty());
}

TEST_CASE("F01: equal port numbers of different groups of a unit are different ports")
{
    World world = soundWorld();
    Cable storage = world.plan.cables[0];
    storage.fromGroup = 1;
    storage.toPort = 90;
    world.plan.cables.push_back(storage);
    CHECK(world.findings("F01").empty());
}

TEST_CASE("F01: the management port of a switch is none of its fabric's")
{
    World world = soundWorld();
    Cable management;
    management.network = NetworkKind::OutOfBand;
    management.from = kLeaf;
    management.to = addDevice(world, DeviceRole::Access, NetworkKind::OutOfBand);
    management.fromPort = world.plan.cables[1].fromPort;
    management.choice = 0;
    world.plan.cables.push_back(management);
    CHECK(world.findings("F01").empty());
}

TEST_CASE("F01: a link is no faster than the ports at its ends")
{
    World world = soundWorld();
    world.plan.cableChoices[0].speed = gigabitsPerSecond(400);
    CHECK(world.findings("F01").empty());
    world.plan.cableChoices[0].speed = gigabitsPerSecond(800);
    const auto findings = world.findings("F01");
    REQUIRE(findings.size() == 1);
    CHECK(variantOf(findings[0]) == "speed");
}

TEST_CASE("F06: no link joins two planes")
{
    World world = soundWorld();
    world.plan.devices[kSecondSpine].plane = 1;
    const auto findings = world.findings("F06");
    REQUIRE(findings.size() == 1);
    CHECK(variantOf(findings[0]) == "link");
    CHECK(argument<int>(findings[0], 1) == 2);
    world.plan.devices[kFirstSpine].plane = world.plan.devices[kLeaf].plane = 1;
    CHECK(world.findings("F06").empty());
}

TEST_CASE("F06: a host of a network of two planes has ports on both")
{
    World world = soundWorld();
    world.network("net-compute").planes = 2;
    const DeviceIndex other = addDevice(world, DeviceRole::Leaf);
    addCable(world, kHost, other);
    const auto findings = world.findings("F06");
    REQUIRE(findings.size() == 1);
    CHECK(variantOf(findings[0]) == "host");
    world.plan.devices[static_cast<std::size_t>(other)].plane = 1;
    CHECK(world.findings("F06").empty());
}

TEST_CASE("F07: links between switches go up, but for those that join the groups of a dragonfly+")
{
    World world = soundWorld();
    CHECK(world.findings("F07").empty());
    addCable(world, kFirstSpine, kSecondSpine);
    const auto findings = world.findings("F07");
    REQUIRE(findings.size() == 1);
    CHECK(variantOf(findings[0]) == "level");
    world.planned("net-compute").sizing.family = FabricFamily::DragonflyPlus;
    CHECK(world.findings("F07").empty());
    addCable(world, kLeaf, addDevice(world, DeviceRole::Leaf));
    CHECK(world.findings("F07").size() == 1);
}

TEST_CASE("F07: hosts hang on leaves")
{
    World world = soundWorld();
    addCable(world, kHost, kFirstSpine);
    const auto findings = world.findings("F07");
    REQUIRE(findings.size() == 1);
    CHECK(variantOf(findings[0]) == "host");
}

TEST_CASE("F11: rails without a fabric between them need nodes that forward")
{
    World world = soundWorld();
    world.network("net-compute").hasNodeForwarding = false;
    CHECK(world.findings("F11").empty());
    world.network("net-compute").topology = Topology::RailOnly;
    const auto findings = world.findings("F11");
    REQUIRE(findings.size() == 1);
    REQUIRE(findings[0].fix);
    world.design = findings[0].fix->apply(world.design);
    CHECK(world.findings("F11").empty());
}

TEST_CASE("I03: the fat-tree scheme asks for equal groups of links in each tier of an InfiniBand network")
{
    World world = soundWorld();
    const DeviceIndex other = addDevice(world, DeviceRole::Leaf);
    addCable(world, other, kFirstSpine, 2);
    addCable(world, other, kSecondSpine, 2);
    CHECK(world.findings("I03").empty());
    addCable(world, other, kSecondSpine);
    const auto findings = world.findings("I03");
    REQUIRE(findings.size() == 1);
    CHECK(variantOf(findings[0]) == "tree");
    // The leaf and the spine with three links to each other.
    CHECK(argument<int>(findings[0], 1) == 2);
    CHECK(findings[0].severity == Severity::Info);
    world.planned("net-compute").isHandDrawn = true;
    CHECK(world.findings("I03")[0].severity == Severity::Warning);
    world.network("net-compute").technology = Technology::RoCE;
    CHECK(world.findings("I03").empty());
}

TEST_CASE("I03: a dragonfly+ is no tree")
{
    World world = soundWorld();
    world.planned("net-compute").sizing.family = FabricFamily::DragonflyPlus;
    REQUIRE(world.findings("I03").size() == 1);
    CHECK(variantOf(world.findings("I03")[0]) == "dragonfly");
}

TEST_CASE("I05: two leaves without a common spine are reached by turning at the bottom")
{
    // Three leaves in a row: the outer ones meet the middle one at a spine each, and each other nowhere.
    World world = soundWorld();
    world.planned("net-compute").isHandDrawn = true;
    const DeviceIndex left = addDevice(world, DeviceRole::Leaf);
    const DeviceIndex right = addDevice(world, DeviceRole::Leaf);
    addCable(world, left, kFirstSpine);
    addCable(world, right, kSecondSpine);
    const auto findings = world.findings("I05");
    REQUIRE(findings.size() == 1);
    CHECK(argument<int>(findings[0], 0) == 1);
    addCable(world, right, kFirstSpine);
    CHECK(world.findings("I05").empty());
}

TEST_CASE("I05: leaves that are not connected at all don't wait for each other")
{
    World world = soundWorld();
    world.planned("net-compute").isHandDrawn = true;
    addCable(world, addDevice(world, DeviceRole::Leaf), addDevice(world, DeviceRole::Spine));
    CHECK(world.findings("I05").empty());
}

TEST_CASE("I05: Ethernet that drops packets doesn't deadlock")
{
    World world = soundWorld();
    world.planned("net-compute").isHandDrawn = true;
    world.network("net-compute").technology = Technology::Ethernet;
    addCable(world, addDevice(world, DeviceRole::Leaf), kFirstSpine);
    addCable(world, addDevice(world, DeviceRole::Leaf), kSecondSpine);
    CHECK(world.findings("I05").empty());
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

StorageBlock& tierOf(World& world)
{
    return *world.block("storage-1").storage();
}

/// The server and the flash unit of the world on two leaves of the storage network, two links of 400 Gb/s each.
World storageWorld(bool isDualHomed)
{
    World world = soundWorld();
    Device leaf;
    leaf.role = DeviceRole::Leaf;
    leaf.network = NetworkKind::Storage;
    const auto leaves = static_cast<DeviceIndex>(world.plan.devices.size());
    world.plan.devices.insert(world.plan.devices.end(), 2, leaf);
    for (const DeviceIndex unit : {0, 1})
        for (int port = 0; port < 2; ++port) {
            Cable cable;
            cable.network = NetworkKind::Storage;
            cable.from = unit;
            cable.to = leaves + (isDualHomed ? port : 0);
            cable.fromGroup = unit == 0 ? std::int16_t{1} : std::int16_t{0};
            cable.fromPort = static_cast<std::int16_t>(port);
            cable.toPort = static_cast<std::int16_t>(world.plan.cables.size());
            cable.choice = 0;
            world.plan.cables.push_back(cable);
        }
    return world;
}

}  // namespace

TEST_CASE("F03: each leaf is held to the policy, and worse than asked by hand is an error")
{
    // The leaf of the small world has one host link and four uplinks; four more host links are 5:4.
    World world = soundWorld();
    CHECK(world.findings("F03").empty());
    world.plan.cables.insert(world.plan.cables.end(), 4, world.plan.cables.front());
    auto findings = world.findings("F03");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Warning);
    world.planned("net-compute").isHandDrawn = true;
    findings = world.findings("F03");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(argument<std::string>(findings[0], 0) == "asked");
    CHECK(argument<double>(findings[0], 1) == Approx(1.25));
    world.network("net-compute").oversubscription = 1.25;
    findings = world.findings("F03");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(argument<std::string>(findings[0], 0) == "policy");
}

TEST_CASE("F10: the share of ports that the site keeps free is a policy of the design")
{
    // 64 free ports of 256: a quarter.
    World world = soundWorld();
    world.planned("net-compute").usedHostPorts = 192;
    world.design.site.freePortShare = 0.25;
    CHECK(world.findings("F10").empty());
    world.design.site.freePortShare = 0.3;
    const auto findings = world.findings("F10");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements == std::vector<ElementId>{"net-compute"});
    CHECK(argument<std::string>(findings[0], 0) == "share");
    CHECK(argument<int>(findings[0], 1) == 64);
    CHECK(argument<int>(findings[0], 2) == 77);
}

TEST_CASE("ST-08: a checkpoint of fourteen bytes a weight is written within its window")
{
    // 200 GB/s write 14 TB, the checkpoint of 10^12 weights, in 70 s.
    World world = soundWorld();
    TransformerShape& model = world.design.workloads[0].model;
    model.layers = 96;
    model.hidden = 12'288;
    model.heads = model.kvHeads = 96;
    model.feedForward = 49'152;
    model.vocabulary = 51'200;
    const double seconds = model.parameters() * 14 / 200e9;
    tierOf(world).checkpointWindow = cw::seconds(seconds * 1.01);
    CHECK(world.findings("ST-08").empty());
    tierOf(world).checkpointWindow = cw::seconds(seconds * 0.99);
    const auto findings = world.findings("ST-08");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(findings[0].elements == std::vector<ElementId>{"storage-1", "training-1"});
    // 175 billion weights are 2.4 TB.
    CHECK(inTerabytes(argument<DataSize>(findings[0], 0)) == Approx(2.45).epsilon(0.01));
    tierOf(world).checkpointWindow.reset();
    CHECK(world.findings("ST-08").empty());
}

TEST_CASE("ST-09: one server alone gets its share with one leaf lost")
{
    // Two links of 400 Gb/s; one is left, 50 GB/s.
    World world = storageWorld(true);
    tierOf(world).perServerWanted = gigabytesPerSecond(50);
    CHECK(world.findings("ST-09").empty());
    tierOf(world).perServerWanted = gigabytesPerSecond(51);
    const auto findings = world.findings("ST-09");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(inGigabytesPerSecond(argument<Bandwidth>(findings[0], 1)) == Approx(50));

    World single = storageWorld(false);
    tierOf(single).perServerWanted = gigabytesPerSecond(1);
    REQUIRE(single.findings("ST-09").size() == 1);
    CHECK(argument<Bandwidth>(single.findings("ST-09")[0], 1) == Bandwidth{});
}

TEST_CASE("ST-09: what the tier gives one server bounds its share as well")
{
    World world = storageWorld(true);
    world.storage[0].readOneServer = gigabytesPerSecond(20);
    tierOf(world).perServerWanted = gigabytesPerSecond(20);
    CHECK(world.findings("ST-09").empty());
    tierOf(world).perServerWanted = gigabytesPerSecond(21);
    CHECK(world.findings("ST-09").size() == 1);
}

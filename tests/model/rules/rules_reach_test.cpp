// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace cw;

namespace {

/// Storage hosts on switches of their own, all in one rack of the world.
struct Links {
    World world = soundWorld();
    DeviceIndex firstHost = -1;
    DeviceIndex firstSwitch = static_cast<DeviceIndex>(world.plan.devices.size());

    explicit Links(const std::vector<DeviceRole>& switches, int hosts, NetworkKind kind = NetworkKind::Storage)
    {
        for (const DeviceRole role : switches) {
            Device device;
            device.role = role;
            device.network = kind;
            world.plan.devices.push_back(device);
        }
        firstHost = static_cast<DeviceIndex>(world.plan.devices.size());
        for (int i = 0; i < hosts; ++i) {
            Device host;
            host.role = DeviceRole::Server;
            host.block = 0;
            host.ordinal = i + 1;
            world.plan.devices.push_back(host);
        }
        NetworkPlan& planned = *std::find_if(world.plan.networks.begin(), world.plan.networks.end(),
                                             [&](const NetworkPlan& network) { return network.kind == kind; });
        planned.firstSwitch = firstSwitch;
        network_ = kind;
    }

    Links& link(DeviceIndex from, int to, int port = 0)
    {
        Cable cable;
        cable.network = network_;
        cable.from = from;
        cable.to = firstSwitch + to;
        cable.fromGroup = from >= firstHost ? std::int16_t{0} : std::int16_t{-1};
        cable.fromPort = static_cast<std::int16_t>(port);
        cable.toPort = static_cast<std::int16_t>(world.plan.cables.size());
        cable.choice = 0;
        world.plan.cables.push_back(cable);
        return *this;
    }
    Links& host(int number, std::vector<int> leaves)
    {
        for (std::size_t port = 0; port < leaves.size(); ++port)
            link(firstHost + number, leaves[port], static_cast<int>(port));
        return *this;
    }
    Links& uplink(int leaf, int spine) { return link(firstSwitch + leaf, spine); }

private:
    NetworkKind network_;
};

const std::vector<DeviceRole> kFour = {DeviceRole::Leaf, DeviceRole::Leaf, DeviceRole::Spine, DeviceRole::Spine};

std::string variant(const Finding& finding)
{
    return argument<std::string>(finding, 0);
}

}  // namespace

TEST_CASE("F09: a dual-homed network outlives any one of its switches")
{
    Links links(kFour, 2);
    links.host(0, {0, 1}).host(1, {0, 1}).uplink(0, 2).uplink(0, 3).uplink(1, 2).uplink(1, 3);
    CHECK(links.world.findings("F09").empty());
}

TEST_CASE("F09: both ports of a host on one leaf are lost with it")
{
    Links links(kFour, 3);
    links.host(0, {0, 1}).host(1, {0, 1}).host(2, {1, 1}).uplink(0, 2).uplink(0, 3).uplink(1, 2).uplink(1, 3);
    const auto findings = links.world.findings("F09");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[0].elements == std::vector<ElementId>{"net-storage"});
    CHECK(variant(findings[0]) == "cut");
    CHECK(argument<int>(findings[0], 1) == 1);
}

TEST_CASE("F09: two pairs of leaves joined by one spine alone are cut by its failure")
{
    const std::vector<DeviceRole> roles = {DeviceRole::Leaf, DeviceRole::Leaf, DeviceRole::Leaf, DeviceRole::Leaf,
                                           DeviceRole::Spine};
    Links links(roles, 3);
    links.host(0, {0, 1}).host(1, {0, 1}).host(2, {2, 3}).uplink(0, 4).uplink(1, 4).uplink(2, 4).uplink(3, 4);
    const auto findings = links.world.findings("F09");
    REQUIRE(findings.size() == 1);
    CHECK(variant(findings[0]) == "cut");
    CHECK(argument<int>(findings[0], 1) == 1);
    CHECK(argument<std::string>(findings[0], 2) ==
          deviceName(links.world.plan, links.world.design, links.firstSwitch + 4));
    // A network that is not meant to be dual-homed is not held to it.
    links.world.network("net-storage").isDualHomed = false;
    for (const Finding& finding : links.world.findings("F09"))
        CHECK(variant(finding) == "network");
}

TEST_CASE("F09: hosts on switches that nothing joins are apart")
{
    Links links(kFour, 3);
    links.host(0, {0, 0}).host(1, {0, 0}).host(2, {1, 1}).uplink(0, 2).uplink(1, 3);
    const auto findings = links.world.findings("F09");
    REQUIRE(findings.size() == 1);
    CHECK(variant(findings[0]) == "apart");
    CHECK(argument<int>(findings[0], 1) == 1);
}

TEST_CASE("F09: out of band an aggregation switch may be lost, an access switch takes its hosts with it")
{
    const std::vector<DeviceRole> roles = {DeviceRole::Access, DeviceRole::Access, DeviceRole::Aggregation,
                                           DeviceRole::Aggregation};
    Links links(roles, 2, NetworkKind::OutOfBand);
    links.world.catalogue.switches["ib-switch"].isManaged = false;
    links.host(0, {0}).host(1, {1}).uplink(0, 2).uplink(0, 3).uplink(1, 2);
    auto findings = links.world.findings("F09");
    REQUIRE(findings.size() == 1);
    CHECK(variant(findings[0]) == "cut");
    links.uplink(1, 3);
    CHECK(links.world.findings("F09").empty());
}

TEST_CASE("F05: in a network changed by hand port k of every server stays on the leaf of rail k")
{
    Links links({DeviceRole::Leaf, DeviceRole::Leaf}, 3, NetworkKind::Compute);
    World& world = links.world;
    world.planned("net-compute").isHandDrawn = true;
    world.planned("net-compute").sizing.rails = 8;
    links.host(0, {0, 1}).host(1, {0, 1});
    CHECK(world.findings("F05").empty());
    links.host(2, {1, 0});
    const auto findings = world.findings("F05");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(variant(findings[0]) == "mixed");
    CHECK(argument<int>(findings[0], 1) == 2);
    // With fewer rails than ports several ports of a server share a leaf.
    world.planned("net-compute").sizing.rails = 4;
    CHECK(world.findings("F05").empty());
}

TEST_CASE("F11: rails on leaves that no spine joins need nodes that forward")
{
    Links links({DeviceRole::Leaf, DeviceRole::Leaf, DeviceRole::Spine}, 1, NetworkKind::Compute);
    World& world = links.world;
    // Without the spines of the small world, whose leaf is joined to them.
    std::erase_if(world.plan.cables, [&](const Cable& cable) { return cable.to < links.firstSwitch; });
    links.uplink(0, 2).host(0, {0, 1});
    world.network("net-compute").hasNodeForwarding = false;
    CHECK(world.findings("F11").size() == 1);
    links.uplink(1, 2);
    CHECK(world.findings("F11").empty());
}

TEST_CASE("I02: managers are spread over two leaves")
{
    Links links({DeviceRole::Leaf, DeviceRole::Leaf}, 0, NetworkKind::Compute);
    World& world = links.world;
    const auto manager = [&](int leaf) {
        Cable cable;
        cable.from = links.firstSwitch + leaf;
        world.plan.cables.push_back(cable);
    };
    manager(0);
    manager(0);
    const auto findings = world.findings("I02");
    REQUIRE(findings.size() == 1);
    CHECK(variant(findings[0]) == "leaf");
    CHECK(argument<int>(findings[0], 1) == 2);
    manager(1);
    CHECK(world.findings("I02").empty());
}

TEST_CASE("M01: switches with a management port have it on the out-of-band network")
{
    Links links({DeviceRole::Access}, 0, NetworkKind::OutOfBand);
    World& world = links.world;
    world.planned("net-compute").firstSwitch = 3;
    auto findings = world.findings("M01");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(variant(findings[0]) == "switch");
    CHECK(argument<int>(findings[0], 1) == 3);
    for (const DeviceIndex device : {3, 4, 5})
        links.link(device, 0);
    CHECK(world.findings("M01").empty());
}

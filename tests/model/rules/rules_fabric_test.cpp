// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

/// The sound world with storage on the switches of the service network.
World mergedWorld(double gigabits)
{
    World world = soundWorld();
    world.network("net-storage").mergedWith = "net-service";
    world.network("net-service").technology = Technology::RoCE;
    world.network("net-service").leafSwitch = "roce-switch";
    world.planned("net-storage").carrier = "net-service";
    world.planned("net-service").endpointSpeed = gigabitsPerSecond(gigabits);
    return world;
}

}  // namespace

TEST_CASE("F02: a network that can't be built says why")
{
    World world = soundWorld();
    world.planned("net-compute").isBuilt = false;
    world.planned("net-compute").problem = Error{ErrorCode::OutOfRange, "hosts", {"70000", "at most 65536"}, {}};
    const auto findings = world.findings("F02");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements == std::vector<ElementId>{"net-compute"});
    CHECK(argument<int>(findings[0], 0) == static_cast<int>(ErrorCode::OutOfRange));
    CHECK(argument<std::string>(findings[0], 2) == "70000");
}

TEST_CASE("F03: oversubscription is held to 1:1, 2:1 and 3:1 by the kind of network")
{
    const auto [id, limit] =
        GENERATE(std::pair{"net-compute", 1.0}, std::pair{"net-storage", 2.0}, std::pair{"net-service", 3.0});
    World world = soundWorld();
    world.result(id).worstOversubscription = limit;
    CHECK(world.findings("F03").empty());
    world.result(id).worstOversubscription = limit * 1.1;
    world.network(id).oversubscription = limit * 1.1;
    const auto findings = world.findings("F03");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(argument<std::string>(findings[0], 0) == "policy");
    CHECK(argument<double>(findings[0], 2) == limit);
    REQUIRE(findings[0].fix);
    CHECK(findings[0].fix->apply(world.design).network(id)->oversubscription == limit);
}

TEST_CASE("F03: switches that carry storage as well are held to the stricter policy")
{
    World world = mergedWorld(400);
    world.result("net-service").worstOversubscription = 2.5;
    CHECK(world.findings("F03").size() == 1);
}

TEST_CASE("F03: the out-of-band network may be oversubscribed")
{
    World world = soundWorld();
    world.result("net-oob").worstOversubscription = 24;
    CHECK(world.findings("F03").empty());
}

TEST_CASE("F04: a leaf with more links to one spine than to another is uneven")
{
    World world = soundWorld();
    world.plan.cables.pop_back();
    const auto findings = world.findings("F04");
    REQUIRE(findings.size() == 1);
    CHECK(argument<int>(findings[0], 0) == 1);
    CHECK(argument<int>(findings[0], 1) == 2);
}

TEST_CASE("F05: every compute port of a server has a rail")
{
    World world = soundWorld();
    world.block("compute-1").attachments[0].portsPerUnit = 4;
    const auto findings = world.findings("F05");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements.front() == "compute-1");
    CHECK(argument<int>(findings[0], 1) == 4);
    CHECK(argument<int>(findings[0], 2) == 8);
    CHECK(fixMends(world, "F05"));
    world.network("net-compute").topology = Topology::FatTree;
    CHECK(world.findings("F05").empty());
}

TEST_CASE("F05: servers with unlike numbers of rails don't share a rail-optimised network")
{
    World world = soundWorld();
    Server half = world.catalogue.servers["gpu-server"];
    half.id = "half-server";
    half.ports[0].ports = 4;
    world.catalogue.servers[half.id] = half;
    Block block = world.block("compute-1");
    block.id = "compute-2";
    block.part = half.id;
    block.attachments[0].portsPerUnit = 4;
    world.design.blocks.push_back(block);
    const auto findings = world.findings("F05");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements.front() == "compute-2");
    CHECK(argument<std::string>(findings[0], 0) == "unequal");
}

TEST_CASE("F08: a fabric built for full units says how much of it is used")
{
    World world = soundWorld();
    world.planned("net-compute").sizing.notes = {"full-unit-reserved"};
    const auto findings = world.findings("F08");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Info);
    CHECK(argument<int>(findings[0], 0) == 128);
    CHECK(argument<int>(findings[0], 1) == 256);
}

TEST_CASE("F09: storage and service networks reach their hosts over two leaves")
{
    World world = soundWorld();
    world.network("net-storage").isDualHomed = false;
    CHECK(fixMends(world, "F09"));

    World single = soundWorld();
    single.block("compute-1").attachments[2].portsPerUnit = 1;
    const auto findings = single.findings("F09");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements == std::vector<ElementId>{"compute-1", "net-service"});
    CHECK(fixMends(single, "F09"));

    World rails = soundWorld();
    rails.network("net-compute").isDualHomed = false;
    CHECK(rails.findings("F09").empty());
}

TEST_CASE("F09: a unit with one port in all is told, without a fix")
{
    World world = soundWorld();
    world.catalogue.servers["manager"].ports[0].ports = 1;
    world.block("service-1").attachments[0].portsPerUnit = 1;
    const auto findings = world.findings("F09");
    REQUIRE(findings.size() == 1);
    CHECK_FALSE(findings[0].fix);
}

TEST_CASE("F10: the next server must find its ports")
{
    World world = soundWorld();
    world.result("net-compute").freeHostPorts = 8;
    CHECK(world.findings("F10").empty());
    world.result("net-compute").freeHostPorts = 7;
    CHECK(world.findings("F10").size() == 1);
}

TEST_CASE("F10: slow ports of the next unit are counted by the cages that they share")
{
    // Cages of four: a unit with six links fills one and half of the next.
    World world = soundWorld();
    Device& leaf = world.plan.devices[3];
    leaf.portGrain = 4;
    world.plan.cables.clear();
    for (int port = 0; port < 6; ++port) {
        Cable cable;
        cable.network = NetworkKind::Compute;
        cable.from = 0;
        cable.fromGroup = 0;
        cable.fromPort = cable.toPort = static_cast<std::int16_t>(port);
        cable.to = 3;
        cable.toSpan = 1;
        world.plan.cables.push_back(cable);
    }
    // Six more: two in the open cage, four in one more.
    world.result("net-compute").freeHostPorts = 1;
    CHECK(world.findings("F10").empty());
    world.result("net-compute").freeHostPorts = 0;
    const auto findings = world.findings("F10");
    REQUIRE(findings.size() == 1);
    CHECK(argument<int>(findings[0], 2) == 1);
}

TEST_CASE("F12: the speed of a block is that of its own cables")
{
    // The slowest host of the network runs at 200G; this block's own cable leads 100G.
    World world = soundWorld();
    CHECK(world.findings("F12").empty());
    world.planned("net-compute").endpointSpeed = gigabitsPerSecond(200);
    CHECK(world.findings("F12").empty());
    world.plan.cableChoices[0].speed = gigabitsPerSecond(100);
    const auto findings = world.findings("F12");
    REQUIRE(findings.size() == 1);
    CHECK(argument<Bandwidth>(findings[0], 1) == gigabitsPerSecond(100));
}

TEST_CASE("F12: ports that run below their speed are named, and a link speed that holds them down can go")
{
    World world = soundWorld();
    world.planned("net-compute").endpointSpeed = gigabitsPerSecond(200);
    world.plan.cables.clear();
    auto findings = world.findings("F12");
    REQUIRE(findings.size() == 1);
    CHECK(argument<Bandwidth>(findings[0], 0) == gigabitsPerSecond(400));
    CHECK(argument<Bandwidth>(findings[0], 1) == gigabitsPerSecond(200));
    CHECK_FALSE(findings[0].fix);

    world.network("net-compute").linkSpeed = gigabitsPerSecond(200);
    findings = world.findings("F12");
    REQUIRE(findings[0].fix);
    CHECK_FALSE(findings[0].fix->apply(world.design).network("net-compute")->linkSpeed);

    world.catalogue.switches["ib-switch"].portSpeed = gigabitsPerSecond(200);
    CHECK_FALSE(world.findings("F12").at(0).fix);
}

TEST_CASE("I01: an InfiniBand subnet has 49,151 addresses for ports, managers and switches")
{
    World world = soundWorld();
    world.planned("net-compute").endpoints = 49151 - 4 - 8 - 4;
    CHECK(world.findings("I01").empty());
    ++world.planned("net-compute").endpoints;
    REQUIRE(world.findings("I01").size() == 1);
    CHECK(argument<int>(world.findings("I01")[0], 0) == 49152);
    world.network("net-compute").technology = Technology::RoCE;
    CHECK(world.findings("I01").empty());
}

TEST_CASE("I02: an InfiniBand network keeps two ports for its managers, or has manager hosts")
{
    World world = soundWorld();
    world.network("net-compute").managerPorts = 1;
    CHECK(fixMends(world, "I02"));
    Block managers = world.block("service-1");
    managers.id = "service-2";
    managers.count = 2;
    managers.kind = ServiceBlock{ServiceRole::FabricManager};
    managers.attachments = {{"net-compute", PortRole::Compute, 1},
                            {"net-service", PortRole::Service, 2},
                            {"net-oob", PortRole::Management, 1}};
    world.design.blocks.push_back(managers);
    CHECK(world.findings("I02").empty());
    world.design.blocks.pop_back();
    world.network("net-compute").technology = Technology::RoCE;
    CHECK(world.findings("I02").empty());
}

TEST_CASE("I06: switches and ports speak the technology of their network")
{
    World world = soundWorld();
    world.network("net-service").leafSwitch = "ib-switch";
    auto findings = world.findings("I06");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "switch");
    CHECK(findings[0].elements == std::vector<ElementId>{"net-service"});

    World ports = soundWorld();
    ports.network("net-service").technology = Technology::InfiniBand;
    ports.network("net-service").leafSwitch = "ib-switch";
    findings = ports.findings("I06");
    REQUIRE(findings.size() == 4);
    CHECK(argument<std::string>(findings[0], 0) == "port");
    CHECK(findings[0].elements.front() == "compute-1");
    CHECK(findings[1].elements.front() == "service-1");
    CHECK(findings[2].elements.front() == "service-2");
}

TEST_CASE("NET-01: a block without a network that it needs is told, and attached")
{
    const auto [block, attachment] =
        GENERATE(std::pair{"compute-1", 0}, std::pair{"compute-1", 1}, std::pair{"compute-1", 2},
                 std::pair{"storage-1", 0}, std::pair{"service-1", 0});
    World world = soundWorld();
    auto& attachments = world.block(block).attachments;
    attachments.erase(attachments.begin() + attachment);
    const auto findings = world.findings("NET-01");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements.front() == block);
    CHECK(fixMends(world, "NET-01"));
}

TEST_CASE("NET-01: one server alone needs no compute network, and without storage none to it")
{
    World world = soundWorld();
    world.block("compute-1").count = 1;
    world.block("compute-1").attachments.erase(world.block("compute-1").attachments.begin());
    CHECK(world.findings("NET-01").empty());
}

TEST_CASE("NET-01: storage that rides on the service network is reached through it")
{
    World world = mergedWorld(400);
    auto& attachments = world.block("compute-1").attachments;
    attachments.erase(attachments.begin() + 1);
    CHECK(world.findings("NET-01").empty());
}

TEST_CASE("NET-02: a merged link carries storage and service at their peaks")
{
    // Four ports of 400 Gb/s are 200 GB/s; 8 GB/s of storage and 12.5 GB/s of service fit in.
    CHECK(mergedWorld(400).findings("NET-02").empty());
    // Four of 25 Gb/s are 12.5 GB/s.
    const auto findings = mergedWorld(25).findings("NET-02");
    REQUIRE(findings.size() == 1);
    CHECK(inGigabytesPerSecond(argument<Bandwidth>(findings[0], 0)) == Approx(12.5));
    CHECK(inGigabytesPerSecond(argument<Bandwidth>(findings[0], 1)) == Approx(8));

    // A stated requirement takes the place of the guidance: 1600 GB/s for 16 servers are 100 GB/s each.
    World demanding = mergedWorld(100);
    CHECK(demanding.findings("NET-02").empty());
    demanding.block("storage-1").storage()->readWanted = gigabytesPerSecond(1600);
    REQUIRE(demanding.findings("NET-02").size() == 1);
    CHECK(inGigabytesPerSecond(argument<Bandwidth>(demanding.findings("NET-02")[0], 1)) == Approx(100));
}

TEST_CASE("NET-03: a RoCE network asks for a lossless class, InfiniBand does not")
{
    World world = soundWorld();
    CHECK(world.findings("NET-03").empty());
    world.network("net-compute").technology = Technology::RoCE;
    CHECK(world.findings("NET-03").size() == 1);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

/// The sound world with a RoCE compute network and the plan that follows from it.
World routedWorld()
{
    World world = soundWorld();
    world.network("net-compute").technology = Technology::RoCE;
    world.network("net-compute").leafSwitch = "roce-switch";
    world.network("net-compute").managerPorts = 0;
    world.block("compute-1").count = 128;
    for (auto& [id, part] : world.catalogue.switches)
        part.buffer = bytes(100e6);
    world.plan = makePlan(world.design, world.catalogue);
    return world;
}

/// The first argument of every finding of a rule.
std::vector<std::string> codes(const World& world, const std::string& rule)
{
    std::vector<std::string> found;
    for (const Finding& finding : world.findings(rule))
        found.push_back(argument<std::string>(finding, 0));
    return found;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("addresses of the routed world are sound")
{
    const World world = routedWorld();
    REQUIRE(world.plan.network("net-compute")->sizing.tiers == 2);
    for (const char* rule :
         {"A01", "A02", "A03", "A04", "A05", "I04", "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08"}) {
        CAPTURE(rule);
        CHECK(world.findings(rule).empty());
    }
}

TEST_CASE("A01: pools don't overlap")
{
    World world = routedWorld();
    world.design.addressing.linkPool.v4 = *IpPrefix::parse("10.70.0.0/16");  // within the storage pool
    const auto findings = world.findings("A01");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "overlap");
    CHECK(argument<std::string>(findings[0], 1) == "link_pool.ipv4 10.70.0.0/16");
    CHECK(argument<std::string>(findings[0], 2) == "networks.storage.pool.ipv4 10.64.0.0/12");
    world.design.addressing.links = LinkNumbering::Unnumbered;
    CHECK(world.findings("A01").empty());
}

TEST_CASE("A01: a pool holds all that is taken from it")
{
    World world = routedWorld();
    const int links = world.plan.network("net-compute")->sizing.leafSpineLinks +
                      world.plan.network("net-service")->sizing.leafSpineLinks;
    world.design.addressing.linkPool.v4 = *IpPrefix::parse("192.168.0.0/24");
    const auto findings = world.findings("A01");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "exhausted");
    CHECK(argument<double>(findings[0], 2) == links);
    CHECK(argument<double>(findings[0], 3) == 128);
    world.design.addressing.of(NetworkKind::Compute).pool.v4 = *IpPrefix::parse("10.0.0.0/23");
    CHECK(world.findings("A01").size() == 2);
}

TEST_CASE("A02: two leaves of one AS number refuse each other's prefixes")
{
    World world = routedWorld();
    world.design.addressing.asnChoices = {{"compute-leaf-01", 65001}, {"compute-leaf-02", 65001}};
    const auto findings = world.findings("A02");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements == std::vector<ElementId>{"net-compute"});
    CHECK(findings[0].args == std::vector<RuleArg>{"same", "compute-leaf-01", "compute-leaf-02", "65001"});
    world.design.addressing.asnChoices[1].asn = 65002;
    CHECK(world.findings("A02").empty());
}

TEST_CASE("A02: spines of one pod may share a number, and do")
{
    World world = routedWorld();
    world.design.addressing.asnChoices = {{"compute-spine-01", 65001}, {"compute-spine-02", 65001}};
    CHECK(world.findings("A02").empty());
    world.design.addressing.asnChoices = {{"compute-leaf-99", 65001}};
    CHECK(codes(world, "A02") == Codes{"unknown"});
}

TEST_CASE("A02: 1,023 private numbers of 16 bits are not enough for every leaf, and public ones are not ours")
{
    World world = routedWorld();
    world.design.addressing.firstAsn = 64512;
    world.design.addressing.lastAsn = 65534;
    CHECK(world.findings("A02").empty());
    world.planned("net-compute").sizing.leaves = 1023;
    CHECK(codes(world, "A02") == Codes{"exhausted"});
    world = routedWorld();
    world.design.addressing.firstAsn = 100;
    CHECK(codes(world, "A02") == Codes{"public"});
}

TEST_CASE("A03: networks on the same switches have VLANs of their own, overlays have VNIs")
{
    World world = routedWorld();
    world.design.addressing.of(NetworkKind::Storage).vlans = world.design.addressing.of(NetworkKind::Service).vlans;
    CHECK(world.findings("A03").empty());  // two sets of switches
    world.network("net-storage").mergedWith = "net-service";
    world.plan = makePlan(world.design, world.catalogue);
    CHECK(codes(world, "A03") == Codes{"vlans"});

    world = routedWorld();
    world.design.addressing.of(NetworkKind::Compute).vnis = world.design.addressing.of(NetworkKind::Service).vnis;
    world.design.addressing.of(NetworkKind::Compute).isOverlay = true;
    CHECK(world.findings("A03").empty());
    world.design.addressing.of(NetworkKind::Service).isOverlay = true;
    CHECK(codes(world, "A03") == Codes{"vnis"});
}

TEST_CASE("A03: a rail-optimised network takes a VLAN a rail")
{
    World world = routedWorld();
    world.design.addressing.of(NetworkKind::Compute).vlans = {100, 107};
    CHECK(world.findings("A03").empty());
    world.design.addressing.of(NetworkKind::Compute).vlans = {100, 106};
    const auto findings = world.findings("A03");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements == std::vector<ElementId>{"net-compute"});
    CHECK(argument<double>(findings[0], 2) == 8);
}

TEST_CASE("A04: host names are labels, each once, and VRFs fit into an interface")
{
    World world = routedWorld();
    world.design.addressing.hostNames = "{name}_a";
    CHECK(codes(world, "A04") == Codes{"form"});
    world.design.addressing.hostNames = "{role}";
    CHECK(codes(world, "A04") == Codes{"twice"});
    world.design.addressing.hostNames = "{nam}";
    CHECK(codes(world, "A04") == Codes{"token"});
    world.design.addressing.hostNames = "ams1-{name}";
    CHECK(world.findings("A04").empty());
    world.design.addressing.of(NetworkKind::Compute).vrf = "compute-network-1";
    CHECK(codes(world, "A04") == Codes{"interface"});
    world.design.addressing.of(NetworkKind::Compute).vrf = "compute-network";
    CHECK(world.findings("A04").empty());
}

TEST_CASE("A04: a VRF has the name of nothing else on a switch")
{
    World world = routedWorld();
    std::string& vrf = world.design.addressing.of(NetworkKind::Compute).vrf;
    for (const char* name :
         {"default", "all", "mgmt", "lo", "bridge", "eth0", "swp1", "swp17s1", "br10100", "vlan300", "vxlan10101"}) {
        vrf = name;
        CAPTURE(vrf);
        const auto findings = world.findings("A04");
        REQUIRE(findings.size() == 1);
        CHECK(argument<std::string>(findings[0], 0) == "reserved");
        CHECK(argument<std::string>(findings[0], 1) == name);
        CHECK(findings[0].elements == std::vector<ElementId>{"net-compute"});
    }
    for (const char* name : {"tenant", "bridges", "vlan", "vlan300-a", "local", "br", "swp-a"}) {
        vrf = name;
        CAPTURE(vrf);
        CHECK(world.findings("A04").empty());
    }
}

TEST_CASE("A05: storage and compute are not bridged, and nothing is routed out of band")
{
    World world = routedWorld();
    world.design.addressing.of(NetworkKind::OutOfBand).vrf = "compute";
    CHECK(codes(world, "A05") == Codes{"routed"});

    world = routedWorld();
    world.network("net-storage").mergedWith = "net-compute";
    world.plan = makePlan(world.design, world.catalogue);
    CHECK(world.findings("A05").empty());
    world.design.addressing.of(NetworkKind::Storage).vlans = {107, 120};
    CHECK(codes(world, "A05") == Codes{"bridged"});
    CHECK(argument<std::string>(world.findings("A05")[0], 1) == "107-120");
    CHECK(world.findings("A03").empty());
}

TEST_CASE("R01: no packet of a host is larger than its path, and RDMA packets fit")
{
    World world = routedWorld();
    NetworkAddressing& compute = world.design.addressing.of(NetworkKind::Compute);
    compute.hostMtu = 9216;
    CHECK(world.findings("R01").empty());
    compute.isOverlay = true;
    CHECK(codes(world, "R01") == Codes{"path"});
    compute.hostMtu = 4199;
    CHECK(codes(world, "R01") == Codes{"rdma"});
    compute.isLossless = false;
    CHECK(world.findings("R01").empty());
}

TEST_CASE("R02: at most two lossless classes, each told apart, congestion notices ahead of them")
{
    World world = routedWorld();
    RoceQos& qos = world.design.addressing.qos;
    qos.lossless.push_back({"storage", 34, 4});
    CHECK(world.findings("R02").empty());
    qos.lossless.push_back({"more", 18, 2});
    CHECK(codes(world, "R02") == Codes{"many"});
    qos.lossless = {{"a", 26, 3}, {"b", 26, 4}};
    CHECK(codes(world, "R02") == Codes{"shared"});
    qos.lossless = {{"a", 26, 6}};
    CHECK(codes(world, "R02") == Codes{"congestion"});
    qos.lossless = {{"a", 26, 3}};
    qos.isCongestionStrict = false;
    CHECK(codes(world, "R02") == Codes{"strict"});
    qos.isCongestionStrict = true;
    qos.lossless.clear();
    CHECK(codes(world, "R02") == Codes{"none"});
    world.design.addressing.of(NetworkKind::Compute).isLossless = false;
    CHECK(world.findings("R02").empty());
}

TEST_CASE("R03: the headroom of all ports fits into the buffer, where it is known")
{
    World world = routedWorld();
    // 64 ports of at least two packets and 60,000 bytes of response each.
    world.catalogue.switches["roce-switch"].buffer = bytes(64 * (2 * 9216 + 60'000.0) - 1);
    const auto over = world.findings("R03");
    REQUIRE(over.size() == 1);
    CHECK(over[0].severity == Severity::Error);
    CHECK(argument<std::string>(over[0], 0) == "over");
    CHECK(argument<DataSize>(over[0], 2) > argument<DataSize>(over[0], 3));
    world.catalogue.switches["roce-switch"].buffer.reset();
    const auto unknown = world.findings("R03");
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].severity == Severity::Info);
}

TEST_CASE("R04: marking begins before all is marked, and that before the pause")
{
    World world = routedWorld();
    RoceQos& qos = world.design.addressing.qos;
    qos.ecnFrom = qos.ecnFull;
    CHECK(world.findings("R04").size() == 1);
    qos.ecnFrom = bytes(1);
    CHECK(world.findings("R04").empty());
    qos.xoff = qos.ecnFull;
    CHECK(world.findings("R04").size() == 1);
}

TEST_CASE("R05: no pause reaches the service network, and stuck queues are dropped")
{
    World world = routedWorld();
    world.design.addressing.of(NetworkKind::Service).isLossless = true;
    CHECK(world.findings("R05").empty());  // plain Ethernet
    world.network("net-service").technology = Technology::RoCE;
    CHECK(codes(world, "R05") == Codes{"edge"});
    world = routedWorld();
    world.design.addressing.qos.hasWatchdog = false;
    CHECK(codes(world, "R05") == Codes{"watchdog"});
}

TEST_CASE("R06: with plain hashing a connection needs enough queue pairs")
{
    World world = routedWorld();
    RoceQos& qos = world.design.addressing.qos;
    qos.spreading = FlowSpreading::Weighted;
    qos.queuePairs = 4;
    const auto findings = world.findings("R06");
    REQUIRE(findings.size() == 1);
    // 32 hosts on 32 uplinks, 4 flows each: 1 / (1 + sqrt(2 ln 32 / 4)).
    CHECK(argument<double>(findings[0], 0) == Approx(0.4317).epsilon(0.001));
    qos.queuePairs = argument<int>(findings[0], 2);
    CHECK(qos.queuePairs == 7);
    CHECK(world.findings("R06").empty());
    qos.queuePairs = 6;
    CHECK(world.findings("R06").size() == 1);
    qos.spreading = FlowSpreading::Adaptive;
    CHECK(world.findings("R06").empty());
}

TEST_CASE("R06: the compute network is judged by the collisions that its training estimate takes")
{
    World world = routedWorld();
    RoceQos& qos = world.design.addressing.qos;
    qos.spreading = FlowSpreading::Ecmp;
    qos.queuePairs = 4;
    PathFactor& path = world.result("net-compute").path.emplace();
    path.links = 0.5;
    path.hashed = Spread{1.0 / 6, 0.4};
    const auto findings = world.findings("R06");
    REQUIRE(findings.size() == 1);
    CHECK(argument<double>(findings[0], 0) == Approx(1.0 / 3));
    // The excess over the mean is 2 and must be 1: four times as many flows.
    CHECK(argument<int>(findings[0], 2) == 16);
    path.hashed = Spread{0.3, 0.4};
    CHECK(world.findings("R06").empty());
}

TEST_CASE("R07: without weights one lost link of several to a spine slows all that hash to it")
{
    World world = routedWorld();
    world.design.addressing.qos.queuePairs = 64;
    world.design.addressing.qos.spreading = FlowSpreading::Ecmp;
    const int parallel = world.plan.network("net-compute")->sizing.linksPerLeafSpine;
    REQUIRE(parallel > 1);
    const auto findings = world.findings("R07");
    REQUIRE(findings.size() == 1);
    CHECK(argument<double>(findings[0], 1) == Approx(1.0 - 1.0 / parallel));
    world.planned("net-compute").sizing.linksPerLeafSpine = 1;
    CHECK(world.findings("R07").empty());
}

TEST_CASE("R08: a switch can't spread over more next hops than it holds")
{
    World world = routedWorld();
    world.catalogue.switches["roce-switch"].maxEcmpPaths = 32;
    CHECK(world.findings("R08").empty());
    world.catalogue.switches["roce-switch"].maxEcmpPaths = 31;
    const auto findings = world.findings("R08");
    REQUIRE(findings.size() == 1);
    CHECK(argument<int>(findings[0], 0) == 32);
}

TEST_CASE("I01: every port takes two to the power of the LMC of LIDs")
{
    World world = soundWorld();
    world.planned("net-compute").endpoints = 8000;
    world.design.addressing.lmc = 2;
    CHECK(world.findings("I01").empty());
    world.design.addressing.lmc = 3;
    const auto findings = world.findings("I01");
    REQUIRE(findings.size() == 1);
    CHECK(argument<int>(findings[0], 0) == (8000 + 4) * 8 + 12);
}

TEST_CASE("I04: trees of in-network reduction are counted, and a port has one")
{
    World world = soundWorld();
    world.planned("net-compute").sizing.rails = 8;
    auto& partitions = world.design.addressing.partitions;
    for (int p = 0; p < 127; ++p)
        partitions.push_back({"p" + std::to_string(p), p + 1, {"storage-1"}, true});
    CHECK(world.findings("I04").empty());
    partitions.push_back({"one-more", 200, {"storage-1"}, true});
    CHECK(codes(world, "I04") == Codes{"trees"});
    partitions = {{"a", 1, {}, true}, {"b", 2, {"compute-1"}, false}};
    CHECK(world.findings("I04").empty());
    partitions[1].isReduced = true;
    CHECK(codes(world, "I04") == Codes{"port"});
}

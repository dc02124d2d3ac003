// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/address_plan.h"
#include "tests/model/plan/mixed_speeds.h"
#include "tests/support/facts.h"

#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

/// A SuperPOD whose compute and storage networks are Ethernet, so that their leaves route.
Design routedPod(int servers)
{
    Design design = superPod("nvidia-dgx-h100", servers, 0);
    for (Network& network : design.networks)
        if (network.technology == Technology::InfiniBand) {
            network.technology = Technology::RoCE;
            network.leafSwitch = "nvidia-sn5400";
        }
    return design;
}

struct Made {
    Design design;
    Plan plan;
    AddressTable table;

    explicit Made(Design given)
        : design(std::move(given))
        , plan(makePlan(design, *builtinCatalogue()))
        , table(addressPlan(design, plan).value())
    {
    }
    const Cable& cable(std::int32_t index) const { return plan.cables[static_cast<std::size_t>(index)]; }
    const HostSubnet& subnet(const HostAddress& host) const
    {
        return table.subnets[static_cast<std::size_t>(host.subnet)];
    }
    const Device& device(DeviceIndex index) const { return plan.devices[static_cast<std::size_t>(index)]; }
    int subnetsOf(NetworkKind kind) const
    {
        int count = 0;
        for (const HostSubnet& subnet : table.subnets)
            count += subnet.network == kind;
        return count;
    }
};

}  // namespace

TEST_CASE("every routed link has a /31 of its own, and its ends differ in the last bit")
{
    const Made made(routedPod(64));
    std::set<std::string> prefixes;
    std::size_t fabricLinks = 0;
    for (const Cable& cable : made.plan.cables)
        fabricLinks += cable.to >= 0 && made.device(cable.from).block < 0 && made.device(cable.to).block < 0 &&
                       cable.network != NetworkKind::OutOfBand;
    CHECK(made.table.links.size() == fabricLinks);
    REQUIRE(fabricLinks > 0);
    for (const LinkAddress& link : made.table.links) {
        REQUIRE(link.prefix);
        CHECK(link.prefix->length == 31);
        CHECK(prefixes.insert(link.prefix->text()).second);
        CHECK(made.design.addressing.linkPool.v4.contains(link.upper()));
        CHECK(link.upper().low == (link.lower().low | 1));
    }
}

TEST_CASE("every host port has an address, no two the same, none outside its pool or on a gateway")
{
    const Made made(routedPod(64));
    std::set<IpAddress> given;
    std::size_t hostPorts = 0;
    for (const Cable& cable : made.plan.cables)
        hostPorts += cable.to < 0 || made.device(cable.from).block >= 0 ||
                     made.device(cable.from).network != made.device(cable.to).network;
    CHECK(made.table.hosts.size() == hostPorts);
    for (const HostAddress& host : made.table.hosts) {
        const HostSubnet& subnet = made.subnet(host);
        const IpAddress address = subnet.host(host.place);
        CHECK(given.insert(address).second);
        CHECK(subnet.v4.contains(address));
        CHECK(address != subnet.gateway());
        CHECK(address != subnet.v4.last());
        CHECK(made.design.addressing.of(subnet.network).pool.v4.contains(address));
    }
    for (std::size_t a = 0; a < made.table.subnets.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            CHECK_FALSE(made.table.subnets[a].v4.overlaps(made.table.subnets[b].v4));
}

TEST_CASE("a rail-optimised compute network of 32 servers to a unit has a /26 on each rail leaf")
{
    // 32 hosts, network, broadcast and gateway are 35 addresses.
    const Made made(routedPod(64));
    CHECK(made.subnetsOf(NetworkKind::Compute) == 16);
    std::map<int, std::set<int>> vlansOfRail;
    for (const HostSubnet& subnet : made.table.subnets) {
        if (subnet.network != NetworkKind::Compute)
            continue;
        CHECK(subnet.v4.length == 26);
        CHECK(subnet.hosts == 32);
        vlansOfRail[subnet.rail].insert(subnet.vlan);
    }
    REQUIRE(vlansOfRail.size() == 8);
    for (const auto& [rail, vlans] : vlansOfRail)
        CHECK(vlans == std::set<int>{100 + rail});
    CHECK(made.table.subnets[0].v4.text() == "10.0.0.0/26");
    CHECK(made.table.subnets[1].gateway().text() == "10.0.0.65");
}

TEST_CASE("InfiniBand has a subnet for each rail and none for its links")
{
    const Made made(superPod("nvidia-dgx-h100", 64));
    CHECK(made.subnetsOf(NetworkKind::Compute) == 8);
    CHECK(made.subnetsOf(NetworkKind::Storage) == 1);
    for (const HostAddress& host : made.table.hosts)
        if (made.subnet(host).network == NetworkKind::Compute) {
            CHECK(made.subnet(host).vlan == 0);
            CHECK(made.subnet(host).v4.length == 25);  // 64 servers and 3
        }
    for (const RouterAddress& router : made.table.routers)
        CHECK(made.device(router.device).network == NetworkKind::Service);
}

TEST_CASE("after RFC 7938 every leaf has its own AS number, spines of a pod share one, cores share one")
{
    Design design = computeOnly("nvidia-dgx-h100", 1024);
    design.networks[0].technology = Technology::RoCE;
    design.networks[0].leafSwitch = "nvidia-sn4700";  // 32 ports: three tiers
    const Made made(design);
    REQUIRE(made.plan.networks[0].sizing.cores > 0);
    std::map<std::uint32_t, std::set<std::pair<DeviceRole, int>>> users;
    std::set<std::uint32_t> leaves;
    std::set<IpAddress> loopbacks;
    for (const RouterAddress& router : made.table.routers) {
        const Device& device = made.device(router.device);
        const bool isLeaf = device.role == DeviceRole::Leaf;
        users[router.asn].insert({device.role, isLeaf                            ? device.ordinal
                                               : device.role == DeviceRole::Core ? 0
                                                                                 : device.group});
        if (isLeaf)
            CHECK(leaves.insert(router.asn).second);
        CHECK(loopbacks.insert(router.loopback).second);
    }
    for (const auto& [asn, who] : users)
        CHECK(who.size() == 1);
    const FabricSizing& sizing = made.plan.networks[0].sizing;
    CHECK(users.size() == static_cast<std::size_t>(1 + sizing.pods + sizing.leaves));
    CHECK(loopbacks.size() == static_cast<std::size_t>(sizing.switches()));
    CHECK(users.begin()->first == 4'200'000'000);
}

TEST_CASE("an AS number chosen by hand stands")
{
    Design design = routedPod(64);
    design.addressing.asnChoices = {{"compute-leaf-02", 65001}};
    const Made made(design);
    const DeviceIndex leaf = made.plan.network(NetworkKind::Compute)->leaf(1);
    CHECK(made.table.router(leaf)->asn == 65001);
    CHECK(made.table.router(leaf + 1)->asn > 4'200'000'000);
}

TEST_CASE("what the sizing asks of the pools is what the table takes from them")
{
    Design design = GENERATE(superPod("nvidia-dgx-h100", 127), routedPod(127), routedPod(256));
    design.addressing.isDualStack = true;
    design.addressing.of(NetworkKind::Storage).isOverlay = true;
    design.addressing.links = GENERATE(LinkNumbering::Ipv4, LinkNumbering::Ipv6, LinkNumbering::Unnumbered);
    const Made made(design);
    std::map<std::string, std::uint64_t> taken;
    for (const HostSubnet& subnet : made.table.subnets) {
        const std::string kind = subnet.network == NetworkKind::Compute   ? "compute"
                                 : subnet.network == NetworkKind::Storage ? "storage"
                                 : subnet.network == NetworkKind::Service ? "service"
                                                                          : "oob";
        ++taken["networks." + kind + ".pool.ipv4"];
        REQUIRE(subnet.v6);
        CHECK(subnet.v6->length == 64);
        CHECK(static_cast<std::uint64_t>(subnet.hosts) + 3 <= subnet.v4.size());
    }
    std::set<std::uint32_t> asns;
    for (const RouterAddress& router : made.table.routers)
        asns.insert(router.asn);
    taken["asn"] = asns.size();
    taken["loopbacks.ipv4"] = made.table.routers.size();
    taken["link_pool.ipv4"] = taken["link_pool.ipv6"] = made.table.links.size();
    for (const PoolDemand& demand : poolDemands(made.design, made.plan)) {
        CAPTURE(demand.pool);
        CHECK_FALSE(demand.isExhausted());
        if (taken.contains(demand.pool))
            CHECK(demand.needed == taken.at(demand.pool));
        if (design.addressing.links == LinkNumbering::Unnumbered)
            CHECK(demand.pool.find("link_pool") == std::string::npos);
    }
}

TEST_CASE("a pool that is too small is named with what it would need")
{
    Design design = routedPod(64);
    design.addressing.linkPool.v4 = *IpPrefix::parse("192.168.0.0/24");
    const Plan plan = makePlan(design, *builtinCatalogue());
    const auto table = addressPlan(design, plan);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::OutOfRange);
    CHECK(table.error().where == "addressing.link_pool.ipv4");
    CHECK(table.error().args[1] == "<= 128");
}

TEST_CASE("more servers move no address of those that were there")
{
    const Made few(routedPod(64));
    const Made many(routedPod(96));
    std::map<std::string, std::string> before;
    for (const HostAddress& host : few.table.hosts)
        if (few.subnet(host).network == NetworkKind::Compute)
            before[portName(few.plan, few.design, *builtinCatalogue(), few.cable(host.cable).from,
                            few.cable(host.cable)) +
                   deviceName(few.plan, few.design, few.cable(host.cable).from)] =
                few.subnet(host).host(host.place).text();
    std::size_t same = 0;
    for (const HostAddress& host : many.table.hosts) {
        const Cable& cable = many.cable(host.cable);
        const auto found = before.find(portName(many.plan, many.design, *builtinCatalogue(), cable.from, cable) +
                                       deviceName(many.plan, many.design, cable.from));
        if (many.subnet(host).network == NetworkKind::Compute && found != before.end())
            same += found->second == many.subnet(host).host(host.place).text();
    }
    CHECK(before.size() == 512);
    CHECK(same == before.size());
}

TEST_CASE("switches added and removed by hand keep their own addresses and AS numbers")
{
    Design design = routedPod(64);
    Override removed;
    removed.kind = Override::Kind::RemoveSwitch;
    removed.device = "compute-leaf-03";
    removed.network = "net-compute";
    Override added;
    added.kind = Override::Kind::AddSwitch;
    added.device = "extra-leaf";
    added.network = "net-compute";
    design.overrides = {removed, added};
    const Made made(design);
    std::set<std::uint32_t> leaves;
    std::set<IpAddress> loopbacks;
    int routers = 0;
    for (const RouterAddress& router : made.table.routers) {
        const Device& device = made.device(router.device);
        CHECK(loopbacks.insert(router.loopback).second);
        if (device.role == DeviceRole::Leaf)
            CHECK(leaves.insert(router.asn).second);
        routers += deviceName(made.plan, made.design, router.device) == "extra-leaf";
    }
    CHECK(routers == 1);
    for (const LinkAddress& link : made.table.links) {
        CHECK(made.table.router(made.cable(link.cable).from));
        CHECK(made.table.router(made.cable(link.cable).to));
    }
}

TEST_CASE("a subnet manager gives every port 2^LMC addresses and every switch one")
{
    // NVIDIA DGX SuperPOD H100 (RA-11333-001): 4 scalable units, 127 servers, 1,020 node and manager cables, 48
    // switches.
    Design design = superPod("nvidia-dgx-h100", 127, 4);
    const Plan plan = makePlan(design, *builtinCatalogue());
    const auto lids = lidDemands(design, plan);
    REQUIRE_FALSE(lids.empty());
    CHECK(lids[0].ports == 1020);
    CHECK(lids[0].switches == 48);
    CHECK(lids[0].taken == 1068);
    design.addressing.lmc = 3;
    CHECK(lidDemands(design, plan)[0].taken == 8 * 1020 + 48);
    CHECK_FALSE(lidDemands(design, plan)[0].isExhausted());
    design.addressing.lmc = 7;
    CHECK(lidDemands(design, plan)[0].isExhausted());
}

TEST_CASE("hosts that share the cages of a leaf all find an address in its subnet")
{
    // 32 + 16 + 8 + 4 cages of 64 hold 128 hosts: with network, broadcast and gateway a /24, of which a /25 is half.
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 32}, {400, 32}, {200, 32}, {100, 32}});
    const Plan plan = makePlan(design, catalogue);
    REQUIRE(plan.networks[0].sizing.leaves == 1);
    const auto table = addressPlan(design, plan);
    REQUIRE(table);
    REQUIRE(table->hosts.size() == 128);
    std::set<std::pair<int, int>> addresses;
    for (const HostAddress& host : table->hosts) {
        addresses.emplace(host.subnet, host.place);
        CHECK(host.place < 256 - 3);
    }
    CHECK(addresses.size() == 128);
    for (const PoolDemand& demand : poolDemands(design, plan))
        if (demand.pool == "networks.storage.pool.ipv4")
            CHECK(demand.length == 24);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/clos_sizing.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace cw;

namespace {

FabricDemand fatTree(int radix, int hosts, double oversubscription = 1)
{
    FabricDemand demand;
    demand.topology = Topology::FatTree;
    demand.radix = radix;
    demand.hosts = hosts;
    demand.portsPerHost = 1;
    demand.oversubscription = oversubscription;
    return demand;
}

FabricDemand rails(int radix, int hosts, int perUnit)
{
    FabricDemand demand;
    demand.radix = radix;
    demand.hosts = hosts;
    demand.portsPerHost = 8;
    demand.hostsPerScalableUnit = perUnit;
    return demand;
}

/// What must hold for every fabric that is promised: no switch has more links than ports, no link is left over.
void checkPorts(const FabricDemand& demand, const FabricSizing& sizing)
{
    const int spineRadix = demand.spineRadix > 0 ? demand.spineRadix : demand.radix;
    const int leafPorts = sizing.hostPortsPerLeaf + sizing.uplinksPerLeaf;
    CHECK(leafPorts <= demand.radix + demand.dedicatedUplinks);
    CHECK(static_cast<long long>(sizing.leaves) * (demand.radix - sizing.uplinksPerLeaf) >=
          static_cast<long long>(demand.hosts) * demand.portsPerHost + demand.managerPorts);
    if (sizing.tiers == 1)
        return;
    CHECK(sizing.linksPerLeafSpine * sizing.spinesPerPod == sizing.uplinksPerLeaf);
    CHECK(sizing.leavesPerPod * sizing.linksPerLeafSpine + sizing.uplinksPerSpine <= spineRadix);
    CHECK(sizing.leafSpineLinks == sizing.leaves * sizing.uplinksPerLeaf);
    if (sizing.tiers == 2) {
        CHECK(sizing.cores == 0);
        return;
    }
    const int coresPerGroup = sizing.cores / sizing.coreGroups;
    CHECK(sizing.linksPerSpineCore * coresPerGroup == sizing.uplinksPerSpine);
    CHECK(sizing.spinesPerPod % sizing.coreGroups == 0);
    CHECK(static_cast<long long>(sizing.spines / sizing.coreGroups) * sizing.linksPerSpineCore <= spineRadix);
    CHECK(sizing.spineCoreLinks == sizing.spines * sizing.uplinksPerSpine);
    CHECK(sizing.pods * sizing.leavesPerPod >= sizing.leaves);
}

}  // namespace

TEST_CASE("no fabric asks for more ports than its switches have")
{
    const int radix = GENERATE(4, 6, 32, 36, 40, 64, 100, 128, 144, 576);
    const double oversubscription = GENERATE(1.0, 1.5, 2.0, 3.0, 7.0);
    const double spineOversubscription = GENERATE(1.0, 2.0, 3.0);
    for (const int hosts : {1, 2, 7, 31, 32, 33, 100, 127, 640, 2049, 9999}) {
        for (const Topology topology : {Topology::RailOptimized, Topology::FatTree, Topology::LeafSpine}) {
            FabricDemand demand = rails(radix, hosts, 0);
            demand.topology = topology;
            demand.oversubscription = oversubscription;
            demand.spineOversubscription = spineOversubscription;
            demand.isDualHomed = topology == Topology::LeafSpine;
            demand.managerPorts = hosts % 3;
            const auto sizing = sizeFabric(demand);
            if (!sizing)
                continue;
            INFO("radix " << radix << " hosts " << hosts << " o " << oversubscription << " o2 " << spineOversubscription
                          << " topology " << static_cast<int>(topology));
            checkPorts(demand, *sizing);
            if (sizing->tiers > 1)
                CHECK(sizing->leafOversubscription <= oversubscription + 1e-9);
            if (sizing->tiers == 3)
                CHECK(sizing->spineOversubscription <= spineOversubscription + 1e-9);
        }
    }
}

TEST_CASE("more hosts never need fewer leaves")
{
    int before = 0;
    for (int hosts = 1; hosts < 3000; hosts += 13) {
        const auto sizing = sizeFabric(rails(64, hosts, 32));
        REQUIRE(sizing);
        CHECK(sizing->leaves >= before);
        before = sizing->leaves;
    }
}

TEST_CASE("oversubscription moves leaf ports from uplinks to hosts")
{
    // 64 ports at 3:1 are 48 down and 16 up.
    const auto sizing = sizeFabric(fatTree(64, 480, 3));
    REQUIRE(sizing);
    CHECK(sizing->hostPortsPerLeaf == 48);
    CHECK(sizing->uplinksPerLeaf == 16);
    CHECK(sizing->leaves == 10);
    CHECK(sizing->spines == 4);
    CHECK(sizing->leafOversubscription == 3.0);
}

TEST_CASE("uplinks of twice the host speed count double in bandwidth and in ports")
{
    // MegaScale (NSDI 2024): 64 x 400G switches, host links split to 200G, 32 uplinks of 400G: 64 hosts a leaf.
    FabricDemand demand = fatTree(128, 1024);
    demand.uplinkSpeedRatio = 2;
    demand.portsPerUplink = 2;
    demand.spineRadix = 64;
    const auto sizing = sizeFabric(demand);
    REQUIRE(sizing);
    CHECK(sizing->hostPortsPerLeaf == 64);
    CHECK(sizing->uplinksPerLeaf == 32);
    CHECK(sizing->leafOversubscription == 1.0);
    CHECK(sizing->leaves == 16);
    CHECK(sizing->spines == 8);
}

TEST_CASE("a published 64-node pod of four rails has four leaves and two spines")
{
    // Asterfusion CX864E-N backend guide: 64 nodes of 4 NICs on 128 x 400G switches.
    FabricDemand demand = rails(128, 64, 64);
    demand.portsPerHost = 4;
    const auto sizing = sizeFabric(demand);
    REQUIRE(sizing);
    CHECK(sizing->leaves == 4);
    CHECK(sizing->spines == 2);
}

TEST_CASE("hosts that fit one switch need no spine")
{
    CHECK(sizeFabric(fatTree(64, 64))->tiers == 1);
    CHECK(sizeFabric(fatTree(64, 64))->spines == 0);
    CHECK(sizeFabric(fatTree(64, 65))->tiers == 2);
    FabricDemand pair = fatTree(64, 64);
    pair.topology = Topology::LeafSpine;
    pair.portsPerHost = 2;
    pair.isDualHomed = true;
    CHECK(sizeFabric(pair)->leaves == 2);
    CHECK(sizeFabric(pair)->spines == 0);
    pair.hosts = 65;
    CHECK(sizeFabric(pair)->spines == 4);
    CHECK(sizeFabric(pair)->leaves % 2 == 0);
}

TEST_CASE("a prime number of uplinks does not multiply the spines")
{
    // 128 ports at 2:1 are 85 down and 43 up, and 43 spines; 84 down and 42 up keep the ratio with 2, 3, 6 or 7.
    for (int hosts = 129; hosts <= 16 * 85; ++hosts) {
        INFO(hosts << " hosts");
        const auto sizing = sizeFabric(fatTree(128, hosts, 2));
        REQUIRE(sizing);
        CHECK(sizing->leaves <= (hosts + 83) / 84);
        CHECK(sizing->spines <= 7);
        CHECK(sizing->leafOversubscription <= 2);
        // Limits are those of leaves that are split to the last port.
        CHECK(sizing->endpointsInTwoTiers == 128 * 85);
    }
}

TEST_CASE("a scalable unit of a dragonfly+ is a group")
{
    FabricDemand demand = rails(64, 0, 32);
    demand.topology = Topology::DragonflyPlus;
    for (const int units : {9, 16, 100}) {
        INFO(units << " units");
        demand.hosts = 32 * units;
        const auto sizing = sizeFabric(demand);
        REQUIRE(sizing);
        // 32 servers of eight ports fill eight leaves, and these the lower halves of eight spines.
        CHECK(sizing->pods == units);
        CHECK(sizing->leavesPerPod == 8);
        CHECK(sizing->spinesPerPod == 8);
        CHECK(sizing->linksPerGroupPair == 8 * 32 / (units - 1));
    }
    // 258 groups have 257 neighbours, but only 256 links: two units make one group.
    demand.hosts = 32 * 258;
    const auto paired = sizeFabric(demand);
    REQUIRE(paired);
    CHECK(paired->pods == 129);
    CHECK(paired->leavesPerPod == 16);
    CHECK(paired->linksPerGroupPair == 4);
}

TEST_CASE("managers take a free port, or a unit when there is none")
{
    FabricDemand demand = rails(64, 127, 32);
    demand.managerPorts = 4;
    CHECK(sizeFabric(demand)->scalableUnits == 4);
    demand.hosts = 128;
    const auto full = sizeFabric(demand);
    REQUIRE(full);
    CHECK(full->scalableUnits == 5);
    CHECK(std::count(full->notes.begin(), full->notes.end(), "unit-for-managers") == 1);
}

TEST_CASE("units smaller or larger than a leaf change leaves and uplinks, not the ratio")
{
    const auto small = sizeFabric(rails(64, 31, 31));
    REQUIRE(small);
    CHECK(small->spines == 4);
    const auto large = sizeFabric(rails(64, 64, 64));
    REQUIRE(large);
    CHECK(large->leavesPerUnit == 16);
    CHECK(large->leafOversubscription == 1.0);
}

TEST_CASE("access switches hang on two aggregation switches")
{
    FabricDemand demand;
    demand.topology = Topology::AccessTree;
    demand.radix = 48;
    demand.dedicatedUplinks = 4;
    demand.spineRadix = 64;
    demand.uplinkSpeedRatio = 100;
    demand.hosts = 317;
    demand.portsPerHost = 1;
    const auto sizing = sizeFabric(demand);
    REQUIRE(sizing);
    CHECK(sizing->leaves == 7);
    CHECK(sizing->spines == 2);
    CHECK(sizing->leafSpineLinks == 14);
    demand.hosts = 48;
    CHECK(sizeFabric(demand)->spines == 0);
    demand.hosts = 48 * 65;
    const auto three = sizeFabric(demand);
    REQUIRE(three);
    CHECK(three->tiers == 3);
    CHECK(three->spines == 4);
    CHECK(three->cores == 2);
    demand.maxTiers = 2;
    CHECK_FALSE(sizeFabric(demand));
}

TEST_CASE("two tiers are all there is when the architect says so")
{
    FabricDemand demand = rails(64, 256, 32);
    demand.maxTiers = 2;
    REQUIRE(sizeFabric(demand));
    demand.hosts = 257;
    const auto beyond = sizeFabric(demand);
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().where == "hosts");
    demand.maxTiers = 3;
    CHECK(sizeFabric(demand)->tiers == 3);
}

TEST_CASE("hostile figures are refused")
{
    const int huge = std::numeric_limits<int>::max();
    const int tiny = std::numeric_limits<int>::min();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const auto refused = [](auto change) {
        FabricDemand demand = rails(64, 128, 32);
        change(demand);
        const auto sizing = sizeFabric(demand);
        return !sizing && sizing.error().code == ErrorCode::OutOfRange && !sizing.error().where.empty();
    };
    for (const int value : {0, -1, tiny, huge}) {
        CHECK(refused([=](FabricDemand& d) { d.radix = value; }));
        CHECK(refused([=](FabricDemand& d) { d.hosts = value; }));
        CHECK(refused([=](FabricDemand& d) { d.portsPerHost = value; }));
        CHECK(refused([=](FabricDemand& d) { d.maxTiers = value; }));
        CHECK(refused([=](FabricDemand& d) { d.planes = value; }));
        CHECK(refused([=](FabricDemand& d) { d.portsPerUplink = value; }));
    }
    for (const int value : {-1, tiny, huge}) {
        CHECK(refused([=](FabricDemand& d) { d.hostsPerScalableUnit = value; }));
        CHECK(refused([=](FabricDemand& d) { d.managerPorts = value; }));
        CHECK(refused([=](FabricDemand& d) { d.spineRadix = value; }));
        CHECK(refused([=](FabricDemand& d) { d.minLeaves = value; }));
    }
    for (const double value : {0.0, -1.0, nan, infinity, 1e300}) {
        CHECK(refused([=](FabricDemand& d) { d.oversubscription = value; }));
        CHECK(refused([=](FabricDemand& d) { d.spineOversubscription = value; }));
        CHECK(refused([=](FabricDemand& d) { d.uplinkSpeedRatio = value; }));
    }
    CHECK(refused([](FabricDemand& d) { d.planes = 3; }));
    CHECK(refused([](FabricDemand& d) { d.hosts = 10'000'000; }));
}

TEST_CASE("at the extremes of a demand every count is right or refused")
{
    const int radix = GENERATE(2, 3, 64, 8192);
    const int hosts = GENERATE(1, 97'656, 9'999'999, 10'000'000);
    const int perHost = GENERATE(1, 8, 1024);
    const double oversubscription = GENERATE(0.1, 1.0, 1000.0);
    for (const Topology topology : {Topology::RailOptimized, Topology::FatTree, Topology::LeafSpine}) {
        for (const int perUnit : {0, 1, 10'000'000}) {
            for (const int planes : {1, 8, 64}) {
                FabricDemand demand;
                demand.topology = topology;
                demand.radix = radix;
                demand.hosts = hosts;
                demand.portsPerHost = perHost;
                demand.hostsPerScalableUnit = perUnit;
                demand.oversubscription = oversubscription;
                demand.planes = planes;
                demand.isDualHomed = topology == Topology::LeafSpine;
                INFO("radix " << radix << " hosts " << hosts << "x" << perHost << " unit " << perUnit << " planes "
                              << planes << " o " << oversubscription << " topology " << static_cast<int>(topology));
                const auto sizing = sizeFabric(demand);
                if (!sizing) {
                    CHECK(sizing.error().code == ErrorCode::OutOfRange);
                    CHECK(sizing.error().args.size() == 2);
                    continue;
                }
                for (const int count :
                     {sizing->leaves, sizing->spines, sizing->cores, sizing->pods, sizing->leavesPerUnit,
                      sizing->hostLinks, sizing->leafSpineLinks, sizing->spineCoreLinks, sizing->endpointsMax})
                    CHECK(count >= 0);
                CHECK(static_cast<long long>(sizing->leaves) * sizing->uplinksPerLeaf == sizing->leafSpineLinks);
                CHECK(static_cast<long long>(sizing->spines) * sizing->uplinksPerSpine == sizing->spineCoreLinks);
            }
        }
    }
}

TEST_CASE("a scalable unit of more leaves than an int can count is refused by its leaves")
{
    // 10,000,000 hosts of 1,024 rails on leaves of one host each: ten thousand million leaves.
    FabricDemand demand = rails(2, 1000, 10'000'000);
    demand.portsPerHost = 1024;
    const auto sizing = sizeFabric(demand);
    REQUIRE_FALSE(sizing);
    CHECK(sizing.error().where == "leaves");
    CHECK(sizing.error().args.at(0) == "10240000000");
}

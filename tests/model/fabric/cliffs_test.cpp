// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cliffs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cw;

namespace {

const FabricCliff* cliffOf(const std::vector<FabricCliff>& cliffs, CliffKind kind)
{
    const auto found =
        std::find_if(cliffs.begin(), cliffs.end(), [&](const FabricCliff& cliff) { return cliff.kind == kind; });
    return found == cliffs.end() ? nullptr : &*found;
}

FabricDemand plain(int radix, int hosts)
{
    FabricDemand demand;
    demand.topology = Topology::FatTree;
    demand.radix = radix;
    demand.hosts = hosts;
    demand.portsPerHost = 1;
    return demand;
}

}  // namespace

TEST_CASE("the third tier begins above half the square of the radix, and the end at a quarter of its cube")
{
    const int radix = GENERATE(36, 40, 64);
    const auto cliffs = fabricCliffs(plain(radix, radix * 3), Technology::InfiniBand);
    const FabricCliff* tier = cliffOf(cliffs, CliffKind::Tier);
    REQUIRE(tier);
    CHECK(tier->endpoints == radix * radix / 2 + 1);
    CHECK(tier->before == 2);
    CHECK(tier->after == 3);
    const FabricCliff* end = cliffOf(cliffs, CliffKind::End);
    REQUIRE(end);
    CHECK(end->endpoints == radix * radix * radix / 4 + 1);
}

TEST_CASE("the published SuperPOD of two units doubles its spines with the next server")
{
    // 63 servers have 8 spines; three units have 16, not 12: the divisor rule.
    FabricDemand demand;
    demand.radix = 64;
    demand.hosts = 63;
    demand.portsPerHost = 8;
    demand.hostsPerScalableUnit = 32;
    demand.managerPorts = 4;
    const auto cliffs = fabricCliffs(demand, Technology::InfiniBand);
    const FabricCliff* spines = cliffOf(cliffs, CliffKind::Spines);
    REQUIRE(spines);
    CHECK(spines->hosts == 64);
    CHECK(spines->before == 8);
    CHECK(spines->after == 16);
    CHECK(cliffs.front().kind == CliffKind::Spines);
}

TEST_CASE("a subnet runs out of addresses where ports and switches pass 49,151")
{
    const FabricDemand demand = plain(64, 40000);
    const auto cliffs = fabricCliffs(demand, Technology::InfiniBand);
    const FabricCliff* lids = cliffOf(cliffs, CliffKind::Lids);
    REQUIRE(lids);
    const auto used = [&](int hosts) {
        FabricDemand more = demand;
        more.hosts = hosts;
        return hosts + sizeFabric(more)->switches();
    };
    CHECK(used(lids->hosts) > 49151);
    CHECK(used(lids->hosts - 1) <= 49151);
    CHECK_FALSE(cliffOf(cliffs, CliffKind::Asns));
}

TEST_CASE("two-byte private numbers end with the 1,023rd")
{
    const FabricDemand demand = plain(128, 20000);
    const auto cliffs = fabricCliffs(demand, Technology::Ethernet);
    const FabricCliff* numbers = cliffOf(cliffs, CliffKind::Asns);
    REQUIRE(numbers);
    FabricDemand more = demand;
    more.hosts = numbers->hosts;
    const auto beyond = sizeFabric(more);
    CHECK(beyond->leaves + beyond->pods + 1 > 1023);
    more.hosts = numbers->hosts - 1;
    const auto last = sizeFabric(more);
    CHECK(last->leaves + last->pods + 1 <= 1023);
}

TEST_CASE("what cannot be built has no cliffs")
{
    CHECK(fabricCliffs(plain(4, 1000), Technology::InfiniBand).empty());
}

TEST_CASE("addresses are counted by the hosts that there are where several share a port")
{
    // 40,000 ports with 45,000 hosts: 5,000 addresses more at every size.
    FabricDemand demand = plain(64, 40000);
    const auto whole = fabricCliffs(demand, Technology::InfiniBand);
    demand.hostLinks = 45000;
    const auto shared = fabricCliffs(demand, Technology::InfiniBand);
    const FabricCliff* lids = cliffOf(shared, CliffKind::Lids);
    REQUIRE(lids);
    REQUIRE(cliffOf(whole, CliffKind::Lids));
    CHECK(lids->hosts < cliffOf(whole, CliffKind::Lids)->hosts);
    CHECK(lids->endpoints == lids->hosts + 5000);
    const auto used = [&](int hosts) {
        FabricDemand more = demand;
        more.hosts = hosts;
        return hosts + 5000 + sizeFabric(more)->switches();
    };
    CHECK(used(lids->hosts) > 49151);
    CHECK(used(lids->hosts - 1) <= 49151);
    // The switches end where they did.
    CHECK(cliffOf(shared, CliffKind::End)->hosts == cliffOf(whole, CliffKind::End)->hosts);
}

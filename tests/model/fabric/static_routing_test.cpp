// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/static_routing.h"

#include "tests/model/fabric/small_fabrics.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;

// The worst loads are those counted from the forwarding tables of OpenSM 3.3.23, routing engine ftree, on simulated
// fabrics of the same cabling.

TEST_CASE("on full two-tier trees every shift is free of contention")
{
    const FabricGraph small = test::twoTiers(4, 2, 4, 2);
    CHECK(staticLoads(small)->worstShift == 1);
    const auto loads = staticLoads(test::twoTiers(16, 8, 32, 4));
    REQUIRE(loads);
    CHECK(loads->shiftsTried == 511);
    CHECK(loads->shiftsFree == 511);
    CHECK(loads->worstShift == 1);
    CHECK(loads->missing == 0);
    CHECK(loads->worstRandom > 1);
}

TEST_CASE("on full three-tier trees the shifts tried are free of contention")
{
    // 4 pods of 32 leaves and 32 spines, 64 cores: 4,096 hosts on switches of 64 ports.
    const auto loads = staticLoads(test::threeTiers(4, 32, 32, 32, 2, 400'000, 16));
    REQUIRE(loads);
    CHECK(loads->worstShift == 1);
    CHECK(loads->shiftsFree == loads->shiftsTried);
    CHECK(loads->worstRandom >= 4);
    CHECK(loads->worstRandom <= 7);
}

TEST_CASE("a SuperPOD whose tree is not full has shifts that double a link")
{
    const int servers = GENERATE(31, 63, 95, 127);
    const Plan plan = makePlan(test::superPod("nvidia-dgx-h100", servers), *test::builtinCatalogue());
    const auto loads = staticLoads(fabricGraph(plan, *plan.network(NetworkKind::Compute)));
    REQUIRE(loads);
    INFO(servers << " servers");
    CHECK(loads->worstShift == 2);
    CHECK(loads->missing == 0);
}

TEST_CASE("a fabric with a missing cable still has a route to everyone, and a hotter link")
{
    const FabricGraph graph = withoutLink(test::twoTiers(16, 8, 32, 4), 0);
    const auto loads = staticLoads(graph);
    REQUIRE(loads);
    CHECK(loads->missing == 0);
    CHECK(loads->worstShift == 2);
    // 32 destinations of every other leaf share 31 lanes: one lane has one more.
    const auto routes = StaticRoutes::make(graph);
    CHECK(routes->mostDestinationsUp() > StaticRoutes::make(test::twoTiers(16, 8, 32, 4))->mostDestinationsUp());
}

TEST_CASE("a leaf below no spine of the way is routed by the nearest switch that knows it")
{
    // Leaf 0 reaches only spine 0, leaf 1 only spine 1, leaf 2 both.
    FabricGraph graph = test::twoTiers(3, 2, 2);
    graph = withoutLink(withoutLink(std::move(graph), 2), 1);
    CHECK(staticLoads(graph)->missing == 0);
    FabricGraph apart = test::twoTiers(2, 1, 2);
    CHECK(staticLoads(withoutLink(std::move(apart), 0))->missing == 4);
}

TEST_CASE("static routing stops when it is told to and refuses tables beyond reason")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(staticLoads(test::twoTiers(4, 2, 4), stop.get_token()));
    CHECK_FALSE(StaticRoutes::make(test::twoTiers(1024, 8, 64)));
}

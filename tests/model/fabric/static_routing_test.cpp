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

TEST_CASE("leaves with no spine in common have no route to each other, as in OpenSM")
{
    // Leaf 0 reaches only spine 0, leaf 1 only spine 1, leaf 2 both.
    FabricGraph graph = test::twoTiers(3, 2, 2);
    graph = withoutLink(withoutLink(std::move(graph), 2), 1);
    CHECK(staticLoads(graph)->missing == 4);
    FabricGraph apart = test::twoTiers(2, 1, 2);
    CHECK(staticLoads(withoutLink(std::move(apart), 0))->missing == 4);
}

TEST_CASE("a ring of links between spines carries nothing and is not walked for ever")
{
    FabricGraph graph = test::twoTiers(2, 3, 2);
    for (int s = 0; s < 3; ++s)
        graph.links.push_back({2 + s, 2 + (s + 1) % 3, 400'000, 1});
    const auto loads = staticLoads(graph);
    REQUIRE(loads);
    CHECK(loads->missing == 0);
    CHECK(loads->worstShift == staticLoads(test::twoTiers(2, 3, 2))->worstShift);
}

TEST_CASE("in pods that are not full links are doubled and trebled as OpenSM's tables do")
{
    // DGX H100 on 40-port switches in units of 20: shifts free of contention, and the worst, counted from its tables.
    const auto [servers, worst, isFree] = GENERATE(std::tuple{120, 2, 680}, std::tuple{128, 3, 16});
    Design design = test::superPod("nvidia-dgx-h100", servers);
    Network& compute = design.networks.front();
    compute.leafSwitch = "nvidia-qm8700";
    compute.managerPorts = 0;
    design.blocks.front().compute()->perScalableUnit = 20;
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const auto loads = staticLoads(fabricGraph(plan, *plan.network(NetworkKind::Compute)));
    REQUIRE(loads);
    CHECK(loads->shiftsTried == servers * 8 - 1);
    CHECK(loads->worstShift == worst);
    CHECK(loads->shiftsFree == isFree);
}

TEST_CASE("static routing stops when it is told to and refuses tables beyond reason")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(staticLoads(test::twoTiers(4, 2, 4), stop.get_token()));
    CHECK_FALSE(StaticRoutes::make(test::twoTiers(1024, 8, 64)));
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The analyses on networks that are no plain Clos.

#include "model/fabric/bisection.h"
#include "model/fabric/fabric_cuts.h"
#include "model/fabric/failure_table.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cw;

namespace {

Design roce(const PartId& server, int servers, int perUnit, const PartId& leaf, Topology topology)
{
    Design design;
    design.networks = {test::network(NetworkKind::Compute, Technology::RoCE, topology, leaf)};
    design.blocks = {test::computeBlock(server, servers, perUnit, 8)};
    return design;
}

FabricGraph graphOf(const Plan& plan)
{
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    REQUIRE(compute.isBuilt);
    return fabricGraph(plan, compute);
}

}  // namespace

TEST_CASE("two planes are two graphs, and one that is lost takes half of every port")
{
    Design design = roce("nvidia-dgx-b300", 64, 64, "nvidia-sn5600", Topology::RailOptimized);
    design.networks[0].planes = 2;
    design.networks[0].linkSpeed = gigabitsPerSecond(400);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const FabricGraph graph = graphOf(plan);
    CHECK(graph.planes == 2);
    CHECK(graph.intactEndpoints == 1024);
    CHECK(alignedShare(graph, true) == Approx(1.0));
    CHECK(alignedShare(graph, false) == Approx(1.0));
    CHECK(throughputOf(graph, longestMatching(graph)).lower == Approx(1.0));
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    CHECK(endpointsCutOff(fabricGraph(plan, compute, failedPlane(plan, compute, 1))) == 512);
    // One rail is a leaf in either plane.
    CHECK(failedRail(plan, compute, 3).devices.size() == 2);
}

TEST_CASE("rails that nothing joins each carry their own traffic in full")
{
    const Plan plan =
        makePlan(roce("nvidia-dgx-h100", 32, 32, "nvidia-sn5600", Topology::RailOnly), *test::builtinCatalogue());
    const FabricGraph graph = graphOf(plan);
    CHECK(graph.planes == 8);
    CHECK(alignedShare(graph, true) == Approx(1.0));
    CHECK(throughputOf(graph, railRings(plan, graph)).lower == Approx(1.0));
    CHECK(throughputOf(graph, uniformTraffic()).lower == Approx(1.0));
    // A leaf is all of its rail.
    CHECK(endpointsCutOff(withoutNode(graph, 0)) == 32);
}

TEST_CASE("groups of a dragonfly are cut between groups, and bounds hold what routes reach")
{
    Design design = roce("nvidia-dgx-h100", 512, 64, "nvidia-qm9700", Topology::DragonflyPlus);
    design.networks[0].technology = Technology::InfiniBand;
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const FabricGraph graph = graphOf(plan);
    CHECK_FALSE(graph.isRegular);
    int groups = 0;
    for (const FabricGraph::Node& node : graph.nodes)
        groups = std::max(groups, node.pod + 1);
    REQUIRE(groups > 1);
    const auto cuts = alignedCuts(graph);
    REQUIRE_FALSE(cuts.empty());
    const bool hasPods =
        std::any_of(cuts.begin(), cuts.end(), [](const FabricCut& cut) { return cut.alignment == CutAlignment::Pods; });
    CHECK(hasPods);
    const Throughput worst = throughputOf(graph, longestMatching(graph), Effort::Quick);
    CHECK(worst.lower > 0);
    CHECK(worst.lower <= worst.upper + 1e-12);
    CHECK(closedFormBisection(*plan.network(NetworkKind::Compute)).value.base() == 0);
    CHECK(maxFlowBisection(plan, *plan.network(NetworkKind::Compute)).perEndpoint > 0);
    CHECK(failureTable(graph));
}

TEST_CASE("hosts cabled to each other are a graph without switches")
{
    const int nodes = GENERATE(2, 4);
    const Plan plan = makePlan(roce("nvidia-dgx-h100", nodes, 4, "", Topology::Direct), *test::builtinCatalogue());
    const FabricGraph graph = graphOf(plan);
    CHECK(static_cast<int>(graph.nodes.size()) == nodes);
    CHECK(static_cast<int>(graph.links.size()) == nodes * (nodes - 1) / 2);
    CHECK(graph.planes == 1);
    // Every host reaches every other with an equal share of its ports.
    CHECK(throughputOf(graph, uniformTraffic()).lower > 0.9);
    CHECK(endpointsCutOff(withoutNode(graph, 0)) >= graph.intactEndpoints / nodes);
}

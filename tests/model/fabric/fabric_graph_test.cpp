// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_graph.h"

#include "model/fabric/symmetry.h"

#include "tests/model/fabric/small_fabrics.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace cw;

TEST_CASE("the graph of the published SuperPOD has its switches, links and endpoints")
{
    const Plan plan = makePlan(test::superPod("nvidia-dgx-h100", 127), *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const FabricGraph graph = fabricGraph(plan, compute);
    REQUIRE(graph.nodes.size() == 32 + 16);
    CHECK(graph.links.size() == 32 * 16);
    CHECK(graph.links[0].count == 2);
    CHECK(graph.links[0].capacity == 800'000);
    CHECK(graph.hostCapacity() == 1016LL * 400'000);
    CHECK(graph.nodes[9].unit == 1);
    CHECK(graph.nodes[9].rail == 1);
    CHECK(endpointsCutOff(graph) == 0);
    // Leaves of 32 and of 31 hosts, and spines: three classes.
    const std::vector<int> classes = symmetryClasses(graph);
    CHECK(std::set<int>(classes.begin(), classes.end()).size() == 3);
}

TEST_CASE("failures take what hangs on them along")
{
    const Plan plan = makePlan(test::superPod("nvidia-dgx-h100", 127), *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const auto cutOff = [&](const Failures& failures) { return endpointsCutOff(fabricGraph(plan, compute, failures)); };
    CHECK(cutOff(failedDevice(compute.leaf(0))) == 32);
    CHECK(cutOff(failedDevice(compute.spine(0))) == 0);
    CHECK(cutOff(failedDevice(0)) == 8);
    // One rail of four scalable units, of which the last is one server short.
    CHECK(failedRail(plan, compute, 2).devices.size() == 4);
    CHECK(cutOff(failedRail(plan, compute, 2)) == 127);
    CHECK(cutOff(failedPlane(plan, compute, 0)) == 1016);
    CHECK(cutOff(together(failedDevice(compute.leaf(0)), failedDevice(compute.leaf(1)))) == 64);
    const Failures rack = failedRack(plan, plan.devices[0].rack);
    CHECK(rack.hasDevice(0));
    CHECK(cutOff(rack) >= 8);
    CHECK(failedRow(plan, 0).devices.size() > rack.devices.size());
}

TEST_CASE("a twin-port optic and its cable take two links")
{
    const Plan plan = makePlan(test::superPod("nvidia-dgx-h100", 127), *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const auto uplink = std::find_if(plan.cables.begin(), plan.cables.end(),
                                     [&](const Cable& cable) { return cable.from == compute.leaf(0); });
    REQUIRE(uplink != plan.cables.end());
    const auto index = static_cast<std::int32_t>(uplink - plan.cables.begin());
    const CableChoice& choice = plan.cableChoices[static_cast<std::size_t>(uplink->choice)];
    CHECK(static_cast<int>(failedOptic(plan, index, LinkEnd::Lower).cables.size()) == choice.portsPerOpticLower);
    CHECK(static_cast<int>(failedOptic(plan, index, LinkEnd::Upper).cables.size()) == choice.portsPerOpticUpper);
    CHECK(failedCable(plan, index).hasCable(index));
    const FabricGraph intact = fabricGraph(plan, compute);
    const FabricGraph cut = fabricGraph(plan, compute, failedOptic(plan, index, LinkEnd::Lower));
    const auto uplinks = [](const FabricGraph& graph) {
        int count = 0;
        for (const FabricGraph::Link& link : graph.links)
            count += link.lower == 0 ? link.count : 0;
        return count;
    };
    CHECK(uplinks(intact) == 32);
    CHECK(uplinks(cut) == 32 - choice.portsPerOpticLower);
}

TEST_CASE("without its only spine link a leaf is cut off")
{
    FabricGraph graph = test::twoTiers(4, 1, 3);
    CHECK(endpointsCutOff(withoutLink(graph, 2)) == 3);
    CHECK(endpointsCutOff(withoutNode(graph, 4)) == 9);  // every leaf alone: the largest part keeps three
    CHECK(endpointsCutOff(withoutEndpoint(graph, 0)) == 1);
    CHECK(endpointsCutOff(withoutLink(test::twoTiers(4, 1, 3, 2), 2)) == 0);
}

TEST_CASE("a failure splits classes only as far as it is seen")
{
    const FabricGraph whole = test::threeTiers(4, 4, 4, 4, 4);
    const std::vector<int> classes = symmetryClasses(whole);
    CHECK(representativesOf(classes).size() == 3);
    // The dead leaf, leaves and spines of its pod, other leaves, other spines, cores.
    const FabricGraph damaged = withoutNode(whole, 0);
    CHECK(representativesOf(symmetryClasses(damaged)).size() == 6);
}

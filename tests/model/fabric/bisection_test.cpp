// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/network_result.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cw;

namespace {

/// A catalogue with one switch of a given radix and servers of `rails` ports, so that small fabrics have several tiers.
Catalogue smallParts(int radix, int rails)
{
    Catalogue catalogue = *test::builtinCatalogue();
    Switch part = *catalogue.switchPart("nvidia-qm9700");
    part.id = "test-switch";
    part.ports = radix;
    part.cages = radix / 2;
    catalogue.switches[part.id] = part;
    Server server = *catalogue.server("nvidia-dgx-h100");
    server.id = "test-server";
    server.ports[0].ports = rails;
    server.ports[0].cages = rails;
    catalogue.servers[server.id] = server;
    return catalogue;
}

Design smallDesign(int servers, int perUnit, int rails, double oversubscription, double spineOversubscription = 1)
{
    Design design = test::computeOnly("test-server", servers, perUnit);
    design.blocks[0].attachments[0].portsPerUnit = rails;
    design.networks[0].leafSwitch = "test-switch";
    design.networks[0].oversubscription = oversubscription;
    design.networks[0].spineOversubscription = spineOversubscription;
    return design;
}

void removeCables(Plan& plan, DeviceRole lower, DeviceRole upper, int every)
{
    int seen = 0;
    plan.cables.erase(std::remove_if(plan.cables.begin(), plan.cables.end(),
                                     [&](const Cable& cable) {
                                         return cable.to >= 0 &&
                                                plan.devices[static_cast<std::size_t>(cable.from)].role == lower &&
                                                plan.devices[static_cast<std::size_t>(cable.to)].role == upper &&
                                                ++seen % every == 0;
                                     }),
                      plan.cables.end());
}

}  // namespace

TEST_CASE("the published SuperPOD has full bisection by formula and by flow")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    // 1016 endpoints of 400 Gb/s: half of them send 50 GB/s each.
    CHECK(inGigabytesPerSecond(closedFormBisection(compute).value) == Approx(25400.0).epsilon(1e-12));
    CHECK(inGigabytesPerSecond(maxFlowBisection(plan, compute).value) == Approx(25400.0).epsilon(1e-12));
    CHECK(inGigabytesPerSecond(maxFlowBisectionUncontracted(plan, compute).value) == Approx(25400.0).epsilon(1e-12));
    CHECK(maxFlowBisection(plan, compute).perEndpoint == Approx(1.0));
    // One of 16 spines carries a sixteenth of what the halves send.
    CHECK(shareAfterWorstSwitchFailure(plan, compute) == Approx(1 - 1.0 / 16));
}

TEST_CASE("losing one of eight spines leaves seven eighths")
{
    const Design design = test::computeOnly("nvidia-dgx-h100", 64);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    REQUIRE(compute.sizing.spines == 8);
    CHECK(shareAfterWorstSwitchFailure(plan, compute) == Approx(7.0 / 8));
}

TEST_CASE("one missing uplink of 256 costs exactly its share")
{
    const Design design = test::computeOnly("nvidia-dgx-h100", 64);
    Plan plan = makePlan(design, *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const auto uplink = std::find_if(plan.cables.begin(), plan.cables.end(), [&](const Cable& cable) {
        return cable.from == compute.leaf(0) && cable.to >= 0;
    });
    plan.cables.erase(uplink);
    CHECK(maxFlowBisection(plan, compute).perEndpoint == Approx(255.0 / 256));
    CHECK(maxFlowBisectionUncontracted(plan, compute).perEndpoint == Approx(255.0 / 256));
}

TEST_CASE("contraction, quotient and formula agree with the whole graph")
{
    struct Case {
        int radix, servers, perUnit, rails;
        double leafRatio, spineRatio;
        int tiers;
    };
    // The uplinks that the ratio asks for divide the radix without rest, so the formula is exact.
    const Case one = GENERATE(Case{16, 32, 8, 4, 1, 1, 2}, Case{16, 48, 12, 4, 3, 1, 2}, Case{16, 36, 12, 2, 3, 1, 2},
                              Case{8, 64, 4, 2, 1, 1, 3}, Case{8, 128, 4, 1, 1, 1, 3}, Case{16, 288, 12, 2, 3, 1, 3},
                              Case{16, 60, 12, 4, 3, 1, 3}, Case{8, 96, 4, 1, 1, 1, 3}, Case{16, 432, 12, 1, 3, 3, 3},
                              Case{8, 60, 4, 1, 1, 1, 3}, Case{16, 31, 8, 4, 1, 1, 2});
    INFO("radix " << one.radix << ", " << one.servers << " servers, " << one.leafRatio << ":1, " << one.spineRatio
                  << ":1");
    const Catalogue catalogue = smallParts(one.radix, one.rails);
    const Design design = smallDesign(one.servers, one.perUnit, one.rails, one.leafRatio, one.spineRatio);
    const Plan plan = makePlan(design, catalogue);
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    REQUIRE(compute.isBuilt);
    CHECK(compute.sizing.tiers == one.tiers);
    const double whole = inGigabitsPerSecond(maxFlowBisectionUncontracted(plan, compute).value);
    CHECK(inGigabitsPerSecond(maxFlowBisection(plan, compute).value) == Approx(whole).epsilon(1e-12));
    CHECK(inGigabitsPerSecond(closedFormBisection(compute).value) == Approx(whole).epsilon(1e-12));
    CHECK(closedFormBisection(compute).perEndpoint == Approx(std::min(1.0, 1 / (one.leafRatio * one.spineRatio))));
}

TEST_CASE("an odd link speed keeps the flow within 64 bits")
{
    const double speed = GENERATE(399.999, 123.457, 0.997);
    const int servers = GENERATE(31, 301, 1999);
    Design design = test::computeOnly("nvidia-dgx-h100", servers);
    design.networks[0].linkSpeed = gigabitsPerSecond(speed);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    REQUIRE(compute.isBuilt);
    INFO(servers << " servers of " << speed << " Gb/s, " << compute.sizing.tiers << " tiers");
    // Half of the endpoints send at their own speed; the uplinks are as many and no slower.
    CHECK(inGigabitsPerSecond(maxFlowBisection(plan, compute).value) == Approx(servers * 4 * speed).epsilon(1e-3));
}

TEST_CASE("with links missing the contracted graph still equals the whole one")
{
    const int every = GENERATE(2, 3, 5, 7, 11);
    const Catalogue catalogue = smallParts(8, 2);
    const Design design = smallDesign(64, 4, 2, 1);
    Plan plan = makePlan(design, catalogue);
    REQUIRE(plan.network(NetworkKind::Compute)->sizing.tiers == 3);
    removeCables(plan, DeviceRole::Leaf, DeviceRole::Spine, every);
    removeCables(plan, DeviceRole::Spine, DeviceRole::Core, every + 1);
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const double whole = inGigabitsPerSecond(maxFlowBisectionUncontracted(plan, compute).value);
    CHECK(whole > 0);
    CHECK(whole < inGigabitsPerSecond(closedFormBisection(compute).value));
    CHECK(inGigabitsPerSecond(maxFlowBisection(plan, compute).value) == Approx(whole).epsilon(1e-12));
}

TEST_CASE("the results of all networks are told, with hops and free ports")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const auto results = networkResults(design, plan);
    REQUIRE(results.size() == 4);
    const NetworkResult& compute = results[0];
    CHECK(compute.isBuilt);
    CHECK(inGigabytesPerSecond(compute.perServer) == Approx(400.0));
    CHECK(compute.diameterHops == 4);
    CHECK(compute.freeHostPorts == 32 * 32 - 1020);
    CHECK(compute.worstOversubscription == 1.0);
    CHECK(compute.leafOversubscription == Approx(1016.0 / 1024));
    CHECK(inGigabytesPerSecond(results[1].perServer) == Approx(100.0));
    for (const NetworkResult& result : results) {
        CHECK(result.isBuilt);
        CHECK(result.maxFlow.value.base() > 0);
        CHECK(result.afterWorstSwitchFailure < 1);
        CHECK(result.freeHostPorts >= 0);
    }
}

TEST_CASE("a single switch has full bisection until it fails")
{
    Design design = test::computeOnly("nvidia-dgx-h100", 4);
    design.networks[0].topology = Topology::FatTree;
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const auto results = networkResults(design, plan);
    CHECK(results[0].diameterHops == 2);
    CHECK(results[0].maxFlow.perEndpoint == Approx(1.0));
    CHECK(results[0].closedForm.perEndpoint == Approx(1.0));
    CHECK(results[0].afterWorstSwitchFailure == 0.0);
}

TEST_CASE("a merged network reports its own hosts on its carrier's tiers")
{
    Design design = test::superPod("nvidia-dgx-h100", 64);
    design.networks[2].leafSwitch = "nvidia-sn5600";
    design.networks[1].mergedWith = "net-service";
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const auto results = networkResults(design, plan);
    CHECK(results[1].isBuilt);
    CHECK(results[1].diameterHops == results[2].diameterHops);
    CHECK(results[1].hostBandwidth < results[2].hostBandwidth);
    CHECK(results[1].maxFlow.perEndpoint == Approx(results[2].maxFlow.perEndpoint));
}

TEST_CASE("an empty design, an unbuilt network and a stop request give zeros")
{
    CHECK(networkResults({}, makePlan({}, *test::builtinCatalogue())).empty());
    Design design = test::computeOnly("nvidia-dgx-h100", 8);
    design.networks[0].leafSwitch = "unknown";
    const Plan broken = makePlan(design, *test::builtinCatalogue());
    CHECK(maxFlowBisection(broken, broken.networks[0]).value.base() == 0);
    CHECK(closedFormBisection(broken.networks[0]).value.base() == 0);
    std::stop_source stop;
    stop.request_stop();
    const Plan plan = makePlan(test::computeOnly("nvidia-dgx-h100", 8), *test::builtinCatalogue());
    CHECK(maxFlowBisection(plan, plan.networks[0], stop.get_token()).value.base() == 0);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/latency.h"

#include "tests/model/fabric/small_fabrics.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace cw;

namespace {

FabricConstants shipped()
{
    std::ifstream in(CW_RESOURCE_DIR "/fabric/constants.json");
    const auto constants = fabricConstantsFromJson(in, "constants.json");
    REQUIRE(constants);
    return *constants;
}

double nanoseconds(Duration time)
{
    return inSeconds(time) * 1e9;
}

}  // namespace

TEST_CASE("a path takes its switches, its metres, its links and both adapters")
{
    FabricConstants constants;
    constants.perMetre = seconds(5e-9);
    constants.errorCorrection = seconds(100e-9);
    constants.adapter = seconds(800e-9);
    // Three switches of 130 ns, 60 m, four links.
    CHECK(nanoseconds(pathLatency(constants, seconds(390e-9), metres(60), 4)) == Approx(390 + 300 + 400 + 1600));
}

TEST_CASE("pairs of endpoints meet one, three or five switches as the tree says")
{
    // 4 pods of 4 leaves of 4 hosts: of 63 partners 3 share the leaf, 12 the pod, 48 neither.
    LatencyParts parts;
    for (Duration& one : parts.switchOfTier)
        one = seconds(100e-9);
    FabricConstants constants;
    const FabricLatency latency = fabricLatency(test::threeTiers(4, 4, 4, 4, 4), parts, constants);
    REQUIRE(latency.steps.size() == 3);
    const int switches[] = {1, 3, 5};
    const double pairs[] = {3, 12, 48};
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(latency.steps[i].switches == switches[i]);
        CHECK(latency.steps[i].share == Approx(pairs[i] / 63));
        CHECK(nanoseconds(latency.steps[i].latency) == Approx(100.0 * switches[i]));
    }
    CHECK(nanoseconds(latency.mean) == Approx(100.0 * (3 * 1 + 12 * 3 + 48 * 5) / 63));
    CHECK(nanoseconds(latency.longest) == Approx(500));
}

TEST_CASE("classes stand for their members in the histogram")
{
    FabricGraph graph = withoutNode(test::twoTiers(7, 3, 5), 2);
    LatencyParts parts;
    const FabricLatency byClass = fabricLatency(graph, parts, shipped());
    graph.isRegular = false;
    const FabricLatency byNode = fabricLatency(graph, parts, shipped());
    REQUIRE(byClass.steps.size() == byNode.steps.size());
    for (std::size_t i = 0; i < byNode.steps.size(); ++i)
        CHECK(byClass.steps[i].share == Approx(byNode.steps[i].share));
}

TEST_CASE("the SuperPOD's latency takes the switch from the catalogue and the lengths from the plan")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const CataloguePtr catalogue = test::builtinCatalogue();
    const Plan plan = makePlan(design, *catalogue);
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const LatencyParts parts = latencyParts(design, plan, compute, *catalogue, shipped());
    CHECK(parts.switchOfTier[1] ==
          catalogue->switchPart("nvidia-qm9700")->latency.value_or(shipped().infiniBandSwitch));
    CHECK(inMetres(parts.hostCable) > 1);
    CHECK(inMetres(parts.linkAboveTier[1]) > 1);
    const FabricLatency latency = fabricLatency(fabricGraph(plan, compute), parts, shipped());
    REQUIRE(latency.steps.size() == 2);
    CHECK(latency.steps[0].share + latency.steps[1].share == Approx(1.0));
    CHECK(latency.longest > latency.steps[0].latency);
    CHECK(nanoseconds(latency.longest) < 10000);
}

TEST_CASE("constants without a source or grade are refused")
{
    std::ifstream in(CW_RESOURCE_DIR "/fabric/constants.json");
    std::stringstream text;
    text << in.rdbuf();
    for (const std::string key : {"adapter_source", "adapter_evidence", "adapter_ns"}) {
        std::string broken = text.str();
        broken.replace(broken.find(key), key.size(), "unknown");
        std::istringstream stream(broken);
        INFO(key);
        CHECK_FALSE(fabricConstantsFromJson(stream));
    }
    CHECK(shipped().origins.at("adapter").evidence == Evidence::Estimate);
}

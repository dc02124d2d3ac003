// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_study.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace cw;

namespace {

FabricConstants constants()
{
    std::ifstream in(CW_RESOURCE_DIR "/fabric/constants.json");
    return *fabricConstantsFromJson(in);
}

}  // namespace

TEST_CASE("the study of the published SuperPOD proves its compute network")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const CataloguePtr catalogue = test::builtinCatalogue();
    const Plan plan = makePlan(design, *catalogue);
    const auto studies = studyFabrics(design, plan, *catalogue, constants());
    REQUIRE(studies);
    REQUIRE(studies->size() == 4);
    const FabricStudy& compute = studies->front();
    CHECK(compute.kind == NetworkKind::Compute);
    for (const Throughput& bounds : {compute.worstPermutation, compute.allToAll, *compute.rings, *compute.experts}) {
        CHECK(bounds.lower == Approx(1.0));
        CHECK(bounds.isExact());
    }
    REQUIRE(compute.staticLoads);
    CHECK(compute.staticLoads->worstShift == 2);
    // More queue pairs, fewer collisions; both below perfect spreading. The closed form is that of the trials.
    REQUIRE(compute.oneFlow);
    REQUIRE(compute.equal);
    REQUIRE(compute.ecmp);
    CHECK(compute.queuePairs == 4);
    CHECK(compute.ecmp->p5 <= compute.ecmp->p50);
    CHECK(compute.oneFlow->slowestFlow.p50 < compute.ecmp->p50);
    CHECK(compute.ecmp->p50 == Approx(compute.equal->slowestFlow.p50).margin(0.03));
    CHECK(compute.ecmp->p50 < 1);
    REQUIRE(compute.wcmp);
    CHECK(compute.wcmp->p50 == Approx(compute.weighted->slowestFlow.p50).margin(0.03));
    CHECK(compute.spread.spreading == FlowSpreading::Adaptive);
    CHECK(compute.spread.isAssumed);
    CHECK(compute.failures.intact.path == Approx(constants().spreadingEfficiency));
    CHECK(compute.oneFlow->trials == 100);
    CHECK(compute.failures.worst()->health.bisection == Approx(15.0 / 16));
    CHECK(compute.cuts.size() == 3);
    CHECK(compute.latency.steps.size() == 2);
    // 127 servers and 4 managers fill four units: the 128th asks for a fifth, and so for more spines.
    REQUIRE_FALSE(compute.cliffs.empty());
    CHECK(compute.cliffs.front().kind == CliffKind::Spines);
    CHECK(compute.cliffs.front().hosts == 128);
    for (const FabricStudy& study : *studies) {
        CHECK(study.worstPermutation.lower > 0);
        CHECK(study.worstPermutation.lower <= study.worstPermutation.upper + 1e-12);
        CHECK(study.failures.worst());
    }
}

TEST_CASE("a study that is stopped gives nothing, an empty design an empty study")
{
    std::stop_source stop;
    stop.request_stop();
    const Design design = test::computeOnly("nvidia-dgx-h100", 64);
    const CataloguePtr catalogue = test::builtinCatalogue();
    const Plan plan = makePlan(design, *catalogue);
    CHECK_FALSE(studyFabrics(design, plan, *catalogue, constants(), stop.get_token()));
    const auto nothing = studyFabrics({}, {}, *catalogue, constants());
    REQUIRE(nothing);
    CHECK(nothing->empty());
}

TEST_CASE("a network merged with another is studied once, with its carrier")
{
    Design design = test::superPod("nvidia-dgx-h100", 64);
    design.networks[2].leafSwitch = "nvidia-sn5600";
    design.networks[1].mergedWith = "net-service";
    const CataloguePtr catalogue = test::builtinCatalogue();
    const Plan plan = makePlan(design, *catalogue);
    const auto studies = studyFabrics(design, plan, *catalogue, constants());
    REQUIRE(studies);
    CHECK(studies->size() == 3);
    CHECK(std::none_of(studies->begin(), studies->end(),
                       [](const FabricStudy& study) { return study.kind == NetworkKind::Storage; }));
}

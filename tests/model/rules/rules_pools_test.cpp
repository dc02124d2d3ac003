// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/edits.h"
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

/// The sound world's 16 servers of 8 GPUs, with a second block of 4.
World twoPools()
{
    World world = soundWorld();
    Block second = world.block("compute-1");
    second.id = "compute-2";
    second.count = 4;
    second.compute()->spares = 1;
    world.design.blocks.push_back(second);
    return world;
}

Workload& addJob(World& world, const std::string& id, const std::string& block, int gpus,
                 WorkloadKind kind = WorkloadKind::LlmTraining)
{
    Workload job = world.design.workloads.at(0);
    job.id = id;
    job.block = block;
    job.gpus = gpus;
    job.kind = kind;
    world.design.workloads.push_back(job);
    return world.design.workloads.back();
}

}  // namespace

TEST_CASE("TR-04: a job asks for no more GPUs than its own pool has without its spares")
{
    World world = twoPools();
    addJob(world, "job", "compute-2", 24);
    CHECK(world.findings("TR-04").empty());
    world.design.workloads.back().gpus = 25;
    REQUIRE(world.findings("TR-04").size() == 1);
    CHECK(world.findings("TR-04")[0].elements == std::vector<ElementId>{"job", "compute-2"});
    CHECK(argument<int>(world.findings("TR-04")[0], 0) == 25);
    CHECK(argument<int>(world.findings("TR-04")[0], 1) == 24);
    // The other pool has as many.
    world.design.workloads.back().block = "compute-1";
    CHECK(world.findings("TR-04").empty());
}

TEST_CASE("TR-05: jobs share a pool only when their GPUs add up to it, and never with those of another")
{
    World world = twoPools();
    addJob(world, "other", "compute-2", 0);
    CHECK(world.findings("TR-05").empty());
    addJob(world, "third", "compute-2", 8, WorkloadKind::LlmServing);
    REQUIRE(world.findings("TR-05").size() == 1);
    CHECK(world.findings("TR-05")[0].elements == std::vector<ElementId>{"compute-2", "other", "third"});
    CHECK(argument<int>(world.findings("TR-05")[0], 0) == 2);
    CHECK(argument<double>(world.findings("TR-05")[0], 1) == 32);
    CHECK(argument<int>(world.findings("TR-05")[0], 2) == 24);
    world.design.workloads.at(1).gpus = 16;
    CHECK(world.findings("TR-05").empty());
    world.design.workloads.at(1).gpus = 17;
    CHECK(world.findings("TR-05").size() == 1);
}

TEST_CASE("TR-05: a served model takes the GPUs that its load needs, and all only while that is unknown")
{
    World world = twoPools();
    addJob(world, "trained", "compute-2", 23);
    addJob(world, "served", "compute-2", 0, WorkloadKind::LlmServing);
    ServingResult result;
    result.workload = "served";
    result.gpus = 24;
    result.estimate.emplace();
    result.estimate->gpus = 1;
    world.serving = {result};
    CHECK(world.findings("TR-05").empty());
    world.serving[0].estimate->gpus = 2;
    REQUIRE(world.findings("TR-05").size() == 1);
    CHECK(argument<double>(world.findings("TR-05")[0], 1) == 25);
    world.serving[0].estimate.reset();
    REQUIRE(world.findings("TR-05").size() == 1);
    CHECK(argument<double>(world.findings("TR-05")[0], 1) == 23 + 24);
}

TEST_CASE("TR-06 and TR-07: a served load beyond the pool and times that nothing keeps are told")
{
    World world = twoPools();
    addJob(world, "served", "compute-2", 0, WorkloadKind::LlmServing).serving.requestsPerSecond = 40;
    ServingResult result;
    result.workload = "served";
    result.gpus = 24;
    result.estimate.emplace();
    result.estimate->gpus = 32;
    result.estimate->poolRequestsPerSecond = 30;
    world.serving = {result};
    CHECK(world.findings("TR-06").empty());
    CHECK(world.findings("TR-07").empty());
    world.serving[0].estimate->meetsLoad = false;
    REQUIRE(world.findings("TR-06").size() == 1);
    CHECK(argument<int>(world.findings("TR-06")[0], 0) == 32);
    CHECK(argument<double>(world.findings("TR-06")[0], 2) == 40);
    world.serving[0].estimate->meetsLimits = false;
    CHECK(world.findings("TR-07").size() == 1);
    world.serving[0].estimate.reset();
    world.serving[0].refused = Error{ErrorCode::Unsupported, "layout", {"no-layout-fits"}, {}};
    CHECK(world.findings("TR-06").empty());
    REQUIRE(world.findings("TR-02").size() == 1);
    CHECK(world.findings("TR-02")[0].elements.front() == "served");
}

TEST_CASE(
    "TR-09: a job whose pool was deleted, or that names none of unlike pools, is told, and can be put on the first")
{
    World world = twoPools();
    addJob(world, "job", "compute-2", 8);
    addJob(world, "open", "", 8);
    // Two blocks of the same GPUs: the first will do.
    CHECK(world.findings("TR-09").empty());
    Server other = *world.catalogue.server(world.block("compute-2").part);
    other.id = "other-server";
    other.gpu = "other-gpu";
    world.catalogue.servers[other.id] = other;
    world.block("compute-2").part = other.id;
    REQUIRE(world.findings("TR-09").size() >= 1);
    for (const Finding& finding : world.findings("TR-09")) {
        CHECK(argument<std::string>(finding, 0) == "unnamed");
        CHECK(finding.elements.front() != "job");
        REQUIRE(finding.fix);
        CHECK(finding.fix->apply(world.design).workload(finding.elements.front())->block == "compute-1");
    }
    world.design = removeElements(world.design, {"compute-2"});
    REQUIRE(world.findings("TR-09").size() == 1);
    CHECK(argument<std::string>(world.findings("TR-09")[0], 0) == "missing");
    CHECK(world.findings("TR-09")[0].elements == std::vector<ElementId>{"job"});
    // A new block isn't taken for the lost one.
    CHECK(freshId(world.design, "compute") == "compute-3");
    world.design = removeElements(world.design, {"compute-1"});
    for (const Finding& finding : world.findings("TR-09")) {
        CHECK(argument<std::string>(finding, 0) == "none");
        CHECK_FALSE(finding.fix);
    }
}

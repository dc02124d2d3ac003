// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Rules on the runs of a design: how often they are interrupted, and whether they fit and end in time.
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cw;

TEST_CASE("RL-01 and RL-02: spares follow the Poisson quantile of published failure rates")
{
    // Of the 419 interruptions of Llama 3 (arXiv 2407.21783, table 5) 268 by GPUs, 46 by the other parts of 2,048
    // servers and 7 by adapters took a server out; repair in three days. Smallest k with PoissonCDF(k; n·mean) >= 0.99.
    const int servers = GENERATE(32, 96, 128, 512, 2048);
    const double mean = servers * (268 + 46 + 7) / (2048.0 * 54) * 3;
    int needed = 0;
    for (double term = std::exp(-mean), sum = term; sum < 0.99; sum += term)
        term *= mean / ++needed;
    World world = soundWorld();
    world.block("compute-1").count = servers;
    world.block("compute-1").compute()->spares = 0;
    REQUIRE(world.findings("RL-01").size() == 1);
    CHECK(argument<int>(world.findings("RL-01")[0], 1) == needed);
    CHECK(fixMends(world, "RL-01"));
    world.block("compute-1").compute()->spares = needed - 1;
    CHECK(world.findings("RL-01").empty());
    CHECK(fixMends(world, "RL-02"));
    world.block("compute-1").compute()->spares = needed;
    CHECK(world.findings("RL-02").empty());
}

TEST_CASE("RL-03: a run that loses more than a tenth of its time is told, one that loses a fifth is an error")
{
    World world = soundWorld();
    CHECK(world.findings("RL-03").empty());
    world.reliability[0].goodput = 0.9;
    CHECK(world.findings("RL-03").empty());
    world.reliability[0].goodput = 0.89;
    REQUIRE(world.findings("RL-03").size() == 1);
    CHECK(world.findings("RL-03")[0].severity == Severity::Warning);
    CHECK(world.findings("RL-03")[0].elements.front() == "training-1");
    CHECK(argument<double>(world.findings("RL-03")[0], 0) == 0.89);
    world.reliability[0].goodput = 0.79;
    CHECK(world.findings("RL-03").at(0).severity == Severity::Error);
    world.reliability[0].shares.reset();
    CHECK(world.findings("RL-03").empty());
}

TEST_CASE("RL-04: an interval of one's own is within twice and half of the best")
{
    World world = soundWorld();
    CheckpointFigures& checkpoint = *world.reliability[0].checkpoint;
    checkpoint.best = seconds(1200);
    const double own = GENERATE(599.0, 601.0, 2399.0, 2401.0);
    checkpoint.interval = seconds(own);
    CHECK(world.findings("RL-04").empty());
    checkpoint.isIntervalOwn = true;
    CHECK(world.findings("RL-04").size() == (own < 600 || own > 2400 ? 1U : 0U));
}

TEST_CASE("RL-05: a run that saves itself every few minutes is told what five minutes would keep")
{
    World world = soundWorld();
    ReliabilityResult& result = world.reliability[0];
    CHECK(world.findings("RL-05").empty());
    result.meanTime = hours(2);
    result.restart = seconds(600);
    result.checkpoint->stop = seconds(1);
    result.checkpoint->write = seconds(60);
    result.checkpoint->best = result.checkpoint->interval = seconds(119);
    REQUIRE(world.findings("RL-05").size() == 1);
    // exp(-R/M) · exp(-d/M) · (S/M)/(exp(S/M) - 1) · (1 - s/S), as goodput.h has it.
    const double length = 300 / 7200.0;
    CHECK(argument<double>(world.findings("RL-05")[0], 2) ==
          Approx(std::exp(-600 / 7200.0 - 59 / 7200.0) * length / std::expm1(length) * (1 - 1 / 300.0)));
    REQUIRE(world.findings("RL-05")[0].fix);
    const Design mended = world.findings("RL-05")[0].fix->apply(world.design);
    CHECK(mended.workloads.front().checkpoint.interval == seconds(300));
    // Five minutes are not too rare, however short the best interval is.
    result.checkpoint->interval = seconds(300);
    result.checkpoint->isIntervalOwn = true;
    CHECK(world.findings("RL-05").empty());
    CHECK(world.findings("RL-04").empty());
}

TEST_CASE("RL-01: one server alone needs no spare")
{
    World world = soundWorld();
    world.block("compute-1").count = 1;
    world.block("compute-1").compute()->spares = 0;
    CHECK(world.findings("RL-01").empty());
}

TEST_CASE("TR-01: a model that does not fit names the memory of the GPU")
{
    World world = soundWorld();
    world.training[0].estimate->fits = false;
    world.training[0].estimate->memoryPerGpu = gigabytes(93);
    const auto findings = world.findings("TR-01");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements == std::vector<ElementId>{"training-1", "compute-1"});
    CHECK(argument<DataSize>(findings[0], 1) == gigabytes(80));
}

TEST_CASE("TR-10: a model that fits to the last percents is told, and one with room or without is not")
{
    // 3 % of 80 GB are 2.4 GB.
    World world = soundWorld();
    world.training[0].estimate->memoryPerGpu = gigabytes(77.5);
    CHECK(world.findings("TR-10").empty());
    world.training[0].estimate->memoryPerGpu = gigabytes(77.7);
    const auto findings = world.findings("TR-10");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Info);
    CHECK(findings[0].elements == std::vector<ElementId>{"training-1", "compute-1"});
    CHECK(inGigabytes(argument<DataSize>(findings[0], 0)) == Approx(2.3));
    world.training[0].estimate->memoryPerGpu = gigabytes(80);
    CHECK(world.findings("TR-10").size() == 1);
    world.training[0].estimate->memoryPerGpu = gigabytes(80.1);
    world.training[0].estimate->fits = false;
    CHECK(world.findings("TR-10").empty());
}

TEST_CASE("TR-08: what a server's GPUs offload has to fit into its memory")
{
    World world = soundWorld();
    world.catalogue.servers["gpu-server"].memory = gigabytes(2048);
    TrainingEstimate& estimate = *world.training[0].estimate;
    estimate.hostMemoryPerGpu = gigabytes(256);
    CHECK(world.findings("TR-08").empty());
    estimate.hostMemoryPerGpu = gigabytes(300);
    estimate.fits = false;
    const auto findings = world.findings("TR-08");
    REQUIRE(findings.size() == 1);
    CHECK(argument<DataSize>(findings[0], 0) == gigabytes(2400));
    CHECK(argument<DataSize>(findings[0], 1) == gigabytes(2048));
    CHECK(world.findings("TR-01").empty());
}

TEST_CASE("TR-02: a refused layout says why")
{
    World world = soundWorld();
    world.training[0].estimate.reset();
    world.training[0].refused = Error{ErrorCode::OutOfRange, "layout.tp", {"7", "a divisor of 64"}, {}};
    const auto findings = world.findings("TR-02");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 1) == "layout.tp");
}

TEST_CASE("TR-03: a run longer than its deadline is told with both")
{
    World world = soundWorld();
    world.training[0].wallTime = days(30);
    CHECK(world.findings("TR-03").empty());
    world.training[0].wallTime = days(31);
    REQUIRE(world.findings("TR-03").size() == 1);
    CHECK(inDays(argument<Duration>(world.findings("TR-03")[0], 0)) == Approx(31));
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/reliability_result.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/model/reliability/reliability_support.h"
#include "tests/model/storage/storage_world.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace cw;
using reliability_test::publishedRates;

namespace {

/// A SuperPOD H100 with a run of 70 billion weights on it, its estimate by hand.
struct Pod {
    Design design = test::superPod("nvidia-dgx-h100", 127);
    CataloguePtr catalogue = test::builtinCatalogue();
    Plan plan;
    std::vector<StorageSupply> storage;
    std::vector<TrainingResult> training;
    OwnershipBand cost;
    PowerSummary power;

    Pod()
    {
        Workload workload;
        workload.id = "training-1";
        workload.model.layers = 80;
        workload.model.hidden = 8192;
        workload.model.heads = 64;
        workload.model.kvHeads = 8;
        workload.model.feedForward = 28672;
        workload.model.isGated = true;
        workload.model.vocabulary = 128256;
        workload.tokens = 1e12;
        design.workloads = {workload};
        TrainingResult result;
        result.workload = workload.id;
        result.estimate.emplace();
        result.estimate->tokensPerSecond = 1e6;
        result.estimate->lowTokensPerSecond = 0.9e6;
        result.estimate->highTokensPerSecond = 1.1e6;
        result.wallTime = seconds(1e6);
        training = {result};
        for (OwnershipCost* one : {&cost.low, &cost.typical, &cost.high})
            one->perGpuHour = Money::fromMajor(one == &cost.low ? 1 : one == &cost.high ? 3 : 2, Currency("USD"));
        power.typical = kilowatts(1000);
    }

    Workload& workload() { return design.workloads.front(); }

    ReliabilityResult result()
    {
        plan = makePlan(design, *catalogue);
        storage = storageSupply(design, plan, *catalogue, storage_test::publishedConstants());
        const int gpus = 127 * 8;
        const auto results = reliabilityResults(
            {design, *catalogue, plan, storage, training, cost, PriceScenario::Typical, power, gpus}, publishedRates());
        REQUIRE(results.size() == 1);
        return results.front();
    }
};

double partsOf(const ReliabilityResult& result, std::string_view cause)
{
    for (const InterruptionSource& source : result.sources)
        if (source.cause == cause)
            return source.parts;
    return -1;
}

}  // namespace

TEST_CASE("a run stands on the parts that its block has in the plan")
{
    Pod pod;
    const ReliabilityResult result = pod.result();
    CHECK(result.parts.servers == 127);
    CHECK(partsOf(result, "gpu") == 1016);
    CHECK(partsOf(result, "adapter") == 1016);
    // RA-11333-001, table 4: 1,016 links of servers, 1,024 between 32 leaves and 16 spines.
    CHECK(partsOf(result, "link") == 1016 + 1024);
    CHECK(partsOf(result, "leaf-switch") == 32);
    CHECK(partsOf(result, "software") == Approx(1016 / 1024.0));
    // A run of this size meets software and hands more often than anything that breaks, then GPUs.
    CHECK(result.sources[0].cause == "software");
    CHECK(result.sources[1].cause == "gpu");
    double sum = 0;
    for (const InterruptionSource& source : result.sources)
        sum += source.perDay.typical;
    CHECK(inHours(result.meanTime) == Approx(24 / sum));
    CHECK(result.shortestMeanTime < result.meanTime);
    CHECK(result.meanTime < result.longestMeanTime);
}

TEST_CASE("spares, two homes and a part of the block take from what can fail")
{
    Pod pod;
    const double usual = pod.result().perDay.typical;
    SECTION("servers kept as spares don't compute")
    {
        pod.design.blocks[0].compute()->spares = 7;
        const ReliabilityResult result = pod.result();
        CHECK(result.parts.servers == 120);
        CHECK(result.perDay.typical < usual);
        CHECK(result.spares == 7);
    }
    SECTION("a run on a quarter of the servers is interrupted a quarter as often")
    {
        pod.workload().gpus = 254;
        const ReliabilityResult result = pod.result();
        CHECK(result.parts.servers == 32);
        CHECK(result.perDay.typical == Approx(usual * 32 / 127));
    }
    SECTION("a leaf or a link of servers with two homes stops nothing")
    {
        Pod other;
        other.design.networks[0].isDualHomed = true;
        const ReliabilityResult result = other.result();
        CHECK(partsOf(result, "leaf-switch") == 0);
        CHECK(result.perDay.typical < usual);
    }
}

TEST_CASE("a checkpoint is written by the tier and stops the run for a copy")
{
    Pod pod;
    const ReliabilityResult result = pod.result();
    REQUIRE(result.checkpoint);
    const CheckpointFigures& checkpoint = *result.checkpoint;
    CHECK(checkpoint.tier == "storage-1");
    CHECK(inGigabytes(checkpoint.size) == Approx(70.55e9 * 14 / 1e9).epsilon(0.002));
    CHECK(inSeconds(checkpoint.write) ==
          Approx(inBytes(checkpoint.size) / inBytesPerSecond(pod.storage.front().write)));
    CHECK(inSeconds(checkpoint.stop) == Approx(inBytes(checkpoint.size) / (1016 * 25e9)));
    CHECK(checkpoint.interval >= checkpoint.write);
    CHECK_FALSE(checkpoint.isIntervalOwn);

    pod.workload().checkpoint.isAsynchronous = false;
    const ReliabilityResult waiting = pod.result();
    CHECK(waiting.checkpoint->stop == waiting.checkpoint->write);
    CHECK(waiting.goodput < result.goodput);

    pod.workload().checkpoint.interval = hours(12);
    const ReliabilityResult rare = pod.result();
    CHECK(rare.checkpoint->isIntervalOwn);
    CHECK(rare.checkpoint->interval == hours(12));
    CHECK(rare.goodput < waiting.goodput);
    CHECK(rare.checkpoint->best == waiting.checkpoint->best);

    pod.workload().checkpoint.interval = seconds(0.001);
    CHECK(pod.result().checkpoint->interval == rare.checkpoint->write);
}

TEST_CASE("without sharding one copy of the model writes for all")
{
    Pod pod;
    pod.training[0].estimate->layout.sharding = Sharding::None;
    pod.training[0].estimate->layout.tensor = 8;
    pod.training[0].estimate->layout.pipeline = 1;
    const ReliabilityResult result = pod.result();
    CHECK(result.checkpoint->writeBinding == "writers");
    CHECK(result.checkpoint->writeRate == pod.storage.front().writeOneServer);
    CHECK(inSeconds(result.checkpoint->stop) ==
          Approx(std::min(inBytes(result.checkpoint->size) / (8 * 25e9), inSeconds(result.checkpoint->write))));
}

TEST_CASE("days, cost and energy follow from goodput, with a band around them")
{
    Pod pod;
    const ReliabilityResult result = pod.result();
    REQUIRE(result.run);
    const RunBand& run = *result.run;
    CHECK(inSeconds(run.expected) == Approx(1e6 / result.goodput));
    CHECK(inSeconds(run.shortest) == Approx(1e12 / 1.1e6 / result.highGoodput));
    CHECK(inSeconds(run.longest) == Approx(1e12 / 0.9e6 / result.lowGoodput));
    CHECK(run.cost.major() == Approx(2 * 1016 * inHours(run.expected)));
    CHECK(run.lowCost.major() == Approx(1016 * inHours(run.shortest)));
    CHECK(run.highCost.major() == Approx(3 * 1016 * inHours(run.longest)));
    CHECK(inKilowattHours(run.energy) ==
          Approx(1000 * pod.design.site.averageLoad * pod.design.site.pue * inHours(run.expected)));
    CHECK(result.lowGoodput < result.goodput);
    CHECK(result.goodput < result.highGoodput);
    CHECK(result.highGoodput < 1);
}

TEST_CASE("what is missing is left out, and what serves has no result")
{
    Pod pod;
    SECTION("no tier: how often it is interrupted, but not what it keeps")
    {
        std::erase_if(pod.design.blocks, [](const Block& block) { return block.storage() != nullptr; });
        const ReliabilityResult result = pod.result();
        CHECK(result.meanTime > Duration{});
        CHECK_FALSE(result.checkpoint);
        CHECK_FALSE(result.shares);
        CHECK_FALSE(result.run);
    }
    SECTION("a tier that isn't there")
    {
        pod.workload().checkpoint.tier = "storage-9";
        CHECK_FALSE(pod.result().checkpoint);
    }
    SECTION("no estimate: goodput, but no days")
    {
        pod.training.clear();
        const ReliabilityResult result = pod.result();
        CHECK(result.shares);
        CHECK_FALSE(result.run);
    }
    SECTION("a block that isn't there")
    {
        pod.workload().block = "compute-9";
        const ReliabilityResult result = pod.result();
        CHECK(result.sources.empty());
        CHECK(result.sparesNeeded == 0);
    }
    SECTION("serving, or no constants")
    {
        pod.result();
        const auto results = [&](const ReliabilityConstantsPtr& constants) {
            return reliabilityResults({pod.design, *pod.catalogue, pod.plan, pod.storage, pod.training, pod.cost,
                                       PriceScenario::Typical, pod.power, 1016},
                                      constants);
        };
        CHECK(results(nullptr).empty());
        pod.workload().kind = WorkloadKind::LlmServing;
        CHECK(results(publishedRates()).empty());
    }
}

TEST_CASE("a run of any size costs an edit far less than a tenth of a millisecond")
{
    Pod pod;
    pod.result();
    const ReliabilityInput input{pod.design, *pod.catalogue,         pod.plan,  pod.storage, pod.training,
                                 pod.cost,   PriceScenario::Typical, pod.power, 1016};
    auto best = std::chrono::duration<double>(1);
    for (int i = 0; i < 50; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const auto results = reliabilityResults(input, publishedRates());
        best = std::min<std::chrono::duration<double>>(best, std::chrono::steady_clock::now() - begin);
        REQUIRE(results.size() == 1);
    }
    CAPTURE(best.count());
    CHECK(best.count() < 1e-3);
}

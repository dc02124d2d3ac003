// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/listed_layers.h"

#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace cw;

namespace {

std::vector<ListedLayer> detector()
{
    return {{"backbone", 16, 1.5e6, 2.5e9, 1152, 20e6, 10e6}, {"head", 1, 8e6, 12e9, 0, 60e6, 30e6}};
}

}  // namespace

TEST_CASE("a listed model's step sums up, and twice the batch takes at most twice the time")
{
    const TrainingMachine machine = test::machine("nvidia-a100-sxm4-80", 16);
    ParallelLayout layout;
    layout.globalBatch = 128;
    const auto one = estimateListedTraining(detector(), layout, machine);
    REQUIRE(one);
    CHECK(one->layout.data == 16);
    CHECK(one->layout.microBatch == 8);
    Duration sum;
    for (const StepPart& part : one->parts)
        sum += part.time;
    CHECK(inSeconds(sum) == Approx(inSeconds(one->step)));
    DataSize memory;
    for (const MemoryPart& part : one->memoryParts)
        memory += part.size;
    CHECK(inBytes(memory) == Approx(inBytes(one->memoryPerGpu)));
    layout.globalBatch = 256;
    const auto two = estimateListedTraining(detector(), layout, machine);
    REQUIRE(two);
    CHECK(two->step > one->step);
    CHECK(two->step <= 2.0 * one->step);
    CHECK(two->tokensPerSecond >= one->tokensPerSecond);
    // 52 GFLOP forward, three passes.
    CHECK(one->modelFlopsPerGpu.base() == Approx(3 * 52e9 * one->tokensPerSecond / 16));
}

TEST_CASE("a listed model is not split, and hostile rows are refused")
{
    const TrainingMachine machine = test::machine("nvidia-a100-sxm4-80", 16);
    for (int ParallelLayout::*field : {&ParallelLayout::tensor, &ParallelLayout::pipeline, &ParallelLayout::context,
                                       &ParallelLayout::expert, &ParallelLayout::data}) {
        ParallelLayout layout;
        layout.*field = 2;
        CHECK_FALSE(estimateListedTraining(detector(), layout, machine));
    }
    CHECK_FALSE(estimateListedTraining({}, {}, machine));
    for (double ListedLayer::*field : {&ListedLayer::weights, &ListedLayer::forwardFlops, &ListedLayer::innerWidth,
                                       &ListedLayer::streamedBytes, &ListedLayer::keptBytes})
        for (const double bad : {-1.0, 1e30, std::numeric_limits<double>::quiet_NaN()}) {
            auto rows = detector();
            rows[0].*field = bad;
            CHECK_FALSE(estimateListedTraining(rows, {}, machine));
        }
    auto rows = detector();
    rows[0].repeats = 0;
    CHECK_FALSE(estimateListedTraining(rows, {}, machine));
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/plan_training.h"

#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

using namespace cw;
using cw::test::openLayout;

TEST_CASE("a plan names the fastest, the cheapest and the roomiest layout and says why")
{
    const TransformerShape model = test::model("llama3-70b");
    TrainingPool pool{
        test::machine("nvidia-h100-sxm5-80", 1000), openLayout(512), {}, true, Money::fromMajor(2.5, Currency("USD"))};
    const auto plan = planTraining(model, pool);
    REQUIRE(plan);
    const PlannedLayout& fastest = plan->best.front();
    for (const PlannedLayout& one : plan->best)
        CHECK(one.estimate.tokensPerSecond <= fastest.estimate.tokensPerSecond);
    // A thousand GPUs do not divide 512 sequences; the pool is used in part, in whole nodes.
    CHECK(fastest.gpus < 1000);
    CHECK(fastest.gpus % 8 == 0);
    REQUIRE(plan->cheapest.costPerBillionTokens);
    for (const PlannedLayout& one : plan->gpuFront)
        CHECK(*one.costPerBillionTokens >= *plan->cheapest.costPerBillionTokens);
    CHECK(*plan->cheapest.costPerBillionTokens ==
          Approx(2.5 * plan->cheapest.gpus / 3600 / plan->cheapest.estimate.tokensPerSecond * 1e9));
    for (std::size_t i = 1; i < plan->gpuFront.size(); ++i) {
        CHECK(plan->gpuFront[i].gpus < plan->gpuFront[i - 1].gpus);
        CHECK(plan->gpuFront[i].estimate.tokensPerSecond < plan->gpuFront[i - 1].estimate.tokensPerSecond);
    }
    CHECK(plan->roomiest.estimate.tokensPerSecond >= 0.9 * fastest.estimate.tokensPerSecond);
    CHECK(plan->roomiest.estimate.memoryPerGpu <= fastest.estimate.memoryPerGpu);
    for (const PlannedLayout& one : plan->memoryFront)
        if (one.estimate.tokensPerSecond >= 0.9 * fastest.estimate.tokensPerSecond)
            CHECK(plan->roomiest.estimate.memoryPerGpu <= one.estimate.memoryPerGpu);

    REQUIRE(plan->why);
    CHECK(plan->why->runnerUp >= plan->why->winner);
    const auto& second = plan->best[1];
    CHECK(inSeconds(plan->why->step) ==
          Approx(inSeconds(second.estimate.step) - inSeconds(fastest.estimate.step)).margin(1e-9));
    if (plan->why->price)
        CHECK(plan->why->paid > Duration{});
}

TEST_CASE("a plan refuses pools and batches that leave nothing")
{
    const TransformerShape model = test::model("gpt-1t");
    const auto none = planTraining(model, {test::machine("nvidia-h100-sxm5-80", 8), openLayout(64), {}, true, {}});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Unsupported);
    const auto batchless = planTraining(model, {test::machine("nvidia-h100-sxm5-80", 8), openLayout(0), {}, false, {}});
    REQUIRE_FALSE(batchless);
    CHECK(batchless.error().where == "layout.global_batch");
    auto broken = test::machine("nvidia-h100-sxm5-80", 0);
    CHECK_FALSE(planTraining(model, {broken, openLayout(64), {}, false, {}}));
    broken = test::machine("nvidia-h100-sxm5-80", 8);
    broken.nicPerGpu = gigabitsPerSecond(std::numeric_limits<double>::quiet_NaN());
    CHECK_FALSE(planTraining(model, {broken, openLayout(64), {}, false, {}}));
}

TEST_CASE("a batch that no layout of a pool divides is refused with the nearest that one does")
{
    // 127 nodes: every layout has a multiple of 127 copies, or stages that 80 layers don't come out even on.
    const auto plan = planTraining(test::model("llama3-70b"),
                                   {test::machine("nvidia-h100-sxm5-80", 1016), openLayout(2048), {}, false, {}});
    REQUIRE_FALSE(plan);
    CHECK(plan.error().where == "layout.global_batch");
    const auto& args = plan.error().args;
    CHECK(std::count(args.begin(), args.end(), "2032") == 1);
}

TEST_CASE("a pool that may shrink is tried in whole nodes, finely near its size")
{
    CHECK(poolSizes(1000, 8, false) == std::vector<int>{1000});
    const std::vector<int> sizes = poolSizes(1000, 8, true);
    CHECK(sizes.front() == 1000);
    CHECK(std::is_sorted(sizes.rbegin(), sizes.rend()));
    for (std::size_t i = 1; i < sizes.size(); ++i) {
        CHECK(sizes[i] % 8 == 0);
        if (sizes[i - 1] > 512)
            CHECK(sizes[i - 1] - sizes[i] <= 64);
    }
    CHECK(sizes.back() == 8);
    CHECK(poolSizes(4, 8, true) == std::vector<int>{4});
    CHECK(poolSizes(8, 8, true) == std::vector<int>{8});
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The curve of a served model over its batch, and what ends it.
#include "tests/model/training/serving_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace cw;
using namespace cw::test;

namespace {

const ServingDemand kChat{10, 1024, 256, seconds(2), seconds(0.2), {}};

}  // namespace

TEST_CASE("every published model, dense or of experts, can be served by 32 nodes of H200, and its curve only rises")
{
    const ServingMachine machine = machineOf(gpu("nvidia-h200-sxm-141"), 256);
    int ofExperts = 0;
    for (const auto& [id, preset] : builtinModels()) {
        if (preset.isListed())
            continue;
        INFO(id);
        const auto estimate = estimateServing(preset.shape, wishOf(Precision::Bf16), kChat, machine);
        REQUIRE(estimate);
        ofExperts += preset.shape.experts.exist() ? 1 : 0;
        const auto& curve = estimate->curve;
        REQUIRE(!curve.empty());
        CHECK(curve.front().batch == 1);
        CHECK(curve.back().batch == estimate->limits.gain.value_or(estimate->largestBatch));
        for (std::size_t i = 1; i < curve.size(); ++i) {
            INFO(curve[i].batch);
            CHECK(curve[i].batch > curve[i - 1].batch);
            CHECK(curve[i].outputTokensPerSecond >= curve[i - 1].outputTokensPerSecond);
            CHECK(curve[i].betweenTokens >= curve[i - 1].betweenTokens);
            CHECK(curve[i].first.total() >= curve[i - 1].first.total());
            // Once late, a larger batch is late.
            CHECK((curve[i - 1].isInTime || !curve[i].isInTime));
        }
        CHECK(std::count_if(curve.begin(), curve.end(), [&](const ServingPoint& point) {
                  return point.batch == estimate->point.batch && point.tokensPerGpu == estimate->point.tokensPerGpu;
              }) == 1);
    }
    CHECK(ofExperts > 5);
}

TEST_CASE("the memory limit of the batch is what the cache of whole requests leaves room for")
{
    // Llama 3 70B in BF16 on four H100: 2 · 80 layers · 8 / 4 heads · 128 · 2 bytes a token and GPU.
    const ServingMachine machine = machineOf(gpu());
    const auto estimate = estimateServing(model("llama3-70b"), wishOf(Precision::Bf16, 4), kChat, machine);
    REQUIRE(estimate);
    const double perRequest = 2 * 80 * 2 * 128 * 2 * (1024.0 + 256);
    const double room = inBytes(machine.gpu->usableMemory()) * machine.constants->memoryShare -
                        inBytes(estimate->memory.weights) - inBytes(estimate->memory.activations) -
                        inBytes(estimate->memory.reserved);
    CHECK(estimate->limits.memory == std::floor(room / perRequest));
    CHECK(estimate->limits.scheduler == machine.constants->largestBatch);
    CHECK(estimate->largestBatch == std::min(estimate->limits.memory, estimate->limits.scheduler));
    // Requests twice as long: half as many.
    for (const ContextLimit& limit : estimate->contexts) {
        const double bytes = 2 * 80 * 2 * 128 * 2 * limit.tokens;
        INFO(limit.tokens);
        CHECK(limit.requests == std::min(std::floor(room / bytes), estimate->limits.scheduler));
    }
    CHECK(estimate->contexts.back().tokens == estimate->longestContext);
    CHECK(estimate->contexts.back().requests == 1);
    CHECK(std::any_of(estimate->contexts.begin(), estimate->contexts.end(),
                      [](const ContextLimit& limit) { return limit.tokens == 1280; }));
}

TEST_CASE("a limit in time is the last batch that keeps it, one more is late, and both stand on the curve")
{
    const ServingMachine machine = machineOf(gpu());
    const TransformerShape model = test::model("llama3-8b");
    ServingDemand demand{0, 2048, 256, {}, {}, {}};
    const ServingLayout layout{1, 1, Precision::Bf16, Precision::Bf16};
    const auto at = [&](double batch) { return servingPoint(model, layout, machine, demand, batch); };
    demand.firstToken = at(40).first.total();
    demand.betweenTokens = at(25).betweenTokens;
    const auto estimate = estimateServing(model, wishOf(Precision::Bf16, 1), demand, machine);
    REQUIRE(estimate);
    CHECK(estimate->limits.firstToken == 40.0);
    CHECK(estimate->limits.betweenTokens == 25.0);
    CHECK(estimate->point.batch == 25);
    CHECK(estimate->batchBound == "between-tokens");
    CHECK(at(41).first.total() > *demand.firstToken);
    CHECK(at(26).betweenTokens > *demand.betweenTokens);
    for (const double batch : {25.0, 40.0})
        CHECK(std::any_of(estimate->curve.begin(), estimate->curve.end(),
                          [batch](const ServingPoint& point) { return point.batch == batch; }));
    // Impossible times leave no batch at all; without times there is no such limit.
    demand.betweenTokens = seconds(1e-6);
    CHECK(estimateServing(model, wishOf(Precision::Bf16, 1), demand, machine)->limits.betweenTokens == 0.0);
    demand.firstToken.reset();
    CHECK_FALSE(estimateServing(model, wishOf(Precision::Bf16, 1), demand, machine)->limits.firstToken);
}

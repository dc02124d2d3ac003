// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/fit_advice.h"
#include "model/training/layout_check.h"
#include "model/training/memory.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

ParallelLayout layoutOf(int tensor, int pipeline, int data, int microBatch, int batches = 16)
{
    ParallelLayout layout;
    layout.tensor = tensor;
    layout.pipeline = pipeline;
    layout.data = data;
    layout.virtualStages = 1;
    layout.microBatch = microBatch;
    layout.globalBatch = data * microBatch * batches;
    return layout;
}

DataSize needOf(const TransformerShape& model, const ParallelLayout& layout, const TrainingMachine& machine)
{
    return memoryNeed(model, layout, machine).total;
}

void checkOptions(const FitAdvice& advice, const TransformerShape& model, const TrainingMachine& machine)
{
    CHECK(advice.missing > DataSize{});
    CHECK(advice.options.size() <= 3);
    for (const FitOption& option : advice.options) {
        CHECK(completeLayout(model, option.layout, option.gpus));
        CHECK(needOf(model, option.layout, machine) <= machine.gpu->usableMemory());
        CHECK(needOf(model, option.layout, machine) == option.memory);
        REQUIRE_FALSE(option.steps.empty());
        for (const FitStep& step : option.steps)
            CHECK(step.from != step.to);
    }
}

}  // namespace

TEST_CASE("a layout that fits gets no advice")
{
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 64);
    CHECK_FALSE(fitAdvice(test::model("llama3-8b"), layoutOf(8, 1, 8, 1), machine));
}

TEST_CASE("every option is a possible layout that fits")
{
    int advised = 0;
    for (const char* preset : {"llama3-8b", "llama3-70b", "gpt3-175b", "mt-nlg-530b"})
        for (const int gpus : {64, 512})
            for (const int tensor : {1, 2, 8})
                for (const int pipeline : {1, 8})
                    for (const int microBatch : {1, 4}) {
                        const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", gpus);
                        const TransformerShape model = test::model(preset);
                        const ParallelLayout layout = layoutOf(tensor, pipeline, gpus / tensor / pipeline, microBatch);
                        if (!completeLayout(model, layout, gpus))
                            continue;
                        const auto advice = fitAdvice(model, layout, machine);
                        CHECK(advice.has_value() == (needOf(model, layout, machine) > machine.gpu->usableMemory()));
                        if (!advice)
                            continue;
                        INFO(preset << " " << gpus << " t" << tensor << " p" << pipeline << " b" << microBatch);
                        ++advised;
                        checkOptions(*advice, model, machine);
                        CHECK_FALSE(advice->options.empty());
                    }
    CHECK(advised > 20);
}

TEST_CASE("the smallest change comes first where nothing tells speeds")
{
    // 70 billion parameters over eight GPUs of 80 GB leave no room for activations of four sequences, and with 18 bytes
    // per weight none for the states either: more ranks must share them.
    const TransformerShape model = test::model("llama3-70b");
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 64);
    const ParallelLayout layout = layoutOf(8, 2, 4, 4);
    const auto advice = fitAdvice(model, layout, machine);
    REQUIRE(advice);
    checkOptions(*advice, model, machine);
    REQUIRE(advice->options.size() == 3);
    CHECK(advice->options[0].steps.size() <= advice->options[2].steps.size());
}

TEST_CASE("the fastest change comes first where speeds are told, and what can't run is left out")
{
    const TransformerShape model = test::model("llama3-70b");
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 64);
    const ParallelLayout layout = layoutOf(8, 2, 4, 4);
    const auto pipelineFirst = [](const ParallelLayout& other, int) -> std::optional<double> {
        if (other.recompute != Recompute::None)
            return {};
        return 100.0 * other.pipeline - other.tensor;
    };
    const auto advice = fitAdvice(model, layout, machine, pipelineFirst);
    REQUIRE(advice);
    checkOptions(*advice, model, machine);
    REQUIRE_FALSE(advice->options.empty());
    CHECK(advice->options.front().steps.front().change != "recompute");
    double last = 1e9;
    for (const FitOption& option : advice->options) {
        CHECK(option.layout.recompute == Recompute::None);
        REQUIRE(option.tokensPerSecond);
        CHECK(*option.tokensPerSecond <= last);
        last = *option.tokensPerSecond;
    }
}

TEST_CASE("a model far too large for the machine asks for several changes or more GPUs")
{
    const TransformerShape model = test::model("gpt-1t");
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 64);
    const auto advice = fitAdvice(model, layoutOf(8, 8, 1, 1, 64), machine);
    REQUIRE(advice);
    checkOptions(*advice, model, machine);
    for (const FitOption& option : advice->options)
        CHECK((option.gpus > 64 || option.steps.size() > 1));
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// One prediction: the whole estimate, the step of a prepared model, and the step where the micro batch is known, as a
// search asks for it. The first line is the floor: the closed form of six operations for each weight and token.

#include "model/training/layout_check.h"
#include "model/training/step_model.h"
#include "model/training/transformer_figures.h"
#include "tests/model/training/training_support.h"

#include <benchmark/benchmark.h>

using namespace cw;

namespace {

ParallelLayout layoutOf(const TransformerShape& model)
{
    ParallelLayout layout;
    layout.tensor = 8;
    layout.pipeline = 8;
    layout.virtualStages = 1;
    layout.microBatch = 1;
    layout.globalBatch = 2048;
    layout.expert = model.experts.exist() ? 8 : 1;
    return layout;
}

const char* const kModels[] = {"gpt3-175b", "deepseek-v3"};

const TransformerShape& modelOf(const benchmark::State& state)
{
    return test::builtinModels().at(kModels[state.range(0)]).shape;
}

void closedForm(benchmark::State& state)
{
    const TransformerShape& model = modelOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(modelFlops(model, 2048, AttentionCount::Full));
}

void wholeEstimate(benchmark::State& state)
{
    const TransformerShape& model = modelOf(state);
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 1024);
    const ParallelLayout layout = layoutOf(model);
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateTraining(model, layout, machine));
}

void preparedStep(benchmark::State& state)
{
    const TransformerShape& model = modelOf(state);
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 1024);
    const auto prepared = StepModel::prepare(model, machine);
    const auto layout = completeLayout(model, layoutOf(model), machine.gpus);
    for (auto _ : state)
        benchmark::DoNotOptimize(prepared->step(*layout));
}

void knownMicroBatch(benchmark::State& state)
{
    const TransformerShape& model = modelOf(state);
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 1024);
    const auto prepared = StepModel::prepare(model, machine);
    const auto layout = completeLayout(model, layoutOf(model), machine.gpus);
    const auto microBatch = prepared->microBatch(*layout);
    for (auto _ : state)
        benchmark::DoNotOptimize(prepared->step(*layout, *microBatch));
}

BENCHMARK(closedForm)->DenseRange(0, 1);
BENCHMARK(wholeEstimate)->DenseRange(0, 1);
BENCHMARK(preparedStep)->DenseRange(0, 1);
BENCHMARK(knownMicroBatch)->DenseRange(0, 1);

}  // namespace

BENCHMARK_MAIN();

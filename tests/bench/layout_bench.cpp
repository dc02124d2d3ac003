// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// The search for layouts: GPT-3 175B on 512 and 4,096 GPUs, every layout against the pruned search in the same run, and
// what an edit of a design waits for. The same space that Calculon searches has 13.2 and 7.1 million executions there
// (Isaev et al., SC23): networks of each group, weights offloaded and scattered messages are choices to it.
#include "model/training/layout_search.h"
#include "tests/model/training/training_support.h"

#include <benchmark/benchmark.h>

using namespace cw;

namespace {

/// As many sequences as GPUs. With kernels of attention and eager software both ways, as Calculon has its own.
LayoutSpace spaceFor(const TransformerShape& model, const TrainingMachine& machine, bool hasKernels)
{
    ParallelLayout wish;
    wish.globalBatch = machine.gpus;
    LayoutSpace space = wholeSpace(model, wish, machine);
    if (!hasKernels)
        return space;
    space.flashAttention = {true, false};
    const std::vector<TrainingSoftware> compiled = space.software;
    for (TrainingSoftware software : compiled) {
        software.isCompiled = false;
        space.software.push_back(software);
    }
    return space;
}

void searching(benchmark::State& state, bool prunes, bool wantsFront, bool hasKernels)
{
    const TransformerShape model = test::model("gpt3-175b");
    const TrainingMachine machine = test::machine("nvidia-a100-sxm4-80", static_cast<int>(state.range(0)));
    const LayoutSpace space = spaceFor(model, machine, hasKernels);
    SearchOptions options;
    options.prunes = prunes;
    options.wantsFront = wantsFront;
    LayoutsFound found;
    for ([[maybe_unused]] auto _ : state)
        found = *searchLayouts(model, space, machine, options);
    state.counters["layouts"] = static_cast<double>(found.counts.considered);
    state.counters["timed"] = static_cast<double>(found.counts.timed);
    state.counters["layouts/s"] =
        benchmark::Counter(static_cast<double>(found.counts.considered), benchmark::Counter::kIsIterationInvariantRate);
}

void everyLayout(benchmark::State& state)
{
    searching(state, false, true, false);
}

void everyLayoutAndKernel(benchmark::State& state)
{
    searching(state, false, true, true);
}

void prunedWithFront(benchmark::State& state)
{
    searching(state, true, true, false);
}

void pruned(benchmark::State& state)
{
    searching(state, true, false, false);
}

void ofAnEdit(benchmark::State& state, const char* name, int gpus)
{
    const TransformerShape model = test::model(name);
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", gpus);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(chooseLayout(model, {}, machine));
}

}  // namespace

BENCHMARK(everyLayout)->Arg(512)->Arg(4096)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK(everyLayoutAndKernel)
    ->Arg(512)
    ->Arg(4096)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();
BENCHMARK(prunedWithFront)->Arg(512)->Arg(4096)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK(pruned)->Arg(512)->Arg(4096)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK_CAPTURE(ofAnEdit, llama3_70b, "llama3-70b", 1024)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ofAnEdit, llama3_405b, "llama3-405b", 16384)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ofAnEdit, deepseek_v3, "deepseek-v3", 2048)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The whole engine on 1,016 and 16,384 GPUs: from nothing, after an edit that changes the plan, and after one that
// only moves a card. The ratio to the run from nothing is printed with each.

#include "tests/model/analysis/real_world.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace cw;
using namespace cw::analysis_test;

namespace {

DesignPtr designOf(const benchmark::State& state)
{
    static const DesignPtr small = fromTemplate("superpod-h100", {{"su", 4}});
    static const DesignPtr large = fromTemplate("superpod-b200", {{"su", 64}});
    return state.range(0) == 16384 ? large : small;
}

/// The best of a few: one run alone would carry the noise of a busy machine into every ratio.
double secondsOfFullRun(const DesignPtr& design)
{
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < 5; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(analysed(design));
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

/// Runs an edit on a finished analysis and reports how much faster than from nothing that is.
void afterEdit(benchmark::State& state, void (*edit)(Design&))
{
    const DesignPtr design = designOf(state);
    const AnalysisPtr before = analysed(design);
    const double full = secondsOfFullRun(design);
    double spent = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        const AnalysisPtr after = analysed(edited(design, edit), before);
        benchmark::DoNotOptimize(after);
        spent += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    state.counters["times_faster_than_full"] = full * static_cast<double>(state.iterations()) / spent;
}

void fullAnalysis(benchmark::State& state)
{
    const DesignPtr design = designOf(state);
    AnalysisPtr last;
    for (auto _ : state)
        benchmark::DoNotOptimize(last = analysed(design));
    state.counters["gpus"] = last->totals.gpus;
    state.counters["cables"] = last->totals.cables;
    state.counters["devices"] = last->totals.devices;
}

void moveCard(benchmark::State& state)
{
    afterEdit(state, [](Design& design) { design.blocks.front().position.x += 1; });
}

void renameBlock(benchmark::State& state)
{
    afterEdit(state, [](Design& design) { design.blocks.front().name += " "; });
}

void changePrices(benchmark::State& state)
{
    afterEdit(state, [](Design& design) { design.site.sparesShare += 0.01; });
}

void removeServer(benchmark::State& state)
{
    afterEdit(state, [](Design& design) { design.blocks.front().count -= 1; });
}

BENCHMARK(fullAnalysis)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(removeServer)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(changePrices)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(renameBlock)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(moveCard)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The whole engine on 1,016 and 16,384 GPUs: from nothing, after an edit that changes the plan, and after one that
// only moves a card. The ratio to the run from nothing is printed with each. Then the rules alone, and many cards: the
// time of a block among many over the time of a block among few, which is one where the time grows with the blocks and
// not with their square.

#include "tests/model/analysis/real_world.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <ctime>
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

/// Of the processor, all threads together: ratios of these hold on a machine that is busy with other things as well.
template <class Work>
double secondsOf(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// The best of a few: one run alone would carry the noise of a busy machine into every ratio.
double secondsOfFullRun(const DesignPtr& design)
{
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < 5; ++run)
        best = std::min(best, secondsOf([&] { benchmark::DoNotOptimize(analysed(design)); }));
    return best;
}

/// Runs an edit on a finished analysis and reports how much faster than from nothing that is.
void afterEdit(benchmark::State& state, void (*edit)(Design&))
{
    const DesignPtr design = designOf(state);
    const AnalysisPtr before = analysed(design);
    const double full = secondsOfFullRun(design);
    double spent = 0;
    for (auto _ : state)
        spent += secondsOf([&] { benchmark::DoNotOptimize(analysed(edited(design, edit), before)); });
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

/// The job is planned anew: its layout is searched.
void changeTraining(benchmark::State& state)
{
    afterEdit(state, [](Design& design) { design.workloads.front().model.sequence /= 2; });
}

constexpr int kFewBlocks = 200;

/// The smallest SuperPOD in so many cards of one unit each: of ten cards eight are servers with GPUs, one stores and
/// one manages.
DesignPtr designOfBlocks(int count)
{
    Design design = *fromTemplate("superpod-h100", {{"su", 1}});
    const auto firstOf = [&](auto isWanted) {
        return *std::find_if(design.blocks.begin(), design.blocks.end(), isWanted);
    };
    const Block compute = firstOf([](const Block& block) { return block.compute() != nullptr; });
    const Block storage = firstOf([](const Block& block) { return block.storage() != nullptr; });
    const Block service = firstOf([](const Block& block) { return block.service() != nullptr; });
    design.blocks.clear();
    for (int i = 0; i < count; ++i) {
        Block block = i % 10 == 8 ? storage : i % 10 == 9 ? service : compute;
        block.id += "-" + std::to_string(i);
        block.count = 1;
        design.blocks.push_back(std::move(block));
    }
    return std::make_shared<const Design>(std::move(design));
}

void manyBlocks(benchmark::State& state)
{
    const int blocks = static_cast<int>(state.range(0));
    static const double few = secondsOfFullRun(designOfBlocks(kFewBlocks)) / kFewBlocks;
    const DesignPtr design = designOfBlocks(blocks);
    double best = std::numeric_limits<double>::infinity();
    for (auto _ : state)
        best = std::min(best, secondsOf([&] { benchmark::DoNotOptimize(analysed(design)); }));
    state.counters["best_ms"] = best * 1000;
    state.counters["block_over_block_of_few"] = best / blocks / few;
}

/// The rules alone, on a plan that is there: they ask for every block and cable many times over.
void checkAgain(const Analysis& all)
{
    benchmark::DoNotOptimize(
        checkRules({*all.design, *all.facts.catalogue, *all.plan, all.networks, all.storage, all.training, all.serving,
                    all.bill, all.power, all.cost, all.reliability, all.facts.reliability.get()}));
}

void rulesAlone(benchmark::State& state)
{
    const AnalysisPtr all = analysed(designOf(state));
    const double full = secondsOfFullRun(all->design);
    double best = std::numeric_limits<double>::infinity();
    for (auto _ : state)
        best = std::min(best, secondsOf([&] { checkAgain(*all); }));
    state.counters["share_of_full"] = best / full;
}

void rulesOfManyBlocks(benchmark::State& state)
{
    const auto bestOf = [](const Analysis& all, auto& runs) {
        double best = std::numeric_limits<double>::infinity();
        for ([[maybe_unused]] auto _ : runs)
            best = std::min(best, secondsOf([&] { checkAgain(all); }));
        return best;
    };
    static const double few = [&] {
        const std::array<int, 20> runs{};
        return bestOf(*analysed(designOfBlocks(kFewBlocks)), runs) / kFewBlocks;
    }();
    const int blocks = static_cast<int>(state.range(0));
    const double best = bestOf(*analysed(designOfBlocks(blocks)), state);
    state.counters["best_ms"] = best * 1000;
    state.counters["block_over_block_of_few"] = best / blocks / few;
}

BENCHMARK(fullAnalysis)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(removeServer)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(changePrices)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(changeTraining)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(renameBlock)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(moveCard)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(manyBlocks)->Arg(200)->Arg(400)->Arg(800)->Arg(1600)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(rulesAlone)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(rulesOfManyBlocks)->Arg(200)->Arg(400)->Arg(800)->Arg(1600)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();

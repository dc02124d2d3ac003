// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The cable schedule of 16,384 GPUs: order and routes alone, then every row with its labels. Each prints the time of
// a cable over that of a cable of 1,016 GPUs, which is one where the time grows with the cables, and the memory that
// the process has needed at most.

#include "model/physical/cable_schedule.h"
#include "tests/model/analysis/real_world.h"

#include <benchmark/benchmark.h>

#include <ctime>
#include <limits>

#include <sys/resource.h>

using namespace cw;
using namespace cw::analysis_test;

namespace {

struct Cluster {
    DesignPtr design;
    PlanPtr plan;
};

const Cluster& cluster(std::int64_t gpus)
{
    static const auto make = [](const DesignPtr& design) {
        return Cluster{design, std::make_shared<const Plan>(makePlan(*design, *builtinFacts().catalogue))};
    };
    static const Cluster small = make(fromTemplate("superpod-h100", {{"su", 4}}));
    static const Cluster large = make(fromTemplate("superpod-b200", {{"su", 64}}));
    return gpus == 16384 ? large : small;
}

void makeSchedule(const Cluster& what, bool isWithRows)
{
    const auto schedule = CableSchedule::make(what.design, what.plan, builtinFacts().catalogue);
    if (!isWithRows)
        return benchmark::DoNotOptimize(schedule);
    std::vector<ScheduleEntry> all;
    all.reserve(static_cast<std::size_t>(schedule->size()));
    for (int row = 0; row < schedule->size(); ++row)
        all.push_back(schedule->entry(row));
    benchmark::DoNotOptimize(all);
}

/// Of the processor: a busy machine would carry its noise into every ratio.
double secondsSince(std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double secondsOfOne(const Cluster& what, bool isWithRows)
{
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < 5; ++run) {
        const std::clock_t begin = std::clock();
        makeSchedule(what, isWithRows);
        best = std::min(best, secondsSince(begin));
    }
    return best;
}

void schedule(benchmark::State& state, bool isWithRows)
{
    const Cluster& small = cluster(1016);
    const double ofFew = secondsOfOne(small, isWithRows) / static_cast<double>(small.plan->cables.size());
    const Cluster& what = cluster(state.range(0));
    double best = std::numeric_limits<double>::infinity();
    for (auto _ : state) {
        const std::clock_t begin = std::clock();
        makeSchedule(what, isWithRows);
        best = std::min(best, secondsSince(begin));
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto cables = static_cast<double>(what.plan->cables.size());
    state.counters["cables"] = cables;
    state.counters["best_ms"] = best * 1000;
    state.counters["cable_over_cable_of_few"] = best / cables / ofFew;
    state.counters["peak_mb"] = static_cast<double>(usage.ru_maxrss) / 1000;
}

BENCHMARK_CAPTURE(schedule, routes, false)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(schedule, every_row, true)->Arg(1016)->Arg(16384)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();

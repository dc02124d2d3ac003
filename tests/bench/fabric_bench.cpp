// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Planning and cutting fabrics, with the un-contracted flow as the baseline of the same run.

#include "model/fabric/network_result.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>

using namespace cw;

namespace {

Design podOf(const benchmark::State& state)
{
    const int servers = static_cast<int>(state.range(0));
    return test::superPod(servers > 127 ? "nvidia-dgx-b200" : "nvidia-dgx-h100", servers, servers > 127 ? 0 : 4);
}

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void planDesign(benchmark::State& state)
{
    const Design design = podOf(state);
    const CataloguePtr catalogue = test::builtinCatalogue();
    std::size_t cables = 0;
    for (auto _ : state) {
        const Plan plan = makePlan(design, *catalogue);
        cables = plan.cables.size();
        benchmark::DoNotOptimize(cables);
    }
    state.counters["cables"] = static_cast<double>(cables);
}
BENCHMARK(planDesign)->Arg(127)->Arg(2048)->Unit(benchmark::kMillisecond);

/// The counter `speedup` is the un-contracted flow's time over the contracted one's, measured side by side.
void bisection(benchmark::State& state)
{
    const Design design = podOf(state);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    double contracted = 0;
    double whole = 0;
    for (auto _ : state) {
        const double time = secondsOf([&] { benchmark::DoNotOptimize(maxFlowBisection(plan, compute)); });
        state.PauseTiming();
        whole += secondsOf([&] { benchmark::DoNotOptimize(maxFlowBisectionUncontracted(plan, compute)); });
        state.ResumeTiming();
        contracted += time;
    }
    state.counters["uncontracted_ms"] = 1e3 * whole / static_cast<double>(state.iterations());
    state.counters["speedup"] = whole / contracted;
}
BENCHMARK(bisection)->Arg(127)->Arg(2048)->Unit(benchmark::kMillisecond);

void allNetworkResults(benchmark::State& state)
{
    const Design design = podOf(state);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    for (auto _ : state)
        benchmark::DoNotOptimize(networkResults(design, plan));
}
BENCHMARK(allNetworkResults)->Arg(127)->Arg(2048)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();

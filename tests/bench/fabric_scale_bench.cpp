// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Fabrics at the largest size that the model holds, with the un-contracted flow as the baseline of the same run.

#include "model/fabric/bisection.h"
#include "model/fabric/fabric_cuts.h"
#include "model/fabric/failure_table.h"
#include "model/fabric/load_balancing.h"
#include "model/fabric/path_factor.h"
#include "model/fabric/static_routing.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <benchmark/benchmark.h>

#include <chrono>

using namespace cw;

namespace {

/// Servers of eight GPUs on 800G switches split into 128 ports of 400 Gb/s: three tiers from 8,192 ports on.
const Plan& planOf(int servers)
{
    static std::map<int, Plan> plans;
    if (const auto found = plans.find(servers); found != plans.end())
        return found->second;
    Design design = test::computeOnly("nvidia-dgx-b200", servers, 64);
    design.networks[0].technology = Technology::Ethernet;
    design.networks[0].leafSwitch = "nvidia-sn5600";
    return plans.emplace(servers, makePlan(design, *test::builtinCatalogue())).first->second;
}

const FabricGraph& graphOf(int servers)
{
    static std::map<int, FabricGraph> graphs;
    if (const auto found = graphs.find(servers); found != graphs.end())
        return found->second;
    const Plan& plan = planOf(servers);
    return graphs.emplace(servers, fabricGraph(plan, *plan.network(NetworkKind::Compute))).first->second;
}

void describe(benchmark::State& state, const FabricGraph& graph)
{
    state.counters["endpoints"] = graph.intactEndpoints;
    state.counters["switches"] = static_cast<double>(graph.nodes.size());
}

void sizeAndClosedForms(benchmark::State& state)
{
    FabricDemand demand;
    demand.radix = 128;
    demand.hosts = static_cast<int>(state.range(0));
    demand.portsPerHost = 8;
    demand.hostsPerScalableUnit = 64;
    for (auto _ : state) {
        NetworkPlan network;
        const auto sizing = sizeFabric(demand);
        if (!sizing) {
            state.SkipWithError("refused");
            break;
        }
        network.sizing = *sizing;
        network.isBuilt = true;
        network.endpoints = demand.hosts * demand.portsPerHost;
        network.endpointSpeed = network.uplinkSpeed = gigabitsPerSecond(400);
        network.hostBandwidth = network.endpointSpeed * network.endpoints;
        network.fullestLeaf = network.endpointSpeed * network.sizing.hostPortsPerLeaf;
        benchmark::DoNotOptimize(closedFormBisection(network));
        state.counters["switches"] = sizing->switches();
    }
}
BENCHMARK(sizeAndClosedForms)->Arg(16384)->Unit(benchmark::kMillisecond);

void readGraph(benchmark::State& state)
{
    const Plan& plan = planOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(fabricGraph(plan, *plan.network(NetworkKind::Compute)));
    describe(state, graphOf(static_cast<int>(state.range(0))));
}
BENCHMARK(readGraph)->Arg(16384)->Unit(benchmark::kMillisecond);

/// The counter `speedup` is the un-contracted flow's time over the contracted one's, measured side by side.
void alignedFlow(benchmark::State& state)
{
    const FabricGraph& graph = graphOf(static_cast<int>(state.range(0)));
    using Clock = std::chrono::steady_clock;
    double contracted = 0, whole = 0;
    for (auto _ : state) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(alignedShare(graph, true));
        const auto middle = Clock::now();
        state.PauseTiming();
        benchmark::DoNotOptimize(alignedShare(graph, false));
        whole += std::chrono::duration<double>(Clock::now() - middle).count();
        contracted += std::chrono::duration<double>(middle - start).count();
        state.ResumeTiming();
    }
    describe(state, graph);
    state.counters["uncontracted_ms"] = 1e3 * whole / static_cast<double>(state.iterations());
    state.counters["speedup"] = whole / contracted;
}
BENCHMARK(alignedFlow)->Arg(2048)->Arg(16384)->Unit(benchmark::kMillisecond)->Iterations(2);

void allAlignedCuts(benchmark::State& state)
{
    const FabricGraph& graph = graphOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(alignedCuts(graph));
}
BENCHMARK(allAlignedCuts)->Arg(16384)->Unit(benchmark::kMillisecond);

void singleFailures(benchmark::State& state)
{
    const FabricGraph& graph = graphOf(static_cast<int>(state.range(0)));
    std::size_t rows = 0;
    for (auto _ : state)
        rows = failureTable(graph)->rows.size();
    describe(state, graph);
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(singleFailures)->Arg(127)->Arg(2048)->Arg(16384)->Unit(benchmark::kMillisecond);

void throughputs(benchmark::State& state)
{
    const FabricGraph& graph = graphOf(static_cast<int>(state.range(0)));
    const Traffic traffic = state.range(1) == 0 ? longestMatching(graph) : uniformTraffic();
    for (auto _ : state)
        benchmark::DoNotOptimize(throughputOf(graph, traffic));
}
BENCHMARK(throughputs)->Args({16384, 0})->Args({16384, 1})->Unit(benchmark::kMillisecond);

/// A hundred trials with as many flows a port as the second argument says.
void hashedFlows(benchmark::State& state)
{
    const FabricGraph& graph = graphOf(static_cast<int>(state.range(0)));
    const Traffic traffic = longestMatching(graph);
    FlowTrials trials;
    trials.flowsPerEndpoint = static_cast<int>(state.range(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(simulateHashing(graph, traffic, trials));
    describe(state, graph);
}
BENCHMARK(hashedFlows)->Args({2048, 1})->Args({2048, 4})->Unit(benchmark::kMillisecond);

/// What follows every edit of a compute network: graph and path factor. The second argument is the spreading.
void pathFactors(benchmark::State& state)
{
    const Plan& plan = planOf(static_cast<int>(state.range(0)));
    const FlowSpread spread{static_cast<FlowSpreading>(state.range(1)), false, 4, 1};
    double value = 0;
    for (auto _ : state)
        value = pathFactorOf(fabricGraph(plan, *plan.network(NetworkKind::Compute)), spread).value;
    describe(state, graphOf(static_cast<int>(state.range(0))));
    state.counters["factor"] = value;
}
BENCHMARK(pathFactors)
    ->ArgsProduct({{127, 2048, 16384},
                   {static_cast<int>(FlowSpreading::Adaptive), static_cast<int>(FlowSpreading::Ecmp)}})
    ->Unit(benchmark::kMillisecond);

void staticRoutes(benchmark::State& state)
{
    const FabricGraph& graph = graphOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(staticLoads(graph));
}
BENCHMARK(staticRoutes)->Arg(127)->Arg(2048)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What holds for every run, asked of runs drawn at random over all models, GPUs, software stacks and layouts.
#include "model/training/step_model.h"
#include "model/training/transformer_figures.h"
#include "tests/model/training/random_runs.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <functional>
#include <limits>
#include <map>

using namespace cw;

namespace {

TrainingEstimate estimate(const test::RandomRun& run, const TrainingMachine& machine)
{
    const auto result = estimateTraining(run.model, run.layout, machine);
    REQUIRE(result);
    return *result;
}

/// The built-in figures with changes.
template <class Change>
TrainingConstantsPtr changed(Change change)
{
    auto constants = std::make_shared<TrainingConstants>(*test::builtinConstants());
    change(*constants);
    return constants;
}

/// A faster machine: a copy of the GPU, which `machine` points to afterwards.
struct Faster {
    Gpu gpu;
    TrainingMachine machine;

    explicit Faster(const TrainingMachine& from)
        : gpu(*from.gpu)
        , machine(from)
    {
        machine.gpu = &gpu;
    }
    Faster(const Faster&) = delete;
    Faster& operator=(const Faster&) = delete;
};

template <class Rate>
void multiply(std::optional<Rate>& rate, double factor)
{
    if (rate)
        rate = *rate * factor;
}

const std::map<std::string, std::function<void(Faster&, double)>>& improvements()
{
    static const std::map<std::string, std::function<void(Faster&, double)>> all = {
        {"FLOP/s of 16 bits", [](Faster& f, double k) { multiply(f.gpu.dense16Bit, k); }},
        {"FLOP/s of 8 bits", [](Faster& f, double k) { multiply(f.gpu.dense8Bit, k); }},
        {"FLOP/s of 4 bits", [](Faster& f, double k) { multiply(f.gpu.dense4Bit, k); }},
        {"HBM", [](Faster& f, double k) { f.gpu.memoryBandwidth *= k; }},
        {"scale-up links", [](Faster& f, double k) { multiply(f.gpu.scaleUp, k); }},
        {"NIC", [](Faster& f, double k) { f.machine.nicPerGpu *= k; }},
        {"fabric", [](Faster& f, double k) { f.machine.fabricFactor = std::min(1.0, f.machine.fabricFactor * k); }},
    };
    return all;
}

/// Everything that is a time or a rate, on a clock that runs `factor` times as fast.
TrainingConstantsPtr onClock(double factor)
{
    return changed([factor](TrainingConstants& c) {
        c.common.kernelLaunch /= factor;
        c.common.scaleUpLatency /= factor;
        c.common.nicLatency /= factor;
        c.common.hostOptimizerRate *= factor;
        for (GpuConstants& gpu : c.gpus)
            gpu.hostLink *= factor;
        for (StackConstants& stack : c.stacks) {
            stack.hostPerLayer /= factor;
            stack.hostPerExpertLayer /= factor;
            stack.hostPerExpert /= factor;
            stack.hostPerSortedExpert /= factor;
            stack.stepOverhead /= factor;
            stack.batchOverhead /= factor;
            stack.ownerBroadcast /= factor;
        }
    });
}

/// The products that no run of this kind can do without: those of weights that learn nothing have no third one, and
/// adapters come on top.
FlopCount leastWork(const test::RandomRun& run)
{
    const bool isFrozen = run.machine.tuning.freezesModel();
    double share = isFrozen ? 2.0 / 3.0 : 1.0;
    const double capacity = run.model.experts.capacityFactor;
    if (capacity > 0)
        share *= std::min(1.0, capacity);
    return share * modelFlops(run.model, run.layout.globalBatch, AttentionCount::Causal);
}

FlopRate fastestRate(const Gpu& gpu)
{
    return std::max({*gpu.dense16Bit, gpu.dense8Bit.value_or(FlopRate{}), gpu.dense4Bit.value_or(FlopRate{})});
}

}  // namespace

TEST_CASE("whatever the run, its parts sum to the step and to the memory, and none is negative")
{
    test::RandomRuns runs(1);
    for (int i = 0; i < 4000; ++i) {
        const test::RandomRun run = runs.next();
        const TrainingEstimate result = estimate(run, run.machine);
        Duration step;
        bool isPositive = true;
        for (const StepPart& part : result.parts) {
            isPositive = isPositive && part.time >= Duration{};
            step += part.time;
        }
        DataSize memory;
        for (const MemoryPart& part : result.memoryParts) {
            isPositive = isPositive && part.size >= DataSize{};
            memory += part.size;
        }
        INFO(test::described(run));
        REQUIRE(isPositive);
        REQUIRE(inSeconds(step) == Approx(inSeconds(result.step)).epsilon(1e-9));
        REQUIRE(inBytes(memory) == Approx(inBytes(result.memoryPerGpu)).epsilon(1e-9));
    }
}

TEST_CASE("whatever the run, no faster part makes its step longer")
{
    test::RandomRuns runs(2);
    std::map<std::string, int> shortened;
    for (int i = 0; i < 10'000; ++i) {
        const test::RandomRun run = runs.next();
        // Where host and device take turns to be late, activations that leave for the host are given the share of
        // forward in the device's time, a few percent too little or too much.
        const double tolerance = run.layout.offloadsActivations ? 0.05 : 1e-9;
        const double before = inSeconds(estimate(run, run.machine).step);
        const double factor = runs.chance(50) ? 1.0 + 0.01 * (1 + runs.below(10)) : 2.0 + runs.below(9);
        for (const auto& [name, improve] : improvements()) {
            Faster faster(run.machine);
            improve(faster, factor);
            const double after = inSeconds(estimate(run, faster.machine).step);
            INFO(name << " times " << factor << ": " << test::described(run));
            REQUIRE(after <= before * (1 + tolerance));
            shortened[name] += after < before;
        }
    }
    // None of the improvements is one that nothing depends on.
    for (const auto& [name, improve] : improvements()) {
        INFO(name);
        CHECK(shortened[name] > 50);
    }
}

TEST_CASE("whatever the run, a clock that runs faster makes its step as much shorter")
{
    const double factor = 4;
    const TrainingConstantsPtr constants = onClock(factor);
    test::RandomRuns runs(3);
    for (int i = 0; i < 1000; ++i) {
        const test::RandomRun run = runs.next();
        Faster faster(run.machine);
        for (const char* rate :
             {"FLOP/s of 16 bits", "FLOP/s of 8 bits", "FLOP/s of 4 bits", "HBM", "scale-up links", "NIC"})
            improvements().at(rate)(faster, factor);
        faster.machine.constants = constants;
        INFO(test::described(run));
        REQUIRE(factor * inSeconds(estimate(run, faster.machine).step) ==
                Approx(inSeconds(estimate(run, run.machine).step)).epsilon(1e-9));
    }
}

TEST_CASE("whatever the run, its step is no shorter than its operations at the peak of its GPUs")
{
    test::RandomRuns runs(4);
    for (int i = 0; i < 4000; ++i) {
        const test::RandomRun run = runs.next();
        const Duration roofline = leastWork(run) / fastestRate(*run.machine.gpu) / run.machine.gpus;
        INFO(test::described(run));
        REQUIRE(estimate(run, run.machine).step > roofline);
    }
}

TEST_CASE("whatever it is called, a run takes as long")
{
    test::RandomRuns runs(5);
    for (int i = 0; i < 500; ++i) {
        test::RandomRun run = runs.next();
        const TrainingEstimate before = estimate(run, run.machine);
        Faster same(run.machine);
        same.gpu.id = same.gpu.model = same.gpu.manufacturer = same.gpu.partNumber = "other";
        run.model.preset = "other";
        const TrainingEstimate after = estimate(run, same.machine);
        REQUIRE(after.step == before.step);
        REQUIRE(after.memoryPerGpu == before.memoryPerGpu);
        REQUIRE(after.bandShare == before.bandShare);
    }
}

TEST_CASE("a run with figures out of sense is refused, or has an answer that is a number")
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const int largest = std::numeric_limits<int>::max();
    test::RandomRuns runs(6);
    const auto anyInt = [&] { return runs.oneOf({0, -1, 1, 3, 7, 65536, 99'999'999, largest, -largest - 1}); };
    const auto anyFigure = [&] { return runs.oneOf({0.0, -1.0, 1e-300, 1e300, nan, infinite, -infinite}); };
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        test::RandomRun run = runs.next();
        Faster odd(run.machine);
        TransformerShape& m = run.model;
        ParallelLayout& l = run.layout;
        int* const counts[] = {&m.layers,
                               &m.hidden,
                               &m.heads,
                               &m.kvHeads,
                               &m.headWidth,
                               &m.feedForward,
                               &m.vocabulary,
                               &m.sequence,
                               &m.window,
                               &m.windowedLayers,
                               &m.experts.count,
                               &m.experts.chosen,
                               &m.experts.feedForward,
                               &m.experts.shared,
                               &m.experts.denseLayers,
                               &m.experts.nodeLimit,
                               &m.predictionLayers,
                               &l.tensor,
                               &l.pipeline,
                               &l.data,
                               &l.context,
                               &l.expert,
                               &l.expertTensor,
                               &l.virtualStages,
                               &l.microBatch,
                               &l.globalBatch,
                               &l.shardGroup,
                               &odd.machine.gpus,
                               &odd.machine.gpusPerNode,
                               &odd.machine.tuning.adapterRank,
                               &odd.gpu.scaleUpDomain};
        if (runs.chance(70))
            *counts[runs.below(static_cast<int>(std::size(counts)))] = anyInt();
        if (runs.chance(30))
            l.data = 0;
        if (runs.chance(40)) {
            const double figure = anyFigure();
            const int place = runs.below(8);
            if (place == 0)
                odd.gpu.dense16Bit = FlopRate::fromBase(figure);
            else if (place == 1)
                odd.gpu.dense8Bit = FlopRate::fromBase(figure);
            else if (place == 2)
                odd.gpu.memoryBandwidth = Bandwidth::fromBase(figure);
            else if (place == 3)
                odd.gpu.scaleUp = Bandwidth::fromBase(figure);
            else if (place == 4)
                odd.machine.nicPerGpu = Bandwidth::fromBase(figure);
            else if (place == 5)
                odd.machine.fabricFactor = figure;
            else if (place == 6)
                odd.gpu.memory = DataSize::fromBase(figure);
            else
                m.experts.capacityFactor = figure;
        }
        const auto result = estimateTraining(m, l, odd.machine);
        refused += !result;
        if (!result)
            continue;
        INFO(test::described(run));
        REQUIRE(std::isfinite(inSeconds(result->step)));
        REQUIRE(inSeconds(result->step) > 0);
        REQUIRE(std::isfinite(inBytes(result->memoryPerGpu)));
        REQUIRE(inBytes(result->memoryPerGpu) > 0);
        REQUIRE(std::isfinite(result->tokensPerSecond));
        REQUIRE(std::isfinite(result->bandShare));
    }
    CHECK(refused > 2000);
    CHECK(refused < 19'000);
}

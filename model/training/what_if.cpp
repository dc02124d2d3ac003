// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/what_if.h"

#include "model/training/listed_layers.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr std::size_t kMostPoints = 40;

/// Spread evenly over the logarithm; the first, the last and the one of the machine itself stay.
std::vector<int> thinned(const std::vector<int>& sizes, int kept)
{
    if (sizes.size() <= kMostPoints)
        return sizes;
    std::vector<int> few;
    const double step = std::log(static_cast<double>(sizes.back()) / sizes.front()) / (kMostPoints - 1);
    double next = std::log(sizes.front());
    for (const int size : sizes)
        if (std::log(size) >= next || size == kept || size == sizes.back()) {
            few.push_back(size);
            next = std::max(next + step, std::log(size) + step / 2);
        }
    return few;
}

/// The layout with another number of copies: the batch as near as it divides, on the largest micro batch that allows
/// it.
std::optional<ParallelLayout> withCopies(ParallelLayout layout, int data)
{
    // A sharding group that no longer divides would say more about the layout than about the size.
    if (layout.shardGroup > 0 && data % layout.shardGroup != 0)
        return std::nullopt;
    const double wished = layout.globalBatch;
    layout.data = data;
    for (int batch = std::max(1, layout.microBatch); batch >= 1; batch /= 2) {
        const double perCopy = std::round(wished / (static_cast<double>(data) * batch));
        const double global = perCopy * data * batch;
        if (perCopy < 1 || std::abs(global / wished - 1) > kBatchSlack)
            continue;
        layout.microBatch = batch;
        layout.globalBatch = static_cast<int>(global);
        return layout;
    }
    return std::nullopt;
}

/// All divisors of the batch, sizes of a regular grid, and the layout's own.
std::vector<int> dataSizes(const ParallelLayout& layout, int most)
{
    std::vector<int> sizes;
    for (int data = 1; data <= most; ++data) {
        const bool isPower = (data & (data - 1)) == 0;
        const bool isBetween = data % 3 == 0 && ((data / 3) & (data / 3 - 1)) == 0;
        if (layout.globalBatch % data == 0 || isPower || isBetween || data == layout.data)
            sizes.push_back(data);
    }
    return sizes;
}

/// Seconds of one token.
std::optional<double> tokenTime(const JobEstimate& job, const ParallelLayout& layout, const TrainingMachine& machine)
{
    const Result<TrainingEstimate> estimate = job(layout, machine);
    if (!estimate || !(estimate->tokensPerSecond > 0))
        return std::nullopt;
    return 1.0 / estimate->tokensPerSecond;
}

/// A run with one input changed: all that an input can touch.
struct ChangedRun {
    ParallelLayout layout;
    TrainingMachine machine;
    Gpu gpu;
};

void scaleGemm(TrainingMachine& machine, double factor)
{
    const GpuConstants* own = machine.constants->gpu(machine.gpu->family);
    if (!own)
        return;
    auto changed = std::make_shared<TrainingConstants>(*machine.constants);
    GpuConstants& figures = changed->gpus[static_cast<std::size_t>(own - machine.constants->gpus.data())];
    for (double* share : {&figures.gemm16, &figures.gemm8, &figures.gemm4})
        *share *= factor;
    machine.constants = std::move(changed);
}

/// Where all of a rank's share is one micro batch, another batch is another micro batch.
void scaleBatch(ParallelLayout& layout, double factor)
{
    layout.globalBatch = static_cast<int>(std::lround(layout.globalBatch * factor));
    if (layout.globalBatch % (std::max(1, layout.data) * layout.microBatch) != 0)
        layout.microBatch = std::max(1, static_cast<int>(std::lround(layout.microBatch * factor)));
}

void apply(ChangedRun& run, std::string_view input, double factor)
{
    if (input == "nic") {
        run.machine.nicPerGpu = run.machine.nicPerGpu * factor;
    } else if (input == "fabric") {
        run.machine.fabricFactor *= factor;
    } else if (input == "scale-up" && run.gpu.scaleUp) {
        run.gpu.scaleUp = *run.gpu.scaleUp * factor;
    } else if (input == "memory-bandwidth") {
        run.gpu.memoryBandwidth = run.gpu.memoryBandwidth * factor;
    } else if (input == "gemm") {
        scaleGemm(run.machine, factor);
    } else if (input == "batch") {
        scaleBatch(run.layout, factor);
    }
}

}  // namespace

JobEstimate jobEstimate(const Workload& workload)
{
    if (workload.kind != WorkloadKind::LayerTraining)
        return jobEstimate(workload.model);
    return [layers = workload.listedLayers](const ParallelLayout& layout, const TrainingMachine& machine) {
        return estimateListedTraining(layers, layout, machine);
    };
}

JobEstimate jobEstimate(const TransformerShape& model)
{
    return [model](const ParallelLayout& layout, const TrainingMachine& machine) {
        return estimateTraining(model, layout, machine);
    };
}

ScalingCurve scalingCurve(const JobEstimate& job, const ParallelLayout& layout, const TrainingMachine& machine,
                          double growth)
{
    ScalingCurve curve;
    const int copy = std::max(1, layout.tensor) * std::max(1, layout.pipeline) * std::max(1, layout.context);
    const int most =
        static_cast<int>(std::min<double>(layout.globalBatch, std::max(1.0, growth * machine.gpus / copy)));
    for (const int data : thinned(dataSizes(layout, most), layout.data)) {
        const std::optional<ParallelLayout> changed = withCopies(layout, data);
        if (!changed)
            continue;
        TrainingMachine other = machine;
        other.gpus = copy * data;
        if (const Result<TrainingEstimate> estimate = job(*changed, other))
            curve.points.push_back({other.gpus, estimate->tokensPerSecond, estimate->lowTokensPerSecond,
                                    estimate->highTokensPerSecond, 0, estimate->fits});
    }
    double best = 0;
    for (const ScalingPoint& point : curve.points)
        best = std::max(best, point.tokensPerSecond / point.gpus);
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        ScalingPoint& point = curve.points[i];
        point.share = point.tokensPerSecond / point.gpus / best;
        if (point.share >= kKneeShare)
            curve.knee = i;
    }
    if (curve.knee && *curve.knee + 1 == curve.points.size())
        curve.knee.reset();
    return curve;
}

double Sensitivity::span() const
{
    const double low = lowTime.value_or(1.0);
    const double high = highTime.value_or(1.0);
    return std::max({low, high, 1.0}) - std::min({low, high, 1.0});
}

std::vector<Sensitivity> sensitivities(const JobEstimate& job, const ParallelLayout& layout,
                                       const TrainingMachine& machine)
{
    std::vector<Sensitivity> all;
    const std::optional<double> before = tokenTime(job, layout, machine);
    if (!before)
        return all;
    struct Wish {
        std::string_view input;
        double low;
        double high;
    };
    // Links and batches come in powers of two; shares of a peak are known to a tenth.
    const Wish wishes[] = {
        {"nic", 0.5, 2},      {"fabric", 0.5, std::max(1.0, 1.0 / std::max(machine.fabricFactor, 0.5))},
        {"scale-up", 0.5, 2}, {"memory-bandwidth", 0.8, 1.25},
        {"gemm", 0.9, 1.1},   {"batch", 0.5, 2}};
    for (const Wish& wish : wishes) {
        if (wish.input == "scale-up" && !machine.gpu->scaleUp)
            continue;
        Sensitivity one{wish.input, wish.low, wish.high, {}, {}};
        const auto timeAt = [&](double factor) -> std::optional<double> {
            if (factor == 1)
                return 1.0;
            ChangedRun run{layout, machine, *machine.gpu};
            apply(run, wish.input, factor);
            run.machine.gpu = &run.gpu;
            const std::optional<double> time = tokenTime(job, run.layout, run.machine);
            return time ? std::optional(*time / *before) : std::nullopt;
        };
        one.lowTime = timeAt(one.lowFactor);
        one.highTime = timeAt(one.highFactor);
        if (one.lowTime || one.highTime)
            all.push_back(one);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Sensitivity& a, const Sensitivity& b) { return a.span() > b.span(); });
    return all;
}

}  // namespace cw

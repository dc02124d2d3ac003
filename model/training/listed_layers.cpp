// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/listed_layers.h"

#include "model/training/layout_check.h"
#include "model/training/layout_refusal.h"
#include "model/training/memory.h"
#include "model/training/pipeline.h"
#include "model/training/step_model.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// What the rows add up to, one sample.
struct Sums {
    Duration products;  ///< forward
    Duration streams;   ///< forward
    Duration host;      ///< to issue forward and backward of one micro batch
    double weights = 0;
    double keptBytes = 0;
    FlopCount flops;
};

/// All that the time of a step depends on.
struct Job {
    const ParallelLayout& layout;
    const TrainingMachine& machine;
    const GpuSpeed& speed;
    const CommonConstants& common;
    const StackConstants& stack;
    const SoftwareSwitches& software;
    Interconnect net;

    bool repeatsForward() const { return layout.recompute == Recompute::Full; }
};

Sums sumsOf(const std::vector<ListedLayer>& layers, const Job& job)
{
    Sums sums;
    const double issues = 1.0 + job.common.hostBackward + (job.repeatsForward() ? 1.0 : 0.0);
    const double graph = job.software.hasFullGraph ? job.common.graphHostShare : 1.0;
    for (const ListedLayer& layer : layers) {
        const double repeats = layer.repeats;
        // Depth of the products sets how much of the large-product speed they reach; 0: deep.
        const double depth = layer.innerWidth;
        const double ramp = depth > 0 ? depth / (depth + job.common.gemmHalfDepth) : 1.0;
        sums.products += repeats * (flops(layer.forwardFlops) / (job.speed.gemm * ramp) +
                                    seconds(job.common.kernelLaunch / job.layout.microBatch));
        sums.streams += repeats * (bytes(job.software.elementwise * layer.streamedBytes) / job.speed.stream);
        sums.host += seconds(repeats * job.stack.hostPerLayer * issues * graph);
        sums.weights += repeats * layer.weights;
        sums.keptBytes += repeats * layer.keptBytes;
        sums.flops = sums.flops + repeats * flops(layer.forwardFlops);
    }
    return sums;
}

/// Sharded weights are gathered forward and backward and their gradients spread, each micro batch; otherwise gradients
/// are summed once in a step.
Duration exposedTraffic(const Sums& sums, const Job& job, Duration microBatch, double batches)
{
    const RankGroup ranks = rankGroup(job.layout.data, 1, job.net.domain);
    if (ranks.size() <= 1)
        return {};
    if (job.layout.sharding == Sharding::Weights) {
        const Duration moved = 2.0 * allGatherTime(bytes(2.0 * sums.weights), ranks, job.net) +
                               allGatherTime(bytes(job.stack.shardedGradientBytes * sums.weights), ranks, job.net);
        return batches * (softMaximum(microBatch, moved) - microBatch +
                          job.common.shardedInterference * std::min(microBatch, moved));
    }
    const Duration sum = allReduceTime(bytes(job.stack.gradientBytes * sums.weights), ranks, job.net);
    if (!job.software.hidesGradients)
        return sum;
    return std::max((1.0 - job.common.hiddenGradients) * sum, sum - job.common.gradientWindow * microBatch);
}

void setStep(TrainingEstimate& estimate, const Sums& sums, const Job& job)
{
    const double batch = job.layout.microBatch;
    const double batches = job.layout.globalBatch / job.layout.data / batch;
    const double passes = job.repeatsForward() ? 4.0 : 3.0;
    const Duration products = batch * passes * sums.products;
    const Duration streams = batch * (passes - 2.0 + job.common.elementwiseBackward) * sums.streams;
    const Duration one = softMaximum(products + streams, sums.host);
    const Duration exposed = exposedTraffic(sums, job, one, batches);
    const double owners = job.layout.sharding == Sharding::None ? 1.0 : job.layout.data;
    const Duration optimizer = bytes(job.common.optimizerBytes * sums.weights / owners) / job.speed.stream;
    const Duration other =
        batches * (one - products - streams + seconds(job.stack.batchOverhead)) + seconds(job.stack.stepOverhead);
    const Duration busy = batches * (products + streams) + exposed + optimizer + other;
    const double straggler = stragglerFactor(job.machine);

    estimate.step = straggler * busy;
    estimate.parts = {{wordOf(StepTerm::Gemm), batches * products},
                      {wordOf(StepTerm::Elementwise), batches * streams},
                      {wordOf(StepTerm::DataParallel), exposed},
                      {wordOf(StepTerm::Optimizer), optimizer},
                      {wordOf(StepTerm::Straggler), (straggler - 1.0) * busy},
                      {wordOf(StepTerm::Other), other}};
    estimate.tokensPerSecond = job.layout.globalBatch / inSeconds(estimate.step);
    const FlopCount model = job.layout.globalBatch * 3.0 * sums.flops;
    estimate.modelFlopsPerGpu = model / estimate.step * (1.0 / job.machine.gpus);
    estimate.mfu = estimate.modelFlopsPerGpu / job.speed.peak16;
    estimate.hfu = estimate.mfu * passes / 3.0;
}

Result<ParallelLayout> completeListed(const ParallelLayout& wish, int gpus)
{
    ParallelLayout layout = wish;
    const auto splits = [](int value) { return value > 1; };
    if (splits(wish.tensor))
        return failure(ErrorCode::OutOfRange, "layout.tp", {std::to_string(wish.tensor), "1"});
    if (splits(wish.pipeline))
        return failure(ErrorCode::OutOfRange, "layout.pp", {std::to_string(wish.pipeline), "1"});
    if (splits(wish.context))
        return failure(ErrorCode::OutOfRange, "layout.cp", {std::to_string(wish.context), "1"});
    if (splits(wish.expert))
        return failure(ErrorCode::OutOfRange, "layout.ep", {std::to_string(wish.expert), "1"});
    if (wish.data != 0 && wish.data != gpus)
        return failure(ErrorCode::OutOfRange, "layout.dp", {std::to_string(wish.data), std::to_string(gpus)});
    layout.tensor = layout.pipeline = layout.context = layout.expert = layout.virtualStages = 1;
    layout.data = gpus;
    if (layout.globalBatch <= 0)
        layout.globalBatch = gpus;
    if (layout.globalBatch > WorkloadLimits::kBatch || layout.globalBatch % gpus != 0)
        return tl::make_unexpected(
            refusalOf({"layout.global_batch", "multiple", layout.globalBatch, gpus, 0, "gpus"}, {}));
    const int perRank = layout.globalBatch / gpus;
    if (layout.microBatch == 0)
        layout.microBatch = perRank;
    if (layout.microBatch < 0 || layout.microBatch > perRank || perRank % layout.microBatch != 0)
        return tl::make_unexpected(
            refusalOf({"layout.micro_batch", "divides", layout.microBatch, perRank, 0, "batchOfRank"}, {}));
    return layout;
}

Result<void> checkRows(const std::vector<ListedLayer>& layers)
{
    if (layers.empty() || layers.size() > static_cast<std::size_t>(WorkloadLimits::kListedLayers))
        return failure(ErrorCode::OutOfRange, "listed_layers",
                       {std::to_string(layers.size()), "1 - " + std::to_string(WorkloadLimits::kListedLayers)});
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const ListedLayer& layer = layers[i];
        const std::string where = "listed_layers[" + std::to_string(i) + "]";
        if (layer.repeats < 1 || layer.repeats > WorkloadLimits::kLayers)
            return failure(ErrorCode::OutOfRange, where + ".repeats", {std::to_string(layer.repeats), ">= 1"});
        for (const double figure :
             {layer.weights, layer.forwardFlops, layer.innerWidth, layer.streamedBytes, layer.keptBytes})
            if (!std::isfinite(figure) || figure < 0 || figure > WorkloadLimits::kListedFigure)
                return failure(ErrorCode::OutOfRange, where, {std::to_string(figure), ">= 0"});
    }
    return {};
}

void setMemory(TrainingEstimate& estimate, const Sums& sums, const TrainingMachine& machine)
{
    const CommonConstants& common = machine.constants->common;
    const StateBytes state = stateBytes(estimate.layout, estimate.layout.data);
    const double slack = common.fragmentation;
    estimate.memoryParts = {
        {"weights", bytes(slack * sums.weights * state.weights)},
        {"gradients", bytes(slack * sums.weights * state.gradients)},
        {"optimizer", bytes(slack * sums.weights * state.optimizer)},
        {"activations", bytes(slack * sums.keptBytes * estimate.layout.microBatch)},
        {"reserved", bytes(common.reservedBytes)},
    };
    for (const MemoryPart& part : estimate.memoryParts)
        estimate.memoryPerGpu += part.size;
    estimate.fits = estimate.memoryPerGpu <= machine.gpu->usableMemory();
}

}  // namespace

Result<TrainingEstimate> estimateListedTraining(const std::vector<ListedLayer>& layers, const ParallelLayout& wish,
                                                const TrainingMachine& machine)
{
    if (const Result<void> fine = checkMachine(machine); !fine)
        return tl::make_unexpected(fine.error());
    if (const Result<void> rows = checkRows(layers); !rows)
        return tl::make_unexpected(rows.error());
    const Result<ParallelLayout> layout = completeListed(wish, machine.gpus);
    if (!layout)
        return tl::make_unexpected(layout.error());
    const TrainingConstants& constants = *machine.constants;
    const std::string& stackWish = machine.software.stack;
    const StackConstants* stack =
        stackWish.empty() ? constants.defaultStack(true, layout->sharding) : constants.stackOn(*machine.gpu, stackWish);
    const GpuConstants* gpu = constants.gpu(machine.gpu->family);
    if (!stack || !gpu)
        return failure(ErrorCode::Unsupported, "software.stack", {"software-stack", stackWish});
    ParallelLayout plain = *layout;
    plain.hasFlashAttention = false;  // No attention kernel is asked for.
    const SoftwareSwitches software = softwareSwitches(machine.software, *stack);
    const Result<GpuSpeed> speed = gpuSpeed(plain, machine, *gpu, *stack, software.flash);
    if (!speed)
        return tl::make_unexpected(speed.error());
    const Job job{*layout, machine, *speed, constants.common, *stack, software, interconnect(machine, *gpu)};
    if (layout->data > job.net.domain && job.net.nic.base() <= 0)
        return failure(ErrorCode::OutOfRange, "nic_gbps_per_gpu", {"0", "> 0"});

    const Sums sums = sumsOf(layers, job);
    TrainingEstimate estimate;
    estimate.layout = *layout;
    estimate.stack = stack->id;
    estimate.assumptions = {"inputs-assumed"};
    setStep(estimate, sums, job);
    const GpuConstants* unknown = constants.gpu("*");
    estimate.bandShare = std::hypot(constants.common.unstatedBand, unknown ? unknown->extraBand : 0.0);
    estimate.lowTokensPerSecond = estimate.tokensPerSecond * (1.0 - estimate.bandShare);
    estimate.highTokensPerSecond = estimate.tokensPerSecond * (1.0 + estimate.bandShare);
    setMemory(estimate, sums, machine);
    return estimate;
}

}  // namespace cw

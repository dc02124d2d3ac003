// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/training.h"

#include "model/training/layout_check.h"
#include "model/training/memory.h"
#include "model/training/step_time.h"
#include "model/training/transformer_figures.h"

#include <cmath>

namespace cw {

namespace {

const StackConstants* chosenStack(const ParallelLayout& layout, const TrainingMachine& machine)
{
    const std::string& wish = machine.software.stack;
    return wish.empty() ? machine.constants->defaultStack(layout.hasFlashAttention) : machine.constants->stack(wish);
}

Result<GpuSpeed> gpuSpeed(const ParallelLayout& layout, const TrainingMachine& machine, const GpuConstants& constants,
                          FlashGeneration generation)
{
    const Gpu& gpu = *machine.gpu;
    const CommonConstants& common = machine.constants->common;
    GpuSpeed speed;
    speed.peak16 = *gpu.dense16Bit;
    speed.gemm16 = speed.peak16 * constants.gemm16;
    speed.gemm = speed.gemm16;
    speed.stream = gpu.memoryBandwidth * common.streamShare;
    speed.flash = constants.flash(generation);
    if (layout.precision == Precision::Fp8) {
        if (!gpu.dense8Bit || constants.gemm8 <= 0)
            return failure(ErrorCode::Unsupported, "layout.precision", {"fp8", gpu.id});
        const double scales = layout.scales == ScaleKind::Block ? common.blockScaledShare : 1.0;
        speed.gemm = *gpu.dense8Bit * (constants.gemm8 * scales);
    }
    if (layout.hasFlashAttention && speed.flash <= 0)
        return failure(ErrorCode::Unsupported, "layout.hasFlashAttention", {"flash-attention", gpu.id});
    return speed;
}

Interconnect interconnect(const TrainingMachine& machine, const GpuConstants& gpu)
{
    const CommonConstants& common = machine.constants->common;
    Interconnect net;
    net.domain = scaleUpDomain(machine);
    net.scaleUp = machine.gpu->scaleUp.value_or(Bandwidth{}) * gpu.scaleUpShare;
    net.nic = machine.nicPerGpu * (common.nicShare * machine.fabricFactor);
    net.scaleUpLatency = seconds(common.scaleUpLatency);
    net.nicLatency = seconds(common.nicLatency);
    return net;
}

/// Megatron's habit where a publication states no micro batch: the largest of 4, 2 and 1 sequences that fits with at
/// least two micro batches per stage, interleaved as deep as the layers allow.
ParallelLayout withChosenMicroBatch(const TransformerShape& model, ParallelLayout layout,
                                    const TrainingMachine& machine)
{
    const int perRank = layout.globalBatch / layout.data;
    const bool choosesStages = layout.virtualStages == 0;
    const bool choosesBatch = layout.microBatch == 0;
    for (const int batch : {4, 2, 1}) {
        if (choosesBatch)
            layout.microBatch = batch;
        if (perRank % layout.microBatch != 0)
            continue;
        const int batches = perRank / layout.microBatch;
        if (choosesStages)
            layout.virtualStages = deepestInterleaving(model, layout.pipeline, batches);
        const bool fillsPipeline =
            layout.pipeline == 1 || (batches >= 2 * layout.pipeline && batches % layout.pipeline == 0);
        const MemoryNeed need = memoryNeed(model, layout, machine.constants->common);
        if (!choosesBatch || (fillsPipeline && need.total <= machine.gpu->memory * 0.85))
            return layout;
    }
    return layout;
}

double bandShare(const StepTime& step, const TrainingMachine& machine, const GpuConstants& gpu,
                 const StackConstants& stack, TrainingEstimate& estimate, bool isMicroBatchChosen)
{
    const CommonConstants& common = machine.constants->common;
    double band = stack.band;
    if (step.hostRatio > common.hostBoundRatio) {
        band = std::max(band, common.hostBoundBand);
        estimate.assumptions.push_back("host-bound");
    }
    if (isMicroBatchChosen) {
        band = std::max(band, common.unstatedBand);
        estimate.assumptions.push_back("micro-batch-chosen");
    }
    if (machine.hasUnstatedInputs) {
        band = std::max(band, common.unstatedBand);
        estimate.assumptions.push_back("inputs-assumed");
    }
    double square = band * band + gpu.extraBand * gpu.extraBand;
    if (gpu.extraBand > 0)
        estimate.assumptions.push_back("gpu-family-not-calibrated");
    if (machine.isNicAssumed && step.usesNic) {
        const double share = common.assumedFabricBand * step.exposedCommunicationShare;
        square += share * share;
        estimate.assumptions.push_back("nic-assumed");
    }
    return std::max(common.minimumBand, std::sqrt(square));
}

}  // namespace

Result<TrainingEstimate> estimateTraining(const TransformerShape& model, const ParallelLayout& wish,
                                          const TrainingMachine& machine)
{
    if (const Result<void> shape = checkShape(model); !shape)
        return tl::make_unexpected(shape.error());
    if (const Result<void> fine = checkMachine(machine); !fine)
        return tl::make_unexpected(fine.error());
    const Result<ParallelLayout> complete = completeLayout(model, wish, machine.gpus);
    if (!complete)
        return tl::make_unexpected(complete.error());
    const bool isMicroBatchChosen = complete->microBatch == 0 || complete->virtualStages == 0;
    const ParallelLayout layout = isMicroBatchChosen ? withChosenMicroBatch(model, *complete, machine) : *complete;

    const StackConstants* stack = chosenStack(layout, machine);
    if (!stack)
        return failure(ErrorCode::Unsupported, "software.stack", {"software-stack", machine.software.stack});
    const GpuConstants* gpu = machine.constants->gpu(machine.gpu->family);
    if (!gpu)
        return failure(ErrorCode::Unsupported, "gpu", {"gpu-family", machine.gpu->family});
    const Result<GpuSpeed> speed = gpuSpeed(layout, machine, *gpu, stack->flashGeneration);
    if (!speed)
        return tl::make_unexpected(speed.error());
    const Interconnect net = interconnect(machine, *gpu);
    const LayerInputs in{model,
                         layout,
                         *speed,
                         net,
                         machine.constants->common,
                         *stack,
                         machine.software.overlapsTensor.value_or(stack->hidesTensor > 0.5)};
    const Result<StepTime> step = stepTime(in, machine);
    if (!step)
        return tl::make_unexpected(step.error());

    TrainingEstimate estimate;
    estimate.layout = layout;
    estimate.step = step->total;
    estimate.parts = step->parts;
    estimate.stack = stack->id;
    const double tokens = static_cast<double>(layout.globalBatch) * model.sequence;
    estimate.tokensPerSecond = tokens / inSeconds(estimate.step);
    estimate.bandShare = bandShare(*step, machine, *gpu, *stack, estimate, isMicroBatchChosen);
    estimate.lowTokensPerSecond = estimate.tokensPerSecond * (1.0 - estimate.bandShare);
    estimate.highTokensPerSecond = estimate.tokensPerSecond * (1.0 + estimate.bandShare);
    const double perGpu = 1.0 / machine.gpus;
    estimate.modelFlopsPerGpu = modelFlops(model, layout.globalBatch, AttentionCount::Full) / estimate.step * perGpu;
    estimate.mfu = estimate.modelFlopsPerGpu / speed->peak16;
    estimate.hfu = hardwareFlops(model, layout.globalBatch, layout.recompute, layout.hasFlashAttention) /
                   estimate.step * perGpu / speed->peak16;
    estimate.memoryPerGpu = memoryNeed(model, layout, machine.constants->common).total;
    estimate.fits = estimate.memoryPerGpu <= machine.gpu->memory;
    return estimate;
}

}  // namespace cw

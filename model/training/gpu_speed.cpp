// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/gpu_speed.h"

#include "model/training/layout_check.h"

namespace cw {

namespace {

/// Share of per-tensor FP8 speed that a kind of scales leaves.
double scaleShare(ScaleKind scales, const CommonConstants& common)
{
    switch (scales) {
    case ScaleKind::Tensor: return 1.0;
    case ScaleKind::Block: return common.blockScaledShare;
    case ScaleKind::Row: return common.rowScaledShare;
    }
    return 1.0;
}

}  // namespace

SoftwareSwitches softwareSwitches(const TrainingSoftware& software, const StackConstants& stack)
{
    SoftwareSwitches switches;
    switches.flash = software.flash.value_or(stack.flashGeneration);
    switches.elementwise = stack.elementwise * (software.isCompiled.value_or(true) ? 1.0 : stack.eagerElementwise);
    switches.hiddenTensor = software.overlapsTensor.value_or(stack.hidesTensor > 0.5) ? stack.hiddenTensor : 0.0;
    switches.hiddenExperts = software.overlapsExperts.value_or(stack.hidesExperts > 0.5) ? stack.hiddenExperts : 0.0;
    switches.hidesGradients = software.overlapsGradients.value_or(stack.hidesGradients > 0.5);
    switches.hidesGathers = software.overlapsGradients.value_or(true);
    switches.hasFullGraph = software.hasFullGraph.value_or(stack.hasFullGraph > 0.5);
    switches.hasFusedExperts = software.hasFusedExperts.value_or(stack.hasFusedExperts > 0.5);
    switches.sendsTokensOnce = software.sendsTokensOnce.value_or(stack.sendsTokensOnce > 0.5);
    return switches;
}

Result<GpuSpeed> gpuSpeed(const ParallelLayout& layout, const TrainingMachine& machine, const GpuConstants& constants,
                          const StackConstants& stack, FlashGeneration flash)
{
    const Gpu& gpu = *machine.gpu;
    const CommonConstants& common = machine.constants->common;
    GpuSpeed speed;
    speed.peak16 = *gpu.dense16Bit;
    speed.gemm16 = speed.peak16 * (constants.gemm16 * stack.gemmFactor);
    speed.gemm = speed.gemm16;
    speed.stream = gpu.memoryBandwidth * (constants.streamShare > 0 ? constants.streamShare : common.streamShare);
    speed.multiprocessors = constants.multiprocessors;
    speed.hostLink = bytesPerSecond(constants.hostLink);
    speed.fused = speed.peak16 * constants.flash(flash);
    const bool isFp8 = layout.precision == Precision::Fp8;
    const bool isFp4 = layout.precision == Precision::Fp4;
    if (isFp8) {
        if (!gpu.dense8Bit || constants.gemm8 <= 0)
            return failure(ErrorCode::Unsupported, "layout.precision", {"fp8", gpu.id});
        const double share = constants.gemm8 * stack.gemmFactor * scaleShare(layout.scales, common);
        speed.gemm = *gpu.dense8Bit * share;
    }
    if (isFp4) {
        if (!gpu.dense4Bit || constants.gemm4 <= 0)
            return failure(ErrorCode::Unsupported, "layout.precision", {"fp4", gpu.id});
        speed.gemm = *gpu.dense4Bit * (constants.gemm4 * stack.gemmFactor);
    }
    if ((isFp8 || isFp4) && stack.attention8 > 0.5)
        speed.fused *= common.attention8Speedup;
    if (layout.hasFlashAttention && speed.fused.base() <= 0)
        return failure(ErrorCode::Unsupported, "layout.flash_attention", {"flash-attention", gpu.id});
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
    const bool isWished = machine.software.sumsInSwitches.value_or(false);
    net.doesScaleUpSum = isWished && machine.gpu->scaleUpSums;
    net.doesFabricSum = isWished && machine.doesFabricSum;
    return net;
}

}  // namespace cw

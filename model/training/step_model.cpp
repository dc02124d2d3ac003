// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/step_model.h"

#include "model/training/gradients.h"
#include "model/training/layout_check.h"
#include "model/training/memory.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Activations on their way to host memory and back, as far as work does not hide them: room for two layers stays, so
/// they leave while forward goes on and come back during backward.
Duration offloadWait(const LayerInputs& in, double layerCount, Duration passes, const LayerTime& layers)
{
    if (!in.layout.offloadsActivations || in.speed.hostLink.base() <= 0)
        return {};
    const LayerForm form = in.model.experts.exist() ? LayerForm::Sparse : LayerForm::Dense;
    const DataSize kept = layerCount * layerActivations(in.model, in.layout, form, layerHabits(in.stack, in.tuning));
    const Duration oneWay = kept / in.speed.hostLink;
    const Duration forward = layers.forward.total() / layers.both().total() * passes;
    return std::max(Duration{}, oneWay - forward) + std::max(Duration{}, oneWay - (passes - forward));
}

}  // namespace

std::string_view wordOf(StepTerm term)
{
    switch (term) {
    case StepTerm::Gemm: return "gemm";
    case StepTerm::Attention: return "attention";
    case StepTerm::Elementwise: return "elementwise";
    case StepTerm::Logits: return "logits";
    case StepTerm::TensorParallel: return "tensor-parallel";
    case StepTerm::ContextParallel: return "context-parallel";
    case StepTerm::ExpertParallel: return "expert-parallel";
    case StepTerm::PipelineBubble: return "pipeline-bubble";
    case StepTerm::PipelineTransfer: return "pipeline-transfer";
    case StepTerm::DataParallel: return "data-parallel";
    case StepTerm::Optimizer: return "optimizer";
    case StepTerm::Straggler: return "straggler";
    case StepTerm::Other: return "other";
    }
    return "other";
}

double stragglerFactor(const TrainingMachine& machine)
{
    // Expected maximum of the noise of n hosts grows with sqrt(2 ln n): the slowest one gates the step.
    const CommonConstants& common = machine.constants->common;
    const double hosts = std::max(1.0, static_cast<double>(machine.gpus) / machine.gpusPerNode);
    return common.stragglerBase * (1.0 + common.stragglerSlope * std::sqrt(2.0 * std::log(hosts)));
}

Result<StepModel> StepModel::prepare(const TransformerShape& model, const TrainingMachine& machine)
{
    if (const Result<void> shape = checkShape(model); !shape)
        return tl::make_unexpected(shape.error());
    if (const Result<void> fine = checkMachine(machine); !fine)
        return tl::make_unexpected(fine.error());
    StepModel prepared;
    prepared.model_ = model;
    prepared.machine_ = machine;
    const TrainingConstants& constants = *machine.constants;
    prepared.gpu_ = constants.gpu(machine.gpu->family);
    if (!prepared.gpu_)
        return failure(ErrorCode::Unsupported, "gpu", {"gpu-family", machine.gpu->family});
    const std::string& wish = machine.software.stack;
    const auto stackOf = [&](bool isFused, Sharding sharding) {
        const StackConstants* stack = constants.stackFor(*machine.gpu, wish, isFused, sharding);
        return PreparedStack{stack, stack ? softwareSwitches(machine.software, *stack) : SoftwareSwitches{}};
    };
    prepared.fused_ = stackOf(true, Sharding::None);
    prepared.unfused_ = stackOf(false, Sharding::None);
    prepared.sharded_ = stackOf(true, Sharding::Weights);
    if (!prepared.fused_.constants || !prepared.unfused_.constants || !prepared.sharded_.constants)
        return failure(ErrorCode::Unsupported, "software.stack", {"software-stack", wish});
    prepared.net_ = interconnect(machine, *prepared.gpu_);
    prepared.straggler_ = stragglerFactor(machine);
    return prepared;
}

const StepModel::PreparedStack& StepModel::prepared(const ParallelLayout& layout) const
{
    if (layout.sharding == Sharding::Weights)
        return sharded_;
    return layout.hasFlashAttention ? fused_ : unfused_;
}

const StackConstants& StepModel::stackFor(const ParallelLayout& layout) const
{
    return *prepared(layout).constants;
}

LayerInputs StepModel::inputs(const ParallelLayout& layout, const GpuSpeed& speed) const
{
    const PreparedStack& stack = prepared(layout);
    return {model_, layout, speed, net_, machine_.constants->common, *stack.constants, stack.switches, machine_.tuning};
}

/// Wider than a domain, a group needs NICs; wider than one GPU, at least one kind of link.
Result<void> StepModel::requireLinks(const ParallelLayout& layout, bool& usesNic) const
{
    const long long ranks = static_cast<long long>(layout.tensor) * layout.context * layout.data;
    const bool usesScaleUp = ranks > 1 && net_.domain > 1;
    usesNic = ranks > net_.domain || (layout.pipeline > 1 && ranks * layout.pipeline > net_.domain);
    if (usesNic && net_.nic.base() <= 0)
        return failure(ErrorCode::OutOfRange, "nic_gbps_per_gpu", {"0", "> 0"});
    if (usesScaleUp && net_.scaleUp.base() <= 0)
        return failure(ErrorCode::Unsupported, "gpu", {"no-scale-up-link"});
    return {};
}

Result<MicroBatchTimes> StepModel::microBatch(const ParallelLayout& layout) const
{
    const PreparedStack& stack = prepared(layout);
    const Result<GpuSpeed> speed = gpuSpeed(layout, machine_, *gpu_, *stack.constants, stack.switches.flash);
    if (!speed)
        return tl::make_unexpected(speed.error());
    bool usesNic = false;
    if (const Result<void> links = requireLinks(layout, usesNic); !links)
        return tl::make_unexpected(links.error());
    const LayerInputs in = inputs(layout, *speed);
    return MicroBatchTimes{allLayersTime(in), logitTime(in)};
}

Result<StepTimes> StepModel::step(const ParallelLayout& layout) const
{
    const Result<MicroBatchTimes> microBatch = this->microBatch(layout);
    if (!microBatch)
        return tl::make_unexpected(microBatch.error());
    return step(layout, *microBatch);
}

Result<StepTimes> StepModel::step(const ParallelLayout& layout, const MicroBatchTimes& microBatch) const
{
    const PreparedStack& stack = prepared(layout);
    const Result<GpuSpeed> speed = gpuSpeed(layout, machine_, *gpu_, *stack.constants, stack.switches.flash);
    if (!speed)
        return tl::make_unexpected(speed.error());
    StepTimes step;
    if (const Result<void> links = requireLinks(layout, step.usesNic); !links)
        return tl::make_unexpected(links.error());
    const LayerInputs in = inputs(layout, *speed);
    StageTime stage = stageTime(in, microBatch.layers, microBatch.logits, shardedLayer(in, microBatch.layers));
    const Duration offloading = offloadWait(in, stage.layerCount, stage.total, microBatch.layers);
    // Gradients travel in that time, too.
    stage.total += offloading;
    const double batches = microBatches(layout);

    step[StepTerm::Gemm] = batches * stage.layers.gemm;
    step[StepTerm::Attention] = batches * stage.layers.attention;
    step[StepTerm::Elementwise] = batches * stage.layers.elementwise;
    step[StepTerm::Logits] = batches * stage.logits;
    step[StepTerm::TensorParallel] = batches * stage.layers.tensorParallel;
    step[StepTerm::ContextParallel] = batches * stage.layers.contextParallel;
    step[StepTerm::ExpertParallel] = batches * stage.layers.expertParallel;
    // A stage that waits for its link to the host passes the wait on to those that wait for it.
    const Duration passed = offloadWait(in, stage.layerCount, stage.bubbleUnit, microBatch.layers);
    step[StepTerm::PipelineBubble] = (layout.pipeline - 1.0) * bubbleShare(layout) * (stage.bubbleUnit + passed);
    step[StepTerm::PipelineTransfer] = batches * pipelineTransfer(in);
    step[StepTerm::DataParallel] = batches * (stage.gathers + shardedTables(in)) + exposedGradients(in, stage);
    step[StepTerm::Optimizer] = optimizerTime(in);
    // What the host does between steps is part of the record where a whole iteration is recorded.
    const double stepOverhead = in.stack.stepOverhead * (in.software.hasFullGraph ? in.common.graphHostShare : 1.0);
    step[StepTerm::Other] = batches * (stage.hostWait + accumulationTime(in) + offloading) + seconds(stepOverhead);
    Duration busy;
    for (const Duration term : step.terms)
        busy += term;
    step[StepTerm::Straggler] = (straggler_ - 1.0) * busy;
    step.total = straggler_ * busy;
    step.hostRatio = stage.hostRatio;
    const Duration communication = step[StepTerm::TensorParallel] + step[StepTerm::ContextParallel] +
                                   step[StepTerm::ExpertParallel] + step[StepTerm::PipelineTransfer] +
                                   step[StepTerm::DataParallel];
    step.exposedCommunicationShare = communication / step.total;
    return step;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/step_time.h"

#include "model/training/layout_check.h"
#include "model/training/transformer_figures.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// The larger of two rates of progress that hide each other almost, but at a near tie not wholly.
Duration softMaximum(Duration a, Duration b)
{
    const double larger = std::max(a.base(), b.base());
    if (larger <= 0)
        return {};
    return seconds(larger * std::pow(std::pow(a.base() / larger, 6) + std::pow(b.base() / larger, 6), 1.0 / 6.0));
}

/// What the slowest pipeline stage does for one micro batch.
struct StageWork {
    double layers = 0;
    bool hasLogits = false;
    double layersOfOthers = 0;  ///< of a stage without logits: it sets the bubble
};

StageWork slowestStage(const LayerInputs& in, Duration layer, Duration logits)
{
    const double pipeline = in.layout.pipeline;
    StageWork work;
    if (embeddingAndLossCountAsLayers(in.model, in.layout)) {
        work.layersOfOthers = (in.model.layers + 2) / pipeline;
        work.hasLogits = logits > layer;
        work.layers = work.hasLogits ? work.layersOfOthers - 1 : work.layersOfOthers;
        return work;
    }
    work.layersOfOthers = std::ceil(in.model.layers / pipeline);
    work.layers = work.layersOfOthers;
    work.hasLogits = true;
    return work;
}

/// Weights that one rank of a pipeline stage holds and updates.
double weightsPerRank(const LayerInputs& in)
{
    const double layers = std::ceil(static_cast<double>(in.model.layers) / in.layout.pipeline);
    const double table = static_cast<double>(in.model.vocabulary) * in.model.hidden;
    return (layers * layerMatrixWeights(in.model) + table) / in.layout.tensor;
}

/// Gradients summed over the data-parallel group, and updated weights gathered if the optimizer is distributed: the
/// volumes are the same as of one all-reduce when both are 16-bit.
Duration gradientTraffic(const LayerInputs& in, const RankGroup& group)
{
    if (in.layout.data <= 1)
        return {};
    const double weights = weightsPerRank(in);
    const DataSize gradients = bytes(weights * in.stack.gradientBytes);
    if (in.layout.sharding == Sharding::None)
        return allReduceTime(gradients, group, in.net);
    return allGatherTime(gradients, group, in.net) + allGatherTime(bytes(2.0 * weights), group, in.net);
}

Duration exposedGradients(const LayerInputs& in, const TrainingMachine& machine, const RankGroup& group,
                          Duration microBatch)
{
    const Duration traffic = gradientTraffic(in, group);
    if (!machine.software.overlapsGradients.value_or(in.stack.hidesGradients > 0.5))
        return traffic;
    const Duration window = in.common.gradientWindow * microBatch / std::max(1, in.layout.virtualStages);
    return std::max((1.0 - in.common.hiddenGradients) * traffic, traffic - window);
}

Duration pipelineTransfer(const LayerInputs& in)
{
    if (in.layout.pipeline <= 1)
        return {};
    const double units = static_cast<double>(in.model.sequence) * in.layout.microBatch * in.model.hidden;
    const Duration one = transferTime(bytes(2.0 * units / in.layout.tensor), in.layout.tensor * in.layout.data, in.net);
    return 2.0 * in.layout.virtualStages * in.common.exposedTransfer * one;
}

/// Wider than a domain, a group needs NICs; wider than one GPU, at least one kind of link.
Result<void> requireLinks(const LayerInputs& in, const RankGroup& tensor, const RankGroup& data, bool& usesNic)
{
    const bool usesScaleUp = tensor.inside > 1 || data.inside > 1;
    usesNic = tensor.outside > 1 || data.outside > 1 ||
              (in.layout.pipeline > 1 && in.layout.tensor * in.layout.data >= in.net.domain);
    if (usesNic && in.net.nic.base() <= 0)
        return failure(ErrorCode::OutOfRange, "nicPerGpu", {"0", "> 0"});
    if (usesScaleUp && in.net.scaleUp.base() <= 0)
        return failure(ErrorCode::Unsupported, "gpu", {"no-scale-up-link"});
    return {};
}

double straggler(const LayerInputs& in, const TrainingMachine& machine)
{
    // Expected maximum of the noise of n hosts grows with sqrt(2 ln n): the slowest one gates the step.
    const double hosts = std::max(1.0, static_cast<double>(machine.gpus) / machine.gpusPerNode);
    return in.common.stragglerBase * (1.0 + in.common.stragglerSlope * std::sqrt(2.0 * std::log(hosts)));
}

struct MicroBatch {
    PassTime layers;    ///< of the slowest stage
    Duration logits;    ///< of the slowest stage
    Duration hostWait;  ///< device idle because the host issues too slowly
    Duration total;
    Duration bubbleUnit;  ///< of a stage without logits
    double hostRatio = 0;
};

MicroBatch microBatch(const LayerInputs& in)
{
    const LayerTime layer = layerTime(in);
    const PassTime both = layer.both();
    const Duration logits = logitTime(in);
    const StageWork stage = slowestStage(in, both.total(), logits);

    const double issues = 1.0 + in.common.hostBackward + (in.layout.recompute == Recompute::Full ? 1.0 : 0.0);
    const Duration hostPerLayer = seconds(in.stack.hostPerLayer * issues);
    MicroBatch batch;
    batch.layers = stage.layers * both;
    batch.logits = stage.hasLogits ? logits : Duration{};
    const Duration device = batch.layers.total() + batch.logits;
    const Duration host = stage.layers * hostPerLayer;
    batch.total = softMaximum(device, host);
    batch.hostWait = batch.total - device;
    batch.hostRatio = host / device;
    batch.bubbleUnit = softMaximum(stage.layersOfOthers * both.total(), stage.layersOfOthers * hostPerLayer);
    return batch;
}

}  // namespace

Result<StepTime> stepTime(const LayerInputs& in, const TrainingMachine& machine)
{
    StepTime step;
    const RankGroup tensor = rankGroup(in.layout.tensor, 1, in.net.domain);
    const RankGroup data = rankGroup(in.layout.data, in.layout.tensor, in.net.domain);
    if (const Result<void> links = requireLinks(in, tensor, data, step.usesNic); !links)
        return tl::make_unexpected(links.error());

    const MicroBatch batch = microBatch(in);
    const double batches = microBatches(in.layout);
    const double interleave = std::max(1, in.layout.virtualStages);
    const double weights = weightsPerRank(in);
    const double owned = in.layout.sharding != Sharding::None ? weights / in.layout.data : weights;

    const Duration bubble = (in.layout.pipeline - 1.0) / interleave * batch.bubbleUnit;
    const Duration transfer = batches * pipelineTransfer(in);
    const Duration gradients = exposedGradients(in, machine, data, batch.total);
    const Duration optimizer = bytes(in.common.optimizerBytes * owned) / in.speed.stream;
    const Duration accumulate = batches * (bytes(in.stack.accumulateBytes * weights) / in.speed.stream);
    const Duration fixed = seconds(in.stack.stepOverhead);
    const Duration busy = batches * batch.total + bubble + transfer + gradients + optimizer + accumulate + fixed;

    step.total = straggler(in, machine) * busy;
    const Duration other = step.total - busy + batches * batch.hostWait + accumulate + fixed;
    step.parts = {{"gemm", batches * batch.layers.gemm},
                  {"attention", batches * batch.layers.attention},
                  {"elementwise", batches * batch.layers.elementwise},
                  {"logits", batches * batch.logits},
                  {"tensor-parallel", batches * batch.layers.tensorParallel},
                  {"pipeline-bubble", bubble},
                  {"pipeline-transfer", transfer},
                  {"data-parallel", gradients},
                  {"optimizer", optimizer},
                  {"other", other}};
    step.hostRatio = batch.hostRatio;
    step.exposedCommunicationShare = (batches * batch.layers.tensorParallel + transfer + gradients) / step.total;
    return step;
}

}  // namespace cw

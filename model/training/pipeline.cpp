// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/pipeline.h"

#include "model/training/layout_check.h"
#include "model/training/transformer_figures.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// What the slowest pipeline stage holds.
struct StageWork {
    double layers = 0;
    bool hasLogits = false;
    double layersOfOthers = 0;  ///< of a stage without logits: it sets the bubble
};

StageWork slowestStage(const LayerInputs& in, Duration layer, Duration logits)
{
    const double pipeline = in.layout.pipeline;
    const double all = allLayers(in.model);
    StageWork work;
    work.hasLogits = true;
    if (pipeline <= 1) {
        work.layers = work.layersOfOthers = all;
        return work;
    }
    if (embeddingAndLossCountAsLayers(in.model, in.layout)) {
        work.layersOfOthers = (in.model.layers + 2) / pipeline;
        work.hasLogits = logits > layer;
        work.layers = work.hasLogits ? work.layersOfOthers - 1 : work.layersOfOthers;
        return work;
    }
    work.layersOfOthers = std::ceil(all / pipeline);
    work.layers = work.layersOfOthers;
    if (in.model.experts.exist()) {
        // Layouts of models with experts are made by hand, so that logits, layers of both kinds and what predicts
        // further tokens come out even: all of it over the stages, but whole layers where chunks are stages.
        const double even = (all + logits / layer) / pipeline;
        work.layers = std::max(even, in.layout.virtualStages <= 1 ? std::ceil(all / pipeline) : 0.0);
        work.hasLogits = false;
        work.layersOfOthers = work.layers;
    }
    return work;
}

}  // namespace

Duration softMaximum(Duration a, Duration b)
{
    const double larger = std::max(a.base(), b.base());
    const double smaller = std::min(a.base(), b.base());
    if (larger <= 0)
        return {};
    // (a⁶ + b⁶)^(1/6)
    const double cube = std::pow(smaller / larger, 3);
    return seconds(larger * std::cbrt(std::sqrt(1.0 + cube * cube)));
}

StageTime stageTime(const LayerInputs& in, const LayerTime& layers, Duration logits, const ShardedLayer& sharded)
{
    const double perLayer = 1.0 / allLayers(in.model);
    const PassTime mean = perLayer * layers.both();
    const Duration gathers = sharded.forward + sharded.backward;
    const HostTime host = perLayer * layers.host;
    // Either pass waits for the host or keeps it waiting. The kernels of the loss are few and long, and the host starts
    // each micro batch anew: their time adds to that of the layers even where these wait for the host (the 1,440 runs
    // of one node in github.com/VIA-Research/vTrain: 2 to 7 ms a micro batch beside a time that grows with the layers).
    const Duration layer = softMaximum(perLayer * layers.forward.total() + sharded.forward, host.forward) +
                           softMaximum(perLayer * layers.backward.total() + sharded.backward, host.backward);
    const StageWork work = slowestStage(in, layer, logits);

    StageTime stage;
    stage.layerCount = work.layersOfOthers;
    stage.layers = work.layers * mean;
    stage.gathers = work.layers * gathers;
    stage.logits = work.hasLogits ? logits : Duration{};
    const Duration device = stage.layers.total() + stage.gathers + stage.logits;
    stage.total = work.layers * layer + stage.logits + seconds(in.stack.batchOverhead);
    stage.hostWait = stage.total - device;
    stage.hostRatio = work.layers * (host.forward + host.backward) / device;
    stage.bubbleUnit = work.layersOfOthers * layer;
    return stage;
}

double bubbleShare(const ParallelLayout& layout)
{
    const double interleave = std::max(1, layout.virtualStages);
    switch (layout.schedule) {
    case PipelineSchedule::OneForwardOneBackward: return 1.0 / interleave;
    case PipelineSchedule::ZeroBubble: return 1.0 / (3.0 * interleave);
    case PipelineSchedule::DualPipe:
        return layout.pipeline > 2 ? (layout.pipeline - 2.0) / (3.0 * (layout.pipeline - 1.0)) : 0.0;
    }
    return 1.0;
}

Duration pipelineTransfer(const LayerInputs& in)
{
    if (in.layout.pipeline <= 1)
        return {};
    const int stride = in.layout.tensor * in.layout.context * in.layout.data;
    const DataSize message = bytes(2.0 * in.tokens() * in.model.hidden / in.tensor());
    return 2.0 * std::max(1, in.layout.virtualStages) * in.common.exposedTransfer *
           transferTime(message, stride, in.net);
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Third floor of the step: what the slowest stage does with its layers and whether the host can issue it in time.

#include "model/training/layer_time.h"

namespace cw {

/// The larger of two that hide each other almost, but at a near tie not wholly.
Duration softMaximum(Duration a, Duration b);

/// One micro batch through the slowest stage.
struct StageTime {
    PassTime layers;
    Duration logits;
    Duration gathers;   ///< traffic of sharded weights that work does not hide
    Duration hostWait;  ///< device idle because the host issues too slowly
    Duration total;
    Duration bubbleUnit;  ///< of a stage without logits
    double hostRatio = 0;
    double layerCount = 0;  ///< of the stage with most
};

/// Time that sharded weights add to the passes of one mean layer; nothing where weights are whole.
struct ShardedLayer {
    Duration forward;
    Duration backward;
};

StageTime stageTime(const LayerInputs& in, const LayerTime& layers, Duration logits, const ShardedLayer& sharded);
/// Share of (p - 1) stage times that a schedule leaves idle, where backward takes twice as long as forward, half of it
/// for the gradients of weights (F, B = 2F, W = F): 1/v interleaved (Narayanan et al., SC21, section 2.2); with
/// zero-bubble (p - 1)(F + B - 2W), a third of it (Qi et al., arXiv 2401.10241, section 3); with DualPipe
/// (p/2 - 1)(F&B + B - 3W) (DeepSeek-V3, arXiv 2412.19437, table 2), a pair as long as its parts: (p - 2) / 3(p - 1).
double bubbleShare(const ParallelLayout& layout);
/// Messages between stages that nothing hides, one micro batch.
Duration pipelineTransfer(const LayerInputs& in);

}  // namespace cw

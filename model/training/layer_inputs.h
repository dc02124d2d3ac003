// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/gpu_speed.h"

namespace cw {

/// All that the time of a layer depends on. The layout is complete.
struct LayerInputs {
    const TransformerShape& model;
    const ParallelLayout& layout;
    const GpuSpeed& speed;
    const Interconnect& net;
    const CommonConstants& common;
    const StackConstants& stack;
    const SoftwareSwitches& software;
    TuningPlan tuning;

    double tensor() const { return layout.tensor; }
    /// Tokens of one micro batch on one rank.
    double tokens() const { return static_cast<double>(model.sequence) * layout.microBatch / layout.context; }
    /// Ranks over which norms and residuals are spread.
    double sequenceShards() const { return layout.isSequenceParallel ? tensor() : 1.0; }
    /// Matrices of a feed-forward block that read its input: gate and up, or up alone.
    double inputMatrices() const { return model.isGated ? 2.0 : 1.0; }
    bool trainsWeights() const { return !tuning.freezesModel(); }
    bool isSharded() const { return layout.sharding == Sharding::Weights; }
};

/// Forward and backward of one thing.
struct BothPasses {
    Duration forward;
    Duration backward;

    BothPasses& operator+=(const BothPasses& other)
    {
        forward += other.forward;
        backward += other.backward;
        return *this;
    }
    friend BothPasses operator*(double factor, const BothPasses& passes)
    {
        return {factor * passes.forward, factor * passes.backward};
    }
};

}  // namespace cw

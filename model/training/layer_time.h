// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/workload.h"
#include "model/training/collectives.h"
#include "model/training/training_constants.h"

namespace cw {

/// What one GPU sustains, from its peaks and the constants of its family.
struct GpuSpeed {
    FlopRate gemm;    ///< large products in the precision of the run
    FlopRate gemm16;  ///< same in 16 bits: logits
    FlopRate peak16;
    Bandwidth stream;  ///< HBM
    double flash = 0;  ///< fused attention, share of `peak16` on causal operations
};

/// All that the time of a layer depends on.
struct LayerInputs {
    const TransformerShape& model;
    const ParallelLayout& layout;
    const GpuSpeed& speed;
    const Interconnect& net;
    const CommonConstants& common;
    const StackConstants& stack;
    bool overlapsTensor = false;
};

/// One pass of one micro batch through one layer, or a sum of such passes.
struct PassTime {
    Duration gemm;
    Duration attention;
    Duration elementwise;
    Duration tensorParallel;

    Duration total() const { return gemm + attention + elementwise + tensorParallel; }
    PassTime& operator+=(const PassTime& other);
    friend PassTime operator*(double factor, const PassTime& pass);
};

struct LayerTime {
    PassTime forward;
    PassTime backward;  ///< with what is recomputed

    PassTime both() const;
};

LayerTime layerTime(const LayerInputs& in);
/// Final projection to the vocabulary and cross entropy, forward and backward, on the last stage.
Duration logitTime(const LayerInputs& in);

}  // namespace cw

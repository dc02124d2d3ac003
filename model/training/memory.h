// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/workload.h"
#include "model/training/training_constants.h"
#include "model/units/quantity.h"

namespace cw {

/// Bytes of weights, gradients and Adam state per weight of a rank. 16 with 16-bit gradients (weights 2, gradients 2,
/// 32-bit master copy, momentum and variance 12), 18 with 32-bit gradients and BF16; a distributed optimizer spreads
/// its 12 bytes over the data-parallel group: 6 + 12/D (Megatron-LM, theoretical_memory_usage.py).
double stateBytesPerWeight(const ParallelLayout& layout);

/// Activations that one layer keeps for one micro batch on one rank, Korthikanti et al., arXiv 2205.05198, table 2,
/// with the feed-forward width, gating and grouped queries left free.
DataSize layerActivations(const TransformerShape& model, const ParallelLayout& layout);

struct MemoryNeed {
    DataSize states;
    DataSize activations;
    DataSize total;  ///< with buffers and fragmentation
};

/// Of the fullest rank, which is one of the first pipeline stage. The layout is complete.
MemoryNeed memoryNeed(const TransformerShape& model, const ParallelLayout& layout, const CommonConstants& constants);

}  // namespace cw

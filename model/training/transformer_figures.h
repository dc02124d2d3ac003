// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Closed forms of a dense transformer: weights and floating-point operations. A multiply-add counts as two operations.

#include "model/design/workload.h"
#include "model/units/quantity.h"

namespace cw {

double headSize(const TransformerShape& model);
/// Width of the key and value projections together.
double keyValueWidth(const TransformerShape& model);
/// Weights of the matrices of one layer.
double layerMatrixWeights(const TransformerShape& model);

/// How attention scores are counted: every pair of tokens, or only those that the causal mask leaves.
enum class AttentionCount { Full, Causal };

/// One layer, forward, one sequence.
FlopCount layerForwardFlops(const TransformerShape& model, AttentionCount attention);
/// Forward and backward of `sequences` sequences without recomputation. With full attention, as many heads of keys as
/// of queries and a four times wider feed-forward it is 72·B·L·s·h²·(1 + s/6h + V/12hL), Korthikanti et al.,
/// arXiv 2205.05198, appendix A.
FlopCount modelFlops(const TransformerShape& model, double sequences, AttentionCount attention);
/// What the GPUs execute: with full recomputation 96·B·L·s·h²·(1 + s/6h + V/16hL), Narayanan et al., SC21, equation 3.
FlopCount hardwareFlops(const TransformerShape& model, double sequences, Recompute recompute, bool hasFlashAttention);

}  // namespace cw

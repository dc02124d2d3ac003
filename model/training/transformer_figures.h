// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Closed forms of a transformer: weights and floating-point operations. A multiply-add counts as two operations.

#include "model/design/workload.h"
#include "model/units/quantity.h"

namespace cw {

double headSize(const TransformerShape& model);
/// Width of query and key of one head, and of its value: the same but for compressed attention.
double queryWidth(const TransformerShape& model);
double valueWidth(const TransformerShape& model);
/// Width of the key and value projections together; decompressed where they are compressed.
double keyValueWidth(const TransformerShape& model);
/// Weights of the matrices of the attention block of one layer.
double attentionMatrixWeights(const TransformerShape& model);
/// Weights of one layer with the plain feed-forward block.
double layerMatrixWeights(const TransformerShape& model);
/// Weights of one layer with experts without the routed ones; and of all routed experts of a layer.
double sharedLayerWeights(const TransformerShape& model);
double routedExpertWeights(const TransformerShape& model);
/// Layers with experts, those that predict further tokens included; all layers of both kinds.
double expertLayers(const TransformerShape& model);
double allLayers(const TransformerShape& model);
/// Share of the causal mask that sliding windows leave, averaged over the layers: 1 without.
double visibleShare(const TransformerShape& model);

/// How attention scores are counted: every pair of tokens, or only those that the causal mask leaves.
enum class AttentionCount { Full, Causal };

/// The mean layer, forward, one sequence.
FlopCount layerForwardFlops(const TransformerShape& model, AttentionCount attention);
/// Forward and backward of `sequences` sequences without recomputation. With full attention, as many heads of keys as
/// of queries and a four times wider feed-forward it is 72·B·L·s·h²·(1 + s/6h + V/12hL), Korthikanti et al.,
/// arXiv 2205.05198, appendix A.
FlopCount modelFlops(const TransformerShape& model, double sequences, AttentionCount attention);
/// What the GPUs execute: with full recomputation 96·B·L·s·h²·(1 + s/6h + V/16hL), Narayanan et al., SC21, equation 3.
FlopCount hardwareFlops(const TransformerShape& model, double sequences, Recompute recompute, bool hasFlashAttention);

}  // namespace cw

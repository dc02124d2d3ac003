// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/transformer_figures.h"

namespace cw {

namespace {

FlopCount scoreForwardFlops(const TransformerShape& model, AttentionCount attention)
{
    // Query times key, then score times value: 2 · 2 · s² · (heads · head size).
    const double sequence = model.sequence;
    const double full = 4.0 * sequence * sequence * model.heads * headSize(model);
    return flops(attention == AttentionCount::Causal ? full / 2.0 : full);
}

FlopCount logitForwardFlops(const TransformerShape& model)
{
    return flops(2.0 * model.sequence * static_cast<double>(model.hidden) * model.vocabulary);
}

}  // namespace

double headSize(const TransformerShape& model)
{
    return static_cast<double>(model.hidden) / model.heads;
}

double keyValueWidth(const TransformerShape& model)
{
    return 2.0 * model.kvHeads * headSize(model);
}

double layerMatrixWeights(const TransformerShape& model)
{
    const double hidden = model.hidden;
    const double attention = hidden * (2.0 * hidden + keyValueWidth(model));
    const double matrices = model.isGated ? 3.0 : 2.0;
    return attention + matrices * hidden * model.feedForward;
}

FlopCount layerForwardFlops(const TransformerShape& model, AttentionCount attention)
{
    return flops(2.0 * model.sequence * layerMatrixWeights(model)) + scoreForwardFlops(model, attention);
}

FlopCount modelFlops(const TransformerShape& model, double sequences, AttentionCount attention)
{
    // Backward costs two forward passes: one product for the inputs, one for the weights.
    return 3.0 * sequences * (model.layers * layerForwardFlops(model, attention) + logitForwardFlops(model));
}

FlopCount hardwareFlops(const TransformerShape& model, double sequences, Recompute recompute, bool hasFlashAttention)
{
    const FlopCount base = modelFlops(model, sequences, AttentionCount::Full);
    if (recompute == Recompute::Full)
        return base + sequences * model.layers * layerForwardFlops(model, AttentionCount::Full);
    if (recompute == Recompute::Selective && !hasFlashAttention)
        return base + sequences * model.layers * scoreForwardFlops(model, AttentionCount::Full);
    return base;
}

}  // namespace cw

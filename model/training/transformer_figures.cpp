// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/transformer_figures.h"

#include <algorithm>

namespace cw {

namespace {

double matrices(const TransformerShape& model)
{
    return model.isGated ? 3.0 : 2.0;
}

FlopCount scoreForwardFlops(const TransformerShape& model, AttentionCount attention)
{
    // Query times key, then score times value: 2 · s² · heads · (query width + value width).
    const double sequence = model.sequence;
    const double full =
        2.0 * sequence * sequence * model.heads * (queryWidth(model) + valueWidth(model)) * visibleShare(model);
    return flops(attention == AttentionCount::Causal ? full / 2.0 : full);
}

FlopCount logitForwardFlops(const TransformerShape& model)
{
    return flops(2.0 * model.sequence * static_cast<double>(model.hidden) * model.vocabulary);
}

/// Matrix weights that one token passes, of all layers.
double activeLayerWeights(const TransformerShape& model)
{
    const double sparse = expertLayers(model);
    double sum = (allLayers(model) - sparse) * layerMatrixWeights(model);
    if (sparse > 0)
        sum += sparse *
               (sharedLayerWeights(model) + routedExpertWeights(model) * model.experts.chosen / model.experts.count);
    return sum;
}

}  // namespace

double headSize(const TransformerShape& model)
{
    return model.headWidth > 0 ? model.headWidth : static_cast<double>(model.hidden) / model.heads;
}

double queryWidth(const TransformerShape& model)
{
    return model.latent ? model.latent->contentWidth + model.latent->positionWidth : headSize(model);
}

double valueWidth(const TransformerShape& model)
{
    return model.latent ? model.latent->valueWidth : headSize(model);
}

double keyValueWidth(const TransformerShape& model)
{
    const double heads = model.latent ? model.heads : model.kvHeads;
    return heads * (queryWidth(model) + valueWidth(model));
}

double attentionMatrixWeights(const TransformerShape& model)
{
    const double hidden = model.hidden;
    if (!model.latent)
        return hidden * (2.0 * model.heads * headSize(model) + keyValueWidth(model));
    // DeepSeek-V2, arXiv 2405.04434, equations 9 to 19.
    const LatentAttention& latent = *model.latent;
    const double query = model.heads * queryWidth(model);
    const double queries = latent.queryRank > 0 ? latent.queryRank * (hidden + query) : hidden * query;
    const double keyValues =
        hidden * (latent.keyValueRank + latent.positionWidth) +
        latent.keyValueRank * static_cast<double>(model.heads) * (latent.contentWidth + latent.valueWidth);
    return queries + keyValues + static_cast<double>(model.heads) * latent.valueWidth * hidden;
}

double layerMatrixWeights(const TransformerShape& model)
{
    return attentionMatrixWeights(model) + matrices(model) * static_cast<double>(model.hidden) * model.feedForward;
}

double sharedLayerWeights(const TransformerShape& model)
{
    const double hidden = model.hidden;
    const ExpertShape& experts = model.experts;
    return attentionMatrixWeights(model) + hidden * experts.count +
           matrices(model) * hidden * experts.shared * experts.feedForward;
}

double routedExpertWeights(const TransformerShape& model)
{
    return matrices(model) * static_cast<double>(model.hidden) * model.experts.count * model.experts.feedForward;
}

double expertLayers(const TransformerShape& model)
{
    if (!model.experts.exist())
        return 0;
    return std::max(0, model.layers - model.experts.denseLayers) + model.predictionLayers;
}

double allLayers(const TransformerShape& model)
{
    return model.layers + model.predictionLayers;
}

double visibleShare(const TransformerShape& model)
{
    if (model.window <= 0 || model.windowedLayers <= 0 || model.window >= model.sequence)
        return 1.0;
    // Of s²/2 pairs, all tokens but the first w see w others: w·s - w²/2.
    const double part = static_cast<double>(model.window) / model.sequence;
    const double windowed = std::min(1.0, static_cast<double>(model.windowedLayers) / model.layers);
    return 1.0 - windowed + windowed * part * (2.0 - part);
}

FlopCount layerForwardFlops(const TransformerShape& model, AttentionCount attention)
{
    return flops(2.0 * model.sequence * activeLayerWeights(model) / allLayers(model)) +
           scoreForwardFlops(model, attention);
}

FlopCount modelFlops(const TransformerShape& model, double sequences, AttentionCount attention)
{
    // Backward costs two forward passes: one product for the inputs, one for the weights. Each layer that predicts a
    // further token has logits of its own.
    return 3.0 * sequences *
           (allLayers(model) * layerForwardFlops(model, attention) +
            (1.0 + model.predictionLayers) * logitForwardFlops(model));
}

FlopCount hardwareFlops(const TransformerShape& model, double sequences, Recompute recompute, bool hasFlashAttention)
{
    const FlopCount base = modelFlops(model, sequences, AttentionCount::Full);
    const FlopCount again = sequences * allLayers(model) * layerForwardFlops(model, AttentionCount::Full);
    switch (recompute) {
    case Recompute::Full: return base + again;
    case Recompute::PerOperator: return base + again * 0.5;
    case Recompute::Selective:
        return hasFlashAttention ? base
                                 : base + sequences * allLayers(model) * scoreForwardFlops(model, AttentionCount::Full);
    case Recompute::None: break;
    }
    return base;
}

}  // namespace cw

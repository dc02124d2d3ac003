// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/transformer_shape.h"

#include <algorithm>

namespace cw {

namespace {

double headWidthOf(const TransformerShape& model)
{
    if (model.headWidth > 0)
        return model.headWidth;
    return model.heads > 0 ? static_cast<double>(model.hidden) / model.heads : 0.0;
}

/// Q, K, V and output projection. Compressed: DeepSeek-V2, arXiv 2405.04434, equations 9 to 19.
double attentionWeights(const TransformerShape& model)
{
    const double h = model.hidden;
    const double heads = model.heads;
    if (const auto& latent = model.latent) {
        const double queryWidth = heads * (latent->contentWidth + latent->positionWidth);
        const double query = latent->queryRank > 0 ? latent->queryRank * (h + queryWidth) : h * queryWidth;
        const double keyValue = h * (latent->keyValueRank + latent->positionWidth) +
                                latent->keyValueRank * heads * (latent->contentWidth + latent->valueWidth);
        return query + keyValue + heads * latent->valueWidth * h;
    }
    const double keyValueHeads = model.kvHeads > 0 ? model.kvHeads : heads;
    return 2 * h * (heads + keyValueHeads) * headWidthOf(model);
}

double matrices(const TransformerShape& model)
{
    return model.isGated ? 3.0 : 2.0;
}

/// Experts that are counted of each layer with experts: all, or those that one token passes.
double weightsWith(const TransformerShape& model, double routedExperts)
{
    const double h = model.hidden;
    const double dense = attentionWeights(model) + matrices(model) * h * model.feedForward + 2 * h;
    const ExpertShape& experts = model.experts;
    const double oneExpert = matrices(model) * h * experts.feedForward;
    const double sparse =
        attentionWeights(model) + (routedExperts + experts.shared) * oneExpert + h * experts.count + 2 * h;
    const double sparseLayers = experts.exist() ? std::max(0, model.layers - experts.denseLayers) : 0;
    const double embeddings = (model.tiedEmbeddings ? 1.0 : 2.0) * model.vocabulary * h;
    return (model.layers - sparseLayers) * dense + sparseLayers * sparse + h + embeddings;
}

}  // namespace

// Weights of a decoder-only transformer without biases: per layer Q and output h·(heads·width) each, K and V
// h·(kv·width) each (grouped queries), two feed-forward matrices h·f or three when gated, two norms of h; with experts
// as many such blocks as there are experts and a router h·E; one final norm of h; the embedding v·h, twice unless tied.
// Reproduces 8.03e9 of Llama 3 8B and 70.6e9 of Llama 3 70B ("The Llama 3 Herd of Models", arXiv 2407.21783, table 3).
// Layers that predict further tokens serve training alone and aren't counted.
double TransformerShape::parameters() const
{
    return weightsWith(*this, experts.count);
}

double TransformerShape::activeParameters() const
{
    return weightsWith(*this, experts.chosen);
}

}  // namespace cw

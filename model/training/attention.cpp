// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/attention.h"

#include "model/training/gemm.h"
#include "model/training/transformer_figures.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Sequences × tokens of a rank × tokens it sees × heads of a rank.
double scoreCount(const LayerInputs& in)
{
    const double sequence = in.model.sequence;
    return in.layout.microBatch * sequence * (sequence / in.layout.context) * (in.model.heads / in.tensor());
}

/// Query times key and score times value of every token pair, forward.
FlopCount scoreFlops(const LayerInputs& in)
{
    return flops(2.0 * scoreCount(in) * (queryWidth(in.model) + valueWidth(in.model)));
}

/// Work of a rank that holds one stretch of the sequence against an equal share: the last of c ranks sees 2c/(c+1)
/// times the mean (Brandon et al., Striped Attention, arXiv 2311.09431).
double imbalance(const LayerInputs& in)
{
    const double ranks = in.layout.context;
    if (ranks <= 1 || in.layout.contextKind != ContextKind::Ring)
        return 1.0;
    return 1.0 + in.stack.contextImbalance * (2.0 * ranks / (ranks + 1.0) - 1.0);
}

BothPasses fused(const LayerInputs& in)
{
    // The kernel skips what the mask hides, hence half the operations. Ramp with the sequence that a rank holds; heads
    // up to 64 wide leave the softmax units as the limit.
    const bool isRing = in.layout.contextKind == ContextKind::Ring;
    const double held = static_cast<double>(in.model.sequence) / (isRing ? in.layout.context : 1);
    const double narrow = queryWidth(in.model) <= 64.0 ? 0.97 : 1.0;
    const double share = held / (held + in.stack.flashHalfSequence) * narrow;
    const Duration forward = 0.5 * visibleShare(in.model) * imbalance(in) * (scoreFlops(in) / (in.speed.fused * share));
    return {forward, in.common.flashBackward * forward};
}

BothPasses unfused(const LayerInputs& in)
{
    const double width = queryWidth(in.model);
    const bool isOdd = std::fmod(width, 8.0) != 0.0;
    const double share = in.stack.unfusedGemm * std::min(1.0, width / 128.0) * (isOdd ? in.stack.oddHeadGemm : 1.0);
    const Duration products = scoreFlops(in) / (in.speed.peak16 * share);
    const Duration passes = bytes(scoreCount(in) * in.stack.scoreBytes) / in.speed.stream;
    return {products + passes, 2.0 * products + 1.5 * passes};
}

/// Ranks in, matrices of one head out: DeepSeek-V2, arXiv 2405.04434, equations 9 to 19. Down-projections are not
/// divided by tensor parallelism.
BothPasses latentProjections(const LayerInputs& in)
{
    const LatentAttention& latent = *in.model.latent;
    const FlopRate rate = in.speed.gemm;
    const double tokens = in.tokens();
    const double hidden = in.model.hidden;
    const double heads = in.model.heads / in.tensor();
    const double query = heads * (latent.contentWidth + latent.positionWidth);
    BothPasses sum;
    if (latent.queryRank > 0) {
        sum += adaptedProducts({tokens, static_cast<double>(latent.queryRank), hidden}, rate, in);
        sum += adaptedProducts({tokens, query, static_cast<double>(latent.queryRank)}, rate, in);
    } else {
        sum += adaptedProducts({tokens, query, hidden}, rate, in);
    }
    const double keyValue = heads * (latent.contentWidth + latent.valueWidth);
    sum += adaptedProducts({tokens, static_cast<double>(latent.keyValueRank + latent.positionWidth), hidden}, rate, in);
    sum += adaptedProducts({tokens, keyValue, static_cast<double>(latent.keyValueRank)}, rate, in);
    sum += adaptedProducts({tokens, hidden, heads * latent.valueWidth}, rate, in);
    return sum;
}

}  // namespace

BothPasses attentionProjections(const LayerInputs& in)
{
    if (in.model.latent)
        return latentProjections(in);
    const double tensor = in.tensor();
    const double width = headSize(in.model);
    const double query = in.model.heads * width / tensor;
    // Fewer key heads than tensor-parallel ranks: each rank holds one of its own.
    const double keyValue = std::max(keyValueWidth(in.model) / tensor, 2.0 * width);
    BothPasses sum =
        adaptedProducts({in.tokens(), query + keyValue, static_cast<double>(in.model.hidden)}, in.speed.gemm, in);
    sum += adaptedProducts({in.tokens(), static_cast<double>(in.model.hidden), query}, in.speed.gemm, in);
    return sum;
}

Duration latentDecompression(const LayerInputs& in)
{
    if (!in.model.latent)
        return {};
    const LatentAttention& latent = *in.model.latent;
    const double heads = in.model.heads / in.tensor();
    const double query = heads * (latent.contentWidth + latent.positionWidth);
    const double keyValue = heads * (latent.contentWidth + latent.valueWidth);
    Duration time = gemmTime({in.tokens(), keyValue, static_cast<double>(latent.keyValueRank)}, in.speed.gemm, in);
    if (latent.queryRank > 0)
        time += gemmTime({in.tokens(), query, static_cast<double>(latent.queryRank)}, in.speed.gemm, in);
    // Each result is written, split and joined with the rotary part: two more passes.
    return time + bytes(6.0 * in.tokens() * (query + keyValue)) / in.speed.stream;
}

BothPasses attentionCore(const LayerInputs& in)
{
    return in.layout.hasFlashAttention ? fused(in) : unfused(in);
}

}  // namespace cw

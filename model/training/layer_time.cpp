// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layer_time.h"

#include "model/training/transformer_figures.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

double tokensOf(const LayerInputs& in)
{
    return static_cast<double>(in.model.sequence) * in.layout.microBatch;
}

/// Feed-forward matrices that read the input: gate and up, or up alone.
double inputMatrices(const LayerInputs& in)
{
    return in.model.isGated ? 2.0 : 1.0;
}

/// C[m,n] = A[m,k] · B[k,n]: bound by arithmetic, with a ramp in the inner dimension, or by reading and writing in
/// 16 bits (NVIDIA, Matrix Multiplication Background User's Guide).
Duration gemmTime(double m, double n, double k, FlopRate rate, const LayerInputs& in)
{
    const FlopRate reached = rate * (k / (k + in.common.gemmHalfDepth));
    const Duration arithmetic = flops(2.0 * m * n * k) / reached;
    const Duration traffic = bytes(2.0 * (m * k + k * n + m * n)) / in.speed.stream;
    return std::max(arithmetic, traffic) + seconds(in.common.kernelLaunch);
}

struct GemmPair {
    Duration forward;
    Duration backward;
};

/// A weight of k inputs and n outputs over m tokens; backward forms the gradients of the input and of the weight.
GemmPair weightProducts(double m, double n, double k, const LayerInputs& in)
{
    const FlopRate rate = in.speed.gemm;
    return {gemmTime(m, n, k, rate, in), gemmTime(m, k, n, rate, in) + gemmTime(k, n, m, rate, in)};
}

GemmPair layerProducts(const LayerInputs& in)
{
    const double tokens = tokensOf(in);
    const double tensor = in.layout.tensor;
    const double hidden = in.model.hidden;
    // Fewer key heads than tensor-parallel ranks: each rank holds one of its own.
    const double keyValue = std::max(keyValueWidth(in.model) / tensor, 2.0 * headSize(in.model));
    const double inner = in.model.feedForward / tensor;
    GemmPair sum;
    for (const GemmPair& pair :
         {weightProducts(tokens, hidden / tensor + keyValue, hidden, in),
          weightProducts(tokens, hidden, hidden / tensor, in),
          weightProducts(tokens, inputMatrices(in) * inner, hidden, in), weightProducts(tokens, hidden, inner, in)}) {
        sum.forward += pair.forward;
        sum.backward += pair.backward;
    }
    return sum;
}

/// Query times key and score times value of every token pair, forward.
FlopCount scoreFlops(const LayerInputs& in)
{
    const double sequence = in.model.sequence;
    const double heads = static_cast<double>(in.model.heads) / in.layout.tensor;
    return flops(2.0 * in.layout.microBatch * sequence * sequence * heads * 2.0 * headSize(in.model));
}

GemmPair fusedAttention(const LayerInputs& in)
{
    // The kernel skips what the mask hides, hence half the operations. Ramp with the sequence; heads up to 64 wide
    // leave the softmax units as the limit.
    const double sequence = in.model.sequence;
    const double narrow = headSize(in.model) <= 64.0 ? 0.97 : 1.0;
    const double share = in.speed.flash * sequence / (sequence + in.stack.flashHalfSequence) * narrow;
    const Duration forward = 0.5 * (scoreFlops(in) / (share * in.speed.peak16));
    return {forward, in.common.flashBackward * forward};
}

GemmPair unfusedAttention(const LayerInputs& in)
{
    const double width = headSize(in.model);
    const bool isOdd = std::fmod(width, 8.0) != 0.0;
    const double share = in.stack.unfusedGemm * std::min(1.0, width / 128.0) * (isOdd ? in.stack.oddHeadGemm : 1.0);
    const double sequence = in.model.sequence;
    const double scores = in.layout.microBatch * sequence * sequence * in.model.heads / in.layout.tensor;
    const Duration products = scoreFlops(in) / (share * in.speed.peak16);
    const Duration passes = bytes(scores * in.stack.scoreBytes) / in.speed.stream;
    return {products + passes, 2.0 * products + 1.5 * passes};
}

/// Norms, residuals, dropout and activation function: bytes that must pass through HBM.
Duration elementwiseForward(const LayerInputs& in)
{
    const double tensor = in.layout.tensor;
    const double sharded = in.layout.isSequenceParallel ? tensor : 1.0;
    const double units = tokensOf(in) * in.model.hidden;
    const double block = 22.0 * units / sharded + 6.0 * units / tensor;
    const double activation = 2.0 * (inputMatrices(in) + 1.0) * tokensOf(in) * in.model.feedForward / tensor;
    return bytes(in.stack.elementwise * (block + activation)) / in.speed.stream;
}

/// Casts of activations to FP8 around the attention block and the feed-forward block.
Duration castForward(const LayerInputs& in)
{
    if (in.layout.precision != Precision::Fp8)
        return {};
    const double tensor = in.layout.tensor;
    const double sharded = in.layout.isSequenceParallel ? tensor : 1.0;
    const double units = tokensOf(in) * in.model.hidden;
    const double inner = tokensOf(in) * in.model.feedForward / tensor;
    return bytes(in.common.fp8CastBytes * (units / sharded + units / tensor + units / sharded + inner)) /
           in.speed.stream;
}

/// One all-reduce per block and direction, or the reduce-scatter and all-gather of the same volume.
Duration tensorParallelPass(const LayerInputs& in)
{
    if (in.layout.tensor <= 1)
        return {};
    const RankGroup group = rankGroup(in.layout.tensor, 1, in.net.domain);
    const DataSize activations = bytes(2.0 * tokensOf(in) * in.model.hidden);
    const double exposed = in.layout.isSequenceParallel && in.overlapsTensor ? 1.0 - in.stack.hiddenTensor : 1.0;
    return 2.0 * exposed * allReduceTime(activations, group, in.net);
}

}  // namespace

PassTime& PassTime::operator+=(const PassTime& other)
{
    gemm += other.gemm;
    attention += other.attention;
    elementwise += other.elementwise;
    tensorParallel += other.tensorParallel;
    return *this;
}

PassTime operator*(double factor, const PassTime& pass)
{
    return {factor * pass.gemm, factor * pass.attention, factor * pass.elementwise, factor * pass.tensorParallel};
}

PassTime LayerTime::both() const
{
    PassTime sum = forward;
    sum += backward;
    return sum;
}

LayerTime layerTime(const LayerInputs& in)
{
    const GemmPair products = layerProducts(in);
    const GemmPair attention = in.layout.hasFlashAttention ? fusedAttention(in) : unfusedAttention(in);
    const Duration elementwise = elementwiseForward(in);
    const Duration casts = castForward(in);
    LayerTime layer;
    layer.forward = {products.forward, attention.forward, elementwise + casts, tensorParallelPass(in)};
    layer.backward = {products.backward, attention.backward, in.common.elementwiseBackward * elementwise + 2.0 * casts,
                      layer.forward.tensorParallel};
    if (in.layout.recompute == Recompute::Full)
        layer.backward += layer.forward;
    else if (in.layout.recompute == Recompute::Selective && !in.layout.hasFlashAttention)
        layer.backward.attention += attention.forward;
    return layer;
}

Duration logitTime(const LayerInputs& in)
{
    // Tables are padded to the tensor-parallel size. The product stays in 16 bits under FP8.
    const double vocabulary = std::ceil(static_cast<double>(in.model.vocabulary) / in.layout.tensor);
    const double tokens = tokensOf(in);
    const double hidden = in.model.hidden;
    const FlopRate rate = in.speed.gemm16;
    const Duration products = gemmTime(tokens, vocabulary, hidden, rate, in) +
                              gemmTime(tokens, hidden, vocabulary, rate, in) +
                              gemmTime(hidden, vocabulary, tokens, rate, in);
    const DataSize traffic =
        bytes(in.common.logitBytes * tokens * vocabulary + in.common.embeddingBytes * tokens * hidden);
    return products + traffic / in.speed.stream;
}

}  // namespace cw

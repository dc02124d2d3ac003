// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/elementwise.h"

namespace cw {

FeedForwardWidth feedForwardWidth(const LayerInputs& in, bool hasExperts)
{
    if (!hasExperts)
        return {in.model.feedForward / in.tensor(), 0, 0};
    const ExpertShape& experts = in.model.experts;
    const double capacity = experts.capacityFactor > 0 ? experts.capacityFactor : 1.0;
    return {static_cast<double>(experts.shared) * experts.feedForward / in.tensor(),
            static_cast<double>(experts.feedForward), in.tokens() * experts.chosen * capacity / in.tensor()};
}

BothPasses elementwise(const LayerInputs& in, const FeedForwardWidth& width)
{
    // Norms, residuals and dropout 22 bytes per hidden unit where sequence parallelism divides them, 6 more around the
    // products; activations read and write each matrix of the block once (Korthikanti et al., arXiv 2205.05198).
    const double units = in.tokens() * in.model.hidden;
    const double block = (22.0 * units / in.sequenceShards() + 6.0 * units / in.tensor()) *
                         (in.model.latent ? in.common.latentElementwise : 1.0);
    const double perWidth = 2.0 * (in.inputMatrices() + 1.0);
    const double activation = perWidth * in.tokens() * width.perRank;
    const bool isOdd = in.model.experts.feedForward % 128 != 0;
    const double expert = perWidth * width.copies * width.dispatched * (isOdd ? in.common.oddExpertElementwise : 1.0) *
                          (in.software.hasFusedExperts ? in.common.fusedExpertElementwise : 1.0);
    const Duration forward = bytes(in.software.elementwise * (block + activation + expert)) / in.speed.stream;
    return {forward, in.common.elementwiseBackward * forward};
}

BothPasses casts(const LayerInputs& in, const FeedForwardWidth& width)
{
    const bool isFp4 = in.layout.precision == Precision::Fp4;
    if (!isFp4 && in.layout.precision != Precision::Fp8)
        return {};
    const double perUnit = isFp4 ? in.common.fp4CastBytes : in.stack.castBytes;
    // One scale per row needs whole rows: the cast follows the gather and is not divided.
    const double shards = in.layout.scales == ScaleKind::Row ? 1.0 : in.sequenceShards();
    const double units = in.tokens() * in.model.hidden;
    double traffic = perUnit * (2.0 * units / shards + units / in.tensor() + in.tokens() * width.perRank);
    const double fused = in.software.hasFusedExperts ? in.common.fusedExpertElementwise : 1.0;
    traffic += in.stack.expertCastBytes * fused * width.copies * (in.model.hidden + width.dispatched);
    const Duration forward = bytes(traffic) / in.speed.stream;
    return {forward, 2.0 * forward};
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What passes through HBM and multiplies no matrices: norms, residuals, activations, casts.

#include "model/training/layer_inputs.h"

namespace cw {

/// Widths of a feed-forward block as one rank sees them.
struct FeedForwardWidth {
    double perRank = 0;     ///< of the dense or shared block, after tensor parallelism
    double dispatched = 0;  ///< of one expert
    double copies = 0;      ///< dispatched tokens per rank
};

FeedForwardWidth feedForwardWidth(const LayerInputs& in, bool hasExperts);
BothPasses elementwise(const LayerInputs& in, const FeedForwardWidth& width);
/// Casts to FP8 or FP4 around the attention block and the feed-forward block.
BothPasses casts(const LayerInputs& in, const FeedForwardWidth& width);

}  // namespace cw

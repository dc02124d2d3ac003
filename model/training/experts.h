// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Mixture of experts: the feed-forward block of routed and shared experts, and how tokens reach them.

#include "model/training/elementwise.h"
#include "model/training/layer_memory.h"

namespace cw {

/// Router, shared experts and one grouped product over the experts of a rank (Megatron-Core; rows padded to 128).
BothPasses expertProducts(const LayerInputs& in);
/// Sorting tokens by expert and back.
BothPasses permutation(const LayerInputs& in, const FeedForwardWidth& width);
/// Dispatch and combine of one pass, what overlap hides taken off.
Duration expertDispatch(const LayerInputs& in);

}  // namespace cw

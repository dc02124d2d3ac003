// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The attention block of a layer: its projections and its core, averaged over the layers of a model.

#include "model/training/layer_inputs.h"

namespace cw {

BothPasses attentionProjections(const LayerInputs& in);
/// Decompression of keys and values, forward: what a stack may repeat in backward instead of keeping it.
Duration latentDecompression(const LayerInputs& in);
/// Scores, softmax and values. Layers with a sliding window see less; the ranks of a ring see equal shares of the
/// causal mask or, where a stack splits it in stretches, the last rank most of it.
BothPasses attentionCore(const LayerInputs& in);

}  // namespace cw

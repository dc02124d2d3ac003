// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a served model weighs and how many operations its attention takes. Internal to this room.

#include "model/training/serving.h"

namespace cw {

/// Figures of one layer, before it is cut into ranks.
struct ServingShape {
    double layers = 0;
    double denseLayers = 0;
    double expertLayers = 0;
    double windowedLayers = 0;
    double attentionWeights = 0;
    double feedForwardWeights = 0;  ///< of a dense layer
    double expertWeights = 0;       ///< of one expert
    double embeddingWeights = 0;    ///< of the whole model
    double promptFlopsPerPair = 0;  ///< query and key, all heads
    /// Against cached keys. Compressed ones aren't expanded: the products are absorbed into those before and after
    /// (DeepSeek-V2, arXiv 2405.04434, section 2.1.2).
    double decodeFlopsPerPair = 0;
};

ServingShape servingShape(const TransformerShape& model);

/// With the scales of blocks: FP4 shares one byte among 16 weights (NVFP4).
double bytesPerWeight(Precision precision);
/// Sustained operations per second; the next wider precision where the GPU has no products in this one.
double productRate(Precision precision, const ServingMachine& machine);
bool hasProductsIn(Precision precision, const Gpu& gpu);
/// Cached figures of one token and layer on one rank. Heads of keys are shared out until each rank has one; compressed
/// keys and values serve all heads and stand on every rank.
double cacheElements(const TransformerShape& model, const ServingLayout& layout);
/// On the fullest rank.
DataSize servedWeights(const TransformerShape& model, const ServingLayout& layout);

/// Tokens of prompts that a pass takes beside those of `others` requests of the replica.
double promptRoom(const ServingLayout& layout, const ServingMachine& machine, double others);

/// A layout that can be computed. `where` of the error names the field.
Result<void> checkServing(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine);
/// What holds whatever the layout.
Result<void> checkServingInputs(const TransformerShape& model, const ParallelLayout& wish, const ServingDemand& demand,
                                const ServingMachine& machine);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one transformer layer holds on one rank: weights, what forward keeps for backward, and what backward needs on
// top while it passes the layer. Bytes of 16-bit training unless the layout says otherwise.

#include "model/design/workload.h"
#include "model/units/quantity.h"

namespace cw {

/// A model with experts has both forms.
enum class LayerForm { Dense, Sparse };

/// What a training run changes. Frozen weights keep no gradients, no optimizer state and no inputs.
struct TuningPlan {
    Tuning kind = Tuning::Pretraining;
    int adapterRank = 0;

    bool freezesModel() const { return kind == Tuning::LowRank; }
};

/// What a software stack keeps of a layer beside its arithmetic.
struct LayerHabits {
    TuningPlan tuning;
    bool dropsOut = true;    ///< models with plain feed-forward blocks
    bool adaptsAll = false;  ///< adapters sit at the feed-forward block, too
    /// Of the input of an activation function where layers are frozen and products have 8 or 4 bits.
    double activationBytes = 2.0;
};

/// Weights of one layer on one rank.
struct LayerWeights {
    double shared = 0;       ///< everything but routed experts
    double experts = 0;      ///< routed experts that the rank owns
    double expertShape = 0;  ///< one of them
    double adapters = 0;     ///< of low-rank tuning

    double all() const { return shared + experts; }
};

LayerWeights layerWeights(const TransformerShape& model, const ParallelLayout& layout, LayerForm form,
                          const LayerHabits& habits = {});

/// Activations that one layer keeps for one micro batch on one rank, Korthikanti et al., arXiv 2205.05198, table 2,
/// with widths, gating, grouped and compressed keys, experts and number formats left free. Dropout masks are counted
/// for models with plain feed-forward blocks only, where the stack has any: gated models are trained without.
DataSize layerActivations(const TransformerShape& model, const ParallelLayout& layout,
                          LayerForm form = LayerForm::Dense, const LayerHabits& habits = {});

/// Gradients of activations and gathered inputs while backward passes the layer; with recomputation also what it
/// computes again.
DataSize workingActivations(const TransformerShape& model, const ParallelLayout& layout, LayerForm form,
                            const LayerHabits& habits = {});

/// Copies of tokens on their way to experts and back.
DataSize dispatchBuffers(const TransformerShape& model, const ParallelLayout& layout);

/// Tensor parallelism inside an expert.
int expertTensorRanks(const ParallelLayout& layout);
/// Tokens of one micro batch on one rank before tensor parallelism.
double rankTokens(const TransformerShape& model, const ParallelLayout& layout);
/// By how much residual streams are divided.
double sequenceShare(const ParallelLayout& layout);

}  // namespace cw

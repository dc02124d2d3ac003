// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/memory.h"

#include "model/training/transformer_figures.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Bytes per token and hidden unit of what one layer stores, before tensor parallelism divides it.
struct StoredBytes {
    double replicated = 0;  ///< divided only with sequence parallelism: norms, residual inputs, dropout masks
    double divided = 0;     ///< divided by the tensor-parallel size: projections and feed-forward
    double scores = 0;      ///< attention scores, divided as well
};

StoredBytes storedBytes(const TransformerShape& model, const ParallelLayout& layout)
{
    StoredBytes stored;
    stored.replicated = 10.0;
    // Query and attention output 2 bytes each, key and value by their width: 8 in all with a key head per query head.
    const double projections = 4.0 + 2.0 * keyValueWidth(model) / model.hidden;
    const double copies = model.isGated ? 6.0 : 4.0;
    stored.divided = projections + copies * model.feedForward / model.hidden;
    const bool keepsScores = !layout.hasFlashAttention && layout.recompute == Recompute::None;
    stored.scores = keepsScores ? 5.0 * model.heads * model.sequence / model.hidden : 0.0;
    return stored;
}

DataSize workingActivations(const TransformerShape& model, const ParallelLayout& layout)
{
    ParallelLayout stored = layout;
    stored.recompute = Recompute::None;
    return layerActivations(model, stored);
}

/// Micro batches of which stage 0 holds activations at once, counted in whole stages. Interleaving adds a share of
/// (p - 1)/(p v), Korthikanti et al., section 4.2.3.
double batchesInFlight(const ParallelLayout& layout)
{
    const double microBatches = static_cast<double>(layout.globalBatch) / layout.microBatch / layout.data;
    const double pipeline = layout.pipeline;
    const double interleave =
        layout.virtualStages > 1 ? 1.0 + (pipeline - 1.0) / (pipeline * layout.virtualStages) : 1.0;
    return std::min(microBatches, pipeline) * interleave;
}

}  // namespace

double stateBytesPerWeight(const ParallelLayout& layout)
{
    const double gradients = layout.precision == Precision::Fp16 ? 2.0 : 4.0;
    const double optimizer = layout.sharding != Sharding::None ? 12.0 / layout.data : 12.0;
    return 2.0 + gradients + optimizer;
}

DataSize layerActivations(const TransformerShape& model, const ParallelLayout& layout)
{
    const double tensor = layout.tensor;
    const double units = static_cast<double>(model.sequence) * layout.microBatch * model.hidden;
    if (layout.recompute == Recompute::Full)
        return bytes(2.0 * units);
    const StoredBytes stored = storedBytes(model, layout);
    const double sequenceShare = layout.isSequenceParallel ? tensor : 1.0;
    return bytes(units * (stored.replicated / sequenceShare + (stored.divided + stored.scores) / tensor));
}

MemoryNeed memoryNeed(const TransformerShape& model, const ParallelLayout& layout, const CommonConstants& constants)
{
    const double tensor = layout.tensor;
    const double layersPerStage = std::ceil(static_cast<double>(model.layers) / layout.pipeline);
    const double table = static_cast<double>(model.vocabulary) * model.hidden;
    const double tables = layout.pipeline == 1 && !model.tiedEmbeddings ? 2.0 : 1.0;
    const double weights = (layersPerStage * layerMatrixWeights(model) + tables * table) / tensor;

    MemoryNeed need;
    need.states = bytes(weights * stateBytesPerWeight(layout));
    need.activations = batchesInFlight(layout) * layersPerStage * layerActivations(model, layout);
    if (layout.recompute == Recompute::Full)
        need.activations += workingActivations(model, layout);
    if (layout.pipeline == 1) {
        // Logits in 16 and 32 bits and the norm before them, same paper, section 4.3.
        const double units = static_cast<double>(model.sequence) * layout.microBatch * model.hidden;
        need.activations += bytes(4.0 * units * (1.0 + static_cast<double>(model.vocabulary) / model.hidden) / tensor);
    }
    need.total = constants.fragmentation * (need.states + need.activations) + bytes(constants.reservedBytes);
    return need;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/training.h"

namespace cw {

// A refusal is OutOfRange, `where` is the key of designs and runs, and the arguments are: found, allowed as text, the
// code word of the rule (layout_rules.h), what its figure counts, figure, limit, then the nearest valid values of the
// field. The values make the whole layout valid; where no single change does, they mend this rule. Where sizes are open
// (open_sizes.h) the rule's code word begins with kOpenSizes, and counts of GPUs that would do follow, marked kOnGpus.
inline constexpr std::string_view kOpenSizes = "open:";
inline constexpr std::string_view kOnGpus = "gpus:";  ///< "gpus:1008:126": GPUs, and servers where they are whole

/// Refuses figures outside sense and widths that do not divide.
Result<void> checkShape(const TransformerShape& model);
/// GPU, memory, rates and constants are there and finite.
Result<void> checkMachine(const TrainingMachine& machine);
/// The layout with its data-parallel size filled in. Tensor and pipeline sizes of zero count as one; a micro batch or
/// virtual stages of zero stay zero. Refuses what does not divide.
Result<ParallelLayout> completeLayout(const TransformerShape& model, const ParallelLayout& layout, int gpus);

/// GPUs that one GPU reaches over its scale-up links, as jobs are placed.
int scaleUpDomain(const TrainingMachine& machine);
/// Pipeline stages of Megatron hold equally many layers, or embedding and loss count as one layer each.
bool embeddingAndLossCountAsLayers(const TransformerShape& model, const ParallelLayout& layout);
/// The deepest interleaving that leaves at least two layers in a chunk, or one where nothing else divides. For layouts
/// of zero virtual stages.
int deepestInterleaving(const TransformerShape& model, int pipeline, int microBatches);
/// Micro batches per step and data-parallel rank.
int microBatches(const ParallelLayout& layout);

}  // namespace cw

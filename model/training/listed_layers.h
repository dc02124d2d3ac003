// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Models that are no transformers, or not only: detectors, bird's-eye-view networks, diffusion. Each layer is a row of
// figures; ranks are data-parallel and may share states, gradients and weights.

#include "model/training/training.h"

namespace cw {

/// As estimateTraining(), with samples in place of tokens. `globalBatch` and `microBatch` are samples; a micro batch of
/// zero is what a rank gets of the batch. Refuses layouts that split a sample or the layers over ranks. The band is
/// wide: published runs of such models are not among those fitted.
Result<TrainingEstimate> estimateListedTraining(const std::vector<ListedLayer>& layers, const ParallelLayout& layout,
                                                const TrainingMachine& machine);

}  // namespace cw

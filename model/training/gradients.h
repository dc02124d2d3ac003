// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Data-parallel traffic once in a step, and the optimizer.

#include "model/training/sharded.h"

namespace cw {

/// Gradients summed over the data-parallel group and weights gathered, as far as nothing hides it.
Duration exposedGradients(const LayerInputs& in, const StageTime& stage);
/// Adam on the parameters that a rank owns, in HBM or, offloaded, on the host.
Duration optimizerTime(const LayerInputs& in);
/// Adding the gradients of one micro batch to those of the step.
Duration accumulationTime(const LayerInputs& in);

}  // namespace cw

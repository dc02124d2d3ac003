// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Context parallelism: several ranks share one sequence.

#include "model/training/layer_inputs.h"

namespace cw {

/// Traffic that attention does not hide. A ring passes keys and values on while the kernel works (Liu et al., Ring
/// Attention, arXiv 2310.01889); with all-to-all, heads are exchanged before and after (Jacobs et al., DeepSpeed
/// Ulysses, arXiv 2309.14509).
BothPasses contextTraffic(const LayerInputs& in, const BothPasses& core);

}  // namespace cw

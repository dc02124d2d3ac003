// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/training.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace cw {

/// One size that changes. `change` is a code word: "recompute" and "sharding" (from and to are the enumerators'
/// values), "tensor", "pipeline", "virtual-stages", "micro-batch", "context", "expert", "offload-activations",
/// "offload-optimizer" (0 to 1), "gpus".
struct FitStep {
    std::string_view change;
    int from = 0;
    int to = 0;
};

/// A layout that fits, and what leads to it.
struct FitOption {
    std::vector<FitStep> steps;
    ParallelLayout layout;
    int gpus = 0;
    DataSize memory;                        ///< of the fullest GPU, as MemoryNeed::total
    std::optional<double> tokensPerSecond;  ///< of one GPU
};

struct FitAdvice {
    DataSize missing;                ///< how much more the fullest GPU would need
    std::vector<FitOption> options;  ///< at most three, best first; none if no change was found
};

/// Tokens per second of one GPU under a layout on so many of them, or nothing where the layout can't run.
using LayoutSpeed = std::function<std::optional<double>(const ParallelLayout& layout, int gpus)>;

/// What would make a complete layout fit: single changes, or together two or three where fewer single ones are enough.
/// Each option is a possible layout whose memory need fits. Ranked by speed where it can be told, else by how small the
/// change is: recomputation first, more GPUs last. Nothing if the layout fits as it is.
std::optional<FitAdvice> fitAdvice(const TransformerShape& model, const ParallelLayout& layout,
                                   const TrainingMachine& machine, const LayoutSpeed& speed = {});

}  // namespace cw

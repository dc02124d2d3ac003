// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/design/workload.h"
#include "model/units/result.h"

#include <string>
#include <vector>

namespace cw {

/// The machine as the training model sees it.
struct TrainingMachine {
    const Gpu* gpu = nullptr;
    int gpus = 0;
    int gpusPerNode = 8;
    Bandwidth nicPerGpu;          ///< line rate, one direction
    double fabricFactor = 1;      ///< share of the NIC rate that the fabric carries off the leaf, 0-1
};

/// One part of the step, for the breakdown chart. `part` is a code word:
/// "gemm", "attention", "elementwise", "logits", "tensor-parallel", "pipeline-bubble", "pipeline-transfer",
/// "data-parallel", "optimizer", "other".
struct StepPart {
    std::string part;
    Duration time;
};

struct TrainingEstimate {
    ParallelLayout layout;           ///< with every zero filled in
    Duration step;
    std::vector<StepPart> parts;     ///< sums to `step`
    double tokensPerSecond = 0;      ///< whole job
    double lowTokensPerSecond = 0;   ///< the band: see `bandShare`
    double highTokensPerSecond = 0;
    double bandShare = 0;            ///< half width of the band as a share, from published runs
    FlopRate modelFlopsPerGpu;       ///< full-attention convention, no recompute
    double mfu = 0;                  ///< 0-1, against the dense 16-bit peak
    double hfu = 0;                  ///< with recompute
    DataSize memoryPerGpu;
    bool fits = true;
};

/// Refuses (Unsupported / OutOfRange with the field in `where`) what it cannot express: unknown GPU family,
/// layouts that do not divide. Never guesses.
Result<TrainingEstimate> estimateTraining(const TransformerShape& model, const ParallelLayout& layout,
                                          const TrainingMachine& machine);

/// The layout with the most tokens per second among those that fit; error if none does.
Result<ParallelLayout> chooseLayout(const TransformerShape& model, const ParallelLayout& wish,
                                    const TrainingMachine& machine);

}  // namespace cw

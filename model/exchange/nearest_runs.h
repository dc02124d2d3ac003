// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The published runs that are most like a configuration: what its prediction stands on.

#include "model/exchange/predict_cases.h"

#include <string>
#include <vector>

namespace cw {

/// What makes two runs alike.
struct RunTraits {
    std::string gpuFamily;  ///< as Gpu::family
    std::string stack;      ///< id in the constants
    double gpus = 0;
    double parameters = 0;
    bool hasExperts = false;
    Tuning tuning = Tuning::Pretraining;
    int sequence = 0;
    ParallelLayout layout;  ///< complete
};

RunTraits traitsOf(const TransformerShape& model, const TrainingMachine& machine, const TrainingEstimate& estimate);

/// 0 for equals. One for a doubling of GPUs or parameters each or a step of half as much of their ranks, 1 to 3 for
/// another precision, stack, GPU family, for experts and for tuning; summed as squares.
double distanceBetween(const RunTraits& a, const RunTraits& b);

struct NearRun {
    std::size_t index = 0;  ///< among the runs given
    double distance = 0;
};

/// At most `count`, nearest first; of equals the one that comes first. Runs without GPUs are left out.
std::vector<NearRun> nearestRuns(const RunTraits& wanted, const std::vector<RunTraits>& runs, std::size_t count);

}  // namespace cw

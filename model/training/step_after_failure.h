// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a failure in a network does to the workloads that compute over it.

#include "model/fabric/failure_table.h"
#include "model/training/training_result.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

struct StepAfterFailure {
    std::string workload;
    int gpusCutOff = 0;  ///< of its block: GPUs that have no link left over which they reach most others
    Duration before;
    std::optional<Duration> after;  ///< nothing: the job stops

    bool isStopped() const { return !after; }
    /// Time of a step against that of the whole network, at least 1.
    std::optional<double> ratio() const { return after ? std::optional(*after / before) : std::nullopt; }
};

/// One for every workload with an estimate whose block computes over the switches of `carrier`; none for other
/// networks. A synchronous job that has lost a GPU stops, until it is started again without it or on a spare. GPUs with
/// several links wait for the one that has lost most of them. The layout stays: a job that runs on is not laid out
/// again.
std::vector<StepAfterFailure> stepsAfterFailure(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                                const std::vector<NetworkResult>& networks,
                                                const std::vector<TrainingResult>& training,
                                                const TrainingConstantsPtr& constants, const ElementId& carrier,
                                                const FabricHealth& health);

/// The workload that suffers most: one that stops, then by ratio. nullptr if there is none.
const StepAfterFailure* worstStep(const std::vector<StepAfterFailure>& steps);

}  // namespace cw

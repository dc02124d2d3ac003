// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"
#include "model/fabric/network_result.h"
#include "model/training/fit_advice.h"
#include "model/training/training.h"

#include <optional>
#include <stop_token>

namespace cw {

/// The estimate for one workload of a design.
struct TrainingResult {
    std::string workload;
    int gpus = 0;
    std::optional<TrainingEstimate> estimate;
    std::optional<Error> refused;        ///< why there is none
    std::optional<FitAdvice> fitAdvice;  ///< where the estimate does not fit into memory
    Duration wallTime;                   ///< tokens / tokens per second, no interruptions
};

/// One per workload of Design::workloads that trains, on the block each names, over the compute network as planned.
/// Without constants every workload is refused. After a `stop` the list is cut short and worth nothing.
std::vector<TrainingResult> trainingResults(const Design& design, const Catalogue& catalogue,
                                            const std::vector<NetworkResult>& networks,
                                            const TrainingConstantsPtr& constants = {},
                                            const std::stop_token& stop = {});

}  // namespace cw

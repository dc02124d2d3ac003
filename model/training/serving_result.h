// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"
#include "model/fabric/network_result.h"
#include "model/training/serving.h"

#include <optional>
#include <stop_token>

namespace cw {

/// The estimate for one workload of a design that serves.
struct ServingResult {
    std::string workload;
    int gpus = 0;  ///< that it may take of its pool
    std::optional<ServingEstimate> estimate;
    std::optional<Error> refused;  ///< why there is none
};

/// One per workload of Design::workloads that serves, on the block each names. Without constants all are refused.
/// After a `stop` the list is cut short and worth nothing.
std::vector<ServingResult> servingResults(const Design& design, const Catalogue& catalogue,
                                          const std::vector<NetworkResult>& networks,
                                          const ServingConstantsPtr& constants = {}, const std::stop_token& stop = {});

}  // namespace cw

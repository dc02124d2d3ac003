// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"
#include "model/fabric/network_result.h"
#include "model/training/plan_training.h"

namespace cw {

/// The pool that a design gives a workload: its block without spares, over the networks as planned. Of the workload's
/// layout batch, number formats and kernels of attention are a wish; its sizes are what a plan is asked for.
Result<TrainingPool> trainingPool(const Design& design, const Workload& workload, const Catalogue& catalogue,
                                  const std::vector<NetworkResult>& networks, const TrainingConstantsPtr& constants);

}  // namespace cw

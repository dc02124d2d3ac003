// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The machine that a design gives a workload.

#include "model/design/design.h"
#include "model/fabric/network_result.h"
#include "model/training/training.h"

namespace cw {

/// The machine of a block, spares left out and no more GPUs than the workload may take, over the networks that its
/// compute ports are attached to.
Result<TrainingMachine> machineOf(const Block* block, const Workload& workload, const Catalogue& catalogue,
                                  const std::vector<NetworkResult>& networks, const TrainingConstantsPtr& constants);

}  // namespace cw

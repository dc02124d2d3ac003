// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/training_pool.h"

#include "model/design/index_by_id.h"
#include "model/training/training_machine.h"

namespace cw {

Result<TrainingPool> trainingPool(const Design& design, const Workload& workload, const Catalogue& catalogue,
                                  const std::vector<NetworkResult>& networks, const TrainingConstantsPtr& constants)
{
    if (workload.kind != WorkloadKind::LlmTraining)
        return failure(ErrorCode::Unsupported, "workloads." + workload.id + ".kind", {"no-transformer-training"});
    const WorkloadBlocks blocks(design);
    Result<TrainingMachine> machine = machineOf(blocks.of(workload), workload, catalogue, networks, constants);
    if (!machine)
        return tl::make_unexpected(machine.error());
    TrainingPool pool;
    pool.machine = *std::move(machine);
    pool.wish.globalBatch = workload.layout.globalBatch;
    pool.wish.precision = workload.layout.precision;
    pool.wish.scales = workload.layout.scales;
    pool.wish.hasFlashAttention = workload.layout.hasFlashAttention;
    return pool;
}

}  // namespace cw

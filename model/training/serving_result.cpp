// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/serving_result.h"

#include "model/design/index_by_id.h"
#include "model/training/layout_check.h"
#include "model/training/training_machine.h"

namespace cw {

std::vector<ServingResult> servingResults(const Design& design, const Catalogue& catalogue,
                                          const std::vector<NetworkResult>& networks,
                                          const ServingConstantsPtr& constants, const std::stop_token& stop)
{
    const WorkloadBlocks blocks(design);
    std::vector<ServingResult> results;
    for (const Workload& workload : design.workloads) {
        if (stop.stop_requested())
            break;
        if (workload.kind != WorkloadKind::LlmServing)
            continue;
        ServingResult result;
        result.workload = workload.id;
        const auto pool = machineOf(blocks.of(workload), workload, catalogue, networks, {});
        if (pool) {
            result.gpus = pool->gpus;
            const ServingMachine machine{pool->gpu,       pool->gpus,         scaleUpDomain(*pool),
                                         pool->nicPerGpu, pool->fabricFactor, constants};
            auto estimate = estimateServing(workload.model, workload.layout, workload.serving, machine);
            if (estimate)
                result.estimate = std::move(*estimate);
            else
                result.refused = estimate.error();
        } else {
            result.refused = pool.error();
        }
        results.push_back(std::move(result));
    }
    return results;
}

}  // namespace cw

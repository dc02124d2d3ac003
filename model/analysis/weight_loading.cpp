// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/analysis/weight_loading.h"

#include "model/design/index_by_id.h"
#include "model/design/storage_tier.h"

#include <algorithm>
#include <cmath>

namespace cw {

std::optional<WeightLoading> weightLoading(const Analysis& analysis, const ElementId& workload)
{
    const Workload* served = analysis.design->workload(workload);
    const ServingResult* result = analysis.servingOf(workload);
    if (!served || !result || !result->estimate)
        return std::nullopt;
    const Block* tier = storageTierOf(*served, *analysis.design);
    const Block* pool = WorkloadBlocks(*analysis.design).of(*served);
    const Server* server = pool ? analysis.facts.catalogue->server(pool->part) : nullptr;
    const StorageSupply* supply = tier ? IndexById(analysis.storage, &StorageSupply::block).find(tier->id) : nullptr;
    if (!supply || !server || !(supply->read > Bandwidth{}) || !(supply->readOneServer > Bandwidth{}))
        return std::nullopt;
    const ServingEstimate& estimate = *result->estimate;
    const double perServer = std::max(1, server->gpuCount);
    const auto rateFor = [&](double gpus) {
        return std::min(supply->read, supply->readOneServer * std::ceil(gpus / perServer));
    };
    WeightLoading loading;
    loading.tier = tier->id;
    loading.weights = estimate.memory.weights * estimate.layout.gpus();
    loading.rate = rateFor(estimate.layout.gpus());
    loading.oneReplica = loading.weights / loading.rate;
    loading.allReplicas = loading.weights * estimate.replicas / rateFor(estimate.gpus);
    return loading;
}

}  // namespace cw

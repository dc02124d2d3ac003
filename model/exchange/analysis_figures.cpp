// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_figures.h"

#include "model/design/code_words.h"

#include <cmath>

namespace cw::analysis_json {

Json figure(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

const char* word(BomCategory category)
{
    switch (category) {
    case BomCategory::Compute: return "compute";
    case BomCategory::ComputeFabric: return "compute-fabric";
    case BomCategory::StorageFabric: return "storage-fabric";
    case BomCategory::ServiceFabric: return "service-fabric";
    case BomCategory::OutOfBand: return "out-of-band";
    case BomCategory::Storage: return "storage";
    case BomCategory::Management: return "management";
    case BomCategory::Racks: break;
    }
    return "racks";
}

const char* word(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Info: break;
    }
    return "info";
}

const char* word(PriceScenario scenario)
{
    switch (scenario) {
    case PriceScenario::Low: return "low";
    case PriceScenario::High: return "high";
    case PriceScenario::Typical: break;
    }
    return "typical";
}

const char* word(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Read: return "read";
    case Evidence::Unverified: return "unverified";
    case Evidence::Estimate: break;
    }
    return "estimate";
}

std::string networkWord(NetworkKind kind)
{
    return std::string(codeWord(kind));
}

Json amount(const Money& money)
{
    return money.major();
}

Json answer(const Analysis& analysis)
{
    return {{"clusterwright", CW_VERSION}, {"design", analysis.design->name}};
}

std::string print(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json layoutJson(const ParallelLayout& layout)
{
    return {{"tp", layout.tensor},
            {"pp", layout.pipeline},
            {"dp", layout.data},
            {"cp", layout.context},
            {"ep", layout.expert},
            {"etp", layout.expertTensor},
            {"virtual_stages", layout.virtualStages},
            {"micro_batch", layout.microBatch},
            {"global_batch", layout.globalBatch},
            {"sequence_parallel", layout.isSequenceParallel},
            {"flash_attention", layout.hasFlashAttention},
            {"sharding", codeWord(layout.sharding)},
            {"shard_group", layout.shardGroup},
            {"context_kind", codeWord(layout.contextKind)},
            {"schedule", codeWord(layout.schedule)},
            {"recompute", codeWord(layout.recompute)},
            {"precision", codeWord(layout.precision)},
            {"scales", codeWord(layout.scales)},
            {"offload_optimizer", layout.offloadsOptimizer},
            {"offload_activations", layout.offloadsActivations}};
}

}  // namespace cw::analysis_json

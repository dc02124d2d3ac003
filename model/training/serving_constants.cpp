// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/serving_constants.h"

#include "model/catalogue/facts_file.h"
#include "model/training/figure_reader.h"

#include <istream>

namespace cw {

namespace {

const std::string kFormat = "clusterwright-serving-constants";

}  // namespace

std::vector<std::pair<std::string, double ServingConstants::*>> servingFigures()
{
    return {
        {"gemm_16bit", &ServingConstants::gemm16},
        {"gemm_8bit", &ServingConstants::gemm8},
        {"gemm_4bit", &ServingConstants::gemm4},
        {"attention", &ServingConstants::attention},
        {"weight_stream", &ServingConstants::weightStream},
        {"cache_stream", &ServingConstants::cacheStream},
        {"activation_bytes", &ServingConstants::activationBytes},
        {"layer_overhead", &ServingConstants::layerOverhead},
        {"pass_overhead", &ServingConstants::passOverhead},
        {"sequence_overhead", &ServingConstants::sequenceOverhead},
        {"scale_up_share", &ServingConstants::scaleUpShare},
        {"nic_share", &ServingConstants::nicShare},
        {"scale_up_latency", &ServingConstants::scaleUpLatency},
        {"nic_latency", &ServingConstants::nicLatency},
        {"expert_products", &ServingConstants::expertProducts},
        {"group_wait", &ServingConstants::groupWait},
        {"expert_imbalance", &ServingConstants::expertImbalance},
        {"hidden_experts", &ServingConstants::hiddenExperts},
        {"chunk_tokens", &ServingConstants::chunkTokens},
        {"largest_batch", &ServingConstants::largestBatch},
        {"memory_share", &ServingConstants::memoryShare},
        {"reserved_bytes", &ServingConstants::reservedBytes},
        {"band", &ServingConstants::band},
    };
}

Result<ServingConstants> servingConstantsFromJson(std::istream& json)
{
    ServingConstants constants;
    const auto read = readFactsFile(json, {}, kFormat, [&](ObjectReader& top, FirstError& error) {
        top.text("about");
        const JsonValue* set = top.object("constants");
        if (!set)
            return top.fail(ErrorCode::MissingKey, "constants", {"constants"});
        ObjectReader reader(*set, "constants", error);
        for (const auto& [name, member] : servingFigures()) {
            const JsonValue* value = reader.object(name);
            if (!value) {
                reader.fail(ErrorCode::MissingKey, reader.placeOf(name), {name});
                continue;
            }
            const CalibratedFigure figure = readCalibratedFigure(*value, reader.placeOf(name), error);
            // Every figure divides or scales something.
            if (!error && figure.low <= 0)
                reader.fail(ErrorCode::OutOfRange, reader.placeOf(name) + ".low", {std::to_string(figure.low), "> 0"});
            constants.*member = figure.value;
            constants.figures[name] = figure;
        }
        reader.refuseUnknownKeys();
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return constants;
}

}  // namespace cw

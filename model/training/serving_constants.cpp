// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/serving_constants.h"

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
    const Result<JsonValue> parsed = parseStrictJson(json);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    std::optional<Error> error;
    ObjectReader root(*parsed, "", error);
    const std::string format = root.requiredText("format");
    if (!error && format != kFormat)
        return failure(ErrorCode::WrongFormat, "format", {kFormat, format});
    root.requiredNumber("version", {1, 1});
    root.text("about");
    ServingConstants constants;
    const JsonValue* set = root.object("constants");
    if (!set)
        root.fail(ErrorCode::MissingKey, "constants", {"constants"});
    root.refuseUnknownKeys();
    if (error)
        return tl::make_unexpected(*error);
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
    if (error)
        return tl::make_unexpected(*error);
    return constants;
}

}  // namespace cw

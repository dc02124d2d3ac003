// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_figures.h"
#include "model/exchange/predict_cases.h"

#include <cmath>

namespace cw {

namespace {

using analysis_json::Json;

/// Eight significant digits: more than any measurement has, and no noise of binary fractions.
Json rounded(double value)
{
    if (value == 0 || !std::isfinite(value))
        return analysis_json::figure(value);
    const double unit = std::pow(10.0, 7.0 - std::floor(std::log10(std::abs(value))));
    return analysis_json::figure(std::round(value * unit) / unit);
}

const char* codeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unsupported: return "unsupported";
    case ErrorCode::OutOfRange: return "out-of-range";
    case ErrorCode::UnknownPart: return "unknown-part";
    default: return "refused";
    }
}

/// "unsupported: context-parallel", "out-of-range: layout.microBatch: 3 (globalBatch / data = 16)".
std::string reason(const Error& error)
{
    std::string text = codeWord(error.code);
    if (!error.where.empty())
        text += ": " + error.where;
    if (!error.args.empty())
        text += ": " + error.args[0];
    if (error.args.size() > 1 && !error.args[1].empty())
        text += " (" + error.args[1] + ")";
    return text;
}

Json layoutJson(const ParallelLayout& layout)
{
    return {{"tp", layout.tensor},
            {"pp", layout.pipeline},
            {"dp", layout.data},
            {"cp", layout.context},
            {"ep", layout.expert},
            {"virtual_stages", layout.virtualStages},
            {"micro_batch", layout.microBatch},
            {"global_batch", layout.globalBatch}};
}

Json estimateJson(const TrainingEstimate& estimate, int gpus)
{
    Json parts = Json::array();
    for (const StepPart& part : estimate.parts)
        parts.push_back({{"part", part.part}, {"seconds", rounded(inSeconds(part.time))}});
    return {{"iteration_s", rounded(inSeconds(estimate.step))},
            {"tokens_per_s_per_gpu", rounded(estimate.tokensPerSecond / gpus)},
            {"model_tflops_per_gpu", rounded(inTeraflopsPerSecond(estimate.modelFlopsPerGpu))},
            {"mfu_pct", rounded(100 * estimate.mfu)},
            {"hfu_pct", rounded(100 * estimate.hfu)},
            {"memory_gib", rounded(inGibibytes(estimate.memoryPerGpu))},
            {"fits", estimate.fits},
            {"low_tokens_per_s_per_gpu", rounded(estimate.lowTokensPerSecond / gpus)},
            {"high_tokens_per_s_per_gpu", rounded(estimate.highTokensPerSecond / gpus)},
            {"stack", estimate.stack},
            {"layout", layoutJson(estimate.layout)},
            {"assumptions", estimate.assumptions},
            {"step", parts}};
}

Json caseJson(const Prediction& prediction)
{
    Json entry = {{"id", prediction.id}};
    if (prediction.refused)
        entry["refused"] = reason(*prediction.refused);
    if (prediction.estimate)
        entry["predicted"] = estimateJson(*prediction.estimate, prediction.gpus);
    if (prediction.measuredTokensPerSecondPerGpu)
        entry["measured"] = {{"tokens_per_s_per_gpu_norm", *prediction.measuredTokensPerSecondPerGpu}};
    if (prediction.errorPercent)
        entry["error_pct"] = rounded(*prediction.errorPercent);
    return entry;
}

Json summaryJson(const PredictionSummary& summary)
{
    return {{"compared", summary.compared},
            {"refused", summary.refused},
            {"median_abs_error_pct", rounded(summary.medianAbsError)},
            {"mean_abs_error_pct", rounded(summary.meanAbsError)},
            {"p90_abs_error_pct", rounded(summary.p90AbsError)},
            {"bias_pct", rounded(summary.bias)},
            {"inside_band_pct", rounded(summary.insideBand)}};
}

Json familyJson(const PredictionFamily& family)
{
    Json entry = {{"family", family.name}};
    entry.update(summaryJson(family.summary));
    Json& worst = entry["worst"] = Json::array();
    for (const Prediction* prediction : family.worst)
        worst.push_back({{"id", prediction->id}, {"error_pct", rounded(*prediction->errorPercent)}});
    return entry;
}

}  // namespace

std::string predictionsToJson(const std::vector<Prediction>& predictions)
{
    Json cases = Json::array();
    for (const Prediction& prediction : predictions)
        cases.push_back(caseJson(prediction));
    Json families = Json::array();
    for (const PredictionFamily& family : familiesOf(predictions))
        families.push_back(familyJson(family));
    const Json answer = {{"clusterwright", CW_VERSION},
                         {"cases", std::move(cases)},
                         {"summary", summaryJson(summarise(predictions))},
                         {"families", std::move(families)}};
    return analysis_json::print(answer);
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/serving_cases.h"

#include "model/catalogue/facts_file.h"
#include "model/training/shape_reader.h"

#include <algorithm>
#include <cmath>
#include <istream>

namespace cw {

namespace {

const std::string kFormat = "clusterwright-serving-cases";
const std::vector<std::string> kSplitWords = {"fit", "held"};
const std::vector<std::string> kPrecisionWords = {"fp16", "bf16", "fp8", "fp4"};
const std::vector<std::string> kMetricWords = {"tokens_per_second_gpu",
                                               "prompt_tokens_per_second_gpu",
                                               "decode_tokens_per_second_gpu",
                                               "first_token_ms",
                                               "between_tokens_ms",
                                               "latency_ms"};

constexpr NumberRange kCounts{0, WorkloadLimits::kSequence};

TransformerShape readModel(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    TransformerShape model;
    readTransformerShape(reader, model, error);
    reader.requiredText("source");
    reader.refuseUnknownKeys();
    return model;
}

ServingCase readCase(const JsonValue& value, const std::string& where, const JsonValue& models,
                     std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    ServingCase one;
    one.id = reader.requiredText("id");
    one.isHeld = reader.requiredChoice("split", kSplitWords) == 1;
    one.gpu = reader.requiredText("gpu");
    one.modelName = reader.requiredText("model");
    if (const JsonValue* model = models.find(one.modelName))
        one.model = readModel(*model, "models." + one.modelName, error);
    else
        reader.fail(ErrorCode::UnknownReference, reader.placeOf("model"), {one.modelName});
    one.layout.tensor = reader.integer("tensor", 1, {1, WorkloadLimits::kParallel});
    one.layout.expert = reader.integer("expert", 1, {1, WorkloadLimits::kParallel});
    one.layout.weights = static_cast<Precision>(reader.requiredChoice("weights", kPrecisionWords));
    one.layout.keyValues = static_cast<Precision>(reader.requiredChoice("key_values", kPrecisionWords));
    one.demand.promptTokens = reader.integer("prompt", 0, {1, WorkloadLimits::kSequence});
    one.demand.outputTokens = reader.integer("output", 0, {1, WorkloadLimits::kSequence});
    one.batch = reader.integer("batch", 0, kCounts);
    one.requests = reader.integer("requests", 0, kCounts);
    one.nicPerGpu = gigabitsPerSecond(reader.number("nic_gbps").value_or(0));
    one.metric = static_cast<ServingMetric>(reader.requiredChoice("metric", kMetricWords));
    one.measured = reader.requiredNumber("measured", {1e-3, 1e9});
    one.provenance.evidence = requiredEvidence(reader);
    one.provenance.source = reader.requiredText("source");
    reader.refuseUnknownKeys();
    return one;
}

/// Requests under way: as stated, or as many as fit, but no more than there are.
double batchOf(const ServingCase& one, const ServingMachine& machine)
{
    if (one.batch > 0)
        return one.batch;
    const double context = static_cast<double>(one.demand.promptTokens) + one.demand.outputTokens;
    const double most = largestBatch(one.model, one.layout, machine, context);
    return one.requests > 0 ? std::min(most, one.requests) : most;
}

/// Factors count by their logarithm; another GPU as much as twice the weights.
double unlikeness(const ServingCase& a, const ServingCase& b)
{
    const auto factor = [](double x, double y) { return std::abs(std::log2(std::max(1.0, x) / std::max(1.0, y))); };
    double far = factor(a.model.parameters(), b.model.parameters());
    far += a.model.experts.exist() != b.model.experts.exist() ? 1 : 0;
    far += a.gpu != b.gpu ? 1 : 0;
    far += a.layout.weights != b.layout.weights ? 0.5 : 0;
    far += 0.25 * factor(a.layout.gpus(), b.layout.gpus());
    far += 0.25 * factor(a.demand.promptTokens, b.demand.promptTokens);
    return far + 0.25 * factor(a.demand.outputTokens, b.demand.outputTokens);
}

}  // namespace

std::vector<std::size_t> nearestServingCases(const std::vector<ServingCase>& cases, const ServingCase& like,
                                             std::size_t count)
{
    std::vector<std::pair<double, std::size_t>> ranked;
    for (std::size_t i = 0; i < cases.size(); ++i)
        if (cases[i].metric == like.metric)
            ranked.push_back({unlikeness(cases[i], like), i});
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::size_t> nearest;
    for (std::size_t i = 0; i < std::min(count, ranked.size()); ++i)
        nearest.push_back(ranked[i].second);
    return nearest;
}

Result<std::vector<ServingCase>> servingCasesFromJson(std::istream& json)
{
    std::vector<ServingCase> cases;
    const auto read = readFactsFile(json, {}, kFormat, [&](ObjectReader& top, FirstError& error) {
        top.text("about");
        const JsonValue* models = top.object("models");
        if (!models)
            return top.fail(ErrorCode::MissingKey, "models", {"models"});
        const std::vector<JsonValue>& items = top.list("cases");
        for (std::size_t i = 0; i < items.size() && !error; ++i)
            cases.push_back(readCase(items[i], "cases[" + std::to_string(i) + "]", *models, error));
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return cases;
}

Result<double> predictServing(const ServingCase& one, const Catalogue& catalogue, const ServingConstantsPtr& constants)
{
    const auto gpu = catalogue.gpus.find(one.gpu);
    if (gpu == catalogue.gpus.end())
        return failure(ErrorCode::UnknownPart, "gpu", {one.gpu, ""});
    ServingMachine machine;
    machine.gpu = &gpu->second;
    machine.gpus = one.layout.gpus();
    machine.domain = gpu->second.scaleUpDomain;
    machine.nicPerGpu = one.nicPerGpu;
    machine.constants = constants;
    // A layout that is stated needs no choosing; the call refuses what can't be computed.
    ParallelLayout layout;
    layout.tensor = one.layout.tensor;
    layout.expert = one.layout.expert;
    layout.precision = one.layout.weights;
    ServingDemand demand = one.demand;
    demand.keyValues = one.layout.keyValues;
    if (const auto checked = estimateServing(one.model, layout, demand, machine); !checked)
        return tl::make_unexpected(checked.error());
    const double batch = batchOf(one, machine);
    const ServingPoint point = servingPoint(one.model, one.layout, machine, demand, batch);
    switch (one.metric) {
    case ServingMetric::TokensPerGpu: return point.tokensPerGpu;
    case ServingMetric::PromptTokensPerGpu:
        return demand.promptTokens /
               inSeconds(promptShare(one.model, one.layout, machine, demand.promptTokens).total()) / one.layout.tensor;
    case ServingMetric::DecodedTokensPerGpu:
        return batch / inSeconds(decodePass(one.model, one.layout, machine, batch, demand.promptTokens).total()) /
               one.layout.gpus();
    case ServingMetric::FirstToken: return inSeconds(point.first.total()) * 1e3;
    case ServingMetric::BetweenTokens: return inSeconds(point.betweenTokens) * 1e3;
    case ServingMetric::Latency: return batch / point.requestsPerSecond * 1e3;
    }
    return failure(ErrorCode::Unsupported, "metric", {one.id});
}

}  // namespace cw

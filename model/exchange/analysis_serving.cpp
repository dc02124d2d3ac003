// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/analysis/weight_loading.h"
#include "model/design/code_words.h"
#include "model/exchange/analysis_figures.h"

namespace cw::analysis_json {

namespace {

Json pointJson(const ServingPoint& point)
{
    return {{"batch", figure(point.batch)},
            {"first_token_s", figure(inSeconds(point.first.total()))},
            {"between_tokens_s", figure(inSeconds(point.betweenTokens))},
            {"tokens_per_second", figure(point.outputTokensPerSecond)},
            {"tokens_per_second_per_gpu", figure(point.tokensPerGpu)},
            {"requests_per_second", figure(point.requestsPerSecond)},
            {"in_time", point.isInTime}};
}

Json passJson(const PassParts& pass)
{
    return {{"compute_s", figure(inSeconds(pass.compute))},
            {"memory_bandwidth_s", figure(inSeconds(pass.memoryBandwidth))},
            {"link_s", figure(inSeconds(pass.link))},
            {"latency_s", figure(inSeconds(pass.latency))}};
}

Json firstTokenJson(const FirstToken& first)
{
    return {{"pass_under_way_s", figure(inSeconds(first.underWay))},
            {"prompts_of_others_s", figure(inSeconds(first.otherPrompts))},
            {"prompt_s", figure(inSeconds(first.prompt.total()))},
            {"tokens_for_others_s", figure(inSeconds(first.decoding))}};
}

Json memoryJson(const ServingMemory& memory)
{
    return {{"weights_gib", figure(inGibibytes(memory.weights))},
            {"key_values_gib", figure(inGibibytes(memory.keyValues))},
            {"activations_gib", figure(inGibibytes(memory.activations))},
            {"reserved_gib", figure(inGibibytes(memory.reserved))},
            {"total_gib", figure(inGibibytes(memory.total()))}};
}

Json curveJson(const std::vector<ServingPoint>& curve)
{
    Json points = Json::array();
    for (const ServingPoint& point : curve)
        points.push_back(pointJson(point));
    return points;
}

Json limitsJson(const BatchLimits& limits)
{
    const auto orNone = [](const std::optional<double>& limit) { return limit ? figure(*limit) : Json(nullptr); };
    return {{"memory", figure(limits.memory)},
            {"scheduler", figure(limits.scheduler)},
            {"gain", orNone(limits.gain)},
            {"first_token", orNone(limits.firstToken)},
            {"between_tokens", orNone(limits.betweenTokens)}};
}

Json contextsJson(const std::vector<ContextLimit>& contexts)
{
    Json list = Json::array();
    for (const ContextLimit& limit : contexts)
        list.push_back({{"tokens", figure(limit.tokens)}, {"requests", figure(limit.requests)}});
    return list;
}

Json loadingJson(const std::optional<WeightLoading>& loading)
{
    if (!loading)
        return nullptr;
    return {{"tier", loading->tier},
            {"weights_gib", figure(inGibibytes(loading->weights))},
            {"rate_gb_per_second", figure(inGigabytesPerSecond(loading->rate))},
            {"one_replica_s", figure(inSeconds(loading->oneReplica))},
            {"all_replicas_s", figure(inSeconds(loading->allReplicas))}};
}

void addEstimate(Json& json, const ServingEstimate& estimate)
{
    json["layout"] = {{"tensor", estimate.layout.tensor},
                      {"expert", estimate.layout.expert},
                      {"gpus", estimate.layout.gpus()},
                      {"precision", codeWord(estimate.layout.weights)},
                      {"key_values", codeWord(estimate.layout.keyValues)}};
    json["smallest_replica_gpus"] = estimate.smallestReplica;
    json["point"] = pointJson(estimate.point);
    json["low"] = {{"tokens_per_second", figure(estimate.point.outputTokensPerSecond * (1 - estimate.bandShare))}};
    json["high"] = {{"tokens_per_second", figure(estimate.point.outputTokensPerSecond * (1 + estimate.bandShare))}};
    json["decode_pass"] = passJson(estimate.point.pass);
    json["first_token"] = firstTokenJson(estimate.point.first);
    json["prompt_pass"] = passJson(estimate.point.first.prompt);
    json["bound"] = estimate.bound;
    json["batch_bound"] = estimate.batchBound;
    json["largest_batch"] = figure(estimate.largestBatch);
    json["batch_limits"] = limitsJson(estimate.limits);
    json["longest_context"] = figure(estimate.longestContext);
    json["memory_per_gpu"] = memoryJson(estimate.memory);
    json["replicas"] = estimate.replicas;
    json["gpus_needed"] = estimate.gpus;
    json["meets_load"] = estimate.meetsLoad;
    json["meets_limits"] = estimate.meetsLimits;
    json["pool_requests_per_second"] = figure(estimate.poolRequestsPerSecond);
    json["assumptions"] = estimate.assumptions;
    json["curve"] = curveJson(estimate.curve);
    json["contexts"] = contextsJson(estimate.contexts);
}

}  // namespace

Json servingJson(const Analysis& analysis)
{
    Json list = Json::array();
    for (const ServingResult& result : analysis.serving) {
        Json json = {{"workload", result.workload}, {"gpus", result.gpus}};
        if (result.estimate)
            addEstimate(json, *result.estimate);
        json["weight_loading"] = loadingJson(weightLoading(analysis, result.workload));
        json["refused"] =
            result.refused ? Json{{"where", result.refused->where}, {"args", result.refused->args}} : Json(nullptr);
        list.push_back(std::move(json));
    }
    return list;
}

}  // namespace cw::analysis_json

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_figures.h"
#include "model/exchange/plan_run.h"

#include "model/design/code_words.h"
#include "model/training/memory.h"

namespace cw {

namespace {

using analysis_json::figure;
using analysis_json::Json;
using analysis_json::layoutJson;

Json softwareJson(const TrainingSoftware& software)
{
    Json json = Json::object();
    if (!software.stack.empty())
        json["stack"] = software.stack;
    const auto add = [&json](const char* key, const std::optional<bool>& choice) {
        if (choice)
            json[key] = *choice;
    };
    add("overlap_gradients", software.overlapsGradients);
    add("overlap_tensor", software.overlapsTensor);
    add("overlap_experts", software.overlapsExperts);
    return json;
}

Json plannedJson(const PlannedLayout& planned, const Gpu& gpu)
{
    const TrainingEstimate& estimate = planned.estimate;
    Json step = Json::array();
    for (const StepPart& part : estimate.parts)
        step.push_back({{"part", part.part}, {"seconds", figure(inSeconds(part.time))}});
    Json memory = Json::array();
    for (const MemoryPart& part : estimate.memoryParts)
        memory.push_back({{"part", part.part}, {"gib", figure(inGibibytes(part.size))}});
    Json json = {{"gpus", planned.gpus},
                 {"tokens_per_s", figure(estimate.tokensPerSecond)},
                 {"low_tokens_per_s", figure(estimate.lowTokensPerSecond)},
                 {"high_tokens_per_s", figure(estimate.highTokensPerSecond)},
                 {"iteration_s", figure(inSeconds(estimate.step))},
                 {"mfu_pct", figure(100 * estimate.mfu)},
                 {"memory_gib", figure(inGibibytes(estimate.memoryPerGpu))},
                 {"memory_left_gib", figure(inGibibytes(gpu.usableMemory() - estimate.memoryPerGpu))},
                 {"memory_is_tight", isTight(estimate.memoryPerGpu, gpu.usableMemory())},
                 {"host_memory_gib", figure(inGibibytes(estimate.hostMemoryPerGpu))},
                 {"layout", layoutJson(estimate.layout)},
                 {"software", softwareJson(planned.software)},
                 {"stack", estimate.stack},
                 {"assumptions", estimate.assumptions},
                 {"step", std::move(step)},
                 {"memory", std::move(memory)}};
    if (planned.costPerBillionTokens)
        json["cost_per_billion_tokens"] = figure(*planned.costPerBillionTokens);
    return json;
}

Json listJson(const std::vector<PlannedLayout>& layouts, const Gpu& gpu)
{
    Json list = Json::array();
    for (const PlannedLayout& layout : layouts)
        list.push_back(plannedJson(layout, gpu));
    return list;
}

Json reasonJson(const std::optional<LayoutReason>& reason)
{
    if (!reason)
        return nullptr;
    Json json = {{"term", wordOf(reason->term)},
                 {"winner_s", figure(inSeconds(reason->winner))},
                 {"runner_up_s", figure(inSeconds(reason->runnerUp))},
                 {"step_shorter_by_s", figure(inSeconds(reason->step))}};
    if (reason->price)
        json["paid_with"] = {{"term", wordOf(*reason->price)}, {"seconds", figure(inSeconds(reason->paid))}};
    return json;
}

}  // namespace

std::string planToJson(const TrainingPlan& plan, const TransformerShape& model, const TrainingPool& pool)
{
    const Gpu& gpu = *pool.machine.gpu;
    Json json = {
        {"clusterwright", CW_VERSION},
        {"model", {{"preset", model.preset}, {"parameters", figure(model.parameters())}}},
        {"pool",
         {{"gpu", gpu.id}, {"gpus", pool.machine.gpus}, {"memory_gib", figure(inGibibytes(gpu.usableMemory()))}}},
        {"best", listJson(plan.best, gpu)},
        {"why", reasonJson(plan.why)},
        {"cheapest", plannedJson(plan.cheapest, gpu)},
        {"roomiest", plannedJson(plan.roomiest, gpu)},
        {"memory_front", listJson(plan.memoryFront, gpu)},
        {"gpu_front", listJson(plan.gpuFront, gpu)},
        {"searched",
         {{"considered", plan.counts.considered}, {"fitting", plan.counts.fitting}, {"timed", plan.counts.timed}}}};
    const PlannedLayout& winner = plan.best.front();
    analysis_json::addWhatIf(json, jobEstimate(model), winner.estimate.layout, machineFor(winner, pool));
    if (pool.gpuHour)
        json["pool"]["gpu_hour"] = analysis_json::amount(*pool.gpuHour);
    return analysis_json::print(json);
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do the workloads run, and in time?
#include "model/rules/rule_helpers.h"
#include "model/training/memory.h"

#include <algorithm>
#include <set>
#include <utility>

namespace cw::rules {

namespace {

/// The workload first, then the block it runs on.
std::vector<ElementId> elementsOf(const RuleInput& input, const Workload& workload)
{
    const Block* block = input.index.workloadBlocks.of(workload);
    return block ? std::vector<ElementId>{workload.id, block->id} : std::vector<ElementId>{workload.id};
}

const Server* serverOf(const RuleInput& input, const Workload& workload)
{
    const Block* block = input.index.workloadBlocks.of(workload);
    return block ? input.catalogue.server(block->part) : nullptr;
}

/// `limits` gives what is needed and what there is of one kind of memory.
template <class Limits>
void checkMemory(const RuleInput& input, std::vector<Finding>& findings, const char* rule, Limits limits)
{
    for (const TrainingResult& result : input.training) {
        const Workload* workload = input.index.workloads.find(result.workload);
        const Server* server = workload ? serverOf(input, *workload) : nullptr;
        const Gpu* gpu = server ? input.catalogue.gpuOf(*server) : nullptr;
        if (!gpu || !result.estimate || result.estimate->fits)
            continue;
        const auto [need, limit] = limits(*result.estimate, *server, *gpu);
        if (need > limit)
            findings.push_back({rule, Severity::Error, elementsOf(input, *workload), {need, limit}, {}, {}});
    }
}

void checkGpuMemory(const RuleInput& input, std::vector<Finding>& findings)
{
    checkMemory(input, findings, "TR-01", [](const TrainingEstimate& estimate, const Server&, const Gpu& gpu) {
        return std::pair(estimate.memoryPerGpu, gpu.usableMemory());
    });
}

void checkHostMemory(const RuleInput& input, std::vector<Finding>& findings)
{
    checkMemory(input, findings, "TR-08", [](const TrainingEstimate& estimate, const Server& server, const Gpu&) {
        const DataSize need = estimate.hostMemoryPerGpu * server.gpuCount;
        // What is not known is no limit.
        return std::pair(need, server.memory.base() > 0 ? server.memory : need);
    });
}

/// A run that fits by so little that what is not modelled decides.
void checkRoom(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const TrainingResult& result : input.training) {
        const Workload* workload = input.index.workloads.find(result.workload);
        const Server* server = workload ? serverOf(input, *workload) : nullptr;
        const Gpu* gpu = server ? input.catalogue.gpuOf(*server) : nullptr;
        if (!gpu || !result.estimate || !isTight(result.estimate->memoryPerGpu, gpu->usableMemory()))
            continue;
        const DataSize left = gpu->usableMemory() - result.estimate->memoryPerGpu;
        findings.push_back(
            {"TR-10", Severity::Info, elementsOf(input, *workload), {left, gpu->usableMemory()}, {}, {}});
    }
}

template <class Result>
void checkRefused(const RuleInput& input, const std::vector<Result>& results, std::vector<Finding>& findings)
{
    for (const Result& result : results) {
        const Workload* workload = input.index.workloads.find(result.workload);
        // Without a pool there is nothing to lay it out on, which TR-09 tells.
        if (!workload || !result.refused || !input.index.workloadBlocks.of(*workload))
            continue;
        Finding finding{"TR-02",
                        Severity::Error,
                        elementsOf(input, *workload),
                        {static_cast<int>(result.refused->code), result.refused->where},
                        {},
                        {}};
        for (const std::string& arg : result.refused->args)
            finding.args.emplace_back(arg);
        findings.push_back(std::move(finding));
    }
}

void checkRefusals(const RuleInput& input, std::vector<Finding>& findings)
{
    checkRefused(input, input.training, findings);
    checkRefused(input, input.serving, findings);
}

void checkDeadlines(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const TrainingResult& result : input.training) {
        const Workload* workload = input.index.workloads.find(result.workload);
        if (workload && workload->deadline && result.estimate && result.wallTime > *workload->deadline)
            findings.push_back({"TR-03",
                                Severity::Warning,
                                elementsOf(input, *workload),
                                {result.wallTime, *workload->deadline},
                                {},
                                {}});
    }
}

/// GPUs of a block that jobs can have.
int poolOf(const RuleInput& input, const Block& block)
{
    const Server* server = block.compute() ? input.catalogue.server(block.part) : nullptr;
    return server ? std::max(0, block.count - block.compute()->spares) * server->gpuCount : 0;
}

void checkPools(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Workload& workload : input.design.workloads) {
        const Block* block = input.index.workloadBlocks.of(workload);
        const int pool = block ? poolOf(input, *block) : 0;
        if (pool > 0 && workload.gpus > pool)
            findings.push_back({"TR-04", Severity::Error, elementsOf(input, workload), {workload.gpus, pool}, {}, {}});
    }
}

/// GPUs that a job takes of its pool: as many as it names, else what its load needs if it serves, else all.
double wantedOf(const RuleInput& input, const Workload& workload, int pool)
{
    if (workload.gpus > 0)
        return workload.gpus;
    for (const ServingResult& result : input.serving)
        if (result.workload == workload.id && result.estimate)
            return result.estimate->gpus;
    return pool;
}

/// Jobs of one pool that together take more than it has.
void checkSharedPools(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const int pool = poolOf(input, block);
        std::vector<ElementId> elements{block.id};
        double wanted = 0;
        for (const Workload& workload : input.design.workloads) {
            if (input.index.workloadBlocks.of(workload) != &block)
                continue;
            elements.push_back(workload.id);
            wanted += wantedOf(input, workload, pool);
        }
        const int jobs = static_cast<int>(elements.size()) - 1;
        if (pool > 0 && jobs > 1 && wanted > pool)
            findings.push_back({"TR-05", Severity::Warning, std::move(elements), {jobs, wanted, pool}, {}, {}});
    }
}

void checkServedLoad(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const ServingResult& result : input.serving) {
        const Workload* workload = input.index.workloads.find(result.workload);
        if (workload && result.estimate && !result.estimate->meetsLoad)
            findings.push_back({"TR-06",
                                Severity::Warning,
                                elementsOf(input, *workload),
                                {result.estimate->gpus, result.gpus, workload->serving.requestsPerSecond,
                                 result.estimate->poolRequestsPerSecond},
                                {},
                                {}});
    }
}

void checkServedTimes(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const ServingResult& result : input.serving) {
        const Workload* workload = input.index.workloads.find(result.workload);
        if (workload && result.estimate && !result.estimate->meetsLimits)
            findings.push_back({"TR-07",
                                Severity::Warning,
                                elementsOf(input, *workload),
                                {result.estimate->point.first.total(), result.estimate->point.betweenTokens},
                                {},
                                {}});
    }
}

/// Kinds of GPUs that the compute blocks have.
std::size_t gpuKinds(const RuleInput& input)
{
    std::set<PartId> kinds;
    for (const Block& block : input.design.blocks) {
        const Server* server = block.compute() ? input.catalogue.server(block.part) : nullptr;
        if (server && server->gpuCount > 0)
            kinds.insert(server->gpu);
    }
    return kinds.size();
}

/// A job whose pool was deleted, or that names none where pools differ and stands on the first by chance.
void checkNamedPools(const RuleInput& input, std::vector<Finding>& findings)
{
    const bool hasKinds = gpuKinds(input) > 1;
    const Block* first = input.index.workloadBlocks.of(Workload{});
    for (const Workload& workload : input.design.workloads) {
        const char* how = !input.index.workloadBlocks.of(workload) ? first ? "missing" : "none"
                          : workload.block.empty() && hasKinds     ? "unnamed"
                                                                   : nullptr;
        if (!how)
            continue;
        Finding finding{"TR-09", Severity::Error, elementsOf(input, workload), {how}, {}, {}};
        if (first) {
            finding.args.emplace_back(nameOf(*first));
            finding.fix =
                Fix{"set-pool", {nameOf(*first)}, [job = workload.id, pool = first->id](const Design& design) {
                        Design changed = design;
                        if (Workload* named = changed.workload(job))
                            named->block = pool;
                        return changed;
                    }};
        }
        findings.push_back(std::move(finding));
    }
}

}  // namespace

std::span<const Rule> trainingRules()
{
    static constexpr Rule kRules[] = {
        {"TR-01", Severity::Error, checkGpuMemory},     {"TR-02", Severity::Error, checkRefusals},
        {"TR-03", Severity::Warning, checkDeadlines},   {"TR-04", Severity::Error, checkPools},
        {"TR-05", Severity::Warning, checkSharedPools}, {"TR-06", Severity::Warning, checkServedLoad},
        {"TR-07", Severity::Warning, checkServedTimes}, {"TR-08", Severity::Error, checkHostMemory},
        {"TR-09", Severity::Error, checkNamedPools},    {"TR-10", Severity::Info, checkRoom},
    };
    return kRules;
}

}  // namespace cw::rules

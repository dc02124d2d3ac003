// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do the workloads run, and in time?
#include "model/rules/rule_helpers.h"

namespace cw::rules {

namespace {

/// The workload first, then the block it runs on.
std::vector<ElementId> elementsOf(const RuleInput& input, const Workload& workload)
{
    const Block* block = input.index.workloadBlocks.of(workload);
    return block ? std::vector<ElementId>{workload.id, block->id} : std::vector<ElementId>{workload.id};
}

const Gpu* gpuOf(const RuleInput& input, const Workload& workload)
{
    const Block* block = input.index.workloadBlocks.of(workload);
    const Server* server = block ? input.catalogue.server(block->part) : nullptr;
    return server ? input.catalogue.gpuOf(*server) : nullptr;
}

void checkMemory(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const TrainingResult& result : input.training) {
        const Workload* workload = input.index.workloads.find(result.workload);
        const Gpu* gpu = workload ? gpuOf(input, *workload) : nullptr;
        if (gpu && result.estimate && !result.estimate->fits)
            findings.push_back({"TR-01",
                                Severity::Error,
                                elementsOf(input, *workload),
                                {result.estimate->memoryPerGpu, gpu->memory},
                                {},
                                {}});
    }
}

void checkRefusals(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const TrainingResult& result : input.training) {
        const Workload* workload = input.index.workloads.find(result.workload);
        if (!workload || !result.refused)
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

}  // namespace

std::span<const Rule> trainingRules()
{
    static constexpr Rule kRules[] = {
        {"TR-01", Severity::Error, checkMemory},
        {"TR-02", Severity::Error, checkRefusals},
        {"TR-03", Severity::Warning, checkDeadlines},
    };
    return kRules;
}

}  // namespace cw::rules

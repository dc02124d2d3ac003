// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do runs keep going: spare servers, goodput, checkpoints?
#include "model/reliability/spares.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>

namespace cw::rules {

namespace {

void checkSpares(const RuleInput& input, std::vector<Finding>& findings, bool wantsNone)
{
    for (const Block& block : input.design.blocks) {
        if (!block.compute() || block.count <= 0 || !input.rates)
            continue;
        const int spares = block.compute()->spares;
        const bool hasNone = spares == 0;
        if (hasNone != wantsNone)
            continue;
        const int needed = sparesNeeded(block, input.design, input.plan, input.catalogue, *input.rates);
        if (spares >= needed)
            continue;
        Finding finding{hasNone ? "RL-01" : "RL-02",
                        hasNone ? Severity::Warning : Severity::Info,
                        {block.id},
                        {spares, needed, block.count},
                        {},
                        {}};
        finding.fix = Fix{"set-spares", {nameOf(block), needed}, [id = block.id, needed](const Design& design) {
                              Design changed = design;
                              Block* target = changed.block(id);
                              if (target && target->compute())
                                  target->compute()->spares = needed;
                              return changed;
                          }};
        findings.push_back(std::move(finding));
    }
}

void checkNoSpares(const RuleInput& input, std::vector<Finding>& findings)
{
    checkSpares(input, findings, true);
}

void checkFewSpares(const RuleInput& input, std::vector<Finding>& findings)
{
    checkSpares(input, findings, false);
}

/// Large runs that are published keep more than nine tenths of their time (Llama 3, arXiv 2407.21783; MegaScale, NSDI
/// 2024); OPT-175B, whose restarts were by hand, kept less than eight.
constexpr double kUsualGoodput = 0.9;
constexpr double kPoorGoodput = 0.8;

void checkGoodput(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const ReliabilityResult& result : input.reliability) {
        if (!result.shares || result.goodput >= kUsualGoodput)
            continue;
        const Severity severity = result.goodput < kPoorGoodput ? Severity::Error : Severity::Warning;
        findings.push_back(
            {"RL-03", severity, {result.workload}, {result.goodput, kUsualGoodput, result.meanTime}, {}, {}});
    }
}

/// Shorter than this a run hardly saves itself in practice: the tier, the scheduler and whoever keeps checkpoints have
/// no rest. BLOOM did so every three hours (huggingface.co/blog/bloom-megatron-deepspeed); the line is the program's
/// own.
constexpr Duration kPracticalInterval = seconds(300);

/// An interval of one's own that is more than twice the best one, or less than half of it, costs more than a quarter of
/// what checkpoints and lost work take at least.
void checkIntervals(const RuleInput& input, std::vector<Finding>& findings)
{
    constexpr double kFactor = 2;
    for (const ReliabilityResult& result : input.reliability) {
        if (!result.checkpoint || !result.checkpoint->isIntervalOwn)
            continue;
        const Duration own = result.checkpoint->interval;
        const Duration best = result.checkpoint->best;
        if (own > std::max(best * kFactor, kPracticalInterval) || own * kFactor < best)
            findings.push_back({"RL-04", Severity::Warning, {result.workload}, {own, best}, {}, {}});
    }
}

void checkFrequentCheckpoints(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const ReliabilityResult& result : input.reliability) {
        if (!result.checkpoint || !result.shares || !(result.checkpoint->interval < kPracticalInterval))
            continue;
        const CheckpointFigures& checkpoint = *result.checkpoint;
        const InterruptedRun run{result.meanTime, result.restart, checkpoint.stop, checkpoint.write - checkpoint.stop};
        const double kept = hourShares(run, kPracticalInterval).useful;
        Finding finding{"RL-05", Severity::Info, {result.workload}, {checkpoint.interval, kPracticalInterval, kept}, {},
                        {}};
        const Workload* workload = input.index.workloads.find(result.workload);
        if (workload)
            finding.fix = Fix{"set-interval",
                              {workload->name.empty() ? workload->id : workload->name, kPracticalInterval},
                              [id = workload->id](const Design& design) {
                                  Design changed = design;
                                  if (Workload* target = changed.workload(id))
                                      target->checkpoint.interval = kPracticalInterval;
                                  return changed;
                              }};
        findings.push_back(std::move(finding));
    }
}

}  // namespace

std::span<const Rule> reliabilityRules()
{
    static constexpr Rule kRules[] = {
        {"RL-01", Severity::Warning, checkNoSpares},         {"RL-02", Severity::Info, checkFewSpares},
        {"RL-03", Severity::Warning, checkGoodput},          {"RL-04", Severity::Warning, checkIntervals},
        {"RL-05", Severity::Info, checkFrequentCheckpoints},
    };
    return kRules;
}

}  // namespace cw::rules

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do runs keep going: spare servers, goodput, checkpoints?
#include "model/reliability/spares.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>

namespace cw::rules {

namespace {

/// Spares with which the servers of the block that compute stay as many, for the share of the time that the published
/// figures ask for. Spares fail as well.
int sparesNeeded(const RuleInput& input, const Block& block)
{
    const RunParts parts = runParts(block, 0, input.design, input.plan, input.catalogue);
    const RateBand losses = serverLossesPerDay(interruptionSources(parts, *input.rates));
    if (parts.servers < 1)
        return 0;
    const double ofAll = losses.typical * block.count / parts.servers;
    const int needed = poissonQuantile(ofAll * input.rates->repairDays.typical, input.rates->confidence);
    return std::min(needed, block.count);
}

void checkSpares(const RuleInput& input, std::vector<Finding>& findings, bool wantsNone)
{
    for (const Block& block : input.design.blocks) {
        if (!block.compute() || block.count <= 0 || !input.rates)
            continue;
        const int spares = block.compute()->spares;
        const bool hasNone = spares == 0;
        if (hasNone != wantsNone)
            continue;
        const int needed = sparesNeeded(input, block);
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
        if (own > best * kFactor || own * kFactor < best)
            findings.push_back({"RL-04", Severity::Warning, {result.workload}, {own, best}, {}, {}});
    }
}

}  // namespace

std::span<const Rule> reliabilityRules()
{
    static constexpr Rule kRules[] = {
        {"RL-01", Severity::Warning, checkNoSpares},
        {"RL-02", Severity::Info, checkFewSpares},
        {"RL-03", Severity::Warning, checkGoodput},
        {"RL-04", Severity::Warning, checkIntervals},
    };
    return kRules;
}

}  // namespace cw::rules

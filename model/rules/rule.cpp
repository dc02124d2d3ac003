// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace cw {

namespace {

std::vector<Rule> joinedRules()
{
    std::vector<Rule> joined;
    for (const auto theme :
         {rules::fabricRules(),     rules::portRules(),    rules::networkRules(),      rules::physicalRules(),
          rules::managementRules(), rules::storageRules(), rules::storageShapeRules(), rules::trainingRules(),
          rules::costRules(),       rules::designRules(),  rules::addressingRules(),   rules::roceRules(),
          rules::cablingRules(),    rules::routingRules(), rules::redundancyRules(),   rules::opticsRules(),
          rules::borderRules(),     rules::loadRules(),    rules::storageNeedRules(),  rules::reliabilityRules()})
        joined.insert(joined.end(), theme.begin(), theme.end());
    std::sort(joined.begin(), joined.end(),
              [](const Rule& a, const Rule& b) { return std::string_view(a.id) < std::string_view(b.id); });
    return joined;
}

/// Waivers by rule and element; the first of several stands.
class Waivers {
public:
    explicit Waivers(const Design& design)
    {
        for (const Waiver& waiver : design.waivers)
            reasons_.try_emplace({waiver.rule, waiver.element}, &waiver);
    }

    /// The reason why a finding is accepted, or nullopt. A waiver of one element covers findings caused by it alone:
    /// the cause comes first.
    std::optional<std::string> reasonFor(const Finding& finding) const
    {
        const Waiver* general = find(finding.rule, {});
        const Waiver* own = finding.elements.empty() ? nullptr : find(finding.rule, finding.elements.front());
        // Both lie in the design's list, where the earlier one counts.
        const Waiver* first = !general || (own && own < general) ? own : general;
        return first ? std::optional(first->reason) : std::nullopt;
    }

private:
    const Waiver* find(std::string_view rule, std::string_view element) const
    {
        const auto found = reasons_.find({rule, element});
        return found == reasons_.end() ? nullptr : found->second;
    }

    std::map<std::pair<std::string_view, std::string_view>, const Waiver*> reasons_;
};

}  // namespace

std::span<const Rule> allRules()
{
    static const std::vector<Rule> kRules = joinedRules();
    return kRules;
}

RuleIndex::RuleIndex(const Design& design, const Catalogue& catalogue, const Plan& plan,
                     const std::vector<StorageSupply>& storage)
    : supplies(storage, &StorageSupply::block)
    , workloads(design.workloads, &Workload::id)
    , workloadBlocks(design)
    , switchLinks(rules::switchLinksOf(plan))
{
    for (const Block& block : design.blocks) {
        computeServers += block.compute() ? block.count : 0;
        hasStorage = hasStorage || block.storage();
    }
    parts.reserve(plan.devices.size());
    for (const Device& device : plan.devices)
        parts.push_back(partOf(device, design, plan, catalogue));
}

std::vector<Finding> checkRules(const RuleInput& input)
{
    std::vector<Finding> findings;
    for (const Rule& rule : allRules()) {
        if (input.stop.stop_requested())
            return findings;
        rule.check(input, findings);
    }
    const Waivers waivers(input.design);
    for (Finding& finding : findings)
        finding.waivedBecause = waivers.reasonFor(finding);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        if (a.waivedBecause.has_value() != b.waivedBecause.has_value())
            return b.waivedBecause.has_value();
        return a.severity < b.severity;
    });
    return findings;
}

}  // namespace cw

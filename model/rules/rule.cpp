// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <string_view>

namespace cw {

namespace {

std::vector<Rule> joinedRules()
{
    std::vector<Rule> joined;
    for (const auto theme : {rules::fabricRules(), rules::portRules(), rules::networkRules(), rules::physicalRules(),
                             rules::managementRules(), rules::storageRules(), rules::storageShapeRules(),
                             rules::trainingRules(), rules::costRules(), rules::designRules()})
        joined.insert(joined.end(), theme.begin(), theme.end());
    std::sort(joined.begin(), joined.end(),
              [](const Rule& a, const Rule& b) { return std::string_view(a.id) < std::string_view(b.id); });
    return joined;
}

/// The reason why a finding is accepted, or nullopt. A waiver of one element covers findings caused by it alone:
/// the cause comes first.
std::optional<std::string> waiverOf(const Finding& finding, const Design& design)
{
    for (const Waiver& waiver : design.waivers) {
        const bool covers =
            waiver.element.empty() || (!finding.elements.empty() && finding.elements.front() == waiver.element);
        if (waiver.rule == finding.rule && covers)
            return waiver.reason;
    }
    return std::nullopt;
}

}  // namespace

std::span<const Rule> allRules()
{
    static const std::vector<Rule> kRules = joinedRules();
    return kRules;
}

std::vector<Finding> checkRules(const RuleInput& input)
{
    std::vector<Finding> findings;
    for (const Rule& rule : allRules())
        rule.check(input, findings);
    for (Finding& finding : findings)
        finding.waivedBecause = waiverOf(finding, input.design);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        if (a.waivedBecause.has_value() != b.waivedBecause.has_value())
            return b.waivedBecause.has_value();
        return a.severity < b.severity;
    });
    return findings;
}

}  // namespace cw

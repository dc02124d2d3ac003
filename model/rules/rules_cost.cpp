// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// How far can the total be trusted?
#include "model/rules/rule_helpers.h"

#include <algorithm>

namespace cw::rules {

namespace {

void addElements(std::vector<ElementId>& all, const std::vector<ElementId>& more)
{
    for (const ElementId& id : more) {
        if (std::find(all.begin(), all.end(), id) == all.end())
            all.push_back(id);
    }
}

void checkUnpriced(const RuleInput& input, std::vector<Finding>& findings)
{
    const std::vector<PartId>& unpriced = input.bill.unpriced;
    if (unpriced.empty())
        return;
    Finding finding{"C-01", Severity::Warning, {}, {static_cast<int>(unpriced.size())}, {}, {}};
    std::string names;
    for (const PartId& part : unpriced)
        names += (names.empty() ? "" : ", ") + part;
    finding.args.emplace_back(names);
    for (const BomLine& line : input.bill.lines) {
        if (std::find(unpriced.begin(), unpriced.end(), line.part) != unpriced.end())
            addElements(finding.elements, line.elements);
    }
    findings.push_back(std::move(finding));
}

void checkConfidence(const RuleInput& input, std::vector<Finding>& findings)
{
    // Where more than half of the money rests on weak prices, the total is an order of magnitude, not a quotation.
    constexpr double kTolerated = 0.5;
    double all = 0;
    double weak = 0;
    const BomLine* worst = nullptr;
    for (const BomLine& line : input.bill.lines) {
        if (!line.extended)
            continue;
        all += line.extended->major();
        if (line.confidence != "low" && line.confidence != "very-low")
            continue;
        weak += line.extended->major();
        if (!worst || line.extended->major() > worst->extended->major())
            worst = &line;
    }
    if (!worst || weak <= kTolerated * all)
        return;
    findings.push_back({"C-02", Severity::Info, worst->elements, {weak / all, worst->part}, {}, {}});
}

}  // namespace

std::span<const Rule> costRules()
{
    static constexpr Rule kRules[] = {
        {"C-01", Severity::Warning, checkUnpriced},
        {"C-02", Severity::Info, checkConfidence},
    };
    return kRules;
}

}  // namespace cw::rules

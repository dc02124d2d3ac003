// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// How far can the total be trusted?
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace cw::rules {

namespace {

/// What the lines that a test accepts stand for, each once, in the order of the bill.
template <class Test>
std::vector<ElementId> elementsOf(const BillOfMaterials& bill, Test isMeant)
{
    std::vector<ElementId> elements;
    std::set<std::string_view> known;
    for (const BomLine& line : bill.lines) {
        if (!isMeant(line))
            continue;
        for (const ElementId& id : line.elements) {
            if (known.insert(id).second)
                elements.push_back(id);
        }
    }
    return elements;
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
    finding.elements = elementsOf(input.bill, [&](const BomLine& line) {
        return std::find(unpriced.begin(), unpriced.end(), line.part) != unpriced.end();
    });
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
    findings.push_back({"C-02", Severity::Info, worst->elements, {weak / all, worst->model}, {}, {}});
}

bool isBeyondLimit(const BomLine& line)
{
    const auto isSaturated = [](const std::optional<Money>& money) { return money && money->isSaturated(); };
    return isSaturated(line.unitPrice) || isSaturated(line.extended) || isSaturated(line.extendedLow) ||
           isSaturated(line.extendedHigh);
}

bool isBeyondLimit(const OwnershipCost& cost)
{
    return cost.capex.isSaturated() || cost.opexPerYear.isSaturated() || cost.perGpuHour.isSaturated();
}

/// Money stops at its limit, so that a cost there is not the cost.
void checkLimit(const RuleInput& input, std::vector<Finding>& findings)
{
    const BillOfMaterials& bill = input.bill;
    const Money limit = Money::fromMinor(Money::kMostMinor, bill.currency);
    bool isLineBeyond = false;
    for (const BomLine& line : bill.lines) {
        if (!isBeyondLimit(line))
            continue;
        isLineBeyond = true;
        findings.push_back({"C-03", Severity::Error, line.elements, {"line", line.part, limit}, {}, {}});
    }
    const bool isSumBeyond = bill.total.isSaturated() || isBeyondLimit(input.cost.low) ||
                             isBeyondLimit(input.cost.typical) || isBeyondLimit(input.cost.high);
    if (isSumBeyond && !isLineBeyond)
        findings.push_back({"C-03", Severity::Error, {}, {"sum", limit}, {}, {}});
}

}  // namespace

std::span<const Rule> costRules()
{
    static constexpr Rule kRules[] = {
        {"C-01", Severity::Warning, checkUnpriced},
        {"C-02", Severity::Info, checkConfidence},
        {"C-03", Severity::Error, checkLimit},
    };
    return kRules;
}

}  // namespace cw::rules

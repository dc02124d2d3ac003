// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The way to the outside: gateways and firewalls, and what is left of it when one device fails.
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::rules {

namespace {

constexpr ServiceRole kBorderRoles[] = {ServiceRole::Gateway, ServiceRole::Firewall};

/// The units of one role and their links to the switches of the design.
struct Border {
    const Block* first = nullptr;
    int units = 0;
    Bandwidth total;
    std::map<DeviceIndex, Bandwidth> byUnit;
    std::map<DeviceIndex, Bandwidth> byLeaf;

    /// What passes when the unit or leaf with most of it is lost.
    Bandwidth inFailure() const
    {
        Bandwidth most;
        for (const auto* lost : {&byUnit, &byLeaf})
            for (const auto& [device, share] : *lost)
                most = std::max(most, share);
        return total - most;
    }
};

Border borderOf(const RuleInput& input, ServiceRole role)
{
    Border border;
    const auto isOfRole = [&](const Block& block) { return block.service() && block.service()->role == role; };
    for (const Block& block : input.design.blocks) {
        if (!isOfRole(block) || block.count <= 0)
            continue;
        border.first = border.first ? border.first : &block;
        border.units += block.count;
    }
    for (const Cable& cable : input.plan.cables) {
        if (cable.from < 0 || cable.to < 0)
            continue;
        const Device& unit = deviceAt(input, cable.from);
        const Device& leaf = deviceAt(input, cable.to);
        if (unit.block < 0 || tierOf(leaf) == 0 || leaf.network == NetworkKind::OutOfBand ||
            !isOfRole(input.design.blocks[static_cast<std::size_t>(unit.block)]))
            continue;
        const NetworkPlan* planned = input.plan.network(leaf.network);
        const Bandwidth speed = cable.choice >= 0
                                    ? input.plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed
                                : planned ? planned->endpointSpeed
                                          : Bandwidth{};
        border.total += speed;
        border.byUnit[cable.from] += speed;
        border.byLeaf[cable.to] += speed;
    }
    return border;
}

/// More units, where it is the loss of one that leaves too little.
std::optional<Fix> moreUnits(const Border& border, Bandwidth wanted)
{
    if (border.units == 0 || border.total <= Bandwidth{})
        return std::nullopt;
    constexpr int kMostUnits = 10'000;
    const double needed = std::ceil(wanted / (border.total / border.units) - 1e-6) + 1;
    const int missing = needed > kMostUnits ? 0 : static_cast<int>(needed) - border.units;
    return missing > 0 ? std::optional(fixCount(*border.first, border.first->count + missing)) : std::nullopt;
}

void checkOutsideWanted(const Border& border, Bandwidth wanted, std::vector<Finding>& findings)
{
    const Bandwidth left = border.inFailure();
    if (left < wanted * (1 - 1e-9))
        findings.push_back(
            {"M04", Severity::Error, {border.first->id}, {"outside", left, wanted}, moreUnits(border, wanted), {}});
}

/// Gateways and firewalls, two of each that there is, on two leaves; each of the two carries all that is wanted.
void checkBorder(const RuleInput& input, std::vector<Finding>& findings)
{
    const std::optional<Bandwidth> wanted = input.design.site.outsideWanted;
    bool hasAny = false;
    for (const ServiceRole role : kBorderRoles) {
        const Border border = borderOf(input, role);
        if (!border.first)
            continue;
        hasAny = true;
        if (border.units == 1)
            findings.push_back({"M04",
                                Severity::Warning,
                                {border.first->id},
                                {"alone"},
                                fixCount(*border.first, border.first->count + 1),
                                {}});
        if (border.units > 1 && border.byLeaf.size() == 1)
            findings.push_back({"M04",
                                Severity::Error,
                                {border.first->id},
                                {"leaf", deviceName(input.plan, input.design, border.byLeaf.begin()->first)},
                                {},
                                {}});
        if (wanted)
            checkOutsideWanted(border, *wanted, findings);
    }
    if (!hasAny && wanted)
        findings.push_back({"M04", Severity::Error, {}, {"missing", *wanted}, {}, {}});
    else if (!hasAny && input.index.computeServers > 1)
        findings.push_back({"M04", Severity::Info, {}, {"none"}, {}, {}});
}

}  // namespace

std::span<const Rule> borderRules()
{
    static constexpr Rule kRules[] = {{"M04", Severity::Error, checkBorder}};
    return kRules;
}

}  // namespace cw::rules

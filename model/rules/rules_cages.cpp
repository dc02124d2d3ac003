// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do all links of one cage go through one kind of module?
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace cw::rules {

namespace {

/// What is plugged into a cage for a link: the module, or the cable itself where its ends are fixed.
const PartId& pluggedPart(const CableChoice& choice, CableSide side)
{
    const PartId& optic = side == CableSide::From ? choice.opticLower : choice.opticUpper;
    return optic.empty() ? choice.cable : optic;
}

struct Plugged {
    DeviceIndex device = -1;
    int cage = 0;
    const PartId* part = nullptr;

    auto place() const { return std::tuple(device, cage); }
};

/// True if a network is cabled by several kinds of modules or cables, so that it is worth to ask for the cages.
bool hasUnlikeParts(const RuleInput& input, NetworkKind kind)
{
    std::set<std::int16_t> choices;
    for (const Cable& cable : input.plan.cables)
        if (cable.choice >= 0 && cable.network == kind)
            choices.insert(cable.choice);
    std::set<PartId> parts;
    for (const std::int16_t choice : choices)
        for (const CableSide side : {CableSide::From, CableSide::To})
            parts.insert(pluggedPart(input.plan.cableChoices[static_cast<std::size_t>(choice)], side));
    return parts.size() > 1;
}

/// What is plugged into the cages of the switches of one network.
std::vector<Plugged> pluggedIn(const RuleInput& input, const NetworkPlan& planned)
{
    std::vector<Plugged> plugged;
    for (const Cable& cable : input.plan.cables) {
        if (cable.choice < 0 || cable.network != planned.kind)
            continue;
        const CableChoice& choice = input.plan.cableChoices[static_cast<std::size_t>(cable.choice)];
        for (const CableSide side : {CableSide::From, CableSide::To}) {
            const DeviceIndex device = side == CableSide::From ? cable.from : cable.to;
            if (device < 0 || tierOf(deviceAt(input, device)) == 0)
                continue;
            const CableEnd end = cableEnd(input.plan, input.design, input.catalogue, cable, side);
            if (end.cage > 0)
                plugged.push_back({device, end.cage, &pluggedPart(choice, side)});
        }
    }
    return plugged;
}

}  // namespace

/// The generator chooses cables link by link, each by its length, so that in large rooms a few cages are left with two
/// kinds: a note, since the count of modules is off by few. What was drawn by hand is meant so, and can't be plugged.
void checkCages(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        if (!planned.isBuilt || planned.carrier != planned.network || !hasUnlikeParts(input, planned.kind))
            continue;
        std::vector<Plugged> plugged = pluggedIn(input, planned);
        std::stable_sort(plugged.begin(), plugged.end(),
                         [](const Plugged& a, const Plugged& b) { return a.place() < b.place(); });
        int cages = 0;
        const Plugged* first = nullptr;
        const Plugged* other = nullptr;
        for (std::size_t begin = 0, end = 0; begin < plugged.size(); begin = end) {
            while (end < plugged.size() && plugged[end].place() == plugged[begin].place())
                ++end;
            const auto cage = plugged.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto unlike = std::find_if(cage, plugged.begin() + static_cast<std::ptrdiff_t>(end),
                                             [&](const Plugged& one) { return *one.part != *cage->part; });
            if (unlike == plugged.begin() + static_cast<std::ptrdiff_t>(end))
                continue;
            first = cages == 0 ? &*cage : first;
            other = cages == 0 ? &*unlike : other;
            ++cages;
        }
        if (cages > 0)
            findings.push_back(
                {"F01",
                 planned.isHandDrawn ? Severity::Error : Severity::Info,
                 {planned.network},
                 {"cage", cages, deviceName(input.plan, input.design, first->device), *first->part, *other->part},
                 {},
                 {}});
    }
}

}  // namespace cw::rules

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do modules and cables fit into each other, and is the power of the modules counted?
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>

namespace cw::rules {

namespace {

/// "connector" or "medium": in what the modules at the ends of a cable differ from it; nothing if they fit.
const char* misfitOf(const Catalogue& catalogue, const CableChoice& choice)
{
    const auto cable = catalogue.cables.find(choice.cable);
    if (cable == catalogue.cables.end() || !cable->second.needsOptics)
        return nullptr;
    const CablePart& fibre = cable->second;
    const auto opticOf = [&](const PartId& id) {
        const auto found = catalogue.optics.find(id);
        return found == catalogue.optics.end() ? nullptr : &found->second;
    };
    const Optic* lower = opticOf(choice.opticLower);
    const Optic* upper = opticOf(choice.opticUpper);
    for (const Optic* optic : {lower, upper})
        if (!optic || optic->medium != fibre.medium)
            return "medium";
    const bool isStraight = lower->connector == fibre.formA && upper->connector == fibre.formB;
    const bool isTurned = lower->connector == fibre.formB && upper->connector == fibre.formA;
    return isStraight || isTurned ? nullptr : "connector";
}

void checkConnectors(const RuleInput& input, std::vector<Finding>& findings)
{
    std::vector<const char*> misfits;
    for (const CableChoice& choice : input.plan.cableChoices)
        misfits.push_back(misfitOf(input.catalogue, choice));
    std::map<std::pair<NetworkKind, std::string>, std::pair<int, PartId>> bad;
    for (const Cable& cable : input.plan.cables) {
        const char* misfit = cable.choice < 0 ? nullptr : misfits[static_cast<std::size_t>(cable.choice)];
        if (!misfit)
            continue;
        const PartId& part = input.plan.cableChoices[static_cast<std::size_t>(cable.choice)].cable;
        ++bad.try_emplace({cable.network, misfit}, 0, part).first->second.first;
    }
    for (const auto& [key, entry] : bad) {
        Finding finding{"P02", Severity::Error, {}, {key.second, entry.first, entry.second}, {}, {}};
        if (const NetworkPlan* network = input.plan.network(key.first))
            finding.elements.push_back(network->network);
        findings.push_back(std::move(finding));
    }
}

/// What one of the links of a module draws of it; nothing without a module.
std::optional<Power> powerOfLink(const Catalogue& catalogue, const PartId& optic, int portsPerOptic)
{
    const auto found = catalogue.optics.find(optic);
    if (found == catalogue.optics.end())
        return std::nullopt;
    return found->second.powerForFeeds() / std::max(1, portsPerOptic);
}

/// A nameplate is stated with all modules plugged. A device without one counts by its typical power, which makers state
/// for passive cables: what its modules draw is missing from the sum.
void checkOpticsPower(const RuleInput& input, std::vector<Finding>& findings)
{
    std::vector<std::pair<std::optional<Power>, std::optional<Power>>> ofEnds;  // of one link, by choice
    for (const CableChoice& choice : input.plan.cableChoices)
        ofEnds.emplace_back(powerOfLink(input.catalogue, choice.opticLower, choice.portsPerOpticLower),
                            powerOfLink(input.catalogue, choice.opticUpper, choice.portsPerOpticUpper));
    std::map<const Part*, Power> missing;
    const auto addEnd = [&](DeviceIndex device, std::optional<Power> power) {
        const Part* part = device < 0 || !power ? nullptr : partAt(input, device);
        if (part && !part->powerMax)
            missing[part] += *power;
    };
    for (const Cable& cable : input.plan.cables) {
        if (cable.choice < 0 || input.plan.cableChoices[static_cast<std::size_t>(cable.choice)].opticLower.empty())
            continue;
        const auto& [lower, upper] = ofEnds[static_cast<std::size_t>(cable.choice)];
        addEnd(cable.from, lower);
        addEnd(cable.to, upper);
    }
    std::map<PartId, std::pair<std::string, Power>> byId;
    for (const auto& [part, power] : missing)
        byId.emplace(part->id, std::pair{part->model, power});
    // Feeds and cooling are not planned to the per cent.
    constexpr double kNoticeable = 0.01;
    for (const auto& [id, named] : byId) {
        const auto& [part, power] = named;
        findings.push_back({"P08",
                            power > input.power.max * kNoticeable ? Severity::Warning : Severity::Info,
                            {},
                            {part, power},
                            {},
                            {}});
    }
}

}  // namespace

std::span<const Rule> opticsRules()
{
    static constexpr Rule kRules[] = {
        {"P02", Severity::Error, checkConnectors},
        {"P08", Severity::Warning, checkOpticsPower},
    };
    return kRules;
}

}  // namespace cw::rules

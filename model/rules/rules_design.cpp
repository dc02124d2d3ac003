// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Is everything that the design names there: in the catalogue, and in the plan?
#include "model/rules/rule_helpers.h"

#include <map>
#include <set>

namespace cw::rules {

namespace {

using Replace = void (*)(Design&, const PartId& from, const PartId& to);

/// The nearest known part to an unknown one, searched for once however many units are made of it.
class NearestParts {
public:
    explicit NearestParts(const Catalogue& catalogue)
        : catalogue_(catalogue)
    {
    }

    const PartId& to(const PartId& unknown)
    {
        const auto [entry, isNew] = nearest_.try_emplace(unknown);
        if (isNew)
            entry->second = catalogue_.nearestId(unknown);
        return entry->second;
    }

private:
    const Catalogue& catalogue_;
    std::map<PartId, PartId> nearest_;
};

/// Points at the element with the unknown part and offers the nearest known one where it is of the kind that is
/// needed there.
void addUnknown(const RuleInput& input, NearestParts& known, const std::vector<ElementId>& elements, const PartId& part,
                bool (*fits)(const Catalogue&, const PartId&), Replace replace, std::vector<Finding>& findings)
{
    if (part.empty() || fits(input.catalogue, part) || input.stop.stop_requested())
        return;
    const PartId& nearest = known.to(part);
    const bool isKnown = input.catalogue.find(part) != nullptr;
    Finding finding{"D-01", Severity::Error, elements, {isKnown ? "kind" : "unknown", part}, {}, {}};
    if (!isKnown && !nearest.empty() && fits(input.catalogue, nearest))
        finding.fix = Fix{"replace-part", {part, nearest}, [=](const Design& design) {
                              Design changed = design;
                              replace(changed, part, nearest);
                              return changed;
                          }};
    findings.push_back(std::move(finding));
}

bool isUnit(const Catalogue& catalogue, const PartId& part)
{
    return catalogue.server(part) || catalogue.storageUnit(part);
}

bool isSwitch(const Catalogue& catalogue, const PartId& part)
{
    return catalogue.switchPart(part) != nullptr;
}

bool isRack(const Catalogue& catalogue, const PartId& part)
{
    const RackPart* rack = catalogue.rackPart(part);
    return rack && rack->isRack;
}

void replaceUnits(Design& design, const PartId& from, const PartId& to)
{
    for (Block& block : design.blocks)
        block.part = block.part == from ? to : block.part;
}

void replaceSwitches(Design& design, const PartId& from, const PartId& to)
{
    for (Network& network : design.networks) {
        for (PartId* part : {&network.leafSwitch, &network.spineSwitch, &network.coreSwitch})
            *part = *part == from ? to : *part;
    }
}

void replaceRack(Design& design, const PartId& from, const PartId& to)
{
    design.site.rack = design.site.rack == from ? to : design.site.rack;
}

void checkParts(const RuleInput& input, std::vector<Finding>& findings)
{
    NearestParts known(input.catalogue);
    for (const Block& block : input.design.blocks)
        addUnknown(input, known, {block.id}, block.part, isUnit, replaceUnits, findings);
    for (const Network& network : input.design.networks) {
        if (network.isMerged())
            continue;
        for (const PartId& part : std::set<PartId>{network.leafSwitch, network.spineSwitch, network.coreSwitch})
            addUnknown(input, known, {network.id}, part, isSwitch, replaceSwitches, findings);
    }
    addUnknown(input, known, {}, input.design.site.rack, isRack, replaceRack, findings);
}

/// Which sentence tells of the problem.
const char* wordOf(const Override& byHand, const Error& problem)
{
    const bool isRack = byHand.kind == Override::Kind::MoveRack;
    const bool isSwitch = byHand.kind == Override::Kind::AddSwitch;
    switch (problem.code) {
    case ErrorCode::DuplicateId: return !isRack ? "taken" : problem.args.size() > 1 ? "place" : "rack";
    case ErrorCode::WrongPartKind: return isSwitch ? "switch" : "cable";
    case ErrorCode::UnknownPart: return isSwitch ? "switch" : "gone";
    default: return "gone";
    }
}

/// What was drawn by hand and can't be applied to the plan as it now is; dropping it is offered.
void checkOverrides(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const OverrideProblem& problem : input.plan.overrideProblems) {
        const auto index = static_cast<std::size_t>(problem.index);
        if (index >= input.design.overrides.size() || problem.error.args.empty())
            continue;
        const Override& byHand = input.design.overrides[index];
        Finding finding{"D-02", Severity::Error, {}, {wordOf(byHand, problem.error)}, {}, {}};
        finding.args.insert(finding.args.end(), problem.error.args.begin(), problem.error.args.end());
        if (input.design.network(byHand.network))
            finding.elements = {byHand.network};
        finding.fix = Fix{"drop-override", {}, [byHand](const Design& design) {
                              Design changed = design;
                              std::erase(changed.overrides, byHand);
                              return changed;
                          }};
        findings.push_back(std::move(finding));
    }
}

}  // namespace

std::span<const Rule> designRules()
{
    static constexpr Rule kRules[] = {{"D-01", Severity::Error, checkParts}, {"D-02", Severity::Error, checkOverrides}};
    return kRules;
}

}  // namespace cw::rules

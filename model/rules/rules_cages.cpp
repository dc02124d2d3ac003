// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do all links of one cage go through one kind of module?
#include "model/plan/switch_face.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace cw::rules {

namespace {

/// What is plugged into a cage for a link: the module, or the cable itself where its ends are fixed.
const PartId& pluggedPart(const CableChoice& choice, CableSide side)
{
    const PartId& optic = side == CableSide::From ? choice.opticLower : choice.opticUpper;
    return optic.empty() ? choice.cable : optic;
}

/// A cage that holds two kinds of parts.
struct MixedCage {
    DeviceIndex device = -1;
    const PartId* first = nullptr;
    const PartId* other = nullptr;
};

/// What is plugged into the cages of the switches of one network. Looks at each cable a few times and sorts none:
/// there are tens of thousands.
class CagesOf {
public:
    CagesOf(const RuleInput& input, NetworkKind kind)
        : input_(input)
        , kind_(kind)
    {
    }

    /// True if the network is cabled by several kinds of modules or cables, so that it is worth to ask for the cages.
    bool hasUnlikeParts() const
    {
        std::vector<bool> isUsed(input_.plan.cableChoices.size(), false);
        for (const Cable& cable : input_.plan.cables)
            if (cable.choice >= 0 && cable.network == kind_)
                isUsed[static_cast<std::size_t>(cable.choice)] = true;
        std::set<PartId> parts;
        for (std::size_t choice = 0; choice < isUsed.size(); ++choice)
            for (const CableSide side : {CableSide::From, CableSide::To})
                if (isUsed[choice])
                    parts.insert(pluggedPart(input_.plan.cableChoices[choice], side));
        return parts.size() > 1;
    }

    /// By switch, then cage.
    std::vector<MixedCage> mixed() const
    {
        const std::vector<Plugged> plugged = pluggedIn();
        std::vector<std::size_t> end(input_.plan.devices.size() + 1, 0);
        for (const Plugged& one : plugged)
            end[std::size_t(one.device) + 1] = std::max(end[std::size_t(one.device) + 1], std::size_t(one.cage));
        std::partial_sum(end.begin(), end.end(), end.begin());
        std::vector<MixedCage> cages(end.back());
        for (const Plugged& one : plugged) {
            MixedCage& cage = cages[end[std::size_t(one.device)] + std::size_t(one.cage) - 1];
            cage.device = one.device;
            if (!cage.first)
                cage.first = one.part;
            else if (!cage.other && cage.first != one.part && *cage.first != *one.part)
                cage.other = one.part;
        }
        std::erase_if(cages, [](const MixedCage& cage) { return !cage.other; });
        return cages;
    }

private:
    struct Plugged {
        DeviceIndex device;
        int cage;
        const PartId* part;
    };

    std::vector<Plugged> pluggedIn() const
    {
        std::vector<std::optional<SwitchFace>> faces(input_.plan.devices.size());
        std::vector<Plugged> plugged;
        for (const Cable& cable : input_.plan.cables) {
            if (cable.choice < 0 || cable.network != kind_)
                continue;
            const CableChoice& choice = input_.plan.cableChoices[static_cast<std::size_t>(cable.choice)];
            for (const CableSide side : {CableSide::From, CableSide::To}) {
                const bool isFrom = side == CableSide::From;
                const DeviceIndex index = isFrom ? cable.from : cable.to;
                if (index < 0 || tierOf(deviceAt(input_, index)) == 0 ||
                    isManagementPort(cable, side, deviceAt(input_, index)))
                    continue;
                auto& face = faces[static_cast<std::size_t>(index)];
                if (!face)
                    face = faceOf(input_.plan, input_.design, input_.catalogue, deviceAt(input_, index));
                if (face)
                    plugged.push_back(
                        {index, face->cageOf(isFrom ? cable.fromPort : cable.toPort), &pluggedPart(choice, side)});
            }
        }
        return plugged;
    }

    const RuleInput& input_;
    NetworkKind kind_;
};

}  // namespace

/// The generator chooses cables link by link, each by its length, so that in large rooms a few cages are left with two
/// kinds: a note, since the count of modules is off by few. What was drawn by hand is meant so, and can't be plugged.
void checkCages(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        const CagesOf cages(input, planned.kind);
        if (!planned.isBuilt || planned.carrier != planned.network || !cages.hasUnlikeParts())
            continue;
        const std::vector<MixedCage> mixed = cages.mixed();
        if (!mixed.empty())
            findings.push_back(
                {"F01",
                 planned.isHandDrawn ? Severity::Error : Severity::Info,
                 {planned.network},
                 {"cage", static_cast<int>(mixed.size()), deviceName(input.plan, input.design, mixed.front().device),
                  *mixed.front().first, *mixed.front().other},
                 {},
                 {}});
    }
}

}  // namespace cw::rules

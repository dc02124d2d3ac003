// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What the architect drew by hand, over the generated plan: before anything is placed in a rack, so that racks, cable
// routes, management ports, bills and every figure follow.

#include "model/design/port_name.h"
#include "model/plan/override_target.h"
#include "model/plan/plan_builder.h"

#include <algorithm>

namespace cw {
namespace {

using Kind = Override::Kind;

DeviceRole roleOf(SwitchTier tier, NetworkKind kind)
{
    const bool isAccess = kind == NetworkKind::OutOfBand;
    switch (tier) {
    case SwitchTier::Leaf: return isAccess ? DeviceRole::Access : DeviceRole::Leaf;
    case SwitchTier::Spine: return isAccess ? DeviceRole::Aggregation : DeviceRole::Spine;
    case SwitchTier::Core: break;
    }
    return DeviceRole::Core;
}

bool speaks(const Switch& part, Technology technology)
{
    if (part.technologies.empty() || technology == Technology::InfiniBand)
        return part.technologies.empty() || part.supports(technology);
    return part.supports(Technology::Ethernet) || part.supports(Technology::RoCE);
}

/// The out-of-band network is built last, when all racks stand. Nothing else has names that begin as its switches' do.
bool isOutOfBand(const PlanBuilder& builder, const Override& override)
{
    const auto names = [&](const std::string& device) { return device.rfind("oob-", 0) == 0; };
    const Network* network = builder.design.network(override.network);
    return (network && network->kind == NetworkKind::OutOfBand) || names(override.device) ||
           names(override.from.device) || names(override.to.device) || names(override.movedTo.device);
}

/// Applies overrides one after the other and reports those that found nothing to apply to.
class Applier {
public:
    explicit Applier(PlanBuilder& builder)
        : builder_(builder)
        , target_(builder)
    {
    }

    void applyAll(OverridePass pass)
    {
        const std::vector<Override>& overrides = builder_.design.overrides;
        for (std::size_t i = 0; i < overrides.size() && !builder_.isStopped(); ++i) {
            if (isOutOfBand(builder_, overrides[i]) != (pass == OverridePass::OutOfBand))
                continue;
            index_ = static_cast<int>(i);
            apply(overrides[i]);
        }
        target_.finish();
    }

private:
    void apply(const Override& override)
    {
        switch (override.kind) {
        case Kind::AddSwitch: addSwitch(override); break;
        case Kind::RemoveSwitch: removeSwitch(override); break;
        case Kind::AddLink: addLink(override); break;
        case Kind::RemoveLink: removeLink(override); break;
        case Kind::RewireLink: rewireLink(override); break;
        case Kind::SetCable: setCable(override); break;
        case Kind::MoveRack: break;  // once all racks stand
        }
    }

    void report(ErrorCode code, std::string culprit)
    {
        builder_.plan.overrideProblems.push_back(
            {index_, Error{code, "overrides[" + std::to_string(index_) + "]", {std::move(culprit)}, {}}});
    }

    void addSwitch(const Override& override)
    {
        if (target_.find(override.device) >= 0)
            return report(ErrorCode::DuplicateId, override.device);
        const Switch* own = builder_.catalogue.switchPart(override.part);
        if (!override.part.empty() && (!own || own->ports < 2))
            return report(ErrorCode::UnknownPart, override.part);
        for (std::size_t n = 0; n < builder_.builds.size(); ++n) {
            const NetworkPlan& network = builder_.plan.networks[n];
            if (network.network != override.network || !network.isBuilt || network.firstSwitch < 0)
                continue;
            if (own && !speaks(*own, builder_.builds[n].network->technology))
                return report(ErrorCode::WrongPartKind, override.part);
            target_.addSwitch(n, roleOf(override.tier, network.kind), override.device, index_);
            return;
        }
        report(ErrorCode::UnknownReference, override.network);
    }

    void removeSwitch(const Override& override)
    {
        const DeviceIndex device = target_.find(override.device);
        if (device < 0 || builder_.plan.devices[static_cast<std::size_t>(device)].block >= 0)
            return report(ErrorCode::UnknownReference, override.device);
        target_.removeSwitch(device);
    }

    /// The end that an override names, reported if there is none or it is taken.
    std::optional<CablePlace> freeEnd(const PortName& name)
    {
        const auto place = target_.place(name);
        if (!place)
            report(ErrorCode::UnknownReference, portText(name));
        else if (target_.cableAt(name) >= 0)
            report(ErrorCode::DuplicateId, portText(name));
        else
            return place;
        return std::nullopt;
    }

    void addLink(const Override& override)
    {
        const auto from = freeEnd(override.from);
        if (!from)
            return;
        const auto to = freeEnd(override.to);
        if (!to)
            return;
        if (from->device == to->device)
            return report(ErrorCode::DuplicateId, portText(override.to));
        if (!target_.addCable(*from, *to))
            report(ErrorCode::UnknownReference, portText(override.to));
    }

    std::int32_t findLink(const Override& override)
    {
        const std::int32_t cable = target_.cableAt(override.from);
        if (cable >= 0 && cable == target_.cableAt(override.to))
            return cable;
        report(ErrorCode::UnknownReference, portText(cable < 0 ? override.from : override.to));
        return -1;
    }

    void removeLink(const Override& override)
    {
        if (const std::int32_t cable = findLink(override); cable >= 0)
            target_.removeCable(cable);
    }

    void rewireLink(const Override& override)
    {
        const std::int32_t cable = findLink(override);
        if (cable < 0)
            return;
        const auto stays = target_.place(override.from);
        const auto moved = freeEnd(override.movedTo);
        if (!stays || !moved)
            return;
        if (stays->device == moved->device)
            return report(ErrorCode::DuplicateId, portText(override.movedTo));
        target_.removeCable(cable);
        if (!target_.addCable(*stays, *moved))
            report(ErrorCode::UnknownReference, portText(override.movedTo));
    }

    void setCable(const Override& override)
    {
        const std::int32_t cable = findLink(override);
        if (cable < 0)
            return;
        if (!override.cable.empty() && builder_.catalogue.cables.count(override.cable) == 0)
            return report(ErrorCode::UnknownPart, override.cable);
        target_.setCable(cable, index_);
    }

    PlanBuilder& builder_;
    OverrideTarget target_;
    int index_ = 0;
};

}  // namespace

void applyOverrides(PlanBuilder& builder, OverridePass pass)
{
    const std::vector<Override>& overrides = builder.design.overrides;
    const bool hasAny = std::any_of(overrides.begin(), overrides.end(), [&](const Override& override) {
        return override.kind != Kind::MoveRack && isOutOfBand(builder, override) == (pass == OverridePass::OutOfBand);
    });
    if (hasAny)
        Applier(builder).applyAll(pass);
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <algorithm>
#include <cmath>

namespace cw {
namespace {

constexpr double kUnitHeight = 0.04445;  // metres: the rack unit is 1.75 in by definition (EIA-310)

/// One end of a cable.
struct End {
    std::string form;
    int portsPerCage = 1;
};

class Router {
public:
    explicit Router(PlanBuilder& builder)
        : builder_(builder)
        , cabling_(builder.catalogue.cabling)
        , topU_(usableUnits(builder))
        , slack_(1 + std::max(0.0, builder.design.site.cableSlack))
        , finder_(builder.catalogue, builder.plan.cableChoices)
    {
        for (std::size_t n = 0; n < builder.builds.size(); ++n)
            if (builder.builds[n].isBuilt)
                byKind_[builder.plan.networks[n].kind] = n;
        for (std::size_t r = 0; r < builder.plan.racks.size() && serviceRack_ < 0; ++r)
            if (builder.plan.racks[r].role == RackRole::Service)
                serviceRack_ = static_cast<RackIndex>(r);
    }

    void route(Cable& cable)
    {
        const Device& from = device(cable.from);
        double length = 0;
        int ladder = 0;
        if (cable.to < 0) {
            length = cable.toRack >= 0 ? (along(from.rack, cable.toRack) + inMetres(cabling_.pduRun.value())) * slack_
                                       : routed(from, serviceRack_ < 0 ? from.rack : serviceRack_, topU_ / 2);
            ladder = outsideLadder(from);
        } else {
            const Device& to = device(cable.to);
            length = routed(from, to.rack, to.bottomU);
            ladder = from.block >= 0 ? hostLadder(cable, from, to) : switchLadder(from, to);
        }
        cable.length = static_cast<float>(length);
        cable.choice = finder_.choose(ladder, length);
    }

private:
    const Device& device(DeviceIndex index) const { return builder_.plan.devices[static_cast<std::size_t>(index)]; }

    /// Up to the tray, along the row, across the rows on a tray at their ends' crossing, down; slack on top.
    double routed(const Device& from, RackIndex toRack, int toU) const
    {
        const Site& site = builder_.design.site;
        if (from.rack < 0 || toRack < 0 || from.rack == toRack)
            return (std::abs(from.bottomU - toU) * kUnitHeight + inMetres(cabling_.sameRackRun.value())) * slack_;
        const double up = (topU_ - from.bottomU + topU_ - toU) * kUnitHeight + 2 * inMetres(site.trayHeight);
        return (up + along(from.rack, toRack) + 2 * inMetres(cabling_.sideRun.value())) * slack_;
    }

    /// From rack to rack on the trays, in metres.
    double along(RackIndex from, RackIndex to) const
    {
        const Site& site = builder_.design.site;
        const Rack& a = builder_.plan.racks[static_cast<std::size_t>(from)];
        const Rack& b = builder_.plan.racks[static_cast<std::size_t>(to)];
        return std::abs(a.column - b.column) * inMetres(site.rackPitch) +
               std::abs(a.row - b.row) * inMetres(site.rowPitch);
    }

    int hostLadder(const Cable& cable, const Device& from, const Device& to)
    {
        const std::size_t n = byKind_.at(to.network);
        const NetworkBuild& build = builder_.builds[n];
        const PortGroup* group =
            &(*builder_.blockPorts[static_cast<std::size_t>(from.block)])[static_cast<std::size_t>(cable.fromGroup)];
        if (group == lastGroup_ && n == lastNetwork_)
            return lastLadder_;
        lastGroup_ = group;
        lastNetwork_ = n;
        LinkKind kind;
        kind.lowerForm = group->cageForm;
        kind.lowerPortsPerCage = portsPerCage(*group);
        kind.upperForm = build.leaf->cageForm;
        kind.upperPortsPerCage = portsPerCage(*build.leaf, build.leafSplit);
        kind.speed = std::min(group->speed, build.hostSpeed);
        managerKinds_.try_emplace(n, kind);
        lastLadder_ = finder_.ladder(kind);
        return lastLadder_;
    }

    /// Switch to switch of one network, or the management port of a switch to an access switch.
    int switchLadder(const Device& from, const Device& to)
    {
        const auto key = std::tuple(from.role, from.network, to.role, to.network);
        if (const auto it = switchLadders_.find(key); it != switchLadders_.end())
            return it->second;
        LinkKind kind;
        if (from.network != to.network) {
            const NetworkBuild& access = builder_.builds[byKind_.at(to.network)];
            kind.lowerForm = kManagementForm;
            kind.upperForm = access.leaf->cageForm;
            kind.speed = std::min(gigabitsPerSecond(1), access.hostSpeed);
        } else {
            kind = fabricKind(from, to);
        }
        return switchLadders_[key] = finder_.ladder(kind);
    }

    LinkKind fabricKind(const Device& from, const Device& to) const
    {
        const std::size_t n = byKind_.at(from.network);
        const NetworkBuild& build = builder_.builds[n];
        const End lower = switchEnd(build, from.role, false);
        const End upper = switchEnd(build, to.role, true);
        return {lower.form, upper.form, lower.portsPerCage, upper.portsPerCage, builder_.plan.networks[n].uplinkSpeed};
    }

    static End switchEnd(const NetworkBuild& build, DeviceRole role, bool isUpper)
    {
        switch (role) {
        case DeviceRole::Spine:
        case DeviceRole::Aggregation:
            if (isUpper && build.endsInAccessUplinks)
                return {build.spine->uplinkForm, 1};
            return {build.spine->cageForm, portsPerCage(*build.spine, build.spineSplit)};
        case DeviceRole::Core: return {build.core->cageForm, portsPerCage(*build.core, build.coreSplit)};
        default:
            if (build.usesAccessUplinks)
                return {build.leaf->uplinkForm, 1};
            return {build.leaf->cageForm, portsPerCage(*build.leaf, build.leafSplit)};
        }
    }

    /// A manager's card has one port, of the form that the hosts use; a PDU has a management port.
    int outsideLadder(const Device& leaf)
    {
        const std::size_t n = byKind_.at(leaf.network);
        const NetworkBuild& build = builder_.builds[n];
        LinkKind kind;
        kind.lowerForm = build.leaf->cageForm;
        kind.lowerPortsPerCage = portsPerCage(*build.leaf, build.leafSplit);
        kind.speed = build.hostSpeed;
        kind.upperForm = kManagementForm;
        if (leaf.role != DeviceRole::Access)
            if (const auto host = managerKinds_.find(n); host != managerKinds_.end())
                kind.upperForm = host->second.lowerForm;
        return finder_.ladder(kind);
    }

    PlanBuilder& builder_;
    const Cabling& cabling_;
    int topU_;
    double slack_;
    CableFinder finder_;
    RackIndex serviceRack_ = -1;
    std::map<NetworkKind, std::size_t> byKind_;
    std::map<std::size_t, LinkKind> managerKinds_;
    std::map<std::tuple<DeviceRole, NetworkKind, DeviceRole, NetworkKind>, int> switchLadders_;
    const PortGroup* lastGroup_ = nullptr;
    std::size_t lastNetwork_ = 0;
    int lastLadder_ = 0;
};

}  // namespace

void routeCables(PlanBuilder& builder)
{
    Router router(builder);
    for (Cable& cable : builder.plan.cables) {
        if (builder.isStopped())
            return;
        router.route(cable);
    }
}

}  // namespace cw

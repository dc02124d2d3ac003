// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"
#include "model/plan/port_shares.h"
#include "model/plan/switch_tier.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace cw {
namespace {

constexpr double kUnitHeight = 0.04445;  // metres: the rack unit is 1.75 in by definition (EIA-310)

/// One end of a cable.
struct End {
    std::string form;
    int portsPerCage = 1;
    Bandwidth speed;  ///< most that it runs at
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
            ladder = from.block < 0 ? switchLadder(from, to)
                     : to.block < 0 ? hostLadder(cable, from, to)
                                    : directLadder(cable, from, to);
        }
        cable.length = static_cast<float>(length);
        cable.choice = finder_.choose(ladder, length);
        lastChoice_ = ladder;
    }

    /// A cable to a whole port would reach where none to a shared cage does. Its port group, or nullptr.
    const PortGroup* groupOutOfReach(const Cable& cable)
    {
        const auto choice = static_cast<std::size_t>(cable.choice);
        if (cable.toSpan == 0 || cable.isByHand || !builder_.plan.cableChoices[choice].cable.empty())
            return nullptr;
        Cable whole = cable;
        whole.toSpan = 0;
        route(whole);
        const bool isReached = !builder_.plan.cableChoices[static_cast<std::size_t>(whole.choice)].cable.empty();
        return isReached ? groupOf(device(cable.from), cable.fromGroup) : nullptr;
    }

    std::size_t networkAt(DeviceIndex leaf) const { return byKind_.at(device(leaf).network); }
    int lastLadder() const { return lastChoice_; }
    std::vector<CableChoice> waysOf(int ladder) const { return finder_.waysOf(ladder); }

    /// Links that leave one opening through one cable are of one make, and as long as the longest of them.
    void joinLinks(const std::vector<int>& ladders)
    {
        std::vector<Cable>& cables = builder_.plan.cables;
        std::unordered_map<std::uint64_t, std::int16_t> longest;
        const auto stocked = [&](std::int16_t choice) {
            return builder_.plan.cableChoices[static_cast<std::size_t>(choice)].stocked;
        };
        const auto strides = [&](std::int16_t choice) {
            return builder_.plan.cableChoices[static_cast<std::size_t>(choice)].upperStride;
        };
        for (const bool isLastPass : {false, true}) {
            for (std::size_t c = 0; c < cables.size() && !builder_.isStopped(); ++c) {
                const int links = finder_.linksPerCable(ladders[c]);
                if (links <= 1 || cables[c].to < 0)
                    continue;
                const bool isBelow = finder_.hasTrunkBelow(ladders[c]);
                const auto device = static_cast<std::uint64_t>(isBelow ? cables[c].from : cables[c].to);
                const int port = isBelow ? cables[c].fromPort : cables[c].toPort / strides(cables[c].choice);
                const std::uint64_t opening = device << 32 | static_cast<std::uint64_t>(ladders[c]) << 16 |
                                              static_cast<std::uint64_t>(port / links);
                const auto [best, isNew] = longest.try_emplace(opening, cables[c].choice);
                if (isLastPass)
                    cables[c].choice = best->second;
                else if (stocked(cables[c].choice) > stocked(best->second))
                    best->second = cables[c].choice;
            }
        }
    }

    /// Made as the architect says. The length is what is ordered; the route stays what it is.
    void remake(Cable& cable, int ladder, int index)
    {
        const Override& wish = builder_.design.overrides[static_cast<std::size_t>(index)];
        const double length = wish.length ? inMetres(*wish.length) : static_cast<double>(cable.length);
        const std::int16_t choice =
            wish.cable.empty() ? finder_.choose(ladder, length) : finder_.chooseNamed(ladder, wish.cable, length);
        if (choice >= 0)
            cable.choice = choice;
        else
            builder_.plan.overrideProblems.push_back({index, Error{ErrorCode::WrongPartKind,
                                                                   fmt::format("overrides[{}].cable", index),
                                                                   {wish.cable, "cable"},
                                                                   {}}});
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
        const PortGroup* group = groupOf(from, cable.fromGroup);
        const Switch* own = ownPart(to, builder_.design, builder_.catalogue);
        if (group == lastGroup_ && n == lastNetwork_ && own == lastOwn_ && cable.toSpan == lastSpan_ &&
            to.portGrain == lastGrain_)
            return lastLadder_;
        lastGroup_ = group;
        lastNetwork_ = n;
        lastOwn_ = own;
        lastSpan_ = cable.toSpan;
        lastGrain_ = to.portGrain;
        const Switch& leaf = own ? *own : *build.leaf;
        const LeafGrid grid = gridOf(build, leaf);
        const int split = cable.toSpan > 0 ? grid.split * to.portGrain / cable.toSpan : grid.split;
        LinkKind kind;
        const int links = linksOfPort(*build.network, *group);
        kind.lowerForm = group->cageForm;
        kind.lowerPortsPerCage = portsPerCage(*group) * links;
        kind.lowerPortStride = strideOf(from, *group) / links;
        kind.lowerLinksPart = links > 1;
        kind.upperForm = leaf.cageForm;
        kind.upperPortsPerCage = portsPerCage(leaf, split);
        kind.upperPortStride = cable.toSpan > 0 ? cable.toSpan : to.portGrain;
        kind.speed = std::min({group->speed / links, build.hostSpeed, leaf.portSpeed / split});
        managerKinds_.try_emplace(n, kind);
        lastLadder_ = finder_.ladder(kind);
        return lastLadder_;
    }

    /// Host to host.
    int directLadder(const Cable& cable, const Device& from, const Device& to)
    {
        const PortGroup& lower = *groupOf(from, cable.fromGroup);
        const PortGroup& upper = *groupOf(to, cable.toGroup);
        LinkKind kind;
        kind.lowerForm = lower.cageForm;
        kind.lowerPortsPerCage = portsPerCage(lower);
        kind.upperForm = upper.cageForm;
        kind.upperPortsPerCage = portsPerCage(upper);
        kind.speed = std::min({lower.speed, upper.speed, builder_.builds[byKind_.at(cable.network)].hostSpeed});
        return finder_.ladder(kind);
    }

    const PortGroup* groupOf(const Device& unit, int group) const
    {
        return &(*builder_.blockPorts[static_cast<std::size_t>(unit.block)])[static_cast<std::size_t>(group)];
    }

    int strideOf(const Device& unit, const PortGroup& group) const
    {
        return portStride(builder_.design, builder_.design.blocks[static_cast<std::size_t>(unit.block)], group);
    }

    /// Switch to switch of one network, or the management port of a switch to an access switch.
    int switchLadder(const Device& from, const Device& to)
    {
        const auto key =
            std::tuple(from.role, from.network, to.role, to.network, ownPart(from, builder_.design, builder_.catalogue),
                       ownPart(to, builder_.design, builder_.catalogue), from.portGrain, to.portGrain);
        if (const auto it = switchLadders_.find(key); it != switchLadders_.end())
            return it->second;
        LinkKind kind;
        if (from.network != to.network) {
            const NetworkBuild& access = builder_.builds[byKind_.at(to.network)];
            kind.lowerForm = kManagementForm;
            const Switch* own = ownPart(to, builder_.design, builder_.catalogue);
            kind.upperForm = own ? own->cageForm : access.leaf->cageForm;
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
        const Bandwidth speed = builder_.plan.networks[n].uplinkSpeed;
        const End lower = switchEnd(build, from, speed, false);
        const End upper = switchEnd(build, to, speed, true);
        LinkKind kind{lower.form, upper.form, lower.portsPerCage, upper.portsPerCage,
                      std::min(lower.speed, upper.speed)};
        if (from.role == DeviceRole::Leaf)
            kind.lowerPortStride =
                builder_.plan.networks[n].sizing.portsPerUplink * (build.usesAccessUplinks ? 1 : from.portGrain);
        kind.upperPortStride = to.portGrain;
        return kind;
    }

    End switchEnd(const NetworkBuild& build, const Device& device, Bandwidth speed, bool isUpper) const
    {
        const Switch* own = ownPart(device, builder_.design, builder_.catalogue);
        const auto main = [&](const Switch* ofTier, int split) {
            return own ? End{own->cageForm, portsPerCage(*own, splitOf(*own, speed)), std::min(speed, own->portSpeed)}
                       : End{ofTier->cageForm, portsPerCage(*ofTier, split), speed};
        };
        const auto beside = [&](const Switch* ofTier) {
            return own ? End{own->uplinkForm, 1, std::min(speed, own->uplinkSpeed)} : End{ofTier->uplinkForm, 1, speed};
        };
        const bool hasUplinks = !own || own->uplinkPorts > 0;
        switch (device.role) {
        case DeviceRole::Spine:
        case DeviceRole::Aggregation:
            return isUpper && build.endsInAccessUplinks && hasUplinks ? beside(build.spine)
                                                                      : main(build.spine, build.spineSplit);
        case DeviceRole::Core: return main(build.core, build.coreSplit);
        default:
            return build.usesAccessUplinks && hasUplinks ? beside(build.leaf) : main(build.leaf, build.uplinkSplit);
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
        kind.lowerPortStride = leaf.portGrain;
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
    using SwitchEnds = std::tuple<DeviceRole, NetworkKind, DeviceRole, NetworkKind, const Switch*, const Switch*,
                                  std::int8_t, std::int8_t>;
    std::map<SwitchEnds, int> switchLadders_;
    const PortGroup* lastGroup_ = nullptr;
    const Switch* lastOwn_ = nullptr;
    std::size_t lastNetwork_ = 0;
    int lastSpan_ = 0;
    int lastGrain_ = 0;
    int lastLadder_ = 0;
    int lastChoice_ = 0;  ///< ladder of the cable routed last
};

}  // namespace

void routeCables(PlanBuilder& builder)
{
    Router router(builder);
    std::vector<int> ladders;
    ladders.reserve(builder.plan.cables.size());
    for (Cable& cable : builder.plan.cables) {
        if (builder.isStopped())
            return;
        router.route(cable);
        ladders.push_back(router.lastLadder());
    }
    router.joinLinks(ladders);
    for (const auto& [cable, index] : builder.cableOverrides)
        router.remake(builder.plan.cables[static_cast<std::size_t>(cable)], ladders[static_cast<std::size_t>(cable)],
                      index);
}

bool findOutOfReach(PlanBuilder& builder)
{
    const std::size_t known = builder.outOfReach.size();
    const auto choices = builder.plan.cableChoices.size();
    Router router(builder);
    for (const Cable& cable : builder.plan.cables)
        if (cable.toSpan > 0)
            if (const PortGroup* group = router.groupOutOfReach(cable))
                builder.outOfReach.emplace(router.networkAt(cable.to), group);
    builder.plan.cableChoices.resize(choices);
    return builder.outOfReach.size() > known;
}

std::vector<CableChoice> waysToMake(PlanBuilder& builder, std::int32_t index)
{
    Router router(builder);
    // Hosts of a network tell what its managers have: only the cable itself is asked for here.
    Cable copy = builder.plan.cables[static_cast<std::size_t>(index)];
    router.route(copy);
    return router.waysOf(router.lastLadder());
}

}  // namespace cw

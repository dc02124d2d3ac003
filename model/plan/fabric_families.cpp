// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Fabrics that are no Clos, and where the switches of any fabric stand.

#include "model/plan/fabric_shape.h"

#include <fmt/format.h>

#include <algorithm>

namespace cw {

namespace {

/// Completes a plan whose groups and leaves are known; false if its groups do not reach each other.
bool joinGroups(const Shape& shape, GroupPlan& plan)
{
    const FabricDemand& d = shape.demand;
    plan.spinesPerGroup = spinesFor(shape, plan.leavesPerGroup, spineDownPorts(d));
    if (plan.spinesPerGroup == 0 || plan.groups < 2)
        return false;
    const int downLinks = plan.leavesPerGroup * (shape.uplinks / plan.spinesPerGroup);
    const int wanted = std::max(1, ceilRatio(downLinks / d.spineOversubscription));
    const std::int64_t globals = std::int64_t{plan.spinesPerGroup} * std::min(wanted, d.spineRadix - downLinks);
    plan.linksPerPair = static_cast<int>(globals / (plan.groups - 1));
    return plan.linksPerPair > 0;
}

}  // namespace

/// Dragonfly+ (Shpiner et al., "Dragonfly+: Low Cost Topology for Scaling Datacenters", HiPINEB 2017): inside a group
/// every leaf reaches every spine; what ports the spines have left go to the other groups, the same number to each.
/// A group is a scalable unit, as the cells of the machines built so far are, or as few units as reach each other.
/// Without units, groups are as few as hold the leaves, because a longer way through a third group costs bandwidth on
/// both.
std::optional<GroupPlan> planGroups(const Shape& shape)
{
    const FabricDemand& d = shape.demand;
    const std::int64_t leaves = shape.leaves;
    // As many leaves as the spines can take: with no ports left over if one group is enough.
    GroupPlan plan;
    if (leaves <= d.spineRadix) {
        plan.groups = 1;
        plan.leavesPerGroup = shape.leaves;
        plan.spinesPerGroup = spinesFor(shape, shape.leaves, d.spineRadix);
        return plan;
    }
    const int down = spineDownPorts(d);
    for (std::int64_t units = 1; shape.hasUnits && units * shape.leavesPerUnit <= down; ++units) {
        plan.leavesPerGroup = static_cast<int>(units * shape.leavesPerUnit);
        plan.groups = static_cast<int>(ceilDiv(leaves, plan.leavesPerGroup));
        if (joinGroups(shape, plan))
            return plan;
    }
    for (std::int64_t groups = ceilDiv(leaves, down); groups <= leaves; ++groups) {
        plan.leavesPerGroup = static_cast<int>(ceilDiv(leaves, groups));
        plan.groups = static_cast<int>(ceilDiv(leaves, plan.leavesPerGroup));
        if (joinGroups(shape, plan))
            return plan;
        // More groups only spread the same ports thinner.
        if (groups > ceilDiv(leaves, down) + down)
            break;
    }
    return std::nullopt;
}

Result<FabricSizing> sizeDirect(const FabricDemand& demand)
{
    const int peers = demand.hosts - 1;
    if (demand.hosts < 2 || demand.hosts > kMostDirectHosts)
        return outOfRange("hosts", fmt::format("{}", demand.hosts), fmt::format("2-{}", kMostDirectHosts));
    if (demand.portsPerHost < peers)
        return outOfRange("portsPerHost", fmt::format("{}", demand.portsPerHost), fmt::format("{} and more", peers));
    FabricSizing out;
    out.family = FabricFamily::Direct;
    out.tiers = 0;
    out.linksPerHostPair = demand.portsPerHost / peers;
    out.hostLinks = demand.hosts * peers / 2 * out.linksPerHostPair;
    out.endpointsInTwoTiers = out.endpointsMax = kMostDirectHosts * demand.portsPerHost;
    return out;
}

int FabricSizing::portsBelowUplinks() const
{
    return portsBelow(leafRadix, uplinksPerLeaf, portsPerUplink, uplinksPerPort);
}

SwitchPlace leafPlace(const FabricSizing& sizing, int leaf)
{
    const int perPlane = std::max(1, sizing.leaves / sizing.planes);
    SwitchPlace place;
    place.plane = leaf / perPlane;
    const int inPlane = leaf % perPlane;
    const int perUnit = std::max(1, sizing.leavesPerUnit / sizing.planes);
    place.unit = inPlane / perUnit;
    const int podsPerPlane = std::max(1, sizing.pods / sizing.planes);
    if (sizing.railGroups <= 1) {
        place.pod = place.plane * podsPerPlane + inPlane / std::max(1, sizing.leavesPerPod);
        place.inPod = inPlane % std::max(1, sizing.leavesPerPod);
        return place;
    }
    // Leaves of one rail count over the units; pods hold leaves of one rail.
    const int rows = std::max(1, perUnit / sizing.railGroups);
    const int rail = inPlane % perUnit % sizing.railGroups;
    const int inRail = place.unit * rows + inPlane % perUnit / sizing.railGroups;
    place.pod = place.plane * podsPerPlane + inRail / sizing.leavesPerPod * sizing.railGroups + rail;
    place.inPod = inRail % sizing.leavesPerPod;
    return place;
}

SwitchPlace spinePlace(const FabricSizing& sizing, int spine)
{
    const int perPlane = std::max(1, sizing.spines / sizing.planes);
    const int perPod = std::max(1, sizing.spinesPerPod);
    SwitchPlace place;
    place.plane = spine / perPlane;
    place.pod = spine / perPod;
    place.inPod = spine % perPod;
    return place;
}

SwitchPlace corePlace(const FabricSizing& sizing, int core)
{
    SwitchPlace place;
    place.plane = core / std::max(1, sizing.cores / sizing.planes);
    return place;
}

}  // namespace cw

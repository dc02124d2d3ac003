// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/clos_sizing.h"

#include "model/plan/fabric_shape.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace cw {
namespace {

/// All hosts on one switch, or every dual-homed host on both switches of one pair: no spines are needed.
bool fitsOneTier(const Shape& shape)
{
    const FabricDemand& d = shape.demand;
    const std::int64_t ports = std::int64_t{d.hosts} * d.portsPerHost + d.managerPorts;
    if (shape.isRail)
        return shape.leavesPerUnit == 1 && ports <= d.radix;
    if (d.minLeaves > shape.leavesPerUnit)
        return false;
    if (d.isDualHomed)
        return d.portsPerHost % 2 == 0 && ceilDiv(ports, 2) <= d.radix;
    return ports <= d.radix;
}

void sizeOneTier(const Shape& shape, FabricSizing& out)
{
    out.tiers = 1;
    out.leaves = shape.isRail ? 1 : shape.leavesPerUnit;
    out.leavesPerPod = out.leaves;
    out.hostPortsPerLeaf = shape.demand.radix;
    out.uplinksPerLeaf = 0;
    out.leafOversubscription = 1;
}

void sizeTwoTiers(const Shape& shape, FabricSizing& out)
{
    const bool isAccess = shape.demand.topology == Topology::AccessTree;
    out.tiers = 2;
    out.spines = isAccess ? shape.uplinks : spinesFor(shape, shape.leaves, shape.demand.spineRadix);
    out.spinesPerPod = out.spines;
    out.leavesPerPod = shape.leaves;
    out.linksPerLeafSpine = shape.uplinks / out.spines;
}

bool sizeThreeTiers(const Shape& shape, FabricSizing& out)
{
    const auto plan = planPods(shape);
    if (!plan || plan->upperSwitches() > kMaxSwitches)
        return false;
    out.tiers = 3;
    out.pods = plan->pods;
    out.leavesPerPod = plan->leavesPerPod;
    out.spinesPerPod = plan->spinesPerPod;
    out.spines = static_cast<int>(plan->spines());
    out.cores = static_cast<int>(plan->cores());
    out.coreGroups = plan->coreGroups;
    out.railGroups = shape.isRail && shape.demand.hasRailGroups ? shape.demand.portsPerHost : 1;
    out.uplinksPerSpine = plan->uplinksPerSpine;
    out.linksPerSpineCore = plan->uplinksPerSpine / plan->coresPerGroup;
    out.linksPerLeafSpine = shape.uplinks / plan->spinesPerPod;
    out.spineOversubscription = static_cast<double>(out.leavesPerPod * out.linksPerLeafSpine) / out.uplinksPerSpine;
    if (shape.isRail && shape.leavesPerUnit > out.leavesPerPod && !shape.demand.hasRailGroups)
        out.notes.push_back("unit-spans-pods");
    return true;
}

/// Groups of two tiers each. A single group is a Clos of two tiers.
bool sizeGroups(const Shape& shape, FabricSizing& out)
{
    const auto plan = planGroups(shape);
    if (!plan || std::int64_t{plan->groups} * plan->spinesPerGroup > kMaxSwitches)
        return false;
    out.tiers = 2;
    out.family = plan->groups > 1 ? FabricFamily::DragonflyPlus : FabricFamily::Clos;
    out.pods = plan->groups;
    out.leavesPerPod = plan->leavesPerGroup;
    out.spinesPerPod = plan->spinesPerGroup;
    out.spines = plan->groups * plan->spinesPerGroup;
    out.linksPerLeafSpine = shape.uplinks / plan->spinesPerGroup;
    out.linksPerGroupPair = plan->linksPerPair;
    return true;
}

/// Host ports under a number of leaves, in whole units.
std::int64_t endpointsUnder(const Shape& shape, std::int64_t leaves)
{
    const std::int64_t units = leaves / shape.leavesPerUnit;
    if (shape.isRail)
        return units * std::min<std::int64_t>(shape.hostsPerUnit, std::int64_t{shape.leafHosts} * shape.leavesPerRail) *
               shape.demand.portsPerHost;
    return units * shape.leavesPerUnit * shape.leafHostsMost;
}

void findLimits(const Shape& shape, FabricSizing& out)
{
    const FabricDemand& d = shape.demand;
    const std::int64_t one = d.radix;
    const std::int64_t leavesOfTwo = shape.hasUnitPods() ? std::min(shape.leavesPerUnit, d.spineRadix) : d.spineRadix;
    const std::int64_t two = std::max(one, endpointsUnder(shape, leavesOfTwo));
    // Every core reaches every pod once, so a core's ports bound the pods.
    const std::int64_t podLeaves = d.topology == Topology::AccessTree ? d.spineRadix - 2 : spineDownPorts(d);
    // Of a dragonfly+ instead: a group reaches as many others as its spines have ports left.
    const std::int64_t groups = d.topology == Topology::DragonflyPlus
                                    ? std::int64_t{shape.uplinks} * (d.spineRadix - podLeaves) + 1
                                    : d.coreRadix;
    const std::int64_t three = std::max(two, endpointsUnder(shape, podLeaves * groups));
    const std::int64_t most = std::numeric_limits<int>::max() / d.planes;
    out.endpointsInTwoTiers = static_cast<int>(std::min(two, most));
    out.endpointsMax = static_cast<int>(std::min(d.maxTiers == 1 ? one : d.maxTiers == 2 ? two : three, most));
}

/// Links of one plane, then all counts of all planes. A fabric whose counts leave an int is refused.
Result<void> finishCounts(FabricSizing& out, int planes)
{
    constexpr int kMost = std::numeric_limits<int>::max();
    struct Count {
        const char* name;
        int* into;
        std::int64_t ofOnePlane;
    };
    const Count counts[] = {
        {"links", &out.leafSpineLinks, std::int64_t{out.leaves} * out.uplinksPerLeaf},
        {"links", &out.spineCoreLinks, std::int64_t{out.spines} * out.uplinksPerSpine},
        {"links", &out.groupLinks, std::int64_t{out.pods} * (out.pods - 1) / 2 * out.linksPerGroupPair},
        {"leaves", &out.leaves, out.leaves},
        {"spines", &out.spines, out.spines},
        {"cores", &out.cores, out.cores},
        {"pods", &out.pods, out.pods},
        {"leaves", &out.leavesPerUnit, out.leavesPerUnit},
        {"endpoints", &out.endpointsInTwoTiers, out.endpointsInTwoTiers},
        {"endpoints", &out.endpointsMax, out.endpointsMax},
        {"cores", &out.coreGroups, out.coreGroups},
    };
    for (const Count& count : counts) {
        const auto whole = countWithin(count.name, count.ofOnePlane * planes, kMost);
        if (!whole)
            return tl::make_unexpected(whole.error());
        *count.into = *whole;
    }
    return {};
}

}  // namespace

namespace {

Result<FabricSizing> sizeSwitched(const FabricDemand& demand)
{
    if (auto valid = validateDemand(demand); !valid)
        return tl::make_unexpected(valid.error());
    FabricSizing out;
    const auto shaped = shapeOf(demand, out);
    if (!shaped)
        return tl::make_unexpected(shaped.error());
    const Shape& shape = *shaped;
    const FabricDemand& d = shape.demand;
    out.leaves = shape.leaves;
    out.scalableUnits = shape.hasUnits ? shape.units : 1;
    out.leavesPerUnit = shape.hasUnits ? shape.leavesPerUnit : shape.leaves;
    out.leafRadix = d.radix;
    out.planes = d.planes;
    out.portsPerUplink = d.dedicatedUplinks > 0 ? 1 : d.portsPerUplink;
    out.uplinksPerPort = d.dedicatedUplinks > 0 ? 1 : d.uplinksPerPort;
    out.rails = shape.isRail ? d.portsPerHost : 1;
    out.hostPortsPerLeaf = shape.leafHosts;
    out.uplinksPerLeaf = shape.uplinks;
    out.leafOversubscription = shape.leafHosts / (shape.uplinks * d.uplinkSpeedRatio);
    findLimits(shape, out);

    const bool needsThree = shape.leaves > d.spineRadix || (shape.hasUnitPods() && shape.units > 1);
    const bool hasGroups = d.topology == Topology::DragonflyPlus;
    if (fitsOneTier(shape))
        sizeOneTier(shape, out);
    else if (!hasGroups && d.maxTiers >= 2 && !needsThree)
        sizeTwoTiers(shape, out);
    else if (hasGroups ? !sizeGroups(shape, out) : d.maxTiers < 3 || !sizeThreeTiers(shape, out))
        return outOfRange("hosts", fmt::format("{}", std::int64_t{demand.hosts} * demand.portsPerHost),
                          fmt::format("1-{}", out.endpointsMax * demand.planes));
    if (auto counted = finishCounts(out, d.planes); !counted)
        return tl::make_unexpected(counted.error());
    out.hostLinks = demand.hosts * demand.portsPerHost;
    out.managerLinks = demand.managerPorts;
    return out;
}

}  // namespace

Result<FabricSizing> sizeFabric(const FabricDemand& demand)
{
    if (demand.topology == Topology::Direct)
        return sizeDirect(demand);
    if (demand.topology != Topology::RailOnly)
        return sizeSwitched(demand);
    // Every port of a host meets the same port of the others, and no other: as many fabrics as ports.
    FabricDemand rails = demand;
    rails.topology = Topology::FatTree;
    rails.planes = demand.portsPerHost;
    rails.isDualHomed = false;
    auto sizing = sizeSwitched(rails);
    if (sizing)
        sizing->family = FabricFamily::RailOnly;
    return sizing;
}

}  // namespace cw

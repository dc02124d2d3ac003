// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/fabric_shape.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace cw {
namespace {

constexpr int kMaxPortsPerHost = 1024;
constexpr double kMinOversubscription = 0.1;
constexpr double kMaxOversubscription = 1000;

Result<void> checkInteger(const char* where, std::int64_t value, std::int64_t least, std::int64_t most)
{
    if (value < least || value > most)
        return outOfRange(where, fmt::format("{}", value), fmt::format("{}-{}", least, most));
    return {};
}

Result<void> checkRatio(const char* where, double value)
{
    if (!(value >= kMinOversubscription && value <= kMaxOversubscription))
        return outOfRange(where, fmt::format("{}", value),
                          fmt::format("{}-{}", kMinOversubscription, kMaxOversubscription));
    return {};
}

}  // namespace

Result<int> countWithin(const char* where, std::int64_t count, std::int64_t most)
{
    if (count > most)
        return outOfRange(where, fmt::format("{}", count), fmt::format("1-{}", most));
    return static_cast<int>(count);
}

Result<void> validateDemand(const FabricDemand& d)
{
    struct Bound {
        const char* where;
        int value, least, most;
    };
    const Bound bounds[] = {
        {"radix", d.radix, 2, kMaxRadix},
        {"spineRadix", d.spineRadix, 0, kMaxRadix},
        {"coreRadix", d.coreRadix, 0, kMaxRadix},
        {"hosts", d.hosts, 1, kMaxHosts},
        {"portsPerHost", d.portsPerHost, 1, kMaxPortsPerHost},
        {"hostsPerScalableUnit", d.hostsPerScalableUnit, 0, kMaxHosts},
        {"managerPorts", d.managerPorts, 0, kMaxHosts},
        {"maxTiers", d.maxTiers, 1, 3},
        {"planes", d.planes, 1, kMaxPortsPerHost},
        {"portsPerUplink", d.portsPerUplink, 1, d.radix - 1},
        {"uplinksPerPort", d.uplinksPerPort, 1, kMaxRadix},
        {"dedicatedUplinks", d.dedicatedUplinks, 0, kMaxRadix},
        {"portsPerCage", d.portsPerCage, 1, kMaxRadix},
        {"minLeaves", d.minLeaves, 0, kMaxHosts},
        {"hostPortsPerLeaf", d.hostPortsPerLeaf, 0, kMaxRadix},
        {"minSpines", d.minSpines, 0, kMaxRadix},
    };
    for (const Bound& bound : bounds)
        if (auto checked = checkInteger(bound.where, bound.value, bound.least, bound.most); !checked)
            return checked;
    if (auto checked = checkRatio("oversubscription", d.oversubscription); !checked)
        return checked;
    if (auto checked = checkRatio("spineOversubscription", d.spineOversubscription); !checked)
        return checked;
    if (auto checked = checkRatio("uplinkSpeedRatio", d.uplinkSpeedRatio); !checked)
        return checked;
    if (d.portsPerHost % d.planes != 0)
        return outOfRange("planes", fmt::format("{}", d.planes), fmt::format("divisor of {}", d.portsPerHost));
    return checkInteger("hosts", std::int64_t{d.hosts} * d.portsPerHost + d.managerPorts, 1, 100'000'000);
}

namespace {

int inWholeCages(const FabricDemand& d, int hostPorts)
{
    return std::max(1, hostPorts / d.portsPerCage) * std::min(hostPorts, d.portsPerCage);
}

/// Splits the ports of a leaf: H·b_host / (U·b_up) = o, with every port used.
void splitLeaf(Shape& shape)
{
    const FabricDemand& d = shape.demand;
    const double share = d.oversubscription * d.uplinkSpeedRatio;
    if (d.topology == Topology::AccessTree) {
        // Two uplinks, one to each aggregation switch, whatever the ratio: out-of-band traffic is thin.
        shape.uplinks = d.dedicatedUplinks > 0 ? std::min(2, d.dedicatedUplinks) : std::min(2, d.radix - 1);
        shape.leafHosts = shape.leafRoom();
        return;
    }
    if (d.dedicatedUplinks > 0) {
        shape.leafHosts = d.radix;
        shape.uplinks = std::clamp(ceilRatio(d.radix / share), std::min(2, d.dedicatedUplinks), d.dedicatedUplinks);
        return;
    }
    const int hosts = floorRatio(d.radix * share / (d.portsPerUplink + share));
    shape.leafHosts = std::clamp(hosts, 1, d.radix - d.portsPerUplink);
    shape.uplinks = (d.radix - shape.leafHosts) / d.portsPerUplink;
    shape.leafHosts = inWholeCages(d, std::max(1, std::min(shape.leafHosts, shape.leafRoom())));
    if (d.hostPortsPerLeaf > 0 && d.hostPortsPerLeaf < shape.leafHosts) {
        shape.leafHosts = inWholeCages(d, d.hostPortsPerLeaf);
        shape.uplinks = std::clamp(ceilRatio(shape.leafHosts / share), 1, shape.uplinks);
    }
}

/// A scalable unit smaller than a leaf needs fewer uplinks. Of the counts that keep the ratio, the one with the fewest
/// spines is taken: 31 hosts get 32 uplinks to 4 spines, not 31 to 31.
void trimUplinks(Shape& shape)
{
    const FabricDemand& d = shape.demand;
    const int unitHosts = d.buildFullUnits ? shape.hostsPerUnit : std::min(shape.hostsPerUnit, d.hosts);
    const int hostsPerLeaf = static_cast<int>(ceilDiv(unitHosts, shape.leavesPerRail));
    if (d.dedicatedUplinks > 0 || hostsPerLeaf >= shape.leafHosts)
        return;
    const int full = shape.uplinks;
    const int least = std::max(1, ceilRatio(hostsPerLeaf / (d.oversubscription * d.uplinkSpeedRatio)));
    const std::int64_t leaves = ceilDiv(d.hosts, shape.hostsPerUnit) * shape.leavesPerUnit;
    int fewest = std::numeric_limits<int>::max();
    for (int uplinks = least; uplinks <= full; ++uplinks) {
        const int spines =
            smallestDivisor(uplinks, std::max<std::int64_t>(d.minSpines, ceilDiv(leaves * uplinks, d.spineRadix)));
        if (spines > 0 && spines < fewest) {
            fewest = spines;
            shape.uplinks = uplinks;
        }
    }
    if (fewest == std::numeric_limits<int>::max())
        shape.uplinks = least;
    shape.leafHosts = hostsPerLeaf;
}

Result<void> setLeaves(Shape& shape)
{
    return countWithin("leaves", std::int64_t{shape.units} * shape.leavesPerUnit, kMaxSwitches).map([&](int leaves) {
        shape.leaves = leaves;
    });
}

/// As many units as hold the hosts and the managers.
Result<void> setUnits(Shape& shape, FabricSizing& out)
{
    const FabricDemand& d = shape.demand;
    shape.hasUnits = true;
    std::int64_t units = ceilDiv(d.hosts, shape.hostsPerUnit);
    const std::int64_t roomPerUnit = std::int64_t{shape.leavesPerUnit} * shape.leafRoom();
    const std::int64_t needed = std::int64_t{d.hosts} * d.portsPerHost + d.managerPorts;
    if (units * roomPerUnit < needed) {
        units = ceilDiv(needed, roomPerUnit);
        out.notes.push_back("unit-for-managers");
    }
    if (d.hosts % shape.hostsPerUnit != 0 && d.buildFullUnits)
        out.notes.push_back("full-unit-reserved");
    shape.units = static_cast<int>(units);
    return setLeaves(shape);
}

Result<void> shapeRails(Shape& shape, FabricSizing& out)
{
    const FabricDemand& d = shape.demand;
    shape.isRail = true;
    shape.hostsPerUnit = d.hostsPerScalableUnit > 0 ? d.hostsPerScalableUnit : shape.leafHosts;
    shape.leavesPerRail = static_cast<int>(ceilDiv(shape.hostsPerUnit, shape.leafHosts));
    const auto leavesPerUnit = countWithin("leaves", std::int64_t{shape.leavesPerRail} * d.portsPerHost, kMaxSwitches);
    if (!leavesPerUnit)
        return tl::make_unexpected(leavesPerUnit.error());
    shape.leavesPerUnit = *leavesPerUnit;
    trimUplinks(shape);
    return setUnits(shape, out);
}

/// A scalable unit of a dragonfly+ is a group with leaves of its own.
Result<void> shapeGroups(Shape& shape, FabricSizing& out)
{
    const FabricDemand& d = shape.demand;
    shape.hostsPerUnit = d.hostsPerScalableUnit;
    const std::int64_t unitPorts = std::int64_t{shape.hostsPerUnit} * d.portsPerHost;
    const auto leavesPerUnit = countWithin("leaves", ceilDiv(unitPorts, shape.leafHosts), kMaxSwitches);
    if (!leavesPerUnit)
        return tl::make_unexpected(leavesPerUnit.error());
    shape.leavesPerUnit = *leavesPerUnit;
    return setUnits(shape, out);
}

/// Leaves of leafHosts host ports each, in pairs where hosts are dual-homed.
Result<void> countLeaves(Shape& shape)
{
    const FabricDemand& d = shape.demand;
    const std::int64_t ports = std::int64_t{d.hosts} * d.portsPerHost + d.managerPorts;
    const std::int64_t units = std::max(ceilDiv(ports, std::int64_t{shape.leafHosts} * shape.leavesPerUnit),
                                        ceilDiv(d.minLeaves, shape.leavesPerUnit));
    shape.units = static_cast<int>(units);
    return setLeaves(shape);
}

/// Spines come in divisors of a leaf's uplinks, and 43 uplinks have none between 1 and 43. Where that takes over twice
/// the spines that the links fill, another split of the leaf ports keeps the ratio with fewer switches; of equals, the
/// one nearest to the first.
void evenUplinks(Shape& shape)
{
    const FabricDemand& d = shape.demand;
    if (d.dedicatedUplinks > 0 || d.topology == Topology::AccessTree || shape.leaves > d.spineRadix)
        return;
    const Shape first = shape;
    const int spines = spinesFor(first, first.leaves, d.spineRadix);
    if (spines <= 2 * ceilDiv(std::int64_t{first.leaves} * first.uplinks, d.spineRadix))
        return;
    const double share = d.oversubscription * d.uplinkSpeedRatio;
    int fewest = first.leaves + spines;
    Shape other = first;
    for (other.uplinks = 1; other.uplinks * d.portsPerUplink < d.radix; ++other.uplinks) {
        const int hosts = std::min({first.leafHosts, floorRatio(other.uplinks * share), other.leafRoom()});
        other.leafHosts = inWholeCages(d, std::max(0, hosts));
        if (other.leafHosts < std::min(first.leafHosts, d.portsPerCage) || !countLeaves(other) ||
            other.leaves > d.spineRadix)
            continue;
        const int needed = spinesFor(other, other.leaves, d.spineRadix);
        const int switches = other.leaves + needed;
        const bool isNearer = std::abs(other.uplinks - first.uplinks) < std::abs(shape.uplinks - first.uplinks);
        if (needed > 0 && (switches < fewest || (switches == fewest && isNearer))) {
            fewest = switches;
            shape = other;
        }
    }
}

Result<void> shapeLeaves(Shape& shape)
{
    shape.leavesPerUnit = shape.demand.isDualHomed ? 2 : 1;
    auto counted = countLeaves(shape);
    if (counted)
        evenUplinks(shape);
    return counted;
}

Result<void> shapeAny(Shape& shape, FabricSizing& out)
{
    const FabricDemand& d = shape.demand;
    if (d.topology == Topology::RailOptimized)
        return shapeRails(shape, out);
    const std::int64_t ports = std::int64_t{d.hosts} * d.portsPerHost + d.managerPorts;
    const bool isGroup =
        d.topology == Topology::DragonflyPlus && d.hostsPerScalableUnit > 0 && !d.isDualHomed && ports > d.radix;
    return isGroup ? shapeGroups(shape, out) : shapeLeaves(shape);
}

}  // namespace

Result<Shape> shapeOf(const FabricDemand& demand, FabricSizing& out)
{
    Shape shape;
    shape.demand = demand;
    FabricDemand& d = shape.demand;
    d.portsPerHost /= d.planes;
    d.managerPorts = static_cast<int>(ceilDiv(d.managerPorts, d.planes));
    if (d.spineRadix == 0)
        d.spineRadix = std::max(2, d.radix / d.portsPerUplink);
    if (d.coreRadix == 0)
        d.coreRadix = d.spineRadix;
    splitLeaf(shape);
    shape.leafHostsMost = shape.leafHosts;
    if (const auto shaped = shapeAny(shape, out); !shaped)
        return tl::make_unexpected(shaped.error());
    return shape;
}

}  // namespace cw

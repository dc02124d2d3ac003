// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The steps of sizeFabric: the shape of the leaves, then the pods and cores above them. Internal to this room.

#include "model/plan/clos_sizing.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

namespace cw {

// Bounds beyond any switch or site that exists; inside them no product leaves 64 bits, and no port number 16.
inline constexpr int kMaxRadix = 8192;
inline constexpr int kMaxHosts = 10'000'000;
inline constexpr int kMaxSwitches = 10'000'000;  // of one tier

inline std::int64_t ceilDiv(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

/// Rounds up, but not because of the last bit of a quotient such as 32 / (1/3).
inline int ceilRatio(double value)
{
    return static_cast<int>(std::ceil(value - 1e-9));
}

inline int floorRatio(double value)
{
    return static_cast<int>(std::floor(value + 1e-9));
}

/// The smallest divisor of n that is at least `least`, or 0 if there is none.
inline int smallestDivisor(int n, std::int64_t least)
{
    for (std::int64_t s = std::max<std::int64_t>(1, least); s <= n; ++s)
        if (n % s == 0)
            return static_cast<int>(s);
    return 0;
}

inline tl::unexpected<Error> outOfRange(const char* where, const std::string& found, const std::string& allowed)
{
    return failure(ErrorCode::OutOfRange, where, {found, allowed});
}

/// Logical ports that uplinks at the end of a leaf leave: whole ports, where uplinks take more than a host.
inline int portsBelow(int radix, int uplinks, int portsPerUplink, int uplinksPerPort)
{
    const int whole = portsPerUplink > 1 ? portsPerUplink * uplinksPerPort : 1;
    return (radix - uplinks * portsPerUplink) / whole * whole;
}

/// A demand with defaults filled in, of one plane.
struct Shape {
    FabricDemand demand;
    int leafHosts = 0;      ///< H
    int leafHostsMost = 0;  ///< H of a leaf that is full, in networks without units
    int uplinks = 0;        ///< U
    int hostsPerUnit = 0;   ///< in networks with units
    int leavesPerRail = 1;  ///< of one unit
    int leavesPerUnit = 1;  ///< leaves that stay together in a pod
    int units = 1;
    int leaves = 1;
    bool isRail = false;
    bool hasUnits = false;  ///< hosts of one scalable unit have leaves of their own

    /// Spines of a rail group serve one unit where that has several leaves a rail: the spine-leaf groups of the DGX
    /// SuperPOD GB200 (reference architecture, Network Fabrics). The cores join units and rails.
    bool hasUnitPods() const { return isRail && demand.hasRailGroups && leavesPerRail > 1 && demand.maxTiers > 2; }

    int leafRoom() const
    {
        return demand.dedicatedUplinks > 0
                   ? demand.radix
                   : portsBelow(demand.radix, uplinks, demand.portsPerUplink, demand.uplinksPerPort);
    }
};

/// Refuses figures that no fabric can have.
Result<void> validateDemand(const FabricDemand& demand);
/// A count as an int, refused beyond `most`.
Result<int> countWithin(const char* where, std::int64_t count, std::int64_t most);
/// The leaves of one plane; refuses more than kMaxSwitches. Adds notes to `out`.
Result<Shape> shapeOf(const FabricDemand& demand, FabricSizing& out);

/// One way to build pods and core planes.
struct PodPlan {
    int pods = 0;  ///< rail groups counted apart
    int leavesPerPod = 0;
    int spinesPerPod = 0;
    int uplinksPerSpine = 0;
    int coreGroups = 0;
    int coresPerGroup = 0;

    std::int64_t spines() const { return std::int64_t{pods} * spinesPerPod; }
    std::int64_t cores() const { return std::int64_t{coreGroups} * coresPerGroup; }
    std::int64_t upperSwitches() const { return spines() + cores(); }
};

/// Groups of a dragonfly+ above the leaves.
struct GroupPlan {
    int groups = 0;
    int leavesPerGroup = 0;
    int spinesPerGroup = 0;
    int linksPerPair = 0;
};

/// The fewest groups that hold the leaves of one plane and reach each other; nullopt if none do.
std::optional<GroupPlan> planGroups(const Shape& shape);

/// Spines above some leaves, the same number of links from each leaf to each; 0 if there is no such number.
int spinesFor(const Shape& shape, int leaves, int downPorts);
/// Leaf-facing ports of a spine in three tiers.
int spineDownPorts(const FabricDemand& demand);
/// Pods, spines and cores above the leaves; nullopt if three tiers cannot hold them.
std::optional<PodPlan> planPods(const Shape& shape);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How many switches and links a Clos network of a given size needs: group arithmetic, no graph.

#include "model/design/design.h"
#include "model/units/result.h"

#include <string>
#include <vector>

namespace cw {

/// What a fabric must connect. All ports at the same link speed.
struct FabricDemand {
    Topology topology = Topology::RailOptimized;
    int radix = 0;       ///< logical ports of a leaf at link speed, after breakout
    int spineRadix = 0;  ///< 0 = radix
    int hosts = 0;
    int portsPerHost = 0;          ///< rails, for RailOptimized
    int hostsPerScalableUnit = 0;  ///< RailOptimized: 0 = as many as a leaf takes; DragonflyPlus: of a group, 0 = any
    int managerPorts = 0;          ///< leaf ports beside the hosts'
    double oversubscription = 1;   ///< leaf down / up
    double spineOversubscription = 1;
    int maxTiers = 3;
    bool buildFullUnits = true;   ///< leaf-spine cables for the whole scalable unit even if hosts are missing
    bool hasRailGroups = false;   ///< spines serve one rail each, of one unit if that has several leaves a rail
    double uplinkSpeedRatio = 1;  ///< uplink port speed / host port speed
    int portsPerUplink = 1;       ///< logical ports of a leaf that one uplink takes: 2 if hosts use split halves
    int uplinksPerPort = 1;       ///< that one port of a leaf splits into; a port is for hosts or for uplinks
    int dedicatedUplinks = 0;     ///< uplink ports of a leaf beside `radix` (access switches), 0 if none
    int coreRadix = 0;            ///< 0 = spineRadix
    int planes = 1;               ///< independent fabrics that share a host's ports evenly; counts are of all planes
    bool isDualHomed = false;     ///< leaves come in pairs and a host's ports alternate between the two
    int hostPortsPerLeaf = 0;     ///< at most; 0 = as many as fit
    int minSpines = 0;            ///< of a pod
    int portsPerCage = 1;         ///< host ports of a leaf that are not parted: slower hosts split whole cages
    int minLeaves = 1;            ///< access switches that the racks ask for
    int hostLinks = 0;            ///< where slower hosts share the ports counted above: their true links; 0: as counted

    /// Host links if the network grows to so many hosts, the fastest that it has.
    int linksOf(int grown) const
    {
        return (hostLinks > 0 ? hostLinks : hosts * portsPerHost) + (grown - hosts) * portsPerHost;
    }
};

/// How the switches hang together. The closed forms of cuts and throughput hold for Clos alone.
enum class FabricFamily {
    Clos,           ///< one to three tiers; with planes, as many of them side by side
    RailOnly,       ///< as Clos, but a plane is one rail: planes meet inside the nodes only
    DragonflyPlus,  ///< groups of two tiers, spines cabled to those of the other groups
    Direct,         ///< hosts cabled to hosts
};

/// Counts of one fabric, all planes together. Links are logical connections between two ports.
struct FabricSizing {
    FabricFamily family = FabricFamily::Clos;
    int planes = 1;  ///< parts with no link between them: planes, or planes times rails of a rail-only fabric
    int tiers = 1;   ///< 0 without switches
    int leaves = 0;
    int spines = 0;
    int cores = 0;
    int pods = 1;  ///< groups of leaves and spines, three tiers
    int scalableUnits = 1;
    int leavesPerUnit = 0;
    int hostPortsPerLeaf = 0;   ///< H: room for host ports, not the ports used
    int uplinksPerLeaf = 0;     ///< U
    int linksPerLeafSpine = 0;  ///< from one leaf to each spine of its pod (or rail group)
    int uplinksPerSpine = 0;    ///< three tiers
    int linksPerSpineCore = 0;  ///< from one spine to each core of its plane
    int hostLinks = 0;          ///< hosts only
    int managerLinks = 0;
    int leafSpineLinks = 0;
    int spineCoreLinks = 0;
    double leafOversubscription = 1;  ///< as built: H·b_host / (U·b_up)
    double spineOversubscription = 1;
    int endpointsInTwoTiers = 0;  ///< most host ports before a third tier is needed
    int endpointsMax = 0;         ///< most host ports with `maxTiers`
    int leafRadix = 0;            ///< logical ports of a leaf that hosts and uplinks share
    int leavesPerPod = 0;         ///< of the fullest pod
    int spinesPerPod = 0;
    int rails = 1;              ///< leaves of one row of a scalable unit, in one plane
    int railGroups = 1;         ///< rails whose spines are their own: 1 or `rails`
    int portsPerUplink = 1;     ///< logical ports of a leaf that one uplink takes
    int uplinksPerPort = 1;     ///< that one port of a leaf splits into
    int groupLinks = 0;         ///< dragonfly+: links between spines of different groups
    int linksPerGroupPair = 0;  ///< dragonfly+
    int linksPerHostPair = 0;   ///< direct: between two hosts
    int coreGroups = 0;         ///< core planes: spine j of every pod reaches only the cores of plane j mod coreGroups
    std::vector<std::string> notes;  ///< code words: "full-unit-reserved", "unit-for-managers", "unit-spans-pods"

    int switches() const { return leaves + spines + cores; }
    /// Logical ports of a leaf below its uplinks: whole ports of the switch, as no port is split for both.
    int portsBelowUplinks() const;
};

/// Where a switch of a tier stands, all from 0. Switches count plane by plane.
struct SwitchPlace {
    int plane = 0;
    int unit = 0;   ///< scalable unit of a leaf, within its plane
    int pod = 0;    ///< over all planes
    int inPod = 0;  ///< among its like in the pod
};
SwitchPlace leafPlace(const FabricSizing& sizing, int leaf);
SwitchPlace spinePlace(const FabricSizing& sizing, int spine);
SwitchPlace corePlace(const FabricSizing& sizing, int core);

/// Refuses (OutOfRange) what no fabric of the topology and of `maxTiers` can hold, and nonsense input.
/// Rules: breakout first; H = floor(R·o/(1+o)); spines = smallest divisor s of U with s >= ceil(L·U/R), so that every
/// leaf has U/s links to every spine (NVIDIA reference architectures; see resources/reference_designs). A third tier
/// begins where leaves outnumber the ports of a spine: the fewest pods that hold them, and of the ways to spread spine
/// uplinks evenly over core planes the one with the fewest cores.
Result<FabricSizing> sizeFabric(const FabricDemand& demand);

/// Hosts cabled to each other without a switch, evenly: 2 to kMostDirectHosts of them.
inline constexpr int kMostDirectHosts = 4;
Result<FabricSizing> sizeDirect(const FabricDemand& demand);

}  // namespace cw

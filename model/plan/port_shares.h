// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Hosts of several speeds on one leaf. A cage carries links of one speed: its ports are split evenly, and a breakout
// cable fills it. Hosts of each speed therefore fill cages of their own, in their order; sizing and cabling ask the
// same function which, so that no count promises what the cables do not find. Internal to this room.

#include "model/plan/plan_builder.h"

#include <algorithm>
#include <span>

namespace cw {

/// Beyond any switch: a port is numbered in 15 bits.
inline constexpr int kMostPorts = 1 << 14;

using HostPorts = std::span<const HostPort>;

/// Finds the speeds whose hosts can share cages, and the numbering that names all of their ports.
void findShares(PlanBuilder& builder, std::size_t index);
/// Forgets them: every host takes a whole port.
void dropShares(NetworkBuild& build);
/// 0 for hosts that take whole ports, else one more than the place in NetworkBuild::shares.
int shareOf(const NetworkBuild& build, const HostPort& port);
/// Links of one cage, and port numbers of each, of hosts that shareOf() puts together.
int linksPerCage(const NetworkBuild& build, int share);

/// Whether hosts, counted by share, take no more ports in cages of their own than a whole port each.
bool savesPorts(const NetworkBuild& build, const std::vector<int>& ofShare);

/// Which cage each host takes if cages are counted from the first leaf on.
struct CageSeat {
    int share = 0;
    int side = 0;  ///< of a pair of leaves
    int cage = 0;
};

/// Seats hosts in cages one after the other: on one leaf without end, or on two whose sides take the ports of a unit in
/// turn.
class CageSeating {
public:
    CageSeating(const NetworkBuild& build, int sides);

    /// The ports of a unit must follow one another.
    CageSeat seat(const HostPort& port);
    /// Of the fuller side.
    int cages() const { return *std::max_element(cages_.begin(), cages_.end()); }
    /// Whole ports left in the last cage of the fastest.
    int freePorts() const { return sides_[0].open[0].left; }

private:
    struct Open {
        int cage = 0;
        int left = 0;
        int links = 0;   // of all cages so far
        int ofUnit = 0;  // of the unit at hand
    };
    struct Side {
        std::vector<Open> open;  // by share
        int ofUnit = 0;
    };
    std::size_t emptierSide(std::size_t share) const;

    const NetworkBuild* build_;
    std::vector<Side> sides_;
    std::vector<int> cages_;  // by side
    DeviceIndex unit_ = -1;
};

/// Of the ports of one plane, all units of one after the other; `sides`: 2 for hosts that hang on pairs of leaves.
std::vector<CageSeat> seatInCages(const NetworkBuild& build, HostPorts ports, int sides);
/// The same where every unit stays within one pair of leaves of so many cages; empty if that takes more pairs. The
/// cages of a pair follow those of the one before.
std::vector<CageSeat> seatInPairs(const NetworkBuild& build, HostPorts ports, int cagesPerLeaf, int pairs);

/// The same ports, of one plane.
std::vector<HostPort> portsOfPlane(const NetworkBuild& build, int plane);

/// How the port numbers of a leaf are made: of the network's own part, or of another that was drawn by hand.
struct LeafGrid {
    int split = 1;  ///< ports at the speed of the fastest hosts in one port of the switch
    int grain = 1;  ///< numbers of such a port
};
LeafGrid gridBeside(const Switch& part, const Switch& sibling, int siblingSplit, int siblingGrain);
LeafGrid gridOf(const NetworkBuild& build, const Switch& part);
/// Ports of a leaf at the speed of the fastest hosts, without the dedicated uplinks.
int wholePorts(const PlanBuilder& builder, const Device& leaf);
/// Port numbers that a host with such ports takes on a leaf of this part where it shares a cage, as Cable::toSpan.
int spanOf(const NetworkBuild& build, const PortGroup& group, const Switch& part);

}  // namespace cw

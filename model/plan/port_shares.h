// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Hosts of several speeds on one leaf. A cage carries links of one speed: its ports are split evenly, and a breakout
// cable fills it. Hosts of each speed therefore fill cages of their own, in their order; sizing and cabling ask the
// same function which, so that no count promises what the cables do not find. Internal to this room.

#include "model/plan/plan_builder.h"

#include <span>

namespace cw {

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
struct CageSeats {
    struct Seat {
        int share = 0;
        int side = 0;  ///< of a pair of leaves
        int cage = 0;
    };
    std::vector<Seat> seats;  ///< by port
    int cages = 0;            ///< of the fuller side
    int freePorts = 0;        ///< whole ports left in the last cage of the fastest
};
/// Of the ports of one plane, all units of one after the other. The ports of a unit alternate between both sides.
CageSeats seatInCages(const NetworkBuild& build, HostPorts ports, bool inPairs);

/// The same ports, of one plane.
std::vector<HostPort> portsOfPlane(const NetworkBuild& build, int plane);

/// How the port numbers of a leaf are made: of the network's own part, or of another that was drawn by hand.
struct LeafGrid {
    int split = 1;  ///< ports at the speed of the fastest hosts in one port of the switch
    int grain = 1;  ///< numbers of such a port
};
LeafGrid gridBeside(const Switch& part, const Switch& sibling, int siblingSplit, int siblingGrain);
LeafGrid gridOf(const NetworkBuild& build, const Switch& part);
/// Port numbers that a host with such ports takes on a leaf of this part where it shares a cage, as Cable::toSpan.
int spanOf(const NetworkBuild& build, const PortGroup& group, const Switch& part);

}  // namespace cw

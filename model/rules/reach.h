// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How many hosts of a network are left apart when a switch is lost, for every switch of it.

#include <utility>
#include <vector>

namespace cw::rules {

/// Switches are numbered from 0.
struct SwitchNetwork {
    /// Hosts that hang on the same switches.
    struct Hosts {
        std::vector<int> homes;  ///< the switch of each of their links, sorted
        int count = 0;
    };

    int switches = 0;
    std::vector<std::pair<int, int>> links;  ///< between switches, each pair at least once
    std::vector<Hosts> hosts;
};

/// Hosts that can't reach the part of the network where most hosts are. Hosts forward nothing: one that hangs on two
/// parts does not join them.
int hostsApart(const SwitchNetwork& network);

/// The same with one switch lost, by switch. Hosts with one link only are lost with its switch, and don't count then.
/// Takes the time of one look at the network, and of one more for each switch that cuts it.
std::vector<int> hostsApartWithout(const SwitchNetwork& network);

/// Parts of the switches with no link between them.
int partsOf(const SwitchNetwork& network);

}  // namespace cw::rules

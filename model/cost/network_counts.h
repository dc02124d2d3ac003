// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What documents mix up: the same network counted in links, ports, cages, cables, optics and fibres.

#include "model/plan/plan.h"

#include <vector>

namespace cw {

/// Of one network, merged ones apart from their carrier. Cables to the management ports of switches and to PDUs belong
/// to the out-of-band network.
struct NetworkCounts {
    ElementId network;
    int links = 0;        ///< logical connections between two ports
    int hostPorts = 0;    ///< of servers, storage units and service nodes
    int switchPorts = 0;  ///< logical, after breakout
    int hostCages = 0;    ///< openings with something plugged in
    int switchCages = 0;
    int cables = 0;  ///< articles: one for several links if it carries them
    int fibres = 0;  ///< of those, the ones that take optics
    int optics = 0;
};

/// In the order of Plan::networks.
std::vector<NetworkCounts> networkCounts(const Plan& plan, const Catalogue& catalogue);

}  // namespace cw

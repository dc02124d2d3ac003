// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fabric/bisection.h"

#include <stop_token>
#include <vector>

namespace cw {

/// What one network can do.
struct NetworkResult {
    ElementId network;
    NetworkKind kind = NetworkKind::Compute;
    bool isBuilt = false;
    Bandwidth perServer;              ///< ports · speed of one unit of the largest attached block
    Bandwidth hostBandwidth;          ///< all endpoints together
    double leafOversubscription = 1;  ///< as built and as attached: Σ host bandwidth / Σ uplink bandwidth
    double spineOversubscription = 1;
    double worstOversubscription = 1;  ///< of a path through all tiers
    Bisection closedForm;
    Bisection maxFlow;
    double afterWorstSwitchFailure = 1;  ///< share of the bisection left, 0-1
    int diameterHops = 0;                ///< links on the longest shortest path between two hosts
    int freeHostPorts = 0;               ///< host ports of leaves that nothing uses
};

/// In the order of Plan::networks. A merged network reports its own hosts and its carrier's tiers.
std::vector<NetworkResult> networkResults(const Design& design, const Plan& plan, std::stop_token stop = {});

}  // namespace cw

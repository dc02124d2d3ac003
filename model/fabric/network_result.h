// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fabric/bisection.h"
#include "model/fabric/path_factor.h"

#include <optional>
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
    std::vector<PartId> switches;        ///< parts of its tiers, of what carries it
    std::optional<PathFactor> path;      ///< of networks that GPUs compute over; see addPathFactors()
};

/// In the order of Plan::networks. A merged network reports its own hosts and its carrier's tiers.
std::vector<NetworkResult> networkResults(const Design& design, const Plan& plan, std::stop_token stop = {});

/// Fills in what a collective gets off the leaf, for compute networks and those that compute ports are attached to. A
/// stage of its own, since the choice of hashing changes nothing else.
void addPathFactors(std::vector<NetworkResult>& results, const Design& design, const Plan& plan,
                    const FabricConstants& constants, std::stop_token stop = {});

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One network in depth. It takes from milliseconds to seconds, so it is no part of what follows every edit.

#include "model/fabric/cliffs.h"
#include "model/fabric/fabric_constants.h"
#include "model/fabric/fabric_cuts.h"
#include "model/fabric/failure_table.h"
#include "model/fabric/latency.h"
#include "model/fabric/load_balancing.h"
#include "model/fabric/static_routing.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace cw {

/// What is left of line rate for a synchronous collective, by the way a network spreads its flows; 0-1.
struct PathFactors {
    double spreading = 0;                ///< packet spraying or adaptive routing
    std::optional<double> staticRoutes;  ///< one over the hottest link of the worst shift; InfiniBand
    std::optional<Spread> oneFlow;       ///< ECMP, every port one flow
    std::optional<Spread> queuePairs;    ///< ECMP, ports that spread over several and may move bytes between them
};

struct FabricStudy {
    ElementId network;
    NetworkKind kind = NetworkKind::Compute;
    FabricGraph graph;            ///< what nodes and links below refer to
    std::vector<FabricCut> cuts;  ///< thinnest first
    Throughput worstPermutation;
    Throughput allToAll;
    std::optional<Throughput> rings;    ///< of the compute network
    std::optional<Throughput> experts;  ///< without forwarding inside servers
    std::optional<HashedShares> oneFlow;
    std::optional<HashedShares> queuePairs;
    std::optional<StaticLoads> staticLoads;  ///< InfiniBand, up to some thousand endpoints
    PathFactors factors;
    FailureTable failures;
    FabricLatency latency;
    std::vector<FabricCliff> cliffs;
    int flowsOfQueuePairs = 1;
    int expertServers = 1;  ///< servers of one group of experts
};

using FabricStudies = std::vector<FabricStudy>;
using FabricStudiesPtr = std::shared_ptr<const FabricStudies>;

/// Every network that has switches of its own and hosts on them. Nothing if it was stopped.
std::optional<FabricStudies> studyFabrics(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                          const FabricConstants& constants, std::stop_token stop = {});

}  // namespace cw

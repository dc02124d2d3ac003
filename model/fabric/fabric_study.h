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

struct FabricStudy {
    ElementId network;
    NetworkKind kind = NetworkKind::Compute;
    FabricGraph graph;            ///< what nodes and links below refer to
    std::vector<FabricCut> cuts;  ///< thinnest first
    Throughput worstPermutation;
    Throughput allToAll;
    std::optional<Throughput> rings;    ///< of the compute network
    std::optional<Throughput> experts;  ///< without forwarding inside servers
    FlowSpread spread;                  ///< as the design has it
    /// What the slowest flow gets with the design's queue pairs, whatever spreading it has chosen: by the closed form
    /// that path factors use.
    std::optional<Spread> ecmp;
    std::optional<Spread> wcmp;
    std::optional<HashedShares> oneFlow;     ///< trials of ECMP
    std::optional<HashedShares> equal;       ///< the same with queue pairs
    std::optional<HashedShares> weighted;    ///< trials of WCMP with queue pairs
    std::optional<StaticLoads> staticLoads;  ///< InfiniBand, up to some thousand endpoints
    FailureTable failures;
    FabricLatency latency;
    std::vector<FabricCliff> cliffs;
    int queuePairs = 1;     ///< of one port, that hash apart
    int expertServers = 1;  ///< servers of one group of experts
};

using FabricStudies = std::vector<FabricStudy>;
using FabricStudiesPtr = std::shared_ptr<const FabricStudies>;

/// Every network that has switches of its own and hosts on them. Nothing if it was stopped.
std::optional<FabricStudies> studyFabrics(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                          const FabricConstants& constants, std::stop_token stop = {});

}  // namespace cw

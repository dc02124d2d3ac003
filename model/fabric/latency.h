// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long the first byte takes between two ports, without queues.

#include "model/fabric/fabric_constants.h"
#include "model/fabric/fabric_graph.h"

#include <stop_token>

namespace cw {

/// t = Σ switches + metres · 5 ns + links · error correction + two adapters.
Duration pathLatency(const FabricConstants& constants, Duration switches, Length cables, int links);

/// What a shortest path meets, by tier, as the plan has it.
struct LatencyParts {
    Duration switchOfTier[4];  ///< leaf 1, spine 2, core 3; hosts that forward: 0
    Length hostCable;          ///< mean routed length
    Length linkAboveTier[4];   ///< mean routed length of the links from this tier to the next
};

LatencyParts latencyParts(const Design& design, const Plan& plan, const NetworkPlan& carrier,
                          const Catalogue& catalogue, const FabricConstants& constants);

struct FabricLatency {
    struct Step {
        int switches = 0;  ///< on the path
        double share = 0;  ///< of all pairs of endpoints that reach each other
        Duration latency;  ///< with cables of mean length
    };
    std::vector<Step> steps;  ///< by switches
    Duration mean;
    Duration longest;
};

/// Over all pairs of endpoints. Of a regular network one leaf of every class stands for it.
FabricLatency fabricLatency(const FabricGraph& graph, const LatencyParts& parts, const FabricConstants& constants,
                            std::stop_token stop = {});

}  // namespace cw

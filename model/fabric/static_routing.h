// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Destination routing as an InfiniBand subnet manager sets it up for fat trees, and how hot its links get.

#include "model/fabric/fabric_graph.h"

#include <optional>
#include <stop_token>

namespace cw {

/// Forwarding tables of the fat-tree scheme of OpenSM (Zahavi et al., Optimized InfiniBand Fat-Tree Routing for Shift
/// All-to-All Communication Patterns, 2010): destinations are spread over the ways up in their order below the leaf,
/// the way with the fewest first; places of a leaf that are empty count as if they were taken. Leaves that no way up
/// and down reaches stay without a route. Parallel links are lanes of their own.
class StaticRoutes {
public:
    /// Nothing for fabrics whose tables would be too large, or when stopped.
    static std::optional<StaticRoutes> make(const FabricGraph& graph, std::stop_token stop = {});

    int endpoints() const { return static_cast<int>(leafOf_.size()); }
    /// Pairs of leaf and destination without a route.
    int missing() const { return missing_; }
    /// Destinations that the forwarding tables send through the fullest lane upwards, over all switches.
    int mostDestinationsUp() const { return mostUp_; }
    /// The most flows on one lane when endpoint i sends to target[i]; endpoints are in the order of their leaves.
    int worstLoad(const std::vector<int>& target) const;

private:
    friend class StaticRouter;
    std::vector<int> leafOf_;          ///< by endpoint
    std::vector<std::int32_t> table_;  ///< by node, then endpoint: 2·lane upwards, 2·lane+1 downwards, -1 none
    std::vector<int> laneLower_;       ///< by lane
    std::vector<int> laneUpper_;
    int missing_ = 0;
    int mostUp_ = 0;
    mutable std::vector<int> loads_;
};

struct StaticLoads {
    int worstShift = 0;  ///< flows on the hottest link over the shifts tried; 1 is free of contention
    int shiftsTried = 0;
    int shiftsFree = 0;
    int worstRandom = 0;  ///< over seeded random permutations
    int randomTried = 0;
    int missing = 0;
};

/// All shifts of up to 4,096 endpoints, else 64 of them; eight random permutations.
std::optional<StaticLoads> staticLoads(const FabricGraph& graph, std::stop_token stop = {});

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every link carries when traffic is spread over shortest paths. Internal to this room.

#include "model/fabric/fabric_traffic.h"

#include <optional>
#include <stop_token>

namespace cw {

enum class PathSplit {
    NextHops,  ///< evenly over next hops, however thick their links: ECMP
    Paths,     ///< evenly over the paths, each link as many as its capacity: spraying, adaptive routing, WCMP
};

struct PathLoad {
    double throughput = 0;         ///< the share of every demand that fits, not above the hosts' own line rate: 1
    double lengthTimesAmount = 0;  ///< Σ demand · hops, Mb/s
    double unreachable = 0;        ///< Mb/s of demand that has no path; not in the throughput
};

/// Nothing if it was stopped. In a regular graph one destination of every class is routed and stands for its class.
std::optional<PathLoad> routeOverShortestPaths(const FabricGraph& graph, const Adjacency& adjacency,
                                               const Traffic& traffic, PathSplit split, std::stop_token stop = {});

}  // namespace cw

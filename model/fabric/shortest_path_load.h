// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every link carries when traffic is spread over shortest paths. Internal to this room.

#include "model/fabric/fabric_traffic.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace cw {

enum class PathSplit {
    NextHops,  ///< evenly over next hops, however thick their links: ECMP
    Paths,     ///< evenly over the paths, each link as many as its capacity: spraying, WCMP
    /// By what each next hop can pass on, the thinnest link on the way deciding. Of two tiers no split carries more;
    /// with links shared higher up, Paths may.
    Widest,
};

/// What one direction of a link carries of flows that take one path each.
struct ArcFlows {
    double amount = 0;   ///< Mb/s on average
    double flows = 0;    ///< on average
    double squares = 0;  ///< sum over the flows of the chance to be here, squared: the variance is flows - squares
};

struct PathLoad {
    double throughput = 0;         ///< the share of every demand that fits, not above the hosts' own line rate: 1
    double lengthTimesAmount = 0;  ///< Σ demand · hops, Mb/s
    double unreachable = 0;        ///< Mb/s of demand that has no path; not in the throughput
    std::vector<ArcFlows> arcs;    ///< 2·link upwards, 2·link+1 downwards; empty unless flows were asked for
};

/// Which destinations are routed, and for how many others each stands. In a regular graph one of every class of
/// interchangeable nodes. In any other graph twins stand for each other: nodes with the same links to the same
/// neighbours, which any exchange leaves as they were. Twins whose demands run between the same twins are one class.
/// They are told from what is there alone, so that an edit costs only the classes that it makes.
struct Representatives {
    std::vector<int> classes;     ///< of nodes; empty where every destination is routed
    std::vector<double> members;  ///< by node; 0: another stands for it
    std::vector<double> copies;   ///< by node: how many twins it is routed as, 0 for those; empty: all by themselves

    Representatives(const FabricGraph& graph, const Traffic& traffic);
    /// Destinations that are routed, times the links that are searched for each.
    double visits(const FabricGraph& graph) const;

private:
    void takeTwins(const FabricGraph& graph, const Traffic& traffic);
};

/// Nothing if it was stopped.
/// @param flowsPerEndpoint above 0: also tells the flows on every arc, of so many at each port. Exact where every
/// destination has one source.
std::optional<PathLoad> routeOverShortestPaths(const FabricGraph& graph, const Adjacency& adjacency,
                                               const Traffic& traffic, const Representatives& representatives,
                                               PathSplit split, std::stop_token stop = {}, int flowsPerEndpoint = 0);

}  // namespace cw

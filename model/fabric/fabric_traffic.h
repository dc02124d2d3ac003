// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who sends how much to whom, between the nodes that hosts hang on. Every endpoint sends at its line rate; traffic
// that stays under one leaf loads no link and is left out.

#include "model/fabric/fabric_graph.h"

namespace cw {

struct Traffic {
    struct Demand {
        int from = 0;
        int to = 0;
        std::int64_t amount = 0;  ///< Mb/s
    };
    std::vector<Demand> demands;  ///< by destination, then source; empty for the uniform kind
    /// Every endpoint sends evenly to all others of its plane; the amounts follow from the hosts of two nodes.
    bool isUniform = false;

    double total(const FabricGraph& graph) const;
};

/// Mb/s that one node sends to another when all endpoints of a plane send evenly to each other.
class UniformTraffic {
public:
    explicit UniformTraffic(const FabricGraph& graph);
    double between(int from, int to) const;
    double from(int node) const;
    /// All that leaves a set of nodes of one plane whose hosts add up to this.
    double leaving(int plane, double hosts) const;

private:
    const FabricGraph& graph_;
    std::vector<double> planeHosts_;
    std::vector<double> planeOthers_;  ///< host capacity of a plane without the one endpoint that sends
};

Traffic uniformTraffic();

/// A permutation of the leaves whose paths are as long as can be found: the near-worst traffic of Jyothi et al.
/// (Measuring and Understanding Throughput of Network Topologies, SC 2016). In a Clos a shift by half of the leaves is
/// one; elsewhere seeded exchanges improve it.
Traffic longestMatching(const FabricGraph& graph);

/// Port k of every server sends to port k of the next one, as rings of collectives do.
Traffic railRings(const Plan& plan, const FabricGraph& graph);

enum class CrossRail {
    ThroughNvlink,  ///< a server forwards inside, so that the fabric carries each rail to itself
    ThroughFabric,  ///< every port sends to every port
};
/// Servers in groups of a given size, each sending evenly to the others of its group, as experts do.
Traffic expertAllToAll(const Plan& plan, const FabricGraph& graph, int serversPerGroup, CrossRail crossRail);

}  // namespace cw

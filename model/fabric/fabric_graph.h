// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One network as every analysis sees it: switches, links with parallel ones merged, endpoints. Nothing in it assumes a
// Clos: any way of cabling switches and hosts is a graph of this kind.

#include "model/fabric/failures.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cw {

struct FabricGraph {
    struct Node {
        DeviceIndex device = -1;
        int tier = 1;            ///< 0 a host that is cabled to other hosts, 1 leaf, 2 spine, 3 core
        int unit = 0;            ///< scalable unit of a leaf; 0 above
        int pod = 0;             ///< three tiers: of leaves and spines; -1 for cores
        int plane = 0;           ///< which connected part of the intact network
        int rail = -1;           ///< the port of the hosts that all its endpoints are of, if it is one
        std::int64_t hosts = 0;  ///< Mb/s of its endpoints together
        int endpoints = 0;
        bool isDown = false;
    };
    /// Full duplex. Parallel links are one, their capacities added.
    struct Link {
        int lower = 0;
        int upper = 0;
        std::int64_t capacity = 0;  ///< Mb/s each way
        int count = 0;
    };
    struct Endpoint {
        DeviceIndex host = -1;
        std::int16_t port = 0;  ///< within its role
        int node = 0;
        std::int64_t speed = 0;  ///< Mb/s each way
        NetworkKind kind = NetworkKind::Compute;
    };
    std::vector<Node> nodes;  ///< switches in the plan's order, then hosts of tier 0
    std::vector<Link> links;  ///< by lower, then upper
    std::vector<Endpoint> endpoints;
    int tiers = 1;
    int planes = 1;
    int intactEndpoints = 0;  ///< before any failure
    /// As the sizing made it: interchangeable nodes are interchangeable, and classes stand for their members.
    bool isRegular = false;

    std::int64_t hostCapacity() const;
};

/// The links at every node, for walking.
class Adjacency {
public:
    struct Neighbour {
        int node = 0;
        int link = 0;
    };
    explicit Adjacency(const FabricGraph& graph);
    std::span<const Neighbour> of(int node) const
    {
        const auto i = static_cast<std::size_t>(node);
        return {list_.data() + first_[i], first_[i + 1] - first_[i]};
    }

private:
    std::vector<std::size_t> first_;
    std::vector<Neighbour> list_;
};

/// The graph of a network that has switches of its own, without what has failed. Empty if it is not built.
FabricGraph fabricGraph(const Plan& plan, const NetworkPlan& carrier, const Failures& failures = {});

/// The network whose switches do the work; nullptr if there is none.
const NetworkPlan* builtCarrier(const Plan& plan, const NetworkPlan& network);

FabricGraph withoutNode(FabricGraph graph, int node);
/// One of the parallel links fails.
FabricGraph withoutLink(FabricGraph graph, int link);
FabricGraph withoutEndpoint(FabricGraph graph, int endpoint);

/// Numbers the connected parts of the nodes that are up; -1 for nodes that are down.
std::vector<int> connectedParts(const FabricGraph& graph, const Adjacency& adjacency);

/// Endpoints that are gone or can no longer reach most of those that shared their plane.
int endpointsCutOff(const FabricGraph& graph);

/// Links on a shortest path from a node to every other; -1 where there is none.
std::vector<int> hopsFrom(const FabricGraph& graph, const Adjacency& adjacency, int node);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The graph of one network, cut into two halves. Internal to this room.

#include "model/fabric/fabric_graph.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace cw {

/// Capacities are whole multiples of `unit`, so that flows are exact.
struct CutGraph {
    struct Node {
        int tier = 0;             ///< 0 host, 1 leaf, 2 spine, 3 core
        std::int64_t source = 0;  ///< capacity of the first half's hosts below it
        std::int64_t sink = 0;    ///< of the second half's
    };
    struct Edge {
        int a = 0;
        int b = 0;
        std::int64_t capacity = 0;  ///< each way
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    Bandwidth unit;
    std::int64_t half = 0;  ///< host capacity of one half
};

/// The order in which the hosts of one plane are divided: the first half of their capacity against the rest.
struct HalvingOrder {
    std::vector<int> leaves;
    /// A pod that the middle falls into is cut as well: its spines are shared out between the halves, so that no
    /// traffic between them passes below the cores.
    bool dividesPods = true;
};

/// Leaves by pod and number. `graph` is connected.
HalvingOrder orderByPods(const FabricGraph& graph);

/// Where hosts are contracted, the hosts of a leaf and parallel links are one; otherwise each is a node or arc of its
/// own.
CutGraph cutInHalves(const FabricGraph& graph, const HalvingOrder& order, bool isContracted);

/// The planes of a network as graphs of their own; `nodes` gives the node of the whole for each of theirs.
struct PlaneGraph {
    FabricGraph graph;
    std::vector<int> nodes;
};
std::vector<PlaneGraph> planesOf(FabricGraph graph);

// What takes time stops soon after a request; its answer is then of no use, and the caller asks the token.

/// Interchangeable nodes merged by colour refinement, capacities added. The maximum flow is the same.
CutGraph quotient(const CutGraph& graph, const std::stop_token& stop = {});

/// Value of the maximum flow from the first half to the second, in units; 0 after a stop request.
std::int64_t maxFlow(const CutGraph& graph, const std::stop_token& stop = {});

}  // namespace cw

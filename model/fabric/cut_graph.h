// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The graph of one network, cut into two aligned halves. Internal to this room.

#include "model/plan/plan.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace cw {

/// Capacities are whole multiples of `unit`, so that flows are exact.
struct CutGraph {
    struct Node {
        int tier = 0;             ///< 0 host, 1 leaf, 2 spine, 3 core
        int origin = -1;          ///< switch index within the network; halves of one switch share it
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

/// The links of one network as the plan has them, before a cut: parallel links and the hosts of a leaf merged.
struct FabricLinks {
    struct Link {
        int lower = 0;  ///< switch index within the network
        int upper = 0;
        std::int64_t capacity = 0;
        int count = 0;
    };
    std::vector<Link> links;
    std::vector<std::vector<std::int64_t>> hosts;  ///< by leaf: the speed of each host link
    std::int64_t unitMegabits = 1;                 ///< capacities are in multiples of this
    int leaves = 0, spines = 0, cores = 0;
    int leavesPerPod = 1, spinesPerPod = 1;
    int tiers = 1;
};

FabricLinks fabricLinks(const Plan& plan, const NetworkPlan& network);

/// A switch that has failed takes its links, and a leaf its hosts, along. -1: none. `isContracted` merges the hosts of
/// a leaf and parallel links; otherwise each is a node or arc of its own.
CutGraph cutInHalves(const FabricLinks& links, int failedSwitch, bool isContracted);

// What takes time stops soon after a request; its answer is then of no use, and the caller asks the token.

/// Interchangeable nodes merged by colour refinement, capacities added. The maximum flow is the same.
/// @param colours if given, receives the class of every node.
CutGraph quotient(const CutGraph& graph, std::vector<int>* colours = nullptr, const std::stop_token& stop = {});

/// Value of the maximum flow from the first half to the second, in units; 0 after a stop request.
std::int64_t maxFlow(const CutGraph& graph, const std::stop_token& stop = {});

}  // namespace cw

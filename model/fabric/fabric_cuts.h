// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a network is thinnest between two halves of its hosts, with the halves told so that they can be drawn.

#include "model/fabric/fabric_graph.h"

#include <stop_token>
#include <vector>

namespace cw {

enum class CutAlignment {
    Pods,     ///< whole pods against whole pods
    Leaves,   ///< leaves in their order; of three tiers the first half of every pod against the second halves
    Units,    ///< every other scalable unit
    Rails,    ///< the lower rails against the upper
    Refined,  ///< found by exchanging nodes from many seeds: an upper bound of the minimum
};

struct FabricCut {
    CutAlignment alignment = CutAlignment::Leaves;
    Bandwidth value;             ///< one way
    double perEndpoint = 0;      ///< value over the host capacity of one half
    std::vector<int> firstHalf;  ///< nodes of the graph whose hosts are all in the first half
    std::vector<int> divided;    ///< nodes of which part of the hosts is in the first half
};

/// The aligned cuts that mean something for this network, thinnest first. Each is the maximum flow between its halves,
/// plane by plane. Empty if there are no hosts, or after a stop request.
std::vector<FabricCut> alignedCuts(const FabricGraph& graph, std::stop_token stop = {});

/// Fiduccia and Mattheyses' refinement (A Linear-Time Heuristic for Improving Network Partitions, 1982) from seeded
/// random halves of the leaves: for networks that no alignment fits, as those drawn by hand. Halves may differ by the
/// hosts of one leaf; the value is scaled to even halves. An upper bound of the minimum bisection, which is NP-hard.
FabricCut refinedCut(const FabricGraph& graph, int seeds = 24, std::stop_token stop = {});

/// The aligned cuts, and of a network that is not regular the refined one; thinnest first.
std::vector<FabricCut> networkCuts(const FabricGraph& graph, std::stop_token stop = {});

/// The flow of the one cut that the closed form stands for: by pods, then leaves in their order. 0-1 of the host
/// capacity of one half.
double alignedShare(const FabricGraph& graph, bool isContracted, std::stop_token stop = {});

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which nodes of a fabric are interchangeable.

#include "model/fabric/fabric_graph.h"

#include <utility>

namespace cw {

/// A relation between nodes beside the links, as the demand of one leaf towards another.
struct NodeRelation {
    int from = 0;
    int to = 0;
    std::int64_t weight = 0;
};

/// The class of every node, numbered in the order in which they are met: colour refinement to the coarsest equitable
/// partition of tiers, host capacities, links and relations (Grohe et al., Dimension Reduction via Colour Refinement,
/// 2014). Nodes of one class may still differ in a graph that is not regular.
std::vector<int> symmetryClasses(const FabricGraph& graph, const std::vector<NodeRelation>& relations = {});

/// One node of every class.
std::vector<int> representativesOf(const std::vector<int>& classes);

}  // namespace cw

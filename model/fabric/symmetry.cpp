// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/symmetry.h"

#include "model/fabric/colour_refinement.h"

namespace cw {

std::vector<int> symmetryClasses(const FabricGraph& graph, const std::vector<NodeRelation>& relations)
{
    std::vector<std::uint64_t> start;
    for (const FabricGraph::Node& node : graph.nodes)
        start.push_back(scrambled(static_cast<std::uint64_t>(node.hosts)) +
                        static_cast<std::uint64_t>(node.tier + (node.isDown ? 16 : 0)));
    ColourRefinement refinement(std::move(start));
    refinement.reserveEdges(graph.links.size());
    for (const FabricGraph::Link& link : graph.links)
        refinement.addEdge(link.lower, link.upper, link.capacity);
    for (const NodeRelation& relation : relations)
        refinement.addArrow(relation.from, relation.to, relation.weight);
    return refinement.classes();
}

std::vector<int> representativesOf(const std::vector<int>& classes)
{
    std::vector<int> found;
    for (std::size_t n = 0; n < classes.size(); ++n)
        if (classes[n] == static_cast<int>(found.size()))
            found.push_back(static_cast<int>(n));
    return found;
}

}  // namespace cw

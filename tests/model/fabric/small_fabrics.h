// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fabrics drawn by hand, so that tests of the analyses do not lean on the sizing.

#include "model/fabric/fabric_graph.h"

namespace cw::test {

inline int addNode(FabricGraph& graph, int tier, int pod, int endpoints, std::int64_t speed)
{
    const int index = static_cast<int>(graph.nodes.size());
    FabricGraph::Node node;
    node.device = index;
    node.tier = tier;
    node.pod = pod;
    node.endpoints = endpoints;
    node.hosts = endpoints * speed;
    graph.nodes.push_back(node);
    for (int e = 0; e < endpoints; ++e)
        graph.endpoints.push_back({100000 + static_cast<DeviceIndex>(graph.endpoints.size()), 0, index, speed});
    graph.intactEndpoints += endpoints;
    return index;
}

inline void addLink(FabricGraph& graph, int lower, int upper, int count, std::int64_t speed)
{
    graph.links.push_back({lower, upper, count * speed, count});
}

/// Every leaf has `parallel` links to every spine.
inline FabricGraph twoTiers(int leaves, int spines, int hostsPerLeaf, int parallel = 1, std::int64_t speed = 400'000)
{
    FabricGraph graph;
    graph.tiers = 2;
    graph.isRegular = true;
    for (int l = 0; l < leaves; ++l)
        addNode(graph, 1, 0, hostsPerLeaf, speed);
    for (int s = 0; s < spines; ++s)
        addNode(graph, 2, 0, 0, speed);
    for (int l = 0; l < leaves; ++l)
        for (int s = 0; s < spines; ++s)
            addLink(graph, l, leaves + s, parallel, speed);
    return graph;
}

/// Pods of leaves and spines; spine j of every pod has `parallel` links to each core of plane j.
inline FabricGraph threeTiers(int pods, int leavesPerPod, int spinesPerPod, int hostsPerLeaf, int coresPerPlane,
                              std::int64_t speed = 400'000, int parallel = 1)
{
    FabricGraph graph;
    graph.tiers = 3;
    graph.isRegular = true;
    for (int l = 0; l < pods * leavesPerPod; ++l)
        addNode(graph, 1, l / leavesPerPod, hostsPerLeaf, speed);
    for (int s = 0; s < pods * spinesPerPod; ++s)
        addNode(graph, 2, s / spinesPerPod, 0, speed);
    for (int c = 0; c < spinesPerPod * coresPerPlane; ++c)
        addNode(graph, 3, -1, 0, speed);
    const int firstSpine = pods * leavesPerPod;
    const int firstCore = firstSpine + pods * spinesPerPod;
    for (int l = 0; l < pods * leavesPerPod; ++l)
        for (int s = 0; s < spinesPerPod; ++s)
            addLink(graph, l, firstSpine + l / leavesPerPod * spinesPerPod + s, 1, speed);
    for (int s = 0; s < pods * spinesPerPod; ++s)
        for (int c = 0; c < coresPerPlane; ++c)
            addLink(graph, firstSpine + s, firstCore + s % spinesPerPod * coresPerPlane + c, parallel, speed);
    return graph;
}

/// A random connected fabric of one tier of switches with hosts each, as hand-drawn ones may be.
inline FabricGraph ring(int switches, int hostsEach, std::int64_t speed = 400'000)
{
    FabricGraph graph;
    for (int s = 0; s < switches; ++s)
        addNode(graph, 1, 0, hostsEach, speed);
    for (int s = 0; s + 1 < switches; ++s)
        addLink(graph, s, s + 1, 1, speed);
    addLink(graph, 0, switches - 1, 1, speed);
    return graph;
}

}  // namespace cw::test

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/shortest_path_load.h"

#include "tests/model/fabric/small_fabrics.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cw;

namespace {

FabricGraph irregular(FabricGraph graph)
{
    graph.isRegular = false;
    return graph;
}

/// Four groups of three leaves, each with a link to its two spines; between all groups one link of their first spines.
FabricGraph groups()
{
    FabricGraph graph;
    for (int leaf = 0; leaf < 12; ++leaf)
        test::addNode(graph, 1, leaf / 3, 4, 400'000);
    for (int spine = 0; spine < 8; ++spine)
        test::addNode(graph, 2, spine / 2, 0, 400'000);
    for (int leaf = 0; leaf < 12; ++leaf)
        for (int spine = 0; spine < 2; ++spine)
            test::addLink(graph, leaf, 12 + leaf / 3 * 2 + spine, 1, 400'000);
    for (int a = 0; a < 4; ++a)
        for (int b = a + 1; b < 4; ++b)
            test::addLink(graph, 12 + 2 * a, 12 + 2 * b, 1, 400'000);
    return graph;
}

/// Every destination by itself.
Representatives all(const FabricGraph& graph, const Traffic& traffic)
{
    Representatives representatives(graph, traffic);
    representatives.classes.clear();
    representatives.copies.clear();
    std::fill(representatives.members.begin(), representatives.members.end(), 1);
    return representatives;
}

Traffic randomPairs(const FabricGraph& graph, std::mt19937& random)
{
    std::vector<int> leaves;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (graph.nodes[n].hosts > 0)
            leaves.push_back(static_cast<int>(n));
    std::vector<int> targets = leaves;
    std::shuffle(targets.begin(), targets.end(), random);
    Traffic traffic;
    for (std::size_t i = 0; i < leaves.size(); ++i)
        if (leaves[i] != targets[i])
            traffic.demands.push_back({targets[i], leaves[i], 400'000 * static_cast<std::int64_t>(1 + random() % 2)});
    return traffic;
}

int standing(const Representatives& representatives)
{
    return static_cast<int>(std::count_if(representatives.copies.begin(), representatives.copies.end(),
                                          [](double copies) { return copies > 0; }));
}

}  // namespace

TEST_CASE("twins stand for each other without any change to what a link carries")
{
    const int kind = GENERATE(0, 1, 2, 3);
    std::mt19937 random(static_cast<unsigned>(kind) + 1);
    for (int trial = 0; trial < 25; ++trial) {
        FabricGraph graph = irregular(kind == 0   ? test::twoTiers(9, 4, 8, 3)
                                      : kind == 1 ? test::threeTiers(4, 4, 2, 4, 3)
                                      : kind == 2 ? groups()
                                                  : test::ring(8, 4));
        for (int edit = 0; edit < trial % 6; ++edit)
            graph = withoutLink(graph, static_cast<int>(random() % graph.links.size()));
        const Traffic traffic = trial % 2 == 0 ? longestMatching(graph) : randomPairs(graph, random);
        const Adjacency adjacency(graph);
        for (const PathSplit split : {PathSplit::NextHops, PathSplit::Paths, PathSplit::Widest}) {
            const auto few =
                routeOverShortestPaths(graph, adjacency, traffic, Representatives(graph, traffic), split, {}, 4);
            const auto each = routeOverShortestPaths(graph, adjacency, traffic, all(graph, traffic), split, {}, 4);
            INFO("kind " << kind << ", trial " << trial << ", split " << static_cast<int>(split));
            REQUIRE((few && each));
            CHECK(few->throughput == Approx(each->throughput));
            CHECK(few->lengthTimesAmount == Approx(each->lengthTimesAmount));
            CHECK(few->unreachable == Approx(each->unreachable).margin(1e-6));
            REQUIRE(few->arcs.size() == each->arcs.size());
            for (std::size_t arc = 0; arc < few->arcs.size(); ++arc) {
                CHECK(few->arcs[arc].amount == Approx(each->arcs[arc].amount).margin(1e-3));
                CHECK(few->arcs[arc].flows == Approx(each->arcs[arc].flows).margin(1e-6));
                CHECK(few->arcs[arc].squares == Approx(each->arcs[arc].squares).margin(1e-6));
            }
        }
    }
}

TEST_CASE("a few edits of a large fabric drawn by hand cost a few classes")
{
    FabricGraph graph = irregular(test::twoTiers(256, 64, 32));
    const auto destinationsOf = [](const Representatives& representatives) {
        return std::count_if(representatives.members.begin(), representatives.members.end(),
                             [](double members) { return members > 0; });
    };
    const Representatives whole(graph, longestMatching(graph));
    // One class of leaves and one of spines; a source, a destination, all other leaves, and the spines.
    CHECK(destinationsOf(whole) == 2);
    CHECK(standing(whole) == 4);
    for (int edit = 0; edit < 3; ++edit)
        graph.links.erase(graph.links.begin() + 1000 * edit);
    const Representatives edited(graph, longestMatching(graph));
    // Three leaves and their partners, three spines: each its own at most.
    CHECK(destinationsOf(edited) <= 2 + 9);
    CHECK(standing(edited) <= 4 + 3 * 9);
    // Pods differ by the spines that they hang on, cores of one plane are twins.
    const FabricGraph pods = irregular(test::threeTiers(8, 16, 8, 16, 16));
    CHECK(standing(Representatives(pods, longestMatching(pods))) <= 8 * 3 + 64 + 8);
}

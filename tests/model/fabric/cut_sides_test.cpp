// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cut_sides.h"

#include "tests/model/fabric/small_fabrics.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cw;

namespace {

/// Of all ways to put the switches without hosts on a side, the capacity that crosses in the best one; Mb/s.
std::int64_t leastByTrying(const FabricGraph& graph, const FabricCut& cut)
{
    std::vector<int> loose;
    std::vector<char> isFirst(graph.nodes.size(), 0);
    for (const int node : cut.firstHalf)
        isFirst[static_cast<std::size_t>(node)] = 1;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        const bool isDivided =
            std::find(cut.divided.begin(), cut.divided.end(), static_cast<int>(n)) != cut.divided.end();
        if (graph.nodes[n].hosts == 0 || isDivided)
            loose.push_back(static_cast<int>(n));
    }
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (unsigned mask = 0; mask < (1U << loose.size()); ++mask) {
        for (std::size_t i = 0; i < loose.size(); ++i)
            isFirst[static_cast<std::size_t>(loose[i])] = static_cast<char>(mask >> i & 1U);
        std::int64_t crossing = 0;
        for (const FabricGraph::Link& link : graph.links)
            crossing += isFirst[static_cast<std::size_t>(link.lower)] != isFirst[static_cast<std::size_t>(link.upper)]
                            ? link.capacity
                            : 0;
        least = std::min(least, crossing);
    }
    return least;
}

}  // namespace

TEST_CASE("the links drawn across a cut carry its value")
{
    const FabricGraph graph = test::threeTiers(4, 2, 2, 4, 1);
    const auto cuts = alignedCuts(graph);
    REQUIRE(cuts.front().alignment == CutAlignment::Pods);
    const CutSides sides = sidesOf(graph, cuts.front());
    REQUIRE(sides.sides.size() == graph.nodes.size());
    CHECK(inGigabitsPerSecond(sides.capacity) == Approx(inGigabitsPerSecond(cuts.front().value)));
    // Two pods of two spines, each with one link of 400G to the core of its plane.
    CHECK(sides.cables == 4);
    for (const int link : sides.crossing)
        CHECK(graph.nodes[static_cast<std::size_t>(graph.links[static_cast<std::size_t>(link)].upper)].tier == 3);
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (graph.nodes[n].tier < 3)
            CHECK((sides.sides[n] == CutSide::First) == (graph.nodes[n].pod < 2));
}

TEST_CASE("no other side for a switch makes fewer links cross")
{
    std::mt19937 random(7);
    const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int trial = 0; trial < 40; ++trial) {
        FabricGraph graph = test::threeTiers(2, 2, 2, 3, 2);
        graph.isRegular = false;
        for (int extra = 0; extra < 6; ++extra)
            test::addLink(graph, below(4), 4 + below(8), 1 + below(3), 100'000);
        for (FabricGraph::Link& link : graph.links)
            if (below(5) == 0)
                link.capacity = 0;
        for (const FabricCut& cut : networkCuts(graph)) {
            const CutSides sides = sidesOf(graph, cut);
            CHECK(inGigabitsPerSecond(sides.capacity) * 1000 == Approx(leastByTrying(graph, cut)).margin(1e-6));
            // Hosts stay in their halves.
            for (const int node : cut.firstHalf)
                CHECK(sides.sides[static_cast<std::size_t>(node)] == CutSide::First);
            for (const int node : cut.divided)
                CHECK(sides.sides[static_cast<std::size_t>(node)] == CutSide::Divided);
        }
    }
}

TEST_CASE("of a network that is not regular the refined cut stands among the others by its width")
{
    FabricGraph graph = test::twoTiers(6, 2, 4);
    CHECK(networkCuts(graph).size() == alignedCuts(graph).size());
    graph.isRegular = false;
    // Leaves 0, 2 and 4 keep to the first spine, the others to the second; one link joins the two.
    std::erase_if(graph.links,
                  [](const FabricGraph::Link& link) { return (link.lower % 2 == 0) != (link.upper == 6); });
    test::addLink(graph, 0, 7, 1, 400'000);
    const auto cuts = networkCuts(graph);
    CHECK(cuts.size() == alignedCuts(graph).size() + 1);
    CHECK(cuts.front().alignment == CutAlignment::Refined);
    for (std::size_t i = 1; i < cuts.size(); ++i)
        CHECK(cuts[i - 1].perEndpoint <= cuts[i].perEndpoint + 1e-9);
    const CutSides sides = sidesOf(graph, cuts.front());
    CHECK(sides.cables == 1);
    CHECK(inGigabitsPerSecond(sides.capacity) == Approx(400));
}

TEST_CASE("a stopped search draws nothing")
{
    std::stop_source source;
    source.request_stop();
    const FabricGraph graph = test::twoTiers(4, 2, 4);
    CHECK(networkCuts(graph, source.get_token()).empty());
    CHECK(sidesOf(graph, {CutAlignment::Leaves, {}, 1, {0, 1}, {}}, source.get_token()).sides.empty());
}

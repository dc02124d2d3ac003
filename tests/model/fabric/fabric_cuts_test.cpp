// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_cuts.h"

#include "tests/model/fabric/small_fabrics.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <bit>
#include <random>

using namespace cw;

namespace {

const FabricCut* cutBy(const std::vector<FabricCut>& cuts, CutAlignment alignment)
{
    const auto found =
        std::find_if(cuts.begin(), cuts.end(), [&](const FabricCut& cut) { return cut.alignment == alignment; });
    return found == cuts.end() ? nullptr : &*found;
}

/// The least cut capacity over the hosts of the smaller half, of all partitions whose halves differ by at most one
/// leaf.
double leastByTrying(const FabricGraph& graph)
{
    const std::size_t count = graph.nodes.size();
    std::int64_t total = graph.hostCapacity(), slack = 0;
    for (const FabricGraph::Node& node : graph.nodes)
        slack = std::max(slack, node.hosts);
    double least = 1;
    for (unsigned mask = 0; mask < (1U << count); ++mask) {
        std::int64_t first = 0, cut = 0;
        for (std::size_t n = 0; n < count; ++n)
            first += (mask >> n & 1U) != 0 ? graph.nodes[n].hosts : 0;
        if (std::abs(2 * first - total) > slack)
            continue;
        for (const FabricGraph::Link& link : graph.links)
            cut += (mask >> link.lower & 1U) != (mask >> link.upper & 1U) ? link.capacity : 0;
        least = std::min(least, static_cast<double>(cut) / static_cast<double>(std::min(first, total - first)));
    }
    return least;
}

}  // namespace

TEST_CASE("a thin core shows when pods are set against pods, and not inside the pods")
{
    const FabricGraph graph = test::threeTiers(4, 4, 4, 4, 2);
    const auto cuts = alignedCuts(graph);
    REQUIRE(cuts.size() == 2);
    CHECK(cuts[0].alignment == CutAlignment::Pods);
    CHECK(cuts[0].perEndpoint == Approx(0.5));
    CHECK(inGigabitsPerSecond(cuts[0].value) == Approx(32 * 400 * 0.5));
    CHECK(cuts[0].firstHalf == std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7});
    CHECK(cuts[0].divided.empty());
    CHECK(cutBy(cuts, CutAlignment::Leaves)->perEndpoint == Approx(1.0));
    CHECK(cutBy(cuts, CutAlignment::Leaves)->firstHalf == std::vector<int>{0, 1, 4, 5, 8, 9, 12, 13});
}

TEST_CASE("the SuperPOD is as wide between rails and units as between leaves")
{
    const Plan plan = makePlan(test::superPod("nvidia-dgx-h100", 127), *test::builtinCatalogue());
    const FabricGraph graph = fabricGraph(plan, *plan.network(NetworkKind::Compute));
    const auto cuts = alignedCuts(graph);
    REQUIRE(cuts.size() == 3);
    for (const FabricCut& cut : cuts) {
        CHECK(inGigabytesPerSecond(cut.value) == Approx(25400.0));
        CHECK(cut.perEndpoint == Approx(1.0));
    }
    // Rails 0-3 of every unit are one half.
    for (const int leaf : cutBy(cuts, CutAlignment::Rails)->firstHalf)
        CHECK(leaf % 8 < 4);
}

TEST_CASE("planes are cut one by one")
{
    // Two planes that share nothing: each carries half of what its own hosts send.
    FabricGraph graph = test::twoTiers(4, 2, 2);
    const FabricGraph other = test::twoTiers(4, 1, 2);
    const int offset = static_cast<int>(graph.nodes.size());
    for (FabricGraph::Node node : other.nodes) {
        node.plane = 1;
        graph.nodes.push_back(node);
    }
    for (const FabricGraph::Link& link : other.links)
        graph.links.push_back({link.lower + offset, link.upper + offset, link.capacity, link.count});
    graph.planes = 2;
    // The first has an uplink for every host, the second one for two.
    const auto cuts = alignedCuts(graph);
    REQUIRE_FALSE(cuts.empty());
    CHECK(cuts[0].perEndpoint == Approx(0.75));
    CHECK(cuts[0].firstHalf == std::vector<int>{0, 1, 6, 7});
}

TEST_CASE("refinement finds the least cut of small fabrics drawn by hand")
{
    const unsigned seed = GENERATE(range(1U, 13U));
    std::mt19937 random(seed);
    FabricGraph graph;
    const int leaves = 6 + static_cast<int>(seed % 4);
    for (int l = 0; l < leaves; ++l)
        test::addNode(graph, 1, 0, 4, 100);
    for (int s = 0; s < 4; ++s)
        test::addNode(graph, 2, 0, 0, 100);
    for (int l = 0; l < leaves; ++l)
        for (int s = 0; s < 4; ++s)
            if (random() % 10 < 6)
                test::addLink(graph, l, leaves + s, 1 + static_cast<int>(random() % 2), 100);
    const double least = leastByTrying(graph);
    const FabricCut cut = refinedCut(graph);
    INFO("seed " << seed);
    CHECK(cut.perEndpoint >= least - 1e-9);
    CHECK(cut.perEndpoint == Approx(least));
    CHECK(std::abs(2 * static_cast<int>(cut.firstHalf.size()) - leaves) <= 1);
}

TEST_CASE("refinement finds a bottleneck that no alignment sees")
{
    // Even leaves hang on spine 4, odd ones on spine 5; one cable joins the spines.
    FabricGraph graph;
    for (int l = 0; l < 8; ++l)
        test::addNode(graph, 1, 0, 2, 100);
    test::addNode(graph, 2, 0, 0, 100);
    test::addNode(graph, 2, 0, 0, 100);
    for (int l = 0; l < 8; ++l)
        test::addLink(graph, l, 8 + l % 2, 2, 100);
    test::addLink(graph, 8, 9, 1, 100);
    CHECK(alignedCuts(graph)[0].perEndpoint == Approx(1.0).margin(1));
    const FabricCut cut = refinedCut(graph);
    CHECK(cut.perEndpoint == Approx(1.0 / 8));
    CHECK((cut.firstHalf == std::vector<int>{0, 2, 4, 6} || cut.firstHalf == std::vector<int>{1, 3, 5, 7}));
}

TEST_CASE("cuts of nothing are nothing")
{
    CHECK(alignedCuts({}).empty());
    CHECK(refinedCut({}).value.base() == 0);
    std::stop_source stop;
    stop.request_stop();
    CHECK(alignedCuts(test::twoTiers(4, 2, 2), stop.get_token()).empty());
    CHECK(refinedCut(test::twoTiers(4, 2, 2), 24, stop.get_token()).value.base() == 0);
}

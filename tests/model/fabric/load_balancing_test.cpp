// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/load_balancing.h"

#include "tests/model/fabric/small_fabrics.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

Traffic leafShift(const FabricGraph& graph, int leaves)
{
    Traffic traffic;
    for (int to = 0; to < leaves; ++to)
        traffic.demands.push_back({(to + 1) % leaves, to, graph.nodes[static_cast<std::size_t>(to)].hosts});
    return traffic;
}

HashedShares simulate(const FabricGraph& graph, int leaves, int flows, Hashing hashing = Hashing::EqualCost)
{
    FlowTrials trials;
    trials.flowsPerEndpoint = flows;
    trials.hashing = hashing;
    const auto shares = simulateHashing(graph, leafShift(graph, leaves), trials);
    REQUIRE(shares);
    return *shares;
}

}  // namespace

TEST_CASE("hashed flows reach the shares of an independent max-min simulation")
{
    // Full bisection, 32 hosts a leaf, traffic from every leaf to the next; figures of an independent simulation of the
    // same fabrics, to two digits.
    struct Row {
        int leaves, spines, parallel, flows;
        double mean, slowestEndpoint, slowestFlow;
    };
    const Row row = GENERATE(Row{16, 8, 4, 1, 0.82, 0.43, 0.43}, Row{16, 8, 4, 4, 0.97, 0.67, 0.61},
                             Row{16, 8, 4, 16, 1.00, 0.91, 0.76}, Row{64, 32, 1, 1, 0.64, 0.16, 0.16},
                             Row{64, 32, 1, 4, 0.89, 0.42, 0.33}, Row{64, 32, 1, 16, 0.99, 0.81, 0.53});
    const HashedShares shares =
        simulate(test::twoTiers(row.leaves, row.spines, 32, row.parallel), row.leaves, row.flows);
    INFO(row.leaves << " leaves, " << row.flows << " flows");
    CHECK(shares.meanEndpoint.p50 == Approx(row.mean).margin(0.01));
    CHECK(shares.slowestEndpoint.p50 == Approx(row.slowestEndpoint).margin(0.04));
    CHECK(shares.slowestFlow.p50 == Approx(row.slowestFlow).margin(0.04));
    CHECK(shares.slowestEndpoint.p5 <= shares.slowestEndpoint.p50);
    CHECK(shares.slowestFlow.p50 <= shares.slowestEndpoint.p50);
    CHECK(shares.flows == row.leaves * 32 * row.flows);
}

TEST_CASE("one flow a link reaches the mean share of balls in bins")
{
    CHECK(meanShareOfOneFlowALink(32) == Approx(0.638).margin(5e-4));
    const HashedShares shares = simulate(test::twoTiers(64, 32, 32), 64, 1);
    CHECK(shares.meanEndpoint.p50 == Approx(meanShareOfOneFlowALink(32)).margin(0.01));
}

TEST_CASE("the same seed gives the same shares, another seed others")
{
    const FabricGraph graph = test::twoTiers(8, 4, 8, 2);
    FlowTrials trials;
    trials.trials = 20;
    const auto once = simulateHashing(graph, leafShift(graph, 8), trials);
    const auto again = simulateHashing(graph, leafShift(graph, 8), trials);
    trials.seed = 2;
    const auto other = simulateHashing(graph, leafShift(graph, 8), trials);
    CHECK(once->meanEndpoint.p50 == again->meanEndpoint.p50);
    CHECK(once->meanEndpoint.p50 != other->meanEndpoint.p50);
}

TEST_CASE("where there is one path, and room on it, hashing costs nothing")
{
    const HashedShares shares = simulate(test::twoTiers(4, 1, 8, 8), 4, 2);
    CHECK(shares.meanEndpoint.p5 == Approx(1.0));
    CHECK(shares.slowestFlow.p5 == Approx(1.0));
}

TEST_CASE("the rates are max-min fair")
{
    // Two leaves, one thin spine path: eight flows share what two would need.
    FabricGraph graph = test::twoTiers(2, 1, 8, 2);
    const HashedShares shares = simulate(graph, 2, 1);
    CHECK(shares.meanEndpoint.p50 == Approx(0.25));
    CHECK(shares.slowestEndpoint.p50 == Approx(0.25));
}

TEST_CASE("weights spare a next hop that has lost links")
{
    // Many flows, so that the mean share is that of the split: three quarters of a half, and all of the other half.
    FabricGraph graph = withoutLink(test::twoTiers(2, 2, 8, 4), 0);
    const HashedShares even = simulate(graph, 2, 400);
    const HashedShares weighted = simulate(graph, 2, 400, Hashing::WeightedCost);
    CHECK(weighted.slowestFlow.p50 > even.slowestFlow.p50);
    CHECK(even.slowestFlow.p50 == Approx(0.75).margin(0.04));
    CHECK(weighted.slowestFlow.p50 == Approx(7.0 / 8).margin(0.04));
}

TEST_CASE("three tiers hash twice on the way up")
{
    const FabricGraph graph = test::threeTiers(4, 8, 8, 8, 8);
    const auto shares = simulateHashing(graph, longestMatching(graph), {});
    REQUIRE(shares);
    const HashedShares flat = simulate(test::twoTiers(32, 8, 8), 32, 1);
    CHECK(shares->meanEndpoint.p50 < flat.meanEndpoint.p50);
    CHECK(shares->meanEndpoint.p50 > 0.4);
}

TEST_CASE("a stopped simulation has no result, nor has one without traffic")
{
    std::stop_source stop;
    stop.request_stop();
    const FabricGraph graph = test::twoTiers(4, 2, 4);
    CHECK_FALSE(simulateHashing(graph, leafShift(graph, 4), {}, stop.get_token()));
    CHECK_FALSE(simulateHashing(graph, {}, {}));
}

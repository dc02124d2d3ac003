// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/path_factor.h"

#include "model/fabric/hash_collisions.h"

#include "tests/model/fabric/small_fabrics.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <random>

using namespace cw;

namespace {

FlowSpread spreadBy(FlowSpreading spreading, int queuePairs = 1, double efficiency = 1)
{
    return {spreading, false, queuePairs, efficiency};
}

Traffic leafShift(const FabricGraph& graph, int leaves)
{
    Traffic traffic;
    for (int to = 0; to < leaves; ++to)
        traffic.demands.push_back({(to + 1) % leaves, to, graph.nodes[static_cast<std::size_t>(to)].hosts});
    return traffic;
}

/// Half of all trials of the simulation, which shares out every link.
double simulated(const FabricGraph& graph, const Traffic& traffic, Hashing hashing, int flows)
{
    FlowTrials trials;
    trials.hashing = hashing;
    trials.flowsPerEndpoint = flows;
    trials.trials = 200;
    return simulateHashing(graph, traffic, trials)->slowestFlow.p50;
}

}  // namespace

TEST_CASE("oversubscription of 2:1 halves what a collective gets, and links bind")
{
    const PathFactor factor = pathFactorOf(test::twoTiers(8, 4, 16, 2), spreadBy(FlowSpreading::Adaptive));
    CHECK(factor.value == Approx(0.5));
    CHECK(factor.limit == PathLimit::Links);
    const PathFactor whole = pathFactorOf(test::twoTiers(8, 4, 16, 4), spreadBy(FlowSpreading::Adaptive, 1, 0.95));
    CHECK(whole.value == Approx(0.95));
    CHECK(whole.limit == PathLimit::Routing);
}

TEST_CASE("tiers that thin out multiply")
{
    // 2:1 at the leaf, then pods whose spines have half as many links up as down: 4:1.
    const FabricGraph graph = test::threeTiers(4, 8, 4, 8, 4);
    CHECK(pathFactorOf(graph, spreadBy(FlowSpreading::Adaptive)).value == Approx(0.25));
}

TEST_CASE("a leaf that loses one of k uplinks has k - 1 of k left, and all wait for it")
{
    const int uplinks = GENERATE(4, 8, 16);
    const FabricGraph intact = test::twoTiers(8, uplinks, uplinks);
    CHECK(pathFactorOf(withoutLink(intact, 0), spreadBy(FlowSpreading::Adaptive)).value ==
          Approx((uplinks - 1.0) / uplinks));
}

TEST_CASE("a network on one switch, or on none, costs nothing")
{
    const PathFactor factor = pathFactorOf(test::twoTiers(1, 2, 16), spreadBy(FlowSpreading::Ecmp, 4, 0.95));
    CHECK(factor.value == 1);
    CHECK(factor.limit == PathLimit::Nothing);
    CHECK(pathFactorOf(FabricGraph{}, spreadBy(FlowSpreading::Ecmp)).value == 1);
}

TEST_CASE("collisions leave the shares of an independent max-min simulation")
{
    // Full bisection, 32 hosts a leaf, every leaf to the next; figures of an independent simulation of the same
    // fabrics, to two digits.
    struct Row {
        int leaves, spines, parallel, flows;
        double slowestFlow;
    };
    const Row row = GENERATE(Row{16, 8, 4, 1, 0.43}, Row{16, 8, 4, 4, 0.61}, Row{16, 8, 4, 16, 0.76},
                             Row{64, 32, 1, 1, 0.16}, Row{64, 32, 1, 4, 0.33}, Row{64, 32, 1, 16, 0.53});
    const FabricGraph graph = test::twoTiers(row.leaves, row.spines, 32, row.parallel);
    INFO(row.leaves << " leaves, " << row.flows << " flows");
    const auto spread = slowestHashedFlow(graph, leafShift(graph, row.leaves), Hashing::EqualCost, row.flows);
    REQUIRE(spread);
    CHECK(spread->p50 == Approx(row.slowestFlow).margin(0.025));
    CHECK(spread->p5 <= spread->p50);
    const PathFactor factor = pathFactorOf(graph, spreadBy(FlowSpreading::Ecmp, row.flows));
    CHECK(factor.value == Approx(row.slowestFlow).margin(0.025));
    CHECK(factor.limit == PathLimit::Hashing);
}

TEST_CASE("the closed form of collisions agrees with trials of flows")
{
    const FabricGraph full = test::twoTiers(16, 4, 16, 4);
    struct Case {
        const char* name;
        FabricGraph graph;
        int flows;
    };
    const Case one = GENERATE_COPY(
        Case{"two tiers", full, 4}, Case{"one uplink lost", withoutLink(full, 0), 16},
        Case{"oversubscribed", test::twoTiers(16, 4, 32, 4), 8}, Case{"two spines", test::twoTiers(6, 2, 8, 4), 4},
        Case{"three tiers", test::threeTiers(4, 8, 8, 8, 8), 1},
        Case{"three tiers", test::threeTiers(4, 4, 4, 4, 4), 8}, Case{"a ring of switches", test::ring(9, 4), 8});
    const Hashing hashing = GENERATE(Hashing::EqualCost, Hashing::WeightedCost);
    const Traffic traffic = longestMatching(one.graph);
    const auto closed = slowestHashedFlow(one.graph, traffic, hashing, one.flows);
    REQUIRE(closed);
    const double trials = simulated(one.graph, traffic, hashing, one.flows);
    INFO(one.name << ": " << closed->p50 << " against " << trials);
    CHECK(closed->p50 == Approx(trials).epsilon(0.08));
}

TEST_CASE("weights beat equal costs on unequal uplinks, as closed forms say")
{
    // Of two spines with four links each, one loses a link. With very many flows collisions vanish: equal hashing sends
    // half of 8 over 3 links, weights 3 of 7 parts.
    const FabricGraph damaged = withoutLink(test::twoTiers(2, 2, 8, 4), 0);
    const int flows = 1'000'000;
    const PathFactor even = pathFactorOf(damaged, spreadBy(FlowSpreading::Ecmp, flows));
    const PathFactor weighted = pathFactorOf(damaged, spreadBy(FlowSpreading::Weighted, flows));
    CHECK(even.value == Approx(3.0 / 4).epsilon(0.01));
    CHECK(weighted.value == Approx(7.0 / 8).epsilon(0.01));
    CHECK(even.limit == PathLimit::Hashing);
    // With as few flows as connections have.
    for (const int few : {1, 4, 16}) {
        const FabricGraph graph = withoutLink(test::twoTiers(8, 4, 16, 4), 0);
        CHECK(pathFactorOf(graph, spreadBy(FlowSpreading::Weighted, few)).value >=
              pathFactorOf(graph, spreadBy(FlowSpreading::Ecmp, few)).value);
    }
}

TEST_CASE("the efficiency of routing and collisions of flows are not charged twice")
{
    const FabricGraph graph = test::twoTiers(16, 8, 32, 4);
    const double alone = pathFactorOf(graph, spreadBy(FlowSpreading::Ecmp, 4)).value;
    CHECK(pathFactorOf(graph, spreadBy(FlowSpreading::Ecmp, 4, 0.95)).value == alone);
    // Where flows have one way only, nothing collides, and hashing is no better than adaptive routing.
    const PathFactor narrow = pathFactorOf(test::twoTiers(4, 1, 8, 8), spreadBy(FlowSpreading::Ecmp, 4, 0.95));
    CHECK(narrow.value == Approx(0.95));
    CHECK(narrow.limit == PathLimit::Routing);
}

TEST_CASE("taking links away never raises the factor of adaptive routing")
{
    std::mt19937 random(3);
    for (int trial = 0; trial < 40; ++trial) {
        FabricGraph graph = test::twoTiers(6, 4, 12, 3);
        graph.isRegular = false;
        double last = 1;
        for (int removed = 0; removed < 30 && !graph.links.empty(); ++removed) {
            const PathFactor factor = pathFactorOf(graph, spreadBy(FlowSpreading::Adaptive));
            INFO("trial " << trial << ", links removed " << removed);
            REQUIRE(factor.value <= last + 1e-9);
            last = factor.value;
            graph = withoutLink(graph, static_cast<int>(random() % graph.links.size()));
        }
    }
}

TEST_CASE("more queue pairs never cost, and a stopped factor comes soon")
{
    const FabricGraph graph = test::twoTiers(16, 8, 32, 4);
    double last = 0;
    for (const int flows : {1, 2, 4, 8, 16, 64}) {
        const double value = pathFactorOf(graph, spreadBy(FlowSpreading::Ecmp, flows)).value;
        CHECK(value > last);
        last = value;
    }
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(slowestHashedFlow(graph, longestMatching(graph), Hashing::EqualCost, 4, stop.get_token()));
}

TEST_CASE("adaptive routing of a dragonfly goes by way of other groups")
{
    // Nine switches, each with a link to every other and eight hosts. All that one sends to another must go over one
    // link of eight, or by way of the others over all: half of the rate, since each hop takes a link.
    FabricGraph graph;
    for (int s = 0; s < 9; ++s)
        test::addNode(graph, 1, 0, 8, 400'000);
    for (int a = 0; a < 9; ++a)
        for (int b = a + 1; b < 9; ++b)
            test::addLink(graph, a, b, 1, 400'000);
    const PathFactor adaptive = pathFactorOf(graph, spreadBy(FlowSpreading::Adaptive));
    CHECK(adaptive.value == Approx(0.5).epsilon(0.03));
    CHECK(adaptive.limit == PathLimit::Links);
    CHECK(pathFactorOf(graph, spreadBy(FlowSpreading::Ecmp, 1'000)).value == Approx(1.0 / 8).epsilon(0.01));
}

TEST_CASE("RoCE networks spread as the design says, InfiniBand adaptively by assumption")
{
    Design design = test::superPod("nvidia-dgx-h100", 31);
    design.addressing.qos.spreading = FlowSpreading::Ecmp;
    design.addressing.qos.queuePairs = 8;
    FabricConstants constants;
    constants.spreadingEfficiency = 0.9;
    Network network = *design.network(NetworkKind::Compute);
    network.technology = Technology::RoCE;
    CHECK(flowSpreadOf(design, network, constants) == FlowSpread{FlowSpreading::Ecmp, false, 8, 0.9});
    network.technology = Technology::InfiniBand;
    CHECK(flowSpreadOf(design, network, constants) == FlowSpread{FlowSpreading::Adaptive, true, 1, 0.9});
}

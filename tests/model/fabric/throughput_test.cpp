// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/throughput.h"

#include "tests/model/fabric/small_fabrics.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include <unistd.h>

using namespace cw;

namespace {

/// Leaf l sends all its hosts can to leaf l + shift.
Traffic leafShift(const FabricGraph& graph, int leaves, int shift)
{
    Traffic traffic;
    for (int to = 0; to < leaves; ++to)
        traffic.demands.push_back(
            {(to + leaves - shift) % leaves, to, graph.nodes[static_cast<std::size_t>(to)].hosts});
    return traffic;
}

constexpr const char* kConcurrentFlowModel = R"(
set V; set A dimen 2; set S within V;
param cap{A}; param d{S,V} default 0;
var f{S,A} >= 0; var theta >= 0;
maximize share: theta;
s.t. room{(u,v) in A}: sum{s in S} f[s,u,v] <= cap[u,v];
s.t. keep{s in S, v in V: v != s}:
  sum{(u,v) in A} f[s,u,v] - sum{(v,w) in A} f[s,v,w] = theta * d[s,v];
solve;
printf "%.9f\n", theta > "%RESULT%";
)";

/// The exact maximum concurrent flow by GLPK, sources aggregated.
double throughputByGlpsol(const FabricGraph& graph, const Traffic& traffic)
{
    namespace fs = std::filesystem;
    const fs::path dir = fs::temp_directory_path() / ("cw-glpsol-" + std::to_string(::getpid()));
    fs::create_directories(dir);
    std::string model = kConcurrentFlowModel;
    model.replace(model.find("%RESULT%"), 8, (dir / "theta.txt").string());
    std::ofstream out(dir / "flow.mod");
    out.precision(15);
    out << model << "data;\nset V :=";
    for (std::size_t v = 0; v < graph.nodes.size(); ++v)
        out << ' ' << v;
    out << ";\nparam: A: cap :=";
    for (const FabricGraph::Link& link : graph.links)
        out << ' ' << link.lower << ' ' << link.upper << ' ' << link.capacity << ' ' << link.upper << ' ' << link.lower
            << ' ' << link.capacity;
    out << ";\nset S :=";
    for (std::size_t v = 0; v < graph.nodes.size(); ++v)
        if (graph.nodes[v].hosts > 0)
            out << ' ' << v;
    out << ";\nparam d :=";
    const UniformTraffic uniform(graph);
    for (const Traffic::Demand& demand : traffic.demands)
        out << ' ' << demand.from << ' ' << demand.to << ' ' << demand.amount;
    if (traffic.isUniform)
        for (int a = 0; a < static_cast<int>(graph.nodes.size()); ++a)
            for (int b = 0; b < static_cast<int>(graph.nodes.size()); ++b)
                if (uniform.between(a, b) > 0)
                    out << ' ' << a << ' ' << b << ' ' << uniform.between(a, b);
    out << ";\nend;\n";
    out.close();
    const std::string command =
        "timeout 60 glpsol -m " + (dir / "flow.mod").string() + " > " + (dir / "log.txt").string() + " 2>&1";
    INFO("glpsol of the Debian package glpk-utils");
    REQUIRE(std::system(command.c_str()) == 0);
    double theta = -1;
    std::ifstream(dir / "theta.txt") >> theta;
    fs::remove_all(dir);
    return theta;
}

}  // namespace

TEST_CASE("four leaves of four hosts and two uplinks carry half of a leaf shift, as linear programming says")
{
    const FabricGraph graph = test::twoTiers(4, 2, 4);
    const Traffic traffic = leafShift(graph, 4, 1);
    const Throughput ours = throughputOf(graph, traffic);
    CHECK(ours.lower == Approx(0.5));
    CHECK(ours.upper == Approx(0.5));
    CHECK(throughputByGlpsol(graph, traffic) == Approx(0.5).epsilon(1e-6));
}

TEST_CASE("the bounds of a two-tier Clos meet at uplinks over hosts")
{
    const int hosts = GENERATE(8, 12, 24);
    const FabricGraph graph = test::twoTiers(16, 8, hosts);
    const Throughput worst = throughputOf(graph, longestMatching(graph));
    CHECK(worst.lower == Approx(std::min(1.0, 8.0 / hosts)));
    CHECK(worst.isExact());
    // Of uniform traffic the share 1 - (h-1)/(N-1) leaves the leaf.
    const Throughput uniform = throughputOf(graph, uniformTraffic());
    const double leaving = 1 - (hosts - 1.0) / (16.0 * hosts - 1);
    CHECK(uniform.lower == Approx(std::min(1.0, 8.0 / hosts / leaving)));
    CHECK(uniform.isExact());
}

TEST_CASE("the bounds of a three-tier Clos meet, at full bisection and with a thin core")
{
    const FabricGraph full = test::threeTiers(4, 4, 4, 4, 4);
    CHECK(throughputOf(full, longestMatching(full)).lower == Approx(1.0));
    const FabricGraph thin = test::threeTiers(4, 4, 4, 4, 2);
    const Throughput matched = throughputOf(thin, longestMatching(thin));
    CHECK(matched.lower == Approx(0.5));
    CHECK(matched.isExact());
    // 48 of 63 partners are in other pods; half of the capacity leads there.
    const Throughput uniform = throughputOf(thin, uniformTraffic());
    CHECK(uniform.lower == Approx(0.5 / (48.0 / 63)));
    CHECK(uniform.isExact());
}

TEST_CASE("class by class the loads are those of all destinations")
{
    FabricGraph graph = GENERATE(test::twoTiers(9, 4, 6, 2), test::threeTiers(4, 4, 4, 4, 4),
                                 test::threeTiers(5, 3, 2, 4, 3), test::threeTiers(2, 6, 3, 4, 2));
    const int kind = GENERATE(0, 1, 2, 3, 4);
    if (kind == 1)
        graph = withoutNode(std::move(graph), 0);
    if (kind == 2)
        graph = withoutLink(std::move(graph), 0);
    if (kind == 3)
        graph = withoutNode(std::move(graph), static_cast<int>(graph.nodes.size()) - 1);
    if (kind == 4)
        graph = withoutLink(std::move(graph), static_cast<int>(graph.links.size()) - 1);
    FabricGraph explicitly = graph;
    explicitly.isRegular = false;
    const bool isUniform = GENERATE(true, false);
    const Traffic traffic = isUniform ? uniformTraffic() : longestMatching(graph);
    const Throughput byClass = throughputOf(graph, traffic);
    const Throughput byNode = throughputOf(explicitly, traffic);
    CHECK(byClass.lower == Approx(byNode.lower).epsilon(1e-9));
    CHECK(byClass.ecmp == Approx(byNode.ecmp).epsilon(1e-9));
    CHECK(byClass.upper == Approx(byNode.upper).epsilon(1e-9));
}

TEST_CASE("linear programming lies between the bounds of damaged and hand-drawn fabrics")
{
    FabricGraph graph = GENERATE(test::twoTiers(5, 3, 4), test::threeTiers(3, 2, 2, 3, 2), test::ring(6, 1));
    const unsigned seed = GENERATE(1U, 2U, 3U);
    std::mt19937 random(seed);
    graph.isRegular = false;
    for (int i = 0; i < 3; ++i) {
        FabricGraph damaged = withoutLink(graph, static_cast<int>(random() % graph.links.size()));
        if (endpointsCutOff(damaged) == 0)
            graph = damaged;
    }
    const bool isUniform = GENERATE(true, false);
    const Traffic traffic = isUniform ? uniformTraffic() : longestMatching(graph);
    const Throughput ours = throughputOf(graph, traffic);
    const double exact = std::min(1.0, throughputByGlpsol(graph, traffic));
    INFO("seed " << seed << ", " << graph.nodes.size() << " nodes, " << (isUniform ? "uniform" : "matching"));
    CHECK(ours.lower <= exact * (1 + 1e-6));
    CHECK(ours.upper >= exact * (1 - 1e-6));
    CHECK(ours.upper - ours.lower < 0.02);
}

TEST_CASE("the approximation of concurrent flow closes on the exact value")
{
    const FabricGraph graph = test::ring(8, 1);
    Traffic across;
    for (int to = 0; to < 8; ++to)
        across.demands.push_back({(to + 4) % 8, to, 400'000});
    // Eight demands of four hops on sixteen arcs: a half.
    const ConcurrentFlow flow = concurrentFlow(graph, Adjacency(graph), across, 0.02, 2000);
    CHECK(flow.lower <= 0.5 + 1e-9);
    CHECK(flow.lower > 0.49);
    CHECK(flow.upper >= 0.5 - 1e-9);
    CHECK(flow.upper < 0.51);
}

TEST_CASE("in the published SuperPOD all of the job's traffic fits")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const FabricGraph graph = fabricGraph(plan, *plan.network(NetworkKind::Compute));
    CHECK(graph.intactEndpoints == 1016);
    CHECK(graph.planes == 1);
    CHECK(graph.nodes[3].rail == 3);
    for (const Traffic& traffic : {longestMatching(graph), uniformTraffic(), railRings(plan, graph),
                                   expertAllToAll(plan, graph, 16, CrossRail::ThroughFabric)}) {
        const Throughput result = throughputOf(graph, traffic);
        CHECK(result.lower == Approx(1.0));
    }
    // Rings cross the spines once a scalable unit and rail, each way round; experts within a unit stay on their rail.
    CHECK(railRings(plan, graph).demands.size() == 4 * 8);
    CHECK(expertAllToAll(plan, graph, 32, CrossRail::ThroughNvlink).demands.empty());
    CHECK(expertAllToAll(plan, graph, 32, CrossRail::ThroughFabric).demands.size() == 4 * 8 * 7);
}

TEST_CASE("a leaf that loses one of four parallel links keeps three quarters of its hashed traffic")
{
    // Hashing spreads evenly over the two next hops, so the thinner one is full first: (k-1)/k.
    FabricGraph graph = withoutLink(test::twoTiers(4, 2, 8, 4), 0);
    const Throughput result = throughputOf(graph, leafShift(graph, 4, 1));
    CHECK(result.ecmp == Approx(3.0 / 4));
    CHECK(result.lower == Approx(7.0 / 8));
    CHECK(result.upper == Approx(7.0 / 8));
}

TEST_CASE("the longest matching is as long as the best of all permutations")
{
    FabricGraph graph = test::ring(7, 1);
    test::addLink(graph, 0, 3, 1, 400'000);
    const Adjacency adjacency(graph);
    std::vector<int> order(7), best;
    for (int i = 0; i < 7; ++i)
        order[static_cast<std::size_t>(i)] = i;
    int longest = 0;
    do {
        int sum = 0;
        for (int i = 0; i < 7; ++i)
            sum += hopsFrom(graph, adjacency, i)[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
        longest = std::max(longest, sum);
    } while (std::next_permutation(order.begin(), order.end()));
    int ours = 0;
    for (const Traffic::Demand& demand : longestMatching(graph).demands)
        ours += hopsFrom(graph, adjacency, demand.from)[static_cast<std::size_t>(demand.to)];
    // Exchanges find a local optimum: at most one hop short here.
    CHECK(ours >= longest - 1);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/failure_table.h"

#include "tests/model/fabric/small_fabrics.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cw;

namespace {

const FailureRow& rowOf(const FailureTable& table, FailingElement element)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [&](const FailureRow& row) { return row.element == element; });
    REQUIRE(found != table.rows.end());
    return *found;
}

}  // namespace

TEST_CASE("the table of single failures of a full two-tier fabric follows from its counts")
{
    // 16 leaves of 32 hosts, 8 spines, 4 parallel links.
    const auto table = failureTable(test::twoTiers(16, 8, 32, 4));
    REQUIRE(table);
    CHECK(table->rows.size() == 4);
    CHECK(table->isComplete);
    CHECK(table->intact.bisection == Approx(1.0));
    CHECK(table->intact.worstTraffic.lower == Approx(1.0));
    const FailureRow& spine = rowOf(*table, FailingElement::Spine);
    CHECK(spine.count == 8);
    CHECK(spine.health.bisection == Approx(7.0 / 8));
    CHECK(spine.health.worstTraffic.lower == Approx(7.0 / 8));
    CHECK(spine.health.worstTraffic.upper == Approx(7.0 / 8));
    CHECK(spine.health.cutOff == 0);
    const FailureRow& leaf = rowOf(*table, FailingElement::Leaf);
    CHECK(leaf.count == 16);
    CHECK(leaf.health.bisection == Approx(15.0 / 16));
    CHECK(leaf.health.worstTraffic.lower == Approx(1.0));
    CHECK(leaf.health.cutOff == 32);
    const FailureRow& link = rowOf(*table, FailingElement::LeafSpineLink);
    CHECK(link.count == 512);
    // One of 256 uplinks of a half; its leaf keeps 31 of 32, hashed 3 of 4.
    CHECK(link.health.bisection == Approx(255.0 / 256));
    CHECK(link.health.worstTraffic.lower == Approx(31.0 / 32));
    CHECK(link.health.worstTraffic.upper == Approx(31.0 / 32));
    CHECK(link.health.worstTraffic.ecmp == Approx(3.0 / 4));
    const FailureRow& host = rowOf(*table, FailingElement::HostLink);
    CHECK(host.count == 512);
    CHECK(host.health.cutOff == 1);
    REQUIRE(table->worst());
    CHECK(table->worst()->element == FailingElement::Spine);
}

TEST_CASE("a core that fails costs its share of the capacity between pods, and bounds meet")
{
    const auto table = failureTable(test::threeTiers(4, 8, 8, 8, 8));
    REQUIRE(table);
    const FailureRow& core = rowOf(*table, FailingElement::Core);
    CHECK(core.count == 64);
    CHECK(core.health.bisection == Approx(63.0 / 64));
    CHECK(core.health.worstTraffic.lower == Approx(63.0 / 64));
    CHECK(core.health.worstTraffic.upper == Approx(63.0 / 64));
    // Hashing does not see that one of eight spines has only seven ways left.
    CHECK(core.health.worstTraffic.ecmp == Approx(7.0 / 8));
    const FailureRow& spine = rowOf(*table, FailingElement::Spine);
    CHECK(spine.health.worstTraffic.lower == Approx(7.0 / 8));
    CHECK(spine.health.bisection == Approx(15.0 / 16));
    CHECK(rowOf(*table, FailingElement::SpineCoreLink).count == 32 * 8);
}

TEST_CASE("the table of the published SuperPOD names every kind of element")
{
    const Plan plan = makePlan(test::superPod("nvidia-dgx-h100", 127), *test::builtinCatalogue());
    const auto table = failureTable(fabricGraph(plan, *plan.network(NetworkKind::Compute)));
    REQUIRE(table);
    // Leaves of 32 and of 31 hosts, their links and hosts, and the spines.
    CHECK(table->rows.size() == 7);
    int leaves = 0;
    for (const FailureRow& row : table->rows)
        leaves += row.element == FailingElement::Leaf ? row.count : 0;
    CHECK(leaves == 32);
    CHECK(table->worst()->element == FailingElement::Spine);
    CHECK(table->worst()->health.bisection == Approx(15.0 / 16));
}

TEST_CASE("failures together are worse than each alone")
{
    const Plan plan = makePlan(test::superPod("nvidia-dgx-h100", 127), *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const FabricGraph intact = fabricGraph(plan, compute);
    Failures failures;
    double last = 1.1;
    for (int spine = 0; spine < 4; ++spine) {
        failures = together(failures, failedDevice(compute.spine(spine)));
        const auto health = healthAfter(intact, fabricGraph(plan, compute, failures));
        REQUIRE(health);
        CHECK(health->bisection == Approx((15.0 - spine) / 16));
        CHECK(health->worstTraffic.lower == Approx((15.0 - spine) / 16));
        CHECK(health->bisection < last);
        last = health->bisection;
    }
}

TEST_CASE("no failure leaves more than the intact network had")
{
    // Leaves of 9 and of 8 hosts on 4 uplinks: without the fullest ones the others would share more.
    FabricGraph graph = test::twoTiers(5, 4, 8);
    graph.nodes[0].endpoints = 9;
    graph.nodes[0].hosts = 9 * 400'000;
    graph.endpoints.insert(graph.endpoints.begin(), {99999, 0, 0, 400'000});
    ++graph.intactEndpoints;
    for (const FlowSpreading spreading : {FlowSpreading::Adaptive, FlowSpreading::Ecmp}) {
        const auto table = failureTable(graph, {spreading, false, 4, 1});
        REQUIRE(table);
        CHECK(table->intact.path <= 1);
        for (const FailureRow& row : table->rows) {
            CHECK(row.health.bisection <= 1);
            CHECK(row.health.worstTraffic.lower <= table->intact.worstTraffic.lower);
            CHECK(row.health.worstTraffic.upper <= table->intact.worstTraffic.upper);
            CHECK(row.health.path <= table->intact.path);
        }
    }
    // All hosts of the fullest leaf over its uplinks; of the others, once it is gone, still no more than that.
    const auto table = failureTable(graph, {});
    CHECK(table->intact.path == Approx(4.0 / 9));
    CHECK(rowOf(*table, FailingElement::Leaf).health.path == Approx(4.0 / 9));
}

TEST_CASE("what is left below the intact network's share is told as it is, without the hosts out of reach")
{
    // The fullest of the leaves, 9 hosts on 4 uplinks, is out of reach, and one of 8 hosts loses an uplink: 3 of 8.
    FabricGraph graph = test::twoTiers(5, 4, 8);
    graph.nodes[0].endpoints = 9;
    graph.nodes[0].hosts = 9 * 400'000;
    graph.endpoints.insert(graph.endpoints.begin(), {99999, 0, 0, 400'000});
    ++graph.intactEndpoints;
    FabricGraph damaged = graph;
    std::erase_if(damaged.links, [](const FabricGraph::Link& link) {
        return link.lower == 0 || (link.lower == 1 && link.upper == 5);
    });
    const auto health = healthAfter(graph, damaged);
    REQUIRE(health);
    CHECK(health->cutOff == 9);
    CHECK(health->path == Approx(3.0 / 8));
    const auto gone = healthAfter(graph, withoutNode(damaged, 0));
    REQUIRE(gone);
    CHECK(gone->cutOff == 9);
    CHECK(gone->path == Approx(3.0 / 8));
    CHECK(gone->worstTraffic.lower == Approx(3.0 / 8));
    CHECK(gone->worstTraffic.upper == Approx(3.0 / 8));
}

TEST_CASE("where no host is left in reach, nothing is left of the network")
{
    // 32 endpoints on one switch, which fails.
    const FabricGraph graph = test::twoTiers(1, 0, 32);
    const auto table = failureTable(graph, {});
    REQUIRE(table);
    CHECK(table->intact.path == 1);
    const FailureRow& leaf = rowOf(*table, FailingElement::Leaf);
    CHECK(leaf.health.cutOff == 32);
    CHECK(leaf.health.bisection == 0);
    CHECK(leaf.health.worstTraffic.lower == 0);
    CHECK(leaf.health.worstTraffic.upper == 0);
    CHECK(leaf.health.worstTraffic.ecmp == 0);
    CHECK(leaf.health.path == 0);
    REQUIRE(table->worst());
    CHECK(table->worst()->element == FailingElement::Leaf);
    // One host that is cut off leaves the others as they were.
    CHECK(rowOf(*table, FailingElement::HostLink).health.path == 1);
}

TEST_CASE("every class of a small irregular network is tried, and the table says so")
{
    FabricGraph graph = test::twoTiers(8, 4, 8, 4);
    graph.isRegular = false;
    // Each leaf loses another number of links to the first spine.
    for (int leaf = 1; leaf < 8; ++leaf) {
        graph.links[static_cast<std::size_t>(leaf) * 4].capacity -= 100'000 * leaf;
    }
    const auto table = failureTable(graph, {});
    REQUIRE(table);
    CHECK(table->isComplete);
    int leaves = 0;
    for (const FailureRow& row : table->rows)
        leaves += row.element == FailingElement::Leaf ? 1 : 0;
    CHECK(leaves == 8);
}

TEST_CASE("an irregular network with more classes than there is time for is tried in part, and the table says so")
{
    // No two links are alike, so that every leaf is a destination of its own and every link a class.
    FabricGraph graph = test::twoTiers(96, 48, 48);
    graph.isRegular = false;
    std::int64_t taken = 0;
    for (FabricGraph::Link& link : graph.links)
        link.capacity -= ++taken;
    const auto table = failureTable(graph, {});
    REQUIRE(table);
    CHECK_FALSE(table->isComplete);
    for (const FailingElement element :
         {FailingElement::Leaf, FailingElement::Spine, FailingElement::HostLink, FailingElement::LeafSpineLink})
        CHECK(rowOf(*table, element).count >= 1);
    // 96 leaves and as many classes of host links, 48 spines, 4608 links: a small part of them.
    CHECK(table->rows.size() < 400);
}

TEST_CASE("a hand-drawn network of twins has as few rows as the generated one, and all of them")
{
    FabricGraph graph = test::threeTiers(4, 8, 8, 8, 8);
    const auto generated = failureTable(graph);
    graph.isRegular = false;
    const auto drawn = failureTable(graph);
    REQUIRE((generated && drawn));
    CHECK(drawn->isComplete);
    REQUIRE(drawn->rows.size() == generated->rows.size());
    for (std::size_t row = 0; row < drawn->rows.size(); ++row) {
        CHECK(drawn->rows[row].count == generated->rows[row].count);
        CHECK(drawn->rows[row].health.bisection == Approx(generated->rows[row].health.bisection));
        CHECK(drawn->rows[row].health.worstTraffic.lower == Approx(generated->rows[row].health.worstTraffic.lower));
    }
}

TEST_CASE("losses tell which links of which hosts are gone")
{
    const Plan plan = makePlan(test::superPod("nvidia-dgx-h100", 127), *test::builtinCatalogue());
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const FabricGraph intact = fabricGraph(plan, compute);
    // The second leaf of the first unit serves the second port of each of its 32 hosts.
    const auto health = healthAfter(intact, fabricGraph(plan, compute, failedDevice(compute.leaf(1))));
    REQUIRE(health);
    CHECK(health->cutOff == static_cast<int>(health->losses.size()));
    CHECK(health->cutOff == endpointsCutOff(fabricGraph(plan, compute, failedDevice(compute.leaf(1)))));
    for (const HostLoss& loss : health->losses) {
        CHECK(loss.links == 8);
        CHECK(loss.lost == std::vector<int>{1});
    }
}

TEST_CASE("hosts that are cut off pace nobody")
{
    // A leaf without uplinks is on its own; the others run on as before.
    FabricGraph damaged = test::twoTiers(4, 2, 4, 2);
    const FabricGraph intact = damaged;
    std::erase_if(damaged.links, [](const FabricGraph::Link& link) { return link.lower == 0; });
    const auto health = healthAfter(intact, damaged);
    REQUIRE(health);
    CHECK(health->cutOff == 4);
    CHECK(health->path == Approx(1.0));
    CHECK(health->worstTraffic.upper == 0);
}

TEST_CASE("a stopped table is no table")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(failureTable(test::twoTiers(4, 2, 4), {}, stop.get_token()));
}

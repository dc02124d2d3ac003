// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cut_graph.h"
#include "model/fabric/network_result.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace cw;

namespace {

const Plan& largePlan()
{
    static const Plan plan = makePlan(test::superPod("nvidia-dgx-b200", 2048, 0), *test::builtinCatalogue());
    return plan;
}

}  // namespace

TEST_CASE("a maximum flow that is told to stop gives nothing")
{
    const Plan& plan = largePlan();
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    std::stop_source stop;
    const FabricGraph fabric = fabricGraph(plan, compute);
    const CutGraph graph = cutInHalves(fabric, orderByPods(fabric), false);
    CHECK(maxFlow(graph, stop.get_token()) == graph.half);
    stop.request_stop();
    CHECK(maxFlow(graph, stop.get_token()) == 0);
    CHECK(maxFlowBisection(plan, compute, stop.get_token()).value.base() == 0);
    CHECK(shareAfterWorstSwitchFailure(plan, compute, stop.get_token()) == 0);
}

TEST_CASE("a stop request from another thread ends flows in the middle")
{
    // A request that falls between two flows interrupts none, so there are many tries.
    const Plan& plan = largePlan();
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    bool wasInterrupted = false;
    for (int attempt = 0; attempt < 100 && !wasInterrupted; ++attempt) {
        std::stop_source stop;
        std::atomic<bool> hasBegun = false;
        std::thread other([&] {
            while (!hasBegun)
                std::this_thread::yield();
            stop.request_stop();
        });
        while (!stop.stop_requested()) {
            hasBegun = true;
            wasInterrupted = maxFlowBisectionUncontracted(plan, compute, stop.get_token()).value.base() == 0;
        }
        other.join();
    }
    CHECK(wasInterrupted);
}

TEST_CASE("colour refinement ends with its first round after a stop request")
{
    // One missing uplink makes its leaf and spine unlike the others, then their neighbours, round by round.
    Plan plan = largePlan();
    const DeviceIndex leaf = plan.network(NetworkKind::Compute)->leaf(0);
    plan.cables.erase(
        std::find_if(plan.cables.begin(), plan.cables.end(), [&](const Cable& cable) { return cable.from == leaf; }));
    const FabricGraph fabric = fabricGraph(plan, *plan.network(NetworkKind::Compute));
    const CutGraph graph = cutInHalves(fabric, orderByPods(fabric), true);
    std::stop_source stop;
    stop.request_stop();
    const CutGraph stopped = quotient(graph, stop.get_token());
    CHECK(stopped.nodes.size() < quotient(graph).nodes.size());
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/step_after_failure.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

/// A cluster with one workload, planned, its networks and estimates worked out.
struct Trained {
    Design design;
    Plan plan;
    std::vector<NetworkResult> networks;
    std::vector<TrainingResult> training;

    explicit Trained(Design one)
        : design(std::move(one))
    {
        Workload workload;
        workload.id = "llm-1";
        workload.model = test::model("llama3-70b");
        workload.layout.tensor = 8;
        workload.layout.pipeline = 2;
        workload.layout.globalBatch = 2048;
        workload.layout.microBatch = 1;
        workload.layout.virtualStages = 1;
        workload.tokens = 1e12;
        design.workloads = {workload};
        plan = makePlan(design, *test::builtinCatalogue());
        networks = networkResults(design, plan);
        addPathFactors(networks, design, plan, {});
        training = trainingResults(design, *test::builtinCatalogue(), networks, test::builtinConstants());
    }

    const NetworkPlan& compute() const { return *plan.network(NetworkKind::Compute); }

    std::vector<StepAfterFailure> after(const NetworkPlan& network, const Failures& failures) const
    {
        const FabricGraph intact = fabricGraph(plan, network);
        const auto health = healthAfter(intact, fabricGraph(plan, network, failures),
                                        flowSpreadOf(design, *design.network(network.network), {}));
        return stepsAfterFailure(design, plan, *test::builtinCatalogue(), networks, training, test::builtinConstants(),
                                 network.network, *health);
    }
};

Design rails(int servers)
{
    return test::computeOnly("nvidia-dgx-h100", servers);
}

/// The step over a network that leaves a share of line rate, by the training model alone.
Duration stepAt(const Trained& one, double factor)
{
    std::vector<NetworkResult> networks = one.networks;
    for (NetworkResult& network : networks)
        network.path->value = factor;
    return trainingResults(one.design, *test::builtinCatalogue(), networks, test::builtinConstants())
        .at(0)
        .estimate->step;
}

}  // namespace

TEST_CASE("the step after the loss of spines is that over a network of their share")
{
    const Trained one(rails(64));
    REQUIRE(one.compute().sizing.spines == 8);
    CHECK(one.networks.at(0).path->value == Approx(1.0));
    Failures failures;
    for (int lost = 1; lost <= 3; ++lost) {
        failures = together(failures, failedDevice(one.compute().spine(lost - 1)));
        const auto steps = one.after(one.compute(), failures);
        REQUIRE(steps.size() == 1);
        REQUIRE(steps[0].after);
        CHECK(steps[0].workload == "llm-1");
        CHECK(steps[0].gpusCutOff == 0);
        CHECK(steps[0].before == one.training[0].estimate->step);
        CHECK(inSeconds(*steps[0].after) == Approx(inSeconds(stepAt(one, (8.0 - lost) / 8))));
        CHECK(*steps[0].ratio() > 1);
    }
}

TEST_CASE("a leaf that fails cuts a GPU of every server of its unit off, and the job stops")
{
    const Trained one(rails(64));
    const auto steps = one.after(one.compute(), failedDevice(one.compute().leaf(0)));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].isStopped());
    CHECK(steps[0].gpusCutOff == 32);
    CHECK_FALSE(steps[0].ratio());
}

TEST_CASE("a server that fails takes all its GPUs along")
{
    const Trained one(rails(64));
    for (std::size_t d = 0; d < one.plan.devices.size(); ++d)
        if (one.plan.devices[d].role == DeviceRole::Server) {
            CHECK(one.after(one.compute(), failedDevice(static_cast<DeviceIndex>(d))).at(0).gpusCutOff == 8);
            return;
        }
    FAIL("no server");
}

TEST_CASE("with two planes a leaf that fails halves the rate of its ports and stops nobody")
{
    // 800G ports of a B300, each as two links of 400G.
    Design design = test::computeOnly("nvidia-dgx-b300", 32, 16);
    design.networks[0].technology = Technology::RoCE;
    design.networks[0].leafSwitch = "nvidia-sn5600";
    design.networks[0].linkSpeed = gigabitsPerSecond(400);
    design.networks[0].planes = 2;
    const Trained one(design);
    REQUIRE(one.compute().isBuilt);
    REQUIRE(one.training.at(0).estimate);
    const auto steps = one.after(one.compute(), failedDevice(one.compute().leaf(0)));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].gpusCutOff == 0);
    REQUIRE(steps[0].after);
    CHECK(inSeconds(*steps[0].after) == Approx(inSeconds(stepAt(one, 0.5))));
}

TEST_CASE("networks that nothing computes over have no training step")
{
    const Trained one(test::superPod("nvidia-dgx-h100", 32));
    const NetworkPlan& storage = *one.plan.network(NetworkKind::Storage);
    CHECK(one.after(storage, failedDevice(storage.leaf(0))).empty());
    CHECK(one.after(one.compute(), failedDevice(one.compute().spine(0))).size() == 1);
}

TEST_CASE("hashed flows stretch the step, and their choice leaves other networks alone")
{
    Design design = rails(64);
    design.networks[0].technology = Technology::RoCE;
    const Trained adaptive(design);
    design.addressing.qos.spreading = FlowSpreading::Ecmp;
    const Trained hashed(design);
    REQUIRE(hashed.networks.at(0).path);
    CHECK(hashed.networks[0].path->limit == PathLimit::Hashing);
    CHECK(hashed.networks[0].path->value < adaptive.networks[0].path->value);
    CHECK(hashed.training[0].estimate->step > adaptive.training[0].estimate->step);
    CHECK(inSeconds(hashed.training[0].estimate->step) ==
          Approx(inSeconds(stepAt(adaptive, hashed.networks[0].path->value))));
}

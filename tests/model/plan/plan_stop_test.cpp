// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

using namespace cw;

namespace {

/// 2,048 servers of 8 GPUs with all four networks.
Design largeDesign()
{
    return test::superPod("nvidia-dgx-b200", 2048, 0);
}

/// A builder as it is before its first step.
PlanBuilder started(const Design& design, const std::stop_token& stop)
{
    PlanBuilder builder{design, *test::builtinCatalogue(), {}, {}, {}, {}, {}, stop, {}};
    for (const Network& network : design.networks) {
        builder.builds.emplace_back().network = &network;
        NetworkPlan& plan = builder.plan.networks.emplace_back();
        plan.network = plan.carrier = network.id;
        plan.kind = network.kind;
    }
    return builder;
}

}  // namespace

TEST_CASE("after a stop request no step of a plan adds a device, a place or a cable")
{
    using Step = void (*)(PlanBuilder&);
    const Step steps[] = {addUnits,     collectHostPorts, sizeNetworks, linkBuiltNetworks,
                          placeInRacks, addOutOfBand,     routeCables,  fillNetworkFigures};
    const Design design = largeDesign();
    const auto workDone = [](const PlanBuilder& builder) {
        std::size_t work = builder.plan.devices.size() + builder.plan.cables.size();
        for (const NetworkBuild& build : builder.builds)
            work += build.ports.size();
        for (const NetworkPlan& network : builder.plan.networks)
            work += static_cast<std::size_t>(network.endpoints);
        for (const Rack& rack : builder.plan.racks)
            work += rack.devices.size();
        for (const Cable& cable : builder.plan.cables)
            work += cable.choice >= 0 ? 1 : 0;
        return work;
    };
    for (std::size_t last = 0; last < std::size(steps); ++last) {
        INFO("step " << last);
        std::stop_source stop;
        PlanBuilder builder = started(design, stop.get_token());
        for (std::size_t s = 0; s < last; ++s)
            steps[s](builder);
        const std::size_t before = workDone(builder);
        PlanBuilder goesOn = builder;
        goesOn.stop = {};
        steps[last](goesOn);
        CHECK(workDone(goesOn) > before + 1000);
        stop.request_stop();
        steps[last](builder);
        CHECK(workDone(builder) == before);
    }
}

TEST_CASE("a plan that another thread stops is whole or empty")
{
    const Design design = largeDesign();
    const std::size_t whole = makePlan(design, *test::builtinCatalogue()).cables.size();
    REQUIRE(whole > 50'000);
    for (int delay = 0; delay < 8; ++delay) {
        std::stop_source stop;
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(delay));
            stop.request_stop();
        });
        const Plan plan = makePlan(design, *test::builtinCatalogue(), stop.get_token());
        other.join();
        CHECK((plan.devices.empty() ? plan.cables.empty() : plan.cables.size() == whole));
    }
    std::stop_source before;
    before.request_stop();
    CHECK(makePlan(design, *test::builtinCatalogue(), before.get_token()).networks.empty());
}

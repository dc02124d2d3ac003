// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/headroom.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

Design routedPod()
{
    Design design = computeOnly("nvidia-dgx-h100", 64);
    design.networks[0].technology = Technology::RoCE;
    design.networks[0].leafSwitch = "nvidia-sn5400";
    return design;
}

}  // namespace

TEST_CASE("headroom is flight, two whole packets and the response, each in bytes")
{
    // 400 Gb/s over 100 m: 1 µs there and back are 50,000 bytes.
    const Bandwidth speed = gigabitsPerSecond(400);
    CHECK(inBytes(pauseHeadroom(speed, metres(100), 0, seconds(0))) == Approx(50'000));
    CHECK(inBytes(pauseHeadroom(speed, metres(100), 9216, seconds(0))) == Approx(50'000 + 18'432));
    CHECK(inBytes(pauseHeadroom(speed, metres(100), 9216, seconds(1e-6))) == Approx(50'000 + 18'432 + 50'000));
    CHECK(inBytes(pauseHeadroom(speed, metres(0), 1500, seconds(0))) == Approx(3000));
}

TEST_CASE("a switch needs the headroom of each of its ports and classes, by the length of each cable")
{
    Design design = routedPod();
    const Plan plan = makePlan(design, *builtinCatalogue());
    const NetworkPlan& network = plan.networks[0];
    // Summed again from the cables, switch by switch.
    double most = 0;
    for (int s = 0; s < network.sizing.switches(); ++s) {
        double sum = 0;
        for (const Cable& cable : plan.cables)
            if (cable.from == network.firstSwitch + s || cable.to == network.firstSwitch + s)
                sum += 400e9 / 8 * (2 * 5e-9 * static_cast<double>(cable.length) + 1.2e-6) + 2 * 9216;
        most = std::max(most, sum);
    }
    const auto demands = headroomDemands(design, plan, *builtinCatalogue());
    REQUIRE(demands.size() == 1);
    CHECK(inBytes(demands[0].needed) == Approx(most));
    CHECK(demands[0].ports == 64);
    CHECK(demands[0].buffer == builtinCatalogue()->switchPart("nvidia-sn5400")->buffer);
    design.addressing.qos.lossless.push_back({"storage", 34, 4});
    CHECK(inBytes(headroomDemands(design, plan, *builtinCatalogue())[0].needed) == Approx(2 * most));
}

TEST_CASE("only RoCE networks that are to be lossless have headroom")
{
    Design design = routedPod();
    const Plan plan = makePlan(design, *builtinCatalogue());
    design.addressing.of(NetworkKind::Compute).isLossless = false;
    CHECK(headroomDemands(design, plan, *builtinCatalogue()).empty());
    design = computeOnly("nvidia-dgx-h100", 64);
    CHECK(headroomDemands(design, makePlan(design, *builtinCatalogue()), *builtinCatalogue()).empty());
}

TEST_CASE("a buffer that the catalogue does not know stays unknown")
{
    Design design = routedPod();
    design.networks[0].leafSwitch = "generic-tomahawk6-64x1600";
    const auto demands = headroomDemands(design, makePlan(design, *builtinCatalogue()), *builtinCatalogue());
    REQUIRE(demands.size() == 1);
    CHECK_FALSE(demands[0].buffer);
}

TEST_CASE("every switch has its own headroom, and the fullest of a part is the demand")
{
    const Design design = routedPod();
    const Plan plan = makePlan(design, *builtinCatalogue());
    const auto switches = switchHeadrooms(design, plan, *builtinCatalogue());
    const FabricSizing& sizing = plan.networks[0].sizing;
    REQUIRE(switches.size() == static_cast<std::size_t>(sizing.switches()));
    DataSize most;
    int ports = 0;
    for (const SwitchHeadroom& one : switches) {
        CHECK(one.device >= plan.networks[0].firstSwitch);
        CHECK_FALSE(one.isOver());
        most = std::max(most, one.needed);
        ports += one.ports;
    }
    // A link between switches has a port at both of its ends, one to a host at the switch alone.
    CHECK(ports == plan.networks[0].endpoints + 2 * sizing.leafSpineLinks);
    CHECK(inBytes(headroomDemands(design, plan, *builtinCatalogue())[0].needed) == Approx(inBytes(most)));
}

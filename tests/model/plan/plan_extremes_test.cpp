// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cw;

TEST_CASE("an empty design and a hostile count make an empty plan")
{
    const Catalogue& catalogue = *test::builtinCatalogue();
    CHECK(makePlan({}, catalogue).devices.empty());
    Design design = test::computeOnly("nvidia-dgx-h100", 2'000'000'000);
    CHECK(makePlan(design, catalogue).devices.empty());
    design.blocks[0].count = -5;
    CHECK(makePlan(design, catalogue).devices.empty());
    design.blocks[0].count = 4;
    design.blocks[0].attachments[0].portsPerUnit = 1'000'000;
    CHECK(makePlan(design, catalogue).network(NetworkKind::Compute)->endpoints == 4 * 8);
}

TEST_CASE("a network that no plan can hold is refused with its size")
{
    Catalogue catalogue = *test::builtinCatalogue();
    const auto problemOf = [&](const Design& design) {
        const Plan plan = makePlan(design, catalogue);
        const NetworkPlan& network = plan.networks.at(0);
        CHECK_FALSE(network.isBuilt);
        REQUIRE(network.problem);
        CHECK(network.problem->code == ErrorCode::OutOfRange);
        CHECK(network.problem->where == "networks.net-compute");
        return network.problem->args.at(0);
    };
    // 100,000 servers of 24 ports.
    Design design = test::computeOnly("intel-hls-gaudi2", 100'000);
    design.blocks[0].attachments[0].portsPerUnit = 24;
    CHECK(problemOf(design) == "2400000");

    design = test::computeOnly("nvidia-dgx-h100", 4, 32, 1'000'000'000);
    CHECK(problemOf(design) == "1000000000");

    // A unit of 2,000,000 servers is built in full: 16 million links to the spines and as many to the cores.
    Switch wide = *catalogue.switchPart("nvidia-qm9700");
    wide.id = "wide";
    wide.ports = wide.cages = 512;
    catalogue.switches[wide.id] = wide;
    design = test::computeOnly("nvidia-dgx-h100", 4, 2'000'000);
    design.networks[0].leafSwitch = wide.id;
    CHECK(std::stoll(problemOf(design)) >= 32'000'000);

    Switch huge = *catalogue.switchPart("nvidia-qm9700");
    huge.id = "huge";
    huge.ports = huge.cages = 100'000;
    huge.maxPortSplit = 64;
    huge.portSpeed = gigabitsPerSecond(400 * 64);
    catalogue.switches[huge.id] = huge;
    design = test::computeOnly("nvidia-dgx-h100", 4);
    design.networks[0].leafSwitch = huge.id;
    CHECK(problemOf(design) == "6400000");
}

TEST_CASE("the last port of the largest switch keeps its number")
{
    Catalogue catalogue = *test::builtinCatalogue();
    Switch large = *catalogue.switchPart("nvidia-qm9700");
    large.id = "large";
    large.ports = large.cages = 8192;
    catalogue.switches[large.id] = large;
    Design design = test::computeOnly("nvidia-dgx-h100", 1100);
    design.networks[0].leafSwitch = large.id;
    design.networks[0].topology = Topology::FatTree;
    const Plan plan = makePlan(design, catalogue);
    REQUIRE(plan.networks[0].isBuilt);
    REQUIRE(plan.networks[0].sizing.tiers == 2);
    int highest = 0;
    for (const Cable& cable : plan.cables) {
        CHECK(cable.fromPort >= 0);
        CHECK(cable.toPort >= 0);
        if (plan.devices[static_cast<std::size_t>(cable.from)].role == DeviceRole::Leaf)
            highest = std::max(highest, cableEnd(plan, design, catalogue, cable, CableSide::From).port);
    }
    CHECK(highest == 8192);
}

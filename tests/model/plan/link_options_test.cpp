// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/link_options.h"

#include "model/design/edits.h"
#include "model/design/link_edits.h"
#include "plan_designs.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace cw;
using namespace cw::test;

namespace {

/// A rail-optimised pod of 64 servers: each leaf has ports to spare, each server eight ports for the compute network.
Design pod()
{
    return superPod("nvidia-dgx-h100", 40);
}

/// Both ends of the first link from a leaf to a spine.
std::pair<PortName, PortName> firstUplink(const Plan& plan, const Design& design)
{
    const NetworkPlan& network = *plan.network(NetworkKind::Compute);
    for (const Cable& cable : plan.cables)
        if (cable.from >= network.leaf(0) && cable.from < network.spine(0) && cable.to >= network.spine(0) &&
            cable.to < network.core(0))
            return {portOfCable(plan, design, *builtinCatalogue(), cable, CableSide::From),
                    portOfCable(plan, design, *builtinCatalogue(), cable, CableSide::To)};
    return {};
}

}  // namespace

TEST_CASE("a trial of a generated link tells what the program chose and all that fits")
{
    const Design design = pod();
    const CataloguePtr catalogue = builtinCatalogue();
    const Plan plan = makePlan(design, *catalogue);
    const auto [leaf, spine] = firstUplink(plan, design);
    const std::int32_t cable = findCable(plan, design, *catalogue, leaf, spine);
    REQUIRE(cable >= 0);
    CHECK(findCable(plan, design, *catalogue, spine, leaf) == cable);
    const LinkTrial trial = tryLink(design, *catalogue, spine, leaf);
    REQUIRE(trial.isLinked);
    CHECK_FALSE(trial.problem);
    const CableChoice& made =
        plan.cableChoices[static_cast<std::size_t>(plan.cables[static_cast<std::size_t>(cable)].choice)];
    CHECK(trial.choice.cable == made.cable);
    CHECK(trial.chosen.cable == made.cable);
    CHECK(trial.chosen.stocked >= trial.routed);
    std::set<PartId> parts;
    for (const CableChoice& way : trial.ways)
        parts.insert(way.cable);
    CHECK(parts.count(made.cable) == 1);
    REQUIRE(parts.size() > 1);

    // Every way that is long enough can be ordered, and the program's own choice is remembered beside it.
    int tried = 0;
    for (const CableChoice& way : trial.ways) {
        if (way.stocked < trial.routed || ++tried > 6)
            continue;
        const Design ordered = chooseCable(design, leaf, spine, way.cable, way.stocked);
        const LinkTrial again = tryLink(ordered, *catalogue, leaf, spine);
        CHECK_FALSE(again.problem);
        CHECK(again.choice.cable == way.cable);
        CHECK(inMetres(again.choice.stocked) == Approx(inMetres(way.stocked)));
        CHECK(again.chosen.cable == made.cable);
    }
    CHECK(tried > 0);
}

TEST_CASE("a trial tells why a link cannot be")
{
    const Design design = pod();
    const CataloguePtr catalogue = builtinCatalogue();
    const Plan plan = makePlan(design, *catalogue);
    const auto [leaf, spine] = firstUplink(plan, design);
    const PortName elsewhere{"compute-leaf-02", leaf.port};
    const LinkTrial taken = tryLink(addLink(design, elsewhere, spine), *catalogue, elsewhere, spine);
    REQUIRE(taken.problem);
    CHECK(taken.problem->code == ErrorCode::DuplicateId);
    CHECK_FALSE(taken.isLinked);
    const PortName beyond{"compute-spine-01", 5000};
    const LinkTrial gone = tryLink(addLink(design, leaf, beyond), *catalogue, leaf, beyond);
    REQUIRE(gone.problem);
    CHECK_FALSE(gone.isLinked);
    const LinkTrial never = tryLink(design, *catalogue, leaf, elsewhere);
    CHECK_FALSE(never.isLinked);
    CHECK_FALSE(never.problem);
}

TEST_CASE("the ports that a unit has for a network are as many as its part has")
{
    const Design design = pod();
    const CataloguePtr catalogue = builtinCatalogue();
    const Plan plan = makePlan(design, *catalogue);
    const auto compute = portsForNetwork(plan, design, *catalogue, 0, "net-compute");
    CHECK(compute.size() == 8);
    const auto storage = portsForNetwork(plan, design, *catalogue, 0, "net-storage");
    CHECK(storage.size() >= 2);
    for (const int number : storage)
        CHECK(std::find(compute.begin(), compute.end(), number) == compute.end());
    CHECK(
        portsForNetwork(plan, design, *catalogue, plan.network(NetworkKind::Compute)->leaf(0), "net-compute").empty());
    // Every host end of the network's cables is one of them.
    for (const Cable& cable : plan.cables)
        if (cable.from == 0 && cable.network == NetworkKind::Compute) {
            const int number = cableEnd(plan, design, *catalogue, cable, CableSide::From).port;
            CHECK(std::find(compute.begin(), compute.end(), number) != compute.end());
        }
}

TEST_CASE("an override belongs to the network of the switches that it names")
{
    Design design = pod();
    const CataloguePtr catalogue = builtinCatalogue();
    std::string added;
    design = addSwitch(design, "net-storage", SwitchTier::Leaf, &added);
    design = removeSwitch(design, "compute-spine-04");
    design = addLink(design, {"dgx-h100-001", 1}, {added, 1});
    design = removeLink(design, {"compute-leaf-01", 40}, {"compute-spine-01", 1});
    design = setCable(design, {"nobody-001", 1}, {"nothing-02", 2}, "some-cable", {});
    const Plan plan = makePlan(design, *catalogue);
    const auto of = [&](std::size_t index) {
        return networkOfOverride(design.overrides[index], design, *catalogue, plan);
    };
    CHECK(of(0) == "net-storage");
    CHECK(of(1) == "net-compute");
    CHECK(of(2) == "net-storage");
    CHECK(of(3) == "net-compute");
    CHECK(of(4).empty());
}

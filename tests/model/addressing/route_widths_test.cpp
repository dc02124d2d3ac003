// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/route_widths.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

Design routed(int servers, const PartId& leaf)
{
    Design design = computeOnly("nvidia-dgx-h100", servers);
    design.networks[0].technology = Technology::RoCE;
    design.networks[0].leafSwitch = leaf;
    return design;
}

}  // namespace

TEST_CASE("every leaf reaches every other over all of its uplinks, in two tiers and in three")
{
    const auto [servers, leaf] = GENERATE(table<int, std::string>({{64, "nvidia-sn5400"}, {256, "nvidia-sn4700"}}));
    const Design design = routed(servers, leaf);
    const Plan plan = makePlan(design, *builtinCatalogue());
    const FabricSizing& sizing = plan.networks[0].sizing;
    const auto widths = routeWidths(plan, *addressPlan(design, plan));
    CHECK(widths.size() == static_cast<std::size_t>(sizing.leaves) * static_cast<std::size_t>(sizing.leaves - 1));
    for (const RouteWidth& width : widths)
        REQUIRE(width.nextHops == sizing.uplinksPerLeaf);
}

TEST_CASE("a lost uplink narrows the routes of its leaf, and those to it only where it was the last to its spine")
{
    const Design design = routed(64, "nvidia-sn5400");
    const Plan plan = makePlan(design, *builtinCatalogue());
    const FabricSizing& sizing = plan.networks[0].sizing;
    const auto table = addressPlan(design, plan);
    const DeviceIndex leaf = plan.networks[0].leaf(0);
    std::vector<std::int32_t> toSpine;
    for (const LinkAddress& link : table->links) {
        const Cable& cable = plan.cables[static_cast<std::size_t>(link.cable)];
        if (cable.from == leaf && cable.to == plan.networks[0].spine(0))
            toSpine.push_back(link.cable);
    }
    REQUIRE(toSpine.size() == static_cast<std::size_t>(sizing.linksPerLeafSpine));
    REQUIRE(toSpine.size() > 1);
    for (const RouteWidth& width : routeWidths(plan, *table, {toSpine[0]}))
        CHECK(width.nextHops == sizing.uplinksPerLeaf - (width.from == leaf ? 1 : 0));
    for (const RouteWidth& width : routeWidths(plan, *table, toSpine))
        CHECK(width.nextHops ==
              sizing.uplinksPerLeaf - (width.from == leaf || width.to == leaf ? sizing.linksPerLeafSpine : 0));
}

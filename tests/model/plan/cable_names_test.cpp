// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/cable_names.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <set>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

TEST_CASE("a label names rack, unit and port of both ends, and no two cables share one")
{
    const Design design = superPod("nvidia-dgx-h100", 64, 0);
    const Plan plan = makePlan(design, *builtinCatalogue());
    const CableNumbers numbers(plan);
    std::set<std::string> labels;
    std::set<std::string> ids;
    for (std::size_t c = 0; c < plan.cables.size(); ++c) {
        const Cable& cable = plan.cables[c];
        const auto index = static_cast<std::int32_t>(c);
        const CableEnd from = cableEnd(plan, design, *builtinCatalogue(), cable, CableSide::From);
        const std::string own = endIdentifier(plan, design, from);
        // The parts of an identifier are those of the rack elevation.
        const Device& device = plan.devices[static_cast<std::size_t>(cable.from)];
        const std::string rack = rackName(plan.racks[static_cast<std::size_t>(device.rack)]);
        REQUIRE(own.substr(0, own.find('-')) == rack);
        REQUIRE(std::stoi(own.substr(own.find('-') + 1)) == device.bottomU);
        REQUIRE(std::stoi(own.substr(own.find(':') + 1)) == from.port);
        const std::string far =
            cable.to < 0
                ? outsideIdentifier(plan, numbers, index)
                : endIdentifier(plan, design, cableEnd(plan, design, *builtinCatalogue(), cable, CableSide::To));
        CHECK(labels.insert(cableLabel(own, far)).second);
        CHECK(ids.insert(cableId(plan, numbers, index)).second);
    }
    CHECK(labels.size() == plan.cables.size());
}

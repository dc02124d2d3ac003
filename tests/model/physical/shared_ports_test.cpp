// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The front of a leaf whose cages hosts of several speeds fill.

#include "model/physical/port_map.h"
#include "tests/model/plan/mixed_speeds.h"

#include <catch2/catch.hpp>

#include <set>

using namespace cw;
using namespace cw::test;

TEST_CASE("a cage shows as many ports as hosts of its speed find room in it")
{
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 2}, {400, 3}, {100, 3}});
    const Plan plan = makePlan(design, catalogue);
    const auto map = portMap(plan, design, catalogue, plan.networks[0].leaf(0));
    REQUIRE(map);
    REQUIRE(map->cages.size() == 64);
    const std::size_t ports[] = {1, 1, 2, 2, 8, 1};
    for (std::size_t cage = 0; cage < std::size(ports); ++cage) {
        CAPTURE(cage);
        CHECK(map->cages[cage].ports.size() == ports[cage]);
    }
    CHECK(map->ports == 2 + 2 * 2 + 8 + 59);
    CHECK(map->used == 8);
    CHECK(map->usedDown == 8);
    std::set<std::string> labels;
    std::set<int> numbers;
    for (const SwitchCage& cage : map->cages)
        for (const SwitchPort& port : cage.ports) {
            labels.insert(port.label);
            numbers.insert(port.number);
        }
    CHECK(static_cast<int>(labels.size()) == map->ports);
    CHECK(static_cast<int>(numbers.size()) == map->ports);
    CHECK(map->cages[3].ports[1].label == "swp4s1");
    CHECK(map->cages[3].ports[1].cable < 0);
    CHECK(map->cages[4].ports[2].label == "swp5s2");
    CHECK(map->cages[4].ports[2].cable >= 0);
}

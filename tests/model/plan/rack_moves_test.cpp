// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/rack_moves.h"
#include "plan_checks.h"
#include "plan_designs.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace cw;
using namespace cw::test;

namespace {

Plan planOf(const Design& design)
{
    return makePlan(design, *builtinCatalogue());
}

FloorPlace placeOf(const Rack& rack)
{
    return {rack.row, rack.column};
}

FloorPlace placeOf(const Plan& plan, RackIndex rack)
{
    return placeOf(plan.racks[static_cast<std::size_t>(rack)]);
}

std::set<FloorPlace> placesOf(const Plan& plan)
{
    std::set<FloorPlace> places;
    for (const Rack& rack : plan.racks)
        places.insert(placeOf(rack));
    return places;
}

Design moved(const Design& design, const RackPlaces& places)
{
    return moveRacks(design, planOf(design), design, places);
}

}  // namespace

TEST_CASE("a rack that is moved stands there, and all others where they stood")
{
    const Design design = superPod("nvidia-dgx-h100", 63);
    const Plan before = planOf(design);
    const Design drawn = moved(design, {{3, {9, 4}}});
    REQUIRE(drawn.overrides.size() == 1);
    const Plan after = planOf(drawn);
    CHECK(after.overrideProblems.empty());
    REQUIRE(after.racks.size() == before.racks.size());
    for (std::size_t r = 0; r < after.racks.size(); ++r) {
        CHECK(after.racks[r].devices == before.racks[r].devices);
        CHECK(after.racks[r].generated == placeOf(before.racks[r]));
        CHECK(placeOf(after.racks[r]) == (r == 3 ? FloorPlace{9, 4} : placeOf(before.racks[r])));
        CHECK((after.racks[r].byOverride >= 0) == (r == 3));
    }
    CHECK(rackName(after.racks[3]) == "J05");
    CHECK(after.cables.size() == before.cables.size());
}

TEST_CASE("a rack that is moved onto another changes places with it, and back again leaves nothing")
{
    const Design design = superPod("nvidia-dgx-h100", 63);
    const Plan before = planOf(design);
    const Design swapped = moved(design, {{0, placeOf(before, 5)}});
    const Plan after = planOf(swapped);
    CHECK(placeOf(after, 0) == placeOf(before, 5));
    CHECK(placeOf(after, 5) == placeOf(before, 0));
    CHECK(swapped.overrides.size() == 2);
    CHECK(moved(swapped, {{0, placeOf(before, 0)}}) == design);
    CHECK(moveRacks(swapped, after, swapped, generatedPlaces(after, {5})) == design);
    // On from there, the other keeps the place that it was given.
    const Plan further = planOf(moved(swapped, {{0, {20, 0}}}));
    CHECK(placeOf(further, 0) == FloorPlace{20, 0});
    CHECK(placeOf(further, 5) == placeOf(before, 0));
}

TEST_CASE("a rack that is moved twice is one change by hand")
{
    const Design design = superPod("nvidia-dgx-h100", 31);
    const Design twice = moved(moved(design, {{2, {7, 0}}}), {{2, {8, 1}}});
    REQUIRE(twice.overrides.size() == 1);
    CHECK(twice.overrides[0].place == FloorPlace{8, 1});
    CHECK(twice.overrides[0].kind == Override::Kind::MoveRack);
}

TEST_CASE("racks that move together by one place push those in their way to where they came from")
{
    const Design design = superPod("nvidia-dgx-h100", 63);
    const Plan before = planOf(design);
    // 0, 1 and 2 go one place on: 3 is in their way, and 0 left its place.
    const Design drawn = moved(design, {{0, placeOf(before, 1)}, {1, placeOf(before, 2)}, {2, placeOf(before, 3)}});
    const Plan after = planOf(drawn);
    CHECK(placeOf(after, 0) == placeOf(before, 1));
    CHECK(placeOf(after, 1) == placeOf(before, 2));
    CHECK(placeOf(after, 2) == placeOf(before, 3));
    CHECK(placeOf(after, 3) == placeOf(before, 0));
    CHECK(placesOf(after) == placesOf(before));
    CHECK(moveRacks(drawn, after, drawn, generatedPlaces(after, {0, 1, 2})) == design);
}

TEST_CASE("two racks never stand in one place, however they are moved")
{
    Design design = superPod("nvidia-dgx-h100", 31);
    std::mt19937 random(7);
    for (int turn = 0; turn < 60; ++turn) {
        const Plan plan = planOf(design);
        const auto racks = static_cast<int>(plan.racks.size());
        RackPlaces wishes;
        const int count = 1 + static_cast<int>(random() % 4);
        for (int i = 0; i < count; ++i)
            wishes[static_cast<RackIndex>(random() % static_cast<unsigned>(racks))] = {static_cast<int>(random() % 4),
                                                                                       static_cast<int>(random() % 20)};
        design = moveRacks(design, plan, design, wishes);
        if (areFreeToMove(plan, wishes)) {
            const Plan moved = planOf(design);
            CHECK(placesOf(moved).size() == moved.racks.size());
            for (const auto& [rack, place] : wishes)
                CHECK(placeOf(moved, rack) == place);
        }
        // The room changes under what is drawn by hand, too.
        design.site.racksPerRow = 5 + static_cast<int>(random() % 20);
        design.blocks[0].count = 20 + static_cast<int>(random() % 30);
        const Plan after = planOf(design);
        CHECK(placesOf(after).size() == after.racks.size());
    }
}

TEST_CASE("a generated rack stands aside for one that was put there by hand")
{
    Design design = superPod("nvidia-dgx-h100", 31);
    const Plan before = planOf(design);
    const auto racks = static_cast<RackIndex>(before.racks.size());
    const int perRow = design.site.racksPerRow;
    const FloorPlace next{racks / perRow, racks % perRow};
    design = moved(design, {{0, next}});
    const std::string device = design.overrides.at(0).device;
    design.blocks[0].count += 32;
    const Plan after = planOf(design);
    REQUIRE(after.racks.size() > before.racks.size());
    CHECK(after.overrideProblems.empty());
    CHECK(placesOf(after).size() == after.racks.size());
    for (std::size_t i = 0; i < after.devices.size(); ++i)
        if (deviceName(after, design, static_cast<DeviceIndex>(i)) == device)
            CHECK(placeOf(after, after.devices[i].rack) == next);
}

TEST_CASE("moves that can't be are none, and those that find no rack are told")
{
    const Design design = superPod("nvidia-dgx-h100", 31);
    const Plan plan = planOf(design);
    CHECK(moved(design, {}) == design);
    CHECK(moved(design, {{0, {-1, 0}}}) == design);
    CHECK(moved(design, {{0, {0, kMostFloorPlaces}}}) == design);
    CHECK(moved(design, {{0, {8, 0}}, {1, {8, 0}}}) == design);
    CHECK(moved(design, {{static_cast<RackIndex>(plan.racks.size()), {8, 0}}}) == design);

    Design wishes = design;
    Override wish;
    wish.kind = Override::Kind::MoveRack;
    wish.place = {6, 6};
    for (const char* device : {"dgx-h100-099", "dgx-h100-001", "dgx-h100-001", "dgx-h100-031"}) {
        wish.device = device;
        wishes.overrides.push_back(wish);
    }
    const Plan after = planOf(wishes);
    REQUIRE(after.overrideProblems.size() == 3);
    CHECK(after.overrideProblems[0].error.code == ErrorCode::UnknownReference);
    CHECK(after.overrideProblems[0].error.args == std::vector<std::string>{"dgx-h100-099"});
    CHECK(after.overrideProblems[1].error.args == std::vector<std::string>{"dgx-h100-001"});
    CHECK(after.overrideProblems[2].error.code == ErrorCode::DuplicateId);
    CHECK(after.overrideProblems[2].error.args == std::vector<std::string>{"dgx-h100-031", "G07"});
    CHECK(placeOf(after, after.devices[0].rack) == FloorPlace{6, 6});
    // A move that found its rack leaves those alone that did not.
    CHECK(moved(wishes, {{after.devices[0].rack, {6, 7}}}).overrides.size() == 2);
}

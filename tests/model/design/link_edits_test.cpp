// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/edits.h"
#include "model/design/link_edits.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

const PortName kLeaf{"compute-leaf-01", 40};
const PortName kSpine{"compute-spine-01", 3};
const PortName kOther{"compute-spine-02", 64};

Design withNetwork()
{
    Design design;
    Network network;
    network.id = "net-compute";
    network.kind = NetworkKind::Compute;
    design.networks.push_back(network);
    return design;
}

}  // namespace

TEST_CASE("a link drawn by hand is removed from either of its ends")
{
    const Design drawn = joinPorts(withNetwork(), kLeaf, kSpine);
    REQUIRE(drawn.overrides.size() == 1);
    CHECK(cutLink(drawn, kLeaf, kSpine).overrides.empty());
    CHECK(cutLink(drawn, kSpine, kLeaf).overrides.empty());
}

TEST_CASE("a generated link that was removed returns when its ports are joined in either order")
{
    const Design cut = cutLink(withNetwork(), kLeaf, kSpine);
    REQUIRE(cut.overrides.size() == 1);
    CHECK(joinPorts(cut, kLeaf, kSpine).overrides.empty());
    CHECK(joinPorts(cut, kSpine, kLeaf).overrides.empty());
}

TEST_CASE("either end of a link drawn by hand moves without another override")
{
    const Design drawn = chooseCable(joinPorts(withNetwork(), kLeaf, kSpine), kSpine, kLeaf, "some-cable", {});
    REQUIRE(drawn.overrides.size() == 2);
    for (const bool movesUpper : {true, false}) {
        const PortName& moves = movesUpper ? kSpine : kLeaf;
        const PortName& stays = movesUpper ? kLeaf : kSpine;
        const Design moved = moveLinkEnd(drawn, stays, moves, kOther);
        REQUIRE(moved.overrides.size() == 2);
        for (const Override& one : moved.overrides) {
            CHECK(one.from == stays);
            CHECK(one.to == kOther);
        }
        CHECK(moved.overrides[1].cable == "some-cable");
    }
}

TEST_CASE("a link that was moved and moved back is generated again")
{
    const Design moved = moveLinkEnd(withNetwork(), kLeaf, kSpine, kOther);
    REQUIRE(moved.overrides.size() == 1);
    CHECK(moveLinkEnd(moved, kLeaf, kOther, kSpine).overrides.empty());
}

TEST_CASE("what was drawn at a port or a switch is found from both ends")
{
    Design design = moveLinkEnd(withNetwork(), kLeaf, kSpine, kOther);
    design = removeSwitch(design, "compute-spine-03");
    CHECK(overridesAt(design, kLeaf) == std::vector<std::size_t>{0});
    CHECK(overridesAt(design, kSpine) == std::vector<std::size_t>{0});
    CHECK(overridesAt(design, kOther) == std::vector<std::size_t>{0});
    CHECK(overridesAt(design, PortName{"compute-leaf-01", 41}).empty());
    CHECK(overridesAt(design, "compute-spine-02") == std::vector<std::size_t>{0});
    CHECK(overridesAt(design, "compute-spine-03") == std::vector<std::size_t>{1});
}

TEST_CASE("taking the move of one end back leaves what was done to the other end")
{
    const PortName otherLeaf{"compute-leaf-02", 40};
    const Design once = moveLinkEnd(withNetwork(), kLeaf, kSpine, kOther);
    const Design twice = moveLinkEnd(once, kOther, kLeaf, otherLeaf);
    REQUIRE(twice.overrides.size() == 2);
    // The link of the plan, with one end moved.
    const Design alone = moveLinkEnd(withNetwork(), kSpine, kLeaf, otherLeaf);
    CHECK(takeBack(twice, {0}) == alone);
    CHECK(takeBack(twice, {1}) == once);
    CHECK(takeBack(twice, {0, 1}) == withNetwork());

    // Its cable, named from either end.
    for (const bool isFromLeaf : {true, false}) {
        const PortName& a = isFromLeaf ? otherLeaf : kOther;
        const PortName& b = isFromLeaf ? kOther : otherLeaf;
        const Design back = takeBack(chooseCable(twice, a, b, "some-cable", {}), {0});
        REQUIRE(back.overrides.size() == 2);
        CHECK(back.overrides[0] == alone.overrides[0]);
        CHECK(back.overrides[1].from == (isFromLeaf ? otherLeaf : kSpine));
        CHECK(back.overrides[1].to == (isFromLeaf ? kSpine : otherLeaf));
    }

    // The end that moved first moves on, or home.
    const PortName third{"compute-spine-03", 5};
    const Design onward = takeBack(moveLinkEnd(twice, otherLeaf, kOther, third), {0});
    REQUIRE(onward.overrides.size() == 2);
    CHECK(onward.overrides[0] == alone.overrides[0]);
    CHECK(onward.overrides[1].from == otherLeaf);
    CHECK(onward.overrides[1].to == kSpine);
    CHECK(onward.overrides[1].movedTo == third);
    CHECK(takeBack(moveLinkEnd(twice, otherLeaf, kOther, kSpine), {0}) == alone);

    // The link is removed, where its first move has it.
    const Design removed = takeBack(cutLink(twice, kOther, otherLeaf), {0});
    REQUIRE(removed.overrides.size() == 1);
    CHECK(removed.overrides[0].kind == Override::Kind::RemoveLink);
    CHECK(removed.overrides[0].from == kSpine);
    CHECK(removed.overrides[0].to == kLeaf);

    // A link drawn by hand into the port that the first move left is another.
    const Design drawn = joinPorts(once, {"compute-leaf-03", 40}, kSpine);
    CHECK(takeBack(drawn, {0}).overrides.front() == drawn.overrides.back());
}

TEST_CASE("taking a switch back takes its links along, taking a move back leaves the cable chosen")
{
    std::string added;
    Design design = addSwitch(withNetwork(), "net-compute", SwitchTier::Spine, &added);
    design = joinPorts(design, kLeaf, {added, 1});
    design = chooseCable(design, {added, 1}, kLeaf, "some-cable", {});
    design = joinPorts(design, {"compute-leaf-02", 40}, kOther);
    REQUIRE(design.overrides.size() == 4);
    const Design without = takeBack(design, {0});
    REQUIRE(without.overrides.size() == 1);
    CHECK(without.overrides[0].to == kOther);

    Design moved = moveLinkEnd(withNetwork(), kLeaf, kSpine, kOther);
    moved = chooseCable(moved, kLeaf, kOther, "some-cable", {});
    const Design back = takeBack(moved, {0});
    REQUIRE(back.overrides.size() == 1);
    CHECK(back.overrides[0].kind == Override::Kind::SetCable);
    CHECK(back.overrides[0].to == kSpine);
    CHECK(takeBack(moved, {0, 1}) == withNetwork());
    CHECK(takeBack(moved, {7}) == moved);
}

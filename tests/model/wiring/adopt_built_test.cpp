// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/adopt_built.h"

#include "model/design/member_reader.h"
#include "model/design/templates.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace cw;

namespace {

Design superPod()
{
    const std::string path = std::string(CW_RESOURCE_DIR) + "/templates/superpod-h100.json";
    std::ifstream in(path);
    const auto loaded = templateFromJson(in, path);
    REQUIRE(loaded);
    const auto design = instantiate(*loaded, {{"su", 1}});
    REQUIRE(design);
    return *design;
}

/// The compute network of a design, and what is compared with it.
struct World {
    Design design = superPod();
    Catalogue catalogue = *test::builtinCatalogue();
    Plan plan = makePlan(design, catalogue);
    WiringOrigin origin;
    Wiring designed = wiringOf(design, plan, catalogue, NetworkKind::Compute, &origin);
    Wiring built = designed;

    std::vector<std::size_t> cablesTo(int tier) const
    {
        std::vector<std::size_t> found;
        for (std::size_t c = 0; c < designed.cables.size(); ++c)
            if (designed.node(designed.cables[c].b).tier == tier &&
                designed.node(designed.cables[c].a).tier == tier - 1)
                found.push_back(c);
        return found;
    }

    /// Adopts everything that can be; returns what then still differs.
    std::vector<WiringDifference> left(std::size_t expected)
    {
        const auto differences = compareWirings(designed, built);
        CHECK(differences.size() == expected);
        const BuiltAdopter adopter(design, plan, catalogue, designed, origin, built);
        const BuiltAdoption adoption = adopter.adoptAll(differences);
        CHECK(adoption.withoutRoom == 0);
        Design changed = design;
        changed.overrides = adoption.overrides;
        const Plan after = makePlan(changed, catalogue);
        CHECK(after.overrideProblems.empty());
        return compareWirings(wiringOf(changed, after, catalogue, NetworkKind::Compute), built);
    }
};

}  // namespace

TEST_CASE("what was built can be taken into the design")
{
    World world;
    SECTION("a missing uplink")
    {
        world.built.cables.erase(world.built.cables.begin() + static_cast<std::ptrdiff_t>(world.cablesTo(2)[3]));
        CHECK(world.left(1).empty());
    }
    SECTION("a missing link of a host, which keeps the numbers of its other ports")
    {
        world.built.cables.erase(world.built.cables.begin() + static_cast<std::ptrdiff_t>(world.cablesTo(1)[9]));
        CHECK(world.left(1).empty());
    }
    SECTION("two swapped cables")
    {
        const auto uplinks = world.cablesTo(2);
        std::swap(world.built.cables[uplinks.front()].b, world.built.cables[uplinks.back()].b);
        CHECK(world.left(1).empty());
    }
    SECTION("swapped links of two hosts")
    {
        const auto links = world.cablesTo(1);
        std::swap(world.built.cables[links[0]].b, world.built.cables[links[21]].b);
        CHECK(world.left(1).empty());
    }
    SECTION("a switch that was never put up")
    {
        const std::string spine = world.designed.node(world.designed.cables.back().b).name;
        const WiringIndex gone = world.designed.cables.back().b.node;
        std::erase_if(world.built.cables, [&](const WiringCable& cable) { return cable.b.node == gone; });
        world.built.nodes[static_cast<std::size_t>(gone)].name = "spare";
        const auto left = world.left(2);
        REQUIRE(left.size() == 1);
        CHECK(left.front().kind == WiringDifferenceKind::ExtraNode);
    }
    SECTION("several faults at once")
    {
        const auto uplinks = world.cablesTo(2);
        std::swap(world.built.cables[uplinks[5]].b, world.built.cables[uplinks[200]].b);
        world.built.cables.erase(world.built.cables.begin() + static_cast<std::ptrdiff_t>(uplinks[7]));
        CHECK(world.left(2).empty());
    }
}

TEST_CASE("what links by hand cannot say is not taken into the design")
{
    World world;
    world.built.cables.back().speed = world.built.cables.back().speed / 2;
    world.built.nodes.front().name = "stranger";
    const auto left = world.left(3);
    CHECK(left.size() == 3);
}

TEST_CASE("taking back by hand what was adopted leaves the design as it was")
{
    World world;
    world.built.cables.pop_back();
    const auto differences = compareWirings(world.designed, world.built);
    REQUIRE(differences.size() == 1);
    const BuiltAdopter adopter(world.design, world.plan, world.catalogue, world.designed, world.origin, world.built);
    Design adopted = world.design;
    adopted.overrides = adopter.adoptAll(differences).overrides;
    CHECK(adopted.overrides.size() == world.design.overrides.size() + 1);
    // The cable is pulled after all: the comparison with the changed design finds it, and adopting that ends the
    // change.
    const Plan plan = makePlan(adopted, world.catalogue);
    WiringOrigin origin;
    const Wiring designed = wiringOf(adopted, plan, world.catalogue, NetworkKind::Compute, &origin);
    const Wiring whole = world.designed;
    const auto extra = compareWirings(designed, whole);
    REQUIRE(extra.size() == 1);
    CHECK(extra.front().kind == WiringDifferenceKind::ExtraCable);
    const BuiltAdopter back(adopted, plan, world.catalogue, designed, origin, whole);
    Design returned = adopted;
    returned.overrides = back.adoptAll(extra).overrides;
    CHECK(returned == world.design);
}

TEST_CASE("a design that is full takes each difference whole or not at all")
{
    World world;
    const auto uplinks = world.cablesTo(2);
    std::swap(world.built.cables[uplinks[5]].b, world.built.cables[uplinks[200]].b);
    world.built.cables[uplinks[9]].speed = world.built.cables[uplinks[9]].speed / 2;
    world.built.cables.erase(world.built.cables.begin() + static_cast<std::ptrdiff_t>(uplinks[7]));
    auto differences = compareWirings(world.designed, world.built);
    REQUIRE(differences.size() == 3);
    // What cannot be said first, then the swapped pair.
    const auto rank = [](const WiringDifference& one) {
        return one.kind == WiringDifferenceKind::WrongSpeed ? 0 : one.kind == WiringDifferenceKind::SwappedEnds ? 1 : 2;
    };
    std::sort(differences.begin(), differences.end(),
              [&](const WiringDifference& x, const WiringDifference& y) { return rank(x) < rank(y); });
    // A swapped pair needs four overrides, a missing cable one.
    const auto room = GENERATE(0, 1, 2, 3, 4, 5);
    Override filler;
    filler.kind = Override::Kind::RemoveLink;
    while (world.design.overrides.size() + static_cast<std::size_t>(room) < kMostItems) {
        filler.from = {"nowhere", static_cast<int>(world.design.overrides.size()) + 1};
        filler.to = {"elsewhere", filler.from.port};
        world.design.overrides.push_back(filler);
    }
    const std::size_t before = world.design.overrides.size();
    const BuiltAdopter adopter(world.design, world.plan, world.catalogue, world.designed, world.origin, world.built);
    const BuiltAdoption adoption = adopter.adoptAll(differences);
    CHECK(adoption.unsayable == 1);
    CHECK(adoption.adopted == (room < 4 ? 0 : room < 5 ? 1 : 2));
    CHECK(adoption.withoutRoom == 2 - adoption.adopted);
    CHECK(adoption.overrides.size() == before + (room < 4 ? 0U : static_cast<std::size_t>(room)));
}

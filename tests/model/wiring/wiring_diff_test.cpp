// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/wiring_diff.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cw;

namespace {

constexpr int kHosts = 8;
constexpr int kLeaves = 4;
constexpr int kSpines = 2;

WiringCable cableOf(int a, int portA, int b, int portB)
{
    WiringCable cable;
    cable.a = {a, portA, {}};
    cable.b = {b, portB, {}};
    cable.speed = gigabitsPerSecond(400);
    return cable;
}

/// Two hosts a leaf, each leaf once to both spines.
Wiring fabric()
{
    Wiring wiring;
    const auto add = [&](const std::string& name, WiringNodeKind kind, int tier) {
        wiring.nodes.push_back({});
        wiring.nodes.back().name = name;
        wiring.nodes.back().kind = kind;
        wiring.nodes.back().tier = tier;
    };
    for (int h = 0; h < kHosts; ++h)
        add("host-" + std::to_string(h), WiringNodeKind::Host, 0);
    for (int l = 0; l < kLeaves; ++l)
        add("leaf-" + std::to_string(l), WiringNodeKind::Switch, 1);
    for (int s = 0; s < kSpines; ++s)
        add("spine-" + std::to_string(s), WiringNodeKind::Switch, 2);
    for (int h = 0; h < kHosts; ++h)
        wiring.cables.push_back(cableOf(h, 1, kHosts + h / 2, 1 + h % 2));
    for (int l = 0; l < kLeaves; ++l)
        for (int s = 0; s < kSpines; ++s)
            wiring.cables.push_back(cableOf(kHosts + l, 3 + s, kHosts + kLeaves + s, 1 + l));
    return wiring;
}

std::vector<WiringDifferenceKind> kindsOf(const Wiring& designed, const Wiring& built)
{
    std::vector<WiringDifferenceKind> kinds;
    for (const WiringDifference& difference : compareWirings(designed, built))
        kinds.push_back(difference.kind);
    return kinds;
}

using Kind = WiringDifferenceKind;
using Kinds = std::vector<Kind>;

}  // namespace

TEST_CASE("the same fabric in another order, with turned cables and other case, does not differ")
{
    const Wiring designed = fabric();
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        Wiring built = designed;
        std::vector<WiringIndex> place(built.nodes.size());
        for (std::size_t n = 0; n < place.size(); ++n)
            place[n] = static_cast<WiringIndex>(n);
        std::shuffle(place.begin(), place.end(), random);
        for (std::size_t n = 0; n < place.size(); ++n) {
            built.nodes[static_cast<std::size_t>(place[n])] = designed.nodes[n];
            built.nodes[static_cast<std::size_t>(place[n])].name[0] -= 'a' - 'A';
        }
        std::shuffle(built.cables.begin(), built.cables.end(), random);
        for (WiringCable& cable : built.cables) {
            cable.a.node = place[static_cast<std::size_t>(cable.a.node)];
            cable.b.node = place[static_cast<std::size_t>(cable.b.node)];
            if (random() % 2 == 0)
                std::swap(cable.a, cable.b);
        }
        CHECK(kindsOf(designed, built).empty());
    }
}

TEST_CASE("each fault has its own name")
{
    const Wiring designed = fabric();
    Wiring built = designed;
    SECTION("a cable that is not there")
    {
        built.cables.erase(built.cables.begin() + 9);
        const auto found = compareWirings(designed, built);
        REQUIRE(found.size() == 1);
        CHECK(found[0] == WiringDifference{Kind::MissingCable, 9, -1, -1, -1, 0});
    }
    SECTION("a cable more")
    {
        built.cables.push_back(cableOf(kHosts, 9, kHosts + 1, 9));
        CHECK(kindsOf(designed, built) == Kinds{Kind::ExtraCable});
    }
    SECTION("two hosts that changed places")
    {
        std::swap(built.cables[0].b, built.cables[5].b);
        const auto found = compareWirings(designed, built);
        REQUIRE(found.size() == 1);
        CHECK(found[0].kind == Kind::SwappedEnds);
        CHECK(found[0].designed == 0);
        CHECK(found[0].otherDesigned == 5);
    }
    SECTION("a cable in another port of the same switch")
    {
        built.cables[10].b.port = 7;
        CHECK(kindsOf(designed, built) == Kinds{Kind::WrongPort});
    }
    SECTION("both ends in other ports of the same two switches")
    {
        built.cables[10].a.port = 8;
        built.cables[10].b.port = 7;
        CHECK(kindsOf(designed, built) == Kinds{Kind::WrongPort});
    }
    SECTION("a cable to another switch")
    {
        built.cables[10].b = {kHosts + kLeaves + 1, 7, {}};
        CHECK(kindsOf(designed, built) == Kinds{Kind::WrongDevice});
    }
    SECTION("a link that came up slower")
    {
        built.cables[3].speed = gigabitsPerSecond(200);
        CHECK(kindsOf(designed, built) == Kinds{Kind::WrongSpeed});
    }
    SECTION("a speed that nobody knows is no difference")
    {
        built.cables[3].speed = {};
        CHECK(kindsOf(designed, built).empty());
    }
    SECTION("a switch that is not there takes its cables with it")
    {
        const WiringIndex gone = kHosts + kLeaves + 1;
        built.nodes.pop_back();
        std::erase_if(built.cables, [&](const WiringCable& cable) { return cable.b.node == gone; });
        const auto found = compareWirings(designed, built);
        REQUIRE(found.size() == 1);
        CHECK(found[0] == WiringDifference{Kind::MissingNode, gone, -1, -1, -1, kLeaves});
    }
    SECTION("a host under another name is missing and extra")
    {
        built.nodes[2].name = "stranger";
        CHECK(kindsOf(designed, built) == Kinds{Kind::MissingNode, Kind::ExtraNode});
    }
    SECTION("a switch that is named like another is one node, and its ports tell")
    {
        built.nodes[kHosts].name = designed.nodes[kHosts + 1].name;
        CHECK_FALSE(kindsOf(designed, built).empty());
    }
}

TEST_CASE("ports that a file names by label are found by the labels of the design")
{
    Wiring designed = fabric();
    for (std::size_t c = 0; c < designed.cables.size(); ++c)
        designed.cables[c].a.label = "Eth1/" + std::to_string(designed.cables[c].a.port);
    Wiring built = designed;
    for (WiringCable& cable : built.cables) {
        cable.a.port = 0;
        cable.a.label[0] = 'e';
    }
    CHECK(kindsOf(designed, built).empty());
    built.cables[9].a.label = "eth1/9";
    CHECK(kindsOf(designed, built) == Kinds{Kind::WrongPort});
    built.cables[9].a.label.clear();
    CHECK(kindsOf(designed, built).empty());
}

TEST_CASE("any number of random faults is found, and never more rows than faults touch")
{
    const Wiring designed = fabric();
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        Wiring built = designed;
        const int faults = 1 + static_cast<int>(random() % 4);
        for (int f = 0; f < faults; ++f) {
            auto& cable = built.cables[random() % built.cables.size()];
            cable.b.port = 100 + round * 8 + f;
        }
        const auto found = compareWirings(designed, built);
        CHECK_FALSE(found.empty());
        CHECK(static_cast<int>(found.size()) <= faults);
    }
}

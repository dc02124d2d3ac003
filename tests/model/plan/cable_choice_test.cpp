// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

/// What the built-in catalogue has for a link of this kind and length.
CableChoice chosen(const LinkKind& kind, double length)
{
    std::vector<CableChoice> choices;
    CableFinder finder(*test::builtinCatalogue(), choices);
    const int ladder = finder.ladder(kind);
    return choices.at(static_cast<std::size_t>(finder.choose(ladder, length)));
}

LinkKind kindOf(const std::string& lower, int lowerPorts, const std::string& upper, int upperPorts, double gigabits)
{
    return {lower, upper, lowerPorts, upperPorts, gigabitsPerSecond(gigabits)};
}

}  // namespace

TEST_CASE("a splitter of unlike ends joins two 200G adapters to one 400G port")
{
    // 400GBASE-SR8 has 16 fibres of 50 Gb/s, 200GBASE-SR4 has eight (IEEE 802.3cm and 802.3cd): two fill one.
    const LinkKind kind = kindOf("QSFP112", 1, "QSFP-DD", 2, 200);
    const CableChoice near = chosen(kind, 2);
    REQUIRE_FALSE(near.cable.empty());
    CHECK(near.opticUpper.empty());
    CHECK(near.linksPerCable == 2);

    const CableChoice far = chosen(kind, 60);
    REQUIRE_FALSE(far.cable.empty());
    const Catalogue& catalogue = *test::builtinCatalogue();
    CHECK(catalogue.cables.at(far.cable).splitInto == 2);
    CHECK(catalogue.optics.at(far.opticLower).connector == catalogue.cables.at(far.cable).formB);
    CHECK(catalogue.optics.at(far.opticUpper).connector == catalogue.cables.at(far.cable).formA);
    CHECK(far.linksPerCable == 2);
}

TEST_CASE("one fibre carries both halves of a port that is split at both ends")
{
    const CableChoice choice = chosen(kindOf("QSFP-DD", 2, "QSFP-DD", 2, 200), 40);
    REQUIRE_FALSE(choice.cable.empty());
    CHECK(test::builtinCatalogue()->cables.at(choice.cable).splitInto == 1);
    CHECK(choice.linksPerCable == 2);
    CHECK(choice.portsPerOpticLower == 2);
}

TEST_CASE("no module of 100G lanes goes into a cage of 50G lanes")
{
    for (const double length : {1.0, 40.0, 90.0, 400.0}) {
        const CableChoice choice = chosen(kindOf("QSFP-DD", 1, "QSFP-DD", 1, 400), length);
        REQUIRE_FALSE(choice.cable.empty());
        for (const PartId& optic : {choice.opticLower, choice.opticUpper})
            CHECK((optic.empty() || test::builtinCatalogue()->optics.at(optic).cageForm == "QSFP-DD"));
    }
}

TEST_CASE("single-mode reaches 500 m between switches, copper for management 100 m and no more")
{
    CHECK_FALSE(chosen(kindOf("OSFP", 2, "OSFP", 2, 400), 480).cable.empty());
    CHECK(chosen(kindOf("OSFP", 2, "OSFP", 2, 400), 480).stocked == metres(500));
    // TIA-568: the channel of balanced twisted pair is 100 m at most.
    CHECK_FALSE(chosen(kindOf("RJ45", 1, "RJ45", 1, 1), 99).cable.empty());
    CHECK(chosen(kindOf("RJ45", 1, "RJ45", 1, 1), 101).cable.empty());
}

TEST_CASE("a link that no cable makes takes the port numbers of its cage all the same")
{
    // No copper nor fibre is a thousand kilometres long; ports of the upper end count in halves.
    LinkKind kind = kindOf("QSFP112", 1, "QSFP-DD", 2, 200);
    kind.lowerPortStride = 3;
    kind.upperPortStride = 2;
    const CableChoice none = chosen(kind, 1e6);
    REQUIRE(none.cable.empty());
    CHECK(none.lowerStride == 3);
    CHECK(none.upperStride == 2);
    CHECK(none.portsPerOpticUpper == 2 * 2);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Links, openings, cables and optics where hosts of several speeds share a leaf.

#include "model/cost/cable_counts.h"
#include "tests/model/plan/mixed_speeds.h"

#include <catch2/catch.hpp>

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

int openingsAtSwitches(const Plan& plan)
{
    int openings = 0;
    for (const CageCount& count : countCages(plan))
        openings += count.atSwitches;
    return openings;
}

/// Cages of switches by what the ends of cables say.
int cagesOfEnds(const Plan& plan, const Design& design, const Catalogue& catalogue)
{
    std::set<std::pair<DeviceIndex, int>> cages;
    for (const Cable& cable : plan.cables)
        for (const CableSide side : {CableSide::From, CableSide::To}) {
            const CableEnd end = cableEnd(plan, design, catalogue, cable, side);
            if (end.device >= 0 && plan.devices[static_cast<std::size_t>(end.device)].block < 0)
                cages.emplace(end.device, end.cage);
        }
    return static_cast<int>(cages.size());
}

}  // namespace

TEST_CASE(
    "hosts at 400G and 200G on one Quantum-2 leaf: a breakout cable fills each cage, in a rack and across the hall")
{
    // 16 links of 400G by twos, 16 of 200G by fours.
    const Catalogue catalogue = mixedCatalogue();
    Design design = mixedDesign("nvidia-qm9700", {{400, 16}, {200, 16}});
    const Plan plan = makePlan(design, catalogue);
    REQUIRE(plan.cables.size() == 32);
    CHECK(openingsAtSwitches(plan) == 8 + 4);
    CHECK(cagesOfEnds(plan, design, catalogue) == 8 + 4);
    int cables = 0;
    int optics = 0;
    for (const CableCount& count : countCables(plan))
        cables += count.cable.empty() ? 0 : count.quantity;
    for (const OpticCount& count : countOptics(plan))
        optics += count.servers > 0 ? 0 : count.quantity;
    // Copper leads two links of 400G out of a cage. Links of 200G have one splitter of two tails in either half of a
    // twin-port module, whose other end is a module in every host.
    int splitters = 0;
    for (const CableCount& count : countCables(plan))
        if (const auto part = catalogue.cables.find(count.cable); part != catalogue.cables.end())
            splitters += part->second.splitInto == 2 && part->second.needsOptics ? count.quantity : 0;
    CHECK(splitters == 16 / 2);
    CHECK(cables >= 8 + splitters);
    CHECK(cables <= 16 + splitters);
    CHECK(optics > 0);
}

TEST_CASE("small mixes: openings counted are those that the ends of the cables name")
{
    for (const int portsPerCage : {1, 2}) {
        const Catalogue catalogue = mixedCatalogue(8, portsPerCage, 800.0 / portsPerCage);
        for (const int fast : {0, 1, 3, 5})
            for (const int middle : {0, 1, 3, 9})
                for (const int slow : {0, 2, 9})
                    for (const bool isDualHomed : {false, true}) {
                        const int top = portsPerCage == 1 ? 800 : 400;
                        const Design design =
                            mixedDesign("small-leaf", {{top, fast, 2}, {200, middle, 2}, {100, slow, 2}}, isDualHomed);
                        const Plan plan = makePlan(design, catalogue);
                        CAPTURE(portsPerCage, fast, middle, slow, isDualHomed);
                        REQUIRE(openingsAtSwitches(plan) == cagesOfEnds(plan, design, catalogue));
                    }
    }
}

TEST_CASE("managers and uplinks beside shared cages are in openings of their own")
{
    const Catalogue catalogue = mixedCatalogue(8);
    Design design = mixedDesign("small-leaf", {{800, 9}, {200, 13}});
    design.networks[0].managerPorts = 2;
    const Plan plan = makePlan(design, catalogue);
    REQUIRE(plan.networks[0].isBuilt);
    REQUIRE(plan.networks[0].sizing.tiers == 2);
    // 9 + 4 + 2 of the leaves' cages, and both ends of every uplink.
    CHECK(openingsAtSwitches(plan) == 9 + 4 + 2 + 2 * plan.networks[0].sizing.leafSpineLinks);
    CHECK(cagesOfEnds(plan, design, catalogue) == openingsAtSwitches(plan));
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Hosts of several speeds on one network: every speed fills cages of its own, as many links in each as its ports split
// into. The counts are what one reckons by hand; small mixes are tried one and all.

#include "tests/model/plan/mixed_checks.h"
#include "tests/model/plan/mixed_speeds.h"

#include "model/design/edits.h"
#include "model/plan/link_options.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace cw;
using namespace cw::test;

TEST_CASE("an 800G cage has one host at 800G, two at 400G, four at 200G or eight at 100G")
{
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 32}, {400, 32}, {200, 32}, {100, 32}});
    const Plan plan = makePlan(design, catalogue);
    const NetworkPlan& network = plan.networks[0];
    REQUIRE(network.isBuilt);
    // 32 + 16 + 8 + 4 of 64 cages; with a whole port each, 128 hosts take four leaves.
    CHECK(network.sizing.tiers == 1);
    CHECK(network.sizing.leaves == 1);
    CHECK(network.endpoints == 128);
    CHECK(network.sizing.hostLinks == 128);
    CHECK(network.demand.linksOf(network.demand.hosts) == 128);
    CHECK(network.usedHostPorts == 60);
    CHECK(inGigabitsPerSecond(network.endpointSpeed) == 100);
    CHECK(inGigabitsPerSecond(network.hostBandwidth) == 32 * 1500);
    std::map<double, std::multiset<int>> bySpeed;
    for (const auto& [place, use] : hostCages(plan, design, catalogue)) {
        REQUIRE(use.speeds.size() == 1);
        bySpeed[*use.speeds.begin()].insert(use.links);
    }
    CHECK(bySpeed[800] == std::multiset<int>({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                                              1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
    CHECK(bySpeed[400].size() == 16);
    CHECK(bySpeed[200] == std::multiset<int>({4, 4, 4, 4, 4, 4, 4, 4}));
    CHECK(bySpeed[100] == std::multiset<int>({8, 8, 8, 8}));
    checkPortsApart(plan, design, catalogue);
}

TEST_CASE("leaves and spines follow the cages that mixed hosts fill")
{
    const Catalogue catalogue = mixedCatalogue();
    // 64 cages and 128 / 2 cages are 128; a leaf of 64 has 32 for hosts and as many uplinks, which fill two spines.
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 64}, {400, 128}});
    const Plan plan = makePlan(design, catalogue);
    const FabricSizing& sizing = plan.networks[0].sizing;
    CHECK(sizing.tiers == 2);
    CHECK(sizing.leaves == 4);
    CHECK(sizing.spines == 2);
    CHECK(hostLinks(plan) == 192);
    std::map<DeviceIndex, int> cagesOfLeaf;
    for (const auto& [place, use] : hostCages(plan, design, catalogue))
        ++cagesOfLeaf[place.first];
    REQUIRE(cagesOfLeaf.size() == 4);
    for (const auto& [leaf, cages] : cagesOfLeaf)
        CHECK(cages == 32);
    checkPortsApart(plan, design, catalogue);
}

TEST_CASE("a sub-port is named by port and part, as the switch shows it")
{
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 1}, {400, 3}, {200, 2}});
    const Plan plan = makePlan(design, catalogue);
    std::vector<std::tuple<int, std::string, int, int>> ends;
    for (const Cable& cable : plan.cables) {
        const CableEnd end = cableEnd(plan, design, catalogue, cable, CableSide::To);
        ends.emplace_back(end.port, end.label, end.cage, end.portInCage);
    }
    // Numbers count in fourths of a port, the smallest that is in use.
    const std::vector<std::tuple<int, std::string, int, int>> expected = {{1, "swp1", 1, 1},    {5, "swp2s0", 2, 1},
                                                                          {7, "swp2s1", 2, 2},  {9, "swp3s0", 3, 1},
                                                                          {13, "swp4s0", 4, 1}, {14, "swp4s1", 4, 2}};
    CHECK(ends == expected);
}

TEST_CASE("hosts of one speed are numbered as ever, whatever the leaf could split into")
{
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{400, 5}});
    const Plan plan = makePlan(design, catalogue);
    CHECK(finestGrain(plan) == 1);
    for (std::size_t c = 0; c < plan.cables.size(); ++c) {
        CHECK(plan.cables[c].toPort == static_cast<int>(c));
        CHECK(plan.cables[c].toSpan == 0);
    }
}

TEST_CASE("a port that cannot be split takes one slow host")
{
    const Catalogue catalogue = mixedCatalogue(64, 1, 800, 1);
    const Design design = mixedDesign("small-leaf", {{800, 20}, {200, 20}});
    const Plan plan = makePlan(design, catalogue);
    CHECK(plan.networks[0].sizing.leaves == 1);
    CHECK(plan.networks[0].usedHostPorts == 40);
    CHECK(hostCages(plan, design, catalogue).size() == 40);
    CHECK(finestGrain(plan) == 1);
}

TEST_CASE("storage nodes at 200G beside hosts at 400G share the twin cages of a Quantum-2 leaf by fours")
{
    // 16 servers with two ports of 400G fill 16 cages, four appliances with eight ports of 200G eight more: one leaf of
    // 32 cages, of which a whole port each would fill all.
    Design design = superPod("nvidia-dgx-h100", 16);
    design.networks = {design.networks[1]};
    design.networks[0].isDualHomed = false;
    design.blocks.pop_back();
    design.blocks[1].count = 4;
    for (Block& block : design.blocks)
        std::erase_if(block.attachments, [](const Attachment& a) { return a.network != "net-storage"; });
    const Plan plan = makePlan(design, *builtinCatalogue());
    CHECK(plan.networks[0].sizing.leaves == 1);
    CHECK(plan.networks[0].usedHostPorts == 48);
    int ofTwo = 0;
    int ofFour = 0;
    for (const auto& [place, use] : hostCages(plan, design, *builtinCatalogue())) {
        CHECK(use.gigabits == 800);
        ++(use.links == 2 ? ofTwo : ofFour);
    }
    CHECK(ofTwo == 16);
    CHECK(ofFour == 8);

    // On two leaves every server and appliance is on both, and every leaf has half of each.
    design.networks[0].isDualHomed = true;
    const Plan pair = makePlan(design, *builtinCatalogue());
    REQUIRE(pair.networks[0].sizing.leaves == 2);
    std::map<DeviceIndex, std::map<int, int>> cagesByLinks;
    for (const auto& [place, use] : hostCages(pair, design, *builtinCatalogue()))
        ++cagesByLinks[place.first][use.links];
    for (const auto& [leaf, byLinks] : cagesByLinks)
        CHECK(byLinks == std::map<int, int>({{2, 8}, {4, 4}}));
    std::map<DeviceIndex, std::map<DeviceIndex, int>> portsOn;
    for (const Cable& cable : pair.cables)
        ++portsOn[cable.from][cable.to];
    for (const auto& [unit, leaves] : portsOn) {
        REQUIRE(leaves.size() == 2);
        CHECK(leaves.begin()->second == leaves.rbegin()->second);
    }
}

TEST_CASE("service nodes at 25G beside hosts at 100G share ports as far as the switch splits them")
{
    const Catalogue catalogue = mixedCatalogue();
    const std::vector<MixedHosts> hosts = {{100, 40}, {25, 20, 2}};
    // 40 + 40 / 4 cages where a port of 100G splits into four, 40 + 40 / 2 where into two.
    for (const auto& [leaf, cages] : {std::pair("huawei-ce8850-64cq", 50), std::pair("nvidia-sn4600c", 60)}) {
        const Design design = mixedDesign(leaf, hosts);
        const Plan plan = makePlan(design, catalogue);
        CAPTURE(leaf);
        CHECK(plan.networks[0].sizing.leaves == 1);
        CHECK(static_cast<int>(hostCages(plan, design, catalogue).size()) == cages);
        CHECK(plan.networks[0].usedHostPorts == cages);
    }
    // An SN5600 splits its 64 cages of 800G for 100G into four at most: hosts of 100G and slower are alike to it.
    const Design design = mixedDesign("nvidia-sn5600", {{400, 20}, {100, 40}});
    const Plan plan = makePlan(design, catalogue);
    CHECK(hostCages(plan, design, catalogue).size() == 10 + 10);
}

TEST_CASE("hosts that no breakout cable reaches take whole ports")
{
    // QSFP28 cards at 100G in a QSFP56 switch of 200G: the catalogue has 100G cables, and none from 200G to two of
    // them.
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("nvidia-sn4600", {{200, 4}, {100, 4}});
    const Plan plan = makePlan(design, catalogue);
    CHECK(plan.networks[0].usedHostPorts == 8);
    CHECK(finestGrain(plan) == 1);
    for (const Cable& cable : plan.cables)
        CHECK_FALSE(plan.cableChoices[static_cast<std::size_t>(cable.choice)].cable.empty());
}

TEST_CASE("hosts without rails share the free ports of a rail-optimised network")
{
    // 31 hosts a unit leave one port of 32 on each of eight leaves, of 800G. Eight cages have room for 32 links of
    // 200G.
    const Catalogue catalogue = mixedCatalogue();
    Design design;
    design.networks = {
        network(NetworkKind::Compute, Technology::RoCE, Topology::RailOptimized, "generic-tomahawk5-64x800")};
    design.blocks = {computeBlock("nvidia-dgx-b300", 31, 32, 8)};
    Block nodes;
    nodes.id = "service-1";
    nodes.part = mixedHost(200);
    nodes.kind = ServiceBlock{};
    nodes.attachments = {{"net-compute", PortRole::Storage, 8}};
    nodes.count = 4;
    design.blocks.push_back(nodes);
    const Plan plan = makePlan(design, catalogue);
    CHECK(plan.networks[0].sizing.leaves == 8);
    CHECK(hostLinks(plan) == 31 * 8 + 32);
    std::map<DeviceIndex, int> shared;
    for (const auto& [place, use] : hostCages(plan, design, catalogue))
        if (use.links > 1) {
            CHECK(use.links == 4);
            ++shared[place.first];
        }
    CHECK(shared.size() == 8);
    checkPortsApart(plan, design, catalogue);
}

TEST_CASE("small mixes, all of them: no port twice, no cage overfull, no host without a port, no leaf too many")
{
    int built = 0;
    for (const int portsPerCage : {1, 2}) {
        const Catalogue catalogue = mixedCatalogue(8, portsPerCage, 800.0 / portsPerCage);
        for (const bool isDualHomed : {false, true})
            for (const int fast : {0, 1, 2, 3, 5, 9})
                for (const int middle : {0, 1, 3, 4, 11})
                    for (const int slow : {0, 1, 2, 7, 17})
                        for (const int ports : {1, 2, 3}) {
                            const int top = portsPerCage == 1 ? 800 : 400;
                            const Design design = mixedDesign(
                                "small-leaf", {{top, fast, ports}, {200, middle, ports}, {100, slow, 1}}, isDualHomed);
                            const Plan plan = makePlan(design, catalogue);
                            const NetworkPlan& network = plan.networks[0];
                            if (!network.isBuilt)
                                continue;
                            ++built;
                            CAPTURE(portsPerCage, isDualHomed, fast, middle, slow, ports);
                            const int links = (fast + middle) * ports + slow;
                            REQUIRE(hostLinks(plan) == links);
                            checkPortsApart(plan, design, catalogue);
                            const Cages cages = hostCages(plan, design, catalogue);
                            for (const auto& [place, use] : cages)
                                REQUIRE(use.gigabits <= 800);
                            const FabricSizing& sizing = network.sizing;
                            REQUIRE(network.usedHostPorts <= sizing.leaves * sizing.hostPortsPerLeaf);
                            REQUIRE(network.usedHostPorts >= static_cast<int>(cages.size()));
                            if (fast == 0)
                                continue;
                            // Ports of one leaf or side: a twin cage is two, and where cages of each speed take more
                            // than a whole port for each host, these are taken. No mix needs more.
                            const int sides = isDualHomed ? 2 : 1;
                            const int whole = ceilDiv(links, sides);
                            const auto inCages = [&](int count, int perCage) {
                                return ceilDiv(count, perCage) * portsPerCage;
                            };
                            // The fuller side has the odd port of a speed, or of every unit.
                            const auto side = [&](int units, int each) {
                                return isDualHomed ? std::max(ceilDiv(units * each, 2), units * (each / 2))
                                                   : units * each;
                            };
                            const int shared = inCages(side(fast, ports), portsPerCage) +
                                               inCages(side(middle, ports), 4) + inCages(side(slow, 1), 8);
                            const int needed = std::min(whole, shared);
                            REQUIRE(sizing.leaves == sides * ceilDiv(needed, sizing.hostPortsPerLeaf));
                            if (isDualHomed || portsPerCage > 1)
                                continue;
                            REQUIRE(network.usedHostPorts == needed);
                            REQUIRE(static_cast<int>(cages.size()) == needed);
                        }
    }
    CHECK(built > 1000);
}

TEST_CASE("planes share cages each for itself")
{
    const Catalogue catalogue = mixedCatalogue(8);
    Design design = mixedDesign("small-leaf", {{800, 4, 2}, {200, 8, 2}});
    design.networks[0].planes = 2;
    const Plan plan = makePlan(design, catalogue);
    REQUIRE(plan.networks[0].isBuilt);
    CHECK(plan.networks[0].sizing.leaves == 2);
    CHECK(hostLinks(plan) == 24);
    std::map<DeviceIndex, int> cagesOfLeaf;
    for (const auto& [place, use] : hostCages(plan, design, catalogue))
        ++cagesOfLeaf[place.first];
    for (const auto& [leaf, cages] : cagesOfLeaf)
        CHECK(cages == 4 + 2);
    checkPortsApart(plan, design, catalogue);
}

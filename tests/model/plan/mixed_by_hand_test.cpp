// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Ports of leaves that hosts of several speeds share: how they are named, and what is drawn to them by hand.

#include "tests/model/plan/mixed_checks.h"
#include "tests/model/plan/mixed_speeds.h"

#include "model/design/design_json.h"
#include "model/design/edits.h"
#include "model/design/port_name.h"
#include "model/plan/link_options.h"
#include "model/plan/port_label.h"

#include <catch2/catch.hpp>

#include <set>

using namespace cw;
using namespace cw::test;

TEST_CASE("a port of a leaf has one name however finely its numbers count")
{
    for (const int grain : {1, 2, 4, 6, 8})
        for (int number = 1; number <= 5 * grain + 3; ++number) {
            CAPTURE(grain, number);
            const PortName name = portNumbered("leaf", number, grain, 5);
            CHECK(numberIn(name, grain, 5) == number);
            CHECK(portOfText(portText(name)) == name);
            // Twice as fine, the same place has twice the distance from the first port; the uplinks follow on.
            const bool isUplink = number > 5 * grain;
            const int finer = isUplink ? number + 5 * grain : 2 * number - 1;
            CHECK(portNumbered("leaf", finer, 2 * grain, 5) == name);
        }
    CHECK(numberIn({"leaf", 2, 1, 2}, 1, 5) == 0);
    CHECK(numberIn({"leaf", 2, 3, 2}, 2, 5) == 0);
    CHECK(numberIn({"leaf", 6, 1, 2}, 2, 5) == 0);
    CHECK(portText({"leaf", 4, 1, 2}) == "leaf:4+1/2");
    CHECK(portOfText("leaf:x").port == 0);
    CHECK(portOfText("leaf").port == 0);
}

TEST_CASE("leaves whose hosts are all as fast number their ports one by one beside a leaf that is shared")
{
    // 64 fast hosts fill two leaves of 32 cages for hosts; the slow ones are on a third.
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 64}, {200, 12}});
    const Plan plan = makePlan(design, catalogue);
    const NetworkPlan& network = plan.networks[0];
    REQUIRE(network.sizing.leaves == 3);
    for (int l = 0; l < 3; ++l)
        CHECK(int{plan.devices[static_cast<std::size_t>(network.leaf(l))].portGrain} == (l < 2 ? 1 : 4));
    std::map<DeviceIndex, std::set<int>> numbers;
    for (const Cable& cable : plan.cables)
        for (const CableSide side : {CableSide::From, CableSide::To}) {
            const CableEnd end = cableEnd(plan, design, catalogue, cable, side);
            if (end.device >= network.leaf(0) && end.device < network.spine(0) && end.port > 0)
                numbers[end.device].insert(end.port);
        }
    // Hosts and uplinks fill 64 ports.
    for (int l = 0; l < 2; ++l) {
        CHECK(numbers[network.leaf(l)].size() == 64);
        CHECK(*numbers[network.leaf(l)].rbegin() == 64);
    }
    checkPortsApart(plan, design, catalogue);
}

TEST_CASE("links drawn by hand keep their ports when slower hosts come to share the leaf")
{
    const Catalogue catalogue = mixedCatalogue();
    Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 2}, {200, 6}});
    const Plan before = makePlan(design, catalogue);
    const DeviceIndex leaf = before.networks[0].leaf(0);
    const std::string leafName = deviceName(before, design, leaf);
    design = addLink(design, {deviceName(before, design, 0), 2}, {leafName, 60});
    design =
        addLink(design, {deviceName(before, design, 2), 2}, portOfNumber(before, design, catalogue, leaf, 4 * 61 + 3));
    const auto labels = [&](const Design& drawn) {
        const Plan plan = makePlan(drawn, catalogue);
        CHECK(plan.overrideProblems.empty());
        std::multiset<std::string> found;
        for (const Cable& cable : plan.cables)
            if (cable.isByHand)
                found.insert(cableEnd(plan, drawn, catalogue, cable, CableSide::To).label);
        return found;
    };
    CHECK(labels(design) == std::multiset<std::string>({"swp60", "swp62s2"}));
    // Eighths instead of fourths.
    Design finer = design;
    finer.blocks.push_back(mixedDesign("small-leaf", {{100, 3}}).blocks[0]);
    finer.blocks.back().id = "slowest";
    const Plan fine = makePlan(finer, catalogue);
    CHECK(finestGrain(fine) == 8);
    CHECK(labels(finer) == std::multiset<std::string>({"swp60", "swp62s2"}));
    // Saved and read, they are the same.
    const auto read = designFromJson(toJson(design));
    REQUIRE(read);
    CHECK(read->overrides == design.overrides);
    // Where no slow host is left, only the whole port is there.
    Design without = design;
    without.blocks.pop_back();
    without.overrides.pop_back();
    CHECK(labels(without) == std::multiset<std::string>({"swp60"}));
}

TEST_CASE("a port of a shared leaf is called the same with a cable and without")
{
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 2}, {400, 3}, {100, 3}});
    const Plan plan = makePlan(design, catalogue);
    const DeviceIndex leaf = plan.networks[0].leaf(0);
    for (const Cable& cable : plan.cables) {
        const CableEnd end = cableEnd(plan, design, catalogue, cable, CableSide::To);
        CHECK(portLabel(plan, design, catalogue, leaf, end.port) == end.label);
    }
    // Two whole ports, two cages of halves, one of eighths, the rest whole.
    CHECK(portLabel(plan, design, catalogue, leaf, 1) == "swp1");
    CHECK(portLabel(plan, design, catalogue, leaf, 2).empty());
    CHECK(portLabel(plan, design, catalogue, leaf, 3 * 8 + 5) == "swp4s1");
    CHECK(portLabel(plan, design, catalogue, leaf, 4 * 8 + 8) == "swp5s7");
    CHECK(portLabel(plan, design, catalogue, leaf, 5 * 8 + 1) == "swp6");
    std::set<std::string> labels;
    for (int number = 1; number <= 64 * 8; ++number)
        if (const std::string label = portLabel(plan, design, catalogue, leaf, number); !label.empty())
            CHECK(labels.insert(label).second);
    CHECK(labels.size() == 2 + 2 * 2 + 8 + 59);
    CHECK(portLabel(plan, design, catalogue, leaf, 64 * 8 + 1).empty());
    CHECK(switchPorts(plan, design, catalogue, leaf) == 64);
}

TEST_CASE("a leaf added by hand of another part counts the cages that it shares itself")
{
    // 64 twin ports of 400G in 32 cages beside cages of one port at 800G.
    Catalogue catalogue = mixedCatalogue(64, 2, 400);
    Design design = mixedDesign("generic-tomahawk5-64x800", {{400, 4}, {100, 4}});
    const Plan before = makePlan(design, catalogue);
    std::string extra;
    design = addSwitch(design, "net-storage", SwitchTier::Leaf, &extra, "small-leaf");
    const std::string slow = deviceName(before, design, 4);
    const std::string next = deviceName(before, design, 5);
    design = addLink(design, {slow, 2}, {extra, 1});
    design = addLink(design, {next, 2}, {extra, 1, 1, 2});
    const Plan plan = makePlan(design, catalogue);
    CHECK(plan.overrideProblems.empty());
    // The two share a cage of two ports at 400G.
    CHECK(plan.networks[0].usedHostPorts == before.networks[0].usedHostPorts + 2);
    checkPortsApart(plan, design, catalogue);
}

TEST_CASE("a link drawn by hand finds the parts of a shared cage, and nothing else")
{
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 2}, {200, 6}});
    const Plan plan = makePlan(design, catalogue);
    // Port 9 is the first of the third cage, whose fourths are 9 to 12; 13 and 14 are taken in the fourth.
    const std::string leaf = deviceName(plan, design, plan.networks[0].leaf(0));
    const std::string slow = deviceName(plan, design, 2);
    const std::string fast = deviceName(plan, design, 0);
    const auto drawn = [&](const std::string& host, int port) {
        const Design made =
            addLink(design, {host, 2}, portOfNumber(plan, design, catalogue, plan.networks[0].leaf(0), port));
        return std::pair(makePlan(made, catalogue), made);
    };
    const auto [free, freeDesign] = drawn(slow, 15);
    CHECK(free.overrideProblems.empty());
    REQUIRE(free.cables.size() == plan.cables.size() + 1);
    CHECK(free.cables.back().toSpan == 1);
    CHECK(cableEnd(free, freeDesign, catalogue, free.cables.back(), CableSide::To).label == "swp4s2");
    checkPortsApart(free, freeDesign, catalogue);

    const auto [taken, takenDesign] = drawn(slow, 10);
    REQUIRE(taken.overrideProblems.size() == 1);
    CHECK(taken.overrideProblems[0].error.code == ErrorCode::DuplicateId);
    // A fast host has no room in a cage that is split, nor a slow one in the middle of a whole port.
    for (const auto& [host, port] : {std::pair(fast, 15), std::pair(slow, 6), std::pair(fast, 18)}) {
        const auto [refused, refusedDesign] = drawn(host, port);
        CAPTURE(host, port);
        REQUIRE(refused.overrideProblems.size() == 1);
        CHECK(refused.overrideProblems[0].error.code == ErrorCode::UnknownReference);
        CHECK(refused.cables.size() == plan.cables.size());
    }
    // A free cage takes either, from its first number on.
    const auto [whole, wholeDesign] = drawn(fast, 17);
    CHECK(whole.overrideProblems.empty());
    CHECK(cableEnd(whole, wholeDesign, catalogue, whole.cables.back(), CableSide::To).label == "swp5");
    const auto [split, splitDesign] = drawn(slow, 18);
    CHECK(split.overrideProblems.empty());
    CHECK(cableEnd(split, splitDesign, catalogue, split.cables.back(), CableSide::To).label == "swp5s1");

    // What is taken away and drawn again is the network as it was.
    Design again = removeLink(design, {slow, 1}, {leaf, 3});
    again = addLink(again, {slow, 1}, {leaf, 3});
    const Plan same = makePlan(again, catalogue);
    CHECK(same.overrideProblems.empty());
    CHECK(findCable(same, again, catalogue, {slow, 1}, {leaf, 3}) >= 0);
    CHECK(same.networks[0].usedHostPorts == plan.networks[0].usedHostPorts);
}

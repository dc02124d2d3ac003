// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace cw;

namespace {

/// Management servers whose two 100G service ports and two 200G storage ports all go to the service network.
Design twoRolesOnOneNetwork()
{
    Design design;
    design.networks = {
        test::network(NetworkKind::Service, Technology::Ethernet, Topology::FatTree, "nvidia-sn4600"),
        test::network(NetworkKind::OutOfBand, Technology::Ethernet, Topology::AccessTree, "nvidia-sn2201")};
    Block block;
    block.id = "service-1";
    block.part = "generic-management-server";
    block.count = 6;
    block.kind = ServiceBlock{};
    block.attachments = {{"net-service", PortRole::Service, 2},
                         {"net-service", PortRole::Storage, 2},
                         {"net-oob", PortRole::Management, 1}};
    design.blocks = {block};
    return design;
}

std::vector<CableEnd> endsOf(const Plan& plan, const Design& design, DeviceIndex device)
{
    std::vector<CableEnd> ends;
    for (const Cable& cable : plan.cables)
        for (const CableSide side : {CableSide::From, CableSide::To})
            if ((side == CableSide::From ? cable.from : cable.to) == device)
                ends.push_back(cableEnd(plan, design, *test::builtinCatalogue(), cable, side));
    std::sort(ends.begin(), ends.end(), [](const CableEnd& a, const CableEnd& b) { return a.port < b.port; });
    return ends;
}

}  // namespace

TEST_CASE("two port roles on one network each keep their cage, speed and name")
{
    const Design design = twoRolesOnOneNetwork();
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    REQUIRE(plan.network(NetworkKind::Service)->isBuilt);
    const auto ends = endsOf(plan, design, 0);
    REQUIRE(ends.size() == 5);
    const double speeds[] = {100, 100, 200, 200, 1};
    const char* forms[] = {"QSFP28", "QSFP28", "QSFP112", "QSFP112", "RJ45"};
    const char* labels[] = {"PCIe1", "PCIe2", "PCIe3", "PCIe4", "BMC1"};
    for (std::size_t i = 0; i < ends.size(); ++i) {
        INFO(i);
        CHECK(ends[i].port == static_cast<int>(i) + 1);
        CHECK(ends[i].cage == static_cast<int>(i) + 1);
        CHECK(ends[i].portInCage == 1);
        CHECK(ends[i].cageForm == forms[i]);
        CHECK(ends[i].label == labels[i]);
        CHECK(inGigabitsPerSecond(ends[i].speed) == Approx(speeds[i]));
    }
    CHECK(inGigabitsPerSecond(plan.network(NetworkKind::Service)->hostBandwidth) == Approx(6 * 600));
}

TEST_CASE("every port group gets media that fit its own cages")
{
    const Design design = twoRolesOnOneNetwork();
    const Catalogue& catalogue = *test::builtinCatalogue();
    const Plan plan = makePlan(design, catalogue);
    for (const Cable& cable : plan.cables) {
        if (cable.network != NetworkKind::Service || plan.devices[static_cast<std::size_t>(cable.from)].block < 0)
            continue;
        const CableChoice& choice = plan.cableChoices[static_cast<std::size_t>(cable.choice)];
        REQUIRE_FALSE(choice.cable.empty());
        const CablePart& part = catalogue.cables.at(choice.cable);
        CHECK(part.medium != Medium::TwistedPair);
        CHECK(part.totalSpeed >= choice.speed);
    }
}

TEST_CASE("the first port of a cage of two has the number, cage and label that the machine shows")
{
    const Design design = test::superPod("nvidia-dgx-h100", 31);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    // Four twin-port OSFP cages, two dual-port cards, one BMC.
    const auto host = endsOf(plan, design, 0);
    REQUIRE(host.size() == 13);
    CHECK(host[7].label == "OSFP4/2");
    CHECK(host[7].cage == 4);
    CHECK(host[7].portInCage == 2);
    CHECK(host[8].cage == 5);
    CHECK(host[8].cageForm == "QSFP112");
    CHECK(host[12].port == 13);
    CHECK(host[12].cageForm == "RJ45");
    // A Quantum-2 switch has 64 ports in 32 twin-port cages.
    const auto leaf = endsOf(plan, design, plan.network(NetworkKind::Compute)->leaf(0));
    CHECK(leaf.front().label == "mgmt0");
    CHECK(leaf.front().port == 0);
    CHECK(leaf.back().port == 64);
    CHECK(leaf.back().cage == 32);
    CHECK(leaf.back().label == "OSFP32/2");
    CHECK(inGigabitsPerSecond(leaf.back().speed) == Approx(400));
}

TEST_CASE("both ends of a cable have one speed, and cages carry links of one speed, no more than they can")
{
    const Design design = test::superPod("nvidia-dgx-b200", 64);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    const Catalogue& catalogue = *test::builtinCatalogue();
    std::map<std::pair<DeviceIndex, int>, std::set<int>> inCage;
    std::map<std::pair<DeviceIndex, int>, std::set<double>> speeds;
    for (const Cable& cable : plan.cables) {
        const CableEnd from = cableEnd(plan, design, catalogue, cable, CableSide::From);
        const CableEnd to = cableEnd(plan, design, catalogue, cable, CableSide::To);
        REQUIRE(from.speed == to.speed);
        for (const CableEnd& end : {from, to})
            if (end.device >= 0 && end.cage > 0) {
                REQUIRE(inCage[{end.device, end.cage}].insert(end.portInCage).second);
                speeds[{end.device, end.cage}].insert(inGigabitsPerSecond(end.speed));
            }
    }
    // The twin cages of Quantum-2 switches carry most: two links of 400G, or four of 200G.
    for (const auto& [cage, ports] : inCage) {
        REQUIRE(speeds[cage].size() == 1);
        REQUIRE(*ports.rbegin() * *speeds[cage].begin() <= 800);
    }
}

TEST_CASE("a PDU's cable names the rack and the feed")
{
    const Design design = test::superPod("nvidia-dgx-h100", 31);
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    std::map<RackIndex, std::set<int>> feeds;
    for (const Cable& cable : plan.cables) {
        if (cable.network != NetworkKind::OutOfBand || cable.to >= 0)
            continue;
        const CableEnd pdu = cableEnd(plan, design, *test::builtinCatalogue(), cable, CableSide::To);
        CHECK(pdu.label.empty());
        feeds[pdu.rack].insert(pdu.port);
    }
    CHECK(feeds.size() == plan.racks.size());
    for (const auto& [rack, ports] : feeds)
        CHECK(ports == std::set<int>{1, 2});
}

TEST_CASE("no server of the catalogue gives two of its ports one name")
{
    for (const auto& [id, server] : test::builtinCatalogue()->servers) {
        Design design = twoRolesOnOneNetwork();
        design.blocks[0].part = id;
        design.blocks[0].count = 1;
        design.blocks[0].attachments.clear();
        for (const PortRole role : {PortRole::Compute, PortRole::Storage, PortRole::Service, PortRole::Management})
            design.blocks[0].attachments.push_back({"net-service", role, server.portCount(role)});
        const Plan plan = makePlan(design, *test::builtinCatalogue());
        std::set<std::string> labels;
        std::size_t ports = 0;
        for (const CableEnd& end : endsOf(plan, design, 0)) {
            INFO(id << ' ' << end.label);
            CHECK(labels.insert(end.label).second);
            ++ports;
        }
        CHECK(ports > 0);
    }
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Hosts of several speeds where the topology says which leaf a server hangs on, or which two.

#include "tests/model/plan/mixed_checks.h"
#include "tests/model/plan/mixed_speeds.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace cw;
using namespace cw::test;

namespace {

Block onCompute(int speed, int count, int ports, int perUnit)
{
    Block block;
    block.part = mixedHost(speed);
    block.count = count;
    if (perUnit > 0)
        block.kind = ComputeBlock{perUnit, 0};
    else
        block.kind = ServiceBlock{};
    block.attachments = {{"net-compute", PortRole::Storage, ports}};
    return block;
}

/// Servers at two speeds, then nodes that are none: slow, fast, slow.
Design railDesign(int top, int servers, int slowServers, int slow, int fast, int perUnit)
{
    Design design;
    design.networks = {network(NetworkKind::Compute, Technology::RoCE, Topology::RailOptimized, "small-leaf")};
    for (const Block& block :
         {onCompute(top, servers, 2, perUnit), onCompute(200, slowServers, 2, perUnit), onCompute(200, slow, 1, 0),
          onCompute(top, fast, 1, 0), onCompute(100, slow, 3, 0), onCompute(200, slow, 2, 0)})
        if (block.count > 0) {
            design.blocks.push_back(block);
            design.blocks.back().id = "block-" + std::to_string(design.blocks.size());
        }
    return design;
}

}  // namespace

TEST_CASE("rails of servers at two speeds with slow, fast and slow nodes: every link has a port of its own")
{
    int built = 0;
    for (const int portsPerCage : {1, 2}) {
        const Catalogue catalogue = mixedCatalogue(16, portsPerCage, 800.0 / portsPerCage);
        for (const int servers : {1, 3, 5, 8})
            for (const int slowServers : {0, 1, 3, 6})
                for (const int slow : {0, 1, 3, 8})
                    for (const int fast : {0, 1, 2, 7})
                        for (const int perUnit : {4, 7}) {
                            const int top = portsPerCage == 1 ? 800 : 400;
                            const Design design = railDesign(top, servers, slowServers, slow, fast, perUnit);
                            const Plan plan = makePlan(design, catalogue);
                            CAPTURE(portsPerCage, servers, slowServers, slow, fast, perUnit);
                            if (!plan.networks[0].isBuilt)
                                continue;
                            ++built;
                            REQUIRE(hostLinks(plan) == 2 * (servers + slowServers) + 6 * slow + fast);
                            checkPortsApart(plan, design, catalogue);
                            for (const auto& [place, use] : hostCages(plan, design, catalogue)) {
                                REQUIRE(use.gigabits <= 800);
                                if (use.links > portsPerCage)
                                    REQUIRE(use.speeds.size() == 1);
                            }
                        }
    }
    CHECK(built > 800);
}

TEST_CASE("a leaf that gives hosts less than a cage has none to share")
{
    // One of two twin ports: a host each, whatever its speed.
    const Catalogue catalogue = mixedCatalogue(8, 2, 400);
    Design design = mixedDesign("small-leaf", {{400, 6}, {200, 6}});
    design.networks[0].hostPortsPerLeaf = 1;
    const Plan plan = makePlan(design, catalogue);
    REQUIRE(plan.networks[0].isBuilt);
    CHECK(plan.networks[0].sizing.leaves == 12);
    CHECK(hostLinks(plan) == 12);
    for (const Cable& cable : plan.cables)
        CHECK(cable.toSpan == 0);
    std::map<DeviceIndex, int> onLeaf;
    for (const auto& [place, use] : hostCages(plan, design, catalogue))
        onLeaf[place.first] += use.links;
    for (const auto& [leaf, links] : onLeaf)
        CHECK(links == 1);
}

TEST_CASE("hosts with an odd number of ports stay within one pair of leaves")
{
    // 32 cages of a leaf are for hosts: a unit of three ports has two on one side and one on the other, in turn. 40
    // fast units are 120 cages, 60 a side, and 24 slow ones are 72 links, 36 a side or nine cages: 69 cages a side, on
    // three pairs of leaves.
    const Catalogue catalogue = mixedCatalogue();
    const Design design = mixedDesign("generic-tomahawk5-64x800", {{800, 40, 3}, {200, 24, 3}}, true);
    const Plan plan = makePlan(design, catalogue);
    REQUIRE(plan.networks[0].isBuilt);
    CHECK(plan.networks[0].sizing.leaves == 6);
    const DeviceIndex first = plan.networks[0].leaf(0);
    std::map<DeviceIndex, std::set<int>> pairsOf;
    std::map<DeviceIndex, std::set<DeviceIndex>> leavesOf;
    for (const Cable& cable : plan.cables)
        if (plan.devices[static_cast<std::size_t>(cable.from)].block >= 0) {
            pairsOf[cable.from].insert((cable.to - first) / 2);
            leavesOf[cable.from].insert(cable.to);
        }
    REQUIRE(pairsOf.size() == 64);
    for (const auto& [unit, pairs] : pairsOf)
        CHECK(pairs.size() == 1);
    for (const auto& [unit, leaves] : leavesOf)
        CHECK(leaves.size() == 2);
    checkPortsApart(plan, design, catalogue);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// A fabric whose leaves are shared by hosts of two speeds, written for other programs and read back.

#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_reading.h"
#include "model/wiring/wiring_diff.h"
#include "tests/model/plan/mixed_speeds.h"

#include <catch2/catch.hpp>

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

struct Fabric {
    Catalogue catalogue = mixedCatalogue();
    Design design;
    Wiring wiring;

    Fabric()
    {
        design = mixedDesign("nvidia-qm9700", {{400, 70}, {200, 30}});
        design.networks[0].technology = Technology::InfiniBand;
        wiring = wiringOf(design, makePlan(design, catalogue), catalogue, NetworkKind::Storage);
    }
};

}  // namespace

TEST_CASE("every port of a fabric of two speeds has a number of its own within its switch")
{
    const Fabric fabric;
    std::set<std::pair<WiringIndex, int>> ports;
    std::set<std::pair<WiringIndex, std::string>> labels;
    int slow = 0;
    for (const WiringCable& cable : fabric.wiring.cables) {
        slow += inGigabitsPerSecond(cable.speed) == 200 ? 1 : 0;
        for (const WiringEnd* end : {&cable.a, &cable.b}) {
            CHECK(ports.emplace(end->node, end->port).second);
            CHECK(labels.emplace(end->node, end->label).second);
            const WiringNode& node = fabric.wiring.node(*end);
            if (node.kind == WiringNodeKind::Switch)
                CHECK(end->port <= node.ports);
        }
    }
    CHECK(slow == 30);
    // Two leaves have 32 hosts at 400G each; the third, with all at 200G, counts its 64 ports in halves.
    std::multiset<int> ofLeaves;
    for (const WiringNode& node : fabric.wiring.nodes)
        if (node.kind == WiringNodeKind::Switch && node.tier == 1)
            ofLeaves.insert(node.ports);
        else if (node.kind == WiringNodeKind::Switch)
            CHECK(node.ports == 64);
    CHECK(ofLeaves == std::multiset<int>({64, 64, 128}));
}

TEST_CASE("a fabric of two speeds reads back from ibnetdiscover's form and from a point-to-point sheet as it was")
{
    const Fabric fabric;
    const WiringSource source{fabric.wiring, fabric.catalogue};
    for (const ExportedFiles& files : {ibnetdiscoverFiles(source), cableSheetFiles(source)}) {
        REQUIRE(files.size() == 1);
        const WiringReading reading = readWiring(files[0].text);
        CHECK(reading.issues.empty());
        CHECK(reading.wiring.cables.size() == fabric.wiring.cables.size());
        CHECK(compareWirings(fabric.wiring, reading.wiring).empty());
    }
}

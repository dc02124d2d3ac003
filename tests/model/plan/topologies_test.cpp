// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan.h"
#include "plan_checks.h"
#include "plan_designs.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace cw;
using namespace cw::test;

namespace {

Plan planOf(const Design& design)
{
    return makePlan(design, *builtinCatalogue());
}

Design roceDesign(const PartId& server, int servers, int perUnit, const PartId& leaf, int ports = 8)
{
    Design design;
    design.networks = {network(NetworkKind::Compute, Technology::RoCE, Topology::RailOptimized, leaf)};
    design.blocks = {computeBlock(server, servers, perUnit, ports)};
    return design;
}

const Device& deviceAt(const Plan& plan, DeviceIndex index)
{
    return plan.devices[static_cast<std::size_t>(index)];
}

bool isSwitchLink(const Plan& plan, const Cable& cable)
{
    return cable.to >= 0 && deviceAt(plan, cable.from).block < 0;
}

}  // namespace

TEST_CASE("an 800G port of a B300 meets both planes, and no link crosses between planes")
{
    // DGX SuperPOD Reference Architecture B300 (Spectrum-X), Table 3: 64 nodes, 16 leaf, 8 spine, 512 twin cables.
    Design design = roceDesign("nvidia-dgx-b300", 64, 64, "nvidia-sn5600");
    design.networks[0].planes = 2;
    design.networks[0].linkSpeed = gigabitsPerSecond(400);
    const Plan plan = planOf(design);
    const NetworkPlan& compute = plan.networks[0];
    REQUIRE(compute.isBuilt);
    CHECK(compute.sizing.leaves == 16);
    CHECK(compute.sizing.spines == 8);
    CHECK(compute.sizing.leafSpineLinks == 1024);
    CHECK(compute.endpoints == 1024);
    CHECK(compute.hosts == 64);
    CHECK(inGigabitsPerSecond(compute.endpointSpeed) == Approx(400));
    CHECK(inGigabitsPerSecond(compute.hostBandwidth) == Approx(64 * 8 * 800));
    checkPorts(plan, design);
    for (const Cable& cable : plan.cables) {
        const Device& upper = deviceAt(plan, cable.to);
        if (isSwitchLink(plan, cable)) {
            CHECK(deviceAt(plan, cable.from).plane == upper.plane);
            continue;
        }
        // Link 2k + p of a host is plane p of port k, and port k is rail k.
        CHECK(upper.plane == cable.fromPort % 2);
        CHECK(upper.ordinal % 8 == cable.fromPort / 2);
    }
}

TEST_CASE("the two halves of a shared port are one opening with two links")
{
    Design design = roceDesign("nvidia-dgx-b300", 2, 64, "nvidia-sn5600");
    design.networks[0].planes = 2;
    design.networks[0].linkSpeed = gigabitsPerSecond(400);
    const Plan plan = planOf(design);
    const Catalogue& catalogue = *builtinCatalogue();
    const CableEnd first = cableEnd(plan, design, catalogue, plan.cables[0], CableSide::From);
    const CableEnd second = cableEnd(plan, design, catalogue, plan.cables[1], CableSide::From);
    CHECK(first.cage == 1);
    CHECK(second.cage == 1);
    CHECK(first.portInCage == 1);
    CHECK(second.portInCage == 2);
    CHECK(first.label == "OSFP1/1");
    CHECK(second.port == 2);
    CHECK(inGigabitsPerSecond(first.speed) == Approx(400));
}

TEST_CASE("ports that no plane can share go to the planes in turn")
{
    // Alibaba HPN (SIGCOMM 2024): 16 ports of 200G, port p of every NIC in plane p; 136 hosts under 16 switches of
    // 51.2 Tb/s in a segment, 60 uplinks of 400G each.
    Design design = roceDesign("generic-8xh800-2x200g", 136, 136, "generic-tomahawk5-64x800", 16);
    design.networks[0].planes = 2;
    design.networks[0].uplinkSpeed = gigabitsPerSecond(400);
    design.networks[0].oversubscription = 136.0 / 120;
    const int segments = GENERATE(1, 2, 15);
    design.blocks[0].count = 136 * segments;
    const Plan plan = planOf(design);
    const FabricSizing& sizing = plan.networks[0].sizing;
    CHECK(sizing.leaves == 16 * segments);
    CHECK(sizing.hostPortsPerLeaf == 136);
    if (segments > 1) {
        CHECK(sizing.uplinksPerLeaf == 60);
        CHECK(inGigabitsPerSecond(plan.networks[0].uplinkSpeed) == Approx(400));
    }
    if (segments == 15) {
        CHECK(sizing.tiers == 2);
        CHECK(sizing.spines == 120);
        CHECK(sizing.linksPerLeafSpine == 1);
    }
    checkPorts(plan, design);
    for (const Cable& cable : plan.cables) {
        const Device& upper = deviceAt(plan, cable.to);
        if (isSwitchLink(plan, cable)) {
            REQUIRE(deviceAt(plan, cable.from).plane == upper.plane);
            continue;
        }
        REQUIRE(upper.plane == cable.fromPort % 2);
        REQUIRE(upper.group == deviceAt(plan, cable.from).ordinal / 136);
    }
}

TEST_CASE("uplinks at twice the speed of the hosts fill whole ports of the leaf")
{
    // MegaScale (NSDI 2024): 64 x 400G switches, one downlink split into two of 200G, 64 servers to a set of leaves.
    Design design = roceDesign("nvidia-dgx-a100", 64 * 4, 64, "generic-tomahawk4-64x400");
    design.networks[0].uplinkSpeed = gigabitsPerSecond(400);
    const Plan plan = planOf(design);
    const FabricSizing& sizing = plan.networks[0].sizing;
    CHECK(sizing.leaves == 32);
    CHECK(sizing.hostPortsPerLeaf == 64);
    CHECK(sizing.uplinksPerLeaf == 32);
    CHECK(sizing.leafOversubscription == Approx(1));
    CHECK(sizing.spines == 16);
    checkPorts(plan, design);
    std::set<std::pair<DeviceIndex, int>> cages;
    for (const Cable& cable : plan.cables)
        if (isSwitchLink(plan, cable) && cable.from == plan.networks[0].leaf(0))
            cages.emplace(cable.from, cableEnd(plan, design, *builtinCatalogue(), cable, CableSide::From).cage);
    CHECK(cages.size() == 32);
    CHECK(cages.begin()->second == 33);
}

TEST_CASE("spines of a rail group serve one rail, and the core joins the rails")
{
    // DGX SuperPOD A100 with 140 systems: 56 leaf, 80 spine, 28 core, 1120 links in every tier.
    Design design = computeOnly("nvidia-dgx-a100", 140, 20);
    design.networks[0].leafSwitch = "nvidia-qm8790";
    design.networks[0].hasRailGroups = true;
    const Plan plan = planOf(design);
    const FabricSizing& sizing = plan.networks[0].sizing;
    CHECK(sizing.leaves == 56);
    CHECK(sizing.spines == 80);
    CHECK(sizing.cores == 28);
    CHECK(sizing.leafSpineLinks == 1120);
    CHECK(sizing.spineCoreLinks == 1120);
    checkPorts(plan, design);
    std::map<DeviceIndex, std::set<int>> railsOfLeaf;
    std::map<DeviceIndex, std::set<int>> railsOfSpine;
    std::map<DeviceIndex, std::set<int>> railsOfCore;
    for (const Cable& cable : plan.cables) {
        const DeviceRole role = deviceAt(plan, cable.to).role;
        if (role == DeviceRole::Leaf)
            railsOfLeaf[cable.to].insert(cable.fromPort);
    }
    for (const Cable& cable : plan.cables)
        if (deviceAt(plan, cable.to).role == DeviceRole::Spine)
            railsOfSpine[cable.to].merge(std::set<int>(railsOfLeaf[cable.from]));
    for (const Cable& cable : plan.cables)
        if (deviceAt(plan, cable.to).role == DeviceRole::Core)
            railsOfCore[cable.to].merge(std::set<int>(railsOfSpine[cable.from]));
    for (const auto& [leaf, rails] : railsOfLeaf)
        CHECK(rails.size() == 1);
    for (const auto& [spine, rails] : railsOfSpine)
        CHECK(rails.size() == 1);
    std::set<int> joined;
    for (const auto& [core, rails] : railsOfCore)
        joined.insert(rails.begin(), rails.end());
    CHECK(joined.size() == 8);
}

TEST_CASE("a rail-only network keeps the rails apart")
{
    // Asterfusion, backend fabric for small AI clusters: 32 nodes of 4 NICs on 4 switches, no spine.
    Design design = roceDesign("dell-xe9680", 32, 32, "asterfusion-cx732q-n", 4);
    design.networks[0].topology = Topology::RailOnly;
    const Plan plan = planOf(design);
    const FabricSizing& sizing = plan.networks[0].sizing;
    CHECK(sizing.family == FabricFamily::RailOnly);
    CHECK(sizing.leaves == 4);
    CHECK(sizing.spines == 0);
    CHECK(sizing.planes == 4);
    CHECK(plan.networks[0].endpoints == 128);
    CHECK_FALSE(plan.networks[0].isPlainClos());
    checkPorts(plan, design);
    for (const Cable& cable : plan.cables)
        CHECK(deviceAt(plan, cable.to).ordinal == cable.fromPort);
}

TEST_CASE("a rail larger than a switch gets spines of its own")
{
    Design design = roceDesign("dell-xe9680", 100, 32, "nvidia-sn5400");
    design.networks[0].topology = Topology::RailOnly;
    const Plan plan = planOf(design);
    const FabricSizing& sizing = plan.networks[0].sizing;
    // 100 hosts at 1:1 on switches of 64 ports: four leaves and two spines a rail.
    CHECK(sizing.leaves == 8 * 4);
    CHECK(sizing.spines == 8 * 2);
    checkPorts(plan, design);
    for (const Cable& cable : plan.cables)
        if (isSwitchLink(plan, cable))
            CHECK(deviceAt(plan, cable.from).plane == deviceAt(plan, cable.to).plane);
        else
            CHECK(deviceAt(plan, cable.to).plane == cable.fromPort);
}

TEST_CASE("every pair of dragonfly+ groups has the same number of links")
{
    const int servers = GENERATE(600, 1000, 3000);
    Design design = roceDesign("dell-xe9680", servers, 32, "nvidia-sn5400");
    design.networks[0].topology = Topology::DragonflyPlus;
    const Plan plan = planOf(design);
    const FabricSizing& sizing = plan.networks[0].sizing;
    REQUIRE(plan.networks[0].isBuilt);
    CHECK(sizing.family == FabricFamily::DragonflyPlus);
    CHECK(sizing.pods >= 2);
    CHECK(sizing.cores == 0);
    checkPorts(plan, design);
    std::map<std::pair<int, int>, int> links;
    std::map<DeviceIndex, int> ofSpine;
    for (const Cable& cable : plan.cables) {
        const Device& from = deviceAt(plan, cable.from);
        const Device& to = deviceAt(plan, cable.to);
        if (from.role == DeviceRole::Leaf && to.role == DeviceRole::Spine)
            CHECK(from.pod == to.pod);
        if (from.role != DeviceRole::Spine)
            continue;
        CHECK(from.pod != to.pod);
        ++links[std::minmax(from.pod, to.pod)];
        ++ofSpine[cable.from];
        ++ofSpine[cable.to];
    }
    CHECK(static_cast<int>(links.size()) == sizing.pods * (sizing.pods - 1) / 2);
    for (const auto& [pair, count] : links)
        CHECK(count == sizing.linksPerGroupPair);
    int least = sizing.groupLinks;
    int most = 0;
    for (const auto& [spine, count] : ofSpine) {
        least = std::min(least, count);
        most = std::max(most, count);
    }
    CHECK(most - least <= 1);
    CHECK(static_cast<int>(ofSpine.size()) == sizing.spines);
}

TEST_CASE("the servers of a scalable unit hang on the leaves of one dragonfly+ group")
{
    // 60 nodes of four ports on switches of 40: 240 ports are 12 leaves of 20.
    Design design = roceDesign("generic-4xh100", 600, 60, "nvidia-qm8700", 4);
    design.networks[0].technology = Technology::InfiniBand;
    design.networks[0].topology = Topology::DragonflyPlus;
    design.networks[0].linkSpeed = gigabitsPerSecond(200);
    const Plan plan = planOf(design);
    const FabricSizing& sizing = plan.networks[0].sizing;
    REQUIRE(plan.networks[0].isBuilt);
    CHECK(sizing.pods == 10);
    CHECK(sizing.leavesPerPod == 12);
    checkPorts(plan, design);
    std::map<DeviceIndex, int> ofLeaf;
    int hostLinks = 0;
    for (const Cable& cable : plan.cables) {
        if (cable.to < 0 || deviceAt(plan, cable.to).role != DeviceRole::Leaf)
            continue;
        CHECK(deviceAt(plan, cable.to).pod == deviceAt(plan, cable.from).ordinal / 60);
        ++ofLeaf[cable.to];
        ++hostLinks;
    }
    CHECK(hostLinks == 2400);
    for (const auto& [leaf, hosts] : ofLeaf)
        CHECK(hosts == 20);
}

TEST_CASE("the largest dragonfly+ has the endpoints of its paper")
{
    // Shpiner et al., HiPINEB 2017: groups of k/2 leaves and k/2 spines of radix k, k/2 hosts a leaf, k^2/4 + 1 groups.
    for (const int radix : {4, 8, 16, 36}) {
        CAPTURE(radix);
        const int group = radix * radix / 4;
        FabricDemand demand;
        demand.topology = Topology::DragonflyPlus;
        demand.radix = radix;
        demand.portsPerHost = 1;
        demand.hosts = group * (group + 1);
        const auto full = sizeFabric(demand);
        REQUIRE(full);
        CHECK(full->pods == group + 1);
        CHECK(full->linksPerGroupPair == 1);
        CHECK(full->leaves == (group + 1) * radix / 2);
        CHECK(full->spines == (group + 1) * radix / 2);
        CHECK(full->endpointsMax == demand.hosts);
        demand.hosts += 1;
        CHECK_FALSE(sizeFabric(demand));
    }
}

TEST_CASE("two to four nodes are cabled to each other without a switch")
{
    const auto [nodes, linksPerPair] = GENERATE(table<int, int>({{2, 8}, {3, 4}, {4, 2}}));
    Design design = roceDesign("dell-xe9680", nodes, 32, "");
    design.networks[0].topology = Topology::Direct;
    const Plan plan = planOf(design);
    const NetworkPlan& compute = plan.networks[0];
    REQUIRE(compute.isBuilt);
    CHECK(compute.sizing.switches() == 0);
    CHECK(compute.sizing.linksPerHostPair == linksPerPair);
    CHECK(static_cast<int>(plan.cables.size()) == nodes * (nodes - 1) / 2 * linksPerPair);
    CHECK(compute.hosts == nodes);
    CHECK(compute.endpoints == 2 * static_cast<int>(plan.cables.size()));
    checkPorts(plan, design);
    std::map<std::pair<DeviceIndex, DeviceIndex>, int> links;
    for (const Cable& cable : plan.cables)
        ++links[{cable.from, cable.to}];
    for (const auto& [pair, count] : links)
        CHECK(count == linksPerPair);
}

TEST_CASE("one node alone, and five, cannot be cabled to each other")
{
    for (const int nodes : {1, 5}) {
        Design design = roceDesign("dell-xe9680", nodes, 32, "");
        design.networks[0].topology = Topology::Direct;
        const Plan plan = planOf(design);
        CHECK_FALSE(plan.networks[0].isBuilt);
        REQUIRE(plan.networks[0].problem);
        CHECK(plan.networks[0].problem->code == ErrorCode::OutOfRange);
    }
}

TEST_CASE("a rack of 72 GPUs has four rails, and a rack each")
{
    Design design = computeOnly("nvidia-dgx-gb200-nvl72", 8, 8);
    design.blocks[0].attachments = {{"net-compute", PortRole::Compute, 72}};
    design.networks[0].rails = 4;
    design.site.rackPowerLimit = kilowatts(150);
    const Plan plan = planOf(design);
    const NetworkPlan& compute = plan.networks[0];
    REQUIRE(compute.isBuilt);
    CHECK(compute.endpoints == 576);
    CHECK(compute.hosts == 8);
    CHECK(compute.sizing.rails == 4);
    checkPorts(plan, design);
    std::map<DeviceIndex, std::set<int>> rails;
    for (const Cable& cable : plan.cables)
        if (deviceAt(plan, cable.to).role == DeviceRole::Leaf)
            rails[cable.to].insert(cable.fromPort % 4);
    for (const auto& [leaf, ofLeaf] : rails)
        CHECK(ofLeaf.size() == 1);
    int compute72 = 0;
    for (const Rack& rack : plan.racks)
        if (rack.role == RackRole::Compute) {
            ++compute72;
            CHECK(rack.devices.size() == 1);
        }
    CHECK(compute72 == 8);
}

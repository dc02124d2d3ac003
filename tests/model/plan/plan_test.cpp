// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace cw;

namespace {

Plan planOf(const Design& design)
{
    return makePlan(design, *test::builtinCatalogue());
}

int links(const NetworkPlan& network, const std::string& from)
{
    for (const LinkBundle& bundle : network.bundles)
        if (bundle.from == from)
            return bundle.links;
    return 0;
}

/// Units of a role, or switches of a role on a network.
int deviceCount(const Plan& plan, DeviceRole role, NetworkKind network)
{
    return static_cast<int>(std::count_if(plan.devices.begin(), plan.devices.end(), [&](const Device& device) {
        return device.role == role && (device.block >= 0 || device.network == network);
    }));
}

/// No port twice, no port beyond the switch, every cable routed and within its stocked length.
void checkCables(const Plan& plan, const Design& design)
{
    const Catalogue& catalogue = *test::builtinCatalogue();
    std::set<std::tuple<DeviceIndex, int, int, bool>> used;
    std::map<DeviceIndex, std::set<int>> numbers;
    int badPorts = 0;
    int badLengths = 0;
    int twice = 0;
    const auto use = [&](DeviceIndex index, int port, int group, NetworkKind kind) {
        const Device& device = plan.devices[static_cast<std::size_t>(index)];
        const bool isManagement = device.block < 0 && device.network != kind && kind == NetworkKind::OutOfBand;
        twice += used.insert({index, port, group, isManagement}).second ? 0 : 1;
        if (device.block >= 0 || isManagement)
            return;
        const auto* part = catalogue.switchPart(partOf(device, design, plan, catalogue)->id);
        badPorts += port < 0 || port >= part->ports * part->maxPortSplit + part->uplinkPorts ? 1 : 0;
    };
    for (const Cable& cable : plan.cables) {
        use(cable.from, cable.fromPort, cable.fromGroup, cable.network);
        if (cable.to >= 0)
            use(cable.to, cable.toPort, -1, cable.network);
        for (const CableSide side : {CableSide::From, CableSide::To}) {
            const CableEnd end = cableEnd(plan, design, catalogue, cable, side);
            twice += end.device < 0 || numbers[end.device].insert(end.port).second ? 0 : 1;
        }
        REQUIRE(cable.choice >= 0);
        const CableChoice& choice = plan.cableChoices[static_cast<std::size_t>(cable.choice)];
        badLengths += cable.length <= 0 || cable.length > inMetres(choice.stocked) + 1e-3 ? 1 : 0;
    }
    CHECK(twice == 0);
    CHECK(badPorts == 0);
    CHECK(badLengths == 0);
}

}  // namespace

TEST_CASE("the plan of a four-unit SuperPOD has the published switches, links and racks")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = planOf(design);
    const NetworkPlan* compute = plan.network(NetworkKind::Compute);
    REQUIRE(compute);
    REQUIRE(compute->isBuilt);
    CHECK(deviceCount(plan, DeviceRole::Server, NetworkKind::Compute) == 127);
    CHECK(deviceCount(plan, DeviceRole::Leaf, NetworkKind::Compute) == 32);
    CHECK(deviceCount(plan, DeviceRole::Spine, NetworkKind::Compute) == 16);
    CHECK(compute->hosts == 127);
    CHECK(compute->endpoints == 1016);
    CHECK(inGigabytesPerSecond(compute->endpointSpeed) == 50.0);
    CHECK(links(*compute, "host") == 1016);
    CHECK(links(*compute, "manager") == 4);
    CHECK(links(*compute, "leaf") == 1024);
    for (const NetworkPlan& network : plan.networks)
        CHECK(network.isBuilt);
    // The reference architecture has 38 racks for these systems, their switches, storage apart.
    const auto withoutStorage = std::count_if(plan.racks.begin(), plan.racks.end(),
                                              [](const Rack& rack) { return rack.role != RackRole::Storage; });
    CHECK(withoutStorage >= 35);
    CHECK(withoutStorage <= 40);
    checkCables(plan, design);
    int cables = 0;
    for (const Cable& cable : plan.cables)
        cables += cable.network == NetworkKind::Compute ? 1 : 0;
    CHECK(cables == 1016 + 4 + 1024);
}

TEST_CASE("NIC k of every server of a scalable unit is on leaf k of that unit")
{
    const Design design = test::computeOnly("nvidia-dgx-h100", 100);
    const Plan plan = planOf(design);
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    int wrong = 0;
    for (const Cable& cable : plan.cables) {
        const Device& from = plan.devices[static_cast<std::size_t>(cable.from)];
        if (from.block < 0)
            continue;
        wrong += cable.to == compute.leaf(from.ordinal / 32 * 8 + cable.fromPort) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("every leaf reaches every spine of its pod with the same number of links")
{
    const Design design = test::computeOnly("nvidia-dgx-b200", 512);
    const Plan plan = planOf(design);
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    REQUIRE(compute.sizing.tiers == 3);
    CHECK(compute.sizing.cores == 64);
    checkCables(plan, design);
    std::map<std::pair<DeviceIndex, DeviceIndex>, int> between;
    for (const Cable& cable : plan.cables)
        if (plan.devices[static_cast<std::size_t>(cable.from)].role != DeviceRole::Server)
            ++between[{cable.from, cable.to}];
    std::set<int> leafSpine;
    std::set<int> spineCore;
    for (const auto& [pair, count] : between)
        (plan.devices[static_cast<std::size_t>(pair.first)].role == DeviceRole::Leaf ? leafSpine : spineCore)
            .insert(count);
    CHECK(leafSpine == std::set<int>{compute.sizing.linksPerLeafSpine});
    CHECK(spineCore == std::set<int>{compute.sizing.linksPerSpineCore});
}

TEST_CASE("a dual-homed unit has its ports on two leaves in two racks")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = planOf(design);
    std::map<std::pair<DeviceIndex, NetworkKind>, std::set<DeviceIndex>> leaves;
    for (const Cable& cable : plan.cables)
        if ((cable.network == NetworkKind::Storage || cable.network == NetworkKind::Service) &&
            plan.devices[static_cast<std::size_t>(cable.from)].block >= 0)
            leaves[{cable.from, cable.network}].insert(cable.to);
    CHECK(leaves.size() == 127u * 2 + 8 + 5);
    for (const auto& [host, pair] : leaves) {
        REQUIRE(pair.size() == 2);
        CHECK(plan.devices[static_cast<std::size_t>(*pair.begin())].rack !=
              plan.devices[static_cast<std::size_t>(*pair.rbegin())].rack);
    }
}

TEST_CASE("every unit, switch and PDU has its out-of-band port")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = planOf(design);
    const NetworkPlan& oob = *plan.network(NetworkKind::OutOfBand);
    std::map<DeviceIndex, int> managed;
    int pdus = 0;
    for (const Cable& cable : plan.cables) {
        if (cable.network != NetworkKind::OutOfBand)
            continue;
        if (cable.to < 0)
            ++pdus;
        else if (plan.devices[static_cast<std::size_t>(cable.from)].role != DeviceRole::Access)
            ++managed[cable.from];
    }
    for (std::size_t i = 0; i < plan.devices.size(); ++i) {
        const Device& device = plan.devices[i];
        if (device.block < 0 && device.network == NetworkKind::OutOfBand)
            continue;
        CHECK(managed[static_cast<DeviceIndex>(i)] == (device.role == DeviceRole::StorageUnit ? 2 : 1));
    }
    CHECK(pdus == 2 * static_cast<int>(plan.racks.size()));
    CHECK(oob.sizing.spines == 2);
    CHECK(oob.sizing.leafSpineLinks == 2 * oob.sizing.leaves);
}

TEST_CASE("racks keep to their power, height and row")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = planOf(design);
    for (const Rack& rack : plan.racks) {
        CHECK(inKilowatts(rack.max) <= 42.0);
        CHECK(rack.usedU <= 48);
        CHECK(rack.column < design.site.racksPerRow);
        std::set<int> taken;
        for (const DeviceIndex index : rack.devices) {
            const Device& device = plan.devices[static_cast<std::size_t>(index)];
            for (int u = 0; u < device.heightU; ++u)
                CHECK(taken.insert(device.bottomU + u).second);
        }
    }
    for (const Device& device : plan.devices)
        CHECK(device.rack >= 0);
}

TEST_CASE("a merged network rides on its carrier's switches and adds to its capacity")
{
    Design design = test::superPod("nvidia-dgx-h100", 64);
    design.networks[1] = test::network(NetworkKind::Storage, Technology::RoCE, Topology::LeafSpine, "nvidia-sn5600");
    design.networks[2].leafSwitch = "nvidia-sn5600";
    const int apart = planOf(design).network(NetworkKind::Service)->usedHostPorts;
    design.networks[1].mergedWith = "net-service";
    const Plan plan = planOf(design);
    const NetworkPlan& storage = *plan.network(NetworkKind::Storage);
    const NetworkPlan& service = *plan.network(NetworkKind::Service);
    CHECK(storage.isBuilt);
    CHECK(storage.carrier == "net-service");
    CHECK(storage.sizing.leaves == 0);
    CHECK(deviceCount(plan, DeviceRole::Leaf, NetworkKind::Storage) == 0);
    CHECK(storage.endpoints == 64 * 2 + 8 * 8);
    // Storage at 400G as the hosts, and four links of 200G in a cage for two of those.
    CHECK(service.usedHostPorts == apart + 64 * 2 + 8 * 8 / 2);
    checkCables(plan, design);
}

TEST_CASE("an 800G port split in two doubles the radix")
{
    Design design = test::computeOnly("nvidia-dgx-h100", 64, 64);
    design.networks[0].leafSwitch = "nvidia-sn5600";
    const Plan plan = planOf(design);
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    REQUIRE(compute.isBuilt);
    CHECK(compute.sizing.leafRadix == 128);
    CHECK(compute.sizing.leaves == 8);
    CHECK(compute.sizing.spines == 4);
    CHECK(inGigabitsPerSecond(compute.uplinkSpeed) == 400.0);
    checkCables(plan, design);
}

TEST_CASE("an unknown switch leaves the network unbuilt and says why")
{
    Design design = test::superPod("nvidia-dgx-h100", 8);
    design.networks[0].leafSwitch = "nvidia-qm97000";
    design.blocks[1].part = "no-such-storage";
    const Plan plan = planOf(design);
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    CHECK_FALSE(compute.isBuilt);
    REQUIRE(compute.problem);
    CHECK(compute.problem->code == ErrorCode::UnknownPart);
    CHECK(compute.problem->args.at(1) == "nvidia-qm9700");
    CHECK(deviceCount(plan, DeviceRole::StorageUnit, NetworkKind::Storage) == 0);
    CHECK(plan.network(NetworkKind::Storage)->isBuilt);
}

TEST_CASE("device names are unique and fit a host name")
{
    Design design = test::superPod("nvidia-dgx-h100", 40);
    design.blocks.push_back(design.blocks[0]);
    design.blocks.back().id = "compute-2";
    const Plan plan = planOf(design);
    std::set<std::string> names;
    for (std::size_t i = 0; i < plan.devices.size(); ++i) {
        const std::string name = deviceName(plan, design, static_cast<DeviceIndex>(i));
        CHECK(name.size() <= 63);
        CHECK(names.insert(name).second);
    }
    CHECK(names.count("dgx-h100-017") == 1);
    CHECK(names.count("compute-leaf-03") == 1);
    CHECK(rackName(FloorPlace{0, 6}) == "A07");
    CHECK(rackName(FloorPlace{26, 0}) == "AA01");
}

TEST_CASE("the ports of one device have names of their own")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = planOf(design);
    std::map<DeviceIndex, std::set<std::string>> names;
    int clashes = 0;
    for (const Cable& cable : plan.cables)
        for (const DeviceIndex index : {cable.from, cable.to})
            if (index >= 0 &&
                !names[index].insert(portName(plan, design, *test::builtinCatalogue(), index, cable)).second)
                ++clashes;
    CHECK(clashes == 0);
    CHECK(names[0].count("OSFP1/2") == 1);
}

TEST_CASE("longer ways never get shorter cables, and the medium follows the reach")
{
    const Design design = test::superPod("nvidia-dgx-h100", 127);
    const Plan plan = planOf(design);
    const Catalogue& catalogue = *test::builtinCatalogue();
    int unserved = 0;
    for (const Cable& cable : plan.cables) {
        const CableChoice& choice = plan.cableChoices[static_cast<std::size_t>(cable.choice)];
        if (choice.cable.empty()) {
            ++unserved;
            continue;
        }
        const CablePart& part = catalogue.cables.at(choice.cable);
        CHECK(choice.stocked <= part.reach);
        if (cable.network == NetworkKind::Compute && !choice.opticLower.empty())
            CHECK(catalogue.optics.at(choice.opticUpper).manufacturer == "NVIDIA");
        if (!choice.opticLower.empty())
            CHECK(choice.stocked <= catalogue.optics.at(choice.opticLower).reach);
        if (cable.network == NetworkKind::OutOfBand && plan.devices[static_cast<std::size_t>(cable.from)].block >= 0)
            CHECK(part.medium == Medium::TwistedPair);
    }
    CHECK(unserved == 0);
    for (const CableChoice& a : plan.cableChoices)
        CHECK(std::count_if(plan.cableChoices.begin(), plan.cableChoices.end(), [&](const CableChoice& b) {
                  return a.cable == b.cable && a.opticLower == b.opticLower && a.opticUpper == b.opticUpper &&
                         a.stocked == b.stocked && a.speed == b.speed && a.linksPerCable == b.linksPerCable &&
                         a.portsPerOpticLower == b.portsPerOpticLower && a.portsPerOpticUpper == b.portsPerOpticUpper;
              }) == 1);
}

TEST_CASE("a cable whose maker lists no lengths comes in the stocked ones")
{
    Catalogue catalogue = *test::builtinCatalogue();
    for (auto& [id, cable] : catalogue.cables)
        cable.lengths.clear();
    catalogue.cabling.stocked.values = {metres(11), metres(37)};
    const Plan plan = makePlan(test::computeOnly("nvidia-dgx-h100", 64), catalogue);
    std::set<double> lengths;
    for (const CableChoice& choice : plan.cableChoices)
        if (!choice.cable.empty())
            lengths.insert(inMetres(choice.stocked));
    CHECK(lengths == std::set<double>{11, 37});
}

TEST_CASE("a PDU's cable runs along the row and up and down its rack, with the slack of the site")
{
    Design design = test::superPod("nvidia-dgx-h100", 31);
    const Plan plan = planOf(design);
    const double run = inMetres(test::builtinCatalogue()->cabling.pduRun.value());
    int inRack = 0;
    for (const Cable& cable : plan.cables) {
        if (cable.toRack < 0)
            continue;
        const Rack& a = plan.racks[static_cast<std::size_t>(plan.devices[static_cast<std::size_t>(cable.from)].rack)];
        const Rack& b = plan.racks[static_cast<std::size_t>(cable.toRack)];
        const double way = 0.6 * std::abs(a.column - b.column) + 3.0 * std::abs(a.row - b.row);
        CHECK(static_cast<double>(cable.length) == Approx((way + run) * 1.1).epsilon(1e-5));
        inRack += way == 0 ? 1 : 0;
    }
    CHECK(inRack > 0);
}

TEST_CASE("switches of other networks fill a low rack no further than it is high")
{
    Catalogue catalogue = *test::builtinCatalogue();
    RackPart low = *catalogue.rackPart("rack-48u");
    low.id = "rack-low";
    low.usableU = 12;
    catalogue.rackParts[low.id] = low;
    Design design = test::superPod("nvidia-dgx-h100", 127);
    design.site.rack = low.id;
    design.site.rackPowerLimit = kilowatts(200);
    const Plan plan = makePlan(design, catalogue);
    for (const Rack& rack : plan.racks)
        CHECK(rack.usedU <= 12);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/edits.h"
#include "model/plan/plan.h"
#include "plan_checks.h"
#include "plan_designs.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace cw;
using namespace cw::test;

namespace {

Plan planOf(const Design& design)
{
    return makePlan(design, *builtinCatalogue());
}

DeviceIndex deviceNamed(const Plan& plan, const Design& design, const std::string& name)
{
    for (std::size_t i = 0; i < plan.devices.size(); ++i)
        if (deviceName(plan, design, static_cast<DeviceIndex>(i)) == name)
            return static_cast<DeviceIndex>(i);
    return -1;
}

PortName portOf(const Plan& plan, const Design& design, const Cable& cable, CableSide side)
{
    const CableEnd end = cableEnd(plan, design, *builtinCatalogue(), cable, side);
    return {deviceName(plan, design, end.device), end.port};
}

/// Both ends by name, whatever their order in the plan.
std::set<std::pair<std::string, std::string>> linksOf(const Plan& plan, const Design& design)
{
    std::set<std::pair<std::string, std::string>> links;
    for (const Cable& cable : plan.cables) {
        if (cable.to < 0)
            continue;
        const auto text = [&](CableSide side) {
            const PortName name = portOf(plan, design, cable, side);
            return name.device + ":" + std::to_string(name.port) + "/" +
                   std::to_string(static_cast<int>(cable.network));
        };
        links.emplace(text(CableSide::From), text(CableSide::To));
    }
    return links;
}

int switchesOf(const Plan& plan, NetworkKind kind)
{
    return static_cast<int>(std::count_if(plan.devices.begin(), plan.devices.end(), [&](const Device& device) {
        return device.block < 0 && device.network == kind;
    }));
}

}  // namespace

TEST_CASE("a switch that is taken away goes with its links, its place in the rack and its management port")
{
    const Design design = superPod("nvidia-dgx-h100", 63);
    const Plan before = planOf(design);
    const Design drawn = removeSwitch(design, "compute-spine-03");
    const Plan after = planOf(drawn);
    CHECK(after.overrideProblems.empty());
    CHECK(after.networks[0].isHandDrawn);
    CHECK_FALSE(after.networks[0].isPlainClos());
    CHECK(after.networks[1].isPlainClos());
    CHECK(deviceNamed(after, drawn, "compute-spine-03") < 0);
    CHECK(deviceNamed(after, drawn, "compute-spine-04") >= 0);
    CHECK(after.networks[0].sizing.spines == before.networks[0].sizing.spines - 1);
    CHECK(after.networks[0].sizing.leafSpineLinks == before.networks[0].sizing.leafSpineLinks - 64);
    CHECK(switchesOf(after, NetworkKind::Compute) == switchesOf(before, NetworkKind::Compute) - 1);
    checkPorts(after, drawn);
    std::size_t inRacks = 0;
    for (const Rack& rack : after.racks)
        inRacks += rack.devices.size();
    CHECK(inRacks == after.devices.size());
    int management = 0;
    for (const Cable& cable : after.cables)
        management += cable.network == NetworkKind::OutOfBand && cable.from >= after.networks[0].firstSwitch &&
                              cable.from < after.networks[0].firstSwitch + after.networks[0].sizing.switches()
                          ? 1
                          : 0;
    CHECK(management == after.networks[0].sizing.switches());
}

TEST_CASE("switches and links that are added by hand are counted, placed and cabled as the others")
{
    Design design = superPod("nvidia-dgx-h100", 63);
    const Plan before = planOf(design);
    std::string name;
    design = addSwitch(design, "net-compute", SwitchTier::Spine, &name);
    design =
        removeLink(design, {"compute-leaf-01", 33},
                   portOf(
                       before, design,
                       [&] {
                           return *std::find_if(before.cables.begin(), before.cables.end(), [&](const Cable& cable) {
                               return cable.from == before.networks[0].leaf(0) && cable.fromPort == 32;
                           });
                       }(),
                       CableSide::To));
    design = addLink(design, {"compute-leaf-01", 33}, {name, 1});
    const Plan after = planOf(design);
    REQUIRE(after.overrideProblems.empty());
    const DeviceIndex added = deviceNamed(after, design, name);
    REQUIRE(added >= 0);
    CHECK(after.devices[static_cast<std::size_t>(added)].rack >= 0);
    CHECK(added < after.networks[0].firstSwitch + after.networks[0].sizing.switches());
    CHECK(after.networks[0].sizing.spines == before.networks[0].sizing.spines + 1);
    CHECK(after.networks[0].sizing.leafSpineLinks == before.networks[0].sizing.leafSpineLinks);
    CHECK(std::count_if(after.cables.begin(), after.cables.end(), [&](const Cable& cable) {
              return cable.to == added && cable.choice >= 0 && cable.length > 0;
          }) == 1);
    checkPorts(after, design);
}

TEST_CASE("a switch that is added as another part is that part, with its ports, height and cables")
{
    Design design = superPod("nvidia-dgx-h100", 31, 0);
    const Catalogue& catalogue = *builtinCatalogue();
    // Ports of 800G beside those of 400G that a QM9700 has: each is split in two here, if it can be.
    const Switch* other = catalogue.switchPart("nvidia-q3400-ra");
    REQUIRE(other);
    std::string name;
    design = addSwitch(design, "net-compute", SwitchTier::Spine, &name, other->id);
    const int last = other->ports * std::min(2, other->maxPortSplit);
    design = addLink(design, {"compute-leaf-08", 32}, {name, last});
    design = addLink(design, {"compute-leaf-07", 32}, {name, last + 1});
    const Plan plan = planOf(design);
    const DeviceIndex added = deviceNamed(plan, design, name);
    REQUIRE(added >= 0);
    const Device& device = plan.devices[static_cast<std::size_t>(added)];
    CHECK(partOf(device, design, plan, catalogue) == other);
    CHECK(device.heightU == std::ceil(other->heightU));
    // A number beyond its last port is none, the last one is.
    for (const OverrideProblem& problem : plan.overrideProblems)
        UNSCOPED_INFO(problem.index << " " << problem.error.args.front());
    REQUIRE(plan.overrideProblems.size() == 1);
    CHECK(plan.overrideProblems[0].error.args.front() == name + ":" + std::to_string(last + 1));
    const auto cable = std::find_if(plan.cables.begin(), plan.cables.end(),
                                    [&](const Cable& c) { return c.to == added && c.network == NetworkKind::Compute; });
    REQUIRE(cable != plan.cables.end());
    REQUIRE(cable->choice >= 0);
    CHECK(inGigabitsPerSecond(plan.cableChoices[static_cast<std::size_t>(cable->choice)].speed) == Approx(400));
    CHECK(cableEnd(plan, design, catalogue, *cable, CableSide::To).cageForm == other->cageForm);
    CHECK(cableEnd(plan, design, catalogue, *cable, CableSide::To).cage == other->cages);
    Power power;
    for (const DeviceIndex there : plan.racks[static_cast<std::size_t>(device.rack)].devices)
        power += partOf(plan.devices[static_cast<std::size_t>(there)], design, plan, catalogue)->powerForFeeds();
    CHECK(inWatts(plan.racks[static_cast<std::size_t>(device.rack)].max) == Approx(inWatts(power)));
    checkPorts(plan, design);

    const auto problemWith = [&](const PartId& part) {
        const Plan refused =
            planOf(addSwitch(superPod("nvidia-dgx-h100", 31), "net-compute", SwitchTier::Spine, nullptr, part));
        return refused.overrideProblems.empty() ? std::nullopt
                                                : std::optional(refused.overrideProblems.front().error.code);
    };
    CHECK(problemWith("no-such-switch") == ErrorCode::UnknownPart);
    CHECK(problemWith("nvidia-dgx-h100") == ErrorCode::UnknownPart);
    CHECK(problemWith("nvidia-sn2201") == ErrorCode::WrongPartKind);
    CHECK(problemWith("nvidia-qm9700") == std::nullopt);
}

TEST_CASE("rewiring moves one link and nothing else")
{
    const Design design = computeOnly("nvidia-dgx-h100", 31);
    const Plan before = planOf(design);
    const Cable& first = before.cables.front();
    const PortName from = portOf(before, design, first, CableSide::From);
    const PortName to = portOf(before, design, first, CableSide::To);
    const PortName spare{"compute-leaf-08", 32};
    const Design drawn = rewireLink(design, from, to, spare);
    const Plan after = planOf(drawn);
    REQUIRE(after.overrideProblems.empty());
    auto links = linksOf(before, design);
    const auto moved = linksOf(after, drawn);
    CHECK(moved.size() == links.size());
    std::set<std::pair<std::string, std::string>> gone;
    std::set_difference(links.begin(), links.end(), moved.begin(), moved.end(), std::inserter(gone, gone.end()));
    CHECK(gone.size() == 1);
    CHECK(after.networks[0].hosts == 31);
    CHECK(after.networks[0].endpoints == 248);
    checkPorts(after, drawn);
}

TEST_CASE("an override whose target is gone is reported, and the others apply")
{
    Design design = computeOnly("nvidia-dgx-h100", 31);
    design = removeSwitch(design, "compute-spine-99");
    design = removeSwitch(design, "compute-spine-01");
    design = removeLink(design, {"dgx-h100-001", 1}, {"compute-leaf-08", 1});
    design = addLink(design, {"dgx-h100-001", 1}, {"compute-leaf-08", 32});
    design = addLink(design, {"compute-leaf-01", 32}, {"compute-leaf-01", 65});
    design = setCable(design, {"dgx-h100-001", 2}, {"compute-leaf-02", 1}, "nvidia-mcp1600-c", {});
    const Plan plan = planOf(design);
    REQUIRE(plan.overrideProblems.size() == 5);
    const std::pair<int, ErrorCode> expected[] = {{0, ErrorCode::UnknownReference},
                                                  {2, ErrorCode::UnknownReference},
                                                  {3, ErrorCode::DuplicateId},
                                                  {4, ErrorCode::UnknownReference},
                                                  {5, ErrorCode::WrongPartKind}};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(plan.overrideProblems[i].index == expected[i].first);
        CHECK(plan.overrideProblems[i].error.code == expected[i].second);
        CHECK_FALSE(plan.overrideProblems[i].error.args.front().empty());
    }
    CHECK(plan.networks[0].sizing.spines == 3);
    CHECK(design.overrides.size() == 6);
}

TEST_CASE("a cable of the architect's choice is ordered, if it fits")
{
    const Design design = computeOnly("nvidia-dgx-h100", 31);
    const Plan before = planOf(design);
    const Cable& first = before.cables.front();
    const PortName from = portOf(before, design, first, CableSide::From);
    const PortName to = portOf(before, design, first, CableSide::To);
    const Plan longer = planOf(setCable(design, from, to, "", metres(45)));
    REQUIRE(longer.overrideProblems.empty());
    CHECK(inMetres(longer.cableChoices[static_cast<std::size_t>(longer.cables[0].choice)].stocked) == Approx(50));
    CHECK(longer.cables[0].length == first.length);
    CHECK_FALSE(longer.networks[0].isHandDrawn);
    const Plan single = planOf(setCable(design, from, to, "nvidia-mfp7e30", {}));
    REQUIRE(single.overrideProblems.empty());
    CHECK(single.cableChoices[static_cast<std::size_t>(single.cables[0].choice)].cable == "nvidia-mfp7e30");
}

TEST_CASE("the out-of-band network is drawn over as the others are")
{
    Design design = superPod("nvidia-dgx-h100", 31);
    const Plan before = planOf(design);
    std::string name;
    design = addSwitch(design, "net-oob", SwitchTier::Leaf, &name);
    design = addLink(design, {name, 49}, {"oob-aggregation-01", 40});
    design = removeSwitch(design, "oob-access-01");
    const Plan after = planOf(design);
    for (const OverrideProblem& problem : after.overrideProblems)
        UNSCOPED_INFO(problem.index << " " << problem.error.args.front());
    CHECK(deviceNamed(after, design, "oob-access-01") < 0);
    const DeviceIndex added = deviceNamed(after, design, name);
    REQUIRE(added >= 0);
    CHECK(after.devices[static_cast<std::size_t>(added)].rack >= 0);
    CHECK(switchesOf(after, NetworkKind::OutOfBand) == switchesOf(before, NetworkKind::OutOfBand));
    std::size_t inRacks = 0;
    for (const Rack& rack : after.racks)
        inRacks += rack.devices.size();
    CHECK(inRacks == after.devices.size());
    checkPorts(after, design);
}

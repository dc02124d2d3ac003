// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cw;

TEST_CASE("P01: links without a cable are counted, and the longest is told")
{
    World world = soundWorld();
    world.plan.cables[1].choice = -1;
    CableChoice none;
    none.speed = gigabitsPerSecond(400);
    world.plan.cableChoices.push_back(none);
    world.plan.cables[2].choice = 1;
    world.plan.cables[2].length = 612;
    const auto findings = world.findings("P01");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].elements == std::vector<ElementId>{"net-compute"});
    CHECK(argument<std::string>(findings[0], 0) == "none");
    CHECK(argument<int>(findings[0], 1) == 2);
    CHECK(inMetres(argument<Length>(findings[0], 2)) == Approx(612));
}

TEST_CASE("P01: a cable that was ordered by hand reaches as far as its way is long")
{
    World world = soundWorld();
    CableChoice ordered = world.plan.cableChoices[0];
    ordered.stocked = metres(5);
    world.plan.cableChoices.push_back(ordered);
    world.plan.cables[1].choice = 1;
    world.plan.cables[1].length = 5;
    CHECK(world.findings("P01").empty());
    world.plan.cables[1].length = 5.5;
    const auto findings = world.findings("P01");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "short");
    CHECK(argument<int>(findings[0], 1) == 1);
    CHECK(argument<Length>(findings[0], 4) == metres(5));
}

TEST_CASE("P03: trays are held against their limit, by cables whose diameter is known")
{
    World world = soundWorld();
    Rack far;
    far.column = 1;
    Device leaf;
    leaf.rack = static_cast<RackIndex>(world.plan.racks.size());
    world.plan.racks.push_back(far);
    world.plan.devices.push_back(leaf);
    CablePart fibre;
    fibre.diameter = millimetres(10);
    world.catalogue.cables["fibre"] = fibre;
    CableChoice choice;
    choice.cable = "fibre";
    world.plan.cableChoices.push_back(choice);
    Cable cable;
    cable.from = 0;
    cable.to = static_cast<DeviceIndex>(world.plan.devices.size()) - 1;
    cable.choice = static_cast<std::int16_t>(world.plan.cableChoices.size() - 1);
    // Ten cables of 78.5 square millimetres.
    world.plan.cables.insert(world.plan.cables.end(), 10, cable);
    CHECK(world.findings("P03").empty());
    world.catalogue.cabling.tray = CableTray{millimetres(100), millimetres(20), 0.4, {}};
    CHECK(world.findings("P03").empty());
    world.catalogue.cabling.tray->fillLimit = 0.39;
    const auto findings = world.findings("P03");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "full");
    CHECK(argument<int>(findings[0], 1) == 1);
    CHECK(argument<std::string>(findings[0], 2) == "A01");
    CHECK(argument<double>(findings[0], 3) == Approx(0.3927).epsilon(1e-3));
    world.catalogue.cables["fibre"].diameter.reset();
    CHECK(world.findings("P03").empty());
}

TEST_CASE("P05: a rack over the limit of the site names its blocks")
{
    World world = soundWorld();
    world.design.site.rackPowerLimit = kilowatts(13);
    CHECK(world.findings("P05").empty());
    world.design.site.rackPowerLimit = kilowatts(12);
    const auto findings = world.findings("P05");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "rack");
    CHECK(findings[0].elements == std::vector<ElementId>{"compute-1", "storage-1", "service-1"});
    CHECK(argument<Power>(findings[0], 2) == kilowatts(13));
}

TEST_CASE("P05: a unit that no rack can feed is the cause, not its rack")
{
    World world = soundWorld();
    world.design.site.rackPowerLimit = kilowatts(9);
    const auto findings = world.findings("P05");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "unit");
    CHECK(findings[0].elements == std::vector<ElementId>{"compute-1"});
}

TEST_CASE("P05: air cools about 40 kW a rack, liquid more")
{
    World world = soundWorld();
    world.design.site.rackPowerLimit = kilowatts(60);
    world.plan.racks[0].max = kilowatts(41);
    CHECK(world.findings("P05").empty());
    world.plan.racks[0].max = kilowatts(46);
    const auto findings = world.findings("P05");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "air");
    world.catalogue.servers["gpu-server"].cooling = "liquid";
    CHECK(world.findings("P05").empty());
}

TEST_CASE("P06: a rack has room and bears the load")
{
    World world = soundWorld();
    world.plan.racks[0].usedU = 49;
    REQUIRE(world.findings("P06").size() == 1);
    CHECK(argument<std::string>(world.findings("P06")[0], 0) == "units");
    world.plan.racks[0].usedU = 48;
    world.plan.racks[0].weight = kilograms(1600);
    REQUIRE(world.findings("P06").size() == 1);
    CHECK(argument<std::string>(world.findings("P06")[0], 0) == "weight");
}

TEST_CASE("M01: every unit with a management port is reached out of band")
{
    const auto block = GENERATE("compute-1", "storage-1", "service-1");
    World world = soundWorld();
    world.block(block).attachments.pop_back();
    REQUIRE(world.findings("M01").size() == 1);
    CHECK(world.findings("M01")[0].elements.front() == block);
    CHECK(fixMends(world, "M01"));
}

TEST_CASE("M02: a design without an out-of-band network gets one with all management ports")
{
    World world = soundWorld();
    world.design.networks.pop_back();
    for (Block& block : world.design.blocks)
        block.attachments.pop_back();
    CHECK(world.findings("M01").empty());
    REQUIRE(world.findings("M02").size() == 1);
    CHECK(fixMends(world, "M02"));
    const Design mended = world.findings("M02")[0].fix->apply(world.design);
    world.design = mended;
    CHECK(world.findings("M01").empty());
}

TEST_CASE("M02: access switches hang on two aggregation switches, where there are any")
{
    World world = soundWorld();
    const auto addSwitch = [&](DeviceRole role) {
        Device added;
        added.role = role;
        added.network = NetworkKind::OutOfBand;
        world.plan.devices.push_back(added);
        return static_cast<DeviceIndex>(world.plan.devices.size()) - 1;
    };
    const auto link = [&](DeviceIndex from, DeviceIndex to) {
        Cable cable;
        cable.network = NetworkKind::OutOfBand;
        cable.from = from;
        cable.to = to;
        cable.fromPort = cable.toPort = static_cast<std::int16_t>(world.plan.cables.size());
        cable.choice = 0;
        world.plan.cables.push_back(cable);
    };
    const DeviceIndex access = addSwitch(DeviceRole::Access);
    CHECK(world.findings("M02").empty());
    const DeviceIndex first = addSwitch(DeviceRole::Aggregation);
    const DeviceIndex second = addSwitch(DeviceRole::Aggregation);
    link(access, first);
    link(access, first);
    REQUIRE(world.findings("M02").size() == 1);
    CHECK(argument<int>(world.findings("M02")[0], 1) == 1);
    CHECK(world.findings("M02")[0].severity == Severity::Warning);
    link(access, second);
    CHECK(world.findings("M02").empty());
}

TEST_CASE("M05: three management servers keep a majority")
{
    World world = soundWorld();
    world.block("service-1").count = 2;
    CHECK(fixMends(world, "M05"));
    world.design.blocks.pop_back();
    CHECK(fixMends(world, "M05"));
    CHECK(world.findings("M05")[0].fix->apply(world.design).blocks.back().part == "manager");
}

TEST_CASE("M05: users of a cluster have a login node")
{
    World world = soundWorld();
    std::erase_if(world.design.blocks, [](const Block& block) { return block.id == "service-4"; });
    REQUIRE(world.findings("M05").size() == 1);
    CHECK(world.findings("M05")[0].severity == Severity::Info);
    CHECK(argument<std::string>(world.findings("M05")[0], 0) == "login");
    world.block("compute-1").count = 1;
    for (const Finding& finding : world.findings("M05"))
        CHECK(argument<std::string>(finding, 0) != "login");
}

TEST_CASE("C-01: parts without a price are counted and named")
{
    World world = soundWorld();
    world.bill.unpriced = {"gpu-server", "flash"};
    const auto findings = world.findings("C-01");
    REQUIRE(findings.size() == 1);
    CHECK(argument<int>(findings[0], 0) == 2);
    CHECK(findings[0].elements == std::vector<ElementId>{"compute-1"});
}

TEST_CASE("C-02: a total that rests on weak prices is told with the share")
{
    World world = soundWorld();
    BomLine weak = world.bill.lines[0];
    weak.confidence = "low";
    weak.part = "flash";
    world.bill.lines.push_back(weak);
    CHECK(world.findings("C-02").empty());
    weak.confidence = "very-low";
    world.bill.lines.push_back(weak);
    REQUIRE(world.findings("C-02").size() == 1);
    CHECK(argument<double>(world.findings("C-02")[0], 0) == Approx(2.0 / 3.0));
}

TEST_CASE("C-03: a line of the bill beyond the limit of money is named, and its sum not told again")
{
    World world = soundWorld();
    world.bill.lines[0].extendedHigh = Money::fromMinor(Money::kMostMinor - 1, Currency("USD"));
    CHECK(world.findings("C-03").empty());
    world.bill.lines[0].extendedHigh = Money::fromMinor(Money::kMostMinor, Currency("USD"));
    world.bill.total = Money::fromMinor(Money::kMostMinor, Currency("USD"));
    const auto findings = world.findings("C-03");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[0].elements == std::vector<ElementId>{"compute-1"});
    CHECK(argument<std::string>(findings[0], 0) == "line");
}

TEST_CASE("C-03: a sum beyond the limit of money is an error, in the bill or in the cost of ownership")
{
    const Money most = Money::fromMinor(Money::kMostMinor, Currency("USD"));
    World bill = soundWorld();
    bill.bill.total = most;
    REQUIRE(bill.findings("C-03").size() == 1);
    CHECK(argument<std::string>(bill.findings("C-03")[0], 0) == "sum");
    World yearly = soundWorld();
    yearly.cost.high.opexPerYear = most;
    CHECK(yearly.findings("C-03").size() == 1);
}

TEST_CASE("D-02: a change by hand about a switch that is gone is told, and dropping it mends the design")
{
    World world = soundWorld();
    Override removal;
    removal.kind = Override::Kind::RemoveSwitch;
    removal.device = "compute-spine-99";
    removal.network = "net-compute";
    world.design.overrides = {removal};
    world.plan.overrideProblems = {{0, Error{ErrorCode::UnknownReference, "overrides[0]", {"compute-spine-99"}, {}}}};
    REQUIRE(world.findings("D-02").size() == 1);
    const Finding finding = world.findings("D-02")[0];
    CHECK(argument<std::string>(finding, 0) == "gone");
    CHECK(argument<std::string>(finding, 1) == "compute-spine-99");
    CHECK(finding.elements == std::vector<ElementId>{"net-compute"});
    CHECK(fixMends(world, "D-02"));

    World twice = soundWorld();
    twice.design.overrides = {removal};
    twice.plan.overrideProblems = {{0, Error{ErrorCode::DuplicateId, "overrides[0]", {"compute-leaf-01"}, {}}}};
    REQUIRE(twice.findings("D-02").size() == 1);
    CHECK(argument<std::string>(twice.findings("D-02")[0], 0) == "taken");

    // Of racks it is said which, and where.
    Override move;
    move.kind = Override::Kind::MoveRack;
    move.device = "dgx-h100-001";
    twice.design.overrides = {move};
    twice.plan.overrideProblems = {{0, Error{ErrorCode::DuplicateId, "overrides[0]", {"dgx-h100-001", "A01"}, {}}}};
    REQUIRE(twice.findings("D-02").size() == 1);
    CHECK(argument<std::string>(twice.findings("D-02")[0], 0) == "place");
    CHECK(argument<std::string>(twice.findings("D-02")[0], 2) == "A01");
    CHECK(fixMends(twice, "D-02"));

    CHECK(soundWorld().findings("D-02").empty());
}

TEST_CASE("D-01: an unknown part is replaced by the nearest of its kind")
{
    World world = soundWorld();
    world.block("compute-1").part = "gpu-servr";
    CHECK(fixMends(world, "D-01"));

    World network = soundWorld();
    network.network("net-compute").leafSwitch = "ib-swich";
    CHECK(fixMends(network, "D-01"));

    World kind = soundWorld();
    kind.network("net-compute").leafSwitch = "manager";
    REQUIRE(kind.findings("D-01").size() == 1);
    CHECK(argument<std::string>(kind.findings("D-01")[0], 0) == "kind");
    CHECK_FALSE(kind.findings("D-01")[0].fix);
}

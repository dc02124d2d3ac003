// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

TEST_CASE("P06: a device is no deeper than the room of its rack")
{
    World world = soundWorld();
    world.catalogue.servers["gpu-server"].model = "Server";
    world.catalogue.servers["gpu-server"].depth = millimetres(1100);
    CHECK(world.findings("P06").empty());  // of the rack nothing is known
    RackPart& rack = world.catalogue.rackParts["rack-48u"];
    rack.depth = millimetres(1200);
    CHECK(world.findings("P06").empty());
    rack.usableDepth = millimetres(1050);
    const auto findings = world.findings("P06");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[0].elements == std::vector<ElementId>{"compute-1"});
    CHECK(argument<std::string>(findings[0], 0) == "depth");
    CHECK(argument<int>(findings[0], 1) == 1);
    CHECK(argument<std::string>(findings[0], 2) == "Server");
    CHECK(argument<Length>(findings[0], 3) == millimetres(1100));
    CHECK(argument<Length>(findings[0], 4) == millimetres(1050));
    world.catalogue.servers["gpu-server"].depth.reset();
    CHECK(world.findings("P06").empty());
}

TEST_CASE("P06: the air of a rack goes one way, if its devices can be had so")
{
    World world = soundWorld();
    world.planned("net-compute").firstSwitch = 3;
    Server& server = world.catalogue.servers["gpu-server"];
    Switch& leaf = world.catalogue.switches["ib-switch"];
    server.model = "Server";
    server.airflow = {Airflow::PortExhaust};
    CHECK(world.findings("P06").empty());  // of the switches nothing is known
    leaf.airflow = {Airflow::PortExhaust, Airflow::PortIntake};
    CHECK(world.findings("P06").empty());
    leaf.airflow = {Airflow::PortIntake};
    const auto findings = world.findings("P06");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(argument<std::string>(findings[0], 0) == "airflow");
    CHECK(argument<int>(findings[0], 1) == 1);
    CHECK(argument<std::string>(findings[0], 2) == "ib-switch");
    CHECK(argument<std::string>(findings[0], 3) == "Server");
    server.airflow.clear();
    CHECK(world.findings("P06").empty());
}

TEST_CASE("P06: switches in a rack of their own may blow the other way")
{
    World world = soundWorld();
    world.planned("net-compute").firstSwitch = 3;
    world.catalogue.servers["gpu-server"].airflow = {Airflow::PortExhaust};
    world.catalogue.switches["ib-switch"].airflow = {Airflow::PortIntake};
    Rack switches = world.plan.racks[0];
    switches.devices = {3, 4, 5};
    world.plan.racks[0].devices = {0, 1, 2};
    world.plan.racks.push_back(switches);
    CHECK(world.findings("P06").empty());
}

TEST_CASE("P03: no cable is bent tighter than it bears")
{
    World world = soundWorld();
    CablePart copper;
    copper.medium = Medium::Copper;
    world.catalogue.cables["copper"] = copper;
    world.catalogue.cabling.routeBend.values = {millimetres(50)};
    CHECK(world.findings("P03").empty());  // neither radius nor diameter is known
    world.catalogue.cables["copper"].diameter = millimetres(11);
    CHECK(world.findings("P03").empty());  // nor a rule for copper
    world.catalogue.cabling.bendRules = {{{Medium::Multimode}, 10, {}}, {{Medium::Copper}, 5, {}}};
    const auto findings = world.findings("P03");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(argument<std::string>(findings[0], 0) == "bend");
    CHECK(argument<int>(findings[0], 1) == static_cast<int>(world.plan.cables.size()));
    CHECK(argument<std::string>(findings[0], 2) == "copper");
    CHECK(inMetres(argument<Length>(findings[0], 3)) == Approx(0.055));
    CHECK(argument<Length>(findings[0], 4) == millimetres(50));
    // What the maker states stands before the rule.
    world.catalogue.cables["copper"].bendRadius = millimetres(50);
    CHECK(world.findings("P03").empty());
    world.catalogue.cables["copper"].bendRadius = millimetres(51);
    CHECK(world.findings("P03").size() == 1);
    world.catalogue.cabling.routeBend.values.clear();
    CHECK(world.findings("P03").empty());
}

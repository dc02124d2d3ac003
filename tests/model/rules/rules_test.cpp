// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>

using namespace cw;

TEST_CASE("a sound design breaks no rule")
{
    std::string broken;
    for (const Finding& finding : soundWorld().findings())
        broken += finding.rule + " ";
    CHECK(broken.empty());
}

TEST_CASE("an empty design breaks none but the rule about parts of the site")
{
    World world = soundWorld();
    world.design.blocks.clear();
    world.design.networks.clear();
    world.design.workloads.clear();
    const Plan plan;
    world.plan = plan;
    world.networks.clear();
    world.storage.clear();
    world.training.clear();
    CHECK(world.findings().empty());
    world.design.site.rack = "rack-49u";
    const auto findings = world.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "D-01");
}

TEST_CASE("rules are at least twenty-six, with ids that are unique, sorted and well formed")
{
    const auto rules = allRules();
    CHECK(rules.size() >= 26);
    const std::regex form("[A-Z]{1,3}-?[0-9]{2}");
    for (const Rule& rule : rules)
        CHECK(std::regex_match(rule.id, form));
    const bool isStrictlySorted = std::adjacent_find(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) {
                                      return std::string(a.id) >= b.id;
                                  }) == rules.end();
    CHECK(isStrictlySorted);
}

TEST_CASE("errors come first, then warnings, then notes, and waived findings last of all")
{
    World world = soundWorld();
    world.block("storage-1").storage()->fillLimit = 0.9;  // ST-06, warning
    world.result("net-compute").freeHostPorts = 0;        // F10, note
    world.block("compute-1").attachments.pop_back();      // M01, error
    auto findings = world.findings();
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].rule == "M01");
    CHECK(findings[1].rule == "ST-06");
    CHECK(findings[2].rule == "F10");

    world.design.waivers = {{"M01", "compute-1", "serial console only"}};
    findings = world.findings();
    REQUIRE(findings.size() == 3);
    CHECK(findings[2].rule == "M01");
    CHECK(findings[2].waivedBecause == "serial console only");
    CHECK_FALSE(findings[0].waivedBecause);
}

TEST_CASE("a waiver holds for its rule and element alone, or everywhere without an element")
{
    World world = soundWorld();
    world.block("storage-1").storage()->fillLimit = 0.9;
    world.design.waivers = {{"ST-06", "storage-2", "another tier"}, {"ST-05", "storage-1", "another rule"}};
    CHECK_FALSE(world.findings("ST-06").at(0).waivedBecause);
    world.design.waivers = {{"ST-06", "", "we know"}};
    CHECK(world.findings("ST-06").at(0).waivedBecause == "we know");
}

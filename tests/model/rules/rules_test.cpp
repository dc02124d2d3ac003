// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <regex>
#include <thread>

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

TEST_CASE("of two waivers for one finding the first in the design gives the reason")
{
    World world = soundWorld();
    world.block("compute-1").compute()->spares = 0;
    REQUIRE(world.findings("RL-01").size() == 1);
    world.design.waivers = {{"RL-02", "", "another rule"}, {"RL-01", "mgmt-9", "another element"}};
    CHECK_FALSE(world.findings("RL-01")[0].waivedBecause);
    world.design.waivers.push_back({"RL-01", "", "everywhere"});
    world.design.waivers.push_back({"RL-01", "compute-1", "here"});
    CHECK(world.findings("RL-01")[0].waivedBecause == "everywhere");
    std::swap(world.design.waivers[2], world.design.waivers[3]);
    CHECK(world.findings("RL-01")[0].waivedBecause == "here");
}

TEST_CASE("rules that are told to stop before they begin find nothing")
{
    World world = soundWorld();
    world.design.site.rack = "rack-49u";
    REQUIRE_FALSE(world.findings().empty());
    std::stop_source stop;
    stop.request_stop();
    RuleInput input = world.input();
    input.stop = stop.get_token();
    CHECK(checkRules(input).empty());
}

TEST_CASE("rules that are told to stop on their way end soon")
{
    // Each unknown part is compared with the whole catalogue: seconds for so many long names.
    using Clock = std::chrono::steady_clock;
    World world = soundWorld();
    for (int i = 0; i < 1000; ++i) {
        Server server;
        server.id = "maker-server-with-a-rather-long-name-" + std::to_string(i);
        world.catalogue.servers[server.id] = server;
    }
    const Block block = world.block("compute-1");
    for (int i = 0; i < 2000; ++i) {
        Block& copy = world.design.blocks.emplace_back(block);
        copy.id = "copy-" + std::to_string(i);
        copy.part = "an-unknown-server-of-a-rather-long-name-" + std::to_string(i);
    }
    std::stop_source stop;
    Clock::time_point asked;
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        asked = Clock::now();
        stop.request_stop();
    });
    RuleInput input = world.input();
    input.stop = stop.get_token();
    const std::vector<Finding> findings = checkRules(input);
    const Clock::time_point ended = Clock::now();
    stopper.join();
    CHECK(findings.size() < 2000);
    // Some milliseconds on an idle machine; the rest is patience with a busy one.
    CHECK(ended - asked < std::chrono::seconds(1));
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/host_names.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

TEST_CASE("host names follow the pattern")
{
    Design design = superPod("nvidia-dgx-h100", 64);
    const Plan plan = makePlan(design, *builtinCatalogue());
    const DeviceIndex leaf = plan.network(NetworkKind::Compute)->leaf(9);
    CHECK(hostName(design, plan, leaf) == "compute-leaf-10");
    design.addressing.hostNames = "ams1-{network}-{role}{number}-su{group}";
    CHECK(hostName(design, plan, leaf) == "ams1-compute-leaf010-su02");
    CHECK(hostName(design, plan, 33) == "ams1-compute-1-node034-su02");
    design.addressing.hostNames = "{rack}u{unit}";
    const Device& server = plan.devices[0];
    CHECK(hostName(design, plan, 0) ==
          "a01u" + std::string(server.bottomU < 10 ? "0" : "") + std::to_string(server.bottomU));
}

TEST_CASE("a pattern is refused for what it does to some device")
{
    Design design = superPod("nvidia-dgx-h100", 64);
    const Plan plan = makePlan(design, *builtinCatalogue());
    using Kind = HostNameFault::Kind;
    const auto [pattern, kind] = GENERATE(table<std::string, Kind>({
        {"{nmae}", Kind::Token},
        {"{name", Kind::Token},
        {"{name}_x", Kind::Form},
        {"-{name}", Kind::Form},
        {"{name}.pod.example", Kind::Form},
        {"a-name-that-leaves-no-room-for-what-is-to-tell-two-devices-apart-{name}", Kind::Form},
        {"{role}", Kind::Twice},
        {"{rack}", Kind::Twice},
    }));
    CAPTURE(pattern);
    design.addressing.hostNames = pattern;
    const auto fault = hostNameFault(design, plan);
    REQUIRE(fault);
    CHECK(fault->kind == kind);
}

TEST_CASE("sound patterns have no fault")
{
    Design design = superPod("nvidia-dgx-h100", 64);
    const Plan plan = makePlan(design, *builtinCatalogue());
    design.addressing.hostNames = GENERATE("{name}", "ams1-{name}", "{network}-{role}-{number}");
    CHECK_FALSE(hostNameFault(design, plan));
}

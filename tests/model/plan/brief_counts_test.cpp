// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Briefs that say no more than a published design says, against the counts that were published.

#include "model/design/templates.h"
#include "model/plan/plan.h"
#include "plan_checks.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <sstream>
#include <stdexcept>

using namespace cw;
using namespace cw::test;

namespace {

Plan planOfBrief(const std::string& compute, const std::string& networks)
{
    std::istringstream brief(R"({"format": "clusterwright-brief", "version": 1, "compute": {)" + compute +
                             R"(}, "networks": {)" + networks + "}}");
    const auto design = designFromBrief(brief, *builtinCatalogue());
    if (!design)
        throw std::runtime_error(design.error().where);
    Plan plan = makePlan(*design, *builtinCatalogue());
    for (const NetworkPlan& network : plan.networks)
        if (!network.isBuilt)
            throw std::runtime_error(network.network + " is not built");
    checkPorts(plan, *design);
    return plan;
}

const FabricSizing& sizingOf(const Plan& plan, NetworkKind kind)
{
    return plan.network(kind)->sizing;
}

}  // namespace

TEST_CASE("a brief of 140 DGX A100 gets the rail groups of the SuperPOD")
{
    // RA-09950-001: 56 leaf, 80 spine, 28 core, 1120 links in every tier.
    const Plan plan = planOfBrief(R"("server": "nvidia-dgx-a100", "servers": 140, "servers_per_scalable_unit": 20)",
                                  R"("compute": {"technology": "infiniband", "switch": "nvidia-qm8790"})");
    const FabricSizing& sizing = sizingOf(plan, NetworkKind::Compute);
    CHECK(sizing.leaves == 56);
    CHECK(sizing.spines == 80);
    CHECK(sizing.cores == 28);
    CHECK(sizing.leafSpineLinks == 1120);
    CHECK(sizing.spineCoreLinks == 1120);
}

TEST_CASE("briefs of DGX B200 get the switches of the table of larger counts")
{
    // DGX SuperPOD B200, larger component counts: 8 and 16 units.
    const auto [servers, leaves, spines, cores] =
        GENERATE(table<int, int, int, int>({{256, 64, 32, 0}, {512, 128, 128, 64}}));
    const Plan plan = planOfBrief(R"("server": "nvidia-dgx-b200", "servers": )" + std::to_string(servers),
                                  R"("compute": {"technology": "infiniband", "switch": "nvidia-qm9700"})");
    const FabricSizing& sizing = sizingOf(plan, NetworkKind::Compute);
    CHECK(sizing.leaves == leaves);
    CHECK(sizing.spines == spines);
    CHECK(sizing.cores == cores);
}

TEST_CASE("a brief of 127 DGX H100 gets eight in-band switches")
{
    // RA-11333-001: 32 leaf and 16 spine for compute, eight SN4600C in-band.
    const Plan plan = planOfBrief(
        R"("server": "nvidia-dgx-h100", "servers": 127, "servers_per_scalable_unit": 32)",
        R"("compute": {"switch": "nvidia-qm9700", "manager_ports": 4}, "service": {"switch": "nvidia-sn4600c"})");
    CHECK(sizingOf(plan, NetworkKind::Compute).leaves == 32);
    CHECK(sizingOf(plan, NetworkKind::Compute).spines == 16);
    CHECK(sizingOf(plan, NetworkKind::Service).switches() == 8);
}

TEST_CASE("a brief of JUPITER's Booster gets 25 groups of 15 and 16 switches")
{
    // JSC, JUPITER configuration: 240 nodes of four NDR200 ports in a group.
    const Plan plan =
        planOfBrief(R"("server": "generic-4xh100", "servers": 6000, "servers_per_scalable_unit": 240)",
                    R"("compute": {"technology": "infiniband", "topology": "dragonfly+", "switch": "nvidia-qm9700",
                       "link_gbps": 200, "uplink_gbps": 400})");
    const FabricSizing& sizing = sizingOf(plan, NetworkKind::Compute);
    CHECK(sizing.pods == 25);
    CHECK(sizing.leavesPerPod == 15);
    CHECK(sizing.spinesPerPod == 16);
    CHECK(sizing.leaves + sizing.spines == 25 * 31);
}

TEST_CASE("briefs of GB200 racks get the switches of the table of the reference architecture")
{
    // DGX SuperPOD GB200, Network Fabrics, Table 3; its smallest row has two units of eight racks.
    const auto [racks, leaves, spines, cores] =
        GENERATE(table<int, int, int, int>({{8, 32, 9, 0}, {16, 64, 48, 18}, {32, 128, 96, 36}}));
    const Plan plan = planOfBrief(R"("server": "nvidia-dgx-gb200-nvl72", "servers": )" + std::to_string(racks),
                                  R"("compute": {"technology": "infiniband", "switch": "nvidia-qm9700"})");
    const FabricSizing& sizing = sizingOf(plan, NetworkKind::Compute);
    CHECK(sizing.rails == 4);
    CHECK(sizing.leaves == leaves);
    CHECK(sizing.spines == spines);
    CHECK(sizing.cores == cores);
}

TEST_CASE("briefs of GB300 racks get leaves of four racks in two tiers")
{
    // DGX SuperPOD GB300: eight leaves a unit of eight racks; sixteen units have 128 leaves and 72 spines.
    const auto [racks, leaves] = GENERATE(table<int, int>({{8, 8}, {32, 32}, {128, 128}}));
    const Plan plan = planOfBrief(R"("server": "nvidia-gb300-nvl72", "servers": )" + std::to_string(racks),
                                  R"("compute": {"technology": "infiniband", "switch": "nvidia-q3400-ra"})");
    const FabricSizing& sizing = sizingOf(plan, NetworkKind::Compute);
    CHECK(sizing.tiers == 2);
    CHECK(sizing.leaves == leaves);
    CHECK(sizing.hostPortsPerLeaf == 72);
    if (racks == 128)
        CHECK(sizing.spines == 72);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/clos_sizing.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

using namespace cw;

namespace {

nlohmann::json referenceDesign(const std::string& name)
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/reference_designs/" + name + ".json");
    REQUIRE(in);
    return nlohmann::json::parse(in);
}

FabricDemand demandOf(const nlohmann::json& design, const nlohmann::json& row)
{
    FabricDemand demand;
    demand.topology = Topology::RailOptimized;
    demand.radix = design.at("radix");
    demand.portsPerHost = design.at("rails");
    demand.hostsPerScalableUnit = design.at("nodes_per_su");
    demand.managerPorts = design.at("manager_ports");
    demand.hasRailGroups = design.at("has_rail_groups");
    demand.planes = design.at("planes");
    demand.hosts = row.at("nodes");
    return demand;
}

/// A demand of a table that leaves out what is usual. A row may say what differs from the table.
FabricDemand plainDemandOf(const nlohmann::json& design, nlohmann::json row)
{
    for (const auto& [key, value] : design.items())
        if (!row.contains(key))
            row[key] = value;
    const std::string topology = row.at("topology");
    FabricDemand demand;
    demand.topology = topology == "rail-optimized" ? Topology::RailOptimized
                      : topology == "dragonfly+"   ? Topology::DragonflyPlus
                      : topology == "leaf-spine"   ? Topology::LeafSpine
                                                   : Topology::FatTree;
    demand.radix = row.at("radix");
    demand.spineRadix = row.value("spine_radix", 0);
    demand.portsPerUplink = row.value("ports_per_uplink", 1);
    demand.uplinkSpeedRatio = demand.portsPerUplink;
    demand.portsPerHost = row.at("ports_per_node");
    demand.hostsPerScalableUnit = row.value("nodes_per_su", 0);
    demand.hosts = row.at("nodes");
    demand.hostPortsPerLeaf = row.value("host_ports_per_leaf", 0);
    demand.hasRailGroups = row.value("has_rail_groups", false);
    if (row.contains("oversubscription"))
        demand.oversubscription = row["oversubscription"][0].get<double>() / row["oversubscription"][1].get<double>();
    return demand;
}

}  // namespace

TEST_CASE("the switches of published fabrics without a table of cables are reproduced")
{
    const std::string name = GENERATE("superpod_gb200", "superpod_gb300", "jupiter_booster", "juniper_rail_scaling",
                                      "h100_512_servers", "narval");
    const nlohmann::json design = referenceDesign(name);
    CHECK_FALSE(design.at("source").get<std::string>().empty());
    for (const nlohmann::json& row : design.at("rows")) {
        INFO(name << ", " << row.dump());
        const auto sizing = sizeFabric(plainDemandOf(design, row));
        REQUIRE(sizing);
        CHECK(sizing->leaves == row.at("leaf"));
        CHECK(sizing->spines == row.at("spine"));
        CHECK(sizing->cores == row.value("core", 0));
        CHECK(sizing->scalableUnits == row.value("su", 1));
        CHECK(sizing->uplinksPerLeaf == row.value("uplinks", sizing->uplinksPerLeaf));
    }
}

TEST_CASE("every row of the published reference designs is reproduced exactly")
{
    const std::string name = GENERATE("superpod_h100", "superpod_b200", "superpod_b200_larger", "superpod_b300_xdr",
                                      "superpod_b300_ethernet", "superpod_a100");
    const nlohmann::json design = referenceDesign(name);
    CHECK_FALSE(design.at("source").get<std::string>().empty());
    const int linksPerCable = design.at("links_per_cable");
    for (const nlohmann::json& row : design.at("rows")) {
        INFO(name << ", " << row.dump());
        const auto sizing = sizeFabric(demandOf(design, row));
        REQUIRE(sizing);
        CHECK(sizing->scalableUnits == row.at("su"));
        CHECK(sizing->leaves == row.at("leaf"));
        CHECK(sizing->spines == row.at("spine"));
        CHECK(sizing->cores == row.at("core"));
        CHECK(sizing->hostLinks + sizing->managerLinks == row.at("node_leaf").get<int>() * linksPerCable);
        CHECK(sizing->leafSpineLinks == row.at("leaf_spine").get<int>() * linksPerCable);
        CHECK(sizing->spineCoreLinks == row.at("spine_core").get<int>() * linksPerCable);
        CHECK(sizing->tiers == (row.at("core").get<int>() > 0 ? 3 : 2));
        CHECK(sizing->leafOversubscription == 1.0);
    }
}

TEST_CASE("a full fat tree holds n squared over two hosts in two tiers and n cubed over four in three")
{
    for (const nlohmann::json& row : referenceDesign("fat_tree_maxima").at("maxima")) {
        INFO(row.dump());
        FabricDemand demand;
        demand.topology = Topology::FatTree;
        demand.radix = row.at("radix");
        demand.portsPerHost = 1;
        demand.hosts = row.at("two_tier_hosts");
        const auto two = sizeFabric(demand);
        REQUIRE(two);
        CHECK(two->tiers == 2);
        CHECK(two->endpointsInTwoTiers == row.at("two_tier_hosts"));
        CHECK(two->endpointsMax == row.at("three_tier_hosts"));
        CHECK(two->leaves == demand.radix);
        CHECK(two->spines == demand.radix / 2);

        demand.hosts += 1;
        const auto cliff = sizeFabric(demand);
        REQUIRE(cliff);
        CHECK(cliff->tiers == 3);

        demand.hosts = row.at("three_tier_hosts");
        const auto three = sizeFabric(demand);
        REQUIRE(three);
        CHECK(three->tiers == 3);
        // A full tree of three tiers has 5 M / n switches for M hosts.
        CHECK(three->switches() == 5LL * demand.hosts / demand.radix);

        demand.hosts += 1;
        const auto beyond = sizeFabric(demand);
        REQUIRE_FALSE(beyond);
        CHECK(beyond.error().code == ErrorCode::OutOfRange);
    }
}

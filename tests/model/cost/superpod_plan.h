// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The compute fabric of a DGX SuperPOD H100 with four scalable units, wired by hand from its reference architecture
// (RA-11333-001, "Network Fabrics"): 127 systems of eight rails, 32 leaves, 16 spines of 64 ports, four ports for the
// fabric manager in the place of the 128th system.

#include "model/cost/bom.h"

#include <string>

namespace cw::cost_test {

inline constexpr int kUnits = 4;
inline constexpr int kRails = 8;
inline constexpr int kServers = 127;
inline constexpr int kLeaves = kUnits * kRails;
inline constexpr int kSpines = 16;

inline Part named(const PartId& id)
{
    Part part;
    part.id = id;
    part.manufacturer = "Maker";
    part.model = id;
    return part;
}

inline Catalogue smallCatalogue()
{
    Catalogue catalogue;
    static_cast<Part&>(catalogue.servers["server"]) = named("server");
    catalogue.servers["server"].gpuCount = 8;
    catalogue.servers["server"].powerMax = kilowatts(10.2);
    static_cast<Part&>(catalogue.switches["switch"]) = named("switch");
    static_cast<Part&>(catalogue.optics["twin"]) = named("twin");
    static_cast<Part&>(catalogue.optics["twin-flat"]) = named("twin-flat");
    static_cast<Part&>(catalogue.optics["single"]) = named("single");
    static_cast<Part&>(catalogue.cables["fibre"]) = named("fibre");
    static_cast<Part&>(catalogue.cables["splitter"]) = named("splitter");
    static_cast<Part&>(catalogue.rackParts["rack-48u"]) = named("rack-48u");
    return catalogue;
}

inline Design oneBlock(int servers = kServers)
{
    Design design;
    Network network;
    network.id = "net-compute";
    design.networks.push_back(network);
    Block block;
    block.id = "compute-1";
    block.part = "server";
    block.count = servers;
    block.kind = ComputeBlock{};
    design.blocks.push_back(block);
    return design;
}

inline void addDevices(Plan& plan, DeviceRole role, int count)
{
    for (int i = 0; i < count; ++i) {
        Device device;
        device.role = role;
        device.block = role == DeviceRole::Server ? 0 : -1;
        device.ordinal = i;
        plan.devices.push_back(device);
    }
}

inline Cable link(int from, int fromPort, int to, int toPort, int choice)
{
    Cable cable;
    cable.from = from;
    cable.fromPort = static_cast<std::int16_t>(fromPort);
    cable.to = to;
    cable.toPort = static_cast<std::int16_t>(toPort);
    cable.choice = static_cast<std::int16_t>(choice);
    return cable;
}

inline CableChoice fibre(const PartId& lower, int lowerPorts, const PartId& upper, int upperPorts, double metresLong)
{
    CableChoice choice;
    choice.cable = "fibre";
    choice.opticLower = lower;
    choice.opticUpper = upper;
    choice.portsPerOpticLower = lowerPorts;
    choice.portsPerOpticUpper = upperPorts;
    choice.stocked = metres(metresLong);
    return choice;
}

inline Plan superpodPlan()
{
    Plan plan;
    NetworkPlan network;
    network.network = network.carrier = "net-compute";
    network.leafPart = network.spinePart = "switch";
    plan.networks.push_back(network);
    plan.cableChoices = {fibre("twin-flat", 2, "twin", 2, 10), fibre("twin", 2, "twin", 2, 30),
                         fibre("twin", 2, "single", 1, 10)};
    addDevices(plan, DeviceRole::Server, kServers);
    addDevices(plan, DeviceRole::Leaf, kLeaves);
    addDevices(plan, DeviceRole::Spine, kSpines);
    for (int server = 0; server < kServers; ++server) {
        for (int rail = 0; rail < kRails; ++rail)
            plan.cables.push_back(link(server, rail, kServers + server / 32 * kRails + rail, server % 32, 0));
    }
    for (int manager = 0; manager < 4; ++manager)
        plan.cables.push_back(link(kServers + 3 * kRails + manager, 31, -1, 0, 2));
    for (int leaf = 0; leaf < kLeaves; ++leaf) {
        for (int uplink = 0; uplink < 32; ++uplink)
            plan.cables.push_back(
                link(kServers + leaf, 32 + uplink, kServers + kLeaves + uplink / 2, leaf * 2 + uplink % 2, 1));
    }
    plan.racks.resize(38);
    return plan;
}

inline const BomLine* lineOf(const BillOfMaterials& bill, const PartId& part, const std::string& length = {})
{
    for (const BomLine& line : bill.lines) {
        if (line.part == part && (length.empty() || line.length == length))
            return &line;
    }
    return nullptr;
}

inline Price priceOf(double low, double typical, double high, const std::string& currency = "USD")
{
    Price price;
    price.low = Money::fromMajor(low, Currency(currency));
    price.typical = Money::fromMajor(typical, Currency(currency));
    price.high = Money::fromMajor(high, Currency(currency));
    price.provenance.source = "a quotation";
    price.date = "2026";
    price.confidence = "medium";
    return price;
}

inline PriceBook priceBook()
{
    PriceBook book;
    book.perUsd = {{"USD", 1.0}, {"CNY", 7.0}};
    book.parts = {{"server", priceOf(200000, 300000, 460000)},
                  {"switch", priceOf(26000, 38000, 55000)},
                  {"twin", priceOf(600, 1000, 1800)},
                  {"fibre", priceOf(60, 120, 260)}};
    return book;
}

}  // namespace cw::cost_test

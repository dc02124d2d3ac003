// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Networks with hosts of several speeds, of parts made in code: a unit for every speed, switches with few cages.

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <string>
#include <vector>

namespace cw::test {

/// "host-400": one to eight ports of one speed for the storage network.
inline PartId mixedHost(int gigabits)
{
    return "host-" + std::to_string(gigabits);
}

/// The built-in parts, such hosts, and "small-leaf": `cages` cages of 800G with `portsPerCage` ports between them.
inline Catalogue mixedCatalogue(int ports = 8, int portsPerCage = 1, double portSpeed = 800, int maxSplit = 8)
{
    Catalogue catalogue = *builtinCatalogue();
    for (const int speed : {800, 400, 200, 100, 25}) {
        Server host;
        host.id = mixedHost(speed);
        host.heightU = 1;
        PortGroup group;
        group.role = PortRole::Storage;
        group.name = "NIC";
        group.ports = group.cages = 8;
        group.speed = gigabitsPerSecond(speed);
        group.cageForm = speed > 400 ? "OSFP224-RHS" : speed > 100 ? "QSFP112" : speed > 25 ? "QSFP28" : "SFP28";
        group.technologies = {Technology::RoCE, Technology::Ethernet, Technology::InfiniBand};
        host.ports = {group};
        catalogue.servers[host.id] = host;
    }
    Switch leaf = catalogue.switches.at("generic-tomahawk5-64x800");
    leaf.id = "small-leaf";
    leaf.ports = ports;
    leaf.cages = ports / portsPerCage;
    leaf.portSpeed = gigabitsPerSecond(portSpeed);
    leaf.maxPortSplit = maxSplit;
    catalogue.switches[leaf.id] = leaf;
    return catalogue;
}

struct MixedHosts {
    int speed = 0;
    int count = 0;
    int portsPerUnit = 1;
};

/// A block for each kind, in this order, all on the storage network.
inline Design mixedDesign(const PartId& leaf, const std::vector<MixedHosts>& hosts, bool isDualHomed = false)
{
    Design design;
    design.networks = {network(NetworkKind::Storage, Technology::RoCE, Topology::LeafSpine, leaf)};
    design.networks[0].isDualHomed = isDualHomed;
    for (const MixedHosts& kind : hosts) {
        if (kind.count == 0)
            continue;
        Block block;
        block.id = "service-" + std::to_string(design.blocks.size() + 1);
        block.part = mixedHost(kind.speed);
        block.count = kind.count;
        block.kind = ServiceBlock{};
        block.attachments = {{"net-storage", PortRole::Storage, kind.portsPerUnit}};
        design.blocks.push_back(block);
    }
    return design;
}

}  // namespace cw::test

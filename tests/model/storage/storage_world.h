// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A small world for tests of storage: one server, some units, one storage network, all by hand.

#include "model/storage/storage_supply.h"

#include <fstream>

namespace cw::storage_test {

inline StorageConstants publishedConstants()
{
    std::ifstream in(CW_RESOURCE_DIR "/storage/constants.json");
    const Result<StorageConstants> read = storageConstantsFromJson(in);
    return read ? *read : StorageConstants{};
}

inline PortGroup storagePorts(int ports, double gbps)
{
    PortGroup group;
    group.role = PortRole::Storage;
    group.ports = ports;
    group.speed = gigabitsPerSecond(gbps);
    group.cages = ports;
    return group;
}

/// One tier on one network; `clients` is the number of GPU servers on it, each with 2 × 400 Gb/s.
struct World {
    Design design;
    Catalogue catalogue;
    Plan plan;
    StorageConstants constants = publishedConstants();

    explicit World(StorageFamily family, int units = 1, int clients = 0)
    {
        Network network;
        network.id = "net-storage";
        network.kind = NetworkKind::Storage;
        design.networks.push_back(network);
        NetworkPlan planned;
        planned.network = planned.carrier = network.id;
        planned.kind = NetworkKind::Storage;
        planned.isBuilt = true;
        plan.networks.push_back(planned);

        Block tier;
        tier.id = "tier";
        tier.part = "unit";
        tier.count = units;
        StorageBlock storage;
        storage.family = family;
        storage.fillLimit = 1.0;
        tier.kind = storage;
        design.blocks.push_back(tier);
        catalogue.storageUnits["unit"].id = "unit";

        Server server;
        server.id = "server";
        server.gpuCount = 8;
        server.ports = {storagePorts(2, 400)};
        catalogue.servers["server"] = server;
        Block compute;
        compute.id = "compute";
        compute.part = "server";
        compute.count = clients;
        compute.attachments = {{"net-storage", PortRole::Storage, 2}};
        compute.kind = ComputeBlock{};
        if (clients > 0)
            design.blocks.push_back(compute);
    }

    StorageUnit& unit() { return catalogue.storageUnits["unit"]; }
    StorageBlock& tier() { return *design.blocks.front().storage(); }

    /// Gives each unit so many attached ports.
    void attach(int ports, double gbps)
    {
        unit().ports = {storagePorts(ports, gbps)};
        design.blocks.front().attachments = {{"net-storage", PortRole::Storage, ports}};
    }

    StorageSupply supply() const { return storageSupply(design, plan, catalogue, constants).at(0); }
};

inline Protection replication(int copies)
{
    return {Protection::Kind::Replication, copies, 8, 2};
}

inline Protection erasureCode(int data, int parity)
{
    return {Protection::Kind::ErasureCode, 3, data, parity};
}

inline double inGibPerSecond(Bandwidth rate)
{
    return inBytesPerSecond(rate) / 1073741824.0;
}

}  // namespace cw::storage_test

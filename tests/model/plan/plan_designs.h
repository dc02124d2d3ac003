// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small designs made in code for the tests of plan and fabric.

#include "model/design/design.h"

namespace cw::test {

inline Network network(NetworkKind kind, Technology technology, Topology topology, const PartId& leaf)
{
    Network net;
    net.kind = kind;
    net.technology = technology;
    net.topology = topology;
    net.leafSwitch = leaf;
    net.id = kind == NetworkKind::Compute   ? "net-compute"
             : kind == NetworkKind::Storage ? "net-storage"
             : kind == NetworkKind::Service ? "net-service"
                                            : "net-oob";
    return net;
}

inline Block computeBlock(const PartId& part, int count, int perUnit, int rails)
{
    Block block;
    block.id = "compute-1";
    block.part = part;
    block.count = count;
    block.kind = ComputeBlock{perUnit, 0};
    block.attachments = {{"net-compute", PortRole::Compute, rails}};
    return block;
}

/// Servers on a rail-optimised InfiniBand compute network alone.
inline Design computeOnly(const PartId& server, int servers, int perUnit = 32, int managers = 0)
{
    Design design;
    design.networks = {network(NetworkKind::Compute, Technology::InfiniBand, Topology::RailOptimized, "nvidia-qm9700")};
    design.networks[0].managerPorts = managers;
    design.blocks = {computeBlock(server, servers, perUnit, 8)};
    design.site.rackPowerLimit = kilowatts(42);
    return design;
}

/// All four networks with storage units and management servers, as a DGX SuperPOD has them.
inline Design superPod(const PartId& server, int servers, int managers = 4)
{
    Design design = computeOnly(server, servers, 32, managers);
    design.networks.push_back(
        network(NetworkKind::Storage, Technology::InfiniBand, Topology::LeafSpine, "nvidia-qm9700"));
    design.networks.push_back(
        network(NetworkKind::Service, Technology::Ethernet, Topology::LeafSpine, "nvidia-sn4600c"));
    design.networks.push_back(
        network(NetworkKind::OutOfBand, Technology::Ethernet, Topology::AccessTree, "nvidia-sn2201"));
    design.networks[1].isDualHomed = true;
    design.networks[2].isDualHomed = true;
    Block& compute = design.blocks[0];
    compute.attachments.push_back({"net-storage", PortRole::Storage, 2});
    compute.attachments.push_back({"net-service", PortRole::Service, 2});
    compute.attachments.push_back({"net-oob", PortRole::Management, 1});
    Block storage;
    storage.id = "storage-1";
    storage.part = "ddn-ai400x2t";
    storage.count = 8;
    storage.kind = StorageBlock{};
    storage.attachments = {{"net-storage", PortRole::Storage, 8}, {"net-oob", PortRole::Management, 2}};
    design.blocks.push_back(storage);
    Block service;
    service.id = "service-1";
    service.part = "generic-management-server";
    service.count = 5;
    service.kind = ServiceBlock{};
    service.attachments = {{"net-service", PortRole::Service, 2}, {"net-oob", PortRole::Management, 1}};
    design.blocks.push_back(service);
    return design;
}

}  // namespace cw::test

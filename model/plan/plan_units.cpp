// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace cw {
namespace {

DeviceRole roleOf(const Block& block)
{
    if (block.storage())
        return DeviceRole::StorageUnit;
    return block.service() ? DeviceRole::ServiceNode : DeviceRole::Server;
}

std::int16_t heightOf(const Part& part)
{
    // A part of unknown height still takes a place.
    return static_cast<std::int16_t>(std::clamp(std::ceil(part.heightU), 1.0, 1000.0));
}

/// A port of a unit: a port group of its part, and the place in it.
struct PortPlace {
    std::int16_t group = -1;
    std::int16_t port = 0;
};

/// The port of a role, counted over all groups of that role.
std::optional<PortPlace> portOfRole(const std::vector<PortGroup>& ports, PortRole role, std::int64_t index)
{
    for (std::size_t g = 0; g < ports.size(); ++g) {
        if (ports[g].role != role)
            continue;
        if (index < ports[g].ports)
            return PortPlace{static_cast<std::int16_t>(g), static_cast<std::int16_t>(index)};
        index -= ports[g].ports;
    }
    return std::nullopt;
}

/// Neighbouring links go to the planes in turn, then to the next rail, then to the first rail of the next tray.
void spreadPorts(const Network& network, std::vector<HostPort>& ports)
{
    const PortSpread spread = portSpread(network, static_cast<int>(ports.size()));
    for (std::size_t i = 0; i < ports.size(); ++i) {
        const int slot = static_cast<int>(i);
        ports[i].part = static_cast<std::int16_t>(slot / spread.perPart);
        ports[i].plane = static_cast<std::int16_t>(slot % spread.perPart % spread.planes);
        ports[i].rail = static_cast<std::int16_t>(slot % spread.perPart / spread.planes);
    }
}

/// The ports that each unit of a block has on a physical network, without their device.
std::vector<HostPort> portsOfUnit(const PlanBuilder& builder, std::size_t blockIndex, const Network& network)
{
    const std::vector<PortGroup>& groups = *builder.blockPorts[blockIndex];
    std::vector<HostPort> ports;
    // Attachments of one role share the ports of that role, first come first served.
    std::map<PortRole, std::int64_t> next;
    for (const Attachment& attachment : builder.design.blocks[blockIndex].attachments) {
        const Network* own = builder.design.network(attachment.network);
        const std::int64_t first = next[attachment.role];
        next[attachment.role] += std::max(0, attachment.portsPerUnit);
        if (!own || builder.design.carrier(attachment.network) != &network)
            continue;
        for (int p = 0; p < attachment.portsPerUnit; ++p) {
            const auto place = portOfRole(groups, attachment.role, first + p);
            if (!place)
                break;
            const PortGroup& group = groups[static_cast<std::size_t>(place->group)];
            const int links = linksOfPort(network, group);
            const int stride = portStride(builder.design, builder.design.blocks[blockIndex], group);
            for (int link = 0; link < links; ++link) {
                HostPort port;
                port.port = static_cast<std::int16_t>(place->port * stride + link);
                port.groupIndex = place->group;
                port.group = &group;
                port.kind = own->kind;
                ports.push_back(port);
            }
        }
    }
    spreadPorts(network, ports);
    return ports;
}

void refuseHostPorts(PlanBuilder& builder, std::size_t index, std::int64_t wanted)
{
    NetworkPlan& network = builder.plan.networks[index];
    network.problem = Error{ErrorCode::OutOfRange,
                            "networks." + network.network,
                            {fmt::format("{}", wanted), fmt::format("1-{}", kMaxHostPorts)},
                            {}};
    builder.builds[index].ports.clear();
}

}  // namespace

int scalableUnitSize(const Design& design)
{
    int size = 1;
    for (const Block& block : design.blocks)
        if (const ComputeBlock* compute = block.compute())
            size = std::max(size, compute->perScalableUnit);
    return size;
}

int linksOfPort(const Network& network, const PortGroup& group)
{
    const bool isShared = network.planes > 1 && network.linkSpeed &&
                          group.speed.base() >= network.planes * network.linkSpeed->base() * (1 - 1e-9);
    return isShared ? network.planes : 1;
}

int portStride(const Design& design, const Block& block, const PortGroup& group)
{
    int stride = 1;
    for (const Attachment& attachment : block.attachments)
        if (const Network* carrier = design.carrier(attachment.network); carrier && attachment.role == group.role)
            stride = std::max(stride, linksOfPort(*carrier, group));
    return stride;
}

PortSpread portSpread(const Network& network, int ports)
{
    PortSpread spread;
    spread.planes = std::max(1, network.planes);
    spread.rails = network.rails > 0 ? network.rails : std::max(1, ports / spread.planes);
    spread.perPart = spread.planes * spread.rails;
    if (network.topology == Topology::RailOnly) {
        spread.planes = spread.perPart;
        spread.rails = 1;
    }
    return spread;
}

int portsPerCage(const PortGroup& group)
{
    return group.cages > 0 ? std::max(1, group.ports / group.cages) : 1;
}

int portsPerCage(const Switch& part, int split)
{
    return part.cages > 0 ? std::max(1, part.ports / part.cages) * split : split;
}

int splitBeside(const Switch& part, const Switch& sibling, int siblingSplit)
{
    return splitOf(part, sibling.portSpeed / std::max(1, siblingSplit));
}

const Part* PlanBuilder::partOfDevice(const Device& device) const
{
    if (device.block >= 0)
        return blockParts[static_cast<std::size_t>(device.block)];
    if (const Switch* own = ownPart(device, design, catalogue))
        return own;
    for (std::size_t i = 0; i < builds.size(); ++i) {
        if (plan.networks[i].kind != device.network || !builds[i].isBuilt)
            continue;
        switch (device.role) {
        case DeviceRole::Spine:
        case DeviceRole::Aggregation: return builds[i].spine;
        case DeviceRole::Core: return builds[i].core;
        default: return builds[i].leaf;
        }
    }
    return nullptr;
}

void addUnits(PlanBuilder& builder)
{
    const int perUnit = scalableUnitSize(builder.design);
    int computeUnits = 0;
    for (std::size_t b = 0; b < builder.design.blocks.size(); ++b) {
        const Block& block = builder.design.blocks[b];
        const Server* server = builder.catalogue.server(block.part);
        const StorageUnit* storage = builder.catalogue.storageUnit(block.part);
        const Part* part = server ? static_cast<const Part*>(server) : storage;
        const bool isTooMany = block.count > kMaxUnits - static_cast<int>(builder.plan.devices.size());
        builder.blockParts.push_back(part);
        builder.blockPorts.push_back(server ? &server->ports : storage ? &storage->ports : nullptr);
        const bool hasDevices = part && block.count > 0 && !isTooMany;
        builder.firstOfBlock.push_back(hasDevices ? static_cast<DeviceIndex>(builder.plan.devices.size()) : -1);
        if (!hasDevices)
            continue;
        for (int i = 0; i < block.count && !builder.isStopped(); ++i) {
            Device device;
            device.role = roleOf(block);
            device.block = static_cast<std::int32_t>(b);
            device.ordinal = i;
            device.heightU = heightOf(*part);
            if (block.compute())
                device.group = computeUnits++ / perUnit;
            builder.plan.devices.push_back(device);
        }
    }
}

void collectHostPorts(PlanBuilder& builder)
{
    for (std::size_t n = 0; n < builder.builds.size(); ++n) {
        NetworkBuild& build = builder.builds[n];
        std::int64_t wanted = 0;
        for (std::size_t b = 0; b < builder.design.blocks.size(); ++b) {
            if (builder.firstOfBlock[b] < 0)
                continue;
            std::vector<HostPort> ports = portsOfUnit(builder, b, *build.network);
            wanted += static_cast<std::int64_t>(ports.size()) * builder.design.blocks[b].count;
            if (wanted > kMaxHostPorts) {
                refuseHostPorts(builder, n, wanted);
                break;
            }
            for (int i = 0; i < builder.design.blocks[b].count && !builder.isStopped(); ++i) {
                for (HostPort& port : ports)
                    port.device = builder.firstOfBlock[b] + i;
                build.ports.insert(build.ports.end(), ports.begin(), ports.end());
            }
        }
    }
}

}  // namespace cw

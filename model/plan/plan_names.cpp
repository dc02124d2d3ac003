// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <fmt/format.h>

#include <algorithm>

namespace cw {
namespace {

constexpr std::size_t kMaxStem = 50;  // leaves room for a number within the 63 characters of a host name

const char* networkWord(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Compute: return "compute";
    case NetworkKind::Storage: return "storage";
    case NetworkKind::Service: return "service";
    case NetworkKind::OutOfBand: return "oob";
    }
    return "network";
}

const char* roleWord(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Leaf: return "leaf";
    case DeviceRole::Spine: return "spine";
    case DeviceRole::Core: return "core";
    case DeviceRole::Access: return "access";
    case DeviceRole::Aggregation: return "aggregation";
    default: return "unit";
    }
}

/// "nvidia-dgx-h100" without its maker.
std::string stemOf(const PartId& part)
{
    const std::size_t dash = part.find('-');
    const std::string stem = dash == std::string::npos || dash + 1 == part.size() ? part : part.substr(dash + 1);
    return stem.substr(0, kMaxStem);
}

std::string switchPortName(const Switch& part, const NetworkPlan& network, const Device& device, int port)
{
    const bool isUpper = device.role != DeviceRole::Leaf && device.role != DeviceRole::Access;
    const bool isSmallAggregation = isUpper && part.uplinkPorts > 0 && network.uplinkSpeed > part.portSpeed;
    const int logical = isUpper ? part.ports : std::max(part.ports, network.sizing.leafRadix);
    if (isSmallAggregation)
        return fmt::format("swp{}", part.ports + 1 + port);
    if (!isUpper && port >= logical)
        return fmt::format("swp{}", part.ports + 1 + port - logical);
    const double speed = isUpper ? network.uplinkSpeed.base() : part.portSpeed.base() * part.ports / logical;
    const int split =
        speed > 0 && speed < part.portSpeed.base()
            ? std::min(static_cast<int>(part.portSpeed.base() / speed + 1e-9), std::max(1, part.maxPortSplit))
            : 1;
    const bool isEthernet = std::find(part.technologies.begin(), part.technologies.end(), Technology::InfiniBand) ==
                            part.technologies.end();
    if (isEthernet)
        return split > 1 ? fmt::format("swp{}s{}", port / split + 1, port % split) : fmt::format("swp{}", port + 1);
    const int perCage = portsPerCage(part, split);
    return perCage > 1 ? fmt::format("{}{}/{}", part.cageForm, port / perCage + 1, port % perCage + 1)
                       : fmt::format("{}{}", part.cageForm, port + 1);
}

std::string unitPortName(const std::vector<PortGroup>& ports, PortRole role, int port)
{
    int inGroup = 0;
    const PortGroup* group = portGroupAt(ports, role, port, &inGroup);
    if (!group)
        return fmt::format("P{}", port + 1);
    const int perCage = group->cages > 0 ? std::max(1, group->ports / group->cages) : 1;
    // Groups of one name, as the storage and service ports of a card, count on.
    for (const PortGroup& other : ports) {
        if (&other == group)
            break;
        if (other.name == group->name && other.cageForm == group->cageForm)
            inGroup += other.ports;
    }
    const std::string& name = group->name.empty() ? group->cageForm : group->name;
    // A name that ends in a digit ("slot 1") is kept apart from the port's own number.
    const char* gap = !name.empty() && name.back() >= '0' && name.back() <= '9' ? "-" : "";
    return perCage > 1 ? fmt::format("{}{}{}/{}", name, gap, inGroup / perCage + 1, inGroup % perCage + 1)
                       : fmt::format("{}{}{}", name, gap, inGroup + 1);
}

}  // namespace

std::string deviceName(const Plan& plan, const Design& design, DeviceIndex index)
{
    const Device& device = plan.devices[static_cast<std::size_t>(index)];
    if (device.block < 0)
        return fmt::format("{}-{}-{:02}", networkWord(device.network), roleWord(device.role), device.ordinal + 1);
    const std::string stem = stemOf(design.blocks[static_cast<std::size_t>(device.block)].part);
    // Blocks of the same part count on, so that names stay unique.
    int before = 0;
    for (std::size_t b = 0; b < static_cast<std::size_t>(device.block); ++b)
        if (stemOf(design.blocks[b].part) == stem)
            before += std::max(0, design.blocks[b].count);
    return fmt::format("{}-{:03}", stem, before + device.ordinal + 1);
}

std::string rackName(const Rack& rack)
{
    std::string row;
    for (int n = rack.row + 1; n > 0; n = (n - 1) / 26)
        row.insert(row.begin(), static_cast<char>('A' + (n - 1) % 26));
    return fmt::format("{}{:02}", row, rack.column + 1);
}

std::string portName(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex index,
                     const Cable& cable)
{
    const Device& device = plan.devices[static_cast<std::size_t>(index)];
    const int port = index == cable.from ? cable.fromPort : cable.toPort;
    if (device.block >= 0) {
        const Block& block = design.blocks[static_cast<std::size_t>(device.block)];
        const Server* server = catalogue.server(block.part);
        const StorageUnit* storage = catalogue.storageUnit(block.part);
        for (const Attachment& attachment : block.attachments)
            if (const Network* network = design.network(attachment.network);
                network && network->kind == cable.network && (server || storage))
                return unitPortName(server ? server->ports : storage->ports, attachment.role, port);
        return fmt::format("P{}", port + 1);
    }
    // A switch is managed over its own port, which is none of the fabric's.
    if (index == cable.from && cable.network == NetworkKind::OutOfBand && device.network != NetworkKind::OutOfBand)
        return "mgmt0";
    const Part* known = partOf(device, design, plan, catalogue);
    const Switch* part = known ? catalogue.switchPart(known->id) : nullptr;
    const NetworkPlan* network = plan.network(device.network);
    return part && network ? switchPortName(*part, *network, device, port) : fmt::format("P{}", port + 1);
}

}  // namespace cw

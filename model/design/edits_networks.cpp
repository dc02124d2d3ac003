// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/code_words.h"
#include "model/design/edits.h"
#include "model/design/part_choice.h"
#include "model/design/placement.h"
#include "model/design/rack_shape.h"

#include <algorithm>

namespace cw {
namespace {

Topology usualTopology(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Compute: return Topology::RailOptimized;
    case NetworkKind::OutOfBand: return Topology::AccessTree;
    case NetworkKind::Storage:
    case NetworkKind::Service: break;
    }
    return Topology::LeafSpine;
}

/// The roles whose ports may go to a network: its own first, then those of networks on the same switches.
std::vector<PortRole> rolesFor(const Design& design, NetworkKind kind)
{
    std::vector<PortRole> roles{roleOf(kind)};
    if (const Network* network = design.network(kind)) {
        const Network* carrier = design.carrier(network->id);
        for (const Network& other : design.networks)
            if (other.kind != kind && carrier && design.carrier(other.id) == carrier)
                roles.push_back(roleOf(other.kind));
    }
    return roles;
}

struct RolePorts {
    PortRole role = PortRole::Compute;
    int ports = 0;
};

/// The first role of a unit that fits, with its ports: all but those that go to other networks.
RolePorts portsFor(const Design& design, const Catalogue& catalogue, const Block& block, NetworkKind kind)
{
    const Network* network = design.network(kind);
    const auto technology = network ? std::optional(network->technology) : std::nullopt;
    const std::vector<PortRole> roles = rolesFor(design, kind);
    for (const PortRole role : roles) {
        int ports = portsOf(catalogue, block.part, role, technology);
        for (const Attachment& attachment : block.attachments)
            if (attachment.role == role && !(network && attachment.network == network->id))
                ports -= attachment.portsPerUnit;
        if (ports > 0)
            return {role, ports};
    }
    return {roles.front(), 0};
}

void attachPorts(Block& block, const ElementId& network, RolePorts ports)
{
    if (ports.ports == 0)
        return;
    const auto existing =
        std::find_if(block.attachments.begin(), block.attachments.end(), [&](const Attachment& attachment) {
            return attachment.network == network && attachment.role == ports.role;
        });
    if (existing != block.attachments.end())
        existing->portsPerUnit = ports.ports;
    else
        block.attachments.push_back({network, ports.role, ports.ports});
}

}  // namespace

Design addNetwork(const Design& design, const Catalogue& catalogue, NetworkKind kind, Technology technology,
                  ElementId* created)
{
    if (const Network* existing = design.network(kind)) {
        if (created)
            *created = existing->id;
        return design;
    }
    Network network;
    network.kind = kind;
    network.id = design.hasElement("net-" + std::string(codeWord(kind)))
                     ? freshId(design, "net-" + std::string(codeWord(kind)))
                     : "net-" + std::string(codeWord(kind));
    network.technology = technology;
    network.topology = usualTopology(kind);
    network.isDualHomed = kind == NetworkKind::Service || kind == NetworkKind::Storage;
    network.laneY = laneYOf(kind);
    const std::string maker = mainManufacturer(design, catalogue);
    network.leafSwitch =
        chooseLeafSwitch(catalogue, {technology, fastestPort(design, catalogue, roleOf(kind)), kind, maker});
    if (kind == NetworkKind::OutOfBand)
        network.spineSwitch = chooseAggregationSwitch(catalogue, network.leafSwitch, maker);

    Design changed = design;
    const ElementId id = network.id;
    changed.networks.push_back(std::move(network));
    for (Block& block : changed.blocks) {
        const RolePorts ports = portsFor(changed, catalogue, block, kind);
        if (ports.role == roleOf(kind))
            attachPorts(block, id, ports);
    }
    if (created)
        *created = id;
    return shapeForRacks(changed, catalogue, id);
}

int attachablePorts(const Design& design, const Catalogue& catalogue, const ElementId& block, NetworkKind kind)
{
    const Block* found = design.block(block);
    return found ? portsFor(design, catalogue, *found, kind).ports : 0;
}

Design attach(const Design& design, const Catalogue& catalogue, const ElementId& block, const ElementId& network)
{
    Design changed = design;
    Block* found = changed.block(block);
    if (const Network* target = changed.network(network); found && target)
        attachPorts(*found, network, portsFor(changed, catalogue, *found, target->kind));
    return shapeForRacks(changed, catalogue, network);
}

Design attachByRole(const Design& design, const Catalogue& catalogue, const ElementId& block)
{
    Design changed = design;
    Block* found = changed.block(block);
    if (!found)
        return changed;
    for (const Network& network : design.networks) {
        const RolePorts ports = portsFor(changed, catalogue, *found, network.kind);
        if (ports.role == roleOf(network.kind))
            attachPorts(*found, network.id, ports);
    }
    return changed;
}

Design detach(const Design& design, const ElementId& block, const ElementId& network)
{
    Design changed = design;
    if (Block* found = changed.block(block))
        std::erase_if(found->attachments, [&](const Attachment& a) { return a.network == network; });
    return changed;
}

Design setMerged(const Design& design, const ElementId& network, const std::optional<ElementId>& carrier)
{
    Design changed = design;
    Network* rider = changed.network(network);
    if (!rider)
        return design;
    if (!carrier) {
        rider->mergedWith.reset();
        return changed;
    }
    const Network* switches = changed.carrier(*carrier);
    if (!switches || switches->id == network)
        return design;
    const ElementId carrierId = switches->id;
    rider->mergedWith = carrierId;
    rider->technology = switches->technology;
    // What rode on the rider has lost its switches and follows it.
    for (Network& other : changed.networks)
        if (other.mergedWith == network)
            other.mergedWith = carrierId;
    return changed;
}

}  // namespace cw

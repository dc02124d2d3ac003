// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/rack_shape.h"

#include "model/design/code_words.h"
#include "model/design/part_choice.h"

namespace cw {

namespace {

constexpr int kRailsOfRack = 4;
constexpr int kMostPortsOfTray = 16;

/// Ports of each unit on a network, where all of its units are racks with the same number of them; else 0.
int rackPortsOn(const Design& design, const ElementId& network)
{
    int ports = 0;
    for (const Block& block : design.blocks)
        for (const Attachment& attachment : block.attachments) {
            if (attachment.network != network || attachment.portsPerUnit == 0)
                continue;
            if (!isRackOfTrays(attachment.portsPerUnit) || (ports > 0 && ports != attachment.portsPerUnit))
                return 0;
            ports = attachment.portsPerUnit;
        }
    return ports;
}

std::optional<RackShape> usualShapeHere(const Design& design, const Catalogue& catalogue, const Network& network)
{
    const Bandwidth speed = network.linkSpeed.value_or(fastestPort(design, catalogue, roleOf(network.kind)));
    return usualRackShape(network, catalogue, rackPortsOn(design, network.id), speed);
}

}  // namespace

bool isRackOfTrays(int ports)
{
    return ports > kMostPortsOfTray && ports % kRailsOfRack == 0;
}

std::optional<RackShape> usualRackShape(const Network& network, const Catalogue& catalogue, int ports, Bandwidth speed)
{
    if (network.topology != Topology::RailOptimized && network.topology != Topology::RailOnly)
        return std::nullopt;
    if (!isRackOfTrays(ports))
        return std::nullopt;
    RackShape shape;
    shape.rails = kRailsOfRack;
    const Switch* leaf = catalogue.switchPart(network.leafSwitch);
    const int perRack = ports / kRailsOfRack;
    const int room = leaf ? hostPortsPerLeaf(radixAt(*leaf, speed), network.oversubscription) : 0;
    // A leaf takes whole racks: one of 18 trays on 32 host ports (DGX SuperPOD GB200), four on 72 (GB300).
    if (room >= perRack && room % perRack != 0)
        shape.hostPortsPerLeaf = room / perRack * perRack;
    return shape;
}

Design shapeForRacks(const Design& design, const Catalogue& catalogue, const ElementId& network)
{
    Design changed = design;
    Network* found = changed.network(network);
    if (!found || found->rails > 0 || found->isMerged())
        return changed;
    const auto shape = usualShapeHere(design, catalogue, *found);
    if (!shape)
        return changed;
    found->rails = shape->rails;
    if (found->hostPortsPerLeaf == 0)
        found->hostPortsPerLeaf = shape->hostPortsPerLeaf;
    return changed;
}

Design withoutRackShape(const Design& design, const Catalogue& catalogue, const ElementId& network)
{
    Design changed = design;
    Network* found = changed.network(network);
    if (!found || usualShapeHere(design, catalogue, *found) != RackShape{found->rails, found->hostPortsPerLeaf})
        return changed;
    found->rails = 0;
    found->hostPortsPerLeaf = 0;
    return changed;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/part_choice.h"
#include "model/design/port_name.h"
#include "model/plan/plan_builder.h"
#include "model/plan/port_shares.h"
#include "model/plan/switch_face.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>

namespace cw {
namespace {

/// A port of one device with its label, whatever it is plugged into.
struct Port {
    int number = 0;
    int cage = 0;
    int inCage = 0;
    std::string form;
    std::string label;
};

bool isUpperTier(const Device& device)
{
    return device.role != DeviceRole::Leaf && device.role != DeviceRole::Access;
}

/// One of the faster ports beside the main ones.
Port dedicatedUplink(const SwitchFace& face, int port)
{
    const int index = port - face.ownUplinks;
    return {face.part->ports * face.numbersPerPort() + index + 1, face.cageOf(port), 1, face.part->uplinkForm,
            fmt::format("swp{}", face.part->ports + index + 1)};
}

/// `span` as Cable::toSpan.
Port switchPort(const SwitchFace& face, int port, int span)
{
    if (port >= face.ownUplinks)
        return dedicatedUplink(face, port);
    const Switch& part = *face.part;
    const int split = face.numbersPerPort();
    const int perCage = portsPerCage(part, split);
    // A link that is faster than others of the leaf takes several of the numbers.
    const int ofUplink = port >= face.firstUplink ? face.network->sizing.portsPerUplink : 1;
    const int stride = span > 0 ? span : ofUplink * face.grain;
    Port result{port + 1, face.cageOf(port), port % perCage / stride + 1, part.cageForm, {}};
    if (!part.supports(Technology::InfiniBand))
        result.label = split > stride ? fmt::format("swp{}s{}", port / split + 1, port % split / stride)
                                      : fmt::format("swp{}", port / split + 1);
    else
        result.label = perCage > stride ? fmt::format("{}{}/{}", part.cageForm, result.cage, result.inCage)
                                        : fmt::format("{}{}", part.cageForm, result.cage);
    return result;
}

const std::string& nameOf(const PortGroup& group)
{
    return group.name.empty() ? group.cageForm : group.name;
}

Port unitPort(const Design& design, const Block& block, const std::vector<PortGroup>& ports, std::size_t groupIndex,
              int port)
{
    const PortGroup& group = ports[groupIndex];
    const int perCage = portsPerCage(group) * portStride(design, block, group);
    Port result{port + 1, port / perCage + 1, port % perCage + 1, group.cageForm, {}};
    // Groups of one name, as the storage and service ports of a card, count on.
    int ofName = result.cage;
    for (std::size_t g = 0; g < groupIndex; ++g) {
        const int cages = std::max(1, ports[g].cages);
        result.number += ports[g].ports * portStride(design, block, ports[g]);
        result.cage += cages;
        ofName += nameOf(ports[g]) == nameOf(group) ? cages : 0;
    }
    const std::string& name = nameOf(group);
    // A name that ends in a digit ("slot 1") is kept apart from the port's own number.
    const char* gap = !name.empty() && name.back() >= '0' && name.back() <= '9' ? "-" : "";
    result.label = perCage > 1 ? fmt::format("{}{}{}/{}", name, gap, ofName, result.inCage)
                               : fmt::format("{}{}{}", name, gap, ofName);
    return result;
}

Port portAt(const Plan& plan, const Design& design, const Catalogue& catalogue, const Cable& cable, CableSide side)
{
    const bool isFrom = side == CableSide::From;
    const Device& device = plan.devices[static_cast<std::size_t>(isFrom ? cable.from : cable.to)];
    const int port = isFrom ? cable.fromPort : cable.toPort;
    const Port unknown{port + 1, 0, 0, {}, fmt::format("P{}", port + 1)};
    if (device.block >= 0) {
        const Block& block = design.blocks[static_cast<std::size_t>(device.block)];
        const auto* ports = portGroupsOf(catalogue, block.part);
        const int group = isFrom ? cable.fromGroup : cable.toGroup;
        return ports && group >= 0 && group < static_cast<int>(ports->size())
                   ? unitPort(design, block, *ports, static_cast<std::size_t>(group), port)
                   : unknown;
    }
    if (isManagementPort(cable, side, device))
        return {0, 0, 0, kManagementForm, "mgmt0"};
    const auto face = faceOf(plan, design, catalogue, device);
    return face ? switchPort(*face, port, isFrom ? 0 : cable.toSpan) : unknown;
}

/// Ports of a leaf that NetworkPlan::sizing counts on for hosts or uplinks; of other devices as many as one likes.
int wholePortsOf(const Plan& plan, const Design& design, const Catalogue& catalogue, const Device& device)
{
    const auto face = device.portGrain > 1 ? faceOf(plan, design, catalogue, device) : std::nullopt;
    return face ? face->part->ports * face->split : std::numeric_limits<std::int16_t>::max();
}

}  // namespace

int SwitchFace::cageOf(int port) const
{
    return port >= ownUplinks ? part->cages + port - ownUplinks + 1 : port / portsPerCage(*part, numbersPerPort()) + 1;
}

std::optional<SwitchFace> faceOf(const Plan& plan, const Design& design, const Catalogue& catalogue,
                                 const Device& device)
{
    const Part* known = partOf(device, design, plan, catalogue);
    const Switch* part = known ? catalogue.switchPart(known->id) : nullptr;
    const NetworkPlan* network = plan.network(device.network);
    if (!part || !network)
        return std::nullopt;
    SwitchFace face{part, network};
    if (isUpperTier(device)) {
        face.split = splitOf(*part, network->uplinkSpeed);
        face.firstUplink = kMostPorts;
    } else {
        const Switch* leaf = catalogue.switchPart(network->leafPart);
        const Switch& sibling = leaf ? *leaf : *part;
        const int split = std::max(1, network->sizing.leafRadix / std::max(1, sibling.ports));
        face.split = part->id == sibling.id ? split : splitBeside(*part, sibling, split);
        face.grain = device.portGrain;
        face.firstUplink = firstUplinkPort(network->sizing, part->uplinkPorts > 0) * face.grain;
    }
    // A small aggregation pair meets its access switches in its own uplink ports.
    const bool hasOnlyOwn = isUpperTier(device) && part->uplinkPorts > 0 && network->uplinkSpeed > part->portSpeed;
    face.ownUplinks = hasOnlyOwn ? 0 : part->ports * face.numbersPerPort();
    return face;
}

PortName portOfNumber(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex index, int number)
{
    const Device& device = plan.devices[static_cast<std::size_t>(index)];
    return portNumbered(deviceName(plan, design, index), number, device.portGrain,
                        wholePortsOf(plan, design, catalogue, device));
}

int numberOfPort(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex index,
                 const PortName& port)
{
    const Device& device = plan.devices[static_cast<std::size_t>(index)];
    return numberIn(port, device.portGrain, wholePortsOf(plan, design, catalogue, device));
}

CableEnd cableEnd(const Plan& plan, const Design& design, const Catalogue& catalogue, const Cable& cable,
                  CableSide side)
{
    CableEnd end;
    if (cable.choice >= 0)
        end.speed = plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed;
    end.device = side == CableSide::From ? cable.from : cable.to;
    if (end.device < 0) {
        end.port = cable.toPort + 1;
        end.rack = cable.toRack;
        return end;
    }
    Port port = portAt(plan, design, catalogue, cable, side);
    end.port = port.number;
    end.cage = port.cage;
    end.portInCage = port.inCage;
    end.cageForm = std::move(port.form);
    end.label = std::move(port.label);
    end.rack = plan.devices[static_cast<std::size_t>(end.device)].rack;
    return end;
}

std::vector<CableEnd> portsOfSwitch(const Plan& plan, const Design& design, const Catalogue& catalogue,
                                    DeviceIndex device, const std::vector<std::int32_t>& cables)
{
    const Part* known = partOf(plan.devices[static_cast<std::size_t>(device)], design, plan, catalogue);
    const Switch* part = known ? catalogue.switchPart(known->id) : nullptr;
    std::vector<CableEnd> ports;
    if (!part)
        return ports;
    const int grain = plan.devices[static_cast<std::size_t>(device)].portGrain;
    std::map<int, std::int8_t> spanOfCage;
    for (const std::int32_t c : cables)
        if (const Cable& cable = plan.cables[static_cast<std::size_t>(c)]; cable.to == device && cable.toSpan > 0)
            spanOfCage[cableEnd(plan, design, catalogue, cable, CableSide::To).cage] = cable.toSpan;
    Cable probe;
    probe.network = plan.devices[static_cast<std::size_t>(device)].network;
    probe.to = device;
    for (int port = 0, step = 1; port < kMostPorts; port += step) {
        probe.toPort = static_cast<std::int16_t>(port);
        probe.toSpan = 0;
        CableEnd end = cableEnd(plan, design, catalogue, probe, CableSide::To);
        if (end.cage < 1 || end.cage > part->cages + part->uplinkPorts)
            break;
        step = end.cage > part->cages ? 1 : grain;
        if (const auto shared = spanOfCage.find(end.cage); shared != spanOfCage.end()) {
            step = probe.toSpan = shared->second;
            end = cableEnd(plan, design, catalogue, probe, CableSide::To);
        }
        ports.push_back(std::move(end));
    }
    return ports;
}

std::string portName(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex index,
                     const Cable& cable)
{
    return portAt(plan, design, catalogue, cable, index == cable.from ? CableSide::From : CableSide::To).label;
}

}  // namespace cw

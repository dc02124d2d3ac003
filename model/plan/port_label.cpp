// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/port_label.h"

#include "model/design/part_choice.h"
#include "model/plan/port_shares.h"

#include <utility>
#include <vector>

namespace cw {

namespace {

/// A cable that would be plugged in here, whose end tells where that is.
class Probe {
public:
    Probe(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device)
        : plan_(plan)
        , design_(design)
        , catalogue_(catalogue)
    {
        cable_.network = plan.devices[static_cast<std::size_t>(device)].network;
        cable_.from = device;
    }

    CableEnd at(int port, int group = 0)
    {
        cable_.fromPort = static_cast<std::int16_t>(port);
        cable_.fromGroup = static_cast<decltype(cable_.fromGroup)>(group);
        return cableEnd(plan_, design_, catalogue_, cable_, CableSide::From);
    }

private:
    const Plan& plan_;
    const Design& design_;
    const Catalogue& catalogue_;
    Cable cable_;
};

std::string labelOfUnit(Probe& probe, const Design& design, const Block& block, const std::vector<PortGroup>& groups,
                        int number)
{
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const int ports = groups[g].ports * portStride(design, block, groups[g]);
        const int first = probe.at(0, static_cast<int>(g)).port;
        if (number >= first && number < first + ports)
            return probe.at(number - first, static_cast<int>(g)).label;
    }
    return {};
}

bool isOf(const Switch& part, const CableEnd& end)
{
    return end.cage > 0 && end.cage <= part.cages + part.uplinkPorts;
}

/// Numbers go up with the ports, though some switches begin with their faster ones.
std::string labelOfSwitch(Probe& probe, const Switch& part, int number)
{
    const int first = probe.at(0).port;
    if (number < first || number - first >= kMostPorts)
        return {};
    const CableEnd end = probe.at(number - first);
    return end.port == number && isOf(part, end) ? end.label : std::string();
}

/// Of a leaf with cages that slower hosts share, where most ports take several numbers and are called by the first.
std::string labelOfShared(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device,
                          int number)
{
    std::vector<std::int32_t> cables;
    for (std::size_t c = 0; c < plan.cables.size(); ++c)
        if (plan.cables[c].to == device)
            cables.push_back(static_cast<std::int32_t>(c));
    for (CableEnd& end : portsOfSwitch(plan, design, catalogue, device, cables))
        if (end.port == number)
            return std::move(end.label);
    return {};
}

const Switch* switchOf(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device)
{
    const Part* part = partOf(plan.devices[static_cast<std::size_t>(device)], design, plan, catalogue);
    return part ? catalogue.switchPart(part->id) : nullptr;
}

}  // namespace

std::string portLabel(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device,
                      int number)
{
    if (number < 1)
        return {};
    const Device& what = plan.devices[static_cast<std::size_t>(device)];
    if (what.portGrain > 1)
        return labelOfShared(plan, design, catalogue, device, number);
    Probe probe(plan, design, catalogue, device);
    if (what.block < 0) {
        const Switch* known = switchOf(plan, design, catalogue, device);
        return known ? labelOfSwitch(probe, *known, number) : std::string();
    }
    const Block& block = design.blocks[static_cast<std::size_t>(what.block)];
    const auto* groups = portGroupsOf(catalogue, block.part);
    return groups ? labelOfUnit(probe, design, block, *groups, number) : std::string();
}

int switchPorts(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device)
{
    const Switch* part = switchOf(plan, design, catalogue, device);
    if (plan.devices[static_cast<std::size_t>(device)].portGrain > 1)
        return static_cast<int>(portsOfSwitch(plan, design, catalogue, device, {}).size());
    Probe probe(plan, design, catalogue, device);
    int ports = 0;
    while (part && ports < kMostPorts && isOf(*part, probe.at(ports)))
        ++ports;
    return ports;
}

PortLabels::PortLabels(const Plan& plan, const Design& design, const Catalogue& catalogue)
    : plan_(plan)
    , design_(design)
    , catalogue_(catalogue)
{
}

std::string PortLabels::of(const PortName& port) const
{
    if (byName_.empty())
        for (std::size_t d = 0; d < plan_.devices.size(); ++d)
            byName_.emplace(deviceName(plan_, design_, static_cast<DeviceIndex>(d)), static_cast<DeviceIndex>(d));
    const auto found = byName_.find(port.device);
    const std::string label = found == byName_.end()
                                  ? std::string()
                                  : portLabel(plan_, design_, catalogue_, found->second,
                                              numberOfPort(plan_, design_, catalogue_, found->second, port));
    return label.empty() ? std::to_string(port.port) : label;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/physical/port_map.h"

#include <algorithm>
#include <map>

namespace cw {
namespace {

SwitchCage& cageOf(std::map<int, SwitchCage>& cages, const CableEnd& end)
{
    SwitchCage& cage = cages[end.cage];
    cage.number = end.cage;
    cage.form = end.cageForm;
    return cage;
}

}  // namespace

std::optional<PortMap> portMap(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device)
{
    const Device& what = plan.devices[static_cast<std::size_t>(device)];
    const Part* known = what.block < 0 ? partOf(what, design, plan, catalogue) : nullptr;
    const Switch* part = known ? catalogue.switchPart(known->id) : nullptr;
    if (!part)
        return std::nullopt;
    PortMap map;
    map.device = device;
    std::map<int, SwitchCage> cages;
    for (int cage = 1; cage <= part->cages; ++cage)
        cages[cage] = {cage, part->cageForm, {}};
    std::map<int, SwitchPort> ports;
    std::map<int, CableEnd> ends;
    std::vector<std::int32_t> cablesHere;
    for (std::size_t c = 0; c < plan.cables.size(); ++c)
        if (plan.cables[c].from == device || plan.cables[c].to == device)
            cablesHere.push_back(static_cast<std::int32_t>(c));
    for (CableEnd& end : portsOfSwitch(plan, design, catalogue, device, cablesHere)) {
        ports[end.port] = {end.port, end.label, -1, CableSide::From};
        ends.insert_or_assign(end.port, std::move(end));
    }
    for (const std::int32_t c : cablesHere) {
        const Cable& cable = plan.cables[static_cast<std::size_t>(c)];
        for (const CableSide side : {CableSide::From, CableSide::To}) {
            if ((side == CableSide::From ? cable.from : cable.to) != device)
                continue;
            CableEnd end = cableEnd(plan, design, catalogue, cable, side);
            const SwitchPort port{end.port, end.label, c, side};
            if (end.port == 0) {
                map.management = port;
                continue;
            }
            ports.insert_or_assign(end.port, port);
            ends.insert_or_assign(end.port, std::move(end));
            ++map.used;
            map.usedDown += side == CableSide::To || cable.to < 0 ? 1 : 0;
        }
    }
    for (const auto& [number, port] : ports)
        cageOf(cages, ends.at(number)).ports.push_back(port);
    for (auto& [number, cage] : cages)
        map.cages.push_back(std::move(cage));
    map.ports = static_cast<int>(ports.size());
    return map;
}

CableEnd peerOf(const Plan& plan, const Design& design, const Catalogue& catalogue, const SwitchPort& port)
{
    if (port.cable < 0)
        return {};
    return cableEnd(plan, design, catalogue, plan.cables[static_cast<std::size_t>(port.cable)],
                    port.side == CableSide::From ? CableSide::To : CableSide::From);
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The ports of a map: what hangs on them, and what they are called in the design.

#include "model/plan/link_options.h"
#include "model/plan/port_label.h"
#include "views/canvas/interior_map.h"

#include <algorithm>

namespace cw {

namespace {

constexpr std::size_t kMostRemembered = 8192;  // devices whose ports are kept
constexpr qsizetype kMostLabels = 65536;

}  // namespace

const InteriorMap::Slots& InteriorMap::slotsOf(DeviceIndex device) const
{
    if (const auto known = slots_.find(device); known != slots_.end())
        return known->second;
    if (slots_.size() > kMostRemembered)
        slots_.clear();
    Slots& made = slots_[device];
    if (use_->isSwitch(device))
        fillSwitchSlots(device, made);
    else
        fillHostSlots(device, made);
    return made;
}

void InteriorMap::fillSwitchSlots(DeviceIndex device, Slots& ports) const
{
    ports.cables.assign(static_cast<std::size_t>(use_->ports(device)), -1);
    if (hasSharedCages(device)) {
        const auto cables = use_->cablesAt(device);
        for (const CableEnd& end : portsOfSwitch(plan(), *analysis_->design, *analysis_->facts.catalogue, device,
                                                 {cables.begin(), cables.end()}))
            ports.numbers.push_back(end.port);
        ports.cables.assign(ports.numbers.size(), -1);
    }
    for (const std::int32_t c : use_->cablesAt(device)) {
        const Cable& cable = plan().cables[static_cast<std::size_t>(c)];
        const CableEnd end = cableEnd(plan(), *analysis_->design, *analysis_->facts.catalogue, cable,
                                      cable.from == device ? CableSide::From : CableSide::To);
        const auto place = std::lower_bound(ports.numbers.begin(), ports.numbers.end(), end.port);
        const auto slot =
            static_cast<std::size_t>(ports.numbers.empty() ? std::max(0, end.port - 1) : place - ports.numbers.begin());
        if (slot < ports.cables.size())
            ports.cables[slot] = c;
    }
}

/// By number, so that a port keeps its place when its cable goes; management ports, which have none, come last.
void InteriorMap::fillHostSlots(DeviceIndex device, Slots& ports) const
{
    const Design& design = *analysis_->design;
    const Catalogue& catalogue = *analysis_->facts.catalogue;
    std::vector<std::pair<int, std::int32_t>> found;
    for (const std::int32_t c : use_->cablesAt(device)) {
        const Cable& cable = plan().cables[static_cast<std::size_t>(c)];
        const CableSide side = cable.from == device ? CableSide::From : CableSide::To;
        found.emplace_back(cableEnd(plan(), design, catalogue, cable, side).port, c);
    }
    const auto used = found.size();
    for (const int number : portsForNetwork(plan(), design, catalogue, device, carrier_->network))
        if (std::none_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(used),
                         [&](const auto& one) { return one.first == number; }))
            found.emplace_back(number, -1);
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return std::pair(a.first == 0, a) < std::pair(b.first == 0, b); });
    for (const auto& [number, cable] : found) {
        ports.numbers.push_back(number);
        ports.cables.push_back(cable);
    }
}

int InteriorMap::slotCount(DeviceIndex device) const
{
    return use_->isSwitch(device) && !hasSharedCages(device) ? use_->ports(device)
                                                             : static_cast<int>(slotsOf(device).cables.size());
}

/// Ports of such leaves count in the smallest of them, and most take several numbers.
bool InteriorMap::hasSharedCages(DeviceIndex device) const
{
    return use_->isSwitch(device) && plan().devices[static_cast<std::size_t>(device)].portGrain > 1;
}

int InteriorMap::freeSlot(DeviceIndex device) const
{
    const Slots& ports = slotsOf(device);
    for (std::size_t s = 0; s < ports.cables.size(); ++s)
        if (ports.cables[s] < 0)
            return static_cast<int>(s);
    return -1;
}

int InteriorMap::portNumber(InteriorSpot spot) const
{
    if (!spot.isPort() || spot.slot >= slotCount(spot.device))
        return 0;
    const Slots& ports = slotsOf(spot.device);
    return ports.numbers.empty() ? spot.slot + 1 : ports.numbers[static_cast<std::size_t>(spot.slot)];
}

QString InteriorMap::portLabel(InteriorSpot spot) const
{
    if (!spot.isPort())
        return {};
    if (labels_.size() > kMostLabels)
        labels_.clear();
    QString& label = labels_[{spot.device, spot.slot}];
    if (!label.isEmpty())
        return label;
    const Design& design = *analysis_->design;
    const Catalogue& catalogue = *analysis_->facts.catalogue;
    const int number = portNumber(spot);
    if (const std::int32_t cable = cableAt(spot); cable >= 0)
        label = QString::fromStdString(
            cw::portName(plan(), design, catalogue, spot.device, plan().cables[static_cast<std::size_t>(cable)]));
    else
        label = QString::fromStdString(cw::portLabel(plan(), design, catalogue, spot.device, number));
    if (label.isEmpty())
        label = QString::number(number);
    return label;
}

PortName InteriorMap::portName(InteriorSpot spot) const
{
    const int number = portNumber(spot);
    return number > 0 ? portOfNumber(plan(), *analysis_->design, *analysis_->facts.catalogue, spot.device, number)
                      : PortName{};
}

InteriorSpot InteriorMap::spotOf(const PortName& port) const
{
    const DeviceIndex device = named(QString::fromStdString(port.device));
    if (device < 0)
        return {};
    const int number = numberOfPort(plan(), *analysis_->design, *analysis_->facts.catalogue, device, port);
    const int count = slotCount(device);
    for (int slot = 0; slot < count; ++slot)
        if (portNumber({device, slot}) == number)
            return {device, slot};
    return {device, -1};
}

/// Hosts with a cable here, and those that were cabled here until that was changed by hand.
std::vector<DeviceIndex> InteriorMap::hosts() const
{
    const Design& design = *analysis_->design;
    std::vector<char> isMeant(design.blocks.size(), 0);
    for (std::size_t b = 0; b < design.blocks.size(); ++b)
        for (const Attachment& attachment : design.blocks[b].attachments)
            if (const Network* carrier = design.carrier(attachment.network))
                if (carrier->id == carrier_->network && attachment.portsPerUnit > 0)
                    isMeant[b] = 1;
    std::vector<DeviceIndex> all = use_->attached();
    if (!carrier_->isHandDrawn)
        return all;
    for (std::size_t d = 0; d < plan().devices.size(); ++d) {
        const auto device = static_cast<DeviceIndex>(d);
        const std::int32_t block = plan().devices[d].block;
        if (block >= 0 && isMeant[static_cast<std::size_t>(block)] != 0 && use_->cablesAt(device).empty())
            all.push_back(device);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::int32_t InteriorMap::cableAt(InteriorSpot spot) const
{
    if (!spot.isPort())
        return -1;
    const auto& all = portCables(spot.device);
    return spot.slot < static_cast<int>(all.size()) ? all[static_cast<std::size_t>(spot.slot)] : -1;
}

InteriorSpot InteriorMap::endAt(DeviceIndex device, std::int32_t cable) const
{
    if (device < 0)
        return {};
    const auto& all = portCables(device);
    const auto at = std::find(all.begin(), all.end(), cable);
    return {device, at == all.end() ? -1 : static_cast<int>(at - all.begin())};
}

InteriorSpot InteriorMap::otherEnd(InteriorSpot spot) const
{
    const std::int32_t index = cableAt(spot);
    if (index < 0)
        return {};
    const Cable& cable = plan().cables[static_cast<std::size_t>(index)];
    return endAt(cable.from == spot.device ? cable.to : cable.from, index);
}

}  // namespace cw

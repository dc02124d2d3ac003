// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/port_use.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace cw {

PortUse::PortUse(const Plan& plan, const NetworkPlan& carrier, const Catalogue& catalogue,
                 std::unordered_map<DeviceIndex, int> ownPorts)
    : firstCable_(plan.devices.size() + 1, 0)
    , ownPorts_(std::move(ownPorts))
{
    const bool isDirect = carrier.sizing.family == FabricFamily::Direct;
    if (carrier.firstSwitch < 0 && !isDirect)
        return;
    if (!isDirect) {
        first_ = carrier.firstSwitch;
        spines_ = carrier.spine(0);
        cores_ = carrier.core(0);
        end_ = first_ + carrier.sizing.switches();
    }
    const auto partPorts = [&](const PartId& id) {
        const Switch* part = catalogue.switchPart(id);
        return part ? part->ports + part->uplinkPorts : 0;
    };
    portsOfTier_[0] = std::max(carrier.sizing.leafRadix, partPorts(carrier.leafPart));
    portsOfTier_[1] = std::max(carrier.demand.spineRadix, partPorts(carrier.spinePart));
    portsOfTier_[2] = std::max(carrier.demand.coreRadix, partPorts(carrier.corePart));

    // A switch's own management cable belongs to the out-of-band network, whose access switch is its upper end.
    const auto isHere = [&](const Cable& cable) {
        if (isDirect)
            return cable.network == carrier.kind && cable.to >= 0;
        return isSwitch(cable.to) || (cable.to < 0 && isSwitch(cable.from));
    };
    for (const Cable& cable : plan.cables) {
        if (!isHere(cable))
            continue;
        ++firstCable_[static_cast<std::size_t>(cable.from) + 1];
        if (cable.to >= 0)
            ++firstCable_[static_cast<std::size_t>(cable.to) + 1];
    }
    std::partial_sum(firstCable_.begin(), firstCable_.end(), firstCable_.begin());
    cables_.resize(firstCable_.back());
    std::vector<std::size_t> next(firstCable_.begin(), firstCable_.end() - 1);
    for (std::size_t c = 0; c < plan.cables.size(); ++c) {
        const Cable& cable = plan.cables[c];
        if (!isHere(cable))
            continue;
        cables_[next[static_cast<std::size_t>(cable.from)]++] = static_cast<std::int32_t>(c);
        if (cable.to >= 0)
            cables_[next[static_cast<std::size_t>(cable.to)]++] = static_cast<std::int32_t>(c);
    }
    countShared(plan);
    for (std::size_t d = 0; d < plan.devices.size(); ++d)
        if (const auto device = static_cast<DeviceIndex>(d); !isSwitch(device) && !cablesAt(device).empty())
            attached_.push_back(device);
}

/// A cage that slower hosts share has more ports than one for the fastest.
void PortUse::countShared(const Plan& plan)
{
    std::set<std::pair<DeviceIndex, int>> cages;
    for (const Cable& cable : plan.cables) {
        if (cable.toSpan == 0 || !isSwitch(cable.to))
            continue;
        const Device& leaf = plan.devices[static_cast<std::size_t>(cable.to)];
        const int numbers = leaf.portsPerCage * leaf.portGrain;
        if (cages.emplace(cable.to, cable.toPort / numbers).second)
            extraPorts_[cable.to] += numbers / cable.toSpan - leaf.portsPerCage;
    }
}

std::span<const std::int32_t> PortUse::cablesAt(DeviceIndex device) const
{
    const auto d = static_cast<std::size_t>(device);
    if (device < 0 || d + 1 >= firstCable_.size())
        return {};
    return {cables_.data() + firstCable_[d], firstCable_[d + 1] - firstCable_[d]};
}

int PortUse::ports(DeviceIndex device) const
{
    if (!isSwitch(device))
        return used(device);
    const int tier = device < spines_ ? 0 : device < cores_ ? 1 : 2;
    const auto own = ownPorts_.find(device);
    const auto extra = extraPorts_.find(device);
    return std::max((own == ownPorts_.end() ? portsOfTier_[tier] : own->second) +
                        (extra == extraPorts_.end() ? 0 : extra->second),
                    used(device));
}

DeviceIndex PortUse::switchOf(DeviceIndex attached, const Plan& plan) const
{
    const auto cables = cablesAt(attached);
    return cables.empty() ? -1 : plan.cables[static_cast<std::size_t>(cables.front())].to;
}

}  // namespace cw

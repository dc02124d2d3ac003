// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/override_target.h"

#include "model/design/code_words.h"
#include "model/design/port_name.h"
#include "model/plan/port_shares.h"
#include "model/plan/switch_tier.h"

#include <algorithm>
#include <numeric>

namespace cw {

OverrideTarget::OverrideTarget(PlanBuilder& builder)
    : builder_(builder)
    , isDeviceGone_(builder.plan.devices.size(), 0)
    , isCableGone_(builder.plan.cables.size(), 0)
{
    const Plan& plan = builder.plan;
    byName_.reserve(plan.devices.size());
    for (std::size_t i = 0; i < plan.devices.size() && !builder.isStopped(); ++i) {
        const auto index = static_cast<DeviceIndex>(i);
        byName_.emplace(deviceName(plan, builder.design, index), index);
    }
    byEnd_.reserve(2 * plan.cables.size());
    for (std::size_t c = 0; c < plan.cables.size() && !builder.isStopped(); ++c) {
        const Cable& cable = plan.cables[c];
        const auto index = static_cast<std::int32_t>(c);
        // The management port of a switch is none of the fabric's.
        if (device(cable.from).block < 0 && cable.to >= 0 && device(cable.from).network != device(cable.to).network) {
            byEnd_.emplace(keyOf({cable.to, cable.toGroup, cable.toPort}), index);
            continue;
        }
        byEnd_.emplace(keyOf({cable.from, cable.fromGroup, cable.fromPort}), index);
        if (cable.to >= 0)
            byEnd_.emplace(keyOf({cable.to, cable.toGroup, cable.toPort}), index);
    }
    chosen_ = std::move(builder.cableOverrides);
}

OverrideTarget::Key OverrideTarget::keyOf(const CablePlace& place)
{
    const auto part = [](std::int16_t value) { return static_cast<Key>(static_cast<std::uint16_t>(value)); };
    return static_cast<Key>(static_cast<std::uint32_t>(place.device)) << 32 | part(place.group) << 16 |
           part(place.port);
}

DeviceIndex OverrideTarget::find(const std::string& name) const
{
    const auto it = byName_.find(name);
    return it == byName_.end() || isDeviceGone_[static_cast<std::size_t>(it->second)] ? -1 : it->second;
}

std::size_t OverrideTarget::networkOf(const Device& device) const
{
    const auto& networks = builder_.plan.networks;
    for (std::size_t n = 0; n < networks.size(); ++n)
        if (networks[n].kind == device.network)
            return n;
    return 0;
}

int OverrideTarget::portsOfSwitch(std::size_t network, const Device& device) const
{
    const NetworkBuild& build = builder_.builds[network];
    const Switch* own = ownPart(device, builder_.design, builder_.catalogue);
    const Bandwidth uplink = builder_.plan.networks[network].uplinkSpeed;
    switch (tierOf(device)) {
    case 1: return wholePorts(builder_, device) * device.portGrain + leafPart(device).uplinkPorts;
    case 2:
        if (build.endsInAccessUplinks)
            return own ? own->uplinkPorts : build.spine->uplinkPorts;
        return own ? own->ports * splitOf(*own, uplink) : build.spine->ports * build.spineSplit;
    default: return own ? own->ports * splitOf(*own, uplink) : build.core->ports * build.coreSplit;
    }
}

/// Of an access switch or leaf.
const Switch& OverrideTarget::leafPart(const Device& device) const
{
    const Switch* own = ownPart(device, builder_.design, builder_.catalogue);
    return own ? *own : *builder_.builds[networkOf(device)].leaf;
}

/// What a link takes at a port of a leaf whose cages slower hosts share, as Cable::toSpan: a cage is split for links of
/// one speed, of which a slower host may take one whole. nullopt if the cage has no such port.
std::optional<int> OverrideTarget::spanAt(const CablePlace& place, int wanted) const
{
    const Device& leaf = device(place.device);
    const NetworkBuild& build = builder_.builds[networkOf(leaf)];
    if (tierOf(leaf) != 1)
        return 0;
    const int grain = leaf.portGrain;
    const FabricSizing& sizing = builder_.plan.networks[networkOf(leaf)].sizing;
    if (grain == 1 || place.port >= firstUplinkPort(sizing, build.usesAccessUplinks) * grain)
        return 0;
    const int perCage = leaf.portsPerCage * grain;
    const int first = place.port / perCage * perCage;
    int span = wanted;
    for (int port = first; port < first + perCage; ++port) {
        const auto it = byEnd_.find(keyOf({place.device, -1, static_cast<std::int16_t>(port)}));
        if (it == byEnd_.end())
            continue;
        const Cable& there = builder_.plan.cables[static_cast<std::size_t>(it->second)];
        span = there.to == place.device ? there.toSpan : 0;
        if (span != wanted && span != 0)
            return std::nullopt;
    }
    return place.port % (span > 0 ? span : grain) == 0 ? std::optional(span) : std::nullopt;
}

std::optional<CablePlace> OverrideTarget::place(const PortName& name) const
{
    const DeviceIndex index = find(name.device);
    if (index < 0 || name.port < 1)
        return std::nullopt;
    const Device& found = device(index);
    const bool isLeaf = tierOf(found) == 1;
    int port = numberIn(name, found.portGrain, isLeaf ? wholePorts(builder_, found) : name.port) - 1;
    if (port < 0)
        return std::nullopt;
    if (found.block < 0) {
        const std::size_t n = networkOf(found);
        const FabricSizing& sizing = builder_.plan.networks[n].sizing;
        const bool hasOwnUplinks = builder_.builds[n].usesAccessUplinks;
        const int grain = found.portGrain;
        const int first = firstUplinkPort(sizing, hasOwnUplinks) * grain;
        const int stride = sizing.portsPerUplink * (hasOwnUplinks ? 1 : grain);
        // A fast uplink takes several numbers and is named by the first.
        const bool isWithin = isLeaf && port > first && (port - first) % stride != 0;
        if (port >= portsOfSwitch(n, found) || isWithin)
            return std::nullopt;
        return CablePlace{index, -1, static_cast<std::int16_t>(port)};
    }
    const auto block = static_cast<std::size_t>(found.block);
    const std::vector<PortGroup>& groups = *builder_.blockPorts[block];
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const int ports = groups[g].ports * portStride(builder_.design, builder_.design.blocks[block], groups[g]);
        if (port < ports)
            return CablePlace{index, static_cast<std::int16_t>(g), static_cast<std::int16_t>(port)};
        port -= ports;
    }
    return std::nullopt;
}

std::int32_t OverrideTarget::cableAt(const PortName& name) const
{
    const auto found = place(name);
    const auto it = found ? byEnd_.find(keyOf(*found)) : byEnd_.end();
    return it == byEnd_.end() ? -1 : it->second;
}

void OverrideTarget::touch(DeviceIndex index)
{
    if (device(index).block < 0)
        builder_.plan.networks[networkOf(device(index))].isHandDrawn = true;
}

void OverrideTarget::addSwitch(std::size_t network, DeviceRole role, const std::string& name, int byOverride)
{
    const NetworkBuild& build = builder_.builds[network];
    Device added;
    added.role = role;
    added.network = builder_.plan.networks[network].kind;
    added.byOverride = static_cast<std::int16_t>(byOverride);
    const Switch* own = ownPart(added, builder_.design, builder_.catalogue);
    const Switch& part = own                  ? *own
                         : tierOf(added) == 1 ? *build.leaf
                         : tierOf(added) == 2 ? *build.spine
                                              : *build.core;
    added.heightU = static_cast<std::int16_t>(std::clamp(part.heightU + 0.999, 1.0, 1000.0));
    if (tierOf(added) == 1) {
        const LeafGrid grid = gridOf(build, part);
        added.portGrain = static_cast<std::int8_t>(grid.grain);
        added.portsPerCage = static_cast<std::int8_t>(portsPerCage(part, grid.split));
    }
    byName_[name] = static_cast<DeviceIndex>(builder_.plan.devices.size());
    builder_.plan.devices.push_back(added);
    isDeviceGone_.push_back(0);
    touch(byName_[name]);
}

void OverrideTarget::removeSwitch(DeviceIndex index)
{
    touch(index);
    isDeviceGone_[static_cast<std::size_t>(index)] = 1;
    const std::vector<Cable>& cables = builder_.plan.cables;
    for (std::size_t c = 0; c < cables.size(); ++c)
        if (!isCableGone_[c] && (cables[c].from == index || cables[c].to == index))
            removeCable(static_cast<std::int32_t>(c));
}

bool OverrideTarget::addCable(CablePlace a, CablePlace b)
{
    if (tierOf(device(a.device)) > tierOf(device(b.device)))
        std::swap(a, b);
    const Device& lower = device(a.device);
    const Device& upper = device(b.device);
    NetworkKind kind = upper.network;
    if (lower.block >= 0) {
        // A merged network keeps its own kind on the switches of another.
        const auto& groups = *builder_.blockPorts[static_cast<std::size_t>(lower.block)];
        const Network* own = builder_.design.network(cw::networkOf(groups[static_cast<std::size_t>(a.group)].role));
        const Network* carrier = own ? builder_.design.carrier(own->id) : nullptr;
        if (carrier && (upper.block >= 0 || carrier->kind == upper.network))
            kind = own->kind;
        const bool isDirect = carrier && carrier->topology == Topology::Direct;
        if (upper.block >= 0 && !isDirect)
            return false;
    } else if (lower.network != upper.network) {
        return false;
    }
    const PortGroup* group =
        lower.block >= 0
            ? &(*builder_.blockPorts[static_cast<std::size_t>(lower.block)])[static_cast<std::size_t>(a.group)]
            : nullptr;
    const bool isAtLeaf = group && tierOf(upper) == 1;
    const auto below = group ? std::optional(0) : spanAt(a, 0);
    const auto above =
        upper.block >= 0 ? std::optional(0)
                         : spanAt(b, isAtLeaf ? spanOf(builder_.builds[networkOf(upper)], *group, leafPart(upper)) : 0);
    if (!below || !above)
        return false;
    Cable cable;
    cable.network = kind;
    cable.toSpan = static_cast<std::int8_t>(*above);
    cable.isByHand = true;
    cable.from = a.device;
    cable.fromGroup = a.group;
    cable.fromPort = a.port;
    cable.to = b.device;
    cable.toGroup = b.group;
    cable.toPort = b.port;
    const auto index = static_cast<std::int32_t>(builder_.plan.cables.size());
    byEnd_[keyOf(a)] = byEnd_[keyOf(b)] = index;
    builder_.plan.cables.push_back(cable);
    isCableGone_.push_back(0);
    touch(b.device);
    return true;
}

void OverrideTarget::removeCable(std::int32_t index)
{
    const Cable& cable = builder_.plan.cables[static_cast<std::size_t>(index)];
    isCableGone_[static_cast<std::size_t>(index)] = 1;
    byEnd_.erase(keyOf({cable.from, cable.fromGroup, cable.fromPort}));
    chosen_.erase(index);
    touch(cable.from);
    if (cable.to < 0)
        return;
    byEnd_.erase(keyOf({cable.to, cable.toGroup, cable.toPort}));
    touch(cable.to);
}

void OverrideTarget::finish()
{
    dropCables();
    placeAdded();
    reorderDevices();
    recount();
}

void OverrideTarget::dropCables()
{
    std::vector<Cable>& cables = builder_.plan.cables;
    std::size_t kept = 0;
    for (std::size_t c = 0; c < cables.size(); ++c) {
        if (isCableGone_[c])
            continue;
        if (const auto it = chosen_.find(static_cast<std::int32_t>(c)); it != chosen_.end())
            builder_.cableOverrides[static_cast<std::int32_t>(kept)] = it->second;
        cables[kept++] = cables[c];
    }
    cables.resize(kept);
}

/// A switch drawn by hand stands in the plane and pod of the first switch that it is cabled to.
void OverrideTarget::placeAdded()
{
    std::vector<char> isPlaced(builder_.plan.devices.size(), 0);
    const auto follow = [&](DeviceIndex added, DeviceIndex other) {
        Device& target = builder_.plan.devices[static_cast<std::size_t>(added)];
        const Device& source = device(other);
        if (target.byOverride < 0 || source.block >= 0 || isPlaced[static_cast<std::size_t>(added)])
            return;
        target.plane = source.plane;
        target.pod = source.pod;
        target.group = tierOf(target) > 1 || tierOf(source) == 1 ? source.pod : 0;
        isPlaced[static_cast<std::size_t>(added)] = 1;
    };
    for (const Cable& cable : builder_.plan.cables) {
        if (cable.to < 0)
            continue;
        follow(cable.from, cable.to);
        follow(cable.to, cable.from);
    }
}

/// Units keep their places; the switches of each network follow one another tier by tier.
void OverrideTarget::reorderDevices()
{
    Plan& plan = builder_.plan;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < plan.devices.size(); ++i)
        if (!isDeviceGone_[i])
            order.push_back(i);
    const auto rank = [&](std::size_t i) {
        const Device& found = plan.devices[i];
        return found.block >= 0 ? std::pair<DeviceIndex, int>(-1, 0)
                                : std::pair(plan.networks[networkOf(found)].firstSwitch, tierOf(found));
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    std::vector<DeviceIndex> moved(plan.devices.size(), -1);
    std::vector<Device> sorted;
    sorted.reserve(order.size());
    for (const std::size_t old : order) {
        moved[old] = static_cast<DeviceIndex>(sorted.size());
        sorted.push_back(plan.devices[old]);
    }
    plan.devices = std::move(sorted);
    for (Cable& cable : plan.cables) {
        cable.from = moved[static_cast<std::size_t>(cable.from)];
        cable.to = cable.to < 0 ? -1 : moved[static_cast<std::size_t>(cable.to)];
    }
    rerack(moved);
    for (NetworkPlan& network : plan.networks) {
        if (network.firstSwitch < 0)
            continue;
        for (std::size_t i = 0; i < plan.devices.size(); ++i) {
            if (plan.devices[i].block >= 0 || plan.devices[i].network != network.kind)
                continue;
            network.firstSwitch = static_cast<DeviceIndex>(i);
            break;
        }
    }
}

/// What stood in a rack already keeps its place; a switch that is gone leaves it, a new one goes to the middle.
void OverrideTarget::rerack(const std::vector<DeviceIndex>& moved)
{
    Plan& plan = builder_.plan;
    if (plan.racks.empty())
        return;
    for (Rack& rack : plan.racks) {
        std::vector<DeviceIndex> stays;
        for (const DeviceIndex old : rack.devices)
            if (const DeviceIndex now = moved[static_cast<std::size_t>(old)]; now >= 0)
                stays.push_back(now);
        rack.devices = std::move(stays);
        weighRack(builder_, rack);
    }
    for (std::size_t i = 0; i < plan.devices.size(); ++i)
        if (plan.devices[i].rack < 0)
            placeNear(builder_, static_cast<DeviceIndex>(i), static_cast<RackIndex>(plan.racks.size() / 2));
}

void OverrideTarget::recount()
{
    Plan& plan = builder_.plan;
    for (std::size_t n = 0; n < plan.networks.size(); ++n) {
        NetworkPlan& network = plan.networks[n];
        if (!network.isHandDrawn)
            continue;
        FabricSizing& sizing = network.sizing;
        sizing.leaves = sizing.spines = sizing.cores = 0;
        sizing.leafSpineLinks = sizing.spineCoreLinks = sizing.groupLinks = 0;
        for (const Device& found : plan.devices) {
            if (found.block >= 0 || found.network != network.kind)
                continue;
            const int tier = tierOf(found);
            ++(tier == 1 ? sizing.leaves : tier == 2 ? sizing.spines : sizing.cores);
        }
        for (const Cable& cable : plan.cables) {
            if (cable.to < 0 || device(cable.from).block >= 0 || device(cable.from).network != network.kind ||
                device(cable.to).network != network.kind)
                continue;
            const int upper = tierOf(device(cable.to));
            const bool isLevel = upper == tierOf(device(cable.from));
            ++(isLevel ? sizing.groupLinks : upper == 2 ? sizing.leafSpineLinks : sizing.spineCoreLinks);
        }
        sizing.tiers = sizing.cores > 0 ? 3 : sizing.spines > 0 ? 2 : 1;
    }
}

}  // namespace cw

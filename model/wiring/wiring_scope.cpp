// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/wiring.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace cw {
namespace {

std::uint64_t pairKey(std::int32_t a, std::int32_t b)
{
    const auto [low, high] = std::minmax(a, b);
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(low)) << 32U | static_cast<std::uint32_t>(high);
}

/// Nodes are the devices of the plan, with their indices.
Wiring namedDevices(const Design& design, const Plan& plan)
{
    Wiring named;
    named.nodes.resize(plan.devices.size());
    for (std::size_t d = 0; d < plan.devices.size(); ++d)
        named.nodes[d].name = deviceName(plan, design, static_cast<DeviceIndex>(d));
    return named;
}

}  // namespace

std::optional<NetworkKind> networkNamedBy(const Design& design, const Plan& plan, const Wiring& other)
{
    const WiringNames names(namedDevices(design, plan));
    std::vector<WiringIndex> deviceOf(other.nodes.size());
    for (std::size_t n = 0; n < other.nodes.size(); ++n)
        deviceOf[n] = names.find(other.nodes[n].name);
    // Networks that share switches are one wiring: what counts is the one that has the switches.
    std::unordered_map<std::uint64_t, NetworkKind> networkOfPair;
    for (const Cable& cable : plan.cables) {
        const Network* network = design.network(cable.network);
        const Network* carrier = network ? design.carrier(network->id) : nullptr;
        if (carrier && cable.to >= 0)
            networkOfPair.emplace(pairKey(cable.from, cable.to), carrier->kind);
    }
    std::set<NetworkKind> found;
    for (const WiringCable& cable : other.cables) {
        const auto at = networkOfPair.find(pairKey(deviceOf[static_cast<std::size_t>(cable.a.node)],
                                                   deviceOf[static_cast<std::size_t>(cable.b.node)]));
        if (at != networkOfPair.end())
            found.insert(at->second);
    }
    if (found.size() > 1)
        return std::nullopt;
    if (found.size() == 1)
        return *found.begin();
    for (const NetworkPlan& network : plan.networks)
        if (network.isBuilt && network.kind == NetworkKind::Compute)
            return network.kind;
    for (const NetworkPlan& network : plan.networks)
        if (network.isBuilt)
            return network.kind;
    return NetworkKind::Compute;
}

}  // namespace cw

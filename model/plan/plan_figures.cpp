// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <algorithm>
#include <array>
#include <set>

namespace cw {
namespace {

void countEndpoint(NetworkPlan& network, Bandwidth speed)
{
    ++network.endpoints;
    std::vector<LinksAtSpeed>& all = network.endpointsBySpeed;
    const auto at = std::find_if(all.begin(), all.end(), [&](const LinksAtSpeed& one) { return one.speed <= speed; });
    if (at != all.end() && at->speed == speed)
        ++at->links;
    else
        all.insert(at, {speed, 1});
    network.endpointSpeed = all.back().speed;
}

/// Both ends are endpoints. The sizing knows how many links a host has.
void addDirectLink(NetworkPlan& network, Bandwidth speed)
{
    countEndpoint(network, speed);
    countEndpoint(network, speed);
    network.hostBandwidth += speed * 2;
    const FabricSizing& sizing = network.sizing;
    for (network.hosts = 2; network.hosts * (network.hosts - 1) / 2 * sizing.linksPerHostPair < sizing.hostLinks;)
        ++network.hosts;
}

}  // namespace

void fillNetworkFigures(PlanBuilder& builder)
{
    Plan& plan = builder.plan;
    std::map<NetworkKind, std::size_t> byKind;
    for (std::size_t n = 0; n < plan.networks.size(); ++n)
        byKind[plan.networks[n].kind] = n;
    std::vector<Bandwidth> perDevice(plan.devices.size());
    std::array<std::vector<bool>, std::size(kAllNetworkKinds)> isSeen;
    isSeen.fill(std::vector<bool>(plan.devices.size(), false));
    std::set<std::pair<DeviceIndex, int>> sharedCages;
    for (const Cable& cable : plan.cables) {
        if (builder.isStopped())
            return;
        const auto from = static_cast<std::size_t>(cable.from);
        const bool isFabric = plan.devices[from].block < 0 && cable.to >= 0 &&
                              plan.devices[static_cast<std::size_t>(cable.to)].network == plan.devices[from].network;
        NetworkPlan& own = plan.networks[byKind[cable.network]];
        if (isFabric)
            continue;
        if (own.sizing.family == FabricFamily::Direct) {
            addDirectLink(own, plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed);
            continue;
        }
        if (cable.to < 0) {
            ++own.usedHostPorts;
            continue;
        }
        const Bandwidth speed = plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed;
        const auto leaf = static_cast<std::size_t>(cable.to);
        NetworkPlan& carrier = plan.networks[byKind[plan.devices[leaf].network]];
        countEndpoint(own, speed);
        if (!isSeen[static_cast<std::size_t>(cable.network)][from]) {
            isSeen[static_cast<std::size_t>(cable.network)][from] = true;
            ++own.hosts;
        }
        own.hostBandwidth += speed;
        if (&carrier != &own)
            carrier.hostBandwidth += speed;
        // Hosts that share a cage take all of it from faster ones.
        const Device& device = plan.devices[leaf];
        if (cable.toSpan == 0)
            ++carrier.usedHostPorts;
        else if (sharedCages.emplace(cable.to, cable.toPort / (device.portsPerCage * device.portGrain)).second)
            carrier.usedHostPorts += device.portsPerCage;
        perDevice[leaf] += speed;
        carrier.fullestLeaf = std::max(carrier.fullestLeaf, perDevice[leaf]);
    }
}

}  // namespace cw

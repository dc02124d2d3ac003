// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/storage_ports.h"

#include <algorithm>

namespace cw {

namespace {

Bandwidth slower(Bandwidth a, Bandwidth b)
{
    return a < b ? a : b;
}

const std::vector<PortGroup>* portsOf(const PartId& part, const Catalogue& catalogue)
{
    if (const Server* server = catalogue.server(part))
        return &server->ports;
    if (const StorageUnit* unit = catalogue.storageUnit(part))
        return &unit->ports;
    return nullptr;
}

bool carriesStorage(const Network* network)
{
    return network && (network->kind == NetworkKind::Storage || network->kind == NetworkKind::Service);
}

/// The rate of one port as negotiated: the slowest of NIC, leaf port and the speed that the design fixes.
Bandwidth negotiated(Bandwidth port, const Network& network, const Design& design, const Plan& plan,
                     const Catalogue& catalogue)
{
    const Network* carrier = design.carrier(network.id);
    const NetworkPlan* planned = carrier ? plan.network(carrier->id) : nullptr;
    const Switch* leaf = planned ? catalogue.switchPart(planned->leafPart) : nullptr;
    Bandwidth speed = network.linkSpeed ? slower(port, *network.linkSpeed) : port;
    if (leaf && leaf->portSpeed > Bandwidth{})
        speed = slower(speed, leaf->portSpeed);
    return speed;
}

/// Of one unit of a block, over its attachments to `network`.
Bandwidth unitBandwidth(const Block& block, const Network& network, const Design& design, const Plan& plan,
                        const Catalogue& catalogue)
{
    const std::vector<PortGroup>* groups = portsOf(block.part, catalogue);
    Bandwidth sum;
    if (!groups)
        return sum;
    for (const Attachment& attachment : block.attachments) {
        if (attachment.network != network.id)
            continue;
        int left = std::max(0, attachment.portsPerUnit);
        for (const PortGroup& group : *groups) {
            if (group.role != attachment.role)
                continue;
            const int used = std::min(left, group.ports);
            sum += negotiated(group.speed, network, design, plan, catalogue) * static_cast<double>(used);
            left -= used;
        }
    }
    return sum;
}

/// Data networks on the same switches, which a server may reach the tier through when it has no port for storage alone.
std::vector<const Network*> sharingSwitches(const std::vector<const Network*>& networks, const Design& design)
{
    std::vector<const Network*> sharing;
    for (const Network& other : design.networks) {
        const bool shares = std::any_of(networks.begin(), networks.end(), [&](const Network* network) {
            return design.carrier(network->id) == design.carrier(other.id);
        });
        if (shares && carriesStorage(&other))
            sharing.push_back(&other);
    }
    return sharing;
}

void addClients(StorageNics& nics, const Design& design, const Plan& plan, const Catalogue& catalogue,
                const std::vector<const Network*>& networks)
{
    const std::vector<const Network*> sharing = sharingSwitches(networks, design);
    for (const Block& block : design.blocks) {
        if (!block.compute() || block.count <= 0)
            continue;
        Bandwidth one;
        for (const Network* network : networks)
            one += unitBandwidth(block, *network, design, plan, catalogue);
        for (const Network* network : one > Bandwidth{} ? std::vector<const Network*>{} : sharing)
            one += unitBandwidth(block, *network, design, plan, catalogue);
        if (one <= Bandwidth{})
            continue;
        nics.oneClient = nics.clientServers == 0 ? one : slower(nics.oneClient, one);
        nics.clients += one * static_cast<double>(block.count);
        nics.clientServers += block.count;
    }
}

}  // namespace

StorageNics storageNics(const Design& design, const Plan& plan, const Catalogue& catalogue, const Block& tier)
{
    StorageNics nics;
    std::vector<const Network*> networks;
    for (const Attachment& attachment : tier.attachments) {
        const Network* network = design.network(attachment.network);
        if (carriesStorage(network) && std::find(networks.begin(), networks.end(), network) == networks.end())
            networks.push_back(network);
    }
    for (const Network* network : networks) {
        const Bandwidth one = unitBandwidth(tier, *network, design, plan, catalogue);
        nics.servers += one * static_cast<double>(std::max(0, tier.count));
        const Network* carrier = design.carrier(network->id);
        const NetworkPlan* planned = carrier ? plan.network(carrier->id) : nullptr;
        if (!planned || !planned->isBuilt)
            continue;
        nics.hasFabric = true;
        const FabricSizing& sizing = planned->sizing;
        const double leaf = sizing.tiers > 1 ? std::max(1.0, sizing.leafOversubscription) : 1.0;
        const double spine = sizing.tiers > 2 ? std::max(1.0, sizing.spineOversubscription) : 1.0;
        nics.pathOversubscription = std::max(nics.pathOversubscription, leaf * spine);
    }
    addClients(nics, design, plan, catalogue, networks);
    return nics;
}

}  // namespace cw

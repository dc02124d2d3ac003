// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/address_rules.h"
#include "model/design/code_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace cw {

namespace {

/// Host links of a network at the leaf that has most of them.
int mostOnLeaf(const Plan& plan, NetworkKind kind)
{
    std::map<DeviceIndex, int> links;
    int most = 0;
    for (const Cable& cable : plan.cables)
        if (cable.network == kind && cable.to >= 0 && plan.devices[static_cast<std::size_t>(cable.from)].block >= 0)
            most = std::max(most, ++links[cable.to]);
    return most;
}

}  // namespace

namespace addressing {

int lengthFor(int hosts)
{
    // Network, broadcast and gateway.
    const std::int64_t wanted = std::int64_t{std::max(0, hosts)} + 3;
    int length = 32;
    while (length > 0 && (std::int64_t{1} << (32 - length)) < wanted)
        --length;
    return length;
}

std::optional<SubnetShape> subnetShape(const Design& design, const Plan& plan, const NetworkPlan& network)
{
    const Network* intent = design.network(network.network);
    const Network* carrier = design.carrier(network.network);
    const NetworkPlan* carried = carrier ? plan.network(carrier->id) : nullptr;
    if (!intent || !carried || !carried->isBuilt || carried->sizing.leaves == 0 || network.endpoints == 0)
        return std::nullopt;
    SubnetShape shape;
    const bool hasRails = carrier->topology == Topology::RailOptimized || carrier->topology == Topology::RailOnly;
    if (hasRails)
        for (const Block& block : design.blocks) {
            int ports = 0;
            for (const Attachment& attachment : block.attachments)
                ports += attachment.network == network.network ? attachment.portsPerUnit : 0;
            shape.rails = std::max(shape.rails, ports);
        }
    if (carrier->technology == Technology::InfiniBand) {
        shape.subnets = shape.rails;
        shape.hosts = shape.rails > 1 ? network.hosts : network.endpoints;
        return shape;
    }
    shape.isByLeaf = true;
    shape.subnets = carried->sizing.leaves;
    // Slower hosts that share cages are more than the ports that the leaf has for the fastest.
    shape.hosts = std::max(carried->sizing.hostPortsPerLeaf, mostOnLeaf(plan, network.kind));
    // Access switches are bridges: a VLAN of one is seen by the others.
    shape.vlans = isRouted(design, *carried) ? shape.rails : shape.subnets;
    return shape;
}

AsnShape::AsnShape(const Plan& plan, const NetworkPlan& network)
    : cores_(network.sizing.cores > 0 ? 1 : 0)
    , leaves_(network.sizing.leaves)
    , firstLeaf_(network.leaf(0))
{
    for (int s = 0; s < network.sizing.spines; ++s)
        pods_.try_emplace(plan.devices[static_cast<std::size_t>(network.spine(s))].group, 0);
    int next = cores_;
    for (auto& [group, number] : pods_)
        number = next++;
}

int AsnShape::count() const
{
    return cores_ + static_cast<int>(pods_.size()) + leaves_;
}

int AsnShape::of(const Plan& plan, DeviceIndex router) const
{
    const Device& device = plan.devices[static_cast<std::size_t>(router)];
    if (device.role == DeviceRole::Core)
        return 0;
    if (device.role != DeviceRole::Spine)
        return cores_ + static_cast<int>(pods_.size()) + (router - firstLeaf_);
    const auto pod = pods_.find(device.group);
    return pod == pods_.end() ? 0 : pod->second;
}

std::vector<const NetworkPlan*> routedNetworks(const Design& design, const Plan& plan)
{
    std::vector<const NetworkPlan*> routed;
    for (const NetworkKind kind : kAllNetworkKinds) {
        const NetworkPlan* network = plan.network(kind);
        if (network && isRouted(design, *network))
            routed.push_back(network);
    }
    return routed;
}

std::uint64_t directLinks(const NetworkPlan& network)
{
    const auto hosts = static_cast<std::uint64_t>(network.hosts);
    return network.sizing.family == FabricFamily::Direct && network.isBuilt
               ? hosts * (hosts - 1) / 2 * static_cast<std::uint64_t>(network.sizing.linksPerHostPair)
               : 0;
}

}  // namespace addressing

namespace {

using namespace addressing;

class Demands {
public:
    Demands(const Design& design, const Plan& plan)
        : design_(design)
        , addressing_(design.addressing)
        , plan_(plan)
    {
    }

    std::vector<PoolDemand> list()
    {
        addRouters();
        for (const NetworkKind kind : kAllNetworkKinds)
            addHosts(kind);
        return std::move(list_);
    }

private:
    void addPrefixes(const std::string& pool, const IpPrefix& from, int length, std::uint64_t needed,
                     std::optional<NetworkKind> network = {})
    {
        list_.push_back({pool, network, needed, from.count(length), length});
    }

    void addRouters()
    {
        std::uint64_t routers = 0;
        std::uint64_t links = 0;
        std::uint64_t asns = 0;
        for (const NetworkPlan* network : routedNetworks(design_, plan_)) {
            const FabricSizing& sizing = network->sizing;
            routers += static_cast<std::uint64_t>(sizing.switches());
            links += static_cast<std::uint64_t>(sizing.leafSpineLinks) +
                     static_cast<std::uint64_t>(sizing.spineCoreLinks) + static_cast<std::uint64_t>(sizing.groupLinks);
            asns += static_cast<std::uint64_t>(AsnShape(plan_, *network).count());
        }
        std::uint64_t direct = 0;
        for (const NetworkPlan& network : plan_.networks)
            direct += directLinks(network);
        if (addressing_.links == LinkNumbering::Unnumbered)
            links = 0;
        if (routers > 0) {
            addPrefixes("loopbacks.ipv4", addressing_.loopbacks.v4, 32, routers);
            if (addressing_.isDualStack)
                addPrefixes("loopbacks.ipv6", addressing_.loopbacks.v6, 128, routers);
            list_.push_back({"asn", {}, asns, std::uint64_t{addressing_.lastAsn} - addressing_.firstAsn + 1, 0});
        }
        if (links + direct > 0 && addressing_.links == LinkNumbering::Ipv6)
            addPrefixes("link_pool.ipv6", addressing_.linkPool.v6, 127, links + direct);
        else if (links + direct > 0)
            addPrefixes("link_pool.ipv4", addressing_.linkPool.v4, 31, links + direct);
    }

    void addHosts(NetworkKind kind)
    {
        const NetworkPlan* network = plan_.network(kind);
        const auto shape = network ? subnetShape(design_, plan_, *network) : std::nullopt;
        if (!shape)
            return;
        const NetworkAddressing& own = addressing_.of(kind);
        const std::string path = fmt::format("networks.{}.", codeWord(kind));
        const auto subnets = static_cast<std::uint64_t>(shape->subnets);
        addPrefixes(path + "pool.ipv4", own.pool.v4, lengthFor(shape->hosts), subnets, kind);
        if (addressing_.isDualStack)
            addPrefixes(path + "pool.ipv6", own.pool.v6, kHostLength6, subnets, kind);
        if (shape->vlans == 0)
            return;
        const auto vlans = static_cast<std::uint64_t>(shape->vlans);
        list_.push_back({path + "vlans", kind, vlans, static_cast<std::uint64_t>(own.vlans.count()), 0});
        if (own.isOverlay)
            list_.push_back({path + "vnis", kind, vlans + 1, static_cast<std::uint64_t>(own.vnis.count()), 0});
    }

    const Design& design_;
    const AddressPlan& addressing_;
    const Plan& plan_;
    std::vector<PoolDemand> list_;
};

}  // namespace

bool isRouted(const Design& design, const NetworkPlan& network)
{
    const Network* intent = design.network(network.network);
    return intent && !intent->isMerged() && network.isBuilt && intent->technology != Technology::InfiniBand &&
           network.kind != NetworkKind::OutOfBand && network.sizing.leaves > 0 && network.firstSwitch >= 0;
}

std::vector<LidDemand> lidDemands(const Design& design, const Plan& plan)
{
    std::vector<LidDemand> demands;
    for (const NetworkPlan& planned : plan.networks) {
        const Network* network = design.network(planned.network);
        if (!network || network->isMerged() || network->technology != Technology::InfiniBand || !planned.isBuilt)
            continue;
        LidDemand demand;
        demand.network = planned.network;
        demand.ports = std::int64_t{planned.endpoints} + planned.sizing.managerLinks;
        demand.switches = planned.sizing.switches();
        demand.taken = (demand.ports << design.addressing.lmc) + demand.switches;
        demands.push_back(std::move(demand));
    }
    return demands;
}

std::vector<PoolDemand> poolDemands(const Design& design, const Plan& plan)
{
    return Demands(design, plan).list();
}

}  // namespace cw

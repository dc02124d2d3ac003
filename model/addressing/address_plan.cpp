// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/address_plan.h"

#include "model/addressing/address_rules.h"
#include "model/design/code_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace cw {
namespace {

using namespace addressing;

/// Deals out addresses in the order of the plan. That the pools are large enough has been checked, but for fabrics
/// that were drawn by hand: those can have more hosts and links than the sizing says.
class AddressMaker {
public:
    AddressMaker(const Design& design, const Plan& plan)
        : design_(design)
        , addressing_(design.addressing)
        , plan_(plan)
    {
    }

    Result<AddressTable> make()
    {
        for (const PoolDemand& demand : poolDemands(design_, plan_))
            if (demand.isExhausted())
                return exhausted(demand.pool, demand.needed, demand.available);
        table_.routers = routerAddresses(design_, plan_);
        for (const NetworkKind kind : kAllNetworkKinds)
            addSubnets(kind);
        for (std::size_t c = 0; c < plan_.cables.size() && !problem_; ++c)
            addCable(static_cast<std::int32_t>(c));
        if (problem_)
            return tl::make_unexpected(*problem_);
        return std::move(table_);
    }

private:
    using SubnetKey = std::pair<NetworkKind, std::int32_t>;  ///< with the leaf, or ~rail

    static tl::unexpected<Error> exhausted(const std::string& pool, std::uint64_t needed, std::uint64_t available)
    {
        return failure(ErrorCode::OutOfRange, "addressing." + pool,
                       {std::to_string(needed), fmt::format("<= {}", available)});
    }

    const Device& device(DeviceIndex index) const { return plan_.devices[static_cast<std::size_t>(index)]; }

    void addSubnets(NetworkKind kind)
    {
        const NetworkPlan* network = plan_.network(kind);
        const auto shape = network ? subnetShape(design_, plan_, *network) : std::nullopt;
        if (!shape)
            return;
        const NetworkAddressing& own = addressing_.of(kind);
        const NetworkPlan* carrier = plan_.network(design_.carrier(network->network)->id);
        shapes_[kind] = *shape;
        for (int i = 0; i < shape->subnets; ++i) {
            HostSubnet subnet;
            subnet.network = kind;
            subnet.leaf = shape->isByLeaf ? carrier->leaf(i) : -1;
            subnet.rail = i % shape->rails;
            subnet.v4 = own.pool.v4.subnet(lengthFor(shape->hosts), static_cast<std::uint64_t>(i));
            if (addressing_.isDualStack)
                subnet.v6 = own.pool.v6.subnet(kHostLength6, static_cast<std::uint64_t>(i));
            if (shape->isByLeaf)
                number(subnet, own, i % shape->vlans);
            subnets_[{kind, shape->isByLeaf ? subnet.leaf : ~i}] = static_cast<std::int32_t>(table_.subnets.size());
            table_.subnets.push_back(subnet);
        }
    }

    static void number(HostSubnet& subnet, const NetworkAddressing& own, int index)
    {
        subnet.vlan = own.vlans.first + index;
        subnet.vni = own.isOverlay ? own.vnis.first + 1 + index : 0;
    }

    void addCable(std::int32_t index)
    {
        const Cable& cable = plan_.cables[static_cast<std::size_t>(index)];
        const bool isFromSwitch = device(cable.from).block < 0;
        if (cable.to < 0) {
            addHost(index, cable.network, cable.from, 0);
            return;
        }
        const bool isToSwitch = device(cable.to).block < 0;
        if (!isToSwitch) {
            addLink(index);
        } else if (!isFromSwitch) {
            addHost(index, cable.network, cable.to, railOf(cable));
        } else if (device(cable.from).network != device(cable.to).network) {
            addHost(index, cable.network, cable.to, 0);  // The management port of a switch.
        } else if (const NetworkPlan* network = plan_.network(device(cable.from).network);
                   network && isRouted(design_, *network)) {
            addLink(index);
        }
    }

    /// Ports of a host come in the order of its rails.
    int railOf(const Cable& cable) { return ports_[{cable.network, cable.from}]++; }

    void addHost(std::int32_t index, NetworkKind kind, DeviceIndex leaf, int port)
    {
        const auto shape = shapes_.find(kind);
        if (shape == shapes_.end())
            return;
        const int rail = port % shape->second.rails;
        // Managers outside the drawing have no rail; on InfiniBand they get no address of a host.
        if (!shape->second.isByLeaf && plan_.cables[static_cast<std::size_t>(index)].to < 0)
            return;
        const auto found = subnets_.find({kind, shape->second.isByLeaf ? leaf : ~rail});
        if (found == subnets_.end())
            return;
        HostSubnet& subnet = table_.subnets[static_cast<std::size_t>(found->second)];
        // A leaf has the rail of its hosts.
        if (subnet.hosts == 0 && shape->second.rails > 1 && shape->second.isByLeaf) {
            subnet.rail = rail;
            number(subnet, addressing_.of(kind), rail);
        }
        const std::uint64_t room = subnet.v4.size() - 3;
        if (static_cast<std::uint64_t>(subnet.hosts) >= room) {
            problem_ = exhausted(fmt::format("networks.{}.pool.ipv4", codeWord(kind)), room + 1, room).value();
            return;
        }
        table_.hosts.push_back({index, found->second, subnet.hosts++});
    }

    void addLink(std::int32_t index)
    {
        const Cable& cable = plan_.cables[static_cast<std::size_t>(index)];
        const bool isDirect = device(cable.from).block >= 0;
        LinkAddress link{index, {}};
        const bool isV6 = addressing_.links == LinkNumbering::Ipv6;
        // Hosts know no BGP unnumbered.
        if (addressing_.links != LinkNumbering::Unnumbered || isDirect) {
            const IpPrefix& pool = isV6 ? addressing_.linkPool.v6 : addressing_.linkPool.v4;
            const int length = isV6 ? 127 : 31;
            if (numberedLinks_ >= pool.count(length)) {
                problem_ =
                    exhausted(isV6 ? "link_pool.ipv6" : "link_pool.ipv4", numberedLinks_ + 1, numberedLinks_).value();
                return;
            }
            link.prefix = pool.subnet(length, numberedLinks_++);
        }
        table_.links.push_back(link);
    }

    const Design& design_;
    const AddressPlan& addressing_;
    const Plan& plan_;
    std::map<NetworkKind, SubnetShape> shapes_;
    std::map<SubnetKey, std::int32_t> subnets_;
    std::map<std::pair<NetworkKind, DeviceIndex>, int> ports_;  ///< of a host that have been seen
    std::uint64_t numberedLinks_ = 0;
    std::optional<Error> problem_;
    AddressTable table_;
};

}  // namespace

const RouterAddress* AddressTable::router(DeviceIndex device) const
{
    const auto found = std::lower_bound(routers.begin(), routers.end(), device,
                                        [](const RouterAddress& one, DeviceIndex index) { return one.device < index; });
    return found != routers.end() && found->device == device ? &*found : nullptr;
}

Result<AddressTable> addressPlan(const Design& design, const Plan& plan)
{
    return AddressMaker(design, plan).make();
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// FRRouting 8.4 to 10: integrated configuration (vtysh), eBGP to the top of the rack after RFC 7938.
#include "model/addressing/host_names.h"
#include "model/exchange/address_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

namespace cw {
namespace {

/// Next hops that FRR is built for in Debian (--enable-multipath).
constexpr std::size_t kMostPaths = 256;

struct Neighbour {
    std::string interface;
    std::string otherName;
    std::string otherInterface;
    std::uint32_t otherAsn = 0;
    std::optional<IpPrefix> prefix;
    bool isLower = false;

    IpAddress own() const { return isLower ? prefix->first : prefix->first.plus(1); }
    IpAddress other() const { return isLower ? prefix->first.plus(1) : prefix->first; }
    /// As BGP names it.
    std::string peer() const { return prefix ? other().text() : interface; }
};

class FrrWriter {
public:
    explicit FrrWriter(const WiringSource& source)
        : source_(*source.addresses)
        , catalogue_(source.catalogue)
    {
        for (const LinkAddress& link : source_.table.links)
            addLink(link);
        for (const HostSubnet& subnet : source_.table.subnets)
            if (subnet.leaf >= 0 && subnet.hosts > 0)
                subnets_[subnet.leaf].push_back(&subnet);
    }

    ExportedFiles write() const
    {
        ExportedFiles files;
        for (const RouterAddress& router : source_.table.routers) {
            const Device& device = source_.plan.devices[static_cast<std::size_t>(router.device)];
            if (!source_.network || device.network == carrierOf(*source_.network))
                files.push_back({nameOf(router.device) + ".conf", textOf(router)});
        }
        return files;
    }

private:
    std::string nameOf(DeviceIndex index) const { return hostName(source_.design, source_.plan, index); }

    /// A network that rides on others has no switches of its own.
    NetworkKind carrierOf(NetworkKind kind) const
    {
        const Network* asked = source_.design.network(kind);
        const Network* carrier = asked ? source_.design.carrier(asked->id) : nullptr;
        return carrier ? carrier->kind : kind;
    }

    void addLink(const LinkAddress& link)
    {
        const Cable& cable = source_.plan.cables[static_cast<std::size_t>(link.cable)];
        const RouterAddress* lower = source_.table.router(cable.from);
        const RouterAddress* upper = source_.table.router(cable.to);
        if (!lower || !upper)
            return;
        const std::string below = portName(source_.plan, source_.design, catalogue_, cable.from, cable);
        const std::string above = portName(source_.plan, source_.design, catalogue_, cable.to, cable);
        neighbours_[cable.from].push_back({below, nameOf(cable.to), above, upper->asn, link.prefix, true});
        neighbours_[cable.to].push_back({above, nameOf(cable.from), below, lower->asn, link.prefix, false});
    }

    template <class Map>
    static const typename Map::mapped_type& of(const Map& map, DeviceIndex device)
    {
        static const typename Map::mapped_type kNone;
        const auto found = map.find(device);
        return found == map.end() ? kNone : found->second;
    }

    std::string textOf(const RouterAddress& router) const
    {
        std::string text = fmt::format("frr defaults datacenter\nhostname {}\nservice integrated-vtysh-config\n"
                                       "ip forwarding\nipv6 forwarding\n!\n",
                                       nameOf(router.device));
        addInterfaces(text, router);
        addBgp(text, router);
        return text + "!\nend\n";
    }

    void addInterfaces(std::string& text, const RouterAddress& router) const
    {
        text += fmt::format("interface lo\n ip address {}/32\n", router.loopback.text());
        if (router.loopback6)
            text += fmt::format(" ipv6 address {}/128\n", router.loopback6->text());
        text += "exit\n!\n";
        for (const Neighbour& one : of(neighbours_, router.device)) {
            text += fmt::format("interface {}\n description {} {}\n", one.interface, one.otherName, one.otherInterface);
            if (one.prefix)
                text += fmt::format(" {} address {}\n", one.prefix->first.isV6 ? "ipv6" : "ip",
                                    withLength(one.own(), one.prefix->length));
            else
                text += " ipv6 nd ra-interval 10\n no ipv6 nd suppress-ra\n";
            text += "exit\n!\n";
        }
        for (const HostSubnet* subnet : of(subnets_, router.device)) {
            text += fmt::format("interface vlan{}\n ip address {}\n", subnet->vlan,
                                withLength(subnet->gateway(), subnet->v4.length));
            if (subnet->v6)
                text += fmt::format(" ipv6 address {}\n", withLength(subnet->v6->first.plus(1), subnet->v6->length));
            text += "exit\n!\n";
        }
    }

    void addBgp(std::string& text, const RouterAddress& router) const
    {
        const auto& neighbours = of(neighbours_, router.device);
        text += fmt::format("router bgp {}\n bgp router-id {}\n bgp bestpath as-path multipath-relax\n", router.asn,
                            router.loopback.text());
        for (const Neighbour& one : neighbours) {
            if (one.prefix)
                text += fmt::format(" neighbor {} remote-as {}\n", one.peer(), one.otherAsn);
            else
                text += fmt::format(" neighbor {} interface remote-as {}\n", one.peer(), one.otherAsn);
            text += fmt::format(" neighbor {} description {}\n", one.peer(), one.otherName);
            // IPv4 over links that have IPv6 alone (RFC 8950).
            if (!one.prefix || one.prefix->first.isV6)
                text += fmt::format(" neighbor {} capability extended-nexthop\n", one.peer());
        }
        addFamily(text, router, neighbours, false);
        if (router.loopback6)
            addFamily(text, router, neighbours, true);
        text += "exit\n";
    }

    void addFamily(std::string& text, const RouterAddress& router, const std::vector<Neighbour>& neighbours,
                   bool isV6) const
    {
        text += fmt::format(" !\n address-family {} unicast\n", isV6 ? "ipv6" : "ipv4");
        text +=
            fmt::format("  network {}\n", isV6 ? withLength(*router.loopback6, 128) : withLength(router.loopback, 32));
        for (const HostSubnet* subnet : of(subnets_, router.device))
            if (!isV6 || subnet->v6)
                text += fmt::format("  network {}\n", isV6 ? subnet->v6->text() : subnet->v4.text());
        for (const Neighbour& one : neighbours)
            text += fmt::format("  neighbor {} activate\n", one.peer());
        text += fmt::format("  maximum-paths {}\n exit-address-family\n",
                            std::clamp<std::size_t>(neighbours.size(), 1, kMostPaths));
    }

    const AddressSource& source_;
    const Catalogue& catalogue_;
    std::map<DeviceIndex, std::vector<Neighbour>> neighbours_;
    std::map<DeviceIndex, std::vector<const HostSubnet*>> subnets_;
};

}  // namespace

ExportedFiles frrFiles(const WiringSource& source)
{
    return source.addresses ? FrrWriter(source).write() : ExportedFiles{};
}

}  // namespace cw

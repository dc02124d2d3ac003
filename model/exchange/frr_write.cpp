// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// FRRouting 8.4 to 10: integrated configuration (vtysh), eBGP to the top of the rack after RFC 7938. Networks with an
// overlay are VRFs of their own, whose prefixes and hosts the same sessions carry as EVPN (RFC 9136, RFC 8365); others
// are routed by the fabric itself.
#include "model/addressing/host_names.h"
#include "model/exchange/address_files.h"
#include "model/exchange/switch_interfaces.h"
#include "model/plan/cable_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
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
        , numbers_(source_.plan)
    {
        for (const LinkAddress& link : source_.table.links)
            addLink(link);
        for (const HostSubnet& subnet : source_.table.subnets)
            if (subnet.leaf >= 0 && subnet.hosts > 0)
                addSubnet(subnet);
        for (const HostAddress& host : source_.table.hosts)
            addHost(host);
    }

    ExportedFiles write() const
    {
        ExportedFiles files;
        for (const RouterAddress& router : source_.table.routers) {
            const Device& device = source_.plan.devices[static_cast<std::size_t>(router.device)];
            if (source_.network && device.network != carrierOf(*source_.network))
                continue;
            files.push_back({nameOf(router.device) + ".conf", textOf(router)});
            files.push_back({nameOf(router.device) + ".interfaces",
                             interfacesFile(interfacesOf(router), source_.design.addressing)});
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

    void addSubnet(const HostSubnet& subnet)
    {
        subnets_[subnet.leaf].push_back(&subnet);
        const NetworkAddressing& rules = rulesOf(subnet);
        if (!rules.isOverlay)
            return;
        const auto [vni, isNew] = vnis_.try_emplace({carrierOf(subnet.network), rules.vrf}, rules.vnis.first);
        if (!isNew)
            vni->second = std::min(vni->second, rules.vnis.first);
    }

    void addHost(const HostAddress& host)
    {
        const Cable& cable = source_.plan.cables[static_cast<std::size_t>(host.cable)];
        const HostSubnet& subnet = source_.table.subnets[static_cast<std::size_t>(host.subnet)];
        if (subnet.leaf < 0)
            return;
        const std::string peer = cable.to < 0 ? outsideName(source_.plan, numbers_, host.cable) : nameOf(cable.from);
        hosts_[subnet.leaf].push_back({portName(source_.plan, source_.design, catalogue_, subnet.leaf, cable), peer,
                                       rulesOf(subnet).switchMtu, subnet.vlan});
    }

    const NetworkAddressing& rulesOf(const HostSubnet& subnet) const
    {
        return source_.design.addressing.of(subnet.network);
    }

    SwitchInterfaces interfacesOf(const RouterAddress& router) const
    {
        const Device& device = source_.plan.devices[static_cast<std::size_t>(router.device)];
        SwitchInterfaces own;
        own.loopback = router.loopback;
        own.hosts = of(hosts_, router.device);
        own.subnets = of(subnets_, router.device);
        for (const auto& [name, vrf] : vrfsOf(router))
            own.vnis[name] = vrf.vni;
        for (const Neighbour& one : of(neighbours_, router.device))
            own.links.push_back({one.interface, one.otherName + ' ' + one.otherInterface,
                                 source_.design.addressing.of(device.network).switchMtu, 0});
        return own;
    }

    /// True if a network of these switches is an overlay, so that all of them speak EVPN.
    bool carriesOverlay(const RouterAddress& router) const
    {
        const NetworkKind kind = source_.plan.devices[static_cast<std::size_t>(router.device)].network;
        return std::any_of(source_.design.networks.begin(), source_.design.networks.end(), [&](const Network& network) {
            return carrierOf(network.kind) == kind && source_.design.addressing.of(network.kind).isOverlay;
        });
    }

    /// Overlays of a leaf by their VRF: its number, and the subnets in it.
    struct Vrf {
        int vni = 0;
        std::vector<const HostSubnet*> subnets;
    };
    std::map<std::string, Vrf> vrfsOf(const RouterAddress& router) const
    {
        std::map<std::string, Vrf> vrfs;
        for (const HostSubnet* subnet : of(subnets_, router.device)) {
            const NetworkAddressing& rules = rulesOf(*subnet);
            if (!rules.isOverlay)
                continue;
            Vrf& vrf = vrfs[rules.vrf];
            vrf.vni = vnis_.at({carrierOf(subnet->network), rules.vrf});
            vrf.subnets.push_back(subnet);
        }
        return vrfs;
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
        const auto vrfs = vrfsOf(router);
        for (const auto& [name, vrf] : vrfs)
            text += fmt::format("vrf {}\n vni {}\nexit-vrf\n!\n", name, vrf.vni);
        addInterfaces(text, router);
        addBgp(text, router);
        for (const auto& [name, vrf] : vrfs)
            addVrf(text, router, name, vrf);
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
            const NetworkAddressing& rules = rulesOf(*subnet);
            text += fmt::format("interface vlan{}{}\n ip address {}\n", subnet->vlan,
                                rules.isOverlay ? " vrf " + rules.vrf : std::string(),
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
        if (carriesOverlay(router)) {
            text += " !\n address-family l2vpn evpn\n";
            for (const Neighbour& one : neighbours)
                text += fmt::format("  neighbor {} activate\n", one.peer());
            if (!vrfsOf(router).empty())
                text += "  advertise-all-vni\n";
            text += " exit-address-family\n";
        }
        text += "exit\n";
    }

    /// The prefixes of a VRF, which EVPN carries as routes of type 5.
    void addVrf(std::string& text, const RouterAddress& router, const std::string& name, const Vrf& vrf) const
    {
        text += fmt::format("!\nrouter bgp {} vrf {}\n bgp router-id {}\n", router.asn, name, router.loopback.text());
        const bool hasV6 = vrf.subnets.front()->v6.has_value();
        for (const bool isV6 : {false, true}) {
            if (isV6 && !hasV6)
                continue;
            text += fmt::format(" !\n address-family {} unicast\n", isV6 ? "ipv6" : "ipv4");
            for (const HostSubnet* subnet : vrf.subnets)
                text += fmt::format("  network {}\n", isV6 ? subnet->v6->text() : subnet->v4.text());
            text += " exit-address-family\n";
        }
        text += " !\n address-family l2vpn evpn\n  advertise ipv4 unicast\n";
        if (hasV6)
            text += "  advertise ipv6 unicast\n";
        text += " exit-address-family\nexit\n";
    }

    void addFamily(std::string& text, const RouterAddress& router, const std::vector<Neighbour>& neighbours,
                   bool isV6) const
    {
        text += fmt::format(" !\n address-family {} unicast\n", isV6 ? "ipv6" : "ipv4");
        text +=
            fmt::format("  network {}\n", isV6 ? withLength(*router.loopback6, 128) : withLength(router.loopback, 32));
        for (const HostSubnet* subnet : of(subnets_, router.device))
            if (!rulesOf(*subnet).isOverlay && (!isV6 || subnet->v6))
                text += fmt::format("  network {}\n", isV6 ? subnet->v6->text() : subnet->v4.text());
        for (const Neighbour& one : neighbours)
            text += fmt::format("  neighbor {} activate\n", one.peer());
        text += fmt::format("  maximum-paths {}\n exit-address-family\n",
                            std::clamp<std::size_t>(neighbours.size(), 1, mostPaths(router.device)));
    }

    /// What FRR and, where the catalogue says it, the switch hold.
    std::size_t mostPaths(DeviceIndex device) const
    {
        const Part* part =
            partOf(source_.plan.devices[static_cast<std::size_t>(device)], source_.design, source_.plan, catalogue_);
        const Switch* known = part ? catalogue_.switchPart(part->id) : nullptr;
        return known && known->maxEcmpPaths ? std::min(kMostPaths, static_cast<std::size_t>(*known->maxEcmpPaths))
                                            : kMostPaths;
    }

    const AddressSource& source_;
    const Catalogue& catalogue_;
    CableNumbers numbers_;
    std::map<DeviceIndex, std::vector<Neighbour>> neighbours_;
    std::map<DeviceIndex, std::vector<const HostSubnet*>> subnets_;
    std::map<DeviceIndex, std::vector<SwitchInterfaces::Port>> hosts_;
    /// By carrier and VRF: the lowest of the networks in it, as all its leaves have to name one.
    std::map<std::pair<NetworkKind, std::string>, int> vnis_;
};

}  // namespace

ExportedFiles frrFiles(const WiringSource& source)
{
    return source.addresses ? FrrWriter(source).write() : ExportedFiles{};
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/host_names.h"
#include "model/design/code_words.h"
#include "model/exchange/address_files.h"
#include "model/exchange/wiring_text.h"
#include "model/plan/cable_names.h"

#include <fmt/format.h>

namespace cw {
namespace {

constexpr const char* kHeader =
    "kind,device,host_name,interface,network,vrf,vlan,vni,ipv4,ipv6,gateway,asn,mtu,peer,peer_interface\r\n";

struct AddressRow {
    std::string kind, device, hostName, interface, network, vrf, vlan, vni, ipv4, ipv6, gateway, asn, mtu, peer,
        peerInterface;

    std::string line() const
    {
        std::string text;
        for (const std::string* cell : {&kind, &device, &hostName, &interface, &network, &vrf, &vlan, &vni, &ipv4,
                                        &ipv6, &gateway, &asn, &mtu, &peer, &peerInterface})
            text += (cell == &kind ? "" : ",") + csvCell(*cell);
        return text + "\r\n";
    }
};

std::string numberOrNothing(int number)
{
    return number > 0 ? std::to_string(number) : std::string();
}

class AddressWriter {
public:
    explicit AddressWriter(const WiringSource& source)
        : source_(*source.addresses)
        , catalogue_(source.catalogue)
        , plan_(source_.plan)
        , numbers_(plan_)
    {
    }

    std::string write()
    {
        text_ = kHeader;
        for (const RouterAddress& router : source_.table.routers)
            addRouter(router);
        for (const HostSubnet& subnet : source_.table.subnets)
            if (isWanted(subnet.network))
                addSubnet(subnet);
        for (const LinkAddress& link : source_.table.links)
            addLink(link);
        for (const HostAddress& host : source_.table.hosts)
            addHost(host);
        return std::move(text_);
    }

private:
    bool isWanted(NetworkKind kind) const { return !source_.network || kind == *source_.network; }

    const NetworkAddressing& rulesOf(NetworkKind kind) const { return source_.design.addressing.of(kind); }

    AddressRow rowFor(const char* kind, NetworkKind network) const
    {
        AddressRow row;
        row.kind = kind;
        row.network = std::string(codeWord(network));
        row.vrf = rulesOf(network).vrf;
        return row;
    }

    void name(AddressRow& row, DeviceIndex device) const
    {
        row.device = deviceName(plan_, source_.design, device);
        row.hostName = hostName(source_.design, plan_, device);
    }

    std::string port(DeviceIndex device, const Cable& cable) const
    {
        return portName(plan_, source_.design, catalogue_, device, cable);
    }

    void addRouter(const RouterAddress& router)
    {
        const NetworkKind kind = plan_.devices[static_cast<std::size_t>(router.device)].network;
        if (!isWanted(kind))
            return;
        AddressRow row = rowFor("loopback", kind);
        name(row, router.device);
        row.interface = "lo";
        row.vrf.clear();
        row.ipv4 = withLength(router.loopback, 32);
        if (router.loopback6)
            row.ipv6 = withLength(*router.loopback6, 128);
        row.asn = std::to_string(router.asn);
        text_ += row.line();
    }

    void addSubnet(const HostSubnet& subnet)
    {
        AddressRow row = rowFor("subnet", subnet.network);
        if (subnet.leaf >= 0)
            name(row, subnet.leaf);
        row.interface = subnet.vlan > 0 ? fmt::format("vlan{}", subnet.vlan) : std::string();
        row.vlan = numberOrNothing(subnet.vlan);
        row.vni = numberOrNothing(subnet.vni);
        row.ipv4 = subnet.v4.text();
        row.ipv6 = subnet.v6 ? subnet.v6->text() : std::string();
        row.gateway = subnet.gateway().text();
        row.mtu = std::to_string(rulesOf(subnet.network).switchMtu);
        text_ += row.line();
    }

    void addLink(const LinkAddress& link)
    {
        const Cable& cable = plan_.cables[static_cast<std::size_t>(link.cable)];
        if (!isWanted(cable.network))
            return;
        for (const bool isLower : {true, false}) {
            const DeviceIndex own = isLower ? cable.from : cable.to;
            const DeviceIndex other = isLower ? cable.to : cable.from;
            AddressRow row = rowFor("link", cable.network);
            name(row, own);
            row.vrf.clear();
            row.interface = port(own, cable);
            row.peer = hostName(source_.design, plan_, other);
            row.peerInterface = port(other, cable);
            if (link.prefix) {
                std::string& cell = link.prefix->first.isV6 ? row.ipv6 : row.ipv4;
                cell = withLength(isLower ? link.lower() : link.upper(), link.prefix->length);
            }
            if (const RouterAddress* router = source_.table.router(own))
                row.asn = std::to_string(router->asn);
            row.mtu = std::to_string(rulesOf(cable.network).switchMtu);
            text_ += row.line();
        }
    }

    void addHost(const HostAddress& host)
    {
        const Cable& cable = plan_.cables[static_cast<std::size_t>(host.cable)];
        const HostSubnet& subnet = source_.table.subnets[static_cast<std::size_t>(host.subnet)];
        if (!isWanted(subnet.network))
            return;
        AddressRow row = rowFor("host", subnet.network);
        const bool isOutside = cable.to < 0;
        const DeviceIndex leaf = isOutside ? cable.from : cable.to;
        if (isOutside) {
            row.device = row.hostName = outsideName(plan_, numbers_, host.cable);
        } else {
            name(row, cable.from);
            row.interface = port(cable.from, cable);
        }
        row.vlan = numberOrNothing(subnet.vlan);
        row.vni = numberOrNothing(subnet.vni);
        row.ipv4 = withLength(subnet.host(host.place), subnet.v4.length);
        if (subnet.v6)
            row.ipv6 = withLength(subnet.v6->first.plus(2 + static_cast<std::uint64_t>(host.place)), subnet.v6->length);
        row.gateway = subnet.gateway().text();
        row.mtu = std::to_string(rulesOf(subnet.network).hostMtu);
        row.peer = hostName(source_.design, plan_, leaf);
        row.peerInterface = port(leaf, cable);
        text_ += row.line();
    }

    const AddressSource& source_;
    const Catalogue& catalogue_;
    const Plan& plan_;
    CableNumbers numbers_;
    std::string text_;
};

}  // namespace

ExportedFiles addressFiles(const WiringSource& source)
{
    return {{{}, source.addresses ? AddressWriter(source).write() : std::string(kHeader)}};
}

}  // namespace cw

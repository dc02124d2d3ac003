// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// What a switch under Linux needs beside FRRouting, which sets neither MTU nor bridges: ifupdown2 (interfaces(5) with
// the attributes of its bridge, vrf and vxlan add-ons).
#include "model/exchange/switch_interfaces.h"

#include <fmt/format.h>

#include <set>

namespace cw {
namespace {

std::string stanza(const std::string& name)
{
    return fmt::format("auto {0}\niface {0}\n", name);
}

class InterfaceText {
public:
    InterfaceText(const SwitchInterfaces& own, const AddressPlan& plan)
        : own_(own)
        , plan_(plan)
    {
    }

    std::string write()
    {
        text_ = "auto lo\niface lo inet loopback\n\n";
        for (const SwitchInterfaces::Port& port : own_.links)
            text_ += stanza(port.name) + fmt::format("    alias {}\n    mtu {}\n\n", port.peer, port.mtu);
        std::string ports;
        for (const SwitchInterfaces::Port& port : own_.hosts) {
            text_ += stanza(port.name) +
                     fmt::format("    alias {}\n    bridge-access {}\n    mtu {}\n\n", port.peer, port.vlan, port.mtu);
            ports += ' ' + port.name;
        }
        addOverlay(ports);
        addBridge(ports);
        return std::move(text_);
    }

private:
    void addOverlay(std::string& ports)
    {
        std::set<std::string> vrfs;
        for (const HostSubnet* subnet : own_.subnets) {
            const NetworkAddressing& network = plan_.of(subnet->network);
            if (subnet->vni == 0)
                continue;
            if (vrfs.insert(network.vrf).second) {
                text_ += stanza(network.vrf) + "    vrf-table auto\n\n";
                // Routes between subnets travel under the VNI of the VRF, over a bridge of its own.
                const int vni = own_.vnis.at(network.vrf);
                addTunnel(vni, 0);
                text_ += stanza(fmt::format("br{}", vni)) +
                         fmt::format("    bridge-ports vxlan{}\n    vrf {}\n\n", vni, network.vrf);
            }
            addTunnel(subnet->vni, subnet->vlan);
            ports += fmt::format(" vxlan{}", subnet->vni);
        }
    }

    void addTunnel(int vni, int vlan)
    {
        text_ += stanza(fmt::format("vxlan{}", vni)) +
                 fmt::format("    vxlan-id {}\n    vxlan-local-tunnelip {}\n    bridge-learning off\n", vni,
                             own_.loopback.text());
        if (vlan > 0)
            text_ += fmt::format("    bridge-access {}\n    bridge-arp-nd-suppress on\n", vlan);
        text_ += '\n';
    }

    void addBridge(const std::string& ports)
    {
        if (own_.subnets.empty())
            return;
        std::string vlans;
        for (const HostSubnet* subnet : own_.subnets)
            vlans += fmt::format(" {}", subnet->vlan);
        text_ += stanza("bridge") +
                 fmt::format("    bridge-vlan-aware yes\n    bridge-ports{}\n    bridge-vids{}\n\n", ports, vlans);
        for (const HostSubnet* subnet : own_.subnets) {
            const NetworkAddressing& network = plan_.of(subnet->network);
            text_ += stanza(fmt::format("vlan{}", subnet->vlan)) +
                     fmt::format("    vlan-id {}\n    vlan-raw-device bridge\n    mtu {}\n", subnet->vlan,
                                 network.switchMtu);
            if (subnet->vni > 0)
                text_ += fmt::format("    vrf {}\n", network.vrf);
            text_ += '\n';
        }
    }

    const SwitchInterfaces& own_;
    const AddressPlan& plan_;
    std::string text_;
};

}  // namespace

std::string interfacesFile(const SwitchInterfaces& own, const AddressPlan& plan)
{
    return InterfaceText(own, plan).write();
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The interfaces of one switch that routes, for its configurations. Internal to this room.

#include "model/addressing/address_plan.h"

#include <map>
#include <string>
#include <vector>

namespace cw {

struct SwitchInterfaces {
    struct Port {
        std::string name;
        std::string peer;
        int mtu = 0;
        int vlan = 0;  ///< of a host's port
    };
    IpAddress loopback;
    std::vector<Port> links;                 ///< to other routers
    std::vector<Port> hosts;                 ///< bridged into the VLAN of their subnet
    std::vector<const HostSubnet*> subnets;  ///< routed here, each with a VLAN
    std::map<std::string, int> vnis;         ///< of the VRFs of overlays among them
};

/// ifupdown2: MTU, bridge, VLANs, VRFs and tunnels.
std::string interfacesFile(const SwitchInterfaces& own, const AddressPlan& plan);

}  // namespace cw

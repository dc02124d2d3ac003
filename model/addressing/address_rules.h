// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How pools are divided. Used inside this room only.

#include "model/addressing/address_plan.h"

#include <map>

namespace cw::addressing {

/// The shortest prefix that holds so many hosts beside network, broadcast and gateway.
int lengthFor(int hosts);

/// IPv6 hosts have the 64 bits that address autoconfiguration wants (RFC 4291).
inline constexpr int kHostLength6 = 64;

/// How the hosts of one network are divided into subnets.
struct SubnetShape {
    bool isByLeaf = false;  ///< one for each leaf, else one for each rail
    int subnets = 0;
    int hosts = 0;  ///< most of one subnet
    int rails = 1;  ///< VLANs: leaves of one rail share theirs
    int vlans = 0;
};

/// nullopt for a network without hosts on switches.
std::optional<SubnetShape> subnetShape(const Design& design, const Plan& plan, const NetworkPlan& network);

/// AS numbers of the routers of one network after RFC 7938: one for the cores, one for the spines of each pod, one for
/// each leaf, counted in this order.
struct AsnShape {
    explicit AsnShape(const Plan& plan, const NetworkPlan& network);
    int count() const;
    int of(const Plan& plan, DeviceIndex router) const;

private:
    int cores_ = 0;
    std::map<std::int32_t, int> pods_;  ///< of spines, by their group
    int leaves_ = 0;
    DeviceIndex firstLeaf_ = -1;
};

/// Networks whose switches route, in the order of their kinds.
std::vector<const NetworkPlan*> routedNetworks(const Design& design, const Plan& plan);
/// Hosts that are cabled to each other: pairs of ports.
std::uint64_t directLinks(const NetworkPlan& network);

}  // namespace cw::addressing

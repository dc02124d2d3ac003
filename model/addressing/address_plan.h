// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The addresses that follow from a design: worked out when somebody asks for them, never with every edit.
//
// Leaves are routers: each has a subnet of its own for its hosts, and every port of a host an address in the subnet of
// its leaf. InfiniBand is one link for IP: a subnet for each rail of a rail-optimised network, else one. Out-of-band
// access switches have one VLAN and subnet each, routed by the aggregation.

#include "model/plan/plan.h"
#include "model/units/ip_prefix.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cw {

/// Hosts of one network that share a link for IP.
struct HostSubnet {
    NetworkKind network = NetworkKind::Compute;
    DeviceIndex leaf = -1;  ///< whose hosts they are; -1: InfiniBand, all of them or those of one rail
    int rail = 0;           ///< from 0
    IpPrefix v4;
    std::optional<IpPrefix> v6;
    int vlan = 0;  ///< 0 for InfiniBand
    int vni = 0;   ///< 0 without overlay
    int hosts = 0;

    /// The first address; the hosts follow.
    IpAddress gateway() const { return v4.first.plus(1); }
    IpAddress host(std::int32_t place) const { return v4.first.plus(2 + static_cast<std::uint64_t>(place)); }
};

/// One port of a unit, of a managed switch, of a manager or of a PDU: the lower end of a cable, or of a cable that
/// leads outside, its far end.
struct HostAddress {
    std::int32_t cable = -1;
    std::int32_t subnet = -1;
    std::int32_t place = 0;  ///< from 0
};

/// A link between two routers: the lower end of the cable has the first address, the upper the second.
struct LinkAddress {
    std::int32_t cable = -1;
    std::optional<IpPrefix> prefix;  ///< absent: unnumbered

    IpAddress lower() const { return prefix->first; }
    IpAddress upper() const { return prefix->first.plus(1); }
};

/// A switch that routes.
struct RouterAddress {
    DeviceIndex device = -1;
    std::uint32_t asn = 0;
    IpAddress loopback;
    std::optional<IpAddress> loopback6;
};

/// All that route, in the order of the devices. Assumes that loopbacks and AS numbers suffice.
std::vector<RouterAddress> routerAddresses(const Design& design, const Plan& plan);

/// Two switches of one AS number that are to know each other's prefixes: what one announces, the other refuses (RFC
/// 4271, section 9.1.2). Spines of one pod, and cores, may share theirs.
struct AsnClash {
    DeviceIndex first = -1;
    DeviceIndex second = -1;
    std::uint32_t asn = 0;
};
/// The first clash; only numbers chosen by hand make one.
std::optional<AsnClash> asnClash(const Design& design, const Plan& plan);
/// The first device named by a choice of AS number that is no router of the plan.
std::optional<std::string> unknownRouter(const Design& design, const Plan& plan);

struct AddressTable {
    std::vector<HostSubnet> subnets;
    std::vector<HostAddress> hosts;  ///< in the order of the cables
    std::vector<LinkAddress> links;  ///< in the order of the cables
    std::vector<RouterAddress> routers;

    const RouterAddress* router(DeviceIndex device) const;
};

/// Refuses (OutOfRange) what the pools and ranges of the design don't hold; `where` names the pool as the file does.
/// The same design has the same addresses; more servers at the end of a block move no address of those before, as long
/// as leaves keep their size.
Result<AddressTable> addressPlan(const Design& design, const Plan& plan);

/// A pool or range against what is taken from it. Worked out from the sizing alone, so that rules may ask.
struct PoolDemand {
    std::string pool;  ///< as the file names it: "loopbacks.ipv4", "networks.compute.vlans"
    std::optional<NetworkKind> network;
    std::uint64_t needed = 0;
    std::uint64_t available = 0;
    int length = 0;  ///< of each prefix taken; 0 for numbers

    bool isExhausted() const { return needed > available; }
};
std::vector<PoolDemand> poolDemands(const Design& design, const Plan& plan);

/// LIDs of one InfiniBand subnet. The subnet manager assigns them as it discovers the fabric; how many there will be is
/// all that a plan can say.
struct LidDemand {
    ElementId network;
    std::int64_t ports = 0;     ///< of hosts and managers: 2^lmc LIDs each
    std::int64_t switches = 0;  ///< one LID each, for port 0
    std::int64_t taken = 0;

    /// Of unicast: 0x0001 to 0xBFFF (InfiniBand Architecture Specification, volume 1).
    static constexpr std::int64_t kAvailable = 0xBFFF;
    bool isExhausted() const { return taken > kAvailable; }
};
/// One for each InfiniBand network with switches of its own, in the order of the plan.
std::vector<LidDemand> lidDemands(const Design& design, const Plan& plan);

/// True if the switches of a network route: Ethernet with switches of its own, but for the out-of-band network.
bool isRouted(const Design& design, const NetworkPlan& network);

}  // namespace cw

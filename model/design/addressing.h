// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the architect decides about addresses, names and quality of service. Every default is an assumption to be
// replaced by the pools of the house; none of them changes a count, a cable or a price.

#include "model/units/ip_prefix.h"
#include "model/units/quantity.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cw {

/// A range of addresses in one or both families.
struct AddressPool {
    IpPrefix v4;
    IpPrefix v6;

    friend bool operator==(const AddressPool&, const AddressPool&) = default;
};

/// First and last of a range of numbers, both of it.
struct IdRange {
    int first = 1;
    int last = 1;

    int count() const { return last - first + 1; }
    bool overlaps(const IdRange& other) const { return first <= other.last && other.first <= last; }

    friend bool operator==(const IdRange&, const IdRange&) = default;
};

/// Of one kind of network.
struct NetworkAddressing {
    AddressPool pool;  ///< its hosts
    std::string vrf;
    IdRange vlans;           ///< one for each rail of a rail-optimised network, else one
    IdRange vnis;            ///< one for the VRF, then one for each VLAN
    bool isOverlay = false;  ///< host networks are carried in VXLAN
    int switchMtu = 9216;    ///< bytes
    int hostMtu = 9000;
    bool isLossless = false;  ///< priority flow control on its links, if the technology is RoCE

    friend bool operator==(const NetworkAddressing&, const NetworkAddressing&) = default;
};

/// How links between switches are numbered.
enum class LinkNumbering {
    Ipv4,        ///< a /31 each (RFC 3021)
    Ipv6,        ///< a /127 each (RFC 6164)
    Unnumbered,  ///< link-local addresses alone; BGP finds its neighbour by the interface (RFC 5549)
};

/// How switches spread flows over next hops.
enum class FlowSpreading {
    Adaptive,  ///< by the load of the links, by packet or flowlet
    Weighted,  ///< ECMP by the capacity behind each next hop
    Ecmp,      ///< every next hop alike
};

/// Packets that are told apart by their DSCP and carried in one priority.
struct TrafficClass {
    std::string name;
    int dscp = 0;
    int priority = 0;

    friend bool operator==(const TrafficClass&, const TrafficClass&) = default;
};

/// RDMA over Converged Ethernet. DSCP and priorities are those of NVIDIA's lossless RoCE profile (Cumulus Linux, "RDMA
/// over Converged Ethernet"), as are the thresholds of ECN; Xoff and the response time are assumptions.
struct RoceQos {
    std::vector<TrafficClass> lossless = {{"roce", 26, 3}};
    TrafficClass congestion = {"cnp", 48, 6};  ///< congestion notification packets
    bool isCongestionStrict = true;            ///< they leave before all else
    DataSize ecnFrom = bytes(150e3);           ///< Kmin: from this queue on, packets are marked
    DataSize ecnFull = bytes(1.5e6);           ///< Kmax: all packets are
    DataSize xoff = bytes(2e6);                ///< the sender is paused
    /// Between the decision to pause and silence on the wire, beside the flight of the signal and whole packets.
    Duration pauseResponse = seconds(1.2e-6);
    bool hasWatchdog = true;  ///< a queue that stays paused is dropped
    FlowSpreading spreading = FlowSpreading::Adaptive;
    int queuePairs = 4;  ///< flows of one connection that hash apart

    friend bool operator==(const RoceQos&, const RoceQos&) = default;
};

/// An InfiniBand partition. Its key has 15 bits; 0x7fff is the default partition of every subnet.
struct IbPartition {
    std::string name;
    int key = kDefaultKey;
    std::vector<std::string> blocks;  ///< ids; none: all
    bool isReduced = false;           ///< in-network reduction (SHARP) for its collectives

    static constexpr int kDefaultKey = 0x7fff;
    friend bool operator==(const IbPartition&, const IbPartition&) = default;
};

/// The AS number of one switch, chosen by hand.
struct AsnChoice {
    std::string device;  ///< its name in the plan, "compute-leaf-02"
    std::uint32_t asn = 0;

    friend bool operator==(const AsnChoice&, const AsnChoice&) = default;
};

struct AddressPlan {
    /// "{name}" is the plan's own name; also {role}, {network}, {group}, {number}, {rack}, {unit}.
    std::string hostNames = "{name}";
    LinkNumbering links = LinkNumbering::Ipv4;
    bool isDualStack = false;  ///< IPv6 beside IPv4 for hosts and loopbacks
    AddressPool loopbacks;
    AddressPool linkPool;
    std::array<NetworkAddressing, 4> networks;  ///< by NetworkKind
    /// Private use: 64512 to 65534, or 4200000000 to 4294967294 (RFC 6996).
    std::uint32_t firstAsn = 4'200'000'000;
    std::uint32_t lastAsn = 4'294'967'294;
    std::vector<AsnChoice> asnChoices;
    RoceQos qos;
    int lmc = 0;  ///< InfiniBand: a port takes 2^lmc LIDs
    std::vector<IbPartition> partitions;

    AddressPlan();
    /// `kind` is a NetworkKind.
    template <class Kind>
    const NetworkAddressing& of(Kind kind) const
    {
        return networks.at(static_cast<std::size_t>(kind));
    }
    template <class Kind>
    NetworkAddressing& of(Kind kind)
    {
        return networks.at(static_cast<std::size_t>(kind));
    }

    friend bool operator==(const AddressPlan&, const AddressPlan&) = default;
};

/// Leaves out of the partitions the blocks that `hasBlock` denies. A partition loses its last block with itself: with
/// none it would hold all.
template <class HasBlock>
void forgetBlocks(AddressPlan& plan, HasBlock hasBlock)
{
    std::erase_if(plan.partitions, [&](IbPartition& partition) {
        const bool wasNamed = !partition.blocks.empty();
        std::erase_if(partition.blocks, [&](const std::string& block) { return !hasBlock(block); });
        return wasNamed && partition.blocks.empty();
    });
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A fabric as other programs see it: named nodes, numbered ports, cables. It is made from a Plan (as designed) or read
// from a file (as built), and both are compared by name.

#include "model/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cw {

enum class WiringNodeKind : std::uint8_t { Host, Switch };

using WiringIndex = std::int32_t;  ///< of a node in Wiring::nodes

struct WiringNode {
    std::string name;
    WiringNodeKind kind = WiringNodeKind::Host;
    std::string model;       ///< part id, or what a file says; "" if unknown
    int ports = 0;           ///< of a switch: its radix after breakout; of a host: the highest port in use
    std::string rack;        ///< "" if unknown
    int bottomU = 0;         ///< lowest rack unit, from 1; 0 if unknown
    int tier = 0;            ///< 0 host, 1 leaf or access, 2 spine or aggregation, 3 core
    int group = -1;          ///< scalable unit or pod, from 0; -1 if unknown
    std::uint64_t guid = 0;  ///< InfiniBand node GUID; 0 if none is known

    friend bool operator==(const WiringNode&, const WiringNode&) = default;
};

struct WiringEnd {
    WiringIndex node = -1;
    int port = 0;       ///< from 1; 0 if only the label is known
    std::string label;  ///< as printed on the device: "OSFP1/2", "swp17", "mlx5_0"; "" if unknown

    friend bool operator==(const WiringEnd&, const WiringEnd&) = default;
};

struct WiringCable {
    WiringEnd a;        ///< the lower tier; the managed device where a wiring has all networks
    WiringEnd b;        ///< the upper tier
    Bandwidth speed;    ///< of the link, one direction; zero if unknown
    std::string media;  ///< part id of the cable, or what a file says
    Length length;      ///< as ordered; zero if unknown
    std::string label;  ///< as cableLabel()

    friend bool operator==(const WiringCable&, const WiringCable&) = default;
};

struct Wiring {
    std::string name;
    std::vector<WiringNode> nodes;
    std::vector<WiringCable> cables;

    const WiringNode& node(const WiringEnd& end) const { return nodes[static_cast<std::size_t>(end.node)]; }
    WiringNode& node(const WiringEnd& end) { return nodes[static_cast<std::size_t>(end.node)]; }
    int count(WiringNodeKind kind) const;

    friend bool operator==(const Wiring&, const Wiring&) = default;
};

/// What the parts of a wiring are in the plan that it was made from.
struct WiringOrigin {
    std::vector<DeviceIndex> devices;  ///< of every node; -1 for managers and PDUs
    std::vector<std::int32_t> cables;  ///< of every cable, in Plan::cables
};

/// The wiring of one network, with those that ride on its switches, or of all networks together. Ports of a host are
/// counted over the networks of the wiring, lowest kind first, so that no two cables share one, and as all units of its
/// block use them; those that are cabled by hand alone come last. A switch that is only managed by the network is a
/// host of it. Managers and PDUs, which are no devices of a plan, become hosts with stable names. An empty wiring if the
/// network is not there or not built.
/// `origin`, if given, gets what each part of it was made from.
Wiring wiringOf(const Design& design, const Plan& plan, const Catalogue& catalogue, std::optional<NetworkKind> network,
                WiringOrigin* origin = nullptr);

/// The network whose cables a wiring from elsewhere has, by the devices at their ends; none for those of several. Where
/// no cable is one of the plan's, the compute network, or the first that is built.
std::optional<NetworkKind> networkNamedBy(const Design& design, const Plan& plan, const Wiring& other);

/// Finds nodes by name.
class WiringNames {
public:
    explicit WiringNames(const Wiring& wiring);
    /// -1 if there is none. Case does not count, nor does a domain ("leaf-01.pod.example") that one side leaves out.
    WiringIndex find(std::string_view name) const;
    /// The form in which names are compared.
    static std::string plain(std::string_view name);

private:
    std::unordered_map<std::string, WiringIndex> byName_;
    std::unordered_map<std::string, WiringIndex> byShortName_;  ///< -1 where several share it
};

/// "OSFP1/2" or "osfp1/2": the form in which port labels are compared.
std::string plainPortLabel(std::string_view label);

/// The cables of every node, as indices; a cable from a node to itself is listed once.
std::vector<std::vector<std::int32_t>> cablesByNode(const Wiring& wiring);

/// Gives every node that has none a tier: hosts 0, switches by their distance from the nearest host; switches that no
/// host can reach are leaves. Ends are turned so that `a` is the lower tier.
void deriveTiers(Wiring& wiring);

}  // namespace cw

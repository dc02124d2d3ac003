// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What follows from a Design: every rack, device, port and cable. Derived, deterministic, never edited.
// Names are made on demand: a plan of 16,384 GPUs has 60,000 cables.

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "model/plan/clos_sizing.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cw {

enum class DeviceRole : std::uint8_t { Server, StorageUnit, ServiceNode, Leaf, Spine, Core, Access, Aggregation };

using DeviceIndex = std::int32_t;
using RackIndex = std::int32_t;

struct Device {
    DeviceRole role = DeviceRole::Server;
    NetworkKind network = NetworkKind::Compute;  ///< of a switch: the network it carries
    std::int32_t block = -1;                     ///< of a unit: index in Design::blocks, -1 for switches
    std::int32_t ordinal = 0;                    ///< within its block, or within its role and network, from 0
    std::int32_t group = 0;                      ///< scalable unit of a unit or leaf, pod of a spine, from 0
    std::int32_t pod = 0;                        ///< of a leaf or spine: group of leaves and spines, over all planes
    std::int16_t plane = 0;                      ///< of a switch: which of the parts with no link between them
    std::int16_t byOverride = -1;                ///< drawn by hand: index in Design::overrides
    RackIndex rack = -1;
    std::int16_t bottomU = 0;  ///< lowest unit it occupies, from 1
    std::int16_t heightU = 1;
    std::int8_t portGrain = 1;     ///< of a leaf: port numbers of each port at the speed of the fastest hosts; several
                                   ///< where slower hosts share its cages
    std::int8_t portsPerCage = 1;  ///< of such a leaf: those ports of one cage
};

enum class RackRole : std::uint8_t { Compute, Storage, Service, Network };

struct Rack {
    RackRole role = RackRole::Compute;
    int row = 0;
    int column = 0;
    FloorPlace generated;          ///< where it stands if nobody moves it
    std::int16_t byOverride = -1;  ///< placed by hand: index in Design::overrides
    int usedU = 0;
    Power typical;
    Power max;
    Mass weight;
    std::vector<DeviceIndex> devices;
};

/// One link between two ports. Ports of a unit count from 0 within their port group, as many to each as planes share
/// it. Ports of a switch count from 0 over the whole switch: hosts or the lower tier first, uplinks last; on leaves
/// whose cages slower hosts share by the smallest of their ports, so that others take several numbers and are named by
/// the first (Device::portGrain). What is printed at the ends: see cableEnd().
struct Cable {
    NetworkKind network = NetworkKind::Compute;
    DeviceIndex from = -1;  ///< the lower tier: host, leaf, spine
    DeviceIndex to = -1;  ///< the upper tier, or the same (dragonfly+, direct); -1: a manager or rack PDU, which is no
                          ///< device; `from` is its leaf then
    RackIndex toRack = -1;  ///< of a PDU: the rack that it feeds
    std::int16_t fromPort = 0;
    std::int16_t toPort = 0;      ///< of a PDU or manager: which of them, from 0
    std::int16_t fromGroup = -1;  ///< of a unit: index in the port groups of its part; -1 for a switch
    std::int16_t toGroup = -1;    ///< the same where `to` is a unit: hosts cabled to hosts
    std::int16_t choice = -1;     ///< index in Plan::cableChoices
    std::int8_t toSpan = 0;  ///< of a host whose like share a leaf's cage: the port numbers it takes; 0: a whole port
    bool isByHand = false;   ///< drawn or rewired by an override
    float length = 0;        ///< metres routed, slack included; the stocked length is in the choice
};

/// A way to make a link: the cable part, the optics at both ends, the stocked length.
struct CableChoice {
    PartId cable;       ///< "" if the catalogue has none that fits
    PartId opticLower;  ///< "" for a cable with fixed ends
    PartId opticUpper;
    Length stocked;
    Bandwidth speed;        ///< of one link
    int linksPerCable = 1;  ///< twin-port cable: 2
    int portsPerOpticLower = 1;
    int portsPerOpticUpper = 1;
    int lowerStride = 1;  ///< port numbers that one link takes
    int upperStride = 1;
};

/// Links that run at one speed.
struct LinksAtSpeed {
    Bandwidth speed;
    int links = 0;
};

struct LinkBundle {
    std::string from;  ///< "host", "manager", "pdu", "leaf", "spine", "access", "aggregation"
    std::string to;    ///< "leaf", "spine", "core", "access", "aggregation", "host"
    int links = 0;
    Bandwidth speed;  ///< of one link
};

/// One physical network. A merged network has no switches of its own: see `carrier`.
struct NetworkPlan {
    ElementId network;
    NetworkKind kind = NetworkKind::Compute;
    ElementId carrier;                           ///< = network unless merged
    bool isBuilt = false;                        ///< false: nothing attached, or the sizing failed
    std::optional<Error> problem;                ///< why it cannot be built
    int hosts = 0;                               ///< units attached
    int endpoints = 0;                           ///< their ports
    Bandwidth endpointSpeed;                     ///< of one port, as negotiated; slowest where they differ
    std::vector<LinksAtSpeed> endpointsBySpeed;  ///< fastest first
    Bandwidth uplinkSpeed;                       ///< leaf to spine, of one link
    PartId leafPart, spinePart, corePart;
    FabricDemand demand;       ///< what the sizing was asked for; of a network that is built and not merged
    FabricSizing sizing;       ///< with what was added and removed by hand
    bool isHandDrawn = false;  ///< overrides changed it: no closed form, no symmetry
    std::vector<LinkBundle> bundles;
    Bandwidth hostBandwidth;  ///< all its host links together, at negotiated speed; a carrier's with those it carries
    Bandwidth fullestLeaf;    ///< host links of the leaf that has most
    int usedHostPorts = 0;    ///< leaf ports that host and manager links take, at the speed of the fastest hosts
    DeviceIndex firstSwitch = -1;  ///< leaves, spines, cores follow one another from here; -1 if merged or not built

    /// One to three regular tiers, so that the closed forms of cuts and throughput hold.
    bool isPlainClos() const { return sizing.family == FabricFamily::Clos && !isHandDrawn; }

    /// What a port of a host runs at here: the fastest speed of any link that it can do; the slowest if it can none.
    Bandwidth endpointSpeedOf(Bandwidth port) const;

    DeviceIndex leaf(int index) const { return firstSwitch + index; }
    DeviceIndex spine(int index) const { return firstSwitch + sizing.leaves + index; }
    DeviceIndex core(int index) const { return firstSwitch + sizing.leaves + sizing.spines + index; }
};

/// An override that could not be applied as it stands.
struct OverrideProblem {
    int index = 0;  ///< in Design::overrides
    Error error;    ///< UnknownReference: no such switch, port, link; DuplicateId: the name or port is taken;
                    ///< WrongPartKind: the cable does not fit. `args[0]` names the culprit.
};

struct Plan {
    std::vector<NetworkPlan> networks;  ///< in the order of Design::networks
    std::vector<Device> devices;        ///< units first, block by block; then switches
    std::vector<Rack> racks;
    std::vector<Cable> cables;
    std::vector<CableChoice> cableChoices;
    std::vector<OverrideProblem> overrideProblems;

    const NetworkPlan* network(const ElementId& id) const;
    const NetworkPlan* network(NetworkKind kind) const;
};

using PlanPtr = std::shared_ptr<const Plan>;

/// Expands a design. Never fails as a whole: what cannot be built is said in NetworkPlan::problem,
/// blocks of unknown parts yield no devices. A stop request gives an empty plan, soon.
Plan makePlan(const Design& design, const Catalogue& catalogue, std::stop_token stop = {});

/// The catalogue part of a device, or nullptr.
const Part* partOf(const Device& device, const Design& design, const Plan& plan, const Catalogue& catalogue);
/// "dgx-h100-017", "compute-leaf-03", unique in the plan, at most 63 characters.
std::string deviceName(const Plan& plan, const Design& design, DeviceIndex index);
/// "A07": row letter(s) and column.
std::string rackName(const Rack& rack);
std::string rackName(FloorPlace place);

/// One end of a cable as wiring lists and topology files name it. All numbers count from 1.
struct CableEnd {
    DeviceIndex device = -1;  ///< -1: a manager or rack PDU
    /// On the device: of a unit over all its port groups in the catalogue's order; of a switch over its logical ports,
    /// after breakout, and then its dedicated uplinks. 0 for the management port of a switch, which is none of those.
    /// Of a PDU or manager: which of them.
    int port = 0;
    std::string label;     ///< as portName(); "" outside the devices
    int cage = 0;          ///< the opening, counted as ports are; 0 where there is no cage of the fabric
    int portInCage = 0;    ///< among the ports that share the opening
    std::string cageForm;  ///< "OSFP", "RJ45"; "" if unknown or outside the devices
    Bandwidth speed;       ///< that the link runs at, the same at both ends
    RackIndex rack = -1;   ///< where the end hangs; -1 for a manager
};

enum class CableSide { From, To };

/// The port of a device that has a number as in CableEnd, and back: 0 if none begins there.
PortName portOfNumber(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device,
                      int number);
int numberOfPort(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device,
                 const PortName& port);
/// The ports of a switch in use or not, as ends of a cable that is none, by number. A cage that slower hosts share has
/// as many as such hosts find room in it. `cables`: indices of those of the switch.
std::vector<CableEnd> portsOfSwitch(const Plan& plan, const Design& design, const Catalogue& catalogue,
                                    DeviceIndex device, const std::vector<std::int32_t>& cables);

CableEnd cableEnd(const Plan& plan, const Design& design, const Catalogue& catalogue, const Cable& cable,
                  CableSide side);
/// "OSFP1/2", "swp17": the port as it is printed on the schedule. Unique among the ports of one device.
std::string portName(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex index,
                     const Cable& cable);

}  // namespace cw

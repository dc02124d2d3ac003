// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the architect decided, and nothing else. A plain value: copied, edited by pure functions
// (edits.h), shared as an immutable snapshot once published. Nothing here is derived.

#include "model/catalogue/part.h"
#include "model/catalogue/price_book.h"
#include "model/design/addressing.h"
#include "model/design/override.h"
#include "model/design/workload.h"
#include "model/units/quantity.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cw {

struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(Point a, Point b) { return a.x == b.x && a.y == b.y; }
};

enum class NetworkKind { Compute, Storage, Service, OutOfBand };
inline constexpr NetworkKind kAllNetworkKinds[] = {NetworkKind::Compute, NetworkKind::Storage, NetworkKind::Service,
                                                   NetworkKind::OutOfBand};

enum class Topology {
    RailOptimized,  ///< NIC k of every node of a scalable unit on leaf k
    FatTree,        ///< all NICs of a host on one leaf group
    LeafSpine,      ///< dual-homed hosts on leaf pairs
    AccessTree,     ///< out-of-band: access switches under an aggregation pair
    RailOnly,       ///< NIC k of every node in a fabric of its own; other rails are reached inside the nodes
    DragonflyPlus,  ///< groups of leaves and spines, every pair of groups cabled directly
    Direct,         ///< two to four nodes cabled to each other, no switch
};

/// The intent of one network. There is at most one of each kind in a design.
struct Network {
    ElementId id;
    NetworkKind kind = NetworkKind::Compute;
    std::string name;
    Technology technology = Technology::InfiniBand;
    Topology topology = Topology::RailOptimized;
    PartId leafSwitch;
    PartId spineSwitch;                    ///< "" = as leaf
    PartId coreSwitch;                     ///< "" = as spine
    std::optional<Bandwidth> linkSpeed;    ///< host links; absent: the slower of NIC port and switch port
    double oversubscription = 1.0;         ///< leaf: host bandwidth / uplink bandwidth; below 1: spare uplinks
    double spineOversubscription = 1.0;    ///< three tiers: pod spines down / up, at least 1
    int maxTiers = 3;                      ///< 2 or 3
    bool isDualHomed = false;              ///< a host's ports go to two leaves
    int hostPortsPerLeaf = 0;              ///< at most: a leaf for every rack; 0 = as many as the leaf has room for
    int minSpines = 0;                     ///< of a pod: more than the links need, so that a failure takes less
    int planes = 1;                        ///< independent fabrics that share the ports of each host evenly
    int rails = 0;                         ///< of a node with several ports to a rail (trays); 0: one a port
    bool hasRailGroups = false;            ///< three tiers: spines serve one rail each, the core joins the rails
    bool hasNodeForwarding = true;         ///< nodes pass traffic on from rail to rail over their scale-up links
    std::optional<Bandwidth> uplinkSpeed;  ///< leaf to spine and above; absent: as a leaf port towards the hosts
    int managerPorts = 0;                  ///< leaf ports kept for fabric managers (UFM/SM)
    std::optional<ElementId> mergedWith;   ///< this network rides on that one's switches
    double laneY = 0;                      ///< where its lane lies on the canvas

    bool isMerged() const { return mergedWith.has_value(); }

    friend bool operator==(const Network&, const Network&) = default;
};

/// How the ports of one role of a block are used. `portsPerUnit` ports of each unit go to `network`.
struct Attachment {
    ElementId network;
    PortRole role = PortRole::Compute;
    int portsPerUnit = 0;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

enum class StorageFamily { ParallelFlash, Lustre, Ceph, Hdfs, Object, LocalNvme };

/// How data survives a failure.
struct Protection {
    enum class Kind { Replication, ErasureCode, Appliance } kind = Kind::Appliance;
    int copies = 3;  ///< replication
    int data = 8;    ///< erasure code k
    int parity = 2;  ///< erasure code m

    friend bool operator==(const Protection&, const Protection&) = default;
};

struct ComputeBlock {
    int perScalableUnit = 32;  ///< servers in one scalable unit
    int spares = 0;            ///< of `count`, servers kept as spares

    friend bool operator==(const ComputeBlock&, const ComputeBlock&) = default;
};

struct StorageBlock {
    std::string tier;  ///< the architect's word: "hot", "lake"
    StorageFamily family = StorageFamily::ParallelFlash;
    Protection protection;
    double fillLimit = 0.85;               ///< share of the protected capacity that may be used, 0-1
    std::optional<DataSize> usableWanted;  ///< requirement, checked against what the units give
    std::optional<Bandwidth> readWanted;
    std::optional<Bandwidth> writeWanted;
    std::optional<Bandwidth> perServerWanted;  ///< read by one GPU server alone, with any one leaf lost
    std::optional<Duration> checkpointWindow;  ///< in which every training run writes one whole checkpoint

    friend bool operator==(const StorageBlock&, const StorageBlock&) = default;
};

/// What a service node does: sets its icon and a few rules.
enum class ServiceRole { Management, Login, FabricManager, ControlPlane, Gateway, Firewall, Other };

struct ServiceBlock {
    ServiceRole role = ServiceRole::Management;

    friend bool operator==(const ServiceBlock&, const ServiceBlock&) = default;
};

/// `count` identical units, drawn as one card.
struct Block {
    ElementId id;
    std::string name;
    PartId part;  ///< a server (compute, service, storage node) or a storage unit
    int count = 1;
    Point position;
    std::vector<Attachment> attachments;
    std::variant<ComputeBlock, StorageBlock, ServiceBlock> kind;

    const ComputeBlock* compute() const { return std::get_if<ComputeBlock>(&kind); }
    const StorageBlock* storage() const { return std::get_if<StorageBlock>(&kind); }
    const ServiceBlock* service() const { return std::get_if<ServiceBlock>(&kind); }
    ComputeBlock* compute() { return std::get_if<ComputeBlock>(&kind); }
    StorageBlock* storage() { return std::get_if<StorageBlock>(&kind); }
    ServiceBlock* service() { return std::get_if<ServiceBlock>(&kind); }

    friend bool operator==(const Block&, const Block&) = default;
};

enum class Hosting { Colocation, OwnFacility };

/// The room and the business around it. Every default is an assumption that the report prints.
struct Site {
    PartId rack = "rack-48u";
    Power rackPowerLimit = kilowatts(40);
    double pue = 1.3;
    Money electricityPerMwh = Money::fromMajor(90, Currency{});  ///< tariffs per kWh are finer than a hundredth
    Hosting hosting = Hosting::Colocation;
    double averageLoad = 0.8;  ///< share of typical power drawn on average, 0-1
    double utilisation = 0.8;  ///< share of hours that GPUs are sold or used, 0-1
    double amortisationYears = 4;
    double residualShare = 0.15;        ///< of capex after amortisation
    double supportSharePerYear = 0.05;  ///< of hardware price
    double sparesShare = 0.03;          ///< of optics and cables, rounded up per part number
    std::optional<int> staff;           ///< persons; absent: by cluster size
    Length rackPitch = metres(0.6);
    Length rowPitch = metres(3.0);
    int racksPerRow = 16;
    Length trayHeight = metres(0.6);  ///< of the cable tray above the racks
    double cableSlack = 0.10;
    double freePortShare = 0;                ///< of the host ports of every network, kept free for growth
    std::optional<Bandwidth> outsideWanted;  ///< to and from the outside, with any one device on the way lost

    /// In units of the currency of `electricityPerMwh`.
    double electricityPerKwh() const { return electricityPerMwh.major() / 1000; }

    friend bool operator==(const Site&, const Site&) = default;
};

/// A broken rule that the architect accepts, with the reason, under the rule's stable id.
struct Waiver {
    std::string rule;
    ElementId element;  ///< "" = wherever it fires
    std::string reason;

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// A choice that the program made for the architect, as a code word; views turn it into a sentence in the user's
/// language. The codes and their arguments are listed at designFromBrief (templates.h).
struct DesignNote {
    std::string code;
    std::vector<std::string> args;

    friend bool operator==(const DesignNote&, const DesignNote&) = default;
};

struct Design {
    std::string name;
    std::string author;
    std::string revision;
    std::string notes;
    Currency currency;
    std::vector<Block> blocks;
    std::vector<Network> networks;
    std::vector<Workload> workloads;
    Site site;
    AddressPlan addressing;
    std::vector<Waiver> waivers;
    std::vector<DesignNote> choices;  ///< made by the program where a brief was silent
    std::vector<Override> overrides;  ///< by hand, in the order in which they were made

    const Block* block(const ElementId& id) const;
    Block* block(const ElementId& id);
    const Network* network(const ElementId& id) const;
    Network* network(const ElementId& id);
    const Network* network(NetworkKind kind) const;
    const Workload* workload(const ElementId& id) const;
    Workload* workload(const ElementId& id);
    /// The network whose switches carry `id`: itself, or the one it is merged with.
    const Network* carrier(const ElementId& id) const;
    bool hasElement(const ElementId& id) const;

    friend bool operator==(const Design&, const Design&) = default;
};

using DesignPtr = std::shared_ptr<const Design>;

}  // namespace cw

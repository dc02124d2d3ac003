// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The steps of makePlan and what they share. Internal to this room.

#include "model/plan/plan.h"

#include <map>
#include <set>
#include <tuple>

namespace cw {

/// A plan of more units than this is a slip of the keyboard; such blocks yield no devices.
inline constexpr int kMaxUnits = 200'000;

/// Management ports of switches and PDUs: 1000BASE-T over balanced twisted pair (IEEE 802.3 clause 40).
inline constexpr const char* kManagementForm = "RJ45";

// A network beyond these is a slip of the keyboard as well; it is refused with what it would have taken.
inline constexpr int kMaxHostPorts = 2'000'000;
inline constexpr int kMaxPlanSwitches = 200'000;
inline constexpr int kMaxPlanLinks = 20'000'000;
inline constexpr int kMaxManagerPorts = 4096;

/// One port of one unit that a network must connect.
struct HostPort {
    DeviceIndex device = -1;
    std::int16_t port = 0;        ///< within its group
    std::int16_t groupIndex = 0;  ///< in the port groups of its part
    std::int16_t plane = 0;       ///< of the planes of the network, or of its rails if they are planes
    std::int16_t rail = 0;        ///< of the leaves of one row
    std::int16_t part = 0;        ///< of a unit that has several ports to a rail: its tray
    std::int32_t host = -1;       ///< of a compute server: its tray, counted over all servers of the network
    const PortGroup* group = nullptr;
    NetworkKind kind = NetworkKind::Compute;  ///< of the network it was attached to
};

/// Hosts slower than the fastest of their network. As many of one speed share a cage of a leaf as its ports split into.
struct PortShare {
    Bandwidth speed;
    int split = 1;         ///< logical ports of one leaf port
    int linksPerCage = 1;  ///< all of this speed
    int span = 1;          ///< port numbers that each takes
};

/// One physical network while it is being built.
struct NetworkBuild {
    const Network* network = nullptr;
    const Switch* leaf = nullptr;
    const Switch* spine = nullptr;
    const Switch* core = nullptr;
    std::vector<HostPort> ports;                   ///< of itself and of those it carries
    Bandwidth hostSpeed;                           ///< fastest host link
    int leafSplit = 1;                             ///< logical ports of one leaf port
    int uplinkSplit = 1;                           ///< the same of those that carry uplinks
    std::vector<PortShare> shares;                 ///< fastest first
    std::map<const PortGroup*, int> shareOfGroup;  ///< one more than the place in `shares`; not in it: a whole port
    int portGrain = 1;                             ///< port numbers that a port at `hostSpeed` takes
    bool isSizedInShares = false;                  ///< the sizing counts whole cages for each speed
    int hostsPerUnit = 1;                          ///< trays of compute servers in a scalable unit
    int spineSplit = 1;
    int coreSplit = 1;
    bool usesAccessUplinks = false;    ///< the leaf's own faster ports carry the uplinks
    bool endsInAccessUplinks = false;  ///< they meet the spine's faster ports: a small aggregation pair
    bool isBuilt = false;
};

/// A kind of link as the cable finder sees it.
struct LinkKind {
    std::string lowerForm, upperForm;  ///< cage forms
    int lowerPortsPerCage = 1;
    int upperPortsPerCage = 1;
    Bandwidth speed;
    int lowerPortStride = 1;      ///< port numbers that one port of the lower end takes
    int upperPortStride = 1;      ///< the same of the upper end
    bool lowerLinksPart = false;  ///< the links of one lower cage end in different switches
    auto key() const
    {
        return std::tuple(lowerForm, upperForm, lowerPortsPerCage, upperPortsPerCage, speed.base(), lowerPortStride,
                          upperPortStride, lowerLinksPart);
    }
};

/// Chooses cable and optics for a kind of link and a routed length. Ladders are made once a kind.
class CableFinder {
public:
    CableFinder(const Catalogue& catalogue, std::vector<CableChoice>& choices);
    /// A handle for choose().
    int ladder(const LinkKind& kind);
    /// Index in Plan::cableChoices: the cheapest medium with an orderable length at least `length` within its reach.
    std::int16_t choose(int ladder, double length);
    /// Most links that one cable of the kind carries.
    int linksPerCable(int ladder) const { return ladders_[static_cast<std::size_t>(ladder)].linksPerCable; }
    /// The end whose opening such a cable fills: the lower one if its links part from there.
    bool hasTrunkBelow(int ladder) const { return ladders_[static_cast<std::size_t>(ladder)].hasTrunkBelow; }
    /// The same with a cable part that the architect named; -1 if it does not fit the link or the length.
    std::int16_t chooseNamed(int ladder, const PartId& cable, double length);
    std::vector<CableChoice> waysOf(int ladder) const;

private:
    struct Step {
        double stocked = 0;
        CableChoice choice;
        std::int16_t index = -1;
    };
    struct Ladder {
        int linksPerCable = 1;
        bool hasTrunkBelow = false;
        CableChoice none;                       ///< where nothing reaches
        std::vector<Step> steps;                ///< ascending by length
        std::vector<Step> all;                  ///< every way that fits, cheapest medium first
        std::map<double, std::int16_t> beyond;  ///< lengths that nothing reaches, rounded up
    };
    void addFixed(const LinkKind& kind, const CablePart& cable, std::vector<Step>& found) const;
    void addFibre(const LinkKind& kind, const CablePart& cable, std::vector<Step>& found) const;
    std::int16_t store(const CableChoice& choice);

    const Catalogue& catalogue_;
    std::vector<CableChoice>& choices_;
    std::vector<Ladder> ladders_;
    std::map<decltype(LinkKind{}.key()), int> byKind_;
};

/// Everything that the steps read and write.
struct PlanBuilder {
    const Design& design;
    const Catalogue& catalogue;
    Plan plan;
    std::vector<const Part*> blockParts;                    ///< by block, nullptr if unknown
    std::vector<const std::vector<PortGroup>*> blockPorts;  ///< by block, nullptr if unknown
    std::vector<NetworkBuild> builds;                       ///< by network
    std::vector<DeviceIndex> firstOfBlock;                  ///< -1 if it has no devices
    std::stop_token stop;
    std::map<std::int32_t, int> cableOverrides;  ///< cable to the override that says how it is made

    /// Port groups whose hosts no breakout cable reaches, by network: they take whole ports.
    std::set<std::pair<std::size_t, const PortGroup*>> outOfReach = {};

    /// Every loop over devices or cables asks this and leaves what it was doing.
    bool isStopped() const { return stop.stop_requested(); }
    const Part* partOfDevice(const Device& device) const;
};

/// The part of a switch that was added by hand as another than its tier has, or nullptr.
const Switch* ownPart(const Device& device, const Design& design, const Catalogue& catalogue);
/// Into how many logical ports such a leaf splits each of its own, so that they run as its siblings' do.
int splitBeside(const Switch& part, const Switch& sibling, int siblingSplit);

/// How many links of a speed one port splits into: 800G to two of 400G.
int splitOf(const Switch& part, Bandwidth speed);
/// Logical ports of one cage, after breakout.
int portsPerCage(const Switch& part, int split);
int portsPerCage(const PortGroup& group);
/// Height of the racks that the design asks for.
int usableUnits(const PlanBuilder& builder);
/// Largest scalable unit that a compute block asks for, at least 1.
int scalableUnitSize(const Design& design);

/// How the ports of one unit spread over the planes and rails of a network.
struct PortSpread {
    int planes = 1;   ///< parts with no link between them
    int rails = 1;    ///< leaves of one row in a plane
    int perPart = 1;  ///< ports of one tray: planes times rails
};

void addUnits(PlanBuilder& builder);
void collectHostPorts(PlanBuilder& builder);
/// Speeds, radices and counts of every network but the out-of-band one.
void sizeNetworks(PlanBuilder& builder);
/// Radix, breakout and speeds as a demand without hosts; false if a switch is unknown (problem is set).
bool prepareDemand(PlanBuilder& builder, std::size_t index, FabricDemand& demand);
/// What of a unit's ports goes where, by the intent: `ports` of a unit, each link counted.
PortSpread portSpread(const Network& network, int ports);
/// Links of one port of a unit: as many as planes share it.
int linksOfPort(const Network& network, const PortGroup& group);
/// Port numbers that one port of a group of a block takes: the most links that a network lays to it.
int portStride(const Design& design, const Block& block, const PortGroup& group);
/// Sizes the network and adds its switches; false if no fabric meets the demand (problem is set).
bool buildFabric(PlanBuilder& builder, std::size_t index, const FabricDemand& demand);
void linkBuiltNetworks(PlanBuilder& builder);
void placeInRacks(PlanBuilder& builder);
/// Access switches by rack, their aggregation, and their places in the racks.
void addOutOfBand(PlanBuilder& builder);
/// Adds up height, power and weight of what stands in a rack.
void weighRack(const PlanBuilder& builder, Rack& rack);
/// Puts a switch into the rack nearest to `wanted` that has room for it, or into a new one.
void placeNear(PlanBuilder& builder, DeviceIndex device, RackIndex wanted);
void linkSwitches(PlanBuilder& builder, std::size_t index);
/// Leaves with no cage that slower hosts share count their ports as if there were no such hosts.
void settleLeaves(PlanBuilder& builder);
/// Spines to those of the other groups, evenly.
void linkGroups(PlanBuilder& builder, const NetworkPlan& network);
/// Hosts to each other, no switch between them.
void linkDirect(PlanBuilder& builder, std::size_t index);
/// What is drawn by hand: over all networks before racks are filled, over the out-of-band one once it is built.
enum class OverridePass { Fabrics, OutOfBand };
void applyOverrides(PlanBuilder& builder, OverridePass pass);
/// First logical port of a leaf that uplinks take.
int firstUplinkPort(const FabricSizing& sizing, bool hasOwnPorts);
/// Racks at the places that the architect gave them, once all stand (rack_moves.h).
void placeByHand(PlanBuilder& builder);
void routeCables(PlanBuilder& builder);
/// Finds hosts that share a cage where no breakout cable is long enough, and a cable to a whole port is. True if it
/// adds any to PlanBuilder::outOfReach.
bool findOutOfReach(PlanBuilder& builder);
/// Every cable, with its optics and lengths, that fits the ports of a link; cheapest medium first.
std::vector<CableChoice> waysToMake(PlanBuilder& builder, std::int32_t cable);
/// Everything but the figures.
void planToRoutes(PlanBuilder& builder);
/// "compute-leaf-": how the names of generated switches begin.
std::string switchStem(NetworkKind network, DeviceRole role);
void fillNetworkFigures(PlanBuilder& builder);

}  // namespace cw

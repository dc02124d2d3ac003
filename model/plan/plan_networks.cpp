// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/fabric_shape.h"
#include "model/plan/plan_builder.h"
#include "model/plan/port_shares.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace cw {
namespace {

Bandwidth fastestHost(const NetworkBuild& build)
{
    // Switches and PDUs are managed over 1 Gb/s ports, whatever the units have.
    Bandwidth fastest = build.network->kind == NetworkKind::OutOfBand ? gigabitsPerSecond(1) : Bandwidth{};
    for (const HostPort& port : build.ports)
        fastest = std::max(fastest, port.group->speed);
    return fastest;
}

bool setProblem(NetworkPlan& network, ErrorCode code, std::vector<std::string> args)
{
    network.problem = Error{code, "networks." + network.network, std::move(args), {}};
    return false;
}

const Switch* findSwitch(const Catalogue& catalogue, const PartId& id, NetworkPlan& network)
{
    const Switch* found = catalogue.switchPart(id);
    if (found && found->ports >= 2 && found->portSpeed.base() > 0)
        return found;
    if (found || catalogue.find(id))
        setProblem(network, ErrorCode::WrongPartKind, {id, "switch"});
    else
        setProblem(network, ErrorCode::UnknownPart, {id, catalogue.nearestId(id)});
    return nullptr;
}

/// Uplinks run at the logical port speed of the leaf, so that leaf and spine have the same radix, unless the spine's
/// ports are slower. Faster ports of an access switch take the uplinks if the spine can meet them.
void prepareUplinks(NetworkBuild& build, NetworkPlan& network, FabricDemand& demand)
{
    const Switch& leaf = *build.leaf;
    const Switch& spine = *build.spine;
    const std::optional<Bandwidth>& wanted = build.network->uplinkSpeed;
    build.uplinkSplit =
        wanted && wanted->base() > 0 ? std::min(splitOf(leaf, *wanted), build.leafSplit) : build.leafSplit;
    // Uplinks that run faster than the hosts take several of the split ports: one cage in two halves, or whole.
    demand.portsPerUplink = std::max(1, build.leafSplit / build.uplinkSplit);
    build.uplinkSplit = build.leafSplit / demand.portsPerUplink;
    demand.uplinksPerPort = build.uplinkSplit;
    Bandwidth speed = leaf.portSpeed / build.uplinkSplit;
    build.usesAccessUplinks = leaf.uplinkPorts > 0 && (spine.portSpeed > leaf.portSpeed || build.endsInAccessUplinks);
    if (build.usesAccessUplinks) {
        demand.portsPerUplink = 1;
        speed = leaf.uplinkSpeed;
        demand.dedicatedUplinks = leaf.uplinkPorts;
    }
    if (build.endsInAccessUplinks) {
        network.uplinkSpeed = std::min(speed, spine.uplinkSpeed);
        demand.spineRadix = spine.uplinkPorts;
        demand.coreRadix = build.core->ports;
    } else {
        network.uplinkSpeed = std::min(speed, spine.portSpeed);
        build.spineSplit = splitOf(spine, network.uplinkSpeed);
        build.coreSplit = splitOf(*build.core, network.uplinkSpeed);
        demand.spineRadix = spine.ports * build.spineSplit;
        demand.coreRadix = build.core->ports * build.coreSplit;
    }
    demand.uplinkSpeedRatio = network.uplinkSpeed / build.hostSpeed;
}

struct HostCounts {
    int computeUnits = 0;
    int parts = 0;       ///< of compute units: their trays, where they have several
    int perPart = 1;     ///< links of one part: planes times rails
    int extraPorts = 0;  ///< in the plane that has most, of units that are no compute servers
    int mostInPlane = 0;
    bool areAllEven = true;
};

/// Leaf ports of hosts that take free ones wherever they find them. Whole cages of twin ports may be hard to find there
/// and are not counted on.
int extraPorts(const NetworkBuild& build, const std::vector<int>& ports)
{
    if (linksPerCage(build, 0) > 1)
        return std::accumulate(ports.begin(), ports.end(), 0);
    int taken = 0;
    for (std::size_t share = 0; share < ports.size(); ++share) {
        const int perCage = linksPerCage(build, static_cast<int>(share));
        taken += (ports[share] + perCage - 1) / perCage;
    }
    return taken;
}

HostCounts countHosts(const PlanBuilder& builder, const NetworkBuild& build)
{
    HostCounts counts;
    std::vector<int> inPlane;
    std::vector<std::vector<int>> extraInPlane;  // by how they share cages
    std::vector<int> ofUnit;
    for (std::size_t i = 0; i < build.ports.size();) {
        const DeviceIndex device = build.ports[i].device;
        const bool isServer = builder.plan.devices[static_cast<std::size_t>(device)].role == DeviceRole::Server;
        const std::size_t first = i;
        int parts = 0;
        std::fill(ofUnit.begin(), ofUnit.end(), 0);
        for (; i < build.ports.size() && build.ports[i].device == device; ++i) {
            const auto plane = static_cast<std::size_t>(build.ports[i].plane);
            if (plane >= inPlane.size()) {
                inPlane.resize(plane + 1);
                extraInPlane.resize(plane + 1, std::vector<int>(build.shares.size() + 1));
                ofUnit.resize(plane + 1);
            }
            ++inPlane[plane];
            ++ofUnit[plane];
            if (!isServer)
                ++extraInPlane[plane][static_cast<std::size_t>(shareOf(build, build.ports[i]))];
            parts = std::max(parts, build.ports[i].part + 1);
        }
        for (const int ports : ofUnit)
            counts.areAllEven = counts.areAllEven && ports % 2 == 0;
        if (isServer) {
            ++counts.computeUnits;
            counts.parts += parts;
            const PortSpread spread = portSpread(*build.network, static_cast<int>(i - first));
            counts.perPart = std::max(counts.perPart, spread.perPart);
        }
    }
    for (const std::vector<int>& ports : extraInPlane)
        counts.extraPorts = std::max(counts.extraPorts, extraPorts(build, ports));
    counts.mostInPlane = inPlane.empty() ? 0 : *std::max_element(inPlane.begin(), inPlane.end());
    return counts;
}

/// Of a network without scalable units, whose leaves are filled cage by cage. Where a few slow ports of a twin cage are
/// all there is, whole cages save nothing, and such hosts take whole ports.
void countInCages(NetworkBuild& build, FabricDemand& demand, bool inPairs)
{
    const int planes = demand.planes;
    demand.portsPerCage = linksPerCage(build, 0);
    int most = 0;
    int mostWhole = 0;
    for (int plane = 0; plane < planes; ++plane) {
        const std::vector<HostPort> ports = planes > 1 ? portsOfPlane(build, plane) : build.ports;
        CageSeating seats(build, demand.isDualHomed ? 2 : 1);
        for (const HostPort& port : ports)
            seats.seat(port);
        // Managers take the ports that the fastest hosts leave in their last cage.
        const int managers = demand.isDualHomed ? 0 : (demand.managerPorts + planes - 1) / planes;
        most = std::max(most, seats.cages() * demand.portsPerCage - std::min(managers, seats.freePorts()));
        const int whole = static_cast<int>(ports.size());
        mostWhole = std::max(mostWhole, demand.isDualHomed ? (whole + 1) / 2 : whole);
    }
    if (most > mostWhole) {
        dropShares(build);
        demand.portsPerCage = 1;
        return;
    }
    build.isSizedInShares = true;
    demand.hosts = most * (demand.isDualHomed && !inPairs ? 2 : 1);
}

/// Ports of the units, put as the topology counts them. Units that are no compute servers take free leaf ports of a
/// network in scalable units, as its managers do.
void countDemand(const PlanBuilder& builder, NetworkBuild& build, FabricDemand& demand)
{
    const HostCounts counts = countHosts(builder, build);
    const bool hasRails = demand.topology == Topology::RailOptimized || demand.topology == Topology::RailOnly;
    demand.managerPorts = build.network->managerPorts;
    demand.planes = std::max(1, build.network->planes);
    demand.hasRailGroups = build.network->hasRailGroups;
    const bool hasGroups = demand.topology == Topology::DragonflyPlus && !demand.isDualHomed;
    if ((hasRails || hasGroups) && counts.computeUnits > 0) {
        demand.hosts = counts.parts;
        demand.portsPerHost = counts.perPart;
        const int fabrics = demand.topology == Topology::RailOnly ? counts.perPart : demand.planes;
        demand.managerPorts += counts.extraPorts * fabrics;
        build.hostsPerUnit = scalableUnitSize(builder.design) * counts.parts / counts.computeUnits;
        demand.hostsPerScalableUnit = build.hostsPerUnit;
        return;
    }
    if (hasRails)
        demand.topology = Topology::FatTree;
    const bool inPairs = demand.isDualHomed && counts.areAllEven;
    demand.hosts = inPairs ? counts.mostInPlane / 2 : counts.mostInPlane;
    demand.portsPerHost = demand.planes * (inPairs ? 2 : 1);
    if (!build.shares.empty())
        countInCages(build, demand, inPairs);
}

/// Refuses what a plan of every switch and cable cannot hold.
Result<FabricSizing> sizeWithinPlan(const FabricDemand& demand)
{
    auto sizing = sizeFabric(demand);
    if (!sizing)
        return sizing;
    const std::int64_t links = std::int64_t{sizing->leafSpineLinks} + sizing->spineCoreLinks + sizing->groupLinks;
    for (const auto& found :
         {countWithin("switches", sizing->switches(), kMaxPlanSwitches), countWithin("links", links, kMaxPlanLinks)})
        if (!found)
            return tl::make_unexpected(found.error());
    return sizing;
}

void addSwitches(PlanBuilder& builder, std::size_t index)
{
    NetworkPlan& network = builder.plan.networks[index];
    const FabricSizing& sizing = network.sizing;
    const bool isAccess = network.kind == NetworkKind::OutOfBand;
    network.firstSwitch = static_cast<DeviceIndex>(builder.plan.devices.size());
    const auto add = [&](DeviceRole role, int count, SwitchPlace (*placeOf)(const FabricSizing&, int),
                         const Switch& part) {
        for (int i = 0; i < count && !builder.isStopped(); ++i) {
            const SwitchPlace place = placeOf(sizing, i);
            Device device;
            device.role = role;
            device.network = network.kind;
            device.ordinal = i;
            device.group = role == DeviceRole::Leaf ? place.unit : place.pod;
            device.pod = place.pod;
            device.plane = static_cast<std::int16_t>(place.plane);
            device.heightU = static_cast<std::int16_t>(std::clamp(part.heightU + 0.999, 1.0, 1000.0));
            builder.plan.devices.push_back(device);
        }
    };
    const NetworkBuild& build = builder.builds[index];
    add(isAccess ? DeviceRole::Access : DeviceRole::Leaf, sizing.leaves, leafPlace, *build.leaf);
    add(isAccess ? DeviceRole::Aggregation : DeviceRole::Spine, sizing.spines, spinePlace, *build.spine);
    add(DeviceRole::Core, sizing.cores, corePlace, *build.core);
}

/// Hosts that are cabled to each other: the switches that the design names for later are not built.
void sizeWithoutSwitches(NetworkPlan& network, NetworkBuild& build)
{
    FabricDemand demand;
    demand.topology = Topology::Direct;
    demand.portsPerHost = static_cast<int>(build.ports.size());
    for (std::size_t i = 0; i < build.ports.size(); ++demand.hosts) {
        const std::size_t first = i;
        while (i < build.ports.size() && build.ports[i].device == build.ports[first].device)
            ++i;
        demand.portsPerHost = std::min(demand.portsPerHost, static_cast<int>(i - first));
    }
    build.hostSpeed = fastestHost(build);
    if (build.network->linkSpeed && build.network->linkSpeed->base() > 0)
        build.hostSpeed = std::min(build.hostSpeed, *build.network->linkSpeed);
    auto sizing = sizeFabric(demand);
    if (!sizing) {
        setProblem(network, sizing.error().code, sizing.error().args);
        return;
    }
    network.sizing = std::move(*sizing);
    build.isBuilt = network.isBuilt = true;
}

}  // namespace

int splitOf(const Switch& part, Bandwidth speed)
{
    if (!(speed.base() > 0) || speed >= part.portSpeed)
        return 1;
    // The small term absorbs rounding.
    const double ratio = part.portSpeed / speed + 1e-9;
    return std::clamp(static_cast<int>(std::min(ratio, 64.0)), 1, std::max(1, part.maxPortSplit));
}

bool buildFabric(PlanBuilder& builder, std::size_t index, const FabricDemand& demand)
{
    NetworkPlan& network = builder.plan.networks[index];
    auto sizing = sizeWithinPlan(demand);
    if (!sizing)
        return setProblem(network, sizing.error().code, sizing.error().args);
    network.demand = demand;
    network.sizing = std::move(*sizing);
    if (builder.builds[index].isSizedInShares)
        network.sizing.hostLinks = static_cast<int>(builder.builds[index].ports.size());
    builder.builds[index].isBuilt = network.isBuilt = true;
    addSwitches(builder, index);
    return true;
}

bool prepareDemand(PlanBuilder& builder, std::size_t index, FabricDemand& demand)
{
    NetworkBuild& build = builder.builds[index];
    NetworkPlan& network = builder.plan.networks[index];
    const Network& intent = *build.network;
    if (intent.managerPorts > kMaxManagerPorts)
        return setProblem(network, ErrorCode::OutOfRange,
                          {fmt::format("{}", intent.managerPorts), fmt::format("0-{}", kMaxManagerPorts)});
    build.leaf = findSwitch(builder.catalogue, intent.leafSwitch, network);
    build.spine = intent.spineSwitch.empty() ? build.leaf : findSwitch(builder.catalogue, intent.spineSwitch, network);
    build.core = intent.coreSwitch.empty() ? build.spine : findSwitch(builder.catalogue, intent.coreSwitch, network);
    if (!build.leaf || !build.spine || !build.core)
        return false;
    network.leafPart = build.leaf->id;
    network.spinePart = build.spine->id;
    network.corePart = build.core->id;

    Bandwidth speed = fastestHost(build);
    if (intent.linkSpeed && intent.linkSpeed->base() > 0)
        speed = std::min(speed, *intent.linkSpeed);
    build.hostSpeed = std::min(speed, build.leaf->portSpeed);
    if (!(build.hostSpeed.base() > 0))
        return false;
    build.leafSplit = splitOf(*build.leaf, build.hostSpeed);
    if (intent.kind != NetworkKind::OutOfBand)
        findShares(builder, index);
    // Hosts that get less than a cage of each leaf find none to share.
    if (intent.hostPortsPerLeaf > 0 && intent.hostPortsPerLeaf < linksPerCage(build, 0))
        dropShares(build);
    demand.topology = intent.topology;
    demand.isDualHomed = intent.isDualHomed;
    demand.radix = build.leaf->ports * build.leafSplit;
    demand.oversubscription = intent.oversubscription;
    demand.spineOversubscription = intent.spineOversubscription;
    demand.maxTiers = intent.maxTiers;
    demand.hostPortsPerLeaf = intent.hostPortsPerLeaf;
    demand.minSpines = intent.minSpines;
    prepareUplinks(build, network, demand);
    return true;
}

void sizeNetworks(PlanBuilder& builder)
{
    for (std::size_t n = 0; n < builder.builds.size() && !builder.isStopped(); ++n) {
        NetworkBuild& build = builder.builds[n];
        NetworkPlan& network = builder.plan.networks[n];
        const bool isForLater = build.network->kind == NetworkKind::OutOfBand;
        if (build.network->isMerged() || isForLater || build.ports.empty() || network.problem)
            continue;
        if (build.network->topology == Topology::Direct) {
            sizeWithoutSwitches(network, build);
            continue;
        }
        FabricDemand demand;
        if (!prepareDemand(builder, n, demand))
            continue;
        countDemand(builder, build, demand);
        // Nodes beside rails are counted among the managers' ports.
        if (!build.shares.empty())
            demand.hostLinks = static_cast<int>(build.ports.size()) + build.network->managerPorts - demand.managerPorts;
        buildFabric(builder, n, demand);
    }
}

}  // namespace cw

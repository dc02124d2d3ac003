// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/fabric_shape.h"
#include "model/plan/plan_builder.h"

#include <fmt/format.h>

#include <algorithm>

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
    Bandwidth speed = leaf.portSpeed / build.leafSplit;
    build.usesAccessUplinks = leaf.uplinkPorts > 0 && (spine.portSpeed > leaf.portSpeed || build.endsInAccessUplinks);
    if (build.usesAccessUplinks) {
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
    int rails = 0;
    int extraPorts = 0;  ///< of units that are no compute servers
    bool areAllEven = true;
};

HostCounts countHosts(const PlanBuilder& builder, const NetworkBuild& build)
{
    HostCounts counts;
    for (std::size_t i = 0; i < build.ports.size();) {
        const DeviceIndex device = build.ports[i].device;
        int ports = 0;
        while (i < build.ports.size() && build.ports[i].device == device) {
            ++ports;
            ++i;
        }
        counts.areAllEven = counts.areAllEven && ports % 2 == 0;
        if (builder.plan.devices[static_cast<std::size_t>(device)].role == DeviceRole::Server) {
            ++counts.computeUnits;
            counts.rails = std::max(counts.rails, ports);
        } else {
            counts.extraPorts += ports;
        }
    }
    return counts;
}

/// Ports of the units, put as the topology counts them. Units that are no compute servers take free leaf ports of a
/// rail-optimised network, as its managers do.
void countDemand(const PlanBuilder& builder, const NetworkBuild& build, FabricDemand& demand)
{
    const HostCounts counts = countHosts(builder, build);
    const int ports = static_cast<int>(build.ports.size());
    demand.managerPorts = build.network->managerPorts;
    if (demand.topology == Topology::RailOptimized && counts.computeUnits > 0) {
        demand.hosts = counts.computeUnits;
        demand.portsPerHost = counts.rails;
        demand.managerPorts += counts.extraPorts;
        demand.hostsPerScalableUnit = scalableUnitSize(builder.design);
        return;
    }
    if (demand.topology == Topology::RailOptimized)
        demand.topology = Topology::FatTree;
    const bool inPairs = demand.isDualHomed && counts.areAllEven;
    demand.hosts = inPairs ? ports / 2 : ports;
    demand.portsPerHost = inPairs ? 2 : 1;
}

/// Refuses what a plan of every switch and cable cannot hold.
Result<FabricSizing> sizeWithinPlan(const FabricDemand& demand)
{
    auto sizing = sizeFabric(demand);
    if (!sizing)
        return sizing;
    const std::int64_t links = std::int64_t{sizing->leafSpineLinks} + sizing->spineCoreLinks;
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
    const auto add = [&](DeviceRole role, int count, int perGroup, const Switch& part) {
        for (int i = 0; i < count && !builder.isStopped(); ++i) {
            Device device;
            device.role = role;
            device.network = network.kind;
            device.ordinal = i;
            device.group = perGroup > 0 ? i / perGroup : 0;
            device.heightU = static_cast<std::int16_t>(std::clamp(part.heightU + 0.999, 1.0, 1000.0));
            builder.plan.devices.push_back(device);
        }
    };
    const NetworkBuild& build = builder.builds[index];
    add(isAccess ? DeviceRole::Access : DeviceRole::Leaf, sizing.leaves, sizing.leavesPerUnit, *build.leaf);
    add(isAccess ? DeviceRole::Aggregation : DeviceRole::Spine, sizing.spines, sizing.spinesPerPod, *build.spine);
    add(DeviceRole::Core, sizing.cores, 0, *build.core);
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
    demand.topology = intent.topology;
    demand.isDualHomed = intent.isDualHomed;
    demand.radix = build.leaf->ports * build.leafSplit;
    demand.oversubscription = intent.oversubscription;
    demand.spineOversubscription = intent.spineOversubscription;
    demand.maxTiers = intent.maxTiers;
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
        FabricDemand demand;
        if (!prepareDemand(builder, n, demand))
            continue;
        countDemand(builder, build, demand);
        buildFabric(builder, n, demand);
    }
}

}  // namespace cw

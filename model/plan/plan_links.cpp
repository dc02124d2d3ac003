// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace cw {
namespace {

/// Free host ports of the leaves of one plane of a network.
class LeafPorts {
public:
    LeafPorts(const NetworkPlan& network, int plane, int room)
        : room_(room)
        , used_(static_cast<std::size_t>(network.sizing.leaves / network.sizing.planes), 0)
    {
        firstLeaf_ = network.leaf(plane * leaves());
    }

    int leaves() const { return static_cast<int>(used_.size()); }
    int free(int leaf) const { return room_ - used_[static_cast<std::size_t>(leaf)]; }
    int used(int leaf) const { return used_[static_cast<std::size_t>(leaf)]; }
    DeviceIndex device(int leaf) const { return firstLeaf_ + leaf; }
    std::int16_t take(int leaf) { return static_cast<std::int16_t>(used_[static_cast<std::size_t>(leaf)]++); }

    /// The next leaf with a free port, going round so that managers and extra hosts land on different leaves.
    int nextFree()
    {
        for (int tried = 0; tried < leaves(); ++tried) {
            const int leaf = cursor_++ % leaves();
            if (free(leaf) > 0)
                return leaf;
        }
        return -1;
    }

private:
    DeviceIndex firstLeaf_;
    int room_;
    int cursor_ = 0;
    std::vector<int> used_;
};

void addHostCable(PlanBuilder& builder, const HostPort& port, LeafPorts& leaves, int leaf)
{
    Cable cable;
    cable.network = port.kind;
    cable.from = port.device;
    cable.fromPort = port.port;
    cable.fromGroup = port.groupIndex;
    cable.to = leaves.device(leaf);
    cable.toPort = leaves.take(leaf);
    builder.plan.cables.push_back(cable);
}

using HostPorts = std::span<const HostPort>;

/// Each port of a server to the leaf that `leafOf` says; where that is full, and for all other units, a free one.
template <typename LeafOf>
void linkByPlan(PlanBuilder& builder, HostPorts ports, LeafPorts& leaves, const LeafOf& leafOf)
{
    std::vector<HostPort> extra;
    for (const HostPort& port : ports) {
        if (builder.isStopped())
            return;
        const int leaf = port.host >= 0 ? leafOf(port) : -1;
        if (leaf >= 0 && leaf < leaves.leaves() && leaves.free(leaf) > 0)
            addHostCable(builder, port, leaves, leaf);
        else
            extra.push_back(port);
    }
    for (const HostPort& port : extra)
        if (const int leaf = leaves.nextFree(); leaf >= 0)
            addHostCable(builder, port, leaves, leaf);
}

/// NIC k of server j of scalable unit s to leaf k of that unit; a unit of more hosts than a leaf takes has rows of
/// leaves.
void linkRails(PlanBuilder& builder, const NetworkBuild& build, const FabricSizing& sizing, HostPorts ports,
               LeafPorts& leaves)
{
    const int perUnit = std::max(1, build.hostsPerUnit);
    const int leavesPerUnit = sizing.leavesPerUnit / sizing.planes;
    const int rows = std::max(1, leavesPerUnit / sizing.rails);
    const int perLeaf = (perUnit + rows - 1) / rows;
    linkByPlan(builder, ports, leaves, [&](const HostPort& port) {
        return port.host / perUnit * leavesPerUnit + port.host % perUnit / perLeaf * sizing.rails + port.rail;
    });
}

/// The servers of a scalable unit fill the leaves of its group in their order, every leaf as far as the others.
void linkGroupHosts(PlanBuilder& builder, const NetworkBuild& build, const NetworkPlan& network, HostPorts ports,
                    LeafPorts& leaves)
{
    const int perUnit = std::max(1, build.hostsPerUnit);
    const int leavesPerUnit = std::max(1, network.sizing.leavesPerUnit / network.sizing.planes);
    const int perHost = std::max(1, network.demand.portsPerHost / network.sizing.planes);
    const int perLeaf = (perUnit * perHost + leavesPerUnit - 1) / leavesPerUnit;
    linkByPlan(builder, ports, leaves, [&](const HostPort& port) {
        return port.host / perUnit * leavesPerUnit + (port.host % perUnit * perHost + port.rail) / perLeaf;
    });
}

/// The ports of a host alternate between the two leaves of a pair; the odd one goes to the emptier leaf.
void linkPairs(PlanBuilder& builder, const FabricSizing& sizing, HostPorts hostPorts, LeafPorts& leaves)
{
    int pair = 0;
    for (std::size_t first = 0; first < hostPorts.size() && !builder.isStopped();) {
        std::size_t end = first;
        while (end < hostPorts.size() && hostPorts[end].device == hostPorts[first].device)
            ++end;
        const int ports = static_cast<int>(end - first);
        const auto used = [&](int p) { return std::max(leaves.used(2 * p), leaves.used(2 * p + 1)); };
        const int limit = sizing.tiers == 1 ? sizing.leafRadix : sizing.hostPortsPerLeaf;
        if (2 * pair + 3 < leaves.leaves() && used(pair) + (ports + 1) / 2 > limit)
            ++pair;
        for (; first < end; ++first) {
            int leaf = 2 * pair + (leaves.used(2 * pair + 1) < leaves.used(2 * pair) ? 1 : 0);
            if (leaves.free(leaf) <= 0)
                leaf = leaves.nextFree();
            if (leaf >= 0)
                addHostCable(builder, hostPorts[first], leaves, leaf);
        }
    }
}

void linkInOrder(PlanBuilder& builder, const FabricSizing& sizing, HostPorts ports, LeafPorts& leaves)
{
    const int perLeaf = std::max(1, sizing.hostPortsPerLeaf);
    int next = 0;
    for (const HostPort& port : ports) {
        if (builder.isStopped())
            return;
        int leaf = std::min(next++ / perLeaf, leaves.leaves() - 1);
        if (leaves.free(leaf) <= 0)
            leaf = leaves.nextFree();
        if (leaf >= 0)
            addHostCable(builder, port, leaves, leaf);
    }
}

Cable fabricCable(const NetworkPlan& network, DeviceIndex from, int fromPort, DeviceIndex to, int toPort)
{
    Cable cable;
    cable.network = network.kind;
    cable.from = from;
    cable.fromPort = static_cast<std::int16_t>(fromPort);
    cable.to = to;
    cable.toPort = static_cast<std::int16_t>(toPort);
    return cable;
}

void linkCores(PlanBuilder& builder, const NetworkPlan& network, int downPorts)
{
    const FabricSizing& sizing = network.sizing;
    const int groupsPerPlane = sizing.coreGroups / sizing.planes;
    const int coresPerGroup = sizing.cores / sizing.coreGroups;
    const int spinesPerGroup = sizing.spinesPerPod / groupsPerPlane;
    const int podsPerPlane = sizing.pods / sizing.planes;
    for (int s = 0; s < sizing.spines && !builder.isStopped(); ++s) {
        const SwitchPlace spine = spinePlace(sizing, s);
        const int group = spine.plane * groupsPerPlane + spine.inPod % groupsPerPlane;
        const int place = spine.pod % podsPerPlane * spinesPerGroup + spine.inPod / groupsPerPlane;
        for (int up = 0; up < sizing.uplinksPerSpine; ++up) {
            const int core = group * coresPerGroup + up / sizing.linksPerSpineCore;
            const int corePort = place * sizing.linksPerSpineCore + up % sizing.linksPerSpineCore;
            builder.plan.cables.push_back(
                fabricCable(network, network.spine(s), downPorts + up, network.core(core), corePort));
        }
    }
}

void linkPlane(PlanBuilder& builder, const NetworkBuild& build, const NetworkPlan& network, HostPorts ports,
               LeafPorts& leaves)
{
    const FabricSizing& sizing = network.sizing;
    const bool hasServers =
        std::any_of(ports.begin(), ports.end(), [](const HostPort& port) { return port.host >= 0; });
    if (build.network->topology == Topology::RailOptimized && hasServers)
        linkRails(builder, build, sizing, ports, leaves);
    else if (build.network->topology == Topology::DragonflyPlus && network.demand.hostsPerScalableUnit > 0 &&
             sizing.tiers > 1)
        linkGroupHosts(builder, build, network, ports, leaves);
    else if (build.network->isDualHomed && leaves.leaves() > 1 && sizing.family != FabricFamily::RailOnly)
        linkPairs(builder, sizing, ports, leaves);
    else
        linkInOrder(builder, sizing, ports, leaves);
}

/// Counts the trays of compute servers, whatever else the network connects.
void numberHosts(const PlanBuilder& builder, std::vector<HostPort>& ports)
{
    int host = -1;
    const HostPort* last = nullptr;
    for (HostPort& port : ports) {
        if (builder.plan.devices[static_cast<std::size_t>(port.device)].role != DeviceRole::Server)
            continue;
        if (!last || last->device != port.device || last->part != port.part)
            ++host;
        port.host = host;
        last = &port;
    }
}

void linkHosts(PlanBuilder& builder, std::size_t index)
{
    NetworkBuild& build = builder.builds[index];
    const NetworkPlan& network = builder.plan.networks[index];
    const FabricSizing& sizing = network.sizing;
    const int room = firstUplinkPort(sizing, build.usesAccessUplinks);
    const std::size_t firstCable = builder.plan.cables.size();
    numberHosts(builder, build.ports);
    for (int plane = 0; plane < sizing.planes; ++plane) {
        std::vector<HostPort> some;
        if (sizing.planes > 1)
            std::copy_if(build.ports.begin(), build.ports.end(), std::back_inserter(some),
                         [&](const HostPort& port) { return port.plane == plane; });
        LeafPorts leaves(network, plane, room);
        linkPlane(builder, build, network, sizing.planes > 1 ? HostPorts(some) : HostPorts(build.ports), leaves);
        for (int m = plane; m < build.network->managerPorts; m += sizing.planes) {
            const int leaf = leaves.nextFree();
            if (leaf < 0)
                break;
            builder.plan.cables.push_back(fabricCable(network, leaves.device(leaf), leaves.take(leaf), -1, m));
        }
    }
    // The cables of a host follow one another, whatever its planes; managers, whose cables start at a leaf, are last.
    if (sizing.planes > 1)
        std::stable_sort(builder.plan.cables.begin() + static_cast<std::ptrdiff_t>(firstCable),
                         builder.plan.cables.end(), [](const Cable& a, const Cable& b) {
                             return std::tie(a.from, a.fromGroup, a.fromPort) <
                                    std::tie(b.from, b.fromGroup, b.fromPort);
                         });
}

}  // namespace

int firstUplinkPort(const FabricSizing& sizing, bool hasOwnPorts)
{
    return hasOwnPorts || sizing.tiers == 1 ? sizing.leafRadix : sizing.portsBelowUplinks();
}

void linkSwitches(PlanBuilder& builder, std::size_t index)
{
    const NetworkPlan& network = builder.plan.networks[index];
    const FabricSizing& sizing = network.sizing;
    if (sizing.tiers < 2)
        return;
    const int firstUplink = firstUplinkPort(sizing, builder.builds[index].usesAccessUplinks);
    for (int l = 0; l < sizing.leaves && !builder.isStopped(); ++l) {
        const SwitchPlace leaf = leafPlace(sizing, l);
        for (int up = 0; up < sizing.uplinksPerLeaf; ++up) {
            const int spine = leaf.pod * sizing.spinesPerPod + up / sizing.linksPerLeafSpine;
            const int spinePort = leaf.inPod * sizing.linksPerLeafSpine + up % sizing.linksPerLeafSpine;
            builder.plan.cables.push_back(fabricCable(
                network, network.leaf(l), firstUplink + up * sizing.portsPerUplink, network.spine(spine), spinePort));
        }
    }
    if (sizing.tiers == 3)
        linkCores(builder, network, sizing.leavesPerPod * sizing.linksPerLeafSpine);
    if (sizing.family == FabricFamily::DragonflyPlus)
        linkGroups(builder, network);
}

void linkBuiltNetworks(PlanBuilder& builder)
{
    for (std::size_t n = 0; n < builder.builds.size(); ++n) {
        if (!builder.builds[n].isBuilt)
            continue;
        if (builder.plan.networks[n].sizing.family == FabricFamily::Direct) {
            linkDirect(builder, n);
            continue;
        }
        linkHosts(builder, n);
        linkSwitches(builder, n);
    }
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <algorithm>

namespace cw {
namespace {

/// Free host ports of the leaves of one network.
class LeafPorts {
public:
    LeafPorts(const NetworkPlan& network, int room)
        : firstLeaf_(network.leaf(0))
        , room_(room)
        , used_(static_cast<std::size_t>(network.sizing.leaves), 0)
    {
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

int hostRoom(const NetworkBuild& build, const FabricSizing& sizing)
{
    return build.usesAccessUplinks || sizing.tiers == 1 ? sizing.leafRadix : sizing.leafRadix - sizing.uplinksPerLeaf;
}

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

bool isServer(const PlanBuilder& builder, const HostPort& port)
{
    return builder.plan.devices[static_cast<std::size_t>(port.device)].role == DeviceRole::Server;
}

/// NIC k of server j of scalable unit s to leaf k of that unit; a unit of more hosts than a leaf takes has rows of
/// leaves.
void linkRails(PlanBuilder& builder, const NetworkBuild& build, const FabricSizing& sizing, LeafPorts& leaves)
{
    int rails = 1;
    for (const HostPort& port : build.ports)
        if (isServer(builder, port))
            rails = std::max(rails, port.slot + 1);
    const int perUnit = scalableUnitSize(builder.design);
    const int rows = std::max(1, sizing.leavesPerUnit / rails);
    const int perLeaf = (perUnit + rows - 1) / rows;
    std::vector<HostPort> extra;
    int host = -1;
    DeviceIndex last = -1;
    for (const HostPort& port : build.ports) {
        if (builder.isStopped())
            return;
        if (!isServer(builder, port)) {
            extra.push_back(port);
            continue;
        }
        if (port.device != last) {
            ++host;
            last = port.device;
        }
        const int leaf = host / perUnit * sizing.leavesPerUnit + host % perUnit / perLeaf * rails + port.slot;
        if (leaf < leaves.leaves() && leaves.free(leaf) > 0)
            addHostCable(builder, port, leaves, leaf);
        else
            extra.push_back(port);
    }
    for (const HostPort& port : extra)
        if (const int leaf = leaves.nextFree(); leaf >= 0)
            addHostCable(builder, port, leaves, leaf);
}

/// The ports of a host alternate between the two leaves of a pair; the odd one goes to the emptier leaf.
void linkPairs(PlanBuilder& builder, const NetworkBuild& build, const FabricSizing& sizing, LeafPorts& leaves)
{
    int pair = 0;
    for (std::size_t first = 0; first < build.ports.size() && !builder.isStopped();) {
        std::size_t end = first;
        while (end < build.ports.size() && build.ports[end].device == build.ports[first].device)
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
                addHostCable(builder, build.ports[first], leaves, leaf);
        }
    }
}

void linkInOrder(PlanBuilder& builder, const NetworkBuild& build, const FabricSizing& sizing, LeafPorts& leaves)
{
    const int perLeaf = std::max(1, sizing.hostPortsPerLeaf);
    int next = 0;
    for (const HostPort& port : build.ports) {
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
    const int coresPerGroup = sizing.cores / sizing.coreGroups;
    const int spinesPerGroup = sizing.spinesPerPod / sizing.coreGroups;
    for (int s = 0; s < sizing.spines && !builder.isStopped(); ++s) {
        const int pod = s / sizing.spinesPerPod;
        const int inPod = s % sizing.spinesPerPod;
        const int group = inPod % sizing.coreGroups;
        const int place = pod * spinesPerGroup + inPod / sizing.coreGroups;
        for (int up = 0; up < sizing.uplinksPerSpine; ++up) {
            const int core = group * coresPerGroup + up / sizing.linksPerSpineCore;
            const int corePort = place * sizing.linksPerSpineCore + up % sizing.linksPerSpineCore;
            builder.plan.cables.push_back(
                fabricCable(network, network.spine(s), downPorts + up, network.core(core), corePort));
        }
    }
}

void linkHosts(PlanBuilder& builder, std::size_t index)
{
    const NetworkBuild& build = builder.builds[index];
    const NetworkPlan& network = builder.plan.networks[index];
    LeafPorts leaves(network, hostRoom(build, network.sizing));
    const bool hasServers = std::any_of(build.ports.begin(), build.ports.end(),
                                        [&](const HostPort& port) { return isServer(builder, port); });
    if (build.network->topology == Topology::RailOptimized && hasServers)
        linkRails(builder, build, network.sizing, leaves);
    else if (build.network->isDualHomed && network.sizing.leaves > 1)
        linkPairs(builder, build, network.sizing, leaves);
    else
        linkInOrder(builder, build, network.sizing, leaves);
    for (int m = 0; m < build.network->managerPorts; ++m) {
        const int leaf = leaves.nextFree();
        if (leaf < 0)
            break;
        builder.plan.cables.push_back(fabricCable(network, leaves.device(leaf), leaves.take(leaf), -1, m));
    }
}

}  // namespace

void linkSwitches(PlanBuilder& builder, std::size_t index)
{
    const NetworkPlan& network = builder.plan.networks[index];
    const FabricSizing& sizing = network.sizing;
    if (sizing.tiers < 2)
        return;
    const int firstUplink = hostRoom(builder.builds[index], sizing);
    for (int l = 0; l < sizing.leaves && !builder.isStopped(); ++l) {
        const int pod = l / sizing.leavesPerPod;
        for (int up = 0; up < sizing.uplinksPerLeaf; ++up) {
            const int spine = pod * sizing.spinesPerPod + up / sizing.linksPerLeafSpine;
            const int spinePort = l % sizing.leavesPerPod * sizing.linksPerLeafSpine + up % sizing.linksPerLeafSpine;
            builder.plan.cables.push_back(
                fabricCable(network, network.leaf(l), firstUplink + up, network.spine(spine), spinePort));
        }
    }
    if (sizing.tiers == 3)
        linkCores(builder, network, sizing.leavesPerPod * sizing.linksPerLeafSpine);
}

void linkBuiltNetworks(PlanBuilder& builder)
{
    for (std::size_t n = 0; n < builder.builds.size(); ++n) {
        if (!builder.builds[n].isBuilt)
            continue;
        linkHosts(builder, n);
        linkSwitches(builder, n);
    }
}

void fillNetworkFigures(PlanBuilder& builder)
{
    Plan& plan = builder.plan;
    std::map<NetworkKind, std::size_t> byKind;
    for (std::size_t n = 0; n < plan.networks.size(); ++n)
        byKind[plan.networks[n].kind] = n;
    std::vector<Bandwidth> perDevice(plan.devices.size());
    std::map<std::size_t, DeviceIndex> lastHost;
    for (const Cable& cable : plan.cables) {
        if (builder.isStopped())
            return;
        const auto from = static_cast<std::size_t>(cable.from);
        const bool isFabric = plan.devices[from].block < 0 && cable.to >= 0 &&
                              plan.devices[static_cast<std::size_t>(cable.to)].network == plan.devices[from].network;
        NetworkPlan& own = plan.networks[byKind[cable.network]];
        if (isFabric)
            continue;
        if (cable.to < 0) {
            ++own.usedHostPorts;
            continue;
        }
        const Bandwidth speed = plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed;
        const auto leaf = static_cast<std::size_t>(cable.to);
        NetworkPlan& carrier = plan.networks[byKind[plan.devices[leaf].network]];
        ++own.endpoints;
        if (auto [it, isNew] = lastHost.try_emplace(byKind[cable.network], -1); it->second != cable.from) {
            it->second = cable.from;
            ++own.hosts;
        }
        if (own.endpoints == 1 || speed < own.endpointSpeed)
            own.endpointSpeed = speed;
        own.hostBandwidth += speed;
        if (&carrier != &own)
            carrier.hostBandwidth += speed;
        ++carrier.usedHostPorts;
        perDevice[leaf] += speed;
        carrier.fullestLeaf = std::max(carrier.fullestLeaf, perDevice[leaf]);
    }
}

}  // namespace cw

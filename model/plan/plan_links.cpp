// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/leaf_ports.h"
#include "model/plan/plan_builder.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace cw {
namespace {

void addHostCable(PlanBuilder& builder, const HostPort& port, LeafPorts& leaves, int leaf, int share = 0)
{
    const LeafPorts::Taken taken = leaves.take(leaf, share);
    Cable cable;
    cable.network = port.kind;
    cable.from = port.device;
    cable.fromPort = port.port;
    cable.fromGroup = port.groupIndex;
    cable.to = leaves.device(leaf);
    cable.toPort = taken.port;
    cable.toSpan = taken.span;
    builder.plan.cables.push_back(cable);
}

/// What is left over goes to free ports: slow ones to the parts of cages that are open, then to new cages while there
/// are enough of them that a cage costs no more ports than one for each.
void linkLeftOver(PlanBuilder& builder, const NetworkBuild& build, const std::vector<HostPort>& ports,
                  LeafPorts& leaves)
{
    std::vector<int> remaining(build.shares.size() + 1);
    for (const HostPort& port : ports)
        ++remaining[static_cast<std::size_t>(shareOf(build, port))];
    for (const HostPort& port : ports) {
        if (builder.isStopped())
            return;
        const int share = shareOf(build, port);
        int& rest = remaining[static_cast<std::size_t>(share)];
        int leaf = share > 0 ? leaves.nextWithPart(share) : -1;
        if (share > 0 && leaf < 0 && rest >= linksPerCage(build, 0))
            leaf = leaves.nextWithCage();
        --rest;
        if (leaf >= 0)
            addHostCable(builder, port, leaves, leaf, share);
        else if (leaf = leaves.nextFree(); leaf >= 0)
            addHostCable(builder, port, leaves, leaf);
    }
}

/// Each port of a server to the leaf that `leafOf` says; where that is full, and for all other units, a free one. On a
/// leaf whose hosts would take more ports in whole cages than apart, each takes a whole port.
template <typename LeafOf>
void linkByPlan(PlanBuilder& builder, const NetworkBuild& build, HostPorts ports, LeafPorts& leaves,
                const LeafOf& leafOf)
{
    const auto wanted = [&](const HostPort& port) {
        const int leaf = port.host >= 0 ? leafOf(port) : -1;
        return leaf < leaves.leaves() ? leaf : -1;
    };
    std::vector<std::vector<int>> onLeaf;
    if (!build.shares.empty()) {
        onLeaf.resize(static_cast<std::size_t>(leaves.leaves()), std::vector<int>(build.shares.size() + 1));
        for (const HostPort& port : ports)
            if (const int leaf = wanted(port); leaf >= 0)
                ++onLeaf[static_cast<std::size_t>(leaf)][static_cast<std::size_t>(shareOf(build, port))];
    }
    std::vector<HostPort> leftOver;
    for (const HostPort& port : ports) {
        if (builder.isStopped())
            return;
        const int leaf = wanted(port);
        const bool isShared = leaf >= 0 && !onLeaf.empty() && savesPorts(build, onLeaf[static_cast<std::size_t>(leaf)]);
        const int share = isShared ? shareOf(build, port) : 0;
        if (leaf >= 0 && leaves.hasRoom(leaf, share))
            addHostCable(builder, port, leaves, leaf, share);
        else
            leftOver.push_back(port);
    }
    linkLeftOver(builder, build, leftOver, leaves);
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
    linkByPlan(builder, build, ports, leaves, [&](const HostPort& port) {
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
    linkByPlan(builder, build, ports, leaves, [&](const HostPort& port) {
        return port.host / perUnit * leavesPerUnit + (port.host % perUnit * perHost + port.rail) / perLeaf;
    });
}

/// A plane of a rail-only fabric has one port of each host.
bool hangInPairs(const NetworkBuild& build, const FabricSizing& sizing, const LeafPorts& leaves)
{
    return build.network->isDualHomed && leaves.leaves() > 1 && sizing.family != FabricFamily::RailOnly;
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
            if (!leaves.hasRoom(leaf))
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
        if (!leaves.hasRoom(leaf))
            leaf = leaves.nextFree();
        if (leaf >= 0)
            addHostCable(builder, port, leaves, leaf);
    }
}

/// Cage after cage, leaf after leaf: a cage for each speed at a time. Units stay within their pair of leaves if there
/// are pairs enough for that.
void linkInCages(PlanBuilder& builder, const NetworkBuild& build, const FabricSizing& sizing, HostPorts ports,
                 LeafPorts& leaves)
{
    const int sides = hangInPairs(build, sizing, leaves) ? 2 : 1;
    const int perLeaf = std::max(1, sizing.hostPortsPerLeaf / linksPerCage(build, 0));
    std::vector<CageSeat> seats;
    if (sides == 2)
        seats = seatInPairs(build, ports, perLeaf, leaves.leaves() / 2);
    if (seats.empty())
        seats = seatInCages(build, ports, sides);
    for (std::size_t p = 0; p < ports.size() && !builder.isStopped(); ++p) {
        const CageSeat& seat = seats[p];
        int leaf = seat.cage / perLeaf * sides + seat.side;
        if (leaf >= leaves.leaves() || !leaves.hasRoom(leaf, seat.share))
            leaf = leaves.nextFree(seat.share);
        if (leaf >= 0)
            addHostCable(builder, ports[p], leaves, leaf, seat.share);
    }
}

/// Whether the sizing counts on cages shared by slower hosts, or they save ports all the same.
bool sharesCages(const NetworkBuild& build, HostPorts ports)
{
    if (build.shares.empty() || build.isSizedInShares)
        return build.isSizedInShares;
    std::vector<int> counts(build.shares.size() + 1);
    for (const HostPort& port : ports)
        ++counts[static_cast<std::size_t>(shareOf(build, port))];
    return savesPorts(build, counts);
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
    else if (sharesCages(build, ports))
        linkInCages(builder, build, sizing, ports, leaves);
    else if (hangInPairs(build, sizing, leaves))
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

/// Where no host shares a cage after all, ports are numbered as if all were equally fast.
void settleNumbers(PlanBuilder& builder, std::size_t index, std::size_t firstCable)
{
    NetworkBuild& build = builder.builds[index];
    std::vector<Cable>& cables = builder.plan.cables;
    const auto first = cables.begin() + static_cast<std::ptrdiff_t>(firstCable);
    if (!build.shares.empty() && std::all_of(first, cables.end(), [](const Cable& c) { return c.toSpan == 0; })) {
        for (auto cable = first; cable != cables.end(); ++cable) {
            std::int16_t& port = cable->to < 0 ? cable->fromPort : cable->toPort;
            port = static_cast<std::int16_t>(port / build.portGrain);
        }
        dropShares(build);
    }
    const NetworkPlan& network = builder.plan.networks[index];
    for (int l = 0; l < network.sizing.leaves && build.portGrain > 1; ++l) {
        Device& leaf = builder.plan.devices[static_cast<std::size_t>(network.leaf(l))];
        leaf.portGrain = static_cast<std::int8_t>(build.portGrain);
        leaf.portsPerCage = static_cast<std::int8_t>(linksPerCage(build, 0));
    }
}

void linkHosts(PlanBuilder& builder, std::size_t index)
{
    NetworkBuild& build = builder.builds[index];
    NetworkPlan& network = builder.plan.networks[index];
    const FabricSizing& sizing = network.sizing;
    const int room = firstUplinkPort(sizing, build.usesAccessUplinks);
    const std::size_t firstCable = builder.plan.cables.size();
    numberHosts(builder, build.ports);
    for (int plane = 0; plane < sizing.planes; ++plane) {
        std::vector<HostPort> some;
        if (sizing.planes > 1)
            some = portsOfPlane(build, plane);
        LeafPorts leaves(build, network, plane, room);
        linkPlane(builder, build, network, sizing.planes > 1 ? HostPorts(some) : HostPorts(build.ports), leaves);
        for (int m = plane; m < build.network->managerPorts; m += sizing.planes) {
            const int leaf = leaves.nextFree();
            if (leaf < 0)
                break;
            builder.plan.cables.push_back(fabricCable(network, leaves.device(leaf), leaves.take(leaf, 0).port, -1, m));
        }
    }
    settleNumbers(builder, index, firstCable);
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
    const NetworkBuild& build = builder.builds[index];
    const int firstUplink = firstUplinkPort(sizing, build.usesAccessUplinks) * build.portGrain;
    const int stride = sizing.portsPerUplink * (build.usesAccessUplinks ? 1 : build.portGrain);
    for (int l = 0; l < sizing.leaves && !builder.isStopped(); ++l) {
        const SwitchPlace leaf = leafPlace(sizing, l);
        for (int up = 0; up < sizing.uplinksPerLeaf; ++up) {
            const int spine = leaf.pod * sizing.spinesPerPod + up / sizing.linksPerLeafSpine;
            const int spinePort = leaf.inPod * sizing.linksPerLeafSpine + up % sizing.linksPerLeafSpine;
            builder.plan.cables.push_back(
                fabricCable(network, network.leaf(l), firstUplink + up * stride, network.spine(spine), spinePort));
        }
    }
    if (sizing.tiers == 3)
        linkCores(builder, network, sizing.leavesPerPod * sizing.linksPerLeafSpine);
    if (sizing.family == FabricFamily::DragonflyPlus)
        linkGroups(builder, network);
}

void settleLeaves(PlanBuilder& builder)
{
    Plan& plan = builder.plan;
    std::vector<char> isShared(plan.devices.size(), 0);
    for (const Cable& cable : plan.cables)
        if (cable.toSpan > 0)
            isShared[static_cast<std::size_t>(cable.to)] = 1;
    std::vector<int> grains(plan.devices.size(), 1);  // of the leaves that are numbered anew
    for (std::size_t d = 0; d < plan.devices.size(); ++d)
        if (isShared[d] == 0)
            grains[d] = std::exchange(plan.devices[d].portGrain, std::int8_t{1});
    const auto renumber = [&](DeviceIndex device, std::int16_t& port) {
        const int grain = device < 0 ? 1 : grains[static_cast<std::size_t>(device)];
        if (grain == 1)
            return;
        const int whole = wholePorts(builder, plan.devices[static_cast<std::size_t>(device)]);
        port = static_cast<std::int16_t>(port < whole * grain ? port / grain : port - whole * (grain - 1));
    };
    for (Cable& cable : plan.cables) {
        renumber(cable.from, cable.fromPort);
        renumber(cable.to, cable.toPort);
    }
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

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <algorithm>

namespace cw {
namespace {

constexpr int kPdusPerRack = 2;  // the A and the B feed

/// A management port: of a unit, of a switch, or of a rack's PDU (device -1).
struct ManagedPort {
    DeviceIndex device = -1;
    std::int16_t port = 0;
    std::int16_t group = -1;
    RackIndex rack = -1;
    int access = 0;
};

/// All management ports in the order of the racks.
std::vector<ManagedPort> managedPorts(const PlanBuilder& builder, const NetworkBuild& build)
{
    std::vector<ManagedPort> ports;
    for (std::size_t r = 0; r < builder.plan.racks.size() && !builder.isStopped(); ++r) {
        const auto rack = static_cast<RackIndex>(r);
        for (const DeviceIndex index : builder.plan.racks[r].devices) {
            const Device& device = builder.plan.devices[static_cast<std::size_t>(index)];
            if (device.block < 0) {
                const auto* part = static_cast<const Switch*>(builder.partOfDevice(device));
                if (part && part->isManaged)
                    ports.push_back({index, 0, -1, rack, 0});
                continue;
            }
            auto port = std::lower_bound(build.ports.begin(), build.ports.end(), index,
                                         [](const HostPort& p, DeviceIndex d) { return p.device < d; });
            for (; port != build.ports.end() && port->device == index; ++port)
                ports.push_back({index, port->port, port->groupIndex, rack, 0});
        }
        for (int p = 0; p < kPdusPerRack; ++p)
            ports.push_back({-1, static_cast<std::int16_t>(p), -1, rack, 0});
    }
    return ports;
}

/// Neighbouring racks of one row share an access switch until it is full. Returns the switches needed.
int assignAccess(const Plan& plan, std::vector<ManagedPort>& ports, int perSwitch)
{
    int access = -1;
    int used = 0;
    int row = -1;
    for (ManagedPort& port : ports) {
        const int portRow = plan.racks[static_cast<std::size_t>(port.rack)].row;
        if (access < 0 || used == perSwitch || portRow != row) {
            ++access;
            used = 0;
            row = portRow;
        }
        port.access = access;
        ++used;
    }
    return access + 1;
}

/// Fills the demand and assigns every port to an access switch; false if a switch is unknown.
bool prepareAccess(PlanBuilder& builder, std::size_t index, std::vector<ManagedPort>& ports, FabricDemand& demand)
{
    NetworkBuild& build = builder.builds[index];
    if (!prepareDemand(builder, index, demand))
        return false;
    // An aggregation switch that is itself an access switch: its few fast ports first, else its many slow ones.
    const bool isSmall = build.spine->uplinkPorts > 0 && build.spine->portSpeed < build.leaf->uplinkSpeed;
    if (isSmall && assignAccess(builder.plan, ports, build.leaf->ports) <= build.spine->uplinkPorts) {
        build.endsInAccessUplinks = true;
        demand = {};
        if (!prepareDemand(builder, index, demand))
            return false;
    }
    demand.topology = Topology::AccessTree;
    const int perSwitch = demand.dedicatedUplinks > 0 ? demand.radix : demand.radix - 2;
    demand.minLeaves = assignAccess(builder.plan, ports, std::max(1, perSwitch));
    const auto pdus = std::count_if(ports.begin(), ports.end(), [](const ManagedPort& p) { return p.device < 0; });
    demand.managerPorts = static_cast<int>(pdus);
    demand.hosts = static_cast<int>(ports.size()) - demand.managerPorts;
    demand.portsPerHost = 1;
    return true;
}

void placeAccess(PlanBuilder& builder, const NetworkPlan& network, const std::vector<ManagedPort>& ports)
{
    std::vector<std::pair<RackIndex, RackIndex>> spans(static_cast<std::size_t>(network.sizing.leaves), {-1, -1});
    for (const ManagedPort& port : ports) {
        auto& span = spans[static_cast<std::size_t>(port.access)];
        if (span.first < 0)
            span.first = port.rack;
        span.second = port.rack;
    }
    for (int a = 0; a < network.sizing.leaves && !builder.isStopped(); ++a) {
        const auto& [first, last] = spans[static_cast<std::size_t>(a)];
        placeNear(builder, network.leaf(a), (first + last) / 2);
    }
    const auto middle = static_cast<RackIndex>(builder.plan.racks.size() / 2);
    for (int i = 0; i < network.sizing.spines + network.sizing.cores && !builder.isStopped(); ++i)
        placeNear(builder, network.spine(i), i % 2 == 0 ? middle : std::max(0, middle - 1));
}

void linkManaged(PlanBuilder& builder, const NetworkPlan& network, const std::vector<ManagedPort>& ports)
{
    std::vector<std::int16_t> used(static_cast<std::size_t>(network.sizing.leaves), 0);
    for (const ManagedPort& port : ports) {
        if (builder.isStopped())
            return;
        const DeviceIndex access = network.leaf(port.access);
        const std::int16_t accessPort = used[static_cast<std::size_t>(port.access)]++;
        Cable cable;
        cable.network = network.kind;
        if (port.device >= 0) {
            cable.from = port.device;
            cable.fromPort = port.port;
            cable.fromGroup = port.group;
            cable.to = access;
            cable.toPort = accessPort;
        } else {
            cable.from = access;
            cable.fromPort = accessPort;
            cable.toPort = port.port;
            cable.toRack = port.rack;
        }
        builder.plan.cables.push_back(cable);
    }
}

}  // namespace

void addOutOfBand(PlanBuilder& builder)
{
    for (std::size_t n = 0; n < builder.builds.size(); ++n) {
        const NetworkBuild& build = builder.builds[n];
        const NetworkPlan& network = builder.plan.networks[n];
        if (network.problem || network.kind != NetworkKind::OutOfBand || build.network->isMerged())
            continue;
        std::vector<ManagedPort> ports = managedPorts(builder, build);
        const bool hasHost = std::any_of(ports.begin(), ports.end(), [](const auto& p) { return p.device >= 0; });
        FabricDemand demand;
        if (!hasHost || !prepareAccess(builder, n, ports, demand))
            continue;
        if (!buildFabric(builder, n, demand))
            continue;
        placeAccess(builder, network, ports);
        linkManaged(builder, network, ports);
        linkSwitches(builder, n);
    }
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Who reaches whom by the cables of the plan: with everything well, and with any one switch lost?
#include "model/rules/reach.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace cw::rules {

namespace {

/// The switches of one network and the hosts on them. Hosts with the same switches are counted together: there are far
/// fewer kinds of them than hosts.
class Reach {
public:
    Reach(const RuleInput& input, NetworkKind kind)
        : numbers_(input.plan.devices.size(), -1)
    {
        for (const SwitchLink& link : input.index.switchLinks)
            if (link.network == kind)
                network_.links.emplace_back(numberOf(link.lower), numberOf(link.upper));
        std::vector<std::pair<DeviceIndex, int>> homes;
        for (const Cable& cable : input.plan.cables) {
            if (cable.from < 0 || cable.to < 0 || deviceAt(input, cable.from).block < 0)
                continue;
            const Device& to = deviceAt(input, cable.to);
            if (tierOf(to) > 0 && to.network == kind)
                homes.emplace_back(cable.from, numberOf(cable.to));
        }
        network_.switches = static_cast<int>(switches_.size());
        addHosts(std::move(homes));
    }

    const SwitchNetwork& network() const { return network_; }
    DeviceIndex deviceOf(std::size_t number) const { return switches_[number]; }

private:
    int numberOf(DeviceIndex device)
    {
        int& number = numbers_[static_cast<std::size_t>(device)];
        if (number < 0) {
            number = static_cast<int>(switches_.size());
            switches_.push_back(device);
        }
        return number;
    }

    void addHosts(std::vector<std::pair<DeviceIndex, int>> homes)
    {
        std::sort(homes.begin(), homes.end());
        std::map<std::vector<int>, int> kinds;
        std::vector<int> ofHost;
        for (std::size_t i = 0; i < homes.size(); ++i) {
            ofHost.push_back(homes[i].second);
            if (i + 1 < homes.size() && homes[i + 1].first == homes[i].first)
                continue;
            ++kinds[ofHost];
            ofHost.clear();
        }
        for (const auto& [kind, count] : kinds)
            network_.hosts.push_back({kind, count});
    }

    SwitchNetwork network_;
    std::vector<DeviceIndex> switches_;  ///< by number
    std::vector<int> numbers_;           ///< by device
};

/// Whether the network must outlive the switch. Out of band an access switch takes its units with it, an aggregation
/// switch must not; otherwise only a network of dual-homed hosts is held to that.
bool mayBeLost(const Network& network, const Device& device)
{
    return network.kind == NetworkKind::OutOfBand ? tierOf(device) > 1 : network.isDualHomed;
}

}  // namespace

void checkReachability(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        const Network* network = input.design.network(planned.network);
        const bool isGuarded = network && (network->kind != NetworkKind::Compute) && planned.sizing.planes < 2;
        if (!isGuarded || network->isMerged() || !planned.isBuilt)
            continue;
        const Reach reach(input, planned.kind);
        if (const int apart = hostsApart(reach.network()); apart > 0) {
            findings.push_back({"F09", Severity::Error, {planned.network}, {"apart", apart}, {}, {}});
            continue;
        }
        const std::vector<int> apart = hostsApartWithout(reach.network());
        int most = 0;
        DeviceIndex culprit = -1;
        for (std::size_t i = 0; i < apart.size(); ++i) {
            if (apart[i] <= most || !mayBeLost(*network, deviceAt(input, reach.deviceOf(i))))
                continue;
            culprit = reach.deviceOf(i);
            most = apart[i];
        }
        if (most > 0)
            findings.push_back({"F09",
                                Severity::Error,
                                {planned.network},
                                {"cut", most, deviceName(input.plan, input.design, culprit)},
                                {},
                                {}});
    }
}

bool hasRailsApart(const RuleInput& input, const Network& network)
{
    const NetworkPlan* planned = input.plan.network(network.id);
    if (network.topology == Topology::RailOnly)
        return true;
    if (network.topology != Topology::RailOptimized || !planned || !planned->isBuilt)
        return false;
    return partsOf(Reach(input, network.kind).network()) > std::max(1, network.planes);
}

/// NIC k of every server hangs on the leaf of rail k. Generated networks are so; in one that was changed by hand, a
/// leaf with several ports of one server, or with different ports of different servers, is held to what most of its
/// links have. Networks with fewer rails than ports put several ports of a server on one leaf, and say nothing.
void checkRailCables(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        const Network* network = input.design.network(planned.network);
        if (!network || network->isMerged() || network->topology != Topology::RailOptimized || !planned.isHandDrawn)
            continue;
        const auto blocks = blocksOn(input.design, planned.network);
        const int rails = planned.sizing.rails * std::max(1, network->planes);
        if (std::any_of(blocks.begin(), blocks.end(), [&](const Block* block) {
                return block->compute() && attachedPorts(*block, planned.network) > rails;
            }))
            continue;
        std::map<DeviceIndex, std::map<std::pair<int, int>, int>> portsOn;
        for (const Cable& cable : input.plan.cables)
            if (cable.network == planned.kind && cable.from >= 0 && cable.to >= 0 &&
                deviceAt(input, cable.from).role == DeviceRole::Server && tierOf(deviceAt(input, cable.to)) == 1)
                ++portsOn[cable.to][{cable.fromGroup, cable.fromPort}];
        int astray = 0;
        DeviceIndex first = -1;
        for (const auto& [leaf, ports] : portsOn) {
            int total = 0;
            int most = 0;
            for (const auto& [port, links] : ports) {
                total += links;
                most = std::max(most, links);
            }
            first = astray == 0 && total > most ? leaf : first;
            astray += total - most;
        }
        if (astray > 0)
            findings.push_back({"F05",
                                Severity::Error,
                                {planned.network},
                                {"mixed", astray, deviceName(input.plan, input.design, first)},
                                {},
                                {}});
    }
}

/// Managers on one leaf are lost with it.
void checkManagerLeaves(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        const Network* network = input.design.network(planned.network);
        if (!network || network->isMerged() || network->technology != Technology::InfiniBand || !planned.isBuilt ||
            planned.sizing.leaves < 2)
            continue;
        int ports = 0;
        std::set<DeviceIndex> leaves;
        for (const Cable& cable : input.plan.cables) {
            if (cable.network != planned.kind || cable.from < 0)
                continue;
            const Device& from = deviceAt(input, cable.from);
            const Block* block = from.block < 0 ? nullptr : &input.design.blocks[static_cast<std::size_t>(from.block)];
            const bool isManagerHost =
                block && block->service() && block->service()->role == ServiceRole::FabricManager && cable.to >= 0;
            const bool isManagerPort = cable.to < 0 && cable.toRack < 0 && from.network == planned.kind;
            ports += isManagerHost || isManagerPort ? 1 : 0;
            if (isManagerHost || isManagerPort)
                leaves.insert(isManagerHost ? cable.to : cable.from);
        }
        if (ports > 1 && leaves.size() == 1)
            findings.push_back({"I02",
                                Severity::Warning,
                                {planned.network},
                                {"leaf", ports, deviceName(input.plan, input.design, *leaves.begin())},
                                {},
                                {}});
    }
}

/// Every switch with a management port has it on the out-of-band network.
void checkSwitchManagement(const RuleInput& input, std::vector<Finding>& findings)
{
    const Network* network = input.design.network(NetworkKind::OutOfBand);
    const NetworkPlan* planned = network ? input.plan.network(network->id) : nullptr;
    if (!planned || network->isMerged() || !planned->isBuilt || planned->firstSwitch < 0)
        return;
    std::set<DeviceIndex> managed;
    for (const Cable& cable : input.plan.cables)
        if (cable.network == NetworkKind::OutOfBand && cable.from >= 0 && cable.to >= 0)
            managed.insert(cable.from);
    int missing = 0;
    DeviceIndex first = -1;
    for (std::size_t i = 0; i < input.plan.devices.size(); ++i) {
        const Device& device = input.plan.devices[i];
        const auto index = static_cast<DeviceIndex>(i);
        if (tierOf(device) == 0 || device.network == NetworkKind::OutOfBand || managed.count(index))
            continue;
        const Switch* used = switchAt(input, index);
        if (!used || !used->isManaged)
            continue;
        first = missing == 0 ? index : first;
        ++missing;
    }
    if (missing > 0)
        findings.push_back({"M01",
                            Severity::Error,
                            {network->id},
                            {"switch", missing, deviceName(input.plan, input.design, first)},
                            {},
                            {}});
}

}  // namespace cw::rules

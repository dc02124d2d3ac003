// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Who reaches whom by the cables of the plan: with everything well, and with any one switch lost?
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace cw::rules {

namespace {

/// Switches of one network and the hosts on them. Hosts with the same switches are counted together: there are far
/// fewer kinds of them than hosts.
class Reach {
public:
    Reach(const RuleInput& input, NetworkKind kind)
    {
        for (const SwitchLink& link : input.index.switchLinks)
            if (link.network == kind)
                links_.emplace_back(numberOf(link.lower), numberOf(link.upper));
        std::map<DeviceIndex, std::vector<int>> homesOf;
        for (const Cable& cable : input.plan.cables) {
            if (cable.from < 0 || cable.to < 0 || deviceAt(input, cable.from).block < 0)
                continue;
            const Device& to = deviceAt(input, cable.to);
            if (tierOf(to) > 0 && to.network == kind)
                homesOf[cable.from].push_back(numberOf(cable.to));
        }
        for (auto& [host, homes] : homesOf) {
            std::sort(homes.begin(), homes.end());
            ++hosts_[homes];
        }
    }

    const std::vector<DeviceIndex>& switches() const { return switches_; }

    /// Hosts that can't reach the part of the network where most hosts are, with one switch lost; -1: none. Hosts with
    /// one link only are lost with its switch, and don't count then.
    int hostsApart(int lost) const
    {
        const std::vector<int> part = parts(lost);
        std::map<int, int> hostsOn;
        for (const auto& [homes, hosts] : hosts_)
            for (const int one : distinctParts(homes, part, lost))
                hostsOn[one] += hosts;
        const auto main = std::max_element(hostsOn.begin(), hostsOn.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        int apart = 0;
        for (const auto& [homes, hosts] : hosts_) {
            const bool isSingle = homes.size() == 1 && homes.front() == lost;
            if (!isSingle && (main == hostsOn.end() || !distinctParts(homes, part, lost).count(main->first)))
                apart += hosts;
        }
        return apart;
    }

    /// Parts of the switches with no link between them.
    int partsOfSwitches() const
    {
        const std::vector<int> part = parts(-1);
        return static_cast<int>(std::set<int>(part.begin(), part.end()).size());
    }

private:
    int numberOf(DeviceIndex device)
    {
        const auto [it, isNew] = numbers_.try_emplace(device, static_cast<int>(switches_.size()));
        if (isNew)
            switches_.push_back(device);
        return it->second;
    }

    /// For each switch the first of those that it is connected with.
    std::vector<int> parts(int lost) const
    {
        std::vector<int> parent(switches_.size());
        std::iota(parent.begin(), parent.end(), 0);
        const auto root = [&](int number) {
            while (parent[std::size_t(number)] != number)
                number = parent[std::size_t(number)] = parent[std::size_t(parent[std::size_t(number)])];
            return number;
        };
        for (const auto& [lower, upper] : links_)
            if (lower != lost && upper != lost)
                parent[std::size_t(root(upper))] = root(lower);
        for (std::size_t i = 0; i < parent.size(); ++i)
            parent[i] = root(static_cast<int>(i));
        return parent;
    }

    static std::set<int> distinctParts(const std::vector<int>& homes, const std::vector<int>& part, int lost)
    {
        std::set<int> found;
        for (const int home : homes)
            if (home != lost)
                found.insert(part[std::size_t(home)]);
        return found;
    }

    std::map<DeviceIndex, int> numbers_;
    std::vector<DeviceIndex> switches_;
    std::vector<std::pair<int, int>> links_;
    std::map<std::vector<int>, int> hosts_;  ///< the switches of a host, one for each link -> how many are so
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
        if (const int apart = reach.hostsApart(-1); apart > 0) {
            findings.push_back({"F09", Severity::Error, {planned.network}, {"apart", apart}, {}, {}});
            continue;
        }
        int most = 0;
        DeviceIndex culprit = -1;
        for (std::size_t i = 0; i < reach.switches().size() && !input.stop.stop_requested(); ++i) {
            const DeviceIndex lost = reach.switches()[i];
            if (!mayBeLost(*network, deviceAt(input, lost)))
                continue;
            const int apart = reach.hostsApart(static_cast<int>(i));
            culprit = apart > most ? lost : culprit;
            most = std::max(most, apart);
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
    return Reach(input, network.kind).partsOfSwitches() > std::max(1, network.planes);
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
        const Part* part = partOf(device, input.design, input.plan, input.catalogue);
        const Switch* used = part ? input.catalogue.switchPart(part->id) : nullptr;
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

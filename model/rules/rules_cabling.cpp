// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Is every link one that its two ends can make? What the program draws is; what is drawn by hand need not be.
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::rules {

namespace {

/// Cables that end at a fabric port on both sides: not those of managers, PDUs and management ports of switches.
bool isBetweenFabricPorts(const RuleInput& input, const Cable& cable)
{
    if (cable.from < 0 || cable.to < 0)
        return false;
    const Device& from = deviceAt(input, cable.from);
    return from.block >= 0 || from.network == deviceAt(input, cable.to).network;
}

/// Marks the ports of all devices in one row of bits, so that 60,000 cables are looked at in a millisecond.
class PortMarks {
public:
    explicit PortMarks(const RuleInput& input)
        : groups_(1)
    {
        const auto eachEnd = [&](auto visit) {
            for (const Cable& cable : input.plan.cables) {
                if (!isBetweenFabricPorts(input, cable))
                    continue;
                visit(cable.from, cable.fromGroup, cable.fromPort);
                visit(cable.to, cable.toGroup, cable.toPort);
            }
        };
        eachEnd([&](DeviceIndex, int group, int) { groups_ = std::max(groups_, std::size_t(group + 2)); });
        first_.assign(input.plan.devices.size() * groups_ + 1, 0);
        eachEnd([&](DeviceIndex device, int group, int port) {
            std::size_t& ports = first_[rowOf(device, group) + 1];
            ports = std::max(ports, static_cast<std::size_t>(port) + 1);
        });
        for (std::size_t row = 1; row < first_.size(); ++row)
            first_[row] += first_[row - 1];
        isTaken_.assign(first_.back(), false);
    }

    /// False if the port was taken before.
    bool take(DeviceIndex device, int group, int port)
    {
        auto taken = isTaken_[first_[rowOf(device, group)] + static_cast<std::size_t>(port)];
        const bool isFree = !taken;
        taken = true;
        return isFree;
    }

private:
    std::size_t rowOf(DeviceIndex device, int group) const
    {
        return static_cast<std::size_t>(device) * groups_ + static_cast<std::size_t>(group + 1);
    }

    std::size_t groups_;
    std::vector<std::size_t> first_;
    std::vector<bool> isTaken_;
};

/// The network whose switches a device belongs to, or that a cable of the plan runs in.
std::vector<ElementId> elementOf(const RuleInput& input, NetworkKind kind)
{
    const NetworkPlan* network = input.plan.network(kind);
    return network ? std::vector<ElementId>{network->network} : std::vector<ElementId>{};
}

void checkPortsTakenOnce(const RuleInput& input, std::vector<Finding>& findings)
{
    PortMarks marks(input);
    std::map<NetworkKind, std::pair<int, DeviceIndex>> shared;  // how many ports, and the first device
    for (const Cable& cable : input.plan.cables) {
        if (!isBetweenFabricPorts(input, cable))
            continue;
        const auto note = [&](DeviceIndex device) {
            auto& entry = shared.try_emplace(cable.network, 0, device).first->second;
            ++entry.first;
        };
        if (!marks.take(cable.from, cable.fromGroup, cable.fromPort))
            note(cable.from);
        if (!marks.take(cable.to, cable.toGroup, cable.toPort))
            note(cable.to);
    }
    for (const auto& [kind, entry] : shared)
        findings.push_back({"F01",
                            Severity::Error,
                            elementOf(input, kind),
                            {"twice", entry.first, deviceName(input.plan, input.design, entry.second)},
                            {},
                            {}});
}

/// The fastest port of a device; nothing if its part is unknown.
std::optional<Bandwidth> fastestPortOf(const RuleInput& input, DeviceIndex device)
{
    const Part* part = partAt(input, device);
    if (!part)
        return std::nullopt;
    if (const Switch* used = switchAt(input, device))
        return std::max(used->portSpeed, used->uplinkSpeed);
    Bandwidth fastest;
    if (const auto* groups = portGroupsOf(input.catalogue, part->id))
        for (const PortGroup& group : *groups)
            fastest = std::max(fastest, group.speed);
    return fastest;
}

/// A link that is said to run faster than the port at one of its ends.
void checkSpeedOfEnds(const RuleInput& input, std::vector<Finding>& findings)
{
    std::vector<std::optional<Bandwidth>> fastest;
    for (std::size_t device = 0; device < input.plan.devices.size(); ++device)
        fastest.push_back(fastestPortOf(input, static_cast<DeviceIndex>(device)));
    const auto isTooFast = [&](DeviceIndex device, Bandwidth speed) {
        const auto& most = fastest[static_cast<std::size_t>(device)];
        return most && *most * kRatioTolerance < speed;
    };
    std::map<NetworkKind, std::pair<int, DeviceIndex>> faster;
    for (const Cable& cable : input.plan.cables) {
        if (cable.choice < 0 || !isBetweenFabricPorts(input, cable))
            continue;
        const Bandwidth speed = input.plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed;
        for (const DeviceIndex end : {cable.from, cable.to})
            if (isTooFast(end, speed))
                ++faster.try_emplace(cable.network, 0, end).first->second.first;
    }
    for (const auto& [kind, entry] : faster)
        findings.push_back({"F01",
                            Severity::Error,
                            elementOf(input, kind),
                            {"speed", entry.first, deviceName(input.plan, input.design, entry.second)},
                            {},
                            {}});
}

void checkPorts(const RuleInput& input, std::vector<Finding>& findings)
{
    checkPortsTakenOnce(input, findings);
    checkSpeedOfEnds(input, findings);
    checkCages(input, findings);
}

void checkLinksBetweenPlanes(const RuleInput& input, std::vector<Finding>& findings)
{
    std::map<NetworkKind, int> crossing;
    for (const SwitchLink& link : input.index.switchLinks)
        if (deviceAt(input, link.lower).plane != deviceAt(input, link.upper).plane)
            crossing[link.network] += link.count;
    for (const auto& [kind, links] : crossing)
        findings.push_back({"F06", Severity::Error, elementOf(input, kind), {"link", links}, {}, {}});
}

/// Hosts that have several ports on a network of planes, and all of them on one plane.
void checkHostsOnOnePlane(const RuleInput& input, std::vector<Finding>& findings)
{
    struct Seen {
        int links = 0;
        int plane = 0;
        bool isSpread = false;
    };
    for (const Network& network : input.design.networks) {
        if (network.isMerged() || network.planes < 2)
            continue;
        std::map<DeviceIndex, Seen> hosts;
        for (const Cable& cable : input.plan.cables) {
            if (cable.network != network.kind || cable.from < 0 || cable.to < 0 ||
                deviceAt(input, cable.from).block < 0 || tierOf(deviceAt(input, cable.to)) == 0)
                continue;
            Seen& seen = hosts[cable.from];
            const int plane = deviceAt(input, cable.to).plane;
            seen.isSpread = seen.isSpread || (seen.links > 0 && plane != seen.plane);
            seen.plane = plane;
            ++seen.links;
        }
        const auto stuck = std::count_if(hosts.begin(), hosts.end(), [](const auto& host) {
            return host.second.links > 1 && !host.second.isSpread;
        });
        if (stuck > 0)
            findings.push_back({"F06", Severity::Error, {network.id}, {"host", static_cast<int>(stuck)}, {}, {}});
    }
}

void checkPlanes(const RuleInput& input, std::vector<Finding>& findings)
{
    checkLinksBetweenPlanes(input, findings);
    checkHostsOnOnePlane(input, findings);
}

/// Up and down is all that the routes of a Clos know: a link on one level carries nothing of them, a host above the
/// leaves is reached by few of them.
void checkTiers(const RuleInput& input, std::vector<Finding>& findings)
{
    std::map<NetworkKind, int> level;
    for (const SwitchLink& link : input.index.switchLinks) {
        const int tier = tierOf(deviceAt(input, link.lower));
        const NetworkPlan* planned = input.plan.network(link.network);
        const bool joinsGroups = planned && planned->sizing.family == FabricFamily::DragonflyPlus && tier == 2;
        if (tier == tierOf(deviceAt(input, link.upper)) && !joinsGroups)
            level[link.network] += link.count;
    }
    for (const auto& [kind, links] : level)
        findings.push_back({"F07", Severity::Error, elementOf(input, kind), {"level", links}, {}, {}});

    std::map<NetworkKind, int> above;
    for (const Cable& cable : input.plan.cables)
        if (cable.from >= 0 && cable.to >= 0 && deviceAt(input, cable.from).block >= 0 &&
            tierOf(deviceAt(input, cable.to)) > 1)
            ++above[cable.network];
    for (const auto& [kind, links] : above)
        findings.push_back({"F07", Severity::Error, elementOf(input, kind), {"host", links}, {}, {}});
}

}  // namespace

std::span<const Rule> cablingRules()
{
    static constexpr Rule kRules[] = {
        {"F01", Severity::Error, checkPorts},
        {"F06", Severity::Error, checkPlanes},
        {"F07", Severity::Error, checkTiers},
    };
    return kRules;
}

}  // namespace cw::rules

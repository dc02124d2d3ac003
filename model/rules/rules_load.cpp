// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// How much hangs on each leaf: oversubscription against the policy, and what is left for growth.
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace cw::rules {

namespace {

/// Host bandwidth over uplink bandwidth that each kind of network may have at most. Compute 1:1 and storage 2:1 at
/// worst are what the published DGX SuperPOD and Meta RoCE back ends keep; 3:1 is the usual front-end ratio (Juniper
/// AI data-centre validated designs). Out-of-band traffic is light: no limit.
std::optional<double> oversubscriptionPolicy(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Compute: return 1.0;
    case NetworkKind::Storage: return 2.0;
    case NetworkKind::Service: return 3.0;
    case NetworkKind::OutOfBand: return std::nullopt;
    }
    return std::nullopt;
}

/// The strictest policy of all networks that ride on the switches of `carrier`.
std::optional<double> policyOfCarrier(const Design& design, const Network& carrier)
{
    std::optional<double> strictest = oversubscriptionPolicy(carrier.kind);
    for (const Network& rider : design.networks) {
        const auto policy = oversubscriptionPolicy(rider.kind);
        if (rider.mergedWith == carrier.id && policy)
            strictest = std::min(strictest.value_or(*policy), *policy);
    }
    return strictest;
}

/// By network: the leaf with most host bandwidth for its uplinks, by the cables of the plan. A network with a leaf that
/// has hosts and no uplinks is left out: its leaves are not meant to be joined, or F09 tells.
std::map<NetworkKind, double> fullestLeaves(const RuleInput& input)
{
    struct Load {
        Bandwidth hosts;
        Bandwidth uplinks;
    };
    std::map<DeviceIndex, Load> leaves;
    for (const Cable& cable : input.plan.cables) {
        if (cable.from < 0 || cable.to < 0 || cable.choice < 0)
            continue;
        const Bandwidth speed = input.plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed;
        const Device& from = deviceAt(input, cable.from);
        const Device& to = deviceAt(input, cable.to);
        if (from.block >= 0 && to.role == DeviceRole::Leaf)
            leaves[cable.to].hosts += speed;
        else if (from.role == DeviceRole::Leaf && to.role == DeviceRole::Spine && from.network == to.network)
            leaves[cable.from].uplinks += speed;
    }
    std::map<NetworkKind, double> worst;
    for (const auto& [leaf, load] : leaves) {
        if (load.uplinks <= Bandwidth{})
            continue;
        double& ratio = worst[deviceAt(input, leaf).network];
        ratio = std::max(ratio, load.hosts / load.uplinks);
    }
    return worst;
}

Fix limitOversubscription(const ElementId& network, const std::string& name, double policy)
{
    return {"set-oversubscription", {name, policy}, [network, policy](const Design& design) {
                Design changed = design;
                if (Network* target = changed.network(network)) {
                    target->oversubscription = std::min(target->oversubscription, policy);
                    target->spineOversubscription = 1.0;
                }
                return changed;
            }};
}

/// Every leaf is held to the policy, and the path through all tiers. Where the network does not even keep what was
/// asked of it, which is the policy of the tiers above the leaves, this is told instead: an error if it was drawn so by
/// hand.
void checkOversubscription(const RuleInput& input, std::vector<Finding>& findings)
{
    const auto fullest = fullestLeaves(input);
    for (const Network& network : input.design.networks) {
        const NetworkResult* result = resultOf(input, network.id);
        const auto policy = policyOfCarrier(input.design, network);
        if (network.isMerged() || !result || !result->isBuilt || !policy)
            continue;
        const auto leaf = fullest.find(network.kind);
        const double built =
            leaf == fullest.end()
                ? result->worstOversubscription
                : std::max(result->worstOversubscription, leaf->second * std::max(1.0, result->spineOversubscription));
        if (built <= *policy * kRatioTolerance)
            continue;
        const double asked = network.oversubscription * std::max(1.0, network.spineOversubscription);
        const bool isWorseThanAsked = built > std::max(asked, *policy) * kRatioTolerance;
        const NetworkPlan* planned = input.plan.network(network.id);
        const bool isHandDrawn = planned && planned->isHandDrawn;
        Finding finding{"F03",        isWorseThanAsked && isHandDrawn ? Severity::Error : Severity::Warning,
                        {network.id}, {isWorseThanAsked ? "asked" : "policy", built, *policy, asked},
                        {},           {}};
        if (network.oversubscription > *policy || network.spineOversubscription > 1.0)
            finding.fix = limitOversubscription(network.id, nameOf(network), *policy);
        findings.push_back(std::move(finding));
    }
}

/// Links of slower hosts that the shared cages of a network's leaves have room for, by port numbers that each takes.
std::map<int, int> openParts(const RuleInput& input, NetworkKind carrier)
{
    std::map<std::pair<DeviceIndex, int>, std::pair<int, int>> cages;  // span and links
    for (const Cable& cable : input.plan.cables) {
        if (cable.toSpan == 0 || deviceAt(input, cable.to).network != carrier)
            continue;
        const Device& leaf = deviceAt(input, cable.to);
        auto& [span, links] = cages[{cable.to, cable.toPort / (leaf.portsPerCage * leaf.portGrain)}];
        span = cable.toSpan;
        ++links;
    }
    std::map<int, int> open;
    for (const auto& [place, use] : cages) {
        const Device& leaf = deviceAt(input, place.first);
        open[use.first] += leaf.portsPerCage * leaf.portGrain / use.first - use.second;
    }
    return open;
}

/// How the first unit of a block is cabled to a network.
struct FirstUnit {
    std::map<int, int> links;      ///< by the port numbers that each takes of a cage; 0: whole ports
    const Device* leaf = nullptr;  ///< one whose cages it shares
};

/// By block.
std::vector<FirstUnit> firstUnits(const RuleInput& input, NetworkKind network)
{
    std::vector<FirstUnit> units(input.design.blocks.size());
    for (const Cable& cable : input.plan.cables) {
        if (cable.from < 0 || cable.to < 0 || cable.network != network)
            continue;
        const Device& from = deviceAt(input, cable.from);
        if (from.block < 0 || from.ordinal != 0)
            continue;
        FirstUnit& unit = units[static_cast<std::size_t>(from.block)];
        ++unit.links[cable.toSpan];
        if (cable.toSpan > 0)
            unit.leaf = &deviceAt(input, cable.to);
    }
    return units;
}

/// Whole ports of the leaves that one more unit of a block takes if it is cabled as the first is: slower hosts take
/// what is open in the cages of their like, then cages of their own. Nothing if the first shares no cage.
std::optional<int> portsInCages(const FirstUnit& first, const std::map<int, int>& openOfSpan)
{
    if (!first.leaf)
        return std::nullopt;
    int ports = 0;
    for (const auto& [span, count] : first.links) {
        const auto open = openOfSpan.find(span);
        const int rest = std::max(0, count - (open == openOfSpan.end() ? 0 : open->second));
        const int perCage = span > 0 ? first.leaf->portsPerCage * first.leaf->portGrain / span : 1;
        ports += span > 0 ? std::min(rest, (rest + perCage - 1) / perCage * first.leaf->portsPerCage) : count;
    }
    return ports;
}

/// The most ports of `network` that one more unit of any block takes.
int portsOfOneMore(const RuleInput& input, const Network& network)
{
    const std::map<int, int> open = openParts(input, network.kind);
    const std::vector<FirstUnit> first =
        open.empty() ? std::vector<FirstUnit>(input.design.blocks.size()) : firstUnits(input, network.kind);
    int most = 0;
    for (const Block* block : blocksOn(input.design, network.id)) {
        const FirstUnit& unit = first[static_cast<std::size_t>(block - input.design.blocks.data())];
        most = std::max(most, portsInCages(unit, open).value_or(attachedPorts(*block, network.id)));
    }
    return most;
}

/// At least the next unit must find its ports, and the share of all host ports that the site keeps free.
void checkExpansion(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkResult& result : input.networks) {
        const Network* network = input.design.network(result.network);
        const NetworkPlan* planned = input.plan.network(result.network);
        if (!network || !planned || network->isMerged() || !result.isBuilt || network->kind == NetworkKind::OutOfBand)
            continue;
        const int portsOfNextUnit = portsOfOneMore(input, *network);
        const double share = input.design.site.freePortShare;
        const int kept = static_cast<int>(std::ceil(share * (planned->usedHostPorts + result.freeHostPorts) - 1e-9));
        if (kept > std::max(result.freeHostPorts, portsOfNextUnit))
            findings.push_back(
                {"F10", Severity::Info, {network->id}, {"share", result.freeHostPorts, kept, share}, {}, {}});
        else if (portsOfNextUnit > result.freeHostPorts)
            findings.push_back(
                {"F10", Severity::Info, {network->id}, {"unit", result.freeHostPorts, portsOfNextUnit}, {}, {}});
    }
}

}  // namespace

std::span<const Rule> loadRules()
{
    static constexpr Rule kRules[] = {
        {"F03", Severity::Warning, checkOversubscription},
        {"F10", Severity::Info, checkExpansion},
    };
    return kRules;
}

}  // namespace cw::rules

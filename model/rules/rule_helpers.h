// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the rules of all themes share. Used inside this room only.

#include "model/rules/rule.h"

#include <string>
#include <vector>

namespace cw::rules {

/// The tables of the themes, joined and sorted by allRules().
std::span<const Rule> fabricRules();
std::span<const Rule> portRules();
std::span<const Rule> networkRules();
std::span<const Rule> physicalRules();
std::span<const Rule> managementRules();
std::span<const Rule> storageRules();
std::span<const Rule> storageShapeRules();
std::span<const Rule> trainingRules();
std::span<const Rule> costRules();
std::span<const Rule> designRules();
std::span<const Rule> addressingRules();
std::span<const Rule> roceRules();
std::span<const Rule> cablingRules();
std::span<const Rule> routingRules();
std::span<const Rule> redundancyRules();
std::span<const Rule> opticsRules();
std::span<const Rule> borderRules();
std::span<const Rule> loadRules();
std::span<const Rule> storageNeedRules();
std::span<const Rule> reliabilityRules();

/// Parts of rules of the racks and cables that have a file of their own.
void checkDepth(const RuleInput& input, std::vector<Finding>& findings);
void checkAirflow(const RuleInput& input, std::vector<Finding>& findings);
void checkBends(const RuleInput& input, std::vector<Finding>& findings);
/// And of the networks, by the cables of the plan.
void checkCages(const RuleInput& input, std::vector<Finding>& findings);
void checkReachability(const RuleInput& input, std::vector<Finding>& findings);
void checkRailCables(const RuleInput& input, std::vector<Finding>& findings);
void checkManagerLeaves(const RuleInput& input, std::vector<Finding>& findings);
void checkSwitchManagement(const RuleInput& input, std::vector<Finding>& findings);
/// True if the switches of two rails have no path between them.
bool hasRailsApart(const RuleInput& input, const Network& network);

/// Ports of a unit, whether it is a server or a storage unit; nullptr for an unknown part.
const std::vector<PortGroup>* portGroupsOf(const Catalogue& catalogue, const PartId& part);
int portCount(const std::vector<PortGroup>& groups, PortRole role);

/// The name an architect gave, else the id, or for a network the code word of its kind.
std::string nameOf(const Block& block);
std::string nameOf(const Network& network);

/// Ports of one unit of `block` that go to the network `id`.
int attachedPorts(const Block& block, const ElementId& id);
/// Blocks with at least one port on the network `id`, in the design's order.
std::vector<const Block*> blocksOn(const Design& design, const ElementId& id);
/// True if `block` has a port on the switches that carry the network of `kind`.
bool reaches(const Design& design, const Block& block, NetworkKind kind);

/// In line: rules ask for both ends of every cable.
inline const Device& deviceAt(const RuleInput& input, DeviceIndex index)
{
    return input.plan.devices[static_cast<std::size_t>(index)];
}
/// The catalogue part of a device, or nullptr.
inline const Part* partAt(const RuleInput& input, DeviceIndex index)
{
    return input.index.parts[static_cast<std::size_t>(index)];
}
/// The same of a switch; nullptr for a unit as well.
inline const Switch* switchAt(const RuleInput& input, DeviceIndex index)
{
    return tierOf(deviceAt(input, index)) > 0 ? static_cast<const Switch*>(partAt(input, index)) : nullptr;
}
const StorageSupply* supplyOf(const RuleInput& input, const ElementId& block);
const NetworkResult* resultOf(const RuleInput& input, const ElementId& network);

/// Built as rounded integers, ratios miss their intent by a hair; a breach is more than half a per cent.
inline constexpr double kRatioTolerance = 1.005;

/// Sets how many ports of each unit of `block` go to `network`, adding the attachment where there is none.
Fix fixPorts(const char* label, const Block& block, const ElementId& network, PortRole role, int ports,
             std::vector<RuleArg> args);
/// Sets the count of a block.
Fix fixCount(const Block& block, int count);
/// Changes one network in place, if the design still has it.
Fix fixNetwork(const char* label, const ElementId& network, std::vector<RuleArg> args, void (*change)(Network&));

}  // namespace cw::rules

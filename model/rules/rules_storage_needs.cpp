// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What training asks of storage: a checkpoint in its window, and a server's share with one leaf lost.
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::rules {

namespace {

/// Every run that trains saves to every tier that has a window; several runs may save at once.
void checkCheckpointWindows(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || !block.storage()->checkpointWindow || !supply)
            continue;
        const Duration window = *block.storage()->checkpointWindow;
        for (const Workload& workload : input.design.workloads) {
            if (workload.kind == WorkloadKind::LlmServing)
                continue;
            const DataSize size = checkpointSize(workload);
            if (size <= DataSize{})
                continue;
            const DataSize written = supply->write * window;
            if (written < size * (1 - 1e-9))
                findings.push_back(
                    {"ST-08", Severity::Warning, {block.id, workload.id}, {size, supply->write, window}, {}, {}});
        }
    }
}

/// Links of one network between units and leaves, at the speed they run at.
struct Homes {
    Bandwidth total;
    std::map<DeviceIndex, Bandwidth> byLeaf;

    void add(DeviceIndex leaf, Bandwidth speed)
    {
        total += speed;
        byLeaf[leaf] += speed;
    }
    Bandwidth without(DeviceIndex leaf) const
    {
        const auto found = byLeaf.find(leaf);
        return found == byLeaf.end() ? total : total - found->second;
    }
};

/// What the worst-placed GPU server reads alone when the leaf that hurts it most is lost, at line rate: its own links
/// that are left, and those of the units. Nothing where the plan has no such links.
std::optional<Bandwidth> shareInLeafFailure(const RuleInput& input, std::size_t tier)
{
    const Network* network = input.design.network(NetworkKind::Storage);
    const Network* carrier = network ? input.design.carrier(network->id) : nullptr;
    if (!carrier)
        return std::nullopt;
    std::map<DeviceIndex, Homes> servers;
    Homes units;
    for (const Cable& cable : input.plan.cables) {
        if (cable.from < 0 || cable.to < 0 || cable.choice < 0)
            continue;
        const Device& unit = deviceAt(input, cable.from);
        const Device& leaf = deviceAt(input, cable.to);
        if (unit.block < 0 || tierOf(leaf) == 0 || leaf.network != carrier->kind)
            continue;
        const Bandwidth speed = input.plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed;
        if (static_cast<std::size_t>(unit.block) == tier)
            units.add(cable.to, speed);
        else if (input.design.blocks[static_cast<std::size_t>(unit.block)].compute())
            servers[cable.from].add(cable.to, speed);
    }
    if (servers.empty() || units.byLeaf.empty())
        return std::nullopt;
    Bandwidth least = units.total;
    for (const auto& [leaf, speed] : units.byLeaf)
        least = std::min(least, units.without(leaf));
    for (const auto& [server, homes] : servers)
        for (const auto& [leaf, speed] : homes.byLeaf)
            least = std::min(least, homes.without(leaf));
    return least;
}

void checkServerShares(const RuleInput& input, std::vector<Finding>& findings)
{
    for (std::size_t i = 0; i < input.design.blocks.size(); ++i) {
        const Block& block = input.design.blocks[i];
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || !block.storage()->perServerWanted || !supply ||
            block.storage()->family == StorageFamily::LocalNvme)
            continue;
        const Bandwidth wanted = *block.storage()->perServerWanted;
        const Bandwidth left =
            std::min(supply->readOneServer, shareInLeafFailure(input, i).value_or(supply->readOneServer));
        if (left < wanted * (1 - 1e-9))
            findings.push_back({"ST-09", Severity::Error, {block.id}, {supply->readOneServer, left, wanted}, {}, {}});
    }
}

}  // namespace

std::span<const Rule> storageNeedRules()
{
    static constexpr Rule kRules[] = {
        {"ST-08", Severity::Warning, checkCheckpointWindows},
        {"ST-09", Severity::Error, checkServerShares},
    };
    return kRules;
}

}  // namespace cw::rules

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Are the storage tiers well formed: protection, filling, and drives in proportion to NICs?
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <set>

namespace cw::rules {

namespace {

std::optional<Bandwidth> termOf(const std::vector<BoundTerm>& terms, const char* name)
{
    for (const BoundTerm& term : terms) {
        if (term.term == name)
            return term.limit;
    }
    return std::nullopt;
}

void checkProtection(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (block.storage() && supply && block.count < supply->minimumUnits)
            findings.push_back({"ST-05",
                                Severity::Error,
                                {block.id},
                                {block.count, supply->minimumUnits},
                                fixCount(block, supply->minimumUnits),
                                {}});
    }
}

void checkFill(const RuleInput& input, std::vector<Finding>& findings)
{
    // Defaults of Ceph: nearfull 0.85 warns, full 0.95 stops all writes (Ceph documentation, "Storage capacity").
    constexpr double kNearFull = 0.85;
    constexpr double kFull = 0.95;
    for (const Block& block : input.design.blocks) {
        if (!block.storage() || block.storage()->fillLimit <= kNearFull)
            continue;
        const double fill = block.storage()->fillLimit;
        const Severity severity = fill >= kFull ? Severity::Error : Severity::Warning;
        Fix fix{"set-fill", {nameOf(block), kNearFull}, [id = block.id](const Design& design) {
                    Design changed = design;
                    Block* target = changed.block(id);
                    if (target && target->storage())
                        target->storage()->fillLimit = kNearFull;
                    return changed;
                }};
        findings.push_back({"ST-06", severity, {block.id}, {fill, kNearFull}, std::move(fix), {}});
    }
}

void checkDrivesAgainstNics(const RuleInput& input, std::vector<Finding>& findings)
{
    // More than a fifth of the flash behind the NIC is stranded; less than half leaves the NIC idle.
    constexpr double kStranded = 1.2;
    constexpr double kIdle = 0.5;
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || !supply)
            continue;
        const auto drives = termOf(supply->readTerms, "drives");
        const auto nics = termOf(supply->readTerms, "server NIC");
        if (!drives || !nics || *nics <= Bandwidth{})
            continue;
        const double ratio = *drives / *nics;
        if (ratio > kStranded)
            findings.push_back({"ST-10", Severity::Info, {block.id}, {"flash", *drives, *nics}, {}, {}});
        else if (ratio < kIdle)
            findings.push_back({"ST-10", Severity::Info, {block.id}, {"nic", *drives, *nics}, {}, {}});
    }
}

/// Units that each requirement alone asks for, as shares of the units there are; zero where nothing is asked or the
/// limit lies outside of the units.
struct Demand {
    double capacity = 0;
    double throughput = 0;
};

Demand demandOf(const StorageBlock& tier, const StorageSupply& supply)
{
    static const std::set<BindingTerm> kOfUnits = {"drives", "server NIC", "unit"};
    Demand demand;
    if (tier.usableWanted && supply.usable > DataSize{})
        demand.capacity = *tier.usableWanted / supply.usable;
    if (tier.readWanted && supply.read > Bandwidth{} && kOfUnits.count(supply.readBinding))
        demand.throughput = *tier.readWanted / supply.read;
    if (tier.writeWanted && supply.write > Bandwidth{} && kOfUnits.count(supply.writeBinding))
        demand.throughput = std::max(demand.throughput, *tier.writeWanted / supply.write);
    return demand;
}

void checkBalance(const RuleInput& input, std::vector<Finding>& findings, bool wantsCapacityBound)
{
    constexpr double kLopsided = 1.5;
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || !supply)
            continue;
        const Demand demand = demandOf(*block.storage(), *supply);
        if (demand.capacity <= 0 || demand.throughput <= 0)
            continue;
        const double ratio =
            wantsCapacityBound ? demand.capacity / demand.throughput : demand.throughput / demand.capacity;
        if (ratio > kLopsided)
            findings.push_back({wantsCapacityBound ? "ST-14" : "ST-15", Severity::Info, {block.id}, {ratio}, {}, {}});
    }
}

void checkCapacityBound(const RuleInput& input, std::vector<Finding>& findings)
{
    checkBalance(input, findings, true);
}

void checkThroughputBound(const RuleInput& input, std::vector<Finding>& findings)
{
    checkBalance(input, findings, false);
}

}  // namespace

std::span<const Rule> storageShapeRules()
{
    static constexpr Rule kRules[] = {
        {"ST-05", Severity::Error, checkProtection},       {"ST-06", Severity::Warning, checkFill},
        {"ST-10", Severity::Info, checkDrivesAgainstNics}, {"ST-14", Severity::Info, checkCapacityBound},
        {"ST-15", Severity::Info, checkThroughputBound},
    };
    return kRules;
}

}  // namespace cw::rules

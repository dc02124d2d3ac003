// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do the storage tiers give what is asked of them?
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <cmath>

namespace cw::rules {

namespace {

/// Beyond this a count is nonsense rather than a remedy.
constexpr double kMostUnits = 100'000;

/// A hair of rounding is no breach.
template <class Amount>
bool isShort(Amount given, Amount wanted)
{
    return given < wanted * (1 - 1e-9);
}

/// The smallest count of units that gives the capacity, or nullopt where the count is not what it depends on. Usable
/// capacity goes with the units less those kept free for a rebuild.
std::optional<int> unitsForCapacity(const Block& block, const StorageSupply& supply, DataSize wanted)
{
    if (block.storage()->family == StorageFamily::LocalNvme || supply.usable <= DataSize{})
        return std::nullopt;
    const auto share = [&](int units) { return units * shareKeptForData(block.storage()->protection, units); };
    int count = block.count;
    const double perShare = supply.usable.base() / share(count);
    while (isShort(bytes(perShare * share(count)), wanted)) {
        const double missing = (wanted.base() / perShare) - share(count);
        count += std::max(1, static_cast<int>(std::min(missing, kMostUnits)));
        if (count > kMostUnits)
            return std::nullopt;
    }
    return count;
}

/// The smallest count of units that gives the throughput, or nullopt if more units do not help: then the clients or
/// the network are the limit.
std::optional<int> unitsForThroughput(const Block& block, const std::vector<BoundTerm>& terms, Bandwidth wanted)
{
    if (block.storage()->family == StorageFamily::LocalNvme || block.count <= 0)
        return std::nullopt;
    double times = 1;
    for (const BoundTerm& term : terms) {
        const bool growsWithUnits = term.term == "drives" || term.term == "server NIC" || term.term == "unit";
        if (!isShort(term.limit, wanted))
            continue;
        if (!growsWithUnits || term.limit <= Bandwidth{})
            return std::nullopt;
        times = std::max(times, wanted / term.limit);
    }
    const double units = std::ceil(block.count * times - 1e-6);
    return units > block.count && units <= kMostUnits ? std::optional<int>(static_cast<int>(units)) : std::nullopt;
}

std::optional<Fix> moreUnits(const Block& block, std::optional<int> count)
{
    return count ? std::optional<Fix>(fixCount(block, *count)) : std::nullopt;
}

void checkCapacity(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || !supply || !block.storage()->usableWanted)
            continue;
        const DataSize wanted = *block.storage()->usableWanted;
        if (isShort(supply->usable, wanted))
            findings.push_back({"ST-02",
                                Severity::Error,
                                {block.id},
                                {supply->usable, wanted},
                                moreUnits(block, unitsForCapacity(block, *supply, wanted)),
                                {}});
    }
}

void checkThroughput(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        const StorageBlock* tier = block.storage();
        if (!tier || !supply)
            continue;
        if (tier->readWanted && isShort(supply->read, *tier->readWanted))
            findings.push_back({"ST-03",
                                Severity::Error,
                                {block.id},
                                {"read", supply->read, *tier->readWanted, supply->readBinding},
                                moreUnits(block, unitsForThroughput(block, supply->readTerms, *tier->readWanted)),
                                {}});
        if (tier->writeWanted && isShort(supply->write, *tier->writeWanted))
            findings.push_back({"ST-03",
                                Severity::Error,
                                {block.id},
                                {"write", supply->write, *tier->writeWanted, supply->writeBinding},
                                moreUnits(block, unitsForThroughput(block, supply->writeTerms, *tier->writeWanted)),
                                {}});
    }
}

void checkGuidance(const RuleInput& input, std::vector<Finding>& findings)
{
    // "Good" row of the storage performance guidance in the DGX SuperPOD H100 reference architecture, table 6: one
    // server alone, and 32 servers together. It is for the tier that feeds training: the best shared tier counts.
    const Bandwidth kServerGood = gigabytesPerSecond(4);
    const Bandwidth kGoodPerServerTogether = gigabytesPerSecond(15) / 32;
    const StorageSupply* best = nullptr;
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || block.storage()->family == StorageFamily::LocalNvme || !supply)
            continue;
        if (supply->clientServers > 0 && (!best || supply->read > best->read))
            best = supply;
    }
    if (!best)
        return;
    const Bandwidth wantedTogether = kGoodPerServerTogether * best->clientServers;
    if (isShort(best->readOneServer, kServerGood))
        findings.push_back({"ST-07",
                            Severity::Warning,
                            {best->block},
                            {"server", best->readOneServer, kServerGood, best->readBinding},
                            {},
                            {}});
    else if (isShort(best->read, wantedTogether))
        findings.push_back({"ST-07",
                            Severity::Warning,
                            {best->block},
                            {"together", best->read, wantedTogether, best->readBinding},
                            {},
                            {}});
}

void checkStorageUplinks(const RuleInput& input, std::vector<Finding>& findings)
{
    // The DGX SuperPOD H100 storage fabric: non-blocking to the storage, about 4:3 to the nodes. Beyond 2:1 it is
    // F03's.
    constexpr double kGuidance = 4.0 / 3.0;
    constexpr double kPolicy = 2.0;
    const Network* network = input.design.network(NetworkKind::Storage);
    const NetworkResult* result = network && !network->isMerged() ? resultOf(input, network->id) : nullptr;
    if (!result || !result->isBuilt)
        return;
    const double built = result->worstOversubscription;
    if (built <= kGuidance * kRatioTolerance || built > kPolicy * kRatioTolerance)
        return;
    Finding finding{"ST-13", Severity::Warning, {network->id}, {built, kGuidance}, {}, {}};
    if (network->oversubscription > 1 || network->spineOversubscription > 1)
        finding.fix = fixNetwork("set-oversubscription", network->id, {nameOf(*network), 1.0}, [](Network& target) {
            target.oversubscription = 1;
            target.spineOversubscription = 1;
        });
    findings.push_back(std::move(finding));
}

}  // namespace

std::span<const Rule> storageRules()
{
    static constexpr Rule kRules[] = {
        {"ST-02", Severity::Error, checkCapacity},
        {"ST-03", Severity::Error, checkThroughput},
        {"ST-07", Severity::Warning, checkGuidance},
        {"ST-13", Severity::Warning, checkStorageUplinks},
    };
    return kRules;
}

}  // namespace cw::rules

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do the storage tiers give what is asked of them?
#include "model/design/edits.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <functional>

namespace cw::rules {

namespace {

/// What one tier would give with another count, on the networks as they are planned now.
StorageSupply supplyWith(const RuleInput& input, const Block& block, int count)
{
    const Design changed = setCount(input.design, block.id, count);
    for (const StorageSupply& supply : storageSupply(changed, input.plan, input.catalogue)) {
        if (supply.block == block.id)
            return supply;
    }
    return {};
}

/// The smallest count for which `isEnough` holds, or nullopt if sixty-four times the units do not help: then
/// something other than the units is the limit.
std::optional<int> smallestCount(const RuleInput& input, const Block& block,
                                 const std::function<bool(const StorageSupply&)>& isEnough)
{
    constexpr int kMostTimes = 64;
    int tooFew = std::max(1, block.count);
    int enough = tooFew * 2;
    while (!isEnough(supplyWith(input, block, enough))) {
        tooFew = enough;
        enough *= 2;
        if (enough > std::max(1, block.count) * kMostTimes)
            return std::nullopt;
    }
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        (isEnough(supplyWith(input, block, middle)) ? enough : tooFew) = middle;
    }
    return enough;
}

std::optional<Fix> moreUnits(const RuleInput& input, const Block& block,
                             const std::function<bool(const StorageSupply&)>& isEnough)
{
    const auto count = smallestCount(input, block, isEnough);
    return count ? std::optional<Fix>(fixCount(block, *count)) : std::nullopt;
}

void checkCapacity(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || !supply || !block.storage()->usableWanted)
            continue;
        const DataSize wanted = *block.storage()->usableWanted;
        if (supply->usable >= wanted)
            continue;
        findings.push_back({"ST-02", Severity::Error, {block.id}, {supply->usable, wanted},
                            moreUnits(input, block, [=](const StorageSupply& s) { return s.usable >= wanted; }), {}});
    }
}

void checkThroughput(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        const StorageBlock* tier = block.storage();
        if (!tier || !supply)
            continue;
        if (tier->readWanted && supply->read < *tier->readWanted) {
            const Bandwidth wanted = *tier->readWanted;
            findings.push_back({"ST-03", Severity::Error, {block.id},
                                {"read", supply->read, wanted, supply->readBinding},
                                moreUnits(input, block, [=](const StorageSupply& s) { return s.read >= wanted; }), {}});
        }
        if (tier->writeWanted && supply->write < *tier->writeWanted) {
            const Bandwidth wanted = *tier->writeWanted;
            findings.push_back({"ST-03", Severity::Error, {block.id},
                                {"write", supply->write, wanted, supply->writeBinding},
                                moreUnits(input, block, [=](const StorageSupply& s) { return s.write >= wanted; }),
                                {}});
        }
    }
}

void checkPerServerRead(const RuleInput& input, std::vector<Finding>& findings)
{
    // "Good" row of the storage performance guidance in the DGX SuperPOD H100 reference architecture. It asks it of
    // the tier that feeds training, so the best shared tier counts; a lake behind it may be slower.
    const Bandwidth kGood = gigabytesPerSecond(4);
    const StorageSupply* best = nullptr;
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || block.storage()->family == StorageFamily::LocalNvme || !supply)
            continue;
        if (!best || supply->readPerServer > best->readPerServer)
            best = supply;
    }
    if (best && computeServers(input.design) > 0 && best->readPerServer < kGood)
        findings.push_back({"ST-07", Severity::Warning, {best->block},
                            {best->readPerServer, kGood, best->readBinding}, {}, {}});
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
        finding.fix = fixNetwork("set-oversubscription", network->id, {1.0}, [](Network& target) {
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
        {"ST-07", Severity::Warning, checkPerServerRead},
        {"ST-13", Severity::Warning, checkStorageUplinks},
    };
    return kRules;
}

}  // namespace cw::rules

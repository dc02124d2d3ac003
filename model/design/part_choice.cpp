// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/part_choice.h"

#include "model/design/code_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace cw {
namespace {

bool speaks(const std::vector<Technology>& technologies, Technology wanted)
{
    const auto has = [&](Technology t) {
        return std::find(technologies.begin(), technologies.end(), t) != technologies.end();
    };
    // RoCE is Ethernet on the wire; a part that lists only one of the two speaks both.
    return wanted == Technology::InfiniBand ? has(wanted) : has(Technology::Ethernet) || has(Technology::RoCE);
}

/// The speed that most servers of the catalogue have on ports of a role; the faster one of two as usual.
Bandwidth usualPortSpeed(const Catalogue& catalogue, PortRole role)
{
    std::map<double, int> servers;
    for (const auto& [id, server] : catalogue.servers)
        if (const PortGroup* group = server.portGroup(role))
            ++servers[inGigabitsPerSecond(group->speed)];
    const auto usual = std::max_element(servers.begin(), servers.end(),
                                        [](const auto& a, const auto& b) { return a.second <= b.second; });
    return usual == servers.end() ? Bandwidth{} : gigabitsPerSecond(usual->first);
}

bool isAccessSwitch(const Switch& part)
{
    return part.uplinkPorts > 0 && part.uplinkSpeed > part.portSpeed;
}

int trust(Evidence evidence)
{
    return evidence == Evidence::Read ? 0 : evidence == Evidence::Unverified ? 1 : 2;
}

}  // namespace

const std::vector<PortGroup>* portGroupsOf(const Catalogue& catalogue, const PartId& part)
{
    if (const Server* server = catalogue.server(part))
        return &server->ports;
    if (const StorageUnit* unit = catalogue.storageUnit(part))
        return &unit->ports;
    return nullptr;
}

int portsOf(const Catalogue& catalogue, const PartId& part, PortRole role, std::optional<Technology> technology)
{
    int ports = 0;
    if (const auto* groups = portGroupsOf(catalogue, part))
        for (const PortGroup& group : *groups)
            if (group.role == role &&
                (!technology || group.technologies.empty() || speaks(group.technologies, *technology)))
                ports += group.ports;
    return ports;
}

PartId chooseLeafSwitch(const Catalogue& catalogue, const SwitchWish& wish)
{
    const bool isOutOfBand = wish.kind == NetworkKind::OutOfBand;
    const Bandwidth speed =
        wish.hostSpeed > Bandwidth{} ? wish.hostSpeed : usualPortSpeed(catalogue, roleOf(wish.kind));
    // Slower than the hosts' ports is the last resort; a switch for hosts is no access switch and the other way round.
    using Rank = std::tuple<bool, bool, double, bool, int, PartId>;
    std::optional<Rank> best;
    for (const auto& [id, part] : catalogue.switches) {
        if (part.ports <= 0 || !speaks(part.technologies, wish.technology))
            continue;
        const bool isTooSlow = part.portSpeed < speed;
        const double distance = std::fabs(std::log(part.portSpeed.base() / std::max(speed.base(), 1.0)));
        const Rank rank{isAccessSwitch(part) != isOutOfBand,    isTooSlow,   distance,
                        part.manufacturer != wish.manufacturer, -part.ports, id};
        if (!best || rank < *best)
            best = rank;
    }
    return best ? std::get<PartId>(*best) : PartId{};
}

PartId chooseAggregationSwitch(const Catalogue& catalogue, const PartId& access, const std::string& manufacturer)
{
    const Switch* below = catalogue.switchPart(access);
    if (!below || !isAccessSwitch(*below))
        return {};
    using Rank = std::tuple<bool, int, PartId>;
    std::optional<Rank> best;
    for (const auto& [id, part] : catalogue.switches) {
        if (part.portSpeed != below->uplinkSpeed || !speaks(part.technologies, Technology::Ethernet))
            continue;
        const Rank rank{part.manufacturer != manufacturer, part.ports, id};
        if (!best || rank < *best)
            best = rank;
    }
    return best ? std::get<PartId>(*best) : PartId{};
}

Bandwidth fastestPort(const Design& design, const Catalogue& catalogue, PortRole role)
{
    Bandwidth fastest;
    for (const Block& block : design.blocks)
        if (const auto* groups = portGroupsOf(catalogue, block.part))
            for (const PortGroup& group : *groups)
                if (group.role == role && group.ports > 0 && group.speed > fastest)
                    fastest = group.speed;
    return fastest;
}

std::string mainManufacturer(const Design& design, const Catalogue& catalogue)
{
    std::map<std::string, int> servers;
    for (const Block& block : design.blocks)
        if (const Server* server = block.compute() ? catalogue.server(block.part) : nullptr)
            servers[server->manufacturer] += block.count;
    const auto most = std::max_element(servers.begin(), servers.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == servers.end() ? std::string{} : most->first;
}

PartId chooseStorageUnit(const Catalogue& catalogue, StorageFamily family)
{
    using Rank = std::tuple<bool, bool, int, PartId>;
    std::optional<Rank> best;
    for (const auto& [id, unit] : catalogue.storageUnits) {
        const bool isUnit = unit.kind == StorageUnitKind::Node || unit.kind == StorageUnitKind::Appliance;
        if (!isUnit || unit.family != codeWord(family))
            continue;
        const bool hasRates = unit.readMeasured && unit.writeMeasured;
        const Rank rank{!hasRates, unit.rawCapacity == DataSize{}, trust(unit.provenanceOf("*").evidence), id};
        if (!best || rank < *best)
            best = rank;
    }
    return best ? std::get<PartId>(*best) : PartId{};
}

// Ceph: nearfull ratio 0.85, three copies (Ceph documentation, "Storage cluster settings"). HDFS: three copies, a
// quarter kept for temporary data (Cloudera sizing guidance). Object: 8+3, the usual wide code of RGW lakes.
StorageBlock usualStorage(StorageFamily family)
{
    StorageBlock storage;
    storage.family = family;
    storage.fillLimit = family == StorageFamily::Hdfs ? 0.75 : 0.85;
    switch (family) {
    case StorageFamily::Ceph:
    case StorageFamily::Hdfs: storage.protection = {Protection::Kind::Replication, 3, 8, 3}; break;
    case StorageFamily::Object: storage.protection = {Protection::Kind::ErasureCode, 3, 8, 3}; break;
    case StorageFamily::LocalNvme: storage.protection = {Protection::Kind::Replication, 1, 8, 2}; break;
    case StorageFamily::ParallelFlash:
    case StorageFamily::Lustre: storage.protection = {Protection::Kind::Appliance, 3, 8, 2}; break;
    }
    return storage;
}

int fewestUnits(const Protection& protection)
{
    switch (protection.kind) {
    case Protection::Kind::Replication: return protection.copies > 1 ? protection.copies + 1 : 1;
    case Protection::Kind::ErasureCode: return protection.data + protection.parity + 1;
    case Protection::Kind::Appliance: break;
    }
    return 1;
}

// Capacity by the protection's share of raw; reading is not slowed by it, writing carries every copy or parity.
UnitYield unitYield(const StorageUnit& unit, const StorageBlock& storage)
{
    const Protection& protection = storage.protection;
    double share = 1;
    if (protection.kind == Protection::Kind::Replication)
        share = 1.0 / protection.copies;
    else if (protection.kind == Protection::Kind::ErasureCode)
        share = static_cast<double>(protection.data) / (protection.data + protection.parity);
    return {unit.rawCapacity * (share * storage.fillLimit), unit.readMeasured.value_or(Bandwidth{}),
            unit.writeMeasured.value_or(Bandwidth{})};
}

int hostPortsPerLeaf(int radix, double oversubscription)
{
    // The small addition keeps 48·3/4 from becoming 35 by a rounding of the last bit.
    return static_cast<int>(std::floor(radix * oversubscription / (1 + oversubscription) + 1e-9));
}

int radixAt(const Switch& part, Bandwidth speed)
{
    if (!(speed > Bandwidth{}) || speed >= part.portSpeed)
        return part.ports;
    const int split = static_cast<int>(std::floor(part.portSpeed / speed + 1e-9));
    return part.ports * std::clamp(split, 1, std::max(1, part.maxPortSplit));
}

}  // namespace cw

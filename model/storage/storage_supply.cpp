// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/storage_supply.h"

#include "model/storage/storage_ports.h"

#include <algorithm>
#include <array>

namespace cw {

namespace {

Bandwidth slower(Bandwidth a, Bandwidth b)
{
    return a < b ? a : b;
}

/// What all units of a tier hold and deliver at their own doors.
struct Media {
    DataSize raw;
    Bandwidth drivesRead;  ///< of all drives, zero if unknown
    Bandwidth drivesWrite;
    Bandwidth unitsRead;  ///< of all units as measured, zero if unknown
    Bandwidth unitsWrite;
};

Media localFlash(const Design& design, const Catalogue& catalogue, const Block& tier, const StorageConstants& constants)
{
    Media media;
    const bool isOneKind = catalogue.server(tier.part) != nullptr;
    for (const Block& block : design.blocks) {
        const bool counts = block.compute() && (!isOneKind || block.part == tier.part);
        if (const Server* server = counts ? catalogue.server(block.part) : nullptr)
            media.raw += server->localFlash * static_cast<double>(std::max(0, block.count));
    }
    const double drives = constants.localDrive > DataSize{} ? media.raw / constants.localDrive : 0;
    media.drivesRead = constants.localDriveRead * (drives * constants.driveShare);
    media.drivesWrite = constants.localDriveWrite * (drives * constants.driveShare);
    return media;
}

Media mediaOf(const Design& design, const Catalogue& catalogue, const Block& tier, const StorageConstants& constants,
              const StorageFamilyConstants& family)
{
    const double count = std::max(0, tier.count);
    if (tier.storage()->family == StorageFamily::LocalNvme && !catalogue.storageUnit(tier.part))
        return localFlash(design, catalogue, tier, constants);
    if (const Server* server = catalogue.server(tier.part)) {
        Media media;
        media.raw = server->localFlash * count;
        return media;
    }
    Media media;
    const StorageUnit* unit = catalogue.storageUnit(tier.part);
    if (!unit)
        return media;
    media.raw = unit->rawCapacity * count;
    if (unit->readMeasured) {
        media.unitsRead = *unit->readMeasured * count;
        media.unitsWrite = unit->writeMeasured ? *unit->writeMeasured * count : media.unitsRead * family.writeOverRead;
    }
    const StorageUnit* drive = catalogue.storageUnit(unit->drive);
    if (drive && drive->readMeasured && unit->drives > 0) {
        const double drives = count * unit->drives * constants.driveShare;
        media.drivesRead = *drive->readMeasured * drives;
        media.drivesWrite = drive->writeMeasured.value_or(*drive->readMeasured * family.writeOverRead) * drives;
    }
    return media;
}

/// Amplification beyond what the measured shares of the NIC hold already.
double beyondMeasured(double amplification, double measured)
{
    return measured > 0 ? amplification / measured : amplification;
}

struct Shares {
    double readAmplification;
    double writeAmplification;
    double diskAmplification;  ///< bytes on drives for one byte written
};

Shares sharesOf(const StorageBlock& tier, const StorageFamilyConstants& family, double rawPerByte)
{
    Shares shares{readAmplification(tier.family, tier.protection), writeAmplification(tier.family, tier.protection),
                  rawPerByte};
    if (family.measuredWith) {
        shares.readAmplification =
            beyondMeasured(shares.readAmplification, readAmplification(tier.family, *family.measuredWith));
        shares.writeAmplification =
            beyondMeasured(shares.writeAmplification, writeAmplification(tier.family, *family.measuredWith));
    }
    return shares;
}

/// Terms of the path through the network: both NICs, and the uplinks between them.
void addNicTerms(std::vector<BoundTerm>& terms, const StorageNics& nics, double serverShare, double clientShare,
                 double amplification)
{
    terms.push_back({"server NIC", nics.servers * (serverShare / amplification)});
    if (nics.clientServers > 0)
        terms.push_back({"client NIC", nics.clients * clientShare});
    if (nics.hasFabric) {
        Bandwidth uplinks = nics.servers / (nics.pathOversubscription * amplification);
        if (nics.clientServers > 0)
            uplinks = slower(uplinks, nics.clients / nics.pathOversubscription);
        terms.push_back({"network", uplinks});
    }
}

void addTerm(std::vector<BoundTerm>& terms, const char* term, Bandwidth limit)
{
    if (limit > Bandwidth{})
        terms.push_back({term, limit});
}

void takeLeast(const std::vector<BoundTerm>& terms, Bandwidth& value, BindingTerm& binding)
{
    const auto least = std::min_element(terms.begin(), terms.end(),
                                        [](const BoundTerm& a, const BoundTerm& b) { return a.limit < b.limit; });
    value = least == terms.end() ? Bandwidth{} : least->limit;
    binding = least == terms.end() ? "none" : least->term;
}

/// 0 below, 1 good, 2 better, 3 best.
int stepOf(Bandwidth value, const StorageGuidance& guidance, double factor)
{
    return (value >= guidance.good * factor ? 1 : 0) + (value >= guidance.better * factor ? 1 : 0) +
           (value >= guidance.best * factor ? 1 : 0);
}

void judge(StorageSupply& supply, const StorageConstants& constants)
{
    static constexpr std::array<const char*, 4> kWords = {"below", "good", "better", "best"};
    const double units = static_cast<double>(supply.clientServers) / std::max(1, constants.guidanceServers);
    const int node = stepOf(supply.readOneServer, constants.nodeRead, 1);
    const int unit = stepOf(supply.read, constants.unitRead, units);
    supply.nodeGuidance = kWords[static_cast<std::size_t>(node)];
    supply.unitGuidance = kWords[static_cast<std::size_t>(unit)];
    supply.guidance = kWords[static_cast<std::size_t>(std::min(node, unit))];
}

/// Servers whose local flash a LocalNvme tier stands for.
int serversWithLocalFlash(const Design& design, const Block& tier, const Catalogue& catalogue)
{
    int servers = 0;
    const bool isServer = catalogue.server(tier.part) != nullptr;
    for (const Block& block : design.blocks) {
        if (block.compute() && (!isServer || block.part == tier.part))
            servers += std::max(0, block.count);
    }
    return servers;
}

void shareAmongClients(StorageSupply& supply, Bandwidth oneClient)
{
    if (supply.clientServers == 0)
        return;
    supply.readPerServer = supply.read / static_cast<double>(supply.clientServers);
    supply.writePerServer = supply.write / static_cast<double>(supply.clientServers);
    supply.readOneServer = slower(supply.read, oneClient);
    supply.writeOneServer = slower(supply.write, oneClient);
}

/// Flash inside of the servers: every server reaches its own drives only.
void fillLocal(StorageSupply& supply, const Design& design, const Catalogue& catalogue, const Block& tier,
               const Media& media)
{
    supply.usable = media.raw * tier.storage()->fillLimit;
    addTerm(supply.readTerms, "drives", media.drivesRead);
    addTerm(supply.writeTerms, "drives", media.drivesWrite);
    addTerm(supply.readTerms, "unit", media.unitsRead);
    addTerm(supply.writeTerms, "unit", media.unitsWrite);
    takeLeast(supply.readTerms, supply.read, supply.readBinding);
    takeLeast(supply.writeTerms, supply.write, supply.writeBinding);
    supply.clientServers = serversWithLocalFlash(design, tier, catalogue);
    shareAmongClients(supply, supply.read / static_cast<double>(std::max(1, supply.clientServers)));
}

void fillShared(StorageSupply& supply, const Block& tier, const Media& media, const StorageNics& nics,
                const StorageConstants& constants, const StorageFamilyConstants& family)
{
    const StorageBlock& storage = *tier.storage();
    supply.rawPerUsable = rawPerUsable(storage.protection, constants);
    supply.minimumUnits = minimumUnits(storage.protection);
    const double fill = std::min(storage.fillLimit, family.shareOfCapacity);
    const double kept = shareKeptForData(storage.protection, tier.count);
    const bool canProtect = tier.count >= supply.minimumUnits;
    supply.usable = canProtect ? media.raw * (fill * kept / supply.rawPerUsable) : DataSize{};

    const Shares shares = sharesOf(storage, family, supply.rawPerUsable);
    addTerm(supply.readTerms, "drives", media.drivesRead);
    addTerm(supply.writeTerms, "drives", media.drivesWrite / shares.diskAmplification);
    addNicTerms(supply.readTerms, nics, family.readShareOfNic, constants.clientShareOfNic, shares.readAmplification);
    addNicTerms(supply.writeTerms, nics, family.writeShareOfNic, constants.clientShareOfNic, shares.writeAmplification);
    addTerm(supply.readTerms, "unit", media.unitsRead);
    addTerm(supply.writeTerms, "unit", media.unitsWrite);
    takeLeast(supply.readTerms, supply.read, supply.readBinding);
    takeLeast(supply.writeTerms, supply.write, supply.writeBinding);
    supply.clientServers = nics.clientServers;
    shareAmongClients(supply, nics.oneClient * constants.clientShareOfNic);
}

}  // namespace

std::vector<StorageSupply> storageSupply(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                         const StorageConstants& constants)
{
    std::vector<StorageSupply> supplies;
    for (const Block& block : design.blocks) {
        const StorageBlock* tier = block.storage();
        const auto family = tier ? constants.families.find(tier->family) : constants.families.end();
        if (family == constants.families.end())
            continue;
        StorageSupply supply;
        supply.block = block.id;
        const Media media = mediaOf(design, catalogue, block, constants, family->second);
        supply.raw = media.raw;
        if (tier->family == StorageFamily::LocalNvme)
            fillLocal(supply, design, catalogue, block, media);
        else
            fillShared(supply, block, media, storageNics(design, plan, catalogue, block), constants, family->second);
        if (supply.clientServers > 0)
            judge(supply, constants);
        supplies.push_back(std::move(supply));
    }
    return supplies;
}

}  // namespace cw

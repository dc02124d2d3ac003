// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cost/bom.h"

#include "model/cost/cable_counts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace cw {

namespace {

BomCategory categoryOf(NetworkKind network)
{
    switch (network) {
    case NetworkKind::Compute: return BomCategory::ComputeFabric;
    case NetworkKind::Storage: return BomCategory::StorageFabric;
    case NetworkKind::Service: return BomCategory::ServiceFabric;
    case NetworkKind::OutOfBand: break;
    }
    return BomCategory::OutOfBand;
}

BomCategory categoryOf(const Block& block)
{
    if (block.compute())
        return BomCategory::Compute;
    return block.storage() ? BomCategory::Storage : BomCategory::Management;
}

const char* unitWordOf(const Block& block)
{
    if (block.compute())
        return "server";
    return block.storage() ? "unit" : "server";
}

/// Flash inside of servers is bought with the servers.
bool isPartOfServers(const Block& block, const Catalogue& catalogue)
{
    return block.storage() && block.storage()->family == StorageFamily::LocalNvme && !catalogue.storageUnit(block.part);
}

class Bill {
public:
    Bill(const Design& design, const Plan& plan, const Catalogue& catalogue)
        : design_(design)
        , plan_(plan)
        , catalogue_(catalogue)
    {
    }

    std::vector<BomLine> lines()
    {
        addUnits();
        addSwitches();
        addOptics();
        addCables();
        addRacks();
        std::vector<BomLine> lines;
        for (auto& [key, line] : lines_) {
            finish(line);
            lines.push_back(std::move(line));
        }
        return lines;
    }

private:
    using Key = std::tuple<BomCategory, int, PartId, double>;
    /// Within a category: what is racked, then optics, then cables.
    enum Order { kDevices, kOptics, kCables };

    BomLine& line(BomCategory category, Order order, const PartId& part, const char* unitWord, Length length = {})
    {
        BomLine& found = lines_[{category, order, part, inMetres(length)}];
        found.category = category;
        found.part = part;
        found.unitWord = unitWord;
        if (length > Length{})
            found.length = fmt::format("{:g} m", inMetres(length));
        return found;
    }

    /// Once a line, though every switch of a network comes along.
    void addNetwork(BomLine& target, NetworkKind kind)
    {
        const Network* network = design_.network(kind);
        std::vector<ElementId>& known = target.elements;
        if (network && std::find(known.begin(), known.end(), network->id) == known.end())
            known.push_back(network->id);
    }

    void addUnits()
    {
        std::vector<int> planned(design_.blocks.size());
        for (const Device& device : plan_.devices) {
            if (device.block >= 0 && static_cast<std::size_t>(device.block) < planned.size())
                ++planned[static_cast<std::size_t>(device.block)];
        }
        for (std::size_t i = 0; i < planned.size(); ++i) {
            const Block& block = design_.blocks[i];
            if (planned[i] == 0 || isPartOfServers(block, catalogue_))
                continue;
            BomLine& target = line(categoryOf(block), kDevices, block.part, unitWordOf(block));
            target.units += planned[i];
            target.elements.push_back(block.id);
        }
    }

    void addSwitches()
    {
        for (const Device& device : plan_.devices) {
            const Part* part = device.block < 0 ? partOf(device, design_, plan_, catalogue_) : nullptr;
            if (!part)
                continue;
            BomLine& target = line(categoryOf(device.network), kDevices, part->id, "switch");
            ++target.units;
            addNetwork(target, device.network);
        }
    }

    void addOptics()
    {
        for (const OpticCount& count : countOptics(plan_)) {
            const bool isPerServer = count.servers > 0 && count.quantity % count.servers == 0;
            BomLine& target = line(categoryOf(count.network), kOptics, count.optic, isPerServer ? "server" : "cage");
            target.units = isPerServer ? count.servers : count.quantity;
            target.perUnit = isPerServer ? count.quantity / count.servers : 1;
            target.spareShare = design_.site.sparesShare;
            addNetwork(target, count.network);
        }
    }

    void addCables()
    {
        for (const CableCount& count : countCables(plan_)) {
            BomLine& target = line(categoryOf(count.network), kCables, count.cable, "cable", count.stocked);
            target.units += count.quantity;
            target.spareShare = design_.site.sparesShare;
            addNetwork(target, count.network);
        }
    }

    /// The smallest rack PDU whose feed carries a full rack alone; else the largest, several to a feed.
    const RackPart* choosePdu() const
    {
        const Power limit = design_.site.rackPowerLimit;
        const RackPart* chosen = nullptr;
        for (const auto& [id, part] : catalogue_.rackParts) {
            if (!part.isPdu || !part.feedPower || *part.feedPower <= Power{})
                continue;
            const bool fits = *part.feedPower >= limit;
            const bool chosenFits = chosen && *chosen->feedPower >= limit;
            const bool isBetter = !chosen || (fits && !chosenFits) ||
                                  (fits == chosenFits && (fits ? *part.feedPower < *chosen->feedPower
                                                               : *part.feedPower > *chosen->feedPower));
            chosen = isBetter ? &part : chosen;
        }
        return chosen;
    }

    void addRacks()
    {
        const int racks = static_cast<int>(plan_.racks.size());
        if (racks == 0)
            return;
        line(BomCategory::Racks, kDevices, design_.site.rack, "rack").units = racks;
        const RackPart* pdu = choosePdu();
        if (!pdu)
            return;
        // Two feeds, each able to carry the rack alone when the other fails.
        const double perFeed = std::ceil(std::max(1.0, design_.site.rackPowerLimit / *pdu->feedPower));
        BomLine& target = line(BomCategory::Racks, kDevices, pdu->id, "rack");
        target.units = racks;
        target.perUnit = 2 * static_cast<int>(std::min(perFeed, 100.0));
    }

    void finish(BomLine& target) const
    {
        target.quantity = target.units * target.perUnit;
        target.spares = sparesFor(target.quantity, target.spareShare);
        target.total = target.quantity + target.spares;
        const Part* part = catalogue_.find(target.part);
        if (!part)
            return;
        target.manufacturer = part->manufacturer;
        target.model = part->model;
        target.partNumber = part->partNumber;
        target.description = part->description;
        // A nameplate is stated with all modules plugged; adding theirs would count it twice.
        const bool isPlugged = catalogue_.optics.count(target.part) > 0 || catalogue_.cables.count(target.part) > 0;
        if (!isPlugged)
            target.powerMax = part->powerForFeeds() * static_cast<double>(target.quantity);
        target.weight = part->weight.value_or(Mass{}) * static_cast<double>(target.quantity);
        target.evidence = part->provenanceOf("*").evidence;
    }

    const Design& design_;
    const Plan& plan_;
    const Catalogue& catalogue_;
    std::map<Key, BomLine> lines_;
};

/// Prices one line in the currency of the bill; false if nobody knows a price.
bool priceLine(BomLine& line, const PriceBook& prices, Currency currency, PriceScenario scenario, Money& typical)
{
    const Price* price = prices.price(line.part);
    const auto rate = price ? prices.exchangeRate(price->typical.currency(), currency) : std::nullopt;
    if (!rate)
        return false;
    line.unitPrice = price->at(scenario).convertedTo(currency, *rate);
    line.extended = *line.unitPrice * line.total;
    line.extendedLow = price->low.convertedTo(currency, *rate) * line.total;
    line.extendedHigh = price->high.convertedTo(currency, *rate) * line.total;
    typical = price->typical.convertedTo(currency, *rate) * line.total;
    line.source =
        price->date.empty() ? price->provenance.source : fmt::format("{} ({})", price->provenance.source, price->date);
    line.confidence = price->confidence;
    return true;
}

}  // namespace

int sparesFor(int quantity, double share)
{
    return static_cast<int>(std::ceil(std::round(quantity * share * 1e6) / 1e6));
}

Money BillOfMaterials::of(BomCategory category) const
{
    Money sum = Money::fromMinor(0, currency);
    for (const BomLine& line : lines) {
        if (line.category == category && line.extended)
            sum += *line.extended;
    }
    return sum;
}

BillOfMaterials billOfMaterials(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                const PriceBook& prices, PriceScenario scenario)
{
    BillOfMaterials bill;
    bill.currency = design.currency;
    bill.scenario = scenario;
    bill.total = bill.totalLow = bill.totalTypical = bill.totalHigh = Money::fromMinor(0, design.currency);
    bill.lines = Bill(design, plan, catalogue).lines();
    for (BomLine& line : bill.lines) {
        Money typical;
        if (priceLine(line, prices, bill.currency, scenario, typical)) {
            bill.total += *line.extended;
            bill.totalLow += *line.extendedLow;
            bill.totalTypical += typical;
            bill.totalHigh += *line.extendedHigh;
        } else if (!line.part.empty()) {
            bill.unpriced.push_back(line.part);
        }
    }
    std::sort(bill.unpriced.begin(), bill.unpriced.end());
    bill.unpriced.erase(std::unique(bill.unpriced.begin(), bill.unpriced.end()), bill.unpriced.end());
    return bill;
}

}  // namespace cw

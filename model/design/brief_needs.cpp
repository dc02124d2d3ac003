// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/brief_parts.h"
#include "model/design/design_json_parts.h"
#include "model/design/edits.h"
#include "model/design/part_choice.h"
#include "model/design/placement.h"

#include <algorithm>
#include <cmath>

namespace cw {
namespace {

/// Units that one need asks for, and which need it is.
struct UnitNeed {
    int units = 0;
    std::string term;
};

/// `isKnown` is false where the catalogue does not state what one unit gives.
template <class Value>
void addNeed(UnitNeed& most, const std::optional<Value>& wanted, Value perUnit, int extra, const char* term,
             const ElementId& id, BriefContext& context)
{
    if (!wanted)
        return;
    if (!(perUnit > Value{})) {
        context.choose("figure-unknown", {id, term});
        return;
    }
    // Just enough is enough: the small subtraction forgives the last bit of a division.
    const double units = std::ceil(*wanted / perUnit - 1e-9) + extra;
    const int whole = static_cast<int>(std::min(units, static_cast<double>(kMostUnits)));
    if (whole > most.units)
        most = {whole, term};
}

/// What of the capacity that its unit yields a tier can use.
double usableShare(const StorageBlock& storage, const UsableShares& shares)
{
    const bool isAppliance = storage.protection.kind == Protection::Kind::Appliance;
    const auto limit = shares.mostFull.find(storage.family);
    const double fill = limit == shares.mostFull.end() ? 1 : std::min(1.0, limit->second / storage.fillLimit);
    return (isAppliance ? shares.appliance : 1) * fill;
}

UnitNeed unitsFor(const StorageUnit& unit, const StorageBlock& storage, const ElementId& id, BriefContext& context)
{
    const UnitYield yield = unitYield(unit, storage);
    const bool isAppliance = storage.protection.kind == Protection::Kind::Appliance;
    UnitNeed need{fewestUnits(storage.protection), "protection"};
    // Where the nodes protect each other, one of them is kept free to rebuild onto.
    const DataSize usable = yield.usable * usableShare(storage, context.shares);
    addNeed(need, storage.usableWanted, usable, isAppliance ? 0 : 1, "capacity", id, context);
    addNeed(need, storage.readWanted, yield.read, 0, "read", id, context);
    addNeed(need, storage.writeWanted, yield.write, 0, "write", id, context);
    return need;
}

/// A preset that fits the kind of the workload.
KnownModel findPreset(MemberReader& in, const ModelShapes& presets, WorkloadKind kind, BriefContext& context)
{
    std::string name;
    in.read("model", name);
    const auto fits = [kind](const KnownModel& model) {
        return model.layers.empty() == (kind != WorkloadKind::LayerTraining);
    };
    if (const auto preset = presets.find(name); preset != presets.end() && fits(preset->second))
        return preset->second;
    std::string names;
    for (const auto& entry : presets)
        if (fits(entry.second))
            names += (names.empty() ? "" : ", ") + entry.first;
    context.fault.raise(ErrorCode::UnknownChoice, in.where("model"), {name, names});
    return {};
}

}  // namespace

void readBriefStorage(const JsonNode& node, const std::string& path, BriefContext& context)
{
    MemberReader in(node, path, context.fault, {"tier", "family", "usable_tb", "read_gbs", "write_gbs"});
    StorageFamily family = StorageFamily::ParallelFlash;
    in.readChoice("family", family);
    const PartId part = chooseStorageUnit(context.catalogue, family);
    if (part.empty()) {
        context.fault.raise(ErrorCode::Unsupported, in.where("family"),
                            {"storage-family:" + std::string(codeWord(family))});
        return;
    }
    if (context.design.blocks.size() >= kMostItems) {
        raiseTooMany(context.fault, path, context.design.blocks.size() + 1);
        return;
    }
    const double x = kFirstCardX + kCardStep * static_cast<double>(context.design.blocks.size());
    ElementId id;
    context.design = addBlock(context.design, context.catalogue, part, 1, {x, kLowerRowY}, &id);
    Block& block = *context.design.block(id);
    StorageBlock& storage = *block.storage();
    in.read("tier", storage.tier);
    in.readQuantity("usable_tb", storage.usableWanted, terabytes, 0, 1e9);
    in.readQuantity("read_gbs", storage.readWanted, gigabytesPerSecond, 0, 1e9);
    in.readQuantity("write_gbs", storage.writeWanted, gigabytesPerSecond, 0, 1e9);
    if (!in.has("family"))
        context.choose("family-chosen", {id, std::string(codeWord(family))});
    context.choose("unit-chosen", {id, part});
    const UnitNeed need = unitsFor(*context.catalogue.storageUnit(part), storage, id, context);
    block.count = need.units;
    context.choose("units-chosen", {id, std::to_string(need.units), need.term});
}

void readBriefWorkload(const JsonNode& node, const std::string& path, const ModelShapes& presets, BriefContext& context)
{
    MemberReader in(node, path, context.fault,
                    {"kind", "model", "tokens", "days", "requests_per_second", "prompt_tokens", "output_tokens",
                     "first_token_ms", "between_tokens_ms", "key_values"});
    in.require({"model"});
    if (!in.has("model"))
        return;
    Workload workload;
    in.readChoice("kind", workload.kind);
    KnownModel known = findPreset(in, presets, workload.kind, context);
    workload.model = std::move(known.shape);
    workload.listedLayers = std::move(known.layers);
    in.read("model", workload.name);
    in.read("tokens", workload.tokens, 0, 1e18);
    in.readQuantity("days", workload.deadline, days, 1e-6, 1e5);
    readServingDemand(in, workload.serving);
    workload.block = context.design.blocks.front().id;
    workload.x = kFirstCardX + kCardStep * static_cast<double>(1 + context.design.workloads.size());
    workload.y = kUpperRowY;
    context.design = addWorkload(context.design, workload);
}

void readBriefSite(MemberReader& brief, BriefContext& context)
{
    static const JsonNode kNone = JsonNode::object();
    const JsonNode* given = brief.find("site", JsonNode::Kind::Object, "object");
    MemberReader in(given ? *given : kNone, "site", context.fault,
                    {"rack_kw", "pue", "electricity_per_kwh", "currency"});
    Site& site = context.design.site;
    context.design.currency = readCurrency(in, "currency", context.design.currency);
    in.readQuantity("rack_kw", site.rackPowerLimit, kilowatts, 0.1, 10'000);
    in.read("pue", site.pue, 1, 5);
    site.electricityPerMwh = readTariff(in, "electricity_per_kwh", context.design.currency, site.electricityPerMwh);
    const std::pair<const char*, std::string> assumptions[] = {
        {"rack_kw", shortestNumber(inKilowatts(site.rackPowerLimit))},
        {"pue", shortestNumber(site.pue)},
        {"electricity_per_kwh",
         shortestNumber(site.electricityPerKwh()) + " " + site.electricityPerMwh.currency().code()},
        {"currency", context.design.currency.code()}};
    for (const auto& [key, value] : assumptions)
        if (!in.has(key))
            context.choose("assumed", {in.where(key), value});
}

}  // namespace cw

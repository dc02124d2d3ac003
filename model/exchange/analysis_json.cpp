// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_json.h"

#include "model/design/code_words.h"
#include "model/exchange/analysis_figures.h"

#include <algorithm>

namespace cw {

namespace {

using namespace analysis_json;

Json totalsJson(const Analysis& analysis)
{
    const Totals& totals = analysis.totals;
    const PowerSummary& power = analysis.power;
    return {{"gpus", totals.gpus},
            {"servers", totals.servers},
            {"racks", totals.racks},
            {"devices", totals.devices},
            {"switches", totals.switches},
            {"cables", totals.cables},
            {"power_typical_kw", figure(inKilowatts(power.typical))},
            {"power_max_kw", figure(inKilowatts(power.max))},
            {"power_facility_max_kw", figure(inKilowatts(power.facilityMax))},
            {"worst_rack_share", figure(power.worstRackShare)},
            {"racks_over_limit", power.racksOverLimit},
            {"weight_kg", figure(inKilograms(power.weight))},
            {"dense_16bit_tflops", figure(inTeraflopsPerSecond(totals.dense16Bit))},
            {"gpu_memory_gb", figure(inGigabytes(totals.gpuMemory))},
            {"storage_usable_tb", figure(inTerabytes(totals.storageUsable))}};
}

/// One entry per kind of GPU server. Paths inside of it are not modelled in this version: the list is empty.
Json nodesJson(const Analysis& analysis)
{
    Json nodes = Json::array();
    std::vector<PartId> seen;
    for (const Block& block : analysis.design->blocks) {
        if (!block.compute() || std::find(seen.begin(), seen.end(), block.part) != seen.end())
            continue;
        seen.push_back(block.part);
        nodes.push_back({{"server", block.part}, {"paths", Json::array()}});
    }
    return nodes;
}

/// Days of training at another speed than the expected one.
Json boundJson(const TrainingResult& result, double tokensPerSecond)
{
    const double expected = result.estimate->tokensPerSecond;
    const double days = tokensPerSecond > 0 ? inDays(result.wallTime) * expected / tokensPerSecond : 0;
    return {{"tokens_per_s", figure(tokensPerSecond)}, {"days", tokensPerSecond > 0 ? figure(days) : Json(nullptr)}};
}

Json fitAdviceJson(const FitAdvice& advice)
{
    Json options = Json::array();
    for (const FitOption& option : advice.options) {
        Json steps = Json::array();
        for (const FitStep& step : option.steps)
            steps.push_back({{"change", step.change}, {"from", step.from}, {"to", step.to}});
        const double rate = option.tokensPerSecond.value_or(0.0) * option.gpus;
        options.push_back({{"steps", std::move(steps)},
                           {"memory_per_gpu_gib", figure(inGibibytes(option.memory))},
                           {"tokens_per_s", option.tokensPerSecond ? figure(rate) : Json(nullptr)}});
    }
    return {{"missing_gib", figure(inGibibytes(advice.missing))}, {"options", std::move(options)}};
}

void addEstimate(Json& json, const TrainingResult& result)
{
    const TrainingEstimate& estimate = *result.estimate;
    json["layout"] = layoutJson(estimate.layout);
    json["tokens_per_s"] = figure(estimate.tokensPerSecond);
    json["mfu_pct"] = figure(estimate.mfu * 100);
    json["hfu_pct"] = figure(estimate.hfu * 100);
    json["days"] = figure(inDays(result.wallTime));
    json["memory_per_gpu_gib"] = figure(inGibibytes(estimate.memoryPerGpu));
    json["host_memory_per_gpu_gib"] = figure(inGibibytes(estimate.hostMemoryPerGpu));
    json["fits"] = estimate.fits;
    json["fit_advice"] = result.fitAdvice ? fitAdviceJson(*result.fitAdvice) : Json(nullptr);
    Json memory = Json::array();
    for (const MemoryPart& part : estimate.memoryParts)
        memory.push_back({{"part", part.part}, {"gib", figure(inGibibytes(part.size))}});
    json["memory"] = std::move(memory);
    json["low"] = boundJson(result, estimate.lowTokensPerSecond);
    json["high"] = boundJson(result, estimate.highTokensPerSecond);
    json["step_s"] = figure(inSeconds(estimate.step));
    Json parts = Json::array();
    for (const StepPart& part : estimate.parts)
        parts.push_back({{"part", part.part}, {"seconds", figure(inSeconds(part.time))}});
    json["step"] = std::move(parts);
}

/// Place and arguments of an error; its sentence is made where words are.
Json refusalJson(const Error& error)
{
    return {{"where", error.where}, {"args", error.args}};
}

Json trainingJson(const Analysis& analysis)
{
    Json runs = Json::array();
    for (const TrainingResult& result : analysis.training) {
        Json json = {{"workload", result.workload}, {"gpus", result.gpus}};
        if (result.estimate) {
            addEstimate(json, result);
            addInterruptions(json, analysis.reliabilityOf(result.workload));
            addWhatIf(json, analysis, result);
        }
        json["refused"] = result.refused ? refusalJson(*result.refused) : Json(nullptr);
        runs.push_back(std::move(json));
    }
    return runs;
}

Json termsJson(const std::vector<BoundTerm>& terms)
{
    Json list = Json::array();
    for (const BoundTerm& term : terms)
        list.push_back({{"term", term.term}, {"gbs", figure(inGigabytesPerSecond(term.limit))}});
    return list;
}

Json storageJson(const Analysis& analysis)
{
    Json tiers = Json::array();
    for (const StorageSupply& supply : analysis.storage) {
        const Block* block = analysis.design->block(supply.block);
        const bool isTier = block && block->storage();
        tiers.push_back({{"tier", isTier ? block->storage()->tier : std::string()},
                         {"block", supply.block},
                         {"family", isTier ? std::string(codeWord(block->storage()->family)) : std::string()},
                         {"raw_tb", figure(inTerabytes(supply.raw))},
                         {"usable_tb", figure(inTerabytes(supply.usable))},
                         {"read_gbs", figure(inGigabytesPerSecond(supply.read))},
                         {"write_gbs", figure(inGigabytesPerSecond(supply.write))},
                         {"binding", supply.readBinding},
                         {"write_binding", supply.writeBinding},
                         {"read_per_server_gbs", figure(inGigabytesPerSecond(supply.readPerServer))},
                         {"write_per_server_gbs", figure(inGigabytesPerSecond(supply.writePerServer))},
                         {"guidance", supply.guidance.empty() ? Json(nullptr) : Json(supply.guidance)},
                         {"read_terms", termsJson(supply.readTerms)},
                         {"write_terms", termsJson(supply.writeTerms)}});
    }
    return tiers;
}

Json ownershipJson(const OwnershipCost& cost)
{
    return {{"capex", amount(cost.capex)},
            {"opex_per_year", amount(cost.opexPerYear)},
            {"per_gpu_hour", amount(cost.perGpuHour)}};
}

Json costJson(const Analysis& analysis)
{
    const BillOfMaterials& bill = analysis.bill;
    const OwnershipCost& cost = analysis.cost.at(bill.scenario);
    Json json = {{"currency", bill.currency.code()}, {"scenario", word(bill.scenario)}};
    json.update(ownershipJson(cost));
    Json categories = Json::array();
    for (const BomCategory category :
         {BomCategory::Compute, BomCategory::ComputeFabric, BomCategory::StorageFabric, BomCategory::ServiceFabric,
          BomCategory::OutOfBand, BomCategory::Storage, BomCategory::Management, BomCategory::Racks})
        categories.push_back({{"category", word(category)}, {"amount", amount(bill.of(category))}});
    json["by_category"] = std::move(categories);
    json["opex"] = {{"energy_per_year", amount(cost.energyPerYear)},
                    {"facility_per_year", amount(cost.facilityPerYear)},
                    {"support_per_year", amount(cost.supportPerYear)},
                    {"staff_per_year", amount(cost.staffPerYear)}};
    json["low"] = ownershipJson(analysis.cost.low);
    json["high"] = ownershipJson(analysis.cost.high);
    json["unpriced"] = bill.unpriced;
    json["unpriced_rates"] = analysis.cost.unpriced;
    return json;
}

Json rulesJson(const Analysis& analysis, const FindingText& text)
{
    Json rules = Json::array();
    for (const Finding& finding : analysis.findings)
        rules.push_back({{"id", finding.rule},
                         {"severity", word(finding.severity)},
                         {"message", text ? text(finding) : std::string()},
                         {"elements", finding.elements},
                         {"fix", finding.fix ? Json(finding.fix->label) : Json(nullptr)},
                         {"waived", finding.waivedBecause ? Json(*finding.waivedBecause) : Json(nullptr)}});
    return rules;
}

Json lineJson(const BomLine& line)
{
    const auto price = [](const std::optional<Money>& money) { return money ? amount(*money) : Json(nullptr); };
    return {{"category", word(line.category)},
            {"part", line.part},
            {"manufacturer", line.manufacturer},
            {"model", line.model},
            {"part_number", line.partNumber},
            {"description", line.description},
            {"length", line.length},
            {"units", line.units},
            {"per_unit", line.perUnit},
            {"unit", line.unitWord},
            {"quantity", line.quantity},
            {"spare_pct", figure(line.spareShare * 100)},
            {"spares", line.spares},
            {"total", line.total},
            {"unit_price", price(line.unitPrice)},
            {"extended", price(line.extended)},
            {"extended_low", price(line.extendedLow)},
            {"extended_high", price(line.extendedHigh)},
            {"power_max_w", figure(inWatts(line.powerMax))},
            {"weight_kg", figure(inKilograms(line.weight))},
            {"evidence", word(line.evidence)},
            {"price_source", line.source},
            {"price_confidence", line.confidence},
            {"elements", line.elements}};
}

}  // namespace

std::string analysisToJson(const Analysis& analysis, const FindingText& text)
{
    Json json = answer(analysis);
    json["totals"] = totalsJson(analysis);
    json["networks"] = networksJson(analysis);
    json["node"] = nodesJson(analysis);
    json["training"] = trainingJson(analysis);
    json["serving"] = servingJson(analysis);
    json["storage"] = storageJson(analysis);
    json["reliability"] = reliabilityJson(analysis);
    json["cost"] = costJson(analysis);
    json["rules"] = rulesJson(analysis, text);
    return print(json);
}

std::string findingsToJson(const Analysis& analysis, const FindingText& text)
{
    Json json = answer(analysis);
    json["errors"] = analysis.errors();
    json["warnings"] = analysis.warnings();
    json["rules"] = rulesJson(analysis, text);
    return print(json);
}

std::string billToJson(const Analysis& analysis)
{
    const BillOfMaterials& bill = analysis.bill;
    Json json = answer(analysis);
    json["currency"] = bill.currency.code();
    json["scenario"] = word(bill.scenario);
    Json lines = Json::array();
    for (const BomLine& line : bill.lines)
        lines.push_back(lineJson(line));
    json["lines"] = std::move(lines);
    json["total"] = amount(bill.total);
    json["total_low"] = amount(bill.totalLow);
    json["total_typical"] = amount(bill.totalTypical);
    json["total_high"] = amount(bill.totalHigh);
    json["unpriced"] = bill.unpriced;
    return print(json);
}

}  // namespace cw

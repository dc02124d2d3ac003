// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_parts.h"

#include <cmath>

namespace cw {
namespace {

TransformerShape readModel(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(
        node, path, fault,
        {"preset", "layers", "hidden", "heads", "kv_heads", "ffn", "gated", "vocab", "seq_len", "tied_embeddings"});
    in.require({"layers", "hidden", "heads", "ffn", "vocab", "seq_len"});
    TransformerShape model;
    in.read("preset", model.preset);
    in.read("layers", model.layers, 1, WorkloadLimits::kLayers);
    in.read("hidden", model.hidden, 1, WorkloadLimits::kWidth);
    in.read("heads", model.heads, 1, WorkloadLimits::kWidth);
    model.kvHeads = model.heads;
    in.read("kv_heads", model.kvHeads, 1, WorkloadLimits::kWidth);
    in.read("ffn", model.feedForward, 1, WorkloadLimits::kWidth);
    in.read("gated", model.isGated);
    in.read("vocab", model.vocabulary, 1, WorkloadLimits::kWidth);
    in.read("seq_len", model.sequence, 1, WorkloadLimits::kSequence);
    in.read("tied_embeddings", model.tiedEmbeddings);
    return model;
}

ParallelLayout readLayout(const JsonNode& node, const std::string& path, Fault& fault)
{
    constexpr int kMostStages = 1024;
    MemberReader in(node, path, fault,
                    {"tp", "pp", "dp", "virtual_stages", "micro_batch", "global_batch", "sequence_parallel",
                     "flash_attention", "distributed_optimizer", "sharding", "recompute", "precision"});
    ParallelLayout layout;
    in.read("tp", layout.tensor, 0, WorkloadLimits::kParallel);
    in.read("pp", layout.pipeline, 0, WorkloadLimits::kParallel);
    in.read("dp", layout.data, 0, WorkloadLimits::kGpus);
    in.read("virtual_stages", layout.virtualStages, 0, kMostStages);
    in.read("micro_batch", layout.microBatch, 0, WorkloadLimits::kBatch);
    in.read("global_batch", layout.globalBatch, 0, WorkloadLimits::kBatch);
    in.read("sequence_parallel", layout.isSequenceParallel);
    in.read("flash_attention", layout.hasFlashAttention);
    // The word of before the stages of sharding were told apart; `sharding` says more and stands.
    bool hasDistributedOptimizer = true;
    in.read("distributed_optimizer", hasDistributedOptimizer);
    layout.sharding = hasDistributedOptimizer ? Sharding::Optimizer : Sharding::None;
    in.readChoice("sharding", layout.sharding);
    in.readChoice("recompute", layout.recompute);
    in.readChoice("precision", layout.precision);
    return layout;
}

void readElectricity(MemberReader& in, Site& site)
{
    const JsonNode* node = in.find("electricity_per_kwh", JsonNode::Kind::Object, "object");
    if (!node)
        return;
    MemberReader price(*node, in.where("electricity_per_kwh"), in.fault(), {"amount", "currency"});
    price.require({"amount", "currency"});
    const Currency currency = readCurrency(price, "currency", {});
    site.electricityPerMwh = readTariff(price, "amount", currency, site.electricityPerMwh);
}

}  // namespace

Currency readCurrency(MemberReader& in, std::string_view key, Currency fallback)
{
    std::string code = fallback.code();
    in.read(key, code);
    if (Currency::isValidCode(code))
        return Currency(code);
    in.fault().raise(ErrorCode::WrongUnit, in.where(key), {code, "USD"});
    return fallback;
}

Money readTariff(MemberReader& in, std::string_view key, Currency currency, Money fallback)
{
    constexpr double kMostPerKilowattHour = 1e6;
    constexpr double kKilowattHoursPerMegawattHour = 1000;
    constexpr double kHundredths = 100;
    double amount = 0;
    in.read(key, amount, 0, kMostPerKilowattHour);
    if (!in.has(key))
        return fallback;
    const double perMegawattHour = amount * kKilowattHoursPerMegawattHour;
    const Money money = Money::fromMajor(perMegawattHour, currency);
    // The tolerance is that of the double up to the largest tariff, far below a hundredth.
    if (std::fabs(perMegawattHour * kHundredths - static_cast<double>(money.minor())) > 1e-4)
        in.fault().raise(ErrorCode::OutOfRange, in.where(key), {shortestNumber(amount), "0.00001 · n"});
    return money;
}

Workload readWorkload(const JsonNode& node, const std::string& path, Fault& fault)
{
    constexpr double kMostTokensTrained = 1e18;
    constexpr double kMostDays = 1e5;
    constexpr double kLeastDays = 1e-6;
    MemberReader in(node, path, fault,
                    {"id", "name", "kind", "block", "tokens", "deadline_days", "model", "layout", "position"});
    in.require({"id", "kind", "model"});
    Workload workload;
    in.readId("id", workload.id);
    in.read("name", workload.name);
    in.readChoice("kind", workload.kind);
    if (in.has("block"))
        in.readId("block", workload.block);
    in.read("tokens", workload.tokens, 0, kMostTokensTrained);
    in.readQuantity("deadline_days", workload.deadline, days, kLeastDays, kMostDays);
    if (const JsonNode* model = in.find("model", JsonNode::Kind::Object, "object"))
        workload.model = readModel(*model, in.where("model"), fault);
    if (const JsonNode* layout = in.find("layout", JsonNode::Kind::Object, "object"))
        workload.layout = readLayout(*layout, in.where("layout"), fault);
    if (const JsonNode* position = in.find("position", JsonNode::Kind::Object, "object")) {
        MemberReader point(*position, in.where("position"), fault, {"x", "y"});
        point.read("x", workload.x, -kCanvasReach, kCanvasReach);
        point.read("y", workload.y, -kCanvasReach, kCanvasReach);
    }
    return workload;
}

Site readSite(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault,
                    {"rack", "rack_kw", "pue", "electricity_per_kwh", "hosting", "average_load", "utilisation",
                     "amortisation_years", "residual_share", "support_share_per_year", "spares_share", "staff",
                     "rack_pitch_m", "row_pitch_m", "racks_per_row", "tray_height_m", "cable_slack", "free_port_share",
                     "outside_gbps"});
    Site site;
    in.read("rack", site.rack);
    in.readQuantity("rack_kw", site.rackPowerLimit, kilowatts, 0.1, 10'000);
    in.read("pue", site.pue, 1, 5);
    readElectricity(in, site);
    in.readChoice("hosting", site.hosting);
    in.read("average_load", site.averageLoad, 0, 1);
    in.read("utilisation", site.utilisation, 0.01, 1);
    in.read("amortisation_years", site.amortisationYears, 0.1, 50);
    in.read("residual_share", site.residualShare, 0, 1);
    in.read("support_share_per_year", site.supportSharePerYear, 0, 1);
    in.read("spares_share", site.sparesShare, 0, 1);
    in.readOptional("staff", site.staff, 0, 100'000);
    in.readQuantity("rack_pitch_m", site.rackPitch, metres, 0.3, 5);
    in.readQuantity("row_pitch_m", site.rowPitch, metres, 0.5, 50);
    in.read("racks_per_row", site.racksPerRow, 1, 10'000);
    in.readQuantity("tray_height_m", site.trayHeight, metres, 0, 20);
    in.read("cable_slack", site.cableSlack, 0, 5);
    in.read("free_port_share", site.freePortShare, 0, 0.9);
    in.readQuantity("outside_gbps", site.outsideWanted, gigabitsPerSecond, 0, 1e9);
    return site;
}

}  // namespace cw

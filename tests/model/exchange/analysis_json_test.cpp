// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_json.h"
#include "tests/model/analysis/real_world.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

using namespace cw;
using namespace cw::analysis_test;
using Json = nlohmann::ordered_json;

namespace {

const Analysis& superpod()
{
    static const AnalysisPtr analysis = analysed(fromTemplate("superpod-h100", {{"su", 4}}));
    return *analysis;
}

std::string ruleName(const Finding& finding)
{
    return "broken: " + finding.rule;
}

std::vector<std::string> keysOf(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

void requireKeys(const Json& object, const std::vector<std::string>& keys)
{
    for (const std::string& key : keys) {
        CAPTURE(key, keysOf(object));
        REQUIRE(object.contains(key));
    }
}

int linksOf(const Json& network, const std::string& from, const std::string& to)
{
    for (const Json& cable : network["cables"]) {
        if (cable["from"] == from && cable["to"] == to)
            return cable["links"];
    }
    return 0;
}

int switchesOf(const Json& network, const std::string& tier)
{
    for (const Json& entry : network["tiers"]) {
        if (entry["name"] == tier)
            return entry["switches"];
    }
    return 0;
}

}  // namespace

TEST_CASE("the analysis of a four-unit SuperPOD H100 answers with the counts of its reference architecture")
{
    const Json json = Json::parse(analysisToJson(superpod(), ruleName));
    CHECK(json["totals"]["gpus"] == 1016);
    CHECK(json["totals"]["servers"] == 127);
    const Json& compute = json["networks"]["compute"];
    CHECK(compute["hosts"] == 127);
    CHECK(compute["endpoints"] == 1016);
    CHECK(compute["endpoint_gbs"] == 50.0);
    CHECK(switchesOf(compute, "leaf") == 32);
    CHECK(switchesOf(compute, "spine") == 16);
    CHECK(linksOf(compute, "host", "leaf") == 1016);
    CHECK(linksOf(compute, "manager", "leaf") == 4);
    CHECK(linksOf(compute, "leaf", "spine") == 1024);
    // Half of 1,016 ports of 400 Gb/s.
    CHECK(compute["bisection_gbs"].get<double>() == Approx(25400).epsilon(0.01));
    CHECK(compute["worst_oversubscription"].get<double>() <= 1.0);
}

TEST_CASE("the answer has every key that scripts rely on, the program's version first")
{
    const Json json = Json::parse(analysisToJson(superpod(), ruleName));
    CHECK(keysOf(json) == std::vector<std::string>{"clusterwright", "design", "totals", "networks", "node", "training",
                                                   "serving", "storage", "reliability", "cost", "rules"});
    CHECK(json["clusterwright"] == CW_VERSION);
    requireKeys(json["totals"],
                {"gpus", "servers", "racks", "devices", "cables", "power_typical_kw", "power_max_kw", "weight_kg"});
    for (const Json& network : json["networks"])
        requireKeys(network, {"hosts", "endpoints", "endpoint_gbs", "tiers", "cables", "bisection_gbs",
                              "bisection_per_endpoint", "bisection_method", "worst_oversubscription", "diameter_hops",
                              "after_worst_switch_failure", "ecmp_effective"});
    CHECK(keysOf(json["networks"]) == std::vector<std::string>{"compute", "storage", "service", "oob"});
    CHECK(json["node"][0]["server"] == "nvidia-dgx-h100");
    for (const Json& run : json["training"])
        requireKeys(run, {"workload", "refused"});
    REQUIRE(json["storage"].size() >= 1);
    requireKeys(json["storage"][0], {"tier", "usable_tb", "read_gbs", "write_gbs", "binding"});
    requireKeys(json["reliability"], {"mtti_hours", "goodput", "spare_servers", "spare_servers_needed", "runs"});
    requireKeys(json["cost"], {"currency", "capex", "opex_per_year", "per_gpu_hour", "by_category"});
    for (const Json& rule : json["rules"])
        requireKeys(rule, {"id", "severity", "message", "elements", "fix"});
}

TEST_CASE("a network that was studied answers with its bounds, trials, failures, latency and cliffs")
{
    const AnalysisPtr shallow = analysed(fromTemplate("superpod-h100", {{"su", 4}}));
    const AnalysisPtr studied = withFabricStudies(shallow);
    REQUIRE(studied);
    // Nothing waits for a study that was not asked for.
    CHECK(shallow->fabrics == nullptr);
    CHECK(Json::parse(analysisToJson(*shallow, ruleName))["networks"]["compute"]["throughput"].is_null());
    const Json compute = Json::parse(analysisToJson(*studied, ruleName))["networks"]["compute"];
    // Demands are whole Mb/s, so that the bounds may miss full rate in the seventh digit.
    for (const char* traffic : {"worst_permutation", "all_to_all", "rings", "experts"}) {
        CHECK(compute["throughput"][traffic]["lower"].get<double>() == Approx(1).epsilon(1e-6));
        CHECK(compute["throughput"][traffic]["upper"].get<double>() == Approx(1).epsilon(1e-6));
    }
    CHECK(compute["ecmp_effective"].get<double>() < 1);
    CHECK(compute["ecmp_effective_p5"] <= compute["ecmp_effective"]);
    // InfiniBand: nothing collides, by an assumption that is told.
    CHECK(compute["path_factor"]["value"] == 1);
    CHECK(compute["path_factor"]["cause"] == "routing");
    CHECK(compute["path_factor"]["spreading"] == "adaptive");
    CHECK(compute["path_factor"]["spreading_assumed"] == true);
    CHECK(compute["load_balancing"]["wcmp"]["p50"] == compute["load_balancing"]["ecmp"]["p50"]);
    CHECK(compute["load_balancing"]["static_routes"]["worst_shift_load"] == 2);
    CHECK(compute["load_balancing"]["ecmp_one_flow"]["trials"] == 100);
    // One of 16 spines.
    CHECK(compute["single_failures"]["worst"]["element"] == "spine");
    CHECK(compute["single_failures"]["worst"]["count"] == 16);
    CHECK(compute["single_failures"]["worst"]["bisection_left"] == 0.9375);
    CHECK(compute["single_failures"]["every_class_tried"] == true);
    for (const Json& row : compute["single_failures"]["rows"]) {
        CHECK(row["bisection_left"] <= 1);
        for (const Json& step : row["training"]) {
            CHECK(step["stopped"] == (row["endpoints_cut_off"] > 0));
            CHECK(step["gpus_cut_off"] == row["endpoints_cut_off"]);
            if (!step["stopped"].get<bool>()) {
                CHECK(step["step_ratio"].get<double>() >= 1);
            }
        }
    }
    CHECK(compute["latency"]["by_switches"].size() == 2);
    // The next server needs a fifth scalable unit.
    CHECK(compute["cliffs"][0]["kind"] == "spines");
    CHECK(compute["cliffs"][0]["endpoints"] == 128 * 8);
    CHECK(compute["cuts"][0]["first_half"].size() >= 15);
}

TEST_CASE("categories add up to capex")
{
    const Json cost = Json::parse(analysisToJson(superpod(), ruleName))["cost"];
    double sum = 0;
    for (const Json& category : cost["by_category"])
        sum += category["amount"].get<double>();
    CHECK(sum == Approx(cost["capex"].get<double>()));
    CHECK(cost["low"]["capex"].get<double>() < cost["capex"].get<double>());
    CHECK(cost["high"]["per_gpu_hour"].get<double>() > cost["per_gpu_hour"].get<double>());
}

TEST_CASE("a training estimate carries its layout, band and steps, and the steps add up")
{
    Analysis analysis = superpod();
    TrainingResult result;
    result.workload = "w";
    result.gpus = 1016;
    result.wallTime = days(30);
    TrainingEstimate estimate;
    estimate.tokensPerSecond = 1000;
    estimate.lowTokensPerSecond = 800;
    estimate.highTokensPerSecond = 1250;
    estimate.mfu = 0.4;
    estimate.step = seconds(3);
    estimate.parts = {{"gemm", seconds(2)}, {"other", seconds(1)}};
    result.estimate = estimate;
    analysis.training = {result};
    const Json run = Json::parse(analysisToJson(analysis, ruleName))["training"][0];
    requireKeys(run, {"workload", "layout", "tokens_per_s", "mfu_pct", "days", "low", "high", "step"});
    CHECK(run["mfu_pct"].get<double>() == Approx(40));
    CHECK(run["low"]["days"].get<double>() == Approx(37.5));
    CHECK(run["high"]["days"].get<double>() == Approx(24));
    double sum = 0;
    for (const Json& part : run["step"])
        sum += part["seconds"].get<double>();
    CHECK(sum == Approx(run["step_s"].get<double>()));
    CHECK(run["refused"].is_null());
}

TEST_CASE("the answer tells what interruptions make of a run")
{
    Analysis analysis = superpod();
    TrainingResult result;
    result.workload = "w";
    result.wallTime = days(30);
    result.estimate.emplace();
    analysis.training = {result};
    CHECK(Json::parse(analysisToJson(analysis, ruleName))["training"][0]["goodput"].is_null());

    ReliabilityResult often;
    often.workload = "w";
    often.meanTime = hours(3);
    often.sources = {{"gpu", 1016, {0.1, 0.2, 0.4}}};
    often.shares = HourShares{0.9, 0.02, 0.03, 0.05};
    often.goodput = 0.9;
    often.spares = 2;
    often.sparesNeeded = 4;
    often.run.emplace();
    often.run->expected = days(33);
    often.run->longest = days(40);
    ReliabilityResult seldom = often;
    seldom.workload = "v";
    seldom.meanTime = hours(30);
    seldom.goodput = 0.97;
    analysis.reliability = {seldom, often};
    const Json json = Json::parse(analysisToJson(analysis, ruleName));
    const Json run = json["training"][0];
    CHECK(run["days"].get<double>() == Approx(30));
    CHECK(run["days_with_interruptions"].get<double>() == Approx(33));
    CHECK(run["low"]["days_with_interruptions"].get<double>() == Approx(40));
    CHECK(json["reliability"]["mtti_hours"].get<double>() == Approx(3));
    CHECK(json["reliability"]["goodput"].get<double>() == Approx(0.9));
    const Json first = json["reliability"]["runs"][1];
    CHECK(first["sources"][0]["cause"] == "gpu");
    CHECK(first["spare_servers"] == 2);
    CHECK(first["spare_servers_needed"] == 4);
    CHECK(run["spare_servers"] == 2);
    CHECK(run["spare_servers_needed"] == 4);
    CHECK(first["checkpoint"].is_null());
    CHECK(first["hours"]["lost"].get<double>() == Approx(0.03));
}

TEST_CASE("a figure that is no number becomes null, and broken text does not end the program")
{
    Analysis analysis = superpod();
    analysis.power.max = watts(std::numeric_limits<double>::quiet_NaN());
    analysis.power.worstRackShare = std::numeric_limits<double>::infinity();
    Design design = *analysis.design;
    design.name = "bad \xff name";
    analysis.design = std::make_shared<const Design>(design);
    const Json json = Json::parse(analysisToJson(analysis, ruleName));
    CHECK(json["totals"]["power_max_kw"].is_null());
    CHECK(json["totals"]["worst_rack_share"].is_null());
}

TEST_CASE("a check counts what is open and tells what was waived")
{
    Analysis analysis = superpod();
    Finding open{"F03", Severity::Error, {"net-compute"}, {}, Fix{"set-oversubscription", {}, {}}, {}};
    Finding waived{"ST-07", Severity::Error, {"storage-1"}, {}, {}, "a lab"};
    analysis.findings = {open, waived};
    const Json json = Json::parse(findingsToJson(analysis, ruleName));
    CHECK(json["errors"] == 1);
    CHECK(json["warnings"] == 0);
    CHECK(json["rules"][0]["message"] == "broken: F03");
    CHECK(json["rules"][0]["fix"] == "set-oversubscription");
    CHECK(json["rules"][0]["elements"] == Json::array({"net-compute"}));
    CHECK(json["rules"][0]["waived"].is_null());
    CHECK(json["rules"][1]["waived"] == "a lab");
    CHECK(json["rules"][1]["fix"].is_null());
}

TEST_CASE("the bill answers with every line, its multiplication and what has no price")
{
    const Json bill = Json::parse(billToJson(superpod()));
    REQUIRE(bill["lines"].size() == superpod().bill.lines.size());
    double sum = 0;
    for (const Json& line : bill["lines"]) {
        CHECK(line["quantity"].get<int>() == line["units"].get<int>() * line["per_unit"].get<int>());
        CHECK(line["total"].get<int>() == line["quantity"].get<int>() + line["spares"].get<int>());
        sum += line["extended"].is_null() ? 0 : line["extended"].get<double>();
    }
    CHECK(sum == Approx(bill["total"].get<double>()));
    CHECK(bill["currency"] == "USD");
}

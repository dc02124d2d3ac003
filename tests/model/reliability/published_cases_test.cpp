// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The rates of the program against what operators of clusters have published.
#include "model/catalogue/strict_json.h"
#include "model/reliability/checkpoint.h"
#include "model/reliability/goodput.h"
#include "model/reliability/interruptions.h"
#include "model/reliability/spares.h"
#include "model/training/model_presets.h"
#include "tests/model/reliability/reliability_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace cw;
using reliability_test::publishedRates;

namespace {

const std::vector<JsonValue>& casesOf(const std::string& list)
{
    static const JsonValue cases = [] {
        std::ifstream in(CW_RESOURCE_DIR "/reliability/published_cases.json");
        return parseStrictJson(in).value();
    }();
    return cases.find(list)->items;
}

double numberOf(const JsonValue& one, const std::string& key)
{
    return one.find(key)->number;
}

RunParts partsOf(const JsonValue& one)
{
    return {static_cast<int>(numberOf(one, "servers")), numberOf(one, "gpus"), numberOf(one, "adapters"),
            numberOf(one, "links"), numberOf(one, "leaf_switches")};
}

/// Of one cause, of "network" (links and leaf switches), or of "all".
RateBand perDay(const JsonValue& one)
{
    const std::string cause = one.find("cause")->text;
    std::vector<InterruptionSource> sources = interruptionSources(partsOf(one), *publishedRates());
    sources.erase(std::remove_if(sources.begin(), sources.end(),
                                 [&](const InterruptionSource& source) {
                                     const bool isNetwork = source.cause == "link" || source.cause == "leaf-switch";
                                     return cause != "all" && source.cause != cause &&
                                            !(cause == "network" && isNetwork);
                                 }),
                  sources.end());
    return interruptionsPerDay(sources);
}

}  // namespace

TEST_CASE("published interruptions of runs of 8 to 100,000 GPUs lie within the band of the rates")
{
    REQUIRE(casesOf("interruptions").size() >= 12);
    for (const JsonValue& one : casesOf("interruptions")) {
        const RateBand rates = perDay(one);
        const double time = numberOf(one, "days");
        const double least = one.find("measured")->items.at(0).number;
        const double most = one.find("measured")->items.at(1).number;
        CAPTURE(one.find("id")->text, rates.low * time, rates.typical * time, rates.high * time, least, most);
        CHECK_FALSE(one.find("source")->text.empty());
        // RSC-1 and RSC-2 are the ends of the band by its definition, up to their networks, which are not published.
        CHECK(rates.low * time <= most * 1.06);
        CHECK(rates.high * time >= least / 1.06);
        if (one.find("typical_within"))
            CHECK(rates.typical * time == Approx(most).epsilon(numberOf(one, "typical_within")));
    }
}

TEST_CASE("published goodput lies within what the rates and restarts give")
{
    const ReliabilityConstants& constants = *publishedRates();
    for (const JsonValue& one : casesOf("goodput")) {
        const RateBand rates = interruptionsPerDay(interruptionSources(partsOf(one), constants));
        const Duration write =
            terabytes(numberOf(one, "checkpoint_tb")) / gigabytesPerSecond(numberOf(one, "storage_gbs"));
        const auto goodput = [&](double RateBand::*end) {
            InterruptedRun run;
            run.betweenInterruptions = days(1) / (rates.*end);
            run.stop = write;
            run.restart = write + seconds(constants.detectSeconds.*end + constants.replaceSeconds.*end +
                                          constants.warmUpSeconds.*end);
            return hourShares(run, bestInterval(run)).useful;
        };
        CAPTURE(one.find("id")->text, goodput(&RateBand::high), goodput(&RateBand::typical), goodput(&RateBand::low));
        CHECK(goodput(&RateBand::high) <= one.find("measured")->items.at(1).number);
        CHECK(goodput(&RateBand::low) >= one.find("measured")->items.at(0).number);
        CHECK(goodput(&RateBand::typical) == Approx(one.find("measured")->items.at(0).number).margin(0.05));
    }
}

TEST_CASE("checkpoints have the published sizes")
{
    std::ifstream in(CW_RESOURCE_DIR "/models/presets.json");
    const ModelPresets presets = modelPresetsFromJson(in).value();
    for (const JsonValue& one : casesOf("checkpoints")) {
        Workload workload;
        workload.model = presets.at(one.find("model")->text).shape;
        CAPTURE(workload.model.preset);
        CHECK(inGibibytes(checkpointSize(workload)) == Approx(numberOf(one, "gib")).epsilon(numberOf(one, "within")));
    }
}

TEST_CASE("the adapters of Llama 2 70B with rank 16 have the 44.6 million weights of MLPerf's benchmark")
{
    Workload workload;
    workload.tuning = Tuning::LowRank;
    workload.adapterRank = 16;
    workload.model.layers = 80;
    workload.model.hidden = 8192;
    workload.model.heads = 64;
    workload.model.kvHeads = 8;
    CHECK(savedWeights(workload) == Approx(44.6e6).epsilon(0.002));
}

TEST_CASE("Delta needs the spares that its operators found, five per cent")
{
    // 132 servers of 8 GPUs (arXiv 2503.11901).
    const RunParts parts{132, 1056, 528, 1056, 34};
    const RateBand losses = serverLossesPerDay(interruptionSources(parts, *publishedRates()));
    const auto spares = [&](double RateBand::*end) {
        return poissonQuantile(losses.*end * publishedRates()->repairDays.*end, 0.99);
    };
    CHECK(spares(&RateBand::low) < 0.05 * 132);
    CHECK(spares(&RateBand::high) > 0.05 * 132);
    CHECK(spares(&RateBand::typical) == Approx(0.05 * 132).margin(2.7));
}

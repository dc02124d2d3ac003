// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_figures.h"
#include "model/reliability/spares.h"

#include <algorithm>

namespace cw::analysis_json {

namespace {

/// A time, or null where there is none: nothing fails, nothing trains.
Json hoursOrNull(Duration time)
{
    return time > Duration{} ? figure(inHours(time)) : Json(nullptr);
}

Json sourcesJson(const std::vector<InterruptionSource>& sources)
{
    Json list = Json::array();
    for (const InterruptionSource& source : sources)
        list.push_back({{"cause", source.cause},
                        {"parts", figure(source.parts)},
                        {"per_day", figure(source.perDay.typical)},
                        {"per_day_low", figure(source.perDay.low)},
                        {"per_day_high", figure(source.perDay.high)}});
    return list;
}

Json checkpointJson(const CheckpointFigures& checkpoint)
{
    return {{"tier", checkpoint.tier},
            {"size_gb", figure(inGigabytes(checkpoint.size))},
            {"write_gbs", figure(inGigabytesPerSecond(checkpoint.writeRate))},
            {"binding", checkpoint.writeBinding},
            {"write_s", figure(inSeconds(checkpoint.write))},
            {"stop_s", figure(inSeconds(checkpoint.stop))},
            {"read_s", figure(inSeconds(checkpoint.read))},
            {"interval_s", figure(inSeconds(checkpoint.interval))},
            {"interval_chosen_by", checkpoint.isIntervalOwn ? "architect" : "program"},
            {"best_s", figure(inSeconds(checkpoint.best))},
            {"young_s", figure(inSeconds(checkpoint.young))},
            {"daly_s", figure(inSeconds(checkpoint.daly))},
            {"availability_optimal_s", figure(inSeconds(checkpoint.availability))}};
}

Json runBandJson(const RunBand& run)
{
    return {{"days", figure(inDays(run.expected))},
            {"days_low", figure(inDays(run.shortest))},
            {"days_high", figure(inDays(run.longest))},
            {"cost", amount(run.cost)},
            {"cost_low", amount(run.lowCost)},
            {"cost_high", amount(run.highCost)},
            {"energy_mwh", figure(inKilowattHours(run.energy) / 1000)}};
}

Json resultJson(const ReliabilityResult& result)
{
    Json json = {{"workload", result.workload},
                 {"servers", result.parts.servers},
                 {"gpus", figure(result.parts.gpus)},
                 {"mtti_hours", hoursOrNull(result.meanTime)},
                 {"mtti_hours_low", hoursOrNull(result.shortestMeanTime)},
                 {"mtti_hours_high", hoursOrNull(result.longestMeanTime)},
                 {"sources", sourcesJson(result.sources)},
                 {"checkpoint", result.checkpoint ? checkpointJson(*result.checkpoint) : Json(nullptr)}};
    if (result.shares) {
        json["goodput"] = figure(result.goodput);
        json["goodput_low"] = figure(result.lowGoodput);
        json["goodput_high"] = figure(result.highGoodput);
        json["restart_s"] = figure(inSeconds(result.restart));
        json["hours"] = {{"useful", figure(result.shares->useful)},
                         {"checkpoint", figure(result.shares->checkpoint)},
                         {"lost", figure(result.shares->lost)},
                         {"restart", figure(result.shares->restart)}};
    } else {
        json["goodput"] = nullptr;
    }
    json["run"] = result.run ? runBandJson(*result.run) : Json(nullptr);
    json["spare_servers"] = result.spares;
    json["spare_servers_needed"] = result.sparesNeeded;
    json["spare_servers_needed_low"] = result.sparesNeededLow;
    json["spare_servers_needed_high"] = result.sparesNeededHigh;
    return json;
}

}  // namespace

/// Of all runs the one that is interrupted most and the one that keeps least; null where nothing trains.
Json reliabilityJson(const Analysis& analysis)
{
    int spares = 0;
    int needed = 0;
    for (const Block& block : analysis.design->blocks) {
        spares += block.compute() ? block.compute()->spares : 0;
        if (block.compute() && analysis.facts.reliability)
            needed += sparesNeeded(block, *analysis.design, *analysis.plan, *analysis.facts.catalogue,
                                   *analysis.facts.reliability);
    }
    Duration shortest;
    std::optional<double> least;
    Json runs = Json::array();
    for (const ReliabilityResult& result : analysis.reliability) {
        if (result.meanTime > Duration{} && (shortest == Duration{} || result.meanTime < shortest))
            shortest = result.meanTime;
        if (result.shares)
            least = std::min(least.value_or(1), result.goodput);
        runs.push_back(resultJson(result));
    }
    return {{"mtti_hours", hoursOrNull(shortest)},
            {"goodput", least ? figure(*least) : Json(nullptr)},
            {"spare_servers", spares},
            {"spare_servers_needed", needed},
            {"runs", std::move(runs)}};
}

void addInterruptions(Json& run, const ReliabilityResult* result)
{
    run["mtti_hours"] = result ? hoursOrNull(result->meanTime) : Json(nullptr);
    run["goodput"] = result && result->shares ? figure(result->goodput) : Json(nullptr);
    const RunBand* band = result && result->run ? &*result->run : nullptr;
    run["days_with_interruptions"] = band ? figure(inDays(band->expected)) : Json(nullptr);
    run["low"]["days_with_interruptions"] = band ? figure(inDays(band->longest)) : Json(nullptr);
    run["high"]["days_with_interruptions"] = band ? figure(inDays(band->shortest)) : Json(nullptr);
    run["spare_servers"] = result ? Json(result->spares) : Json(nullptr);
    run["spare_servers_needed"] = result ? Json(result->sparesNeeded) : Json(nullptr);
}

}  // namespace cw::analysis_json

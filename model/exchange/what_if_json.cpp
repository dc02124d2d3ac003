// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_figures.h"

#include "model/design/index_by_id.h"
#include "model/training/training_machine.h"

namespace cw::analysis_json {

namespace {

Json scalingJson(const ScalingCurve& curve)
{
    Json points = Json::array();
    for (const ScalingPoint& point : curve.points)
        points.push_back({{"gpus", point.gpus},
                          {"tokens_per_s", figure(point.tokensPerSecond)},
                          {"low_tokens_per_s", figure(point.lowTokensPerSecond)},
                          {"high_tokens_per_s", figure(point.highTokensPerSecond)},
                          {"share_pct", figure(point.share * 100)},
                          {"fits", point.fits}});
    return {{"points", std::move(points)},
            {"knee_gpus", curve.knee ? Json(curve.points[*curve.knee].gpus) : Json(nullptr)}};
}

Json sensitivityJson(const std::vector<Sensitivity>& inputs)
{
    Json list = Json::array();
    const auto time = [](const std::optional<double>& ratio) { return ratio ? figure(*ratio) : Json(nullptr); };
    for (const Sensitivity& one : inputs)
        list.push_back({{"input", one.input},
                        {"low_factor", figure(one.lowFactor)},
                        {"low_time", time(one.lowTime)},
                        {"high_factor", figure(one.highFactor)},
                        {"high_time", time(one.highTime)}});
    return list;
}

}  // namespace

void addWhatIf(Json& json, const JobEstimate& job, const ParallelLayout& layout, const TrainingMachine& machine)
{
    json["scaling"] = scalingJson(scalingCurve(job, layout, machine));
    json["sensitivity"] = sensitivityJson(sensitivities(job, layout, machine));
}

void addWhatIf(Json& run, const Analysis& analysis, const TrainingResult& result)
{
    const Workload* workload = analysis.design->workload(result.workload);
    if (!workload || !result.estimate)
        return;
    const WorkloadBlocks blocks(*analysis.design);
    if (const auto machine = machineOf(blocks.of(*workload), *workload, *analysis.facts.catalogue, analysis.networks,
                                       analysis.facts.training))
        addWhatIf(run, jobEstimate(*workload), result.estimate->layout, *machine);
}

}  // namespace cw::analysis_json

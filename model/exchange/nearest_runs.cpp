// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/nearest_runs.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// What unlike runs are apart, in doublings of GPUs. Judged by how much the constants of the two sides differ: GPU
/// families most, then stacks; they weigh which run is shown, never a prediction.
constexpr double kOtherFamily = 3;
constexpr double kOtherStack = 1.5;
constexpr double kOtherPrecision = 1.5;
constexpr double kExperts = 3;
constexpr double kTuned = 3;
constexpr double kOtherRecompute = 0.5;
constexpr double kDoublingOfRanks = 0.5;

double doublings(double a, double b)
{
    return std::log2(std::max(a, 1.0) / std::max(b, 1.0));
}

double squared(double value)
{
    return value * value;
}

}  // namespace

RunTraits traitsOf(const TransformerShape& model, const TrainingMachine& machine, const TrainingEstimate& estimate)
{
    return {machine.gpu ? machine.gpu->family : std::string(),
            estimate.stack,
            static_cast<double>(machine.gpus),
            model.parameters(),
            model.experts.exist(),
            machine.tuning.kind,
            model.sequence,
            estimate.layout};
}

double distanceBetween(const RunTraits& a, const RunTraits& b)
{
    const ParallelLayout& one = a.layout;
    const ParallelLayout& other = b.layout;
    double sum = squared(doublings(a.gpus, b.gpus)) + squared(doublings(a.parameters, b.parameters));
    sum += squared(kDoublingOfRanks * doublings(a.sequence, b.sequence));
    for (const auto ranks :
         {&ParallelLayout::tensor, &ParallelLayout::pipeline, &ParallelLayout::context, &ParallelLayout::expert})
        sum += squared(kDoublingOfRanks * doublings(one.*ranks, other.*ranks));
    const auto add = [&sum](bool isOther, double apart) { sum += isOther ? squared(apart) : 0.0; };
    add(a.gpuFamily != b.gpuFamily, kOtherFamily);
    add(a.stack != b.stack, kOtherStack);
    add(one.precision != other.precision, kOtherPrecision);
    add(a.hasExperts != b.hasExperts, kExperts);
    add(a.tuning != b.tuning, kTuned);
    add(one.recompute != other.recompute, kOtherRecompute);
    return std::sqrt(sum);
}

std::vector<NearRun> nearestRuns(const RunTraits& wanted, const std::vector<RunTraits>& runs, std::size_t count)
{
    std::vector<NearRun> near;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (runs[i].gpus > 0)
            near.push_back({i, distanceBetween(wanted, runs[i])});
    std::stable_sort(near.begin(), near.end(),
                     [](const NearRun& a, const NearRun& b) { return a.distance < b.distance; });
    near.resize(std::min(near.size(), count));
    return near;
}

}  // namespace cw

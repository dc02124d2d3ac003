// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/reliability_result.h"

#include "model/design/index_by_id.h"
#include "model/design/storage_tier.h"
#include "model/reliability/spares.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

Duration meanTimeAt(double perDay)
{
    return perDay > 0 ? days(1) / perDay : Duration{};
}

/// What a run meets at the low, the typical or the high end of the published figures.
InterruptedRun interruptedRun(const ReliabilityConstants& constants, double RateBand::*end, double perDay,
                              const CheckpointFigures& checkpoint)
{
    InterruptedRun run;
    run.betweenInterruptions = meanTimeAt(perDay);
    run.stop = checkpoint.stop;
    run.afterStop = checkpoint.write - checkpoint.stop;
    run.restart = seconds(constants.detectSeconds.*end + constants.replaceSeconds.*end + constants.warmUpSeconds.*end) +
                  checkpoint.read;
    return run;
}

class Reckoning {
public:
    Reckoning(const ReliabilityInput& input, const ReliabilityConstants& constants)
        : input_(input)
        , constants_(constants)
        , blocks_(input.design)
        , estimates_(input.training, &TrainingResult::workload)
        , supplies_(input.storage, &StorageSupply::block)
    {
    }

    ReliabilityResult of(const Workload& workload) const
    {
        ReliabilityResult result;
        result.workload = workload.id;
        const Block* block = blocks_.of(workload);
        if (!block || !block->compute())
            return result;
        result.parts = runParts(*block, workload.gpus, input_.design, input_.plan, input_.catalogue);
        result.sources = interruptionSources(result.parts, constants_);
        result.perDay = interruptionsPerDay(result.sources);
        result.meanTime = meanTimeAt(result.perDay.typical);
        result.longestMeanTime = meanTimeAt(result.perDay.low);
        result.shortestMeanTime = meanTimeAt(result.perDay.high);
        result.spares = block->compute()->spares;
        countSpares(result);
        const TrainingResult* estimate = estimates_.find(workload.id);
        const bool isEstimated = estimate && estimate->estimate;
        addCheckpoint(result, workload, isEstimated ? estimate->estimate->layout : workload.layout);
        if (result.checkpoint)
            addGoodput(result, workload);
        if (result.goodput > 0 && isEstimated && workload.tokens > 0)
            addRun(result, workload, *estimate->estimate);
        return result;
    }

private:
    void countSpares(ReliabilityResult& result) const
    {
        // Spares fail as well.
        const double all = result.parts.servers > 0 ? 1 + static_cast<double>(result.spares) / result.parts.servers : 0;
        const RateBand losses = serverLossesPerDay(result.sources);
        const auto needed = [&](double RateBand::*end) {
            return poissonQuantile(all * losses.*end * constants_.repairDays.*end, constants_.confidence);
        };
        result.meanInRepair = all * losses.typical * constants_.repairDays.typical;
        result.sparesNeeded = needed(&RateBand::typical);
        result.sparesNeededLow = needed(&RateBand::low);
        result.sparesNeededHigh = needed(&RateBand::high);
    }

    void addCheckpoint(ReliabilityResult& result, const Workload& workload, const ParallelLayout& layout) const
    {
        const Block* tier = storageTierOf(workload, input_.design);
        const StorageSupply* supply = tier ? supplies_.find(tier->id) : nullptr;
        const int gpus = static_cast<int>(std::min<double>(result.parts.gpus, WorkloadLimits::kGpus));
        if (!supply || gpus < 1 || !(savedWeights(workload) > 0))
            return;
        const CheckpointPath path =
            checkpointPath(layout, gpus, gpus / std::max(1, result.parts.servers), *supply, constants_.copyToHost);
        if (!(path.write > Bandwidth{}) || !(path.read > Bandwidth{}))
            return;
        CheckpointFigures figures;
        figures.tier = tier->id;
        figures.size = checkpointSize(workload);
        figures.writeRate = path.write;
        figures.writeBinding = path.writeBinding;
        figures.write = figures.size / path.write;
        const Duration copy = figures.size / path.copyToHost;
        figures.stop = workload.checkpoint.isAsynchronous ? std::min(copy, figures.write) : figures.write;
        figures.read = figures.size / path.read;
        result.checkpoint = figures;
    }

    void addGoodput(ReliabilityResult& result, const Workload& workload) const
    {
        CheckpointFigures& checkpoint = *result.checkpoint;
        const auto runAt = [&](double RateBand::*end) {
            return interruptedRun(constants_, end, result.perDay.*end, checkpoint);
        };
        const InterruptedRun typical = runAt(&RateBand::typical);
        result.restart = typical.restart;
        checkpoint.best = bestInterval(typical);
        checkpoint.young = youngInterval(typical);
        checkpoint.daly = dalyInterval(typical);
        checkpoint.availability = availabilityInterval(typical);
        checkpoint.isIntervalOwn = workload.checkpoint.interval.has_value();
        checkpoint.interval = std::max(workload.checkpoint.interval.value_or(checkpoint.best), checkpoint.write);
        result.shares = hourShares(typical, checkpoint.interval);
        result.goodput = result.shares->useful;
        result.highGoodput = hourShares(runAt(&RateBand::low), checkpoint.interval).useful;
        result.lowGoodput = hourShares(runAt(&RateBand::high), checkpoint.interval).useful;
    }

    void addRun(ReliabilityResult& result, const Workload& workload, const TrainingEstimate& estimate) const
    {
        const auto timeAt = [&](double tokensPerSecond, double goodput) {
            return seconds(workload.tokens / (tokensPerSecond * goodput));
        };
        RunBand run;
        run.expected = timeAt(estimate.tokensPerSecond, result.goodput);
        run.shortest = timeAt(estimate.highTokensPerSecond, result.highGoodput);
        run.longest = timeAt(estimate.lowTokensPerSecond, result.lowGoodput);
        if (!std::isfinite(run.longest.base()) || !std::isfinite(run.expected.base()))
            return;
        const double gpus = result.parts.gpus;
        const auto costOf = [&](const OwnershipCost& cost, Duration time) {
            return Money::fromMajor(cost.perGpuHour.major() * gpus * inHours(time), cost.perGpuHour.currency());
        };
        run.cost = costOf(input_.cost.at(input_.scenario), run.expected);
        run.lowCost = costOf(input_.cost.low, run.shortest);
        run.highCost = costOf(input_.cost.high, run.longest);
        const Site& site = input_.design.site;
        if (input_.gpus > 0)
            run.energy = input_.power.typical * (site.averageLoad * site.pue * gpus / input_.gpus) * run.expected;
        result.run = run;
    }

    const ReliabilityInput& input_;
    const ReliabilityConstants& constants_;
    WorkloadBlocks blocks_;
    IndexById<TrainingResult> estimates_;
    IndexById<StorageSupply> supplies_;
};

}  // namespace

std::vector<ReliabilityResult> reliabilityResults(const ReliabilityInput& input,
                                                  const ReliabilityConstantsPtr& constants)
{
    std::vector<ReliabilityResult> results;
    if (!constants)
        return results;
    const Reckoning reckoning(input, *constants);
    for (const Workload& workload : input.design.workloads)
        if (workload.kind != WorkloadKind::LlmServing)
            results.push_back(reckoning.of(workload));
    return results;
}

}  // namespace cw

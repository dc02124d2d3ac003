// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/plan_training.h"

#include "model/training/layout_check.h"
#include "model/training/layout_choice.h"

#include <algorithm>

namespace cw {

namespace {

/// Of the gain of a winner; a smaller price is not worth a word.
constexpr double kToldShare = 0.05;

TrainingMachine machineWith(const TrainingMachine& machine, int gpus, const TrainingSoftware& software)
{
    TrainingMachine other = machine;
    other.gpus = gpus;
    other.software = software;
    return other;
}

class Planner {
public:
    Planner(const TransformerShape& model, const TrainingPool& pool, const PlanOptions& options,
            const std::stop_token& stop)
        : model_(model)
        , pool_(pool)
        , options_(options)
        , stop_(stop)
    {
    }

    Result<TrainingPlan> run()
    {
        std::optional<Error> refusal;
        for (const int gpus : poolSizes(pool_.machine.gpus, pool_.machine.gpusPerNode, pool_.mayShrink)) {
            const Result<LayoutsFound> found = search(gpus);
            if (!found) {
                if (found.error().code == ErrorCode::Cancelled || !pool_.mayShrink)
                    return tl::make_unexpected(found.error());
                if (!refusal)
                    refusal = found.error();
                continue;
            }
            if (found->best.empty()) {
                if (!refusal)
                    refusal = whyNothing(model_, pool_.wish, machineWith(pool_.machine, gpus, {}), *found);
                continue;
            }
            if (const Result<void> kept = keep(*found, gpus); !kept)
                return tl::make_unexpected(kept.error());
        }
        if (plan_.best.empty())
            return tl::make_unexpected(*refusal);
        finish();
        return std::move(plan_);
    }

private:
    Result<LayoutsFound> search(int gpus)
    {
        const TrainingMachine machine = machineWith(pool_.machine, gpus, pool_.machine.software);
        if (const Result<void> fine = checkWish(model_, pool_.wish, machine); !fine)
            return tl::make_unexpected(fine.error());
        SearchOptions options;
        options.prunes = options_.prunes;
        // Memory is told for the largest pool; of smaller ones the fastest layout.
        options.wantsFront = plan_.best.empty();
        options.keptGrids = plan_.best.empty() ? std::max(2, options_.rows) : 1;
        options.threads = options_.threads;
        const SearchCounts before = plan_.counts;
        if (options_.onProgress)
            options.onProgress = [this, before](const SearchProgress& progress) { report(progress, before); };
        Result<LayoutsFound> found =
            options_.isUsual
                ? searchUsual(model_, pool_.wish, machine, options, stop_)
                : searchLayouts(model_, wholeSpace(model_, pool_.wish, machine, pool_.kept), machine, options, stop_);
        if (found)
            plan_.counts = sum(before, found->counts);
        return found;
    }

    static SearchCounts sum(const SearchCounts& a, const SearchCounts& b)
    {
        return {a.considered + b.considered, a.fitting + b.fitting, a.timed + b.timed, a.unitsDone + b.unitsDone,
                a.units + b.units};
    }

    void report(const SearchProgress& progress, const SearchCounts& before)
    {
        if (progress.best && progress.best->tokensPerSecond > fastest_.tokensPerSecond)
            fastest_ = *progress.best;
        options_.onProgress({sum(before, progress.counts), fastest_.tokensPerSecond > 0 ? &fastest_ : nullptr});
    }

    Result<PlannedLayout> planned(const FoundLayout& found, int gpus) const
    {
        const Result<TrainingEstimate> estimate =
            estimateTraining(model_, found.layout, machineWith(pool_.machine, gpus, found.software));
        if (!estimate)
            return tl::make_unexpected(estimate.error());
        PlannedLayout layout{*estimate, found.software, gpus, {}};
        if (pool_.gpuHour)
            layout.costPerBillionTokens =
                pool_.gpuHour->major() * gpus / 3600.0 / layout.estimate.tokensPerSecond * 1e9;
        return layout;
    }

    Result<void> keepAll(const std::vector<FoundLayout>& found, int gpus, std::vector<PlannedLayout>& target) const
    {
        for (const FoundLayout& one : found) {
            Result<PlannedLayout> layout = planned(one, gpus);
            if (!layout)
                return tl::make_unexpected(layout.error());
            target.push_back(*std::move(layout));
        }
        return {};
    }

    Result<void> keep(const LayoutsFound& found, int gpus)
    {
        const bool isFirst = plan_.best.empty();
        if (isFirst) {
            if (const Result<void> kept = keepAll(found.best, gpus, plan_.best); !kept)
                return kept;
            if (const Result<void> kept = keepAll(found.front, gpus, plan_.memoryFront); !kept)
                return kept;
        }
        return keepAll({found.best.front()}, gpus, sizes_);
    }

    void finish()
    {
        // Larger pools come first, so a smaller one that is faster leaves the larger out of the front.
        std::stable_sort(sizes_.begin(), sizes_.end(), [](const PlannedLayout& a, const PlannedLayout& b) {
            return a.estimate.tokensPerSecond > b.estimate.tokensPerSecond;
        });
        for (const PlannedLayout& size : sizes_)
            if (plan_.gpuFront.empty() || size.gpus < plan_.gpuFront.back().gpus)
                plan_.gpuFront.push_back(size);
        const auto effort = [](const PlannedLayout& layout) { return layout.gpus / layout.estimate.tokensPerSecond; };
        plan_.cheapest =
            *std::min_element(sizes_.begin(), sizes_.end(),
                              [&](const PlannedLayout& a, const PlannedLayout& b) { return effort(a) < effort(b); });
        const double least = options_.keptShare * plan_.best.front().estimate.tokensPerSecond;
        plan_.roomiest = plan_.best.front();
        for (const PlannedLayout& layout : plan_.memoryFront)
            if (layout.estimate.tokensPerSecond >= least)
                plan_.roomiest = layout;
        if (plan_.best.size() > 1)
            plan_.why = reasonFor(plan_.best[0], plan_.best[1], model_.sequence);
        plan_.best.resize(std::min(plan_.best.size(), static_cast<std::size_t>(std::max(1, options_.rows))));
    }

    const TransformerShape& model_;
    const TrainingPool& pool_;
    const PlanOptions& options_;
    const std::stop_token& stop_;
    TrainingPlan plan_;
    std::vector<PlannedLayout> sizes_;  ///< the fastest of each size of the pool
    FoundLayout fastest_;
};

Duration termOf(const PlannedLayout& layout, StepTerm term)
{
    for (const StepPart& part : layout.estimate.parts)
        if (part.part == wordOf(term))
            return part.time;
    return {};
}

}  // namespace

TrainingMachine machineFor(const PlannedLayout& planned, const TrainingPool& pool)
{
    return machineWith(pool.machine, planned.gpus, planned.software);
}

LayoutReason reasonFor(const PlannedLayout& winner, const PlannedLayout& runnerUp, int sequence)
{
    const double tokens = static_cast<double>(winner.estimate.layout.globalBatch) * sequence;
    const double scale = tokens / (static_cast<double>(runnerUp.estimate.layout.globalBatch) * sequence);
    LayoutReason reason;
    reason.step = scale * runnerUp.estimate.step - winner.estimate.step;
    std::optional<Duration> most;
    for (std::size_t i = 0; i < kStepTerms; ++i) {
        const auto term = static_cast<StepTerm>(i);
        const Duration own = termOf(winner, term);
        const Duration other = scale * termOf(runnerUp, term);
        if (!most || other - own > *most) {
            most = other - own;
            reason.term = term;
            reason.winner = own;
            reason.runnerUp = other;
        }
        if (own - other > reason.paid) {
            reason.paid = own - other;
            reason.price = term;
        }
    }
    if (reason.paid < kToldShare * (reason.runnerUp - reason.winner)) {
        reason.price.reset();
        reason.paid = {};
    }
    return reason;
}

std::vector<int> poolSizes(int gpus, int gpusPerNode, bool mayShrink)
{
    std::vector<int> sizes = {gpus};
    if (!mayShrink)
        return sizes;
    const auto add = [&](long long nodes) {
        if (nodes > 0 && nodes * gpusPerNode < gpus)
            sizes.push_back(static_cast<int>(nodes * gpusPerNode));
    };
    long long largest = 1;
    for (; 2 * largest * gpusPerNode <= gpus; largest *= 2) {
        add(largest);
        add(largest + largest / 2);
    }
    for (long long eighths = 8; eighths < 16; ++eighths)
        add(largest * eighths / 8);
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return sizes;
}

Result<TrainingPlan> planTraining(const TransformerShape& model, const TrainingPool& pool, const PlanOptions& options,
                                  const std::stop_token& stop)
{
    if (pool.wish.globalBatch < 1)
        return failure(ErrorCode::OutOfRange, "layout.global_batch", {std::to_string(pool.wish.globalBatch), ">= 1"});
    return Planner(model, pool, options, stop).run();
}

}  // namespace cw

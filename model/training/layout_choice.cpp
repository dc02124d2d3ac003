// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_choice.h"

#include "model/training/layout_check.h"
#include "model/training/layout_refusal.h"
#include "model/training/open_sizes.h"

#include <algorithm>

namespace cw {

bool hasOpenSizes(const ParallelLayout& wish)
{
    return wish.tensor == 0 || wish.pipeline == 0 || wish.microBatch == 0 || wish.globalBatch == 0 ||
           wish.virtualStages == 0;
}

Result<void> checkWish(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine)
{
    if (const Result<void> shape = checkShape(model); !shape)
        return shape;
    if (const Result<void> fine = checkMachine(machine); !fine)
        return fine;
    if (wish.globalBatch < 0 || wish.microBatch < 0)
        return failure(ErrorCode::OutOfRange, wish.microBatch < 0 ? "layout.micro_batch" : "layout.global_batch",
                       {std::to_string(std::min(wish.globalBatch, wish.microBatch)), ">= 0"});
    const bool isOpen = wish.tensor == 0 || wish.pipeline == 0 || wish.context == 0;
    // What is named is checked as a layout of its own, which asks least of what is open.
    ParallelLayout probe = wish;
    probe.context = std::max(1, wish.context);
    probe.expert = std::max(1, wish.expert);
    probe.microBatch = 0;
    if (isOpen || wish.globalBatch == 0)
        probe.globalBatch = machine.gpus;
    if (isOpen)
        probe.data = 0;
    if (wish.pipeline == 0)
        probe.virtualStages = 0;
    if (const auto fixed = completeLayout(model, probe, machine.gpus); !fixed)
        return tl::make_unexpected(fixed.error());
    if (isOpen)
        return checkOpenSizes(model, wish, machine);
    if (wish.globalBatch > 0) {
        probe.virtualStages = std::max(1, wish.virtualStages);
        probe.microBatch = std::max(1, wish.microBatch);
        if (const auto fixed = completeLayout(model, probe, machine.gpus); !fixed)
            return tl::make_unexpected(fixed.error());
    }
    return {};
}

Result<LayoutsFound> searchUsual(const TransformerShape& model, const ParallelLayout& wish,
                                 const TrainingMachine& machine, const SearchOptions& options,
                                 const std::stop_token& stop)
{
    LayoutSpace space = usualSpace(model, wish, machine);
    Result<LayoutsFound> found = searchLayouts(model, space, machine, options, stop);
    if (!found || found->counts.considered > 0 || found->refusal)
        return found;
    space.hasAllSizes = true;
    return searchLayouts(model, space, machine, options, stop);
}

namespace {

SearchOptions searchForOne()
{
    SearchOptions options;
    options.wantsFront = false;
    options.keptGrids = 1;
    options.threads = 1;
    return options;
}

/// Servers to either side of a pool that are tried where nothing fits: a count with few divisors has few layouts.
constexpr int kFitReach = 2;

}  // namespace

Error whyNothing(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine,
                 const LayoutsFound& found)
{
    if (found.refusal)
        return *found.refusal;
    std::vector<std::string> counts = nearGpuCounts(machine, kFitReach, [&](const TrainingMachine& other) {
        if (!checkWish(model, wish, other))
            return false;
        const auto others = searchUsual(model, wish, other, searchForOne(), {});
        return others && !others->best.empty();
    });
    if (counts.empty())
        return {ErrorCode::Unsupported, "layout", {"no-layout-fits"}, {}};
    Error error = refusalOf({"gpus", "memory", machine.gpus, machine.gpus, 0, "gpus"}, {});
    error.args.insert(error.args.end(), counts.begin(), counts.end());
    return error;
}

Result<ParallelLayout> chooseLayout(const TransformerShape& model, const ParallelLayout& wish,
                                    const TrainingMachine& machine, const std::stop_token& stop)
{
    if (const Result<void> fine = checkWish(model, wish, machine); !fine)
        return tl::make_unexpected(fine.error());
    const Result<LayoutsFound> found = searchUsual(model, wish, machine, searchForOne(), stop);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!found->best.empty())
        return found->best.front().layout;
    return tl::make_unexpected(whyNothing(model, wish, machine, *found));
}

}  // namespace cw

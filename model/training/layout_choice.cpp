// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_choice.h"
#include "model/training/layout_check.h"
#include "model/training/layout_search.h"

#include <algorithm>

namespace cw {

Result<void> checkWish(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine)
{
    if (const Result<void> shape = checkShape(model); !shape)
        return shape;
    if (const Result<void> fine = checkMachine(machine); !fine)
        return fine;
    // A wish that names sizes is checked as a layout of its own: the same refusals, before any search.
    ParallelLayout probe = wish;
    probe.microBatch = 0;
    probe.globalBatch = machine.gpus;
    probe.context = wish.context == 0 ? 1 : wish.context;
    probe.expert = wish.expert == 0 ? 1 : wish.expert;
    // What depends on a size that is still open is decided in the search.
    if (wish.tensor == 0 || wish.pipeline == 0)
        probe.data = 0;
    if (wish.pipeline == 0)
        probe.virtualStages = 0;
    if (const auto fixed = completeLayout(model, probe, machine.gpus); !fixed)
        return tl::make_unexpected(fixed.error());
    if (wish.globalBatch < 0 || wish.microBatch < 0)
        return failure(ErrorCode::OutOfRange, wish.microBatch < 0 ? "layout.microBatch" : "layout.globalBatch",
                       {"-", ">= 0"});
    return {};
}

Error whyNothing(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine,
                 const LayoutsFound& found)
{
    if (found.refusal)
        return *found.refusal;
    // Where no layout divides, the plainest one tells what would.
    if (found.counts.considered == 0 && wish.globalBatch > 0) {
        ParallelLayout plainest = wish;
        plainest.context = std::max(1, wish.context);
        plainest.expert = std::max(1, wish.expert);
        plainest.virtualStages = std::max(1, wish.virtualStages);
        plainest.microBatch = std::max(1, wish.microBatch);
        if (const auto complete = completeLayout(model, plainest, machine.gpus); !complete)
            return complete.error();
    }
    return {ErrorCode::Unsupported, "layout", {"no-layout-fits"}, {}};
}

Result<ParallelLayout> chooseLayout(const TransformerShape& model, const ParallelLayout& wish,
                                    const TrainingMachine& machine, const std::stop_token& stop)
{
    if (const Result<void> fine = checkWish(model, wish, machine); !fine)
        return tl::make_unexpected(fine.error());
    SearchOptions options;
    options.wantsFront = false;
    options.keptGrids = 1;
    options.threads = 1;
    const Result<LayoutsFound> found = searchLayouts(model, usualSpace(model, wish, machine), machine, options, stop);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!found->best.empty())
        return found->best.front().layout;
    return tl::make_unexpected(whyNothing(model, wish, machine, *found));
}

}  // namespace cw

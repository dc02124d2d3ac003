// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_case_reading.h"

#include <algorithm>
#include <cmath>

namespace cw::predict_cases {

namespace {

/// A batch that its ranks do not divide is a rounded figure if the next one that they do is this near.
constexpr double kRounding = 0.25;

/// Ranks of one copy of the model; zero where the publication does not say.
long long modelRanks(const ParallelLayout& layout)
{
    return static_cast<long long>(layout.tensor) * layout.pipeline * std::max(1, layout.context);
}

/// Sizes that nobody states. A run that shards its weights needs no other split, as long as none is named.
void completeSplit(TrainingCase& run)
{
    ParallelLayout& layout = run.layout;
    layout.context = std::max(1, layout.context);
    layout.expert = run.model.experts.exist() ? std::max(1, layout.expert) : 1;
    const bool isStated = layout.tensor > 0 && layout.pipeline > 0;
    if (!isStated && (layout.sharding == Sharding::Weights || layout.tensor + layout.pipeline > 0)) {
        layout.tensor = std::max(1, layout.tensor);
        layout.pipeline = std::max(1, layout.pipeline);
    }
    run.hasUnstatedInputs = run.hasUnstatedInputs || !isStated;
    const long long ranks = modelRanks(layout);
    if (run.gpus == 0 && ranks > 0 && layout.data > 0 && ranks * layout.data <= WorkloadLimits::kGpus) {
        run.gpus = static_cast<int>(ranks * layout.data);
        run.hasUnstatedInputs = true;
    }
    if (layout.data != 0 && ranks * layout.data != run.gpus) {
        layout.data = 0;
        run.hasUnstatedInputs = true;
    }
}

/// Tensor parallelism does not cut experts narrower than the model, whose products are small already: recipes of such
/// models state an expert tensor-parallel size of 1. Nor is there room for it where experts spread over more ranks than
/// the model has copies.
void completeExperts(TrainingCase& run)
{
    ParallelLayout& layout = run.layout;
    if (layout.expert <= 1 || layout.tensor <= 1 || layout.pipeline < 1 || layout.expertTensor != 0)
        return;
    const long long copies = run.gpus / std::max(1LL, static_cast<long long>(layout.tensor) * layout.pipeline);
    if (layout.expert > copies || run.model.experts.feedForward < run.model.hidden)
        layout.expertTensor = 1;
}

/// The global batch that the ranks divide, next to the one that is stated.
void roundBatch(TrainingCase& run, long long copies)
{
    ParallelLayout& layout = run.layout;
    const long long unit = copies * std::max(1, layout.microBatch);
    if (layout.globalBatch % unit == 0)
        return;
    run.hasUnstatedInputs = true;
    const long long rounded =
        std::max(1LL, std::llround(static_cast<double>(layout.globalBatch) / static_cast<double>(unit))) * unit;
    if (std::abs(static_cast<double>(rounded - layout.globalBatch)) <= kRounding * layout.globalBatch)
        layout.globalBatch = static_cast<int>(rounded);
    else if (layout.globalBatch % copies == 0)
        layout.microBatch = 0;
}

/// Fewer sequences than copies of the model: more GPUs than stated share each sequence.
long long spreadSequences(TrainingCase& run, long long copies)
{
    ParallelLayout& layout = run.layout;
    if (layout.globalBatch >= copies || copies % layout.globalBatch != 0)
        return copies;
    const long long context = layout.context * (copies / layout.globalBatch);
    if (context > WorkloadLimits::kParallel)
        return copies;
    layout.context = static_cast<int>(context);
    layout.data = 0;
    run.hasUnstatedInputs = true;
    return layout.globalBatch;
}

void completeBatch(TrainingCase& run, double accumulatedBatches)
{
    ParallelLayout& layout = run.layout;
    const long long ranks = modelRanks(layout);
    long long copies = ranks > 0 && run.gpus % ranks == 0 ? run.gpus / ranks : 0;
    if (layout.globalBatch == 0 && layout.microBatch > 0 && copies > 0) {
        const double batch = std::max(1.0, accumulatedBatches) * layout.microBatch * static_cast<double>(copies);
        layout.globalBatch = batch <= WorkloadLimits::kBatch ? static_cast<int>(batch) : 0;
        run.hasUnstatedInputs = true;
    }
    if (layout.globalBatch == 0) {
        refuse(run, "batch-not-stated");
        return;
    }
    if (copies == 0)
        return;
    copies = spreadSequences(run, copies);
    const double microBatch =
        accumulatedBatches > 0 ? layout.globalBatch / (accumulatedBatches * static_cast<double>(copies)) : 0;
    if (layout.microBatch == 0 && microBatch >= 1 && microBatch == std::floor(microBatch))
        layout.microBatch = static_cast<int>(microBatch);
    roundBatch(run, copies);
}

}  // namespace

void completeCase(TrainingCase& run, double accumulatedBatches)
{
    completeSplit(run);
    completeExperts(run);
    completeBatch(run, accumulatedBatches);
}

}  // namespace cw::predict_cases

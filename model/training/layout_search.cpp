// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_check.h"
#include "model/training/memory.h"
#include "model/training/training.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

// Deeper pipelines than 128 stages, tensor parallelism over more than 16 GPUs and wider micro batches than 16 sequences
// are not worth a trial.
constexpr int kMaxPipeline = 128;
constexpr int kMaxTensor = 16;
// Llama 3 grew its batch to four times the first; a larger one is no longer the same training.
constexpr long long kLargestDefault = 4;
constexpr int kMicroBatches[] = {1, 2, 4, 8, 16};

std::vector<int> tensorSizes(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine)
{
    if (wish.tensor > 0)
        return {wish.tensor};
    // Tensor parallelism stays where the fast links are.
    const int domain = std::min(kMaxTensor, scaleUpDomain(machine));
    std::vector<int> sizes;
    for (int size = 1; size <= domain; size *= 2)
        if (model.heads % size == 0 && model.feedForward % size == 0 && machine.gpus % size == 0)
            sizes.push_back(size);
    return sizes;
}

std::vector<int> pipelineSizes(const TransformerShape& model, const ParallelLayout& wish, int ranks)
{
    if (wish.pipeline > 0)
        return {wish.pipeline};
    std::vector<int> sizes;
    for (int size = 1; size <= std::min({kMaxPipeline, model.layers, ranks}); ++size)
        if (ranks % size == 0 && (model.layers % size == 0 || (model.layers + 2) % size == 0))
            sizes.push_back(size);
    return sizes;
}

long long wantedBatch(const TransformerShape& model, const CommonConstants& constants)
{
    return std::max(1LL, std::llround(constants.defaultBatchTokens / model.sequence));
}

/// Smallest batch of about the default number of tokens that fills every pipeline of every rank equally.
long long defaultBatch(const TransformerShape& model, const ParallelLayout& layout, const CommonConstants& constants)
{
    const long long wanted = wantedBatch(model, constants);
    const long long group = static_cast<long long>(layout.data) * layout.microBatch * layout.pipeline;
    return (wanted + group - 1) / group * group;
}

class Search {
public:
    Search(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine,
           const std::stop_token& stop)
        : model_(model)
        , wish_(wish)
        , machine_(machine)
        , stop_(stop)
    {
    }

    std::optional<ParallelLayout> run()
    {
        sweep();
        // Where so many GPUs share one model that every batch is large, any batch will do.
        if (!best_ && keepsBatchSmall_) {
            keepsBatchSmall_ = false;
            sweep();
        }
        return best_;
    }

    const std::optional<Error>& lastRefusal() const { return refusal_; }

private:
    void sweep()
    {
        for (const int tensor : tensorSizes(model_, wish_, machine_))
            for (const int pipeline : pipelineSizes(model_, wish_, machine_.gpus / tensor))
                tryGrid(tensor, pipeline);
    }

    long long wanted() const { return wantedBatch(model_, machine_.constants->common); }

    void tryGrid(int tensor, int pipeline)
    {
        const long long ranks = static_cast<long long>(tensor) * pipeline;
        if (stop_.stop_requested() || ranks > machine_.gpus || machine_.gpus % ranks != 0)
            return;
        ParallelLayout layout = wish_;
        layout.tensor = tensor;
        layout.pipeline = pipeline;
        layout.data = static_cast<int>(machine_.gpus / ranks);
        if (wish_.data > 0 && wish_.data != layout.data)
            return;
        for (const int batch : kMicroBatches) {
            layout.microBatch = wish_.microBatch > 0 ? wish_.microBatch : batch;
            tryMicroBatch(layout);
            if (wish_.microBatch > 0)
                return;
        }
    }

    void tryMicroBatch(ParallelLayout layout)
    {
        if (wish_.globalBatch == 0) {
            const long long chosen = defaultBatch(model_, layout, machine_.constants->common);
            if (chosen > std::numeric_limits<int>::max() || (keepsBatchSmall_ && chosen > kLargestDefault * wanted()))
                return;
            layout.globalBatch = static_cast<int>(chosen);
        }
        if (layout.globalBatch / layout.data < layout.microBatch)
            return;
        for (const int stages : {1, deepestInterleaving(model_, layout.pipeline, microBatches(layout))}) {
            layout.virtualStages = wish_.virtualStages > 0 ? wish_.virtualStages : stages;
            tryRecompute(layout);
            if (wish_.virtualStages > 0 || layout.pipeline == 1)
                return;
        }
    }

    /// The least recomputation that fits is the fastest, so the first that fits ends the trial.
    void tryRecompute(ParallelLayout layout)
    {
        for (const Recompute recompute : {Recompute::None, Recompute::Selective, Recompute::Full}) {
            if (recompute < wish_.recompute || (recompute == Recompute::Selective && layout.hasFlashAttention))
                continue;
            layout.recompute = recompute;
            if (memoryNeed(model_, layout, machine_.constants->common).total > machine_.gpu->memory)
                continue;
            consider(layout);
            return;
        }
    }

    void consider(const ParallelLayout& layout)
    {
        const Result<TrainingEstimate> estimate = estimateTraining(model_, layout, machine_);
        if (!estimate) {
            refusal_ = estimate.error();
            return;
        }
        if (estimate->tokensPerSecond > bestRate_) {
            bestRate_ = estimate->tokensPerSecond;
            best_ = estimate->layout;
        }
    }

    const TransformerShape& model_;
    const ParallelLayout& wish_;
    const TrainingMachine& machine_;
    const std::stop_token& stop_;
    std::optional<ParallelLayout> best_;
    std::optional<Error> refusal_;
    double bestRate_ = 0;
    bool keepsBatchSmall_ = true;
};

}  // namespace

Result<ParallelLayout> chooseLayout(const TransformerShape& model, const ParallelLayout& wish,
                                    const TrainingMachine& machine, const std::stop_token& stop)
{
    if (const Result<void> shape = checkShape(model); !shape)
        return tl::make_unexpected(shape.error());
    if (const Result<void> fine = checkMachine(machine); !fine)
        return tl::make_unexpected(fine.error());
    // A wish that names sizes is checked as a layout of its own: the same refusals, before any search.
    ParallelLayout probe = wish;
    probe.microBatch = 0;
    probe.globalBatch = machine.gpus;
    // What depends on a size that is still open is decided in the search.
    if (wish.tensor == 0 || wish.pipeline == 0)
        probe.data = 0;
    if (wish.pipeline == 0)
        probe.virtualStages = 0;
    if (const auto fixed = completeLayout(model, probe, machine.gpus); !fixed)
        return fixed;
    if (wish.globalBatch < 0 || wish.microBatch < 0)
        return failure(ErrorCode::OutOfRange, wish.microBatch < 0 ? "layout.microBatch" : "layout.globalBatch",
                       {"-", ">= 0"});
    Search search(model, wish, machine, stop);
    const std::optional<ParallelLayout> best = search.run();
    // The best of the layouts that were tried before a stop is not the best of all.
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (best)
        return *best;
    if (search.lastRefusal())
        return tl::make_unexpected(*search.lastRefusal());
    return failure(ErrorCode::Unsupported, "layout", {"no-layout-fits"});
}

}  // namespace cw

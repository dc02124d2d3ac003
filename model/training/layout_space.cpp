// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_space.h"

#include "model/training/layout_check.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

// Usual layouts: deeper pipelines than 128 stages and tensor parallelism over more than 16 GPUs are not worth a trial.
constexpr int kUsualPipeline = 128;
constexpr int kUsualTensor = 16;
// Ranks that share a sequence keep at least this many tokens each; usual layouts share long sequences alone.
constexpr int kLeastTokens = 1024;
constexpr int kUsualLeastTokens = 8192;
// Llama 3 grew its batch to four times the first; a larger one is no longer the same training.
constexpr long long kLargestDefault = 4;

bool isPowerOfTwo(int number)
{
    return (number & (number - 1)) == 0;
}

std::vector<int> tensorSizes(const TransformerShape& model, const LayoutSpace& space, const TrainingMachine& machine)
{
    if (space.wish.tensor > 0)
        return {space.wish.tensor};
    // Usual tensor parallelism stays where the fast links are.
    const int usual = std::min(kUsualTensor, scaleUpDomain(machine));
    std::vector<int> sizes;
    for (const int size : divisorsOf(model.heads))
        if (machine.gpus % size == 0 && size <= WorkloadLimits::kParallel &&
            (space.hasAllSizes || (size <= usual && isPowerOfTwo(size))))
            sizes.push_back(size);
    return sizes;
}

std::vector<int> contextSizes(const TransformerShape& model, const LayoutSpace& space, const TrainingMachine& machine)
{
    if (space.wish.context > 0)
        return {space.wish.context};
    std::vector<int> sizes;
    const int most = std::max(1, model.sequence / (space.hasAllSizes ? kLeastTokens : kUsualLeastTokens));
    for (const int size : divisorsOf(machine.gpus))
        if (size <= most && model.sequence % size == 0 && (space.hasAllSizes || isPowerOfTwo(size)))
            sizes.push_back(size);
    return sizes;
}

std::vector<int> expertSizes(const TransformerShape& model, const LayoutSpace& space, const TrainingMachine& machine)
{
    if (space.wish.expert > 0)
        return {space.wish.expert};
    if (!model.experts.exist())
        return {1};
    std::vector<int> sizes;
    for (const int size : divisorsOf(model.experts.count))
        if (size <= machine.gpus && (space.hasAllSizes || isPowerOfTwo(size)))
            sizes.push_back(size);
    return sizes;
}

/// Inside an expert: as wished, else all that divide, usually none or as much as the rest of the layer.
std::vector<int> expertTensorSizes(const TransformerShape& model, const LayoutSpace& space, int tensor)
{
    if (space.wish.expertTensor > 0 || !model.experts.exist())
        return {space.wish.expertTensor};
    if (tensor == 1)
        return {1};
    if (!space.hasAllSizes)
        return {1, tensor};
    return divisorsOf(tensor);
}

std::vector<Recompute> recomputesFrom(const ParallelLayout& wish)
{
    if (!wish.choosesRecompute)
        return {wish.recompute};
    std::vector<Recompute> choices;
    for (const Recompute recompute : {Recompute::None, Recompute::Selective, Recompute::PerOperator, Recompute::Full})
        if (recompute >= wish.recompute)
            choices.push_back(recompute);
    return choices;
}

/// A switch that the machine's software leaves open, both ways.
void addBothWays(std::vector<TrainingSoftware>& software, std::optional<bool> TrainingSoftware::*choice)
{
    if (software.front().*choice)
        return;
    const std::size_t before = software.size();
    for (std::size_t i = 0; i < before; ++i) {
        software[i].*choice = true;
        software.push_back(software[i]);
        software.back().*choice = false;
    }
}

LayoutSpace spaceOf(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine)
{
    LayoutSpace space;
    space.wish = wish;
    space.sequenceParallel = {wish.isSequenceParallel};
    space.flashAttention = {wish.hasFlashAttention};
    space.contextKinds = {wish.contextKind};
    space.schedules = {wish.schedule};
    space.offloadsOptimizer = {wish.offloadsOptimizer};
    space.offloadsActivations = {wish.offloadsActivations};
    space.software = {machine.software};
    // Where nothing is named, one is no wish.
    const bool isOpen = wish.tensor == 0 && wish.pipeline == 0;
    if (isOpen && wish.context == 1)
        space.wish.context = 0;
    if (isOpen && wish.expert == 1 && model.experts.exist())
        space.wish.expert = 0;
    return space;
}

}  // namespace

std::vector<int> divisorsOf(long long number)
{
    std::vector<int> low;
    std::vector<int> high;
    for (long long size = 1; size * size <= number; ++size) {
        if (number % size != 0)
            continue;
        low.push_back(static_cast<int>(size));
        if (size * size != number)
            high.push_back(static_cast<int>(number / size));
    }
    low.insert(low.end(), high.rbegin(), high.rend());
    return low;
}

LayoutSpace wholeSpace(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine,
                       const KeptChoices& kept)
{
    LayoutSpace space = spaceOf(model, wish, machine);
    if (!kept.sequenceParallel)
        space.sequenceParallel = {true, false};
    if (!kept.contextKind)
        space.contextKinds = {ContextKind::Ring, ContextKind::AllToAll};
    space.recomputes = recomputesFrom(wish);
    space.shardings = {wish.sharding};
    if (!kept.sharding)
        space.shardings = {Sharding::Optimizer, Sharding::Weights, Sharding::Gradients, Sharding::None};
    if (wish.shardGroup == 0)
        space.hybridShards = {false, true};
    if (!kept.schedule)
        space.schedules = {PipelineSchedule::OneForwardOneBackward, PipelineSchedule::ZeroBubble,
                           PipelineSchedule::DualPipe};
    if (!kept.offloadsOptimizer)
        space.offloadsOptimizer = {false, true};
    if (!kept.offloadsActivations)
        space.offloadsActivations = {false, true};
    addBothWays(space.software, &TrainingSoftware::overlapsGradients);
    addBothWays(space.software, &TrainingSoftware::overlapsTensor);
    if (model.experts.exist())
        addBothWays(space.software, &TrainingSoftware::overlapsExperts);
    return space;
}

LayoutSpace usualSpace(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine)
{
    LayoutSpace space = spaceOf(model, wish, machine);
    space.hasAllSizes = false;
    // A stack that is made for sharded weights shards them.
    const StackConstants* stack = machine.constants->stackOn(*machine.gpu, machine.software.stack);
    const bool isSharded = wish.sharding == Sharding::Weights || (stack && stack->isDefaultSharded);
    space.shardings = {isSharded ? Sharding::Weights : wish.sharding};
    space.recomputes = recomputesFrom(wish);
    std::erase_if(space.recomputes, [&](Recompute recompute) {
        return recompute == Recompute::PerOperator && recompute != wish.recompute && !isSharded;
    });
    return space;
}

std::vector<RankSizes> rankSizes(const TransformerShape& model, const LayoutSpace& space,
                                 const TrainingMachine& machine)
{
    std::vector<RankSizes> all;
    for (const int tensor : tensorSizes(model, space, machine))
        for (const int context : contextSizes(model, space, machine)) {
            const long long ranks = static_cast<long long>(tensor) * context;
            if (ranks > machine.gpus || machine.gpus % ranks != 0)
                continue;
            for (const int expert : expertSizes(model, space, machine))
                for (const int inside : expertTensorSizes(model, space, tensor))
                    all.push_back({tensor, context, expert, inside});
        }
    return all;
}

std::vector<int> pipelineSizes(const TransformerShape& model, const LayoutSpace& space, int gpus, int ranks)
{
    if (space.wish.pipeline > 0)
        return {space.wish.pipeline};
    std::vector<int> sizes;
    for (const int size : divisorsOf(gpus / ranks)) {
        const bool isEven = model.layers % size == 0 || (model.layers + 2) % size == 0 || model.experts.exist();
        const bool isUsual = space.hasAllSizes || size <= kUsualPipeline;
        if (isEven && isUsual && size <= std::min(WorkloadLimits::kParallel, model.layers))
            sizes.push_back(size);
    }
    return sizes;
}

std::vector<int> interleavings(const TransformerShape& model, const LayoutSpace& space, int pipeline)
{
    if (space.wish.virtualStages > 0)
        return {space.wish.virtualStages};
    if (pipeline <= 1)
        return {1};
    std::vector<int> sizes = {1};
    // With experts the last chunks may be uneven.
    for (const int layers : {model.layers, model.layers + 2}) {
        if (layers % pipeline == 0 || model.experts.exist())
            for (const int size : divisorsOf((layers + pipeline - 1) / pipeline))
                sizes.push_back(size);
    }
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return sizes;
}

std::optional<int> defaultBatch(const TransformerShape& model, const ParallelLayout& layout,
                                const CommonConstants& constants, bool keepsBatchSmall)
{
    const long long wanted = std::max(1LL, std::llround(constants.defaultBatchTokens / model.sequence));
    const long long group = static_cast<long long>(layout.data) * layout.microBatch * layout.pipeline;
    const long long batch = (wanted + group - 1) / group * group;
    if (batch > std::min<long long>(WorkloadLimits::kBatch, std::numeric_limits<int>::max()) ||
        (keepsBatchSmall && batch > kLargestDefault * wanted))
        return std::nullopt;
    return static_cast<int>(batch);
}

}  // namespace cw

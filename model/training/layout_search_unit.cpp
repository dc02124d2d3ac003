// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_search_unit.h"

#include "model/training/layout_check.h"
#include "model/training/layout_rules.h"
#include "model/training/memory.h"
#include "model/training/pipeline.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cw {

namespace {

/// Bounds are products of the same figures in another order than the step's: they may be off by the last digits.
constexpr double kRounding = 1.0 - 1e-9;
/// Open micro batches where the batch is open as well, and in usual layouts.
constexpr int kUsualMicroBatches[] = {1, 2, 4, 8, 16};

class UnitSearch {
public:
    UnitSearch(const SearchTask& task, const SearchUnit& unit, const SearchBounds& bounds, const std::stop_token& stop)
        : task_(task)
        , bounds_(bounds)
        , stop_(stop)
        , order_(unit.order)
    {
        base_ = task.space.wish;
        base_.tensor = unit.sizes.tensor;
        base_.context = unit.sizes.context;
        base_.expert = unit.sizes.expert;
        base_.expertTensor = unit.sizes.expertTensor;
        base_.isSequenceParallel = unit.isSequenceParallel;
        base_.hasFlashAttention = unit.hasFlashAttention;
        base_.contextKind = unit.contextKind;
        base_.recompute = unit.recompute;
        base_.choosesRecompute = false;
        found_.front = bounds.front;
    }

    UnitFound run()
    {
        const int ranks = base_.tensor * base_.context;
        for (const int pipeline : pipelineSizes(task_.model, task_.space, task_.machine.gpus, ranks)) {
            const long long all = static_cast<long long>(ranks) * pipeline;
            if (all > task_.machine.gpus || task_.machine.gpus % all != 0)
                continue;
            const int data = static_cast<int>(task_.machine.gpus / all);
            if (base_.data == 0 || base_.data == data)
                pipelines_.push_back({pipeline, data, interleavings(task_.model, task_.space, pipeline), {}, {}});
        }
        for (const int batch : microBatchSizes()) {
            if (stop_.stop_requested())
                break;
            forgetTimes();
            for (Pipeline& pipeline : pipelines_)
                tryPipeline(pipeline, batch);
        }
        for (const Pipeline& pipeline : pipelines_)
            if (pipeline.best.rate > 0)
                found_.best.push_back(pipeline.best);
        return std::move(found_);
    }

private:
    struct Pipeline {
        int stages = 1;
        int data = 1;
        std::vector<int> interleavings;
        Candidate best;
        std::vector<int> tooLarge;  ///< micro batches of which no layout fits
    };

    /// The times of one micro batch, with plain or sharded weights, for each choice of software.
    struct Times {
        std::optional<MicroBatchTimes> times;
        double perLayer = 0;  ///< seconds of a mean layer, both passes
        bool isRefused = false;
    };

    std::vector<int> microBatchSizes() const
    {
        const ParallelLayout& wish = task_.space.wish;
        if (wish.microBatch > 0)
            return {wish.microBatch};
        if (wish.globalBatch == 0 || !task_.space.hasAllSizes)
            return {std::begin(kUsualMicroBatches), std::end(kUsualMicroBatches)};
        std::vector<int> sizes;
        for (const Pipeline& pipeline : pipelines_)
            if (wish.globalBatch % pipeline.data == 0)
                for (const int size : divisorsOf(wish.globalBatch / pipeline.data))
                    sizes.push_back(size);
        std::sort(sizes.begin(), sizes.end());
        sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
        return sizes;
    }

    void forgetTimes()
    {
        for (auto& times : times_)
            times.assign(task_.steps.size(), Times{});
    }

    const Times& timesOf(const ParallelLayout& layout, std::size_t software)
    {
        Times& known = times_[layout.sharding == Sharding::Weights ? 1 : 0][software];
        if (known.times || known.isRefused)
            return known;
        const Result<MicroBatchTimes> times = task_.steps[software].microBatch(layout);
        if (times) {
            known.times = *times;
            known.perLayer =
                inSeconds(times->layers.both().total()) / (task_.model.layers + task_.model.predictionLayers);
        } else {
            known.isRefused = true;
            found_.refusal = times.error();
        }
        return known;
    }

    /// Memory grows with the micro batch while everything else stays: activations, logits and buffers grow, states
    /// don't, and fewer micro batches in flight make up for no more than the growth. Layouts of a batch that another
    /// divides exist for that one, too.
    static bool isTooLarge(const Pipeline& pipeline, int batch)
    {
        return std::any_of(pipeline.tooLarge.begin(), pipeline.tooLarge.end(),
                           [batch](int smaller) { return batch % smaller == 0; });
    }

    void tryPipeline(Pipeline& pipeline, int batch)
    {
        ParallelLayout layout = base_;
        layout.pipeline = pipeline.stages;
        layout.data = pipeline.data;
        layout.microBatch = batch;
        if (layout.globalBatch == 0) {
            const auto chosen =
                defaultBatch(task_.model, layout, task_.machine.constants->common, task_.keepsBatchSmall);
            if (!chosen)
                return;
            layout.globalBatch = *chosen;
        } else if (layout.globalBatch % pipeline.data != 0 || layout.globalBatch / pipeline.data % batch != 0) {
            return;
        }
        // A batch that is open grows with the micro batch, and with it what is in flight.
        const bool isMonotone = task_.space.wish.globalBatch > 0;
        if (task_.options.prunes && isMonotone && isTooLarge(pipeline, batch))
            return;
        const long long fitting = found_.counts.fitting;
        skips_ = false;
        for (const PipelineSchedule schedule : task_.space.schedules)
            for (const int stages : pipeline.interleavings) {
                layout.schedule = schedule;
                layout.virtualStages = stages;
                if (isWorthSchedule(layout))
                    trySharding(layout, pipeline);
            }
        if (found_.counts.fitting == fitting && !skips_)
            pipeline.tooLarge.push_back(batch);
    }

    bool isWorthSchedule(const ParallelLayout& layout) const
    {
        const bool isPlain = layout.schedule == task_.space.schedules.front();
        if (layout.pipeline == 1 && !isPlain)
            return false;
        // Two-way pipelines have their two chunks by construction.
        if (layout.schedule == PipelineSchedule::DualPipe && layout.pipeline > 1 && layout.virtualStages > 1)
            return false;
        ParallelLayout complete = layout;
        return !completeOrViolation(task_.model, complete, task_.machine.gpus);
    }

    void trySharding(ParallelLayout layout, Pipeline& pipeline)
    {
        const int copies = layout.data * layout.context;
        for (const Sharding sharding : task_.space.shardings) {
            // Alone, nothing is spread; experts may have copies within a tensor-parallel group.
            if (copies == 1 && !task_.model.experts.exist() && sharding != task_.space.shardings.front())
                continue;
            layout.sharding = sharding;
            for (const bool isHybrid : task_.space.hybridShards) {
                if (!setShardGroup(layout, isHybrid))
                    continue;
                for (const bool optimizer : task_.space.offloadsOptimizer)
                    for (const bool activations : task_.space.offloadsActivations) {
                        layout.offloadsOptimizer = optimizer;
                        layout.offloadsActivations = activations;
                        tryMemory(layout, pipeline);
                    }
            }
        }
    }

    bool setShardGroup(ParallelLayout& layout, bool isHybrid) const
    {
        layout.shardGroup = task_.space.wish.shardGroup;
        const int copies = layout.data * layout.context;
        if (!isHybrid)
            return layout.shardGroup == 0 || (layout.sharding != Sharding::None && copies % layout.shardGroup == 0);
        const int group = scaleUpDomain(task_.machine) / layout.tensor;
        layout.shardGroup = group;
        return layout.sharding == Sharding::Weights && group > 1 && group < copies && copies % group == 0;
    }

    void tryMemory(const ParallelLayout& layout, Pipeline& pipeline)
    {
        const auto choices = static_cast<long long>(task_.steps.size());
        if (task_.options.prunes && !canMatter(layout, pipeline, DataSize{})) {
            skips_ = true;
            return;
        }
        found_.counts.considered += choices;
        const MemoryNeed need = memoryNeed(task_.model, layout, task_.machine);
        if (!fits(need, task_.machine))
            return;
        found_.counts.fitting += choices;
        for (std::size_t software = 0; software < task_.steps.size(); ++software) {
            const Times& times = timesOf(layout, software);
            if (times.isRefused || (task_.options.prunes && !canMatter(layout, pipeline, need.total, times)))
                continue;
            consider(layout, software, *times.times, need.total, pipeline);
        }
    }

    bool canMatter(const ParallelLayout& layout, const Pipeline& pipeline, DataSize memory)
    {
        for (std::size_t software = 0; software < task_.steps.size(); ++software) {
            const Times& times = timesOf(layout, software);
            if (!times.isRefused && canMatter(layout, pipeline, memory, times))
                return true;
        }
        return false;
    }

    /// False if something known is better in all that is asked for.
    bool canMatter(const ParallelLayout& layout, const Pipeline& pipeline, DataSize memory, const Times& times) const
    {
        const double rate = mostTokensPerSecond(layout, times.perLayer);
        if (rate >= std::max(pipeline.best.rate, bounds_.rate))
            return true;
        return task_.options.wantsFront && !found_.front.beats(rate, memory);
    }

    /// No stage is done with all micro batches before the mean of its layers allows, and the bubble leaves at least
    /// its share of the same; all else adds to that (StepModel::step).
    double mostTokensPerSecond(const ParallelLayout& layout, double perLayer) const
    {
        const double stage = perLayer * task_.model.layers / layout.pipeline;
        const double passes = microBatches(layout) + (layout.pipeline - 1.0) * bubbleShare(layout);
        return tokens(layout) / (stage * passes * kRounding);
    }

    double tokens(const ParallelLayout& layout) const
    {
        return static_cast<double>(layout.globalBatch) * task_.model.sequence;
    }

    void consider(const ParallelLayout& layout, std::size_t software, const MicroBatchTimes& times, DataSize memory,
                  Pipeline& pipeline)
    {
        const Result<StepTimes> step = task_.steps[software].step(layout, times);
        if (!step) {
            found_.refusal = step.error();
            return;
        }
        ++found_.counts.timed;
        const Candidate candidate{layout, software, order_, step->total, tokens(layout) / inSeconds(step->total),
                                  memory};
        const Candidate& best = pipeline.best;
        if (candidate.rate > best.rate || (candidate.rate == best.rate && candidate.memory < best.memory))
            pipeline.best = candidate;
        if (task_.options.wantsFront)
            found_.front.add(candidate);
    }

    const SearchTask& task_;
    const SearchBounds& bounds_;
    const std::stop_token& stop_;
    const std::size_t order_;
    ParallelLayout base_;
    std::vector<Pipeline> pipelines_;
    std::array<std::vector<Times>, 2> times_;
    bool skips_ = false;
    UnitFound found_;
};

/// Without effect, a value but the first is the same layout once more.
bool isRepeated(const SearchTask& task, const SearchUnit& unit)
{
    const LayoutSpace& space = task.space;
    if (unit.sizes.tensor == 1 && unit.isSequenceParallel != space.sequenceParallel.front())
        return true;
    if (unit.sizes.context == 1 && unit.contextKind != space.contextKinds.front())
        return true;
    // With fused attention nothing is left of selective recomputation, but where keys and values are compressed.
    return unit.recompute == Recompute::Selective && unit.hasFlashAttention && !task.model.latent &&
           space.recomputes.size() > 1;
}

}  // namespace

bool Front::beats(double rate, DataSize memory) const
{
    // The slowest of those that are faster needs the least.
    const auto after = std::partition_point(points_.begin(), points_.end(),
                                            [rate](const Candidate& point) { return point.rate > rate; });
    if (after != points_.begin() && std::prev(after)->memory <= memory)
        return true;
    return after != points_.end() && after->rate == rate && after->memory < memory;
}

void Front::add(const Candidate& candidate)
{
    if (beats(candidate.rate, candidate.memory))
        return;
    const auto first = std::partition_point(
        points_.begin(), points_.end(), [&candidate](const Candidate& point) { return point.rate > candidate.rate; });
    if (first != points_.end() && first->rate == candidate.rate && first->memory == candidate.memory) {
        if (candidate.order < first->order)
            *first = candidate;
        return;
    }
    const auto last = std::find_if(first, points_.end(),
                                   [&candidate](const Candidate& point) { return point.memory < candidate.memory; });
    points_.insert(points_.erase(first, last), candidate);
}

std::vector<SearchUnit> searchUnits(const SearchTask& task)
{
    const LayoutSpace& space = task.space;
    std::vector<SearchUnit> units;
    for (const RankSizes& sizes : rankSizes(task.model, space, task.machine))
        for (const ContextKind kind : space.contextKinds)
            for (const bool isSequenceParallel : space.sequenceParallel)
                for (const bool hasFlashAttention : space.flashAttention)
                    for (const Recompute recompute : space.recomputes) {
                        const SearchUnit unit{sizes, isSequenceParallel, hasFlashAttention,
                                              kind,  recompute,          units.size()};
                        if (!isRepeated(task, unit))
                            units.push_back(unit);
                    }
    return units;
}

double promise(const SearchTask& task, const SearchUnit& unit)
{
    ParallelLayout layout = task.space.wish;
    layout.tensor = unit.sizes.tensor;
    layout.context = unit.sizes.context;
    layout.expert = unit.sizes.expert;
    layout.expertTensor = unit.sizes.expertTensor;
    layout.isSequenceParallel = unit.isSequenceParallel;
    layout.hasFlashAttention = unit.hasFlashAttention;
    layout.contextKind = unit.contextKind;
    layout.recompute = unit.recompute;
    layout.sharding = task.space.shardings.front();
    layout.pipeline = 1;
    layout.data = std::max(1, task.machine.gpus / (layout.tensor * layout.context));
    layout.microBatch = std::max(1, layout.microBatch);
    const Result<MicroBatchTimes> times = task.steps.front().microBatch(layout);
    if (!times)
        return 0;
    return layout.microBatch / (inSeconds(times->layers.both().total()) * layout.tensor * layout.context);
}

UnitFound searchUnit(const SearchTask& task, const SearchUnit& unit, const SearchBounds& bounds,
                     const std::stop_token& stop)
{
    return UnitSearch(task, unit, bounds, stop).run();
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/open_sizes.h"

#include "model/training/layout_check.h"
#include "model/training/layout_refusal.h"

#include <fmt/format.h>

#include <cstdlib>

namespace cw {

namespace {

/// Layouts that all suggestions of one refusal may look at: some tenths of a second.
constexpr long long kMostTried = 3'000'000;
/// Servers to either side among which another count of GPUs is looked for.
constexpr int kServerReach = 64;

/// Goes through the choices of tensor, pipeline and context sizes that a wish leaves open. What else is open takes the
/// value that asks for least: one expert-parallel rank, one micro batch, one chunk, and a batch that any rank divides.
class OpenSizes {
public:
    OpenSizes(const TransformerShape& model, const TrainingMachine& machine)
        : model_(model)
        , machine_(machine)
    {
    }

    /// The rule that the best choice breaks; nothing if one is possible.
    std::optional<LayoutViolation> violation(const ParallelLayout& wish, int gpus)
    {
        std::optional<LayoutViolation> best;
        bool isPossible = false;
        visit(wish, gpus, [&](ParallelLayout layout) {
            const auto found = completeOrViolation(model_, layout, gpus);
            isPossible = isPossible || !found;
            if (found && (!best || isNearer(*found, *best)))
                best = *found;
            return !isPossible;
        });
        return isPossible ? std::nullopt : best;
    }

    bool isPossible(const ParallelLayout& wish, int gpus)
    {
        bool isPossible = false;
        visit(wish, gpus, [&](ParallelLayout layout) {
            isPossible = !completeOrViolation(model_, layout, gpus);
            return !isPossible;
        });
        return isPossible;
    }

    /// What a global batch may be a multiple of, one value for each choice that stumbles over the batch alone.
    std::vector<long long> batchUnits(const ParallelLayout& wish, int gpus)
    {
        std::vector<long long> units;
        ParallelLayout open = wish;
        open.globalBatch = 0;
        visit(open, gpus, [&](ParallelLayout layout) {
            if (!completeOrViolation(model_, layout, gpus))
                units.push_back(batchUnit(layout));
            return true;
        });
        std::sort(units.begin(), units.end());
        units.erase(std::unique(units.begin(), units.end()), units.end());
        return units;
    }

private:
    /// Sequences that fill every pipeline of every rank equally.
    static long long batchUnit(const ParallelLayout& layout)
    {
        const bool isTwoWay = layout.schedule == PipelineSchedule::DualPipe && layout.pipeline > 1;
        const long long batches = isTwoWay ? 2 : layout.virtualStages > 1 ? layout.pipeline : 1;
        return static_cast<long long>(layout.data) * std::max(1, layout.microBatch) * batches;
    }

    /// Kept more rules, or is less far from keeping the same one.
    static bool isNearer(const LayoutViolation& a, const LayoutViolation& b)
    {
        if (a.depth != b.depth)
            return a.depth > b.depth;
        if (a.rule == "fills" && b.rule == "fills")
            return std::llabs(a.figure - a.value) < std::llabs(b.figure - b.value);
        return a.figure < b.figure;
    }

    /// Calls `look` with every choice, the data-parallel size as wished, until it returns false.
    template <class Look>
    void visit(const ParallelLayout& wish, int gpus, const Look& look)
    {
        TrainingMachine machine = machine_;
        machine.gpus = gpus;
        LayoutSpace space = wholeSpace(model_, wish, machine);
        space.wish.expert = std::max(1, space.wish.expert);
        space.wish.expertTensor = std::max(model_.experts.exist() ? 1 : 0, wish.expertTensor);
        for (const RankSizes& ranks : rankSizes(model_, space, machine))
            for (const int pipeline : pipelineSizes(model_, space, gpus, ranks.tensor * ranks.context)) {
                ParallelLayout layout = space.wish;
                layout.tensor = ranks.tensor;
                layout.context = ranks.context;
                layout.pipeline = pipeline;
                layout.isSequenceParallel = false;
                layout.virtualStages = std::max(1, wish.virtualStages);
                layout.microBatch = std::max(1, wish.microBatch);
                if (wish.globalBatch == 0)
                    layout.globalBatch = anyBatch(layout, gpus);
                if (++tried_ > kMostTried || !look(layout))
                    return;
            }
    }

    /// Twice what fills every pipeline of every rank, so that no rule about batches is broken.
    static int anyBatch(const ParallelLayout& layout, int gpus)
    {
        const long long ranks = std::max(1LL, static_cast<long long>(layout.tensor) * layout.context);
        const long long batch = gpus / ranks * layout.microBatch * 2;
        return static_cast<int>(std::clamp<long long>(batch, 1, WorkloadLimits::kBatch));
    }

    const TransformerShape& model_;
    const TrainingMachine& machine_;
    long long tried_ = 0;
};

/// The nearest below and above among the multiples of any unit.
std::vector<long long> nearMultiples(long long value, const std::vector<long long>& units, long long most)
{
    long long below = 0;
    long long above = 0;
    for (const long long unit : units) {
        const long long floor = (value - 1) / unit * unit;
        const long long ceiling = (value / unit + 1) * unit;
        below = std::max(below, floor);
        if (ceiling <= most && (above == 0 || ceiling < above))
            above = ceiling;
    }
    std::vector<long long> found;
    for (const long long choice : {below, above})
        if (choice > 0)
            found.push_back(choice);
    return found;
}

std::vector<long long> choicesFor(const LayoutViolation& broken, const TransformerShape& model,
                                  const ParallelLayout& wish, int gpus, OpenSizes& sizes)
{
    if (broken.field == "layout.global_batch") {
        std::vector<long long> near = nearMultiples(broken.value, sizes.batchUnits(wish, gpus), WorkloadLimits::kBatch);
        std::erase_if(near, [&](long long batch) {
            ParallelLayout other = wish;
            other.globalBatch = static_cast<int>(batch);
            return !sizes.isPossible(other, gpus);
        });
        return near;
    }
    TransformerShape otherModel = model;
    ParallelLayout other = wish;
    int* field = fieldOf(broken.field, otherModel, other);
    if (!field)
        return {};
    const bool isRanks = broken.field == "layout.dp";
    return neighbours(broken.value, 1, largestOf(broken.field, model, wish, gpus), [&](long long choice) {
        *field = static_cast<int>(choice);
        return (!isRanks || gpus % choice == 0) && sizes.isPossible(other, gpus);
    });
}

}  // namespace

std::vector<std::string> nearGpuCounts(const TrainingMachine& machine, int reach,
                                       const std::function<bool(const TrainingMachine&)>& isValid)
{
    const int perServer = std::max(1, machine.gpusPerNode);
    const int servers = (machine.gpus + perServer - 1) / perServer;
    std::vector<std::string> found;
    const auto search = [&](int first, int stride) {
        for (int i = 0; i < reach; ++i) {
            const long long count = first + static_cast<long long>(i) * stride;
            const long long gpus = count * perServer;
            if (count < 1 || gpus > WorkloadLimits::kGpus)
                return;
            TrainingMachine other = machine;
            other.gpus = static_cast<int>(gpus);
            if (gpus != machine.gpus && isValid(other)) {
                found.push_back(fmt::format("{}{}:{}", kOnGpus, gpus, count));
                return;
            }
        }
    };
    search(machine.gpus / perServer - (machine.gpus % perServer == 0 ? 1 : 0), -1);
    search(servers + (machine.gpus % perServer == 0 ? 1 : 0), 1);
    return found;
}

Result<void> checkOpenSizes(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine)
{
    OpenSizes sizes(model, machine);
    const auto broken = sizes.violation(wish, machine.gpus);
    if (!broken)
        return {};
    Error error = refusalOf(*broken, choicesFor(*broken, model, wish, machine.gpus, sizes));
    error.args[2].insert(0, kOpenSizes);
    for (std::string& count : nearGpuCounts(
             machine, kServerReach, [&](const TrainingMachine& other) { return sizes.isPossible(wish, other.gpus); }))
        error.args.push_back(std::move(count));
    return tl::make_unexpected(error);
}

}  // namespace cw

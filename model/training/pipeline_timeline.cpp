// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/pipeline_timeline.h"

#include "model/training/layout_refusal.h"

#include <algorithm>
#include <limits>
#include <string>

namespace cw {

namespace {

/// One piece of work in the order of a stage.
struct Task {
    PipelineWork work = PipelineWork::Forward;
    int microBatch = 0;
    int chunk = 0;
    bool defersWeights = false;  ///< backward only: the gradients of weights come later
    bool isPaired = false;       ///< forward only: runs as one with the backward that follows
};
using Orders = std::vector<std::vector<Task>>;

/// When each piece is done: what a piece needs of other stages.
class Finished {
public:
    Finished(int stages, int microBatches, int chunks)
        : microBatches_(microBatches)
        , chunks_(chunks)
        , times_(static_cast<std::size_t>(3 * stages * microBatches * chunks), kNever)
    {
    }

    static constexpr double kNever = std::numeric_limits<double>::infinity();

    double& at(int stage, const Task& task, PipelineWork work)
    {
        const int place =
            ((stage * 3 + static_cast<int>(work)) * microBatches_ + task.microBatch) * chunks_ + task.chunk;
        return times_[static_cast<std::size_t>(place)];
    }
    double at(int stage, const Task& task, int chunk, PipelineWork work)
    {
        Task other = task;
        other.chunk = chunk;
        return at(stage, other, work);
    }

private:
    int microBatches_;
    int chunks_;
    std::vector<double> times_;
};

class Simulation {
public:
    Simulation(PipelineTimeline& timeline, bool isTwoWay)
        : timeline_(timeline)
        , isTwoWay_(isTwoWay)
        , chunks_(isTwoWay ? 2 : timeline.virtualStages)
        , finished_(timeline.stages, timeline.microBatches, chunks_)
        , clock_(static_cast<std::size_t>(timeline.stages), 0.0)
    {
    }

    void run(const Orders& orders)
    {
        std::vector<std::size_t> next(orders.size(), 0);
        for (bool hasMoved = true; hasMoved;) {
            hasMoved = false;
            for (std::size_t stage = 0; stage < orders.size(); ++stage)
                while (next[stage] < orders[stage].size()) {
                    const Task* task = &orders[stage][next[stage]];
                    const int at = static_cast<int>(stage);
                    if (!(task->isPaired ? placePair(at, task[0], task[1]) : place(at, *task)))
                        break;
                    next[stage] += task->isPaired ? 2 : 1;
                    hasMoved = true;
                }
        }
    }

    double readyAt(int stage, const Task& task)
    {
        const int last = timeline_.stages - 1;
        if (task.work == PipelineWork::Weights)
            return finished_.at(stage, task, PipelineWork::Backward);
        const bool isForward = task.work == PipelineWork::Forward;
        const double own = isForward ? 0.0 : finished_.at(stage, task, PipelineWork::Forward);
        // Forward runs down the stages, or up them for the second half of a two-way pipeline; backward the other way.
        const bool runsDown = isForward != (isTwoWay_ && task.chunk == 1);
        const int from = runsDown ? stage - 1 : stage + 1;
        if (from >= 0 && from <= last)
            return std::max(own, finished_.at(from, task, task.work));
        if (isTwoWay_)
            return own;
        // From one chunk to the next the message goes round.
        const int chunk = isForward ? task.chunk - 1 : task.chunk + 1;
        if (chunk < 0 || chunk >= chunks_)
            return own;
        return std::max(own, finished_.at(isForward ? last : 0, task, chunk, task.work));
    }

    bool place(int stage, const Task& task)
    {
        const double ready = readyAt(stage, task);
        if (ready == Finished::kNever)
            return false;
        double& clock = clock_[static_cast<std::size_t>(stage)];
        const double begin = std::max(clock, ready);
        clock = begin + duration(task);
        finished_.at(stage, task, task.work) = clock;
        timeline_.pieces.push_back({stage, task.microBatch, task.chunk, task.work, begin, clock});
        timeline_.length = std::max(timeline_.length, clock);
        return true;
    }

    /// Neither begins before both can, and both are done together; drawn one after the other.
    bool placePair(int stage, const Task& forward, const Task& backward)
    {
        const double ready = std::max(readyAt(stage, forward), readyAt(stage, backward));
        if (ready == Finished::kNever)
            return false;
        double& clock = clock_[static_cast<std::size_t>(stage)];
        clock = std::max(clock, ready);
        place(stage, forward);
        place(stage, backward);
        finished_.at(stage, forward, forward.work) = clock;
        return true;
    }

    double clock(int stage) const { return clock_[static_cast<std::size_t>(stage)]; }

    double duration(const Task& task) const
    {
        const double whole = isTwoWay_ ? 1.0 : 1.0 / timeline_.virtualStages;
        if (task.work == PipelineWork::Forward)
            return whole;
        const bool isHalf = task.work == PipelineWork::Weights || task.defersWeights;
        return whole * kBackwardOverForward * (isHalf ? 0.5 : 1.0);
    }

private:
    PipelineTimeline& timeline_;
    bool isTwoWay_;
    int chunks_;
    Finished finished_;
    std::vector<double> clock_;
};

/// One forward, one backward, interleaved over v chunks: Narayanan et al., SC21, section 2.2, in the order of
/// Megatron-LM (schedules.py: groups of p micro batches pass one chunk after the other).
std::vector<Task> interleavedOrder(const PipelineTimeline& t, int stage)
{
    const int p = t.stages;
    const int v = t.virtualStages;
    const int all = t.microBatches * v;
    const auto task = [&](int index, PipelineWork work) {
        const int chunk = index / p % v;
        Task made{work, index / (p * v) * p + index % p, work == PipelineWork::Forward ? chunk : v - 1 - chunk, false,
                  false};
        if (v == 1)
            made.microBatch = index;
        return made;
    };
    const int warmUp = std::min(all, v == 1 ? p - stage - 1 : 2 * (p - stage - 1) + (v - 1) * p);
    std::vector<Task> order;
    for (int i = 0; i < warmUp; ++i)
        order.push_back(task(i, PipelineWork::Forward));
    for (int i = warmUp; i < all; ++i) {
        order.push_back(task(i, PipelineWork::Forward));
        order.push_back(task(i - warmUp, PipelineWork::Backward));
    }
    for (int i = all - warmUp; i < all; ++i)
        order.push_back(task(i, PipelineWork::Backward));
    return order;
}

/// The order of DeepSeek's published implementation (github.com/deepseek-ai/DualPipe, dualpipe.py, eight steps). Both
/// directions are the same seen from their own ends.
class TwoWayOrder {
public:
    TwoWayOrder(const PipelineTimeline& timeline, int stage)
        : isUpper_(stage >= timeline.stages / 2)
        , half_(timeline.stages / 2)
        , rank_(std::min(stage, timeline.stages - 1 - stage))
        , batches_(timeline.microBatches / 2)
        , stages_(timeline.stages)
    {
    }

    std::vector<Task> make()
    {
        for (int i = 0; i < (half_ - rank_ - 1) * 2; ++i)
            forward(0);
        for (int i = 0; i < rank_ + 1; ++i) {
            forward(0);
            forward(1);
        }
        for (int i = 0; i < half_ - rank_ - 1; ++i) {
            backward(1, true);
            weights();
            forward(1);
        }
        for (int i = 0; i < batches_ - stages_ + rank_ + 1; ++i) {
            // The middle ranks can't begin with a pair: its backward would wait for its own forward elsewhere.
            forward(0, i > 0 || rank_ < half_ - 1);
            backward(1, false);
            forward(1, true);
            backward(0, false);
        }
        for (int i = 0; i < half_ - rank_ - 1; ++i) {
            backward(1, false);
            forward(1, true);
            backward(0, false);
        }
        coolDown();
        return std::move(order_);
    }

private:
    void coolDown()
    {
        bool defers = false;
        for (int i = 0; i < rank_ + 1; ++i) {
            const bool isMiddle = i == (rank_ + 1) / 2;
            defers |= isMiddle && rank_ % 2 == 1;
            backward(1, defers);
            defers |= isMiddle && rank_ % 2 == 0;
            backward(0, defers);
        }
        for (int i = 0; i < half_ - rank_ - 1; ++i) {
            weights();
            backward(0, true);
        }
        while (nextWeights_ < deferred_.size())
            weights();
    }

    int direction(int phase) const { return isUpper_ ? 1 - phase : phase; }
    void forward(int phase, bool isPaired = false)
    {
        order_.push_back({PipelineWork::Forward, forwards_[phase]++, direction(phase), false, isPaired});
    }
    void backward(int phase, bool defersWeights)
    {
        const Task task{PipelineWork::Backward, backwards_[phase]++, direction(phase), defersWeights, false};
        order_.push_back(task);
        if (defersWeights)
            deferred_.push_back(task);
    }
    void weights()
    {
        if (nextWeights_ >= deferred_.size())
            return;
        Task task = deferred_[nextWeights_++];
        task.work = PipelineWork::Weights;
        order_.push_back(task);
    }

    bool isUpper_;
    int half_;
    int rank_;
    int batches_;
    int stages_;
    int forwards_[2] = {0, 0};
    int backwards_[2] = {0, 0};
    std::vector<Task> order_;
    std::vector<Task> deferred_;
    std::size_t nextWeights_ = 0;
};

/// Zero bubble with the memory of 1F1B (ZB-H1, Qi et al., arXiv 2401.10241, section 3): the gradients of weights wait
/// for gaps, and no stage holds more than p micro batches. At every moment the stage that can begin first does its most
/// urgent work: backward, for which the stage before waits, then forward, then weights.
void runZeroBubble(PipelineTimeline& t, Simulation& simulation)
{
    struct Counts {
        int forward = 0, backward = 0, weights = 0;
    };
    std::vector<Counts> done(static_cast<std::size_t>(t.stages));
    const int all = 3 * t.stages * t.microBatches;
    for (int placed = 0; placed < all; ++placed) {
        int bestStage = -1;
        Task best;
        double bestBegin = Finished::kNever;
        for (int stage = 0; stage < t.stages; ++stage) {
            const Counts& counts = done[static_cast<std::size_t>(stage)];
            const int held = counts.forward - counts.backward;
            const Task choices[] = {{PipelineWork::Backward, counts.backward, 0, true, false},
                                    {PipelineWork::Forward, counts.forward, 0, false, false},
                                    {PipelineWork::Weights, counts.weights, 0, false, false}};
            for (const Task& task : choices) {
                const bool isOpen = task.microBatch < t.microBatches &&
                                    (task.work != PipelineWork::Forward || held < t.stages - stage) &&
                                    (task.work != PipelineWork::Weights || counts.weights < counts.backward);
                if (!isOpen)
                    continue;
                const double begin = std::max(simulation.clock(stage), simulation.readyAt(stage, task));
                if (begin < bestBegin) {
                    bestBegin = begin;
                    best = task;
                    bestStage = stage;
                }
            }
        }
        simulation.place(bestStage, best);
        Counts& counts = done[static_cast<std::size_t>(bestStage)];
        ++(best.work == PipelineWork::Forward    ? counts.forward
           : best.work == PipelineWork::Backward ? counts.backward
                                                 : counts.weights);
    }
}

tl::unexpected<Error> refused(const char* field, int found, const std::string& allowed)
{
    return failure(ErrorCode::OutOfRange, field, {std::to_string(found), allowed});
}

}  // namespace

Result<PipelineTimeline> pipelineTimeline(int stages, int microBatches, int virtualStages, PipelineSchedule schedule)
{
    if (stages < 1 || stages > kMostDrawnStages)
        return refused("layout.pp", stages, "1 … " + std::to_string(kMostDrawnStages));
    if (microBatches < 1 || microBatches > kMostDrawnMicroBatches)
        return refused("layout.global_batch", microBatches, "1 … " + std::to_string(kMostDrawnMicroBatches));
    const bool isTwoWay = schedule == PipelineSchedule::DualPipe && stages > 1;
    if (isTwoWay && stages % 2 != 0)
        return tl::make_unexpected(refusalOf({"layout.pp", "two-way-even", stages, 2, 0, {}}, {}));
    if (isTwoWay && (microBatches % 2 != 0 || microBatches < 2 * stages))
        return tl::make_unexpected(
            refusalOf({"layout.global_batch", "two-way-batches", microBatches, microBatches, 2LL * stages, {}}, {}));
    const bool isInterleaved = schedule == PipelineSchedule::OneForwardOneBackward && stages > 1 && virtualStages > 1;
    if (isInterleaved && microBatches % stages != 0)
        return tl::make_unexpected(
            refusalOf({"layout.global_batch", "interleave", microBatches, microBatches, stages, {}}, {}));

    PipelineTimeline timeline;
    timeline.stages = stages;
    timeline.microBatches = microBatches;
    timeline.virtualStages = isInterleaved ? virtualStages : 1;
    timeline.schedule = stages > 1 ? schedule : PipelineSchedule::OneForwardOneBackward;
    timeline.work = microBatches * (1.0 + kBackwardOverForward);
    Simulation simulation(timeline, isTwoWay);
    if (schedule == PipelineSchedule::ZeroBubble && stages > 1) {
        runZeroBubble(timeline, simulation);
    } else {
        Orders orders;
        for (int stage = 0; stage < stages; ++stage)
            orders.push_back(isTwoWay ? TwoWayOrder(timeline, stage).make() : interleavedOrder(timeline, stage));
        simulation.run(orders);
    }
    std::stable_sort(timeline.pieces.begin(), timeline.pieces.end(), [](const PipelineSlot& a, const PipelineSlot& b) {
        return a.stage != b.stage ? a.stage < b.stage : a.begin < b.begin;
    });
    return timeline;
}

}  // namespace cw

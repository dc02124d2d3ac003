// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The best layouts of a model on a pool of GPUs: by speed, by cost, by memory left, and why the fastest wins.
//
//     TrainingPool pool{machine, wish};
//     const auto plan = planTraining(model, pool, options, stop);
//
// planTraining() runs for fractions of a second to seconds on all cores; call it off the window's thread.

#include "model/training/layout_search.h"
#include "model/training/step_model.h"
#include "model/units/money.h"

namespace cw {

/// What there is to run on. For a design: trainingPool() in training_pool.h.
struct TrainingPool {
    TrainingMachine machine;       ///< with the GPUs of the pool, spares left out
    ParallelLayout wish;           ///< zeros are open; a global batch must be named
    KeptChoices kept;              ///< what else of the wish stands
    bool mayShrink = false;        ///< fewer whole nodes may be used, the others are free for something else
    std::optional<Money> gpuHour;  ///< price of one GPU for one hour
};

struct PlanOptions {
    bool prunes = true;      ///< false: every layout is computed; the answer is the same
    bool isUsual = false;    ///< only what a practitioner would try, not the whole space
    int rows = 10;           ///< layouts of unlike sizes in `best`
    double keptShare = 0.9;  ///< of the best rate that the layout with most memory left must reach
    int threads = 0;         ///< 0: all
    /// From any thread, one call at a time; `best` is the fastest so far.
    std::function<void(const SearchProgress&)> onProgress;
};

struct PlannedLayout {
    TrainingEstimate estimate;                   ///< as of the step, memory and band everywhere else
    TrainingSoftware software;                   ///< the overlaps that make it
    int gpus = 0;                                ///< that it uses
    std::optional<double> costPerBillionTokens;  ///< in the currency of TrainingPool::gpuHour
};

/// Why one layout is faster than another on as many tokens.
struct LayoutReason {
    StepTerm term = StepTerm::Other;  ///< differs most in favour of the winner
    Duration winner;                  ///< of the term, for as many tokens as the winner's step has
    Duration runnerUp;
    Duration step;  ///< by which the whole step is shorter
    /// The term that speaks most for the runner-up, and by how much; none if none is worth a word.
    std::optional<StepTerm> price;
    Duration paid;
};

struct TrainingPlan {
    std::vector<PlannedLayout> best;  ///< on the most GPUs that fill up, the fastest of each size, fastest first
    std::optional<LayoutReason> why;  ///< best[0] against best[1]
    PlannedLayout cheapest;           ///< per token; with equal cost the faster. Without a price: fewest GPU-seconds
    PlannedLayout roomiest;           ///< most memory left among those near the best rate
    std::vector<PlannedLayout> memoryFront;  ///< tokens/s against memory, fastest first
    std::vector<PlannedLayout> gpuFront;     ///< tokens/s against GPUs used, fastest first; one without shrinking
    SearchCounts counts;                     ///< of all searches together
};

/// Refuses what chooseLayout() refuses, a batch that is not named, and a pool in which nothing fits.
Result<TrainingPlan> planTraining(const TransformerShape& model, const TrainingPool& pool,
                                  const PlanOptions& options = {}, const std::stop_token& stop = {});

/// The part of the pool that a layout runs on, with the software that makes it.
TrainingMachine machineFor(const PlannedLayout& planned, const TrainingPool& pool);

/// The terms of the two, scaled to equal tokens.
LayoutReason reasonFor(const PlannedLayout& winner, const PlannedLayout& runnerUp, int sequence);

/// Sizes in which a pool is tried: all of it, and whole nodes in steps of an eighth down to about half, below by powers
/// of two and halfway between them.
std::vector<int> poolSizes(int gpus, int gpusPerNode, bool mayShrink);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one search for layouts: exhaustive, or pruned by bounds that keep the answer.

#include "model/training/layout_space.h"

#include <functional>
#include <stop_token>

namespace cw {

/// A layout that fits, with what decides between it and others.
struct FoundLayout {
    ParallelLayout layout;
    TrainingSoftware software;
    Duration step;
    double tokensPerSecond = 0;
    DataSize memory;  ///< of the fullest GPU
};

struct SearchCounts {
    long long considered =
        0;                  ///< layouts that divide, times the choices of software; in a pruned search those looked at
    long long fitting = 0;  ///< of them that fit into memory
    long long timed = 0;    ///< of them whose step was computed
    long long unitsDone = 0;  ///< parts of the space
    long long units = 0;
};

struct SearchProgress {
    SearchCounts counts;
    const FoundLayout* best = nullptr;  ///< so far; may be none
};

struct SearchOptions {
    bool prunes = true;      ///< leaves out what provably is no part of the answer
    bool wantsFront = true;  ///< otherwise `front` stays empty, and pruning is sharper
    int keptGrids = 10;      ///< how many layouts of unlike sizes `best` holds
    int threads = 0;         ///< 0: as many as the machine has, 1: the caller's own
    /// Called after each part, from any thread, one call at a time.
    std::function<void(const SearchProgress&)> onProgress;
};

/// The answer is the same with any number of threads, pruned or not, but for the counts.
struct LayoutsFound {
    std::vector<FoundLayout> best;   ///< the fastest of each (tensor, pipeline, context, expert) size, fastest first
    std::vector<FoundLayout> front;  ///< no other is as fast with as little memory; fastest first
    SearchCounts counts;
    std::optional<Error> refusal;  ///< of a layout that the machine cannot run, for want of better words
};

/// Refuses models and machines out of sense; Cancelled after a `stop`. An empty list: nothing fits.
Result<LayoutsFound> searchLayouts(const TransformerShape& model, const LayoutSpace& space,
                                   const TrainingMachine& machine, const SearchOptions& options = {},
                                   const std::stop_token& stop = {});

}  // namespace cw

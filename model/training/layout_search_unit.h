// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One part of a search, which one thread works on. Internal to this room.

#include "model/training/layout_search.h"
#include "model/training/step_model.h"

namespace cw {

/// What the parts of a search share, and never change.
struct SearchTask {
    const TransformerShape& model;
    const LayoutSpace& space;
    const TrainingMachine& machine;
    const SearchOptions& options;
    std::vector<StepModel> steps;  ///< one for each choice of software
    bool keepsBatchSmall = true;
};

/// Sizes and choices within a layer; pipeline, batches and what is done once in a step are open.
struct SearchUnit {
    RankSizes sizes;
    bool isSequenceParallel = true;
    bool hasFlashAttention = true;
    ContextKind contextKind = ContextKind::Ring;
    Recompute recompute = Recompute::None;
    std::size_t order = 0;  ///< decides between equals
};

/// A layout before it is written out: what a front and a ranking need.
struct Candidate {
    ParallelLayout layout;
    std::size_t software = 0;
    std::size_t order = 0;
    Duration step;
    double rate = 0;  ///< tokens per second
    DataSize memory;
};

/// Pairs of rate and memory of which none is better in both; the earlier of equals stays.
class Front {
public:
    /// True if something is faster and needs no more, or is as fast and needs less.
    bool beats(double rate, DataSize memory) const;
    void add(const Candidate& candidate);
    const std::vector<Candidate>& points() const { return points_; }

private:
    std::vector<Candidate> points_;  ///< fastest first, so memory falls
};

/// What is known when a part begins: nothing that is worse is looked for.
struct SearchBounds {
    double rate = 0;  ///< of the last of the layouts that are kept
    Front front;
};

struct UnitFound {
    std::vector<Candidate> best;  ///< one for each pipeline size
    Front front;
    SearchCounts counts;
    std::optional<Error> refusal;
};

std::vector<SearchUnit> searchUnits(const SearchTask& task);
/// Tokens per second that no layout of the part exceeds, roughly: parts of promise come first.
double promise(const SearchTask& task, const SearchUnit& unit);
UnitFound searchUnit(const SearchTask& task, const SearchUnit& unit, const SearchBounds& bounds,
                     const std::stop_token& stop);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which layouts a search looks at.

#include "model/training/training.h"

#include <vector>

namespace cw {

/// Values of every axis. `wish` fixes what it names: sizes above zero, number formats, kernels. A context- or
/// expert-parallel size of zero is open, too. The lists hold what is tried; one value is a fixed axis.
struct LayoutSpace {
    ParallelLayout wish;
    bool hasAllSizes = true;  ///< every divisor, else powers of two near what is usual
    std::vector<bool> sequenceParallel = {true};
    std::vector<bool> flashAttention = {true};
    std::vector<ContextKind> contextKinds = {ContextKind::Ring};
    std::vector<Recompute> recomputes = {Recompute::None};
    std::vector<Sharding> shardings = {Sharding::Optimizer};
    std::vector<bool> hybridShards = {false};  ///< sharded weights: over all ranks, or over those of one domain
    std::vector<PipelineSchedule> schedules = {PipelineSchedule::OneForwardOneBackward};
    std::vector<bool> offloadsOptimizer = {false};
    std::vector<bool> offloadsActivations = {false};
    std::vector<TrainingSoftware> software;  ///< which overlaps are on; empty: as the machine's
};

/// Choices of a wish that are none of the search's.
struct KeptChoices {
    bool sequenceParallel = false;
    bool contextKind = false;
    bool sharding = false;
    bool schedule = false;
    bool offloadsOptimizer = false;
    bool offloadsActivations = false;

    friend bool operator==(const KeptChoices&, const KeptChoices&) = default;
};

/// All that the model of a step can tell apart, but what a wish fixes: its precision, kernels of attention and sizes,
/// and the kept choices. Overlaps that the machine's software states stay as they are.
LayoutSpace wholeSpace(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine,
                       const KeptChoices& kept = {});
/// What a practitioner would try, few enough for every edit of a design.
LayoutSpace usualSpace(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine);

/// Sizes that share one micro batch's times, whatever the pipeline.
struct RankSizes {
    int tensor = 1;
    int context = 1;
    int expert = 1;
    int expertTensor = 0;
};
std::vector<RankSizes> rankSizes(const TransformerShape& model, const LayoutSpace& space,
                                 const TrainingMachine& machine);
/// Stages whose layers come out even, or any where models are cut by a list, that the GPUs beside `ranks` allow.
std::vector<int> pipelineSizes(const TransformerShape& model, const LayoutSpace& space, int gpus, int ranks);
/// Chunks of a stage that may come out even; layout rules decide.
std::vector<int> interleavings(const TransformerShape& model, const LayoutSpace& space, int pipeline);

/// Ascending.
std::vector<int> divisorsOf(long long number);

/// Sequences of a step where the wish names none: about the default number of tokens, so that every pipeline of every
/// rank is filled equally. None where that would be far more.
std::optional<int> defaultBatch(const TransformerShape& model, const ParallelLayout& layout,
                                const CommonConstants& constants, bool keepsBatchSmall);

}  // namespace cw

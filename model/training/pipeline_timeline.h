// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who works on what when in a pipeline, for drawings of small ones. Every stage does its work in the order of the
// schedule as soon as its inputs are there; messages take no time.

#include "model/design/parallel_layout.h"
#include "model/units/result.h"

#include <vector>

namespace cw {

enum class PipelineWork {
    Forward,
    Backward,  ///< with the gradients of weights, unless the schedule defers them
    Weights,   ///< gradients of weights that wait for a gap
};

struct PipelineSlot {
    int stage = 0;
    int microBatch = 0;
    int chunk = 0;  ///< virtual stage; with DualPipe the direction, 0 or 1
    PipelineWork work = PipelineWork::Forward;
    double begin = 0;  ///< in units of one forward pass of a whole stage
    double end = 0;
};

struct PipelineTimeline {
    int stages = 0;
    int microBatches = 0;
    int virtualStages = 1;
    PipelineSchedule schedule = PipelineSchedule::OneForwardOneBackward;
    std::vector<PipelineSlot> pieces;  ///< stage by stage, each in its order
    double length = 0;                 ///< in units of one forward pass of a whole stage
    double work = 0;                   ///< of it, what each stage is busy

    double idleShare() const { return length > 0 ? 1.0 - work / length : 0.0; }
};

/// Backward takes twice as long as forward, half of it for the gradients of weights.
constexpr double kBackwardOverForward = 2;
/// More of either can't be told apart in a drawing.
constexpr int kMostDrawnStages = 16;
constexpr int kMostDrawnMicroBatches = 64;

/// Refuses (OutOfRange) sizes below one or too large to draw, interleaving whose micro batches don't fill the stages,
/// and a two-way pipeline with odd stages or fewer micro batches than twice the stages.
Result<PipelineTimeline> pipelineTimeline(int stages, int microBatches, int virtualStages, PipelineSchedule schedule);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cost/ownership.h"
#include "model/reliability/checkpoint.h"
#include "model/reliability/goodput.h"
#include "model/reliability/interruptions.h"
#include "model/training/training_result.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

/// Below so many GPUs software and hands interrupt a run more often than its parts fail, and published runs differ by a
/// factor of six in how often: from RSC-2 to RSC-1 (arXiv 2410.21680).
inline constexpr int kGpusWherePartsDecide = 4096;

/// The checkpoints of a run.
struct CheckpointFigures {
    ElementId tier;  ///< the storage block
    DataSize size;
    Bandwidth writeRate;
    BindingTerm writeBinding;  ///< as CheckpointPath::writeBinding
    Duration write;            ///< until the tier has all of it
    Duration stop;             ///< of the steps: the write, or the copy to host memory if it is asynchronous
    Duration read;
    Duration interval;  ///< that the run keeps: the architect's own, or the best; never shorter than a write
    bool isIntervalOwn = false;
    Duration best, young, daly, availability;  ///< from one checkpoint to the next, at the typical rate
};

/// From the first step to the last, interruptions included.
struct RunBand {
    Duration expected, shortest, longest;
    Money cost, lowCost, highCost;  ///< GPU-hours at what one costs: the bill's scenario, low, high
    Energy energy;                  ///< the run's share of the site's, cooling included
};

/// What one training workload meets.
struct ReliabilityResult {
    ElementId workload;
    RunParts parts;
    std::vector<InterruptionSource> sources;  ///< the most frequent first
    RateBand perDay;                          ///< interruptions
    Duration meanTime;                        ///< between interruptions, at the typical rate; zero if nothing can fail
    Duration longestMeanTime, shortestMeanTime;
    std::optional<CheckpointFigures> checkpoint;  ///< none without a tier that can be written
    Duration restart;                             ///< at the typical figures, reading back included
    std::optional<HourShares> shares;             ///< at the typical figures
    double goodput = 0, lowGoodput = 0, highGoodput = 0;
    std::optional<RunBand> run;  ///< none without an estimate of the step, or with nothing to train on
    int spares = 0;              ///< servers that the block keeps
    double meanInRepair = 0;     ///< servers, at the typical rate
    int sparesNeeded = 0;        ///< so that the run has its size for ReliabilityConstants::confidence of the time
    int sparesNeededLow = 0, sparesNeededHigh = 0;
};

struct ReliabilityInput {
    const Design& design;
    const Catalogue& catalogue;
    const Plan& plan;
    const std::vector<StorageSupply>& storage;
    const std::vector<TrainingResult>& training;
    const OwnershipBand& cost;
    PriceScenario scenario = PriceScenario::Typical;
    const PowerSummary& power;
    int gpus = 0;  ///< of the whole design
};

/// One per workload that trains, in the order of Design::workloads. Nothing without constants. The results look into
/// the constants.
std::vector<ReliabilityResult> reliabilityResults(const ReliabilityInput& input,
                                                  const ReliabilityConstantsPtr& constants);

}  // namespace cw

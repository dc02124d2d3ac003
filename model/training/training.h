// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/design/workload.h"
#include "model/training/layer_memory.h"
#include "model/training/training_constants.h"
#include "model/units/result.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

/// The machine as the training model sees it, with the software on it and what the job trains.
struct TrainingMachine {
    const Gpu* gpu = nullptr;
    int gpus = 0;
    int gpusPerNode = 8;
    Bandwidth nicPerGpu;                       ///< line rate, one direction
    std::optional<DataSize> hostMemoryPerGpu;  ///< that offloading may fill; absent: not known, so no limit
    /// Share of the NIC rate that the fabric carries off the leaf, 0-1. It multiplies CommonConstants::nicShare, which
    /// is fitted with a factor of 1 on published runs over non-blocking networks that spread by packet or are tuned to
    /// the same end, and so holds what routing cost these. The factor is what a design loses against such a network:
    /// thin tiers, missing links, collisions of hashed flows.
    double fabricFactor = 1;
    bool doesFabricSum = false;      ///< all switches of the compute network can add what passes (SHARP)
    bool isNicAssumed = false;       ///< the NIC rate is typical for the GPU, not stated: the band grows
    bool isSoftwareUnknown = false;  ///< a framework is named of which no figures are known: the band grows
    bool hasUnstatedInputs = false;  ///< the caller had to assume inputs that change the answer: the band grows
    TrainingConstantsPtr constants;
    TrainingSoftware software;
    TuningPlan tuning;
};

/// One part of the step, for the breakdown chart. `part` is a code word:
/// "gemm", "attention", "elementwise", "logits", "tensor-parallel", "context-parallel", "expert-parallel",
/// "pipeline-bubble", "pipeline-transfer", "data-parallel", "optimizer", "straggler", "other".
struct StepPart {
    std::string_view part;
    Duration time;
};

/// What fills the memory of the fullest GPU. `part` is a code word: "weights", "gradients", "optimizer", "activations",
/// "logits", "gathered" (weights of sharded layers while they are used), "dispatch" (tokens on their way to experts),
/// "reserved" (driver, buffers, fragmentation).
struct MemoryPart {
    std::string_view part;
    DataSize size;
};

struct TrainingEstimate {
    ParallelLayout layout;  ///< with every zero filled in
    Duration step;
    std::vector<StepPart> parts;    ///< sums to `step`
    double tokensPerSecond = 0;     ///< whole job
    double lowTokensPerSecond = 0;  ///< the band: see `bandShare`
    double highTokensPerSecond = 0;
    double bandShare = 0;  ///< half width of the band as a share, from published runs
    std::string stack;     ///< id of the software stack whose constants were used
    /// What the estimate had to assume and the band pays for, as code words: "gpu-family-not-calibrated",
    /// "software-not-calibrated", "nic-assumed", "inputs-assumed", "micro-batch-chosen", "host-bound"; of the memory
    /// alone "recompute-open".
    std::vector<std::string> assumptions;
    FlopRate modelFlopsPerGpu;  ///< full-attention convention, no recompute
    double mfu = 0;             ///< 0-1, against the dense 16-bit peak
    double hfu = 0;             ///< with recompute
    DataSize memoryPerGpu;
    std::vector<MemoryPart> memoryParts;  ///< sums to `memoryPerGpu`
    DataSize hostMemoryPerGpu;            ///< what is offloaded, of the fullest rank
    bool fits = true;                     ///< into the memory of the GPU and that of the host
};

/// Refuses (Unsupported / OutOfRange with the field in `where`) what it cannot express: a GPU without figures,
/// layouts that do not divide. A GPU family without own constants gets the median ones and a wide band.
/// A micro batch or a count of virtual stages of zero is chosen, with Megatron's habits.
Result<TrainingEstimate> estimateTraining(const TransformerShape& model, const ParallelLayout& layout,
                                          const TrainingMachine& machine);

/// The layout with the most tokens per second among those that fit; error if none does, Cancelled after a `stop`.
Result<ParallelLayout> chooseLayout(const TransformerShape& model, const ParallelLayout& wish,
                                    const TrainingMachine& machine, const std::stop_token& stop = {});

}  // namespace cw

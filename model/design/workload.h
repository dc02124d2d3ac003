// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/parallel_layout.h"
#include "model/design/transformer_shape.h"
#include "model/units/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

/// The largest figures of a workload, in files as in estimates: two orders of magnitude beyond anything published.
/// Products of them stay far below what a double counts exactly, and what an int holds where ints are multiplied.
struct WorkloadLimits {
    static constexpr int kLayers = 10'000;
    static constexpr int kWidth = 10'000'000;  ///< of any matrix: hidden size, heads, feed-forward, vocabulary
    static constexpr int kSequence = 100'000'000;
    static constexpr int kGpus = 10'000'000;
    static constexpr int kBatch = 100'000'000;
    static constexpr int kParallel = 65'536;  ///< ranks that share one model, by tensor, pipeline, context or expert
    static constexpr int kExperts = 100'000;  ///< of one layer
    static constexpr int kListedLayers = 2'000;
    static constexpr double kListedFigure = 1e21;  ///< operations, bytes, weights of one listed layer
};

enum class WorkloadKind {
    LlmTraining,
    LayerTraining,  ///< of Workload::listedLayers
    LlmServing,
};

/// What a training run changes of the model.
enum class Tuning { Pretraining, AllWeights, LowRank };

/// When a training run saves itself.
struct CheckpointPlan {
    std::string tier;                  ///< the storage block it writes to, "" = the first
    std::optional<Duration> interval;  ///< absent: the best one
    bool isAsynchronous = true;        ///< only the copy to host memory stops the step

    friend bool operator==(const CheckpointPlan&, const CheckpointPlan&) = default;
};

/// What a serving workload is asked for.
struct ServingDemand {
    double requestsPerSecond = 0;
    int promptTokens = 1024;
    int outputTokens = 256;
    std::optional<Duration> firstToken;     ///< longest wait for the first token
    std::optional<Duration> betweenTokens;  ///< longest time from one token to the next
    std::optional<Precision> keyValues;     ///< of the cache; absent: 8 bits with weights of 8 or 4, else 16

    friend bool operator==(const ServingDemand&, const ServingDemand&) = default;
};

struct Workload {
    std::string id;
    std::string name;
    WorkloadKind kind = WorkloadKind::LlmTraining;
    std::string block;  ///< the compute block it runs on, "" = the first
    int gpus = 0;       ///< of the block that it may take at most, 0: all
    TransformerShape model;
    std::vector<ListedLayer> listedLayers;
    ParallelLayout layout;
    TrainingSoftware software;
    Tuning tuning = Tuning::Pretraining;
    int adapterRank = 0;  ///< with Tuning::LowRank
    CheckpointPlan checkpoint;
    ServingDemand serving;
    double tokens = 0;  ///< to train on; samples with listed layers
    std::optional<Duration> deadline;
    double x = 0;  ///< card position on the canvas
    double y = 0;

    friend bool operator==(const Workload&, const Workload&) = default;
};

}  // namespace cw

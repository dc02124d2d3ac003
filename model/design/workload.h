// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/units/quantity.h"

#include <optional>
#include <string>

namespace cw {

/// The largest figures of a workload, in files as in estimates: two orders of magnitude beyond anything published.
/// Products of them stay far below what a double counts exactly, and what an int holds where ints are multiplied.
struct WorkloadLimits {
    static constexpr int kLayers = 10'000;
    static constexpr int kWidth = 10'000'000;  ///< of any matrix: hidden size, heads, feed-forward, vocabulary
    static constexpr int kSequence = 100'000'000;
    static constexpr int kGpus = 10'000'000;
    static constexpr int kBatch = 100'000'000;
    static constexpr int kParallel = 65'536;  ///< ranks that share one model, by tensor or by pipeline
};

/// A dense decoder-only transformer. Figures as its authors publish them.
struct TransformerShape {
    std::string preset;  ///< id in resources/models ("llama3-70b"), "" for the user's own
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int kvHeads = 0;  ///< = heads without grouped queries
    int feedForward = 0;
    bool isGated = false;  ///< SwiGLU/GeGLU: three matrices instead of two
    int vocabulary = 0;
    int sequence = 0;  ///< tokens
    bool tiedEmbeddings = false;

    /// Weights of all matrices, embeddings included.
    double parameters() const;

    friend bool operator==(const TransformerShape&, const TransformerShape&) = default;
};

enum class Recompute { None, Selective, Full };
enum class Precision { Fp16, Bf16, Fp8 };

/// How a training run is laid over the GPUs. Zero means: let the program choose.
struct ParallelLayout {
    int tensor = 0;
    int pipeline = 0;
    int data = 0;  ///< 0: what the GPUs allow
    int virtualStages = 0;
    int microBatch = 0;   ///< sequences
    int globalBatch = 0;  ///< sequences
    bool isSequenceParallel = true;
    bool hasFlashAttention = true;
    bool hasDistributedOptimizer = true;
    Recompute recompute = Recompute::None;
    Precision precision = Precision::Bf16;

    friend bool operator==(const ParallelLayout&, const ParallelLayout&) = default;
};

enum class WorkloadKind { LlmTraining };

struct Workload {
    std::string id;
    std::string name;
    WorkloadKind kind = WorkloadKind::LlmTraining;
    std::string block;  ///< the compute block it runs on, "" = the first
    TransformerShape model;
    ParallelLayout layout;
    double tokens = 0;  ///< to train on
    std::optional<Duration> deadline;
    double x = 0;  ///< card position on the canvas
    double y = 0;

    friend bool operator==(const Workload&, const Workload&) = default;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace cw {

/// In the order of what is computed again.
enum class Recompute {
    None,
    Selective,    ///< the core of attention
    PerOperator,  ///< every second matrix product and all element-wise work
    Full,
};
enum class Precision { Fp16, Bf16, Fp8, Fp4 };
/// What shares one scale in FP8.
enum class ScaleKind {
    Tensor,
    Block,  ///< MXFP8
    Row,
};
/// What data-parallel ranks hold only a share of; each includes those before it (ZeRO stages 0 to 3).
enum class Sharding { None, Optimizer, Gradients, Weights };
enum class ContextKind { Ring, AllToAll };
enum class PipelineSchedule {
    OneForwardOneBackward,  ///< interleaved with more than one virtual stage
    ZeroBubble,
    DualPipe,
};
/// Kernel generations of fused attention.
enum class FlashGeneration { First, Second, Current };

/// How a training run is laid over the GPUs. Zero means: let the program choose.
struct ParallelLayout {
    int tensor = 0;
    int pipeline = 0;
    int data = 0;          ///< 0: what the GPUs allow
    int context = 1;       ///< ranks that share one sequence
    int expert = 1;        ///< ranks that share the experts of a layer; they are data- and context-parallel to the rest
    int expertTensor = 0;  ///< tensor parallelism inside an expert, 0: as `tensor`
    int virtualStages = 0;
    int microBatch = 0;   ///< sequences
    int globalBatch = 0;  ///< sequences
    bool isSequenceParallel = true;
    bool hasFlashAttention = true;
    Sharding sharding = Sharding::Optimizer;
    int shardGroup = 0;  ///< ranks over which one copy is spread (HSDP), 0: all data-parallel ones
    ContextKind contextKind = ContextKind::Ring;
    PipelineSchedule schedule = PipelineSchedule::OneForwardOneBackward;
    Recompute recompute = Recompute::None;
    bool choosesRecompute = true;  ///< `recompute` is the least of what the program may choose; false in an answer
    Precision precision = Precision::Bf16;
    ScaleKind scales = ScaleKind::Tensor;
    bool offloadsOptimizer = false;    ///< optimizer states and step on the host
    bool offloadsActivations = false;  ///< activations wait in host memory

    friend bool operator==(const ParallelLayout&, const ParallelLayout&) = default;
};

/// The software that trains. It decides as much as the GPU does. What is absent is as the stack does it by default.
struct TrainingSoftware {
    std::string stack;                     ///< id in the constants; "" = the current one for the layout
    std::optional<FlashGeneration> flash;  ///< kernels of fused attention
    std::optional<bool> isCompiled;        ///< element-wise work fused by a compiler
    std::optional<bool> overlapsGradients;
    std::optional<bool> overlapsTensor;   ///< tensor-parallel traffic behind products
    std::optional<bool> overlapsExperts;  ///< expert dispatch behind other work
    std::optional<bool> hasFullGraph;     ///< a whole iteration is recorded once and replayed
    std::optional<bool> hasFusedExperts;  ///< one fused kernel for the feed-forward of all experts
    std::optional<bool> sendsTokensOnce;  ///< one copy of a token to a node, not one to each expert on it
    std::optional<bool> sumsInSwitches;   ///< switches that can add all-reduces (NVLink SHARP, SHARP) do; absent: no

    friend bool operator==(const TrainingSoftware&, const TrainingSoftware&) = default;
};

}  // namespace cw

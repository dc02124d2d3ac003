// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/layer_memory.h"
#include "model/training/training.h"

#include <array>

namespace cw {

/// Bytes per weight of what a rank owns between steps.
struct StateBytes {
    double weights = 0;
    double gradients = 0;
    double optimizer = 0;

    double all() const { return weights + gradients + optimizer; }
};

/// In what formats a stack keeps them on a GPU: bytes per weight where nothing is spread.
struct StateFormats {
    double gradients = 4.0;  ///< the sum of BF16 runs and of those in narrower formats
    double sharded = 16.0;   ///< all states where weights are sharded, likewise
    double weights8 = 2.0;   ///< weights of FP8 products with one scale per tensor
};

/// Adam with 32-bit master weights, spread over `group` ranks as far as the layout shards. Nothing is spread: 16 with
/// FP16 (weights 2, gradients 2, master copy, momentum and variance 12), 18 with 32-bit gradients as BF16 and narrower
/// formats sum them; a distributed optimizer leaves 6 + 12/D (Megatron-LM, theoretical_memory_usage.py). ZeRO stages:
/// Rajbhandari et al., arXiv 1910.02054, section 5. Sharded weights are the 32-bit master copy itself (PyTorch FSDP):
/// 16/D, or half of that where this copy and the states of Adam have 16 bits. FP8 weights of blocks are kept twice, as
/// they are and transposed, NVFP4 ones beside the 16-bit copy.
StateBytes stateBytes(const ParallelLayout& layout, double group, const StateFormats& formats = {});
/// All of it, spread over all data- and context-parallel ranks or the layout's own group.
double stateBytesPerWeight(const ParallelLayout& layout);

/// Ranks over which the states of what is no expert are spread.
double shardRanks(const ParallelLayout& layout);

/// Memory of the fullest rank at the fullest moment of a step: either the loss or the backward pass of a layer, so one
/// of logits and dispatch buffers may be zero.
struct MemoryNeed {
    DataSize weights;
    DataSize gradients;
    DataSize optimizer;
    DataSize activations;
    DataSize logits;
    DataSize gathered;
    DataSize dispatch;
    /// Peak of live tensors: torch.cuda.max_memory_allocated, as SimuMax and Megatron-LM print it.
    DataSize allocated;
    /// Peak that the caching allocator holds: max_memory_reserved, as TorchTitan prints it.
    DataSize cached;
    DataSize total;  ///< with driver, context and communication buffers: what must fit
    DataSize host;   ///< offloaded, of the rank with most of it

    /// Sums to `total`.
    std::array<MemoryPart, 8> parts() const;
};

/// Of the fullest rank, in whichever pipeline stage it is. The layout is complete, the machine one that a step was
/// prepared for.
MemoryNeed memoryNeed(const TransformerShape& model, const ParallelLayout& layout, const TrainingMachine& machine);

/// What a stack keeps of a layer in such a run.
LayerHabits layerHabits(const StackConstants& stack, const TuningPlan& tuning);

/// Puts what a job needs into its estimate.
void setMemory(const MemoryNeed& need, const TrainingMachine& machine, TrainingEstimate& estimate);

/// Into the memory that the GPU's driver reports, and what is offloaded into the host's as far as that is known.
bool fits(const MemoryNeed& need, const TrainingMachine& machine);

/// Whether a run that fits leaves less of `usable` than kLeastRoom. What fragmentation and the buffers of collective
/// libraries take is a typical figure, and runs differ from it by as much.
bool isTight(DataSize used, DataSize usable);
constexpr double kLeastRoom = 0.03;

}  // namespace cw

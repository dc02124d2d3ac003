// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/workload.h"
#include "model/storage/storage_supply.h"

namespace cw {

/// Weights that a run trains and therefore saves: all of them, every expert included; with low-rank adaptation those of
/// the adapters on the two attention projections of every layer, queries, keys and values fused, as in MLPerf's Llama 2
/// 70B LoRA benchmark.
double savedWeights(const Workload& workload);

/// Bytes of one saved weight: 16 bits of it, and in 32 bits its master copy and Adam's two moments (Rajbhandari et al.,
/// "ZeRO", 2020, section 3.1, without the gradients).
inline constexpr double kCheckpointBytesPerWeight = 2 + 4 + 4 + 4;

DataSize checkpointSize(const Workload& workload);

/// How a run writes and reads its checkpoints.
struct CheckpointPath {
    Bandwidth write;
    BindingTerm writeBinding;  ///< as StorageSupply::writeBinding, or "writers": the servers that write can't do more
    Bandwidth read;
    Bandwidth copyToHost;  ///< of all GPUs that hold a share of the checkpoint
};

/// `gpus` and `gpusPerServer` are those of the run. Where the optimizer is spread over all ranks every GPU holds a
/// share and every server writes; without, one copy of the model writes for all. Reading back, every byte leaves the
/// tier once and goes on over the compute network (Megatron Core's fully parallel loading does).
CheckpointPath checkpointPath(const ParallelLayout& layout, int gpus, int gpusPerServer, const StorageSupply& tier,
                              Bandwidth copyOfOneGpu);

}  // namespace cw

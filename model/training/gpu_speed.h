// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// First floor of the step: what one GPU and its links sustain, from catalogue peaks and constants.

#include "model/training/collectives.h"
#include "model/training/training.h"

namespace cw {

/// What one GPU sustains in one precision.
struct GpuSpeed {
    FlopRate gemm;    ///< large products in the precision of the run
    FlopRate gemm16;  ///< same in 16 bits: logits, routers
    FlopRate peak16;
    FlopRate fused;              ///< fused attention on causal operations, long sequences
    Bandwidth stream;            ///< HBM
    Bandwidth hostLink;          ///< to host memory; zero if unknown
    double multiprocessors = 0;  ///< 0: unknown
};

/// The switches of a stack with what a run says about them.
struct SoftwareSwitches {
    FlashGeneration flash = FlashGeneration::Current;
    double elementwise = 1;   ///< factor on the ideal element-wise traffic
    double hiddenTensor = 0;  ///< share of tensor-parallel traffic, with sequence parallelism
    double hiddenExperts = 0;
    bool hidesGradients = false;
    bool hidesGathers = false;  ///< of sharded weights, which every framework fetches ahead unless told not to
    bool hasFullGraph = false;
    bool hasFusedExperts = false;
    bool sendsTokensOnce = false;
};

SoftwareSwitches softwareSwitches(const TrainingSoftware& software, const StackConstants& stack);
/// Refuses precisions and kernels that the GPU or its constants don't have.
Result<GpuSpeed> gpuSpeed(const ParallelLayout& layout, const TrainingMachine& machine, const GpuConstants& gpu,
                          const StackConstants& stack, FlashGeneration flash);
Interconnect interconnect(const TrainingMachine& machine, const GpuConstants& gpu);

}  // namespace cw

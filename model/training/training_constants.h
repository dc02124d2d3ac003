// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The calibrated figures of the training model. They are data (resources/models/training_constants.json): one set for
// all runs, one per GPU family, one per software stack, never one per run. Each has a source and a plausible range.

#include "model/catalogue/part.h"
#include "model/design/parallel_layout.h"
#include "model/units/result.h"

#include <iosfwd>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cw {

/// One figure with where it comes from and how far it may be off.
struct CalibratedFigure {
    double value = 0;
    double low = 0;
    double high = 0;
    std::string unit;  ///< "share", "s", "B"…
    Provenance provenance;
};

using CalibratedFigures = std::map<std::string, CalibratedFigure>;

/// Figures that hold for every GPU and every stack.
struct CommonConstants {
    double streamShare = 0;          ///< HBM bandwidth that kernels reach, 0-1
    double gemmHalfDepth = 0;        ///< inner dimension at which a matrix product reaches half its speed
    double kernelLaunch = 0;         ///< seconds that one matrix kernel adds
    double elementwiseBackward = 0;  ///< element-wise time backward / forward
    double flashBackward = 0;        ///< fused attention time backward / forward
    double logitBytes = 0;           ///< bytes of cross entropy per token and vocabulary entry of a rank
    double embeddingBytes = 0;       ///< bytes per token and hidden unit around embedding and loss
    double fp8CastBytes = 0;         ///< bytes of FP8 casts per activation element
    double blockScaledShare = 0;     ///< speed of block-scaled FP8 (MXFP8) against per-tensor FP8
    double nicShare = 0;             ///< NIC line rate that collectives reach
    double scaleUpLatency = 0;       ///< seconds per collective inside a scale-up domain
    double nicLatency = 0;           ///< seconds per collective across NICs
    double exposedTransfer = 0;      ///< share of pipeline transfers that nothing hides
    double hiddenGradients = 0;      ///< largest share of gradient traffic that backward can hide
    double gradientWindow = 0;       ///< share of one micro batch during which it can be hidden
    double hostBackward = 0;         ///< host issue time backward / forward
    double optimizerBytes = 0;       ///< HBM bytes per owned parameter and step
    double stragglerBase = 0;        ///< factor on the step
    double stragglerSlope = 0;       ///< and its growth with sqrt(2 ln hosts)
    double reservedBytes = 0;        ///< memory of driver, context and communication buffers
    double fragmentation = 0;        ///< factor on allocated memory
    double defaultBatchTokens = 0;   ///< tokens per step when the architect names no batch
    double minimumBand = 0;          ///< equal runs differ by this much
    double hostBoundRatio = 0;       ///< host time / device time from which `hostBoundBand` applies
    double hostBoundBand = 0;
    double unstatedBand = 0;       ///< inputs that change the answer are not stated
    double assumedFabricBand = 0;  ///< share of the exposed communication when the NIC is assumed
    CalibratedFigures figures;
};

struct GpuConstants {
    std::string family;     ///< as in Gpu::family; "*" stands for every family that is not listed
    double gemm16 = 0;      ///< sustained / peak of large BF16 or FP16 products
    double gemm8 = 0;       ///< same against the FP8 peak; 0: the family has none
    double flashFirst = 0;  ///< fused attention forward / 16-bit peak on causal FLOPs, 0: does not run
    double flashSecond = 0;
    double flashCurrent = 0;
    double scaleUpShare = 0;  ///< NVLink or xGMI rate that collectives reach
    double typicalNic = 0;    ///< bytes per second per GPU where a published run does not state it
    double extraBand = 0;     ///< added in quadrature where no published run was fitted
    CalibratedFigures figures;

    double flash(FlashGeneration generation) const;
};

struct StackConstants {
    std::string id;                  ///< "megatron-core"
    std::vector<std::string> names;  ///< words by which a publication names the stack
    FlashGeneration flashGeneration = FlashGeneration::Current;
    bool isDefaultFused = false;    ///< taken when fused attention is on and no stack is named
    bool isDefaultUnfused = false;  ///< taken when it is off
    double elementwise = 0;         ///< factor on the ideal element-wise traffic
    double hostPerLayer = 0;        ///< seconds to issue one layer forward
    double stepOverhead = 0;        ///< seconds per step
    double hiddenTensor = 0;        ///< share of tensor-parallel traffic that overlap hides, with sequence parallelism
    double hidesTensor = 0;         ///< 1: it overlaps unless the run says otherwise
    double hidesGradients = 0;      ///< 1: gradient traffic overlaps backward unless the run says otherwise
    double gradientBytes = 0;       ///< bytes per parameter in the gradient reduction
    double accumulateBytes = 0;     ///< HBM bytes per parameter and micro batch to accumulate gradients
    double unfusedGemm = 0;         ///< attention products without a fused kernel, sustained / peak at head size 128
    double oddHeadGemm = 0;         ///< factor on them when the head size is no multiple of 8
    double scoreBytes = 0;          ///< HBM bytes per attention score, forward
    double flashHalfSequence = 0;   ///< tokens at which fused attention reaches half its speed
    double band = 0;                ///< half width that holds 90 % of published runs
    CalibratedFigures figures;
};

struct TrainingConstants {
    CommonConstants common;
    std::vector<GpuConstants> gpus;
    std::vector<StackConstants> stacks;
    /// GPU names of publications -> part ids of the catalogue.
    std::map<std::string, PartId> gpuAliases;

    /// The constants of a family; those of "*" if it has none of its own.
    const GpuConstants* gpu(const std::string& family) const;
    const StackConstants* stack(const std::string& id) const;
    const StackConstants* defaultStack(bool hasFlashAttention) const;
    /// The stack that a publication names, or nullptr.
    const StackConstants* recognise(const std::string& publication) const;
};

using TrainingConstantsPtr = std::shared_ptr<const TrainingConstants>;

/// Refuses unknown or missing keys, figures outside their own range and figures without a source.
Result<TrainingConstants> trainingConstantsFromJson(std::istream& json);

}  // namespace cw

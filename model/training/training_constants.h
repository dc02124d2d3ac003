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
#include <optional>
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
    bool isInherited = false;  ///< of the set that this one is a variant of
};

using CalibratedFigures = std::map<std::string, CalibratedFigure>;

/// Figures that hold for every GPU and every stack.
struct CommonConstants {
    double streamShare = 0;             ///< HBM bandwidth that kernels reach, 0-1
    double gemmHalfDepth = 0;           ///< inner dimension at which a matrix product reaches half its speed
    double waveLoss = 0;                ///< share of idle multiprocessors that nothing wins back
    double kernelLaunch = 0;            ///< seconds that one matrix kernel adds
    double elementwiseBackward = 0;     ///< element-wise time backward / forward
    double latentElementwise = 0;       ///< factor on the element-wise work of compressed attention
    double oddExpertElementwise = 0;    ///< same of experts whose width is no multiple of 128
    double fusedExpertElementwise = 0;  ///< same with one fused kernel for all experts
    double permuteBytes = 0;         ///< bytes per dispatched token and hidden unit to sort tokens by expert and back
    double flashBackward = 0;        ///< fused attention time backward / forward
    double attention8Speedup = 0;    ///< fused attention in FP8 against 16 bits
    double embeddingBytes = 0;       ///< bytes per token and hidden unit around embedding and loss
    double fp4CastBytes = 0;         ///< bytes of FP4 casts per activation element
    double blockScaledShare = 0;     ///< speed of block-scaled FP8 (MXFP8) against per-tensor FP8
    double rowScaledShare = 0;       ///< same of row-scaled FP8
    double nicShare = 0;             ///< NIC line rate that collectives reach
    double scaleUpLatency = 0;       ///< seconds per collective inside a scale-up domain
    double nicLatency = 0;           ///< seconds per collective across NICs
    double exposedTransfer = 0;      ///< share of pipeline transfers that nothing hides
    double exposedContext = 0;       ///< share of one ring step of context parallelism that nothing hides
    double hiddenGradients = 0;      ///< largest share of gradient traffic that backward can hide
    double gradientWindow = 0;       ///< share of one micro batch during which it can be hidden
    double shardedInterference = 0;  ///< share of the smaller of work and weight traffic that adds to the larger
    double hostBackward = 0;         ///< host issue time backward / forward
    double graphHostShare = 0;       ///< host time of a recorded iteration against one that is issued
    double optimizerBytes = 0;       ///< HBM bytes per owned parameter and step
    double hostOptimizerRate = 0;    ///< bytes per second and GPU of an optimizer that works in host memory
    double stragglerBase = 0;        ///< factor on the step
    double stragglerSlope = 0;       ///< and its growth with sqrt(2 ln hosts)
    double reservedBytes = 0;        ///< memory of driver, context and communication buffers
    double fragmentation = 0;        ///< factor on allocated memory
    double defaultBatchTokens = 0;   ///< tokens per step when the architect names no batch
    double minimumBand = 0;          ///< equal runs differ by this much
    double hostBoundRatio = 0;       ///< host time / device time from which `hostBoundBand` applies
    double hostBoundBand = 0;
    double expertBand = 0;           ///< models with experts
    double expertGraphBand = 0;      ///< same, with a recorded iteration
    double oddExpertBand = 0;        ///< same, when the width of experts is no multiple of 128
    double unknownSoftwareBand = 0;  ///< a framework of which no published run was fitted
    double unstatedBand = 0;         ///< inputs that change the answer are not stated
    double assumedFabricBand = 0;    ///< share of the exposed communication when the NIC is assumed
    CalibratedFigures figures;
};

struct GpuConstants {
    std::string family;          ///< as in Gpu::family; "*" stands for every family that is not listed
    std::string basedOn;         ///< the family of which this one is a variant, "" = none
    double gemm16 = 0;           ///< sustained / peak of large BF16 or FP16 products
    double gemm8 = 0;            ///< same against the FP8 peak; 0: the family has none
    double gemm4 = 0;            ///< same against the FP4 peak; 0: the family has none
    double multiprocessors = 0;  ///< 0: unknown
    double flashFirst = 0;       ///< fused attention forward / 16-bit peak on causal FLOPs, 0: does not run
    double flashSecond = 0;
    double flashCurrent = 0;
    double streamShare = 0;   ///< HBM bandwidth that kernels reach, 0: as common
    double scaleUpShare = 0;  ///< NVLink or xGMI rate that collectives reach
    double hostLink = 0;      ///< bytes per second to host memory, one direction, 0: unknown
    double typicalNic = 0;    ///< bytes per second per GPU where a published run does not state it
    double extraBand = 0;     ///< added in quadrature where no published run was fitted
    CalibratedFigures figures;

    double flash(FlashGeneration generation) const;
};

struct StackConstants {
    std::string id;                  ///< "megatron-core"
    std::string basedOn;             ///< the stack of which this one is a variant, "" = none
    std::vector<std::string> names;  ///< words by which a publication names the stack
    /// GPU architectures for which it has its own kernels and schedules; on others it is the stack that it is based on.
    /// None: all.
    std::vector<std::string> architectures;
    FlashGeneration flashGeneration = FlashGeneration::Current;
    bool isDefaultFused = false;     ///< taken when fused attention is on and no stack is named
    bool isDefaultUnfused = false;   ///< taken when it is off
    bool isDefaultSharded = false;   ///< taken when weights are sharded
    double gemmFactor = 0;           ///< speed of its generation of matrix libraries against the figures of the GPU
    double elementwise = 0;          ///< factor on the ideal element-wise traffic
    double eagerElementwise = 0;     ///< further factor where no compiler fuses
    double logitBytes = 0;           ///< bytes of cross entropy per token and vocabulary entry of a rank
    double hostPerLayer = 0;         ///< seconds to issue one layer forward
    double hostPerExpertLayer = 0;   ///< seconds to issue one layer with experts, each pass
    double hostPerExpert = 0;        ///< and for each local expert
    double hostPerSortedExpert = 0;  ///< and for each expert of the model, where tokens are sorted expert by expert
    double stepOverhead = 0;         ///< seconds per step
    double batchOverhead = 0;        ///< seconds per micro batch
    double hiddenTensor = 0;         ///< share of tensor-parallel traffic that overlap hides, with sequence parallelism
    double hidesTensor = 0;          ///< 1: it overlaps unless the run says otherwise
    double hidesGradients = 0;       ///< 1: gradient traffic overlaps backward unless the run says otherwise
    double hidesContext = 0;         ///< 1: keys and values travel while attention works
    double contextImbalance = 0;     ///< 0: ranks share the causal mask equally, 1: each takes one stretch of it
    double adaptsAll = 0;            ///< 1: low-rank tuning adapts the feed-forward block too, 0: attention alone
    double lossMemory = 0;           ///< bytes kept around the loss per token and vocabulary entry of a rank
    double gradientMemory = 0;    ///< bytes of the sum of the gradients of a weight that is not sharded, in BF16 runs
    double shardedMemory = 0;     ///< bytes of all states of a weight that is sharded, likewise
    double activationMemory = 0;  ///< bytes of the input of an activation function in 8-bit low-rank tuning
    double dropsOut = 0;          ///< 1: models with plain feed-forward blocks are trained with dropout
    double keepsWeights8 = 0;     ///< 1: weights of FP8 products are kept in FP8 alone, without a 16-bit copy
    double dispatchNicShare = 1;  ///< NIC rate that expert dispatch reaches against other collectives
    double hiddenExperts = 0;     ///< share of expert dispatch that is hidden where the run overlaps it
    double hidesExperts = 0;      ///< 1: it overlaps unless the run says otherwise
    double hasFullGraph = 0;      ///< 1: an iteration is recorded once unless the run says otherwise
    double hasFusedExperts = 0;   ///< 1: one kernel for the feed-forward of all experts unless the run says otherwise
    double sendsTokensOnce = 0;   ///< 1: one copy of a token to each GPU that holds experts of it, else to each node
    double forwardAgain = 0;      ///< share of forward that its own policy repeats where the run recomputes in part
    double latentAgain = 0;       ///< 1: decompresses keys and values again in backward
    double repeatedGather = 0;    ///< factor on tensor-parallel traffic backward with sequence parallelism
    double castBytes = 0;         ///< bytes of FP8 casts per activation element
    double expertCastBytes = 0;   ///< same per element of a dispatched token
    double attention8 = 0;        ///< 1: attention runs in FP8 with the rest
    double gradientBytes = 0;     ///< bytes per parameter in the gradient reduction
    double shardedGradientBytes = 0;  ///< same where weights are sharded
    double gathersFlat = 0;           ///< 1: sharded weights travel as one ring over all ranks, each over its own NIC
    double ownerBroadcast = 0;        ///< seconds for each rank that sends its share of new weights by itself, in turn
    double accumulateBytes = 0;       ///< HBM bytes per parameter and micro batch to accumulate gradients
    double unfusedGemm = 0;           ///< attention products without a fused kernel, sustained / peak at head size 128
    double oddHeadGemm = 0;           ///< factor on them when the head size is no multiple of 8
    double scoreBytes = 0;            ///< HBM bytes per attention score, forward
    double flashHalfSequence = 0;     ///< tokens at which fused attention reaches half its speed
    double band = 0;                  ///< half width that holds 90 % of published runs
    CalibratedFigures figures;
};

/// One number that a fit may change. It may stand in several places.
struct FreeFigure {
    std::string name;
    std::vector<std::string> places;  ///< "common/nic_share", "gpu/H100/gemm_16bit", "stack/foundry/elementwise"
    double low = 0;
    double high = 0;
    std::optional<double> neutral;  ///< the value that says nothing: what an ablation holds it at
};

struct TrainingConstants {
    CommonConstants common;
    std::vector<GpuConstants> gpus;
    std::vector<StackConstants> stacks;
    /// GPU names of publications -> part ids of the catalogue.
    std::map<std::string, PartId> gpuAliases;
    std::vector<FreeFigure> freeFigures;

    /// The constants of a family; those of "*" if it has none of its own.
    const GpuConstants* gpu(const std::string& family) const;
    const StackConstants* stack(const std::string& id) const;
    /// The stack of that id as it is on a GPU.
    const StackConstants* stackOn(const Gpu& gpu, const std::string& id) const;
    /// Same; the default one for such runs where the id is empty.
    const StackConstants* stackFor(const Gpu& gpu, const std::string& id, bool hasFlashAttention,
                                   Sharding sharding) const;
    /// What is used where nobody names a stack.
    const StackConstants* defaultStack(bool hasFlashAttention, Sharding sharding) const;
    /// The stack that a publication names, or nullptr.
    const StackConstants* recognise(const std::string& publication) const;
    /// The figure of a place and those that inherit it from there; none for a place that is unknown.
    std::vector<double*> figuresAt(const std::string& place);
};

using TrainingConstantsPtr = std::shared_ptr<const TrainingConstants>;

/// Refuses unknown or missing keys, figures outside their own range and figures without a source.
Result<TrainingConstants> trainingConstantsFromJson(std::istream& json);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fourth floor: one optimizer step. Prepared once for a model on a machine, it answers for any complete layout without
// allocating; a search asks it millions of times.

#include "model/training/layer_time.h"
#include "model/training/training.h"

#include <array>

namespace cw {

enum class StepTerm {
    Gemm,
    Attention,
    Elementwise,
    Logits,
    TensorParallel,
    ContextParallel,
    ExpertParallel,
    PipelineBubble,
    PipelineTransfer,
    DataParallel,
    Optimizer,
    Straggler,
    Other,
};
constexpr std::size_t kStepTerms = static_cast<std::size_t>(StepTerm::Other) + 1;

/// As StepPart::part.
std::string_view wordOf(StepTerm term);

struct StepTimes {
    std::array<Duration, kStepTerms> terms;  ///< sums to `total`
    Duration total;
    double hostRatio = 0;                  ///< time to issue a micro batch / time to compute it
    bool usesNic = false;                  ///< some communication leaves the scale-up domain
    double exposedCommunicationShare = 0;  ///< of the step

    Duration& operator[](StepTerm term) { return terms[static_cast<std::size_t>(term)]; }
    Duration operator[](StepTerm term) const { return terms[static_cast<std::size_t>(term)]; }
};

/// What one micro batch costs in all layers and in the logits. It doesn't depend on pipeline, virtual stages, schedule
/// or global batch, and on the data-parallel size only through what no layer sees: ask once for the rest of a layout.
struct MicroBatchTimes {
    LayerTime layers;
    Duration logits;
};

/// The slowest host gates the step: factor on all of it.
double stragglerFactor(const TrainingMachine& machine);

class StepModel {
public:
    /// Refuses machines without figures and stacks that the constants don't have.
    static Result<StepModel> prepare(const TransformerShape& model, const TrainingMachine& machine);

    /// The layout is complete and divides. Refuses a precision or link that the machine does not have.
    Result<StepTimes> step(const ParallelLayout& layout) const;
    Result<MicroBatchTimes> microBatch(const ParallelLayout& layout) const;
    /// The same as step() for a layout whose micro batch is known.
    Result<StepTimes> step(const ParallelLayout& layout, const MicroBatchTimes& microBatch) const;

    const StackConstants& stackFor(const ParallelLayout& layout) const;
    const GpuConstants& gpu() const { return *gpu_; }
    const TransformerShape& model() const { return model_; }
    const TrainingMachine& machine() const { return machine_; }

private:
    struct PreparedStack {
        const StackConstants* constants = nullptr;
        SoftwareSwitches switches;
    };

    StepModel() = default;
    const PreparedStack& prepared(const ParallelLayout& layout) const;
    LayerInputs inputs(const ParallelLayout& layout, const GpuSpeed& speed) const;
    Result<void> requireLinks(const ParallelLayout& layout, bool& usesNic) const;

    TransformerShape model_;
    TrainingMachine machine_;
    const GpuConstants* gpu_ = nullptr;
    Interconnect net_;
    double straggler_ = 1;
    PreparedStack fused_, unfused_, sharded_;
};

}  // namespace cw

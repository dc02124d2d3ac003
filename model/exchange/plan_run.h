// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A run whose layout is looked for, as a file: resources/schema/run.schema.json.

#include "model/catalogue/catalogue.h"
#include "model/design/workload.h"
#include "model/training/model_presets.h"
#include "model/training/plan_training.h"

#include <iosfwd>
#include <string>

namespace cw {

struct Analysis;

/// A run as it stands in its file. Either a design with a workload of it is named, or a model on GPUs.
struct PlanRun {
    std::string design;    ///< path, as seen from the run's own folder; "" = none
    std::string workload;  ///< of the design; "" = its first that trains
    std::string gpu;       ///< part id
    int gpus = 0;
    int gpusPerNode = 8;
    std::optional<Bandwidth> nicPerGpu;  ///< absent: typical for the GPU
    Workload job;                        ///< model, layout, software, tuning; with a design what it replaces
    bool hasModel = false;
    bool hasSequence = false;  ///< "seq_len" stands in it: in place of the model's own, or of the workload's
    bool hasLayout = false;
    bool hasPrecision = false;
    bool hasSoftware = false;
    bool hasBatchApart = false;  ///< "global_batch" stands beside the layout, not in it
    KeptChoices kept;
    bool mayShrink = false;
    std::optional<Money> gpuHour;
    PlanOptions options;
};

/// Strict: unknown keys, wrong types, figures outside sense and missing keys are refused with their place.
Result<PlanRun> planRunFromJson(std::istream& json, const ModelPresets& presets);

/// The pool of a run that names GPUs.
Result<TrainingPool> poolOf(const PlanRun& run, const Catalogue& catalogue, const TrainingConstantsPtr& constants);
/// The pool and the model of a run on a design, at the price of its own GPU-hour unless the run names one. What the run
/// leaves open is as the workload has it; a batch that neither names is that of the workload's estimate.
struct DesignRun {
    TransformerShape model;
    TrainingPool pool;
};
Result<DesignRun> poolOf(const PlanRun& run, const Analysis& analysis);

/// The refusal of a plan, with its field as the file of the run names it.
Error inKeysOf(const PlanRun& run, Error error);

/// The answer for programs.
std::string planToJson(const TrainingPlan& plan, const TransformerShape& model, const TrainingPool& pool);

}  // namespace cw

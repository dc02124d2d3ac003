// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/training/model_presets.h"
#include "model/training/training.h"
#include "model/units/result.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace cw {

/// One published (or wished-for) training run of a cases file, see formats.md.
struct TrainingCase {
    std::string id;
    std::string gpu;
    std::string modelName;
    TransformerShape model;
    ParallelLayout layout;
    int gpus = 0;
    int gpusPerNode = 8;
    std::optional<Bandwidth> nicPerGpu;  ///< absent: the publication does not state it
    std::string framework;               ///< as the publication names it, "" if it doesn't
    std::string publication;             ///< what else may tell the software: source, definition, words for sharding
    std::string remarks;
    TrainingSoftware software;
    Tuning tuning = Tuning::Pretraining;
    int adapterRank = 0;
    bool hasUnstatedInputs = false;  ///< inputs were completed, or own fields contradict each other
    std::optional<double> measuredTokensPerSecondPerGpu;
    std::optional<DataSize> measuredMemory;    ///< of the fullest GPU
    std::optional<Error> wrongMeasurement;     ///< a figure that nobody can have measured: nothing to compare with
    std::optional<std::string> cannotExpress;  ///< why it will be refused: "single-layer", "batch-not-stated"…
};

struct Prediction {
    std::string id;
    int gpus = 0;
    std::optional<TrainingEstimate> estimate;
    std::optional<Error> refused;  ///< why there is no estimate, or beside one, what is wrong with the measurement
    std::optional<double> measuredTokensPerSecondPerGpu;
    std::optional<double> errorPercent;  ///< 100·(predicted − measured)/measured
};

struct PredictionSummary {
    int compared = 0;
    int refused = 0;
    double medianAbsError = 0, p90AbsError = 0, meanAbsError = 0, bias = 0, insideBand = 0;  ///< percent
};

/// The runs of one publication or benchmark.
struct PredictionFamily {
    std::string name;
    PredictionSummary summary;
    std::vector<const Prediction*> worst;  ///< at most five, the largest error first
};

/// Refuses a file with keys that are neither inputs nor known descriptions, naming the nearest known key. A run that
/// is well formed but beyond the model is kept, with `cannotExpress`. What it leaves open is completed as such runs
/// are usually made; the presets tell what is known about its model.
Result<std::vector<TrainingCase>> readTrainingCases(std::istream& json, const ModelPresets& presets);
/// The machine and software of a run. Refuses runs that the model cannot express and unknown GPUs.
Result<TrainingMachine> machineOf(const TrainingCase& run, const Catalogue& catalogue,
                                  const TrainingConstantsPtr& constants);
/// Never reads what was measured. Refusals name the keys of cases.
std::vector<Prediction> predict(const std::vector<TrainingCase>& cases, const Catalogue& catalogue,
                                const TrainingConstantsPtr& constants);
PredictionSummary summarise(const std::vector<Prediction>& predictions);
PredictionSummary summaryOf(const std::vector<const Prediction*>& predictions);
/// An id without its numbers, sizes and what follows them: "vtrain-multi" of "vtrain-multi-001", "sc21-t1" of
/// "sc21-t1-1.7B".
std::string familyOf(const std::string& id);
/// In the order in which they first come. They point into `predictions`.
std::vector<PredictionFamily> familiesOf(const std::vector<Prediction>& predictions);
std::string predictionsToJson(const std::vector<Prediction>& predictions);

}  // namespace cw

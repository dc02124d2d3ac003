// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/catalogue.h"
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
    TransformerShape model;
    ParallelLayout layout;
    int gpus = 0;
    int gpusPerNode = 8;
    std::optional<Bandwidth> nicPerGpu;  ///< absent: the publication does not state it
    std::string publication;             ///< what names the software: framework, source, definition
    bool namesFramework = false;         ///< `publication` is the framework's own name
    TrainingSoftware software;
    bool hasUnstatedInputs = false;  ///< recomputation not stated, or own fields that contradict each other
    std::optional<double> measuredTokensPerSecondPerGpu;
    std::optional<std::string>
        cannotExpress;  ///< why the model will refuse it: "mixture-of-experts", "context-parallel"…
};

struct Prediction {
    std::string id;
    int gpus = 0;
    std::optional<TrainingEstimate> estimate;
    std::optional<Error> refused;
    std::optional<double> measuredTokensPerSecondPerGpu;
    std::optional<double> errorPercent;  ///< 100·(predicted − measured)/measured
};

struct PredictionSummary {
    int compared = 0;
    int refused = 0;
    double medianAbsError = 0, p90AbsError = 0, meanAbsError = 0, bias = 0, insideBand = 0;  ///< percent
};

/// Refuses a file with keys that are neither inputs nor known descriptions, naming the nearest known key. A run that
/// is well formed but beyond the model is kept, with `cannotExpress`.
Result<std::vector<TrainingCase>> readTrainingCases(std::istream& json);
/// Never reads what was measured.
std::vector<Prediction> predict(const std::vector<TrainingCase>& cases, const Catalogue& catalogue,
                                const TrainingConstantsPtr& constants);
PredictionSummary summarise(const std::vector<Prediction>& predictions);
std::string predictionsToJson(const std::vector<Prediction>& predictions);

}  // namespace cw

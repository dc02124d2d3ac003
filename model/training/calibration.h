// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fitting the figures of the training model to measured runs: the published ones, or a user's own.

#include "model/training/training.h"

#include <functional>
#include <stop_token>

namespace cw {

/// A measured run. Its layout is complete.
struct CalibrationRun {
    std::string id;
    std::string family;  ///< runs of one publication, for tables
    TransformerShape model;
    ParallelLayout layout;
    TrainingMachine machine;  ///< its constants are replaced
    double tokensPerSecondPerGpu = 0;
    double weight = 1;
};

/// How far predictions are off, percent of the measured rate; positive: too fast.
struct ErrorSummary {
    int count = 0;
    double median = 0, mean = 0, p90 = 0;  ///< of the absolute errors
    double bias = 0;                       ///< mean error
};
ErrorSummary errorSummary(const std::vector<double>& percentErrors);

struct CalibrationOptions {
    int rounds = 60;
    double scale = 0.06;  ///< errors beyond it count linearly, not squared (soft L1)
    double pull = 0.04;   ///< of a figure towards its start, when it has moved by the width of its range
};

struct Calibration {
    TrainingConstants constants;
    std::vector<double> start;   ///< of the free figures, in their order
    std::vector<double> values;  ///< after the fit
    double lossBefore = 0;
    double lossAfter = 0;
    ErrorSummary before;
    ErrorSummary after;
};

/// Error of each run in percent, predicted / measured - 1 of tokens per second; NaN for one that the model refuses.
std::vector<double> calibrationErrors(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants);

/// Bounded robust least squares on the logarithm of predicted over measured time (Levenberg-Marquardt with numeric
/// derivatives). Figures keep inside their range. Refuses an empty list of runs and figures that stand nowhere;
/// Cancelled after a `stop`.
Result<Calibration> calibrate(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants,
                              const std::vector<FreeFigure>& free, const CalibrationOptions& options = {},
                              const std::stop_token& stop = {});

}  // namespace cw

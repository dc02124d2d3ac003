// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/predict_cases.h"
#include "model/training/calibration.h"

namespace cw {

/// The runs of a cases file that a fit can use: measured, and within the model. They point into the catalogue.
std::vector<CalibrationRun> calibrationRuns(const std::vector<TrainingCase>& cases, const Catalogue& catalogue,
                                            const TrainingConstantsPtr& constants);

/// The figures that these runs move: a fit to few runs leaves the others where the published ones put them.
std::vector<FreeFigure> figuresFor(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants);

}  // namespace cw

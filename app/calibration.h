// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/analysis/analysis.h"
#include "model/training/own_calibration.h"

#include <optional>

namespace cw {

/// A calibration of the user's own lies in `userFolder`/training/calibration.json.
Result<std::optional<OwnCalibration>> readOwnCalibration(const QString& userFolder);
Result<void> writeOwnCalibration(const QString& userFolder, const OwnCalibration& calibration);

/// The built-in constants, or those of a calibration that is there and in use.
Result<TrainingConstantsPtr> calibratedConstants(const TrainingConstantsPtr& builtIn, const QString& userFolder);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/own_calibration.h"

#include <functional>
#include <optional>

namespace cw {

/// What the calibration dialog needs from the program around it: where a calibration of the user's own lies, and how it
/// takes effect.
struct CalibrationStore {
    /// The one that is saved, in use or not.
    std::function<std::optional<OwnCalibration>()> saved;
    /// Writes it and makes estimates follow it, or the built-in figures if it is not used.
    std::function<Result<void>(const OwnCalibration&)> save;
    /// The figures that ship with the program.
    TrainingConstantsPtr builtIn;
};

}  // namespace cw

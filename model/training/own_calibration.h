// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A calibration of the user's own: values for the free figures, laid over the shipped constants.

#include "model/training/training_constants.h"

#include <iosfwd>
#include <map>
#include <string>

namespace cw {

struct OwnCalibration {
    std::string name;            ///< what the user calls it
    int runs = 0;                ///< that it was fitted to
    double meanErrorBefore = 0;  ///< percent, of those runs
    double meanErrorAfter = 0;
    bool isUsed = true;                    ///< instead of the built-in figures
    std::map<std::string, double> values;  ///< by FreeFigure::name

    friend bool operator==(const OwnCalibration&, const OwnCalibration&) = default;
};

std::string ownCalibrationToJson(const OwnCalibration& calibration);
/// Refuses what is no such file, unknown keys and figures that are no numbers.
Result<OwnCalibration> ownCalibrationFromJson(std::istream& json);

/// The constants with its values in place. Refuses figures that these constants don't fit and values outside of their
/// range.
Result<TrainingConstants> withCalibration(TrainingConstants constants, const OwnCalibration& calibration);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/calibration_runs.h"

#include <algorithm>
#include <cmath>

namespace cw {

std::vector<CalibrationRun> calibrationRuns(const std::vector<TrainingCase>& cases, const Catalogue& catalogue,
                                            const TrainingConstantsPtr& constants)
{
    std::vector<CalibrationRun> runs;
    for (const TrainingCase& measured : cases) {
        if (!measured.measuredTokensPerSecondPerGpu)
            continue;
        const Result<TrainingMachine> machine = machineOf(measured, catalogue, constants);
        if (!machine)
            continue;
        if (const auto estimate = estimateTraining(measured.model, measured.layout, *machine))
            runs.push_back({measured.id, familyOf(measured.id), measured.model, estimate->layout, *machine,
                            *measured.measuredTokensPerSecondPerGpu});
    }
    return runs;
}

std::vector<FreeFigure> figuresFor(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants)
{
    const std::vector<double> before = calibrationErrors(runs, constants);
    std::vector<FreeFigure> moved;
    for (const FreeFigure& figure : constants.freeFigures) {
        TrainingConstants changed = constants;
        for (const std::string& place : figure.places)
            for (double* value : changed.figuresAt(place))
                *value = *value < (figure.low + figure.high) / 2 ? figure.high : figure.low;
        const std::vector<double> after = calibrationErrors(runs, changed);
        const bool isSeen = std::mismatch(before.begin(), before.end(), after.begin(), [](double a, double b) {
                                return a == b || (std::isnan(a) && std::isnan(b));
                            }).first != before.end();
        if (isSeen)
            moved.push_back(figure);
    }
    return moved;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes, figures of one's own that are taken lie within the range of the built-in ones, and are written and
// read again as the same.
#include "model/training/own_calibration.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace {

const cw::TrainingConstants& builtin()
{
    static const cw::TrainingConstants kConstants = [] {
        std::ifstream in(CW_RESOURCE_DIR "/models/training_constants.json");
        return cw::trainingConstantsFromJson(in).value();
    }();
    return kConstants;
}

void requireTrue(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
    const auto calibration = cw::ownCalibrationFromJson(in);
    if (!calibration)
        return 0;
    std::istringstream written(cw::ownCalibrationToJson(*calibration));
    const auto again = cw::ownCalibrationFromJson(written);
    requireTrue(again && *again == *calibration);
    if (auto constants = cw::withCalibration(builtin(), *calibration))
        for (const cw::FreeFigure& free : constants->freeFigures)
            for (const std::string& place : free.places)
                for (const double* figure : constants->figuresAt(place))
                    requireTrue(std::isfinite(*figure));
    return 0;
}

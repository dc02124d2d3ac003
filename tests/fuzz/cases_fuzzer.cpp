// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes, the reader of published runs returns runs whose sizes are numbers that can be counted with.
#include "model/exchange/predict_cases.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace {

void requireTrue(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

const cw::ModelPresets& presets()
{
    static const cw::ModelPresets kPresets = [] {
        std::ifstream in(CW_RESOURCE_DIR "/models/presets.json");
        return cw::modelPresetsFromJson(in).value();
    }();
    return kPresets;
}

void check(const cw::TrainingCase& run)
{
    const cw::ParallelLayout& layout = run.layout;
    requireTrue(!run.id.empty() && run.gpus >= 0 && run.gpusPerNode >= 1);
    requireTrue(layout.context >= 1 && layout.expert >= 1 && layout.shardGroup >= 0);
    requireTrue(layout.globalBatch > 0 || run.cannotExpress);
    requireTrue(!run.measuredTokensPerSecondPerGpu || std::isfinite(*run.measuredTokensPerSecondPerGpu));
    requireTrue(!cw::familyOf(run.id).empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
    if (const auto cases = cw::readTrainingCases(in, presets()))
        for (const cw::TrainingCase& run : *cases)
            check(run);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Fits the constants of the training model to the published runs and prints them with their spread.
//   cmake --build build/dev --target fit_training_constants && build/dev/bin/fit_training_constants
// Each of several splits fits 60 % of the runs of a family and keeps the rest out. The loss is robust, so that the few
// runs which contradict their neighbours pull little; a figure is shared by a GPU family or a stack, never by a run.

#include "model/exchange/predict_cases.h"
#include "tests/support/facts.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace {

using nlohmann::json;
using namespace cw;

constexpr int kSplits = 5;
constexpr int kSweeps = 6;
constexpr double kScale = 0.06;  ///< errors beyond it count linearly, not squared

/// One free number; it may stand in several places of the file.
struct Free {
    std::vector<std::string> paths;
    double low;
    double high;
};

const std::vector<Free> kFree = {
    {{"gpu/V100/gemm_16bit"}, 0.5, 0.95},
    {{"gpu/A100/gemm_16bit", "gpu/A800/gemm_16bit"}, 0.7, 0.92},
    {{"gpu/H100/gemm_16bit", "gpu/H200/gemm_16bit", "gpu/H800/gemm_16bit", "gpu/GH200/gemm_16bit"}, 0.6, 0.85},
    {{"gpu/B200/gemm_16bit"}, 0.35, 0.85},
    {{"gpu/H100/gemm_8bit", "gpu/H200/gemm_8bit", "gpu/H800/gemm_8bit", "gpu/GH200/gemm_8bit"}, 0.45, 0.8},
    {{"gpu/B200/gemm_8bit"}, 0.35, 0.8},
    {{"gpu/GB200/gemm_8bit"}, 0.35, 0.8},
    {{"gpu/GB300/gemm_8bit"}, 0.35, 0.8},
    {{"gpu/V100/scale_up_share", "gpu/A100/scale_up_share", "gpu/A800/scale_up_share"}, 0.5, 0.85},
    {{"common/nic_share"}, 0.6, 0.92},
    {{"common/block_scaled_share"}, 0.8, 1.0},
    {{"stack/megatron-deepspeed/elementwise"}, 0.6, 2.0},
    {{"stack/megatron-deepspeed/host_per_layer"}, 1e-4, 2e-3},
    {{"stack/megatron-deepspeed-bf16/elementwise"}, 1.0, 5.0},
    {{"stack/megatron-lm-2021/elementwise"}, 0.6, 2.0},
    {{"stack/megatron-core/elementwise", "stack/megatron-lm/elementwise"}, 0.6, 2.5},
    {{"stack/megatron-core/accumulate_bytes", "stack/megatron-lm/accumulate_bytes"}, 2, 16},
    {{"stack/megatron-lm-2021/unfused_gemm", "stack/megatron-deepspeed/unfused_gemm",
      "stack/megatron-deepspeed-bf16/unfused_gemm"},
     0.2,
     0.8},
    {{"stack/megatron-lm-2021/score_bytes", "stack/megatron-deepspeed/score_bytes"}, 7, 18},
};

json& figure(json& file, const std::string& path)
{
    std::istringstream in(path);
    std::string kind, first, second;
    std::getline(in, kind, '/');
    std::getline(in, first, '/');
    if (kind == "common")
        return file.at("common").at(first);
    std::getline(in, second, '/');
    const bool isGpu = kind == "gpu";
    for (json& set : file.at(isGpu ? "gpu_families" : "stacks"))
        if (set.at(isGpu ? "family" : "id") == first)
            return set.at("constants").at(second);
    throw std::runtime_error(path);
}

double valueOf(json& file, const Free& free)
{
    return figure(file, free.paths.front()).at("value");
}

void setValue(json& file, const Free& free, double value)
{
    for (const std::string& path : free.paths)
        figure(file, path) = {{"value", value},         {"low", 0},       {"high", 1e12}, {"unit", "-"},
                              {"evidence", "estimate"}, {"source", "fit"}};
}

TrainingConstantsPtr constantsOf(const json& file)
{
    std::istringstream in(file.dump());
    const auto loaded = trainingConstantsFromJson(in);
    if (!loaded)
        throw std::runtime_error(loaded.error().where);
    return std::make_shared<const TrainingConstants>(*loaded);
}

std::string familyOf(const std::string& id)
{
    return id.substr(0, std::min(id.find('-'), id.size()));
}

struct Split {
    std::vector<TrainingCase> fitted;
    std::vector<TrainingCase> kept;
    std::map<std::string, double> weight;
};

/// FNV-1a: the same split on every machine.
std::uint64_t hashOf(const std::string& text)
{
    std::uint64_t hash = 1469598103934665603ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

Split splitOf(const std::vector<TrainingCase>& cases, int salt)
{
    Split split;
    std::map<std::string, int> counts;
    for (const TrainingCase& run : cases) {
        const bool isFitted = hashOf(std::to_string(salt) + run.id) % 100 < 60;
        (isFitted ? split.fitted : split.kept).push_back(run);
        counts[familyOf(run.id)] += isFitted;
    }
    // Large families must not drown the small ones.
    for (const auto& [family, count] : counts)
        split.weight[family] = std::min(1.6, std::pow(20.0 / std::max(1, count), 0.5));
    return split;
}

double lossOf(const json& file, const Split& split)
{
    double loss = 0;
    for (const Prediction& prediction : predict(split.fitted, *test::builtinCatalogue(), constantsOf(file))) {
        const double z = std::log(1.0 + *prediction.errorPercent / 100.0) / kScale;
        loss += split.weight.at(familyOf(prediction.id)) * 2.0 * (std::sqrt(1.0 + z * z) - 1.0);
    }
    return loss;
}

/// Coordinate descent with shrinking relative steps.
json fitted(json file, const Split& split)
{
    double best = lossOf(file, split);
    double step = 0.06;
    for (int sweep = 0; sweep < kSweeps; ++sweep, step *= 0.6)
        for (const Free& free : kFree)
            for (const double direction : {1.0 + step, 1.0 / (1.0 + step)})
                for (int i = 0; i < 4; ++i) {
                    json trial = file;
                    setValue(trial, free, std::clamp(valueOf(file, free) * direction, free.low, free.high));
                    const double loss = lossOf(trial, split);
                    if (loss >= best)
                        break;
                    best = loss;
                    file = std::move(trial);
                }
    return file;
}

void printSummary(const char* title, const std::vector<TrainingCase>& cases, const json& file)
{
    const PredictionSummary s = summarise(predict(cases, *test::builtinCatalogue(), constantsOf(file)));
    fmt::print("{:10} runs {:3}  median {:5.2f}  mean {:5.2f}  p90 {:5.2f}  bias {:+5.2f}\n", title, s.compared,
               s.medianAbsError, s.meanAbsError, s.p90AbsError, s.bias);
}

}  // namespace

int main()
{
    std::ifstream constantsIn(std::string(CW_RESOURCE_DIR) + "/models/training_constants.json");
    json file = json::parse(constantsIn);
    std::ifstream casesIn(std::string(CW_RESOURCE_DIR) + "/measurements/training_cases.json");
    auto cases = readTrainingCases(casesIn);
    if (!cases)
        return 2;
    const auto all = predict(*cases, *test::builtinCatalogue(), constantsOf(file));
    std::vector<TrainingCase> usable;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].errorPercent)
            usable.push_back((*cases)[i]);
    printSummary("start", usable, file);

    std::vector<std::vector<double>> values(kFree.size());
    for (int salt = 0; salt < kSplits; ++salt) {
        const Split split = splitOf(usable, salt);
        json result = fitted(file, split);
        printSummary("fitted", split.fitted, result);
        printSummary("kept out", split.kept, result);
        for (std::size_t i = 0; i < kFree.size(); ++i)
            values[i].push_back(valueOf(result, kFree[i]));
    }
    for (std::size_t i = 0; i < kFree.size(); ++i) {
        std::sort(values[i].begin(), values[i].end());
        fmt::print("{:50} median {:.4g}  spread {:.4g} - {:.4g}\n", kFree[i].paths.front(), values[i][kSplits / 2],
                   values[i].front(), values[i].back());
    }
}

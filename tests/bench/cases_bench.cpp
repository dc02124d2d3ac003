// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// All published runs that ship with the program: read, predicted, written as JSON, and all three. The first line is the
// floor: the same file parsed and nothing made of it.

#include "model/catalogue/strict_json.h"
#include "model/exchange/predict_cases.h"
#include "tests/model/training/training_support.h"

#include <benchmark/benchmark.h>

#include <sstream>

using namespace cw;

namespace {

const std::string& text()
{
    static const std::string kText = [] {
        std::ifstream in(std::string(CW_RESOURCE_DIR) + "/measurements/training_cases.json");
        std::ostringstream all;
        all << in.rdbuf();
        return all.str();
    }();
    return kText;
}

std::vector<TrainingCase> readAll()
{
    std::istringstream in(text());
    return readTrainingCases(in, test::builtinModels()).value();
}

std::vector<Prediction> predictAll(const std::vector<TrainingCase>& cases)
{
    return predict(cases, *test::builtinCatalogue(), test::builtinConstants());
}

void parseAlone(benchmark::State& state)
{
    for (auto _ : state) {
        std::istringstream in(text());
        benchmark::DoNotOptimize(parseStrictJson(in));
    }
}

void readCases(benchmark::State& state)
{
    test::builtinModels();
    for (auto _ : state)
        benchmark::DoNotOptimize(readAll());
}

void predictCases(benchmark::State& state)
{
    const auto cases = readAll();
    predictAll(cases);
    for (auto _ : state)
        benchmark::DoNotOptimize(predictAll(cases));
    state.counters["runs"] = static_cast<double>(cases.size());
}

void writeCases(benchmark::State& state)
{
    const auto predictions = predictAll(readAll());
    for (auto _ : state)
        benchmark::DoNotOptimize(predictionsToJson(predictions));
}

void wholeCommand(benchmark::State& state)
{
    predictAll(readAll());
    for (auto _ : state)
        benchmark::DoNotOptimize(predictionsToJson(predictAll(readAll())));
}

BENCHMARK(parseAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(readCases)->Unit(benchmark::kMillisecond);
BENCHMARK(predictCases)->Unit(benchmark::kMillisecond);
BENCHMARK(writeCases)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeCommand)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();

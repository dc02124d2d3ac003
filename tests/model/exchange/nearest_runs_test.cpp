// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/calibration_runs.h"
#include "model/exchange/nearest_runs.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cw;
using namespace cw::test;

namespace {

std::vector<TrainingCase> shippedCases()
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/measurements/training_cases.json");
    const auto cases = readTrainingCases(in, builtinModels());
    REQUIRE(cases);
    return *cases;
}

}  // namespace

TEST_CASE("the nearest run of a published run is itself, and runs like it come next")
{
    const std::vector<TrainingCase> cases = shippedCases();
    std::vector<RunTraits> traits;
    for (const TrainingCase& run : cases) {
        RunTraits one;
        const auto machine = machineOf(run, *builtinCatalogue(), builtinConstants());
        const auto estimate =
            machine ? estimateTraining(run.model, run.layout, *machine) : tl::make_unexpected(machine.error());
        traits.push_back(estimate ? traitsOf(run.model, *machine, *estimate) : RunTraits{});
    }
    const auto at = std::find_if(cases.begin(), cases.end(), [](const auto& c) { return c.id == "sc21-t1-145B"; });
    REQUIRE(at != cases.end());
    const auto index = static_cast<std::size_t>(at - cases.begin());
    const std::vector<NearRun> near = nearestRuns(traits[index], traits, 5);
    REQUIRE(near.size() == 5);
    CHECK(near.front().distance == 0);
    CHECK(traits[near.front().index].parameters == traits[index].parameters);
    for (std::size_t i = 1; i < near.size(); ++i) {
        CHECK(near[i].distance >= near[i - 1].distance);
        CHECK(traits[near[i].index].gpuFamily == "A100");
        CHECK(traits[near[i].index].layout.precision == Precision::Fp16);
    }
}

TEST_CASE("distance is symmetric, zero for equals, and a doubling of GPUs is one")
{
    RunTraits a;
    a.gpuFamily = "H100";
    a.gpus = 512;
    a.parameters = 7e10;
    a.sequence = 4096;
    a.layout.tensor = a.layout.pipeline = 4;
    RunTraits b = a;
    CHECK(distanceBetween(a, b) == 0);
    b.gpus = 1024;
    CHECK(distanceBetween(a, b) == Approx(1));
    b.gpuFamily = "A100";
    CHECK(distanceBetween(a, b) == Approx(distanceBetween(b, a)));
    CHECK(distanceBetween(a, b) > 3);
}

TEST_CASE("a fit to runs of one GPU family moves no figure of another")
{
    std::vector<TrainingCase> cases = shippedCases();
    std::erase_if(cases, [](const TrainingCase& run) { return run.id.rfind("sc21-t1", 0) != 0; });
    REQUIRE(cases.size() >= 5);
    const auto runs = calibrationRuns(cases, *builtinCatalogue(), builtinConstants());
    CHECK(runs.size() == cases.size());
    const auto figures = figuresFor(runs, *builtinConstants());
    CHECK_FALSE(figures.empty());
    CHECK(figures.size() < builtinConstants()->freeFigures.size());
    for (const FreeFigure& figure : figures)
        for (const std::string& place : figure.places)
            CHECK(place.find("gpu/B200") == std::string::npos);
}

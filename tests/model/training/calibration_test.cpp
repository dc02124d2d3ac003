// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/calibration.h"

#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cw;

namespace {

const FreeFigure kProducts{"products", {"gpu/H100/gemm_16bit"}, 0.4, 0.9, {}};
const FreeFigure kElementwise{"element-wise", {"stack/megatron-core/elementwise"}, 0.5, 4.0, {}};

/// Runs that a machine with other figures would have measured.
std::vector<CalibrationRun> syntheticRuns(double gemm, double elementwise)
{
    auto truth = std::make_shared<TrainingConstants>(*test::builtinConstants());
    *truth->figuresAt("gpu/H100/gemm_16bit").front() = gemm;
    *truth->figuresAt("stack/megatron-core/elementwise").front() = elementwise;
    std::vector<CalibrationRun> runs;
    for (const char* name : {"llama3-8b", "llama3-70b", "gpt3-175b"})
        for (const int tensor : {4, 8})
            for (const int microBatch : {1, 2}) {
                CalibrationRun run;
                run.id = name;
                run.model = test::model(name);
                run.machine = test::machine("nvidia-h100-sxm5-80", 64);
                run.machine.constants = truth;
                run.layout.tensor = tensor;
                run.layout.pipeline = run.layout.virtualStages = 1;
                run.layout.microBatch = microBatch;
                run.layout.globalBatch = 256;
                const auto estimate = estimateTraining(run.model, run.layout, run.machine);
                REQUIRE(estimate);
                run.layout = estimate->layout;
                run.tokensPerSecondPerGpu = estimate->tokensPerSecond / 64;
                runs.push_back(run);
            }
    return runs;
}

}  // namespace

TEST_CASE("a fit finds the figures that the runs were made with")
{
    CalibrationOptions options;
    options.pull = 0;
    const auto result =
        calibrate(syntheticRuns(0.55, 1.5), *test::builtinConstants(), {kProducts, kElementwise}, options);
    REQUIRE(result);
    CHECK(result->values[0] == Approx(0.55).epsilon(0.002));
    CHECK(result->values[1] == Approx(1.5).epsilon(0.01));
    CHECK(result->before.mean > 3);
    CHECK(result->after.mean < 0.1);
    CHECK(result->lossAfter < 0.01 * result->lossBefore);
}

TEST_CASE("a fit keeps inside the ranges and moves the variants of a stack with it")
{
    FreeFigure narrow = kElementwise;
    narrow.low = 2.0;
    const double products = test::builtinConstants()->gpu("H100")->gemm16;
    const auto result = calibrate(syntheticRuns(products, 1.0), *test::builtinConstants(), {narrow});
    REQUIRE(result);
    CHECK(result->values[0] == Approx(2.0));
    CHECK(result->constants.stack("nemo")->elementwise == result->constants.stack("megatron-core")->elementwise);
    CHECK(result->constants.stack("foundry")->elementwise == test::builtinConstants()->stack("foundry")->elementwise);
}

TEST_CASE("a fit without runs, of unknown figures or after a stop is refused")
{
    CHECK(calibrate({}, *test::builtinConstants(), {kProducts}).error().code == ErrorCode::OutOfRange);
    const auto runs = syntheticRuns(0.6, 2);
    FreeFigure unknown = kProducts;
    unknown.places = {"gpu/H100/speed"};
    CHECK(calibrate(runs, *test::builtinConstants(), {unknown}).error().code == ErrorCode::UnknownReference);
    std::stop_source stop;
    stop.request_stop();
    CHECK(calibrate(runs, *test::builtinConstants(), {kProducts}, {}, stop.get_token()).error().code ==
          ErrorCode::Cancelled);
}

TEST_CASE("a summary of errors is that of the definition")
{
    const ErrorSummary s = errorSummary({-10, 5, std::nan(""), 1, 2});
    CHECK(s.count == 4);
    CHECK(s.median == Approx(3.5));
    CHECK(s.mean == Approx(4.5));
    CHECK(s.bias == Approx(-0.5));
    CHECK(errorSummary({}).count == 0);
}

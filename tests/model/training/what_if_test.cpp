// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/listed_layers.h"
#include "model/training/own_calibration.h"
#include "model/training/what_if.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace cw;
using namespace cw::test;

namespace {

ParallelLayout layoutOf70b()
{
    ParallelLayout layout;
    layout.tensor = 4;
    layout.pipeline = 4;
    layout.virtualStages = 1;
    layout.microBatch = 1;
    layout.globalBatch = 512;
    return layout;
}

TrainingEstimate estimated(const TrainingMachine& machine)
{
    const auto estimate = estimateTraining(model("llama3-70b"), layoutOf70b(), machine);
    REQUIRE(estimate);
    return *estimate;
}

}  // namespace

TEST_CASE("the scaling curve passes through the estimate itself and bends below the ideal")
{
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 512);
    const TrainingEstimate estimate = estimated(machine);
    const ScalingCurve curve = scalingCurve(jobEstimate(model("llama3-70b")), estimate.layout, machine);
    REQUIRE(curve.points.size() >= 5);
    bool hasOwn = false;
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const ScalingPoint& point = curve.points[i];
        CHECK(point.gpus % 16 == 0);
        CHECK(point.share <= 1.0);
        if (point.gpus == 512) {
            hasOwn = true;
            CHECK(point.tokensPerSecond == Approx(estimate.tokensPerSecond));
        }
    }
    CHECK(hasOwn);
    // A batch of 512 sequences over 512 copies leaves one micro batch to a pipeline of four: far beyond the knee.
    REQUIRE(curve.knee);
    CHECK(curve.points[*curve.knee].share >= kKneeShare);
    CHECK(curve.points[*curve.knee + 1].share < kKneeShare);
    CHECK(curve.points.back().share < 0.6);
}

TEST_CASE("a batch that no other number of copies divides has a curve all the same")
{
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 8 * 127);
    ParallelLayout layout;
    layout.tensor = 8;
    layout.pipeline = 1;
    layout.virtualStages = 1;
    layout.microBatch = 8;
    layout.globalBatch = 8 * 127;
    layout.recompute = Recompute::Full;
    const auto estimate = estimateTraining(model("llama3-70b"), layout, machine);
    REQUIRE(estimate);
    const ScalingCurve curve = scalingCurve(jobEstimate(model("llama3-70b")), estimate->layout, machine);
    CHECK(curve.points.size() >= 8);
    CHECK(curve.points.back().gpus > 8 * 127);
}

TEST_CASE("a curve of a batch with many divisors stays readable")
{
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 512);
    ParallelLayout layout = estimated(machine).layout;
    layout.globalBatch = 720720;
    layout.data = 32;
    const ScalingCurve curve = scalingCurve(jobEstimate(model("llama3-70b")), layout, machine, 4096);
    CHECK(curve.points.size() <= 42);
}

TEST_CASE("inputs move the time of a token the way physics says")
{
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 512);
    const auto inputs = sensitivities(jobEstimate(model("llama3-70b")), estimated(machine).layout, machine);
    REQUIRE(inputs.size() == 6);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        INFO(inputs[i].input);
        if (i > 0)
            CHECK(inputs[i].span() <= inputs[i - 1].span());
        if (inputs[i].lowTime)
            CHECK(*inputs[i].lowTime >= 1.0);
        if (inputs[i].highTime)
            CHECK(*inputs[i].highTime <= 1.0);
        // Less of one input never costs more than its share.
        if (inputs[i].lowTime && inputs[i].lowFactor < 1)
            CHECK(*inputs[i].lowTime <= 1.0 / inputs[i].lowFactor + 1e-9);
    }
    // Matrix products are most of the step, so their speed moves it most for its size.
    const auto gemm = std::find_if(inputs.begin(), inputs.end(), [](const auto& s) { return s.input == "gemm"; });
    CHECK(*gemm->lowTime > 1.04);
}

TEST_CASE("faster parts never slow a step that waits for the link to the host")
{
    // Activations of one micro batch of 8,192 tokens take longer over PCIe than either pass, so nothing but the links
    // decides; gradients of one micro batch a copy find their window in the wait.
    TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 256);
    machine.software.overlapsGradients = true;
    for (const int pipeline : {1, 2}) {
        ParallelLayout layout = layoutOf70b();
        layout.tensor = 8;
        layout.pipeline = pipeline;
        layout.globalBatch = 256 / 8 / pipeline;
        layout.offloadsActivations = true;
        layout.recompute = Recompute::None;
        const auto estimate = estimateTraining(model("llama3-70b"), layout, machine);
        REQUIRE(estimate);
        for (const Sensitivity& one : sensitivities(jobEstimate(model("llama3-70b")), estimate->layout, machine)) {
            INFO(pipeline << " stages, " << one.input);
            if (one.input == "batch")
                continue;
            CHECK(one.lowTime.value_or(1) >= 1.0 - 1e-9);
            CHECK(one.highTime.value_or(1) <= 1.0 + 1e-9);
        }
    }
}

TEST_CASE("listed layers scale and answer to their inputs as transformers do")
{
    const TrainingMachine machine = test::machine("nvidia-a100-sxm4-80", 64);
    Workload workload;
    workload.kind = WorkloadKind::LayerTraining;
    workload.listedLayers = {{"backbone", 16, 1.5e6, 2.5e9, 1152, 20e6, 10e6}, {"head", 1, 8e6, 12e9, 0, 60e6, 30e6}};
    ParallelLayout wish;
    wish.globalBatch = 512;
    const auto estimate = estimateListedTraining(workload.listedLayers, wish, machine);
    REQUIRE(estimate);
    const ScalingCurve curve = scalingCurve(jobEstimate(workload), estimate->layout, machine);
    REQUIRE(curve.points.size() >= 8);
    bool hasOwn = false;
    for (const ScalingPoint& point : curve.points)
        if (point.gpus == 64) {
            hasOwn = true;
            CHECK(point.tokensPerSecond == Approx(estimate->tokensPerSecond));
        }
    CHECK(hasOwn);
    // A batch of 512 samples leaves at most 512 copies, and 512 / d samples to each of fewer.
    CHECK(curve.points.back().gpus == 512);
    const auto inputs = sensitivities(jobEstimate(workload), estimate->layout, machine);
    REQUIRE(inputs.size() == 6);
    for (const Sensitivity& one : inputs) {
        INFO(one.input);
        REQUIRE(one.lowTime);
        CHECK(*one.lowTime >= 1.0 - 1e-12);
        CHECK(one.highTime.value_or(0) <= 1.0 + 1e-12);
        CHECK(*one.lowTime <= 1.0 / one.lowFactor + 1e-9);
    }
}

TEST_CASE("a calibration of one's own comes back from its file and lands in the constants")
{
    OwnCalibration own;
    own.name = "Cluster <7> é";
    own.runs = 12;
    own.isUsed = false;
    own.meanErrorBefore = 9.5;
    own.meanErrorAfter = 2.25;
    const FreeFigure& figure = builtinConstants()->freeFigures.front();
    const double middle = (figure.low + figure.high) / 2;
    own.values[figure.name] = middle;
    std::istringstream in(ownCalibrationToJson(own));
    const auto read = ownCalibrationFromJson(in);
    REQUIRE(read);
    CHECK(*read == own);
    auto constants = withCalibration(*builtinConstants(), *read);
    REQUIRE(constants);
    CHECK(*constants->figuresAt(figure.places.front()).front() == Approx(middle));
}

TEST_CASE("a calibration that does not fit the constants is refused by the figure")
{
    OwnCalibration own;
    own.values["no such figure"] = 1;
    CHECK(withCalibration(*builtinConstants(), own).error().code == ErrorCode::UnknownReference);
    const FreeFigure& figure = builtinConstants()->freeFigures.front();
    own.values = {{figure.name, figure.high * 1.5 + 1}};
    CHECK(withCalibration(*builtinConstants(), own).error().where == "figures." + figure.name);
    for (
        const char* bad :
        {"", "[]", "{}", R"({"format":"other","version":1,"mean_error_before":1,"mean_error_after":1})",
         R"({"format":"clusterwright-calibration","version":2,"mean_error_before":1,"mean_error_after":1})",
         R"({"format":"clusterwright-calibration","version":1,"mean_error_before":1,"mean_error_after":1,"figures":{"a":"x"}})",
         R"({"format":"clusterwright-calibration","version":1,"mean_error_before":1,"mean_error_after":1,"extra":1})"}) {
        INFO(bad);
        std::istringstream in(bad);
        CHECK_FALSE(ownCalibrationFromJson(in).has_value());
    }
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What serving refuses: in figures of models and demands, and in its own constants.
#include "tests/model/training/serving_support.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <sstream>

using namespace cw;
using namespace cw::test;

TEST_CASE("what serving can't express is refused by name")
{
    const TransformerShape model = test::model("llama3-70b");
    const ServingMachine machine = machineOf(gpu(), 8);
    const ServingDemand demand;
    ParallelLayout wish = wishOf(Precision::Bf16);
    wish.pipeline = 2;
    CHECK(estimateServing(model, wish, demand, machine).error().args.at(0) == "serving-pipeline");
    wish = wishOf(Precision::Bf16);
    wish.context = 2;
    CHECK(estimateServing(model, wish, demand, machine).error().args.at(0) == "serving-context");
    CHECK(estimateServing(model, wishOf(Precision::Bf16, 3), demand, machine).error().where == "layout.tp");
    CHECK(estimateServing(model, wishOf(Precision::Bf16, 8, 8), demand, machine).error().where == "layout.ep");
    CHECK(estimateServing(model, wishOf(Precision::Bf16, 1), demand, machine).error().args.at(0) == "no-layout-fits");
    ServingMachine none = machine;
    none.gpu = nullptr;
    CHECK(estimateServing(model, wishOf(Precision::Bf16), demand, none).error().args.at(0) == "no-gpu");
    none = machine;
    none.constants = nullptr;
    CHECK(estimateServing(model, wishOf(Precision::Bf16), demand, none).error().args.at(0) == "no-constants");
    Gpu unknown = gpu();
    unknown.memoryBandwidth = {};
    CHECK(estimateServing(model, wishOf(Precision::Bf16), demand, machineOf(unknown)).error().args.at(0) ==
          "gpu-without-figures");
    Gpu alone = gpu();
    alone.scaleUp.reset();
    CHECK(estimateServing(model, wishOf(Precision::Bf16, 4), demand, machineOf(alone)).error().args.at(0) ==
          "no-scale-up-link");
}

TEST_CASE("hostile figures neither divide by zero nor give what is no number")
{
    const std::vector<int> figures = {-1, 0, 1, 2, 7, 100'000'000, std::numeric_limits<int>::max()};
    const ServingMachine machine = machineOf(gpu(), 8);
    int answered = 0;
    const auto probe = [&](const TransformerShape& model, const ServingDemand& demand) {
        const auto result = estimateServing(model, wishOf(Precision::Fp8), demand, machine);
        if (!result)
            return;
        ++answered;
        for (const double value :
             {inSeconds(result->point.first.total()), inSeconds(result->point.betweenTokens),
              result->point.outputTokensPerSecond, result->poolRequestsPerSecond, result->longestContext,
              inBytes(result->memory.total()), static_cast<double>(result->gpus)}) {
            CHECK(std::isfinite(value));
            CHECK(value >= 0);
        }
    };
    for (const char* name : {"llama3-8b", "deepseek-v3"})
        for (const int value : figures) {
            for (int TransformerShape::*field :
                 {&TransformerShape::layers, &TransformerShape::hidden, &TransformerShape::heads,
                  &TransformerShape::kvHeads, &TransformerShape::headWidth, &TransformerShape::feedForward,
                  &TransformerShape::vocabulary, &TransformerShape::window, &TransformerShape::windowedLayers}) {
                TransformerShape model = test::model(name);
                model.*field = value;
                probe(model, {1, 1000, 100, seconds(1), seconds(0.1), {}});
            }
            for (int ExpertShape::*field : {&ExpertShape::count, &ExpertShape::chosen, &ExpertShape::feedForward,
                                            &ExpertShape::shared, &ExpertShape::denseLayers}) {
                TransformerShape model = test::model(name);
                model.experts.*field = value;
                probe(model, {});
            }
            probe(test::model(name), {1, value, 1, {}, {}, {}});
            probe(test::model(name), {1, 1, value, {}, {}, {}});
            probe(test::model(name), {static_cast<double>(value), 1000, 100, seconds(value), seconds(value), {}});
        }
    probe(test::model("llama3-8b"), {std::nan(""), 1000, 100, {}, {}, {}});
    probe(test::model("llama3-8b"), {1e300, 1000, 100, {}, {}, {}});
    CHECK(answered > 20);
}

TEST_CASE("the constants of serving need a source and a place in their range")
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/models/serving_constants.json");
    std::stringstream text;
    text << in.rdbuf();
    const auto readWith = [&](const std::string& from, const std::string& to) {
        std::string changed = text.str();
        const std::size_t at = changed.find(from);
        REQUIRE(at != std::string::npos);
        changed.replace(at, from.size(), to);
        std::istringstream stream(changed);
        return servingConstantsFromJson(stream);
    };
    CHECK(readWith("\"gemm_8bit\"", "\"gemm_8bit\""));
    CHECK(readWith("\"gemm_8bit\"", "\"gemm_9bit\"").error().code == ErrorCode::MissingKey);
    CHECK(readWith("\"version\": 1", "\"version\": 1, \"other\": 2").error().code == ErrorCode::UnknownKey);
    CHECK(readWith("\"low\": 0.4", "\"low\": 0.9").error().code == ErrorCode::OutOfRange);
    CHECK(readWith("clusterwright-serving-constants", "other").error().code == ErrorCode::WrongFormat);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace cw;

namespace {

std::string fileText(const std::string& name)
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/models/" + name);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto place = text.find(from);
    REQUIRE(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

ErrorCode constantsError(const std::string& text)
{
    std::istringstream in(text);
    const auto result = trainingConstantsFromJson(in);
    REQUIRE_FALSE(result);
    return result.error().code;
}

}  // namespace

TEST_CASE("every alias names a GPU of the catalogue and every figure has a source")
{
    for (const auto& [name, id] : test::builtinConstants()->gpuAliases) {
        INFO(name);
        CHECK(test::builtinCatalogue()->gpus.count(id) == 1);
    }
    for (const auto& gpu : test::builtinConstants()->gpus)
        for (const auto& [name, figure] : gpu.figures)
            CHECK_FALSE(figure.provenance.source.empty());
}

TEST_CASE("a constants file with a fault is refused")
{
    const std::string text = fileText("training_constants.json");
    CHECK(constantsError(replaced(text, "\"stream_share\"", "\"stream_shore\"")) == ErrorCode::MissingKey);
    CHECK(constantsError(replaced(text, "\"about\"", "\"abuot\"")) == ErrorCode::UnknownKey);
    CHECK(constantsError(replaced(text, "clusterwright-training-constants", "other")) == ErrorCode::WrongFormat);
    CHECK(constantsError(replaced(text, "\"value\": 0.85", "\"value\": 0.99")) == ErrorCode::OutOfRange);
    CHECK(constantsError(replaced(text, "\"source\": \"Round value", "\"source\": \"\", \"x\": \"")) ==
          ErrorCode::UnknownKey);
    CHECK(constantsError("{") == ErrorCode::NotJson);
    CHECK(constantsError("") == ErrorCode::NotJson);
}

TEST_CASE("a publication names its stack, and what it says of kernels and shards picks the default")
{
    const TrainingConstants& constants = *test::builtinConstants();
    const auto idOf = [&](const std::string& words) {
        const StackConstants* stack = constants.recognise(words);
        return stack ? stack->id : std::string();
    };
    CHECK(idOf("bigscience-workshop, Megatron-DeepSpeed") == "megatron-deepspeed-bf16");
    CHECK(idOf("VIA-Research/vTrain; measured iteration time, Megatron-DeepSpeed") == "megatron-deepspeed");
    CHECK(idOf("NVIDIA NeMo 24.09 container") == "nemo-2025-05");
    CHECK(idOf("Megatron-Bridge, 26.06 NeMo Container") == "nemo-2026-06");
    CHECK(idOf("performance_summary.md (NeMo 24.07, FP8, DGX-H100)") == "nemo-2024");
    CHECK(idOf("mlcommons/training_results_v4.0: eos_n64_ngc24.04_nemo/gpt3") == "nemo-2024");
    CHECK(idOf("mlcommons/training_results_v5.1:NVIDIA/results/theia_ngpu72_ngc25.09_nemo/llama31_8b") ==
          "mlperf-2025");
    CHECK(idOf("mlcommons/training_results_v4.1: h200_ngc24.09_nemo/llama2_70b_lora") == "mlperf");
    CHECK(idOf("NeMo AutoModel, PyTorch FSDP2") == "automodel");
    CHECK(idOf("Nemotron-4 340B Technical Report").empty());
    CHECK(idOf("something else").empty());
    CHECK(constants.defaultStack(true, Sharding::Optimizer)->id == "megatron-core");
    CHECK(constants.defaultStack(false, Sharding::None)->id == "megatron-lm-2021");
    CHECK(constants.defaultStack(true, Sharding::Weights)->id == "torchtitan");
}

TEST_CASE("a release with kernels for some architectures is its base on others")
{
    const TrainingConstants& constants = *test::builtinConstants();
    const auto idOn = [&](const char* gpu, const char* stack) {
        const StackConstants* found = constants.stackOn(*test::builtinCatalogue()->gpu(gpu), stack);
        return found ? found->id : std::string();
    };
    CHECK(idOn("nvidia-gb300", "nemo-2026-06") == "nemo-2026-06");
    CHECK(idOn("nvidia-b200-sxm-180", "mlperf-2025") == "mlperf-2025");
    CHECK(idOn("nvidia-h100-sxm5-80", "nemo-2026-06") == "nemo");
    CHECK(idOn("nvidia-h100-sxm5-80", "nemo") == "nemo");
    CHECK(idOn("nvidia-h100-sxm5-80", "no-such-stack").empty());
}

TEST_CASE("a variant has the figures of its base but for those it states, and at most fifty are fitted")
{
    TrainingConstants constants = *test::builtinConstants();
    CHECK(constants.stack("nemo")->elementwise == constants.stack("megatron-core")->elementwise);
    CHECK(constants.stack("nemo")->latentAgain != constants.stack("megatron-core")->latentAgain);
    CHECK(constants.figuresAt("stack/megatron-core/elementwise").size() > 1);
    CHECK(constants.figuresAt("stack/nowhere/elementwise").empty());
    CHECK(constants.figuresAt("elementwise").empty());
    CHECK(constants.freeFigures.size() <= 50);
    for (const FreeFigure& free : constants.freeFigures)
        for (const std::string& place : free.places)
            for (const double* value : constants.figuresAt(place)) {
                INFO(free.name);
                CHECK(*value >= free.low);
                CHECK(*value <= free.high);
            }
}

TEST_CASE("a presets file with a fault is refused")
{
    const std::string text = fileText("presets.json");
    const auto code = [](const std::string& changed) {
        std::istringstream in(changed);
        const auto result = modelPresetsFromJson(in);
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    CHECK(code(replaced(text, "\"llama3-70b\"", "\"llama3-8b\"")) == ErrorCode::DuplicateId);
    CHECK(code(replaced(text, "\"heads\": 32", "\"heads\": 33")) == ErrorCode::OutOfRange);
    CHECK(code(replaced(text, "\"layers\"", "\"layer\"")) == ErrorCode::UnknownKey);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>
#include <sstream>

using namespace cw;

namespace {

/// Of the published figure.
constexpr double kParameterTolerance = 0.02;
constexpr double kActiveTolerance = 0.03;
constexpr double kFlopTolerance = 0.02;

double total(const ModelPreset& preset, double ListedLayer::*figure)
{
    double sum = 0;
    for (const ListedLayer& layer : preset.layers)
        sum += layer.repeats * (layer.*figure);
    return sum;
}

Result<ModelPresets> read(const std::string& models, const std::string& layerModels = {})
{
    std::istringstream in(R"({"format": "clusterwright-models", "version": 1, "models": [)" + models +
                          R"(], "layer_models": [)" + layerModels + "]}");
    return modelPresetsFromJson(in);
}

std::string tiny(const std::string& extra = {})
{
    return R"({"id": "tiny", "name": "Tiny", "parameters": 1, "layers": 4, "hidden": 64, "heads": 4, "feed_forward": 256,
        "vocabulary": 100, "sequence": 32, "evidence": "read", "source": "a table")" +
           extra + "}";
}

std::string tinyLayers(const std::string& layer)
{
    return R"({"id": "layers", "name": "Layers", "parameters": 1, "evidence": "read", "source": "a table", "layers": [)" +
           layer + "]}";
}

const std::string kLayer = R"({"name": "one", "repeats": 2, "weights": 3, "forward_flops": 4, "inner_width": 5,
    "streamed_bytes": 6, "kept_bytes": 7})";

}  // namespace

TEST_CASE("every preset weighs what its authors publish")
{
    for (const auto& [id, preset] : test::builtinModels()) {
        CAPTURE(id);
        const double parameters = preset.isListed() ? total(preset, &ListedLayer::weights) : preset.shape.parameters();
        CHECK(std::abs(parameters / preset.parametersStated - 1) <= kParameterTolerance);
        CHECK_FALSE(preset.provenance.source.empty());
    }
}

TEST_CASE("one token passes as many weights of a model with experts as its authors publish")
{
    int checked = 0;
    for (const auto& [id, preset] : test::builtinModels()) {
        if (preset.activeStated == 0)
            continue;
        CAPTURE(id);
        const TransformerShape& shape = preset.shape;
        const double embedding =
            preset.activeWithoutEmbedding ? static_cast<double>(shape.vocabulary) * shape.hidden : 0.0;
        CHECK(std::abs((shape.activeParameters() - embedding) / preset.activeStated - 1) <= kActiveTolerance);
        ++checked;
    }
    CHECK(checked >= 14);
}

TEST_CASE("listed layers do the published operations")
{
    int checked = 0;
    for (const auto& [id, preset] : test::builtinModels()) {
        if (preset.forwardFlopsStated == 0)
            continue;
        CAPTURE(id);
        CHECK(std::abs(total(preset, &ListedLayer::forwardFlops) / preset.forwardFlopsStated - 1) <= kFlopTolerance);
        ++checked;
    }
    CHECK(checked >= 4);
}

TEST_CASE("the families that architects ask for are there, and no two presets answer to one name")
{
    const ModelPresets& presets = test::builtinModels();
    for (const char* id :
         {"gpt3-175b",   "llama1-65b",  "llama2-70b",     "llama3-8b",     "llama4-scout",   "mixtral-8x7b",
          "deepseek-v3", "deepseek-r1", "qwen2.5-72b",    "qwen3-30b-a3b", "nemotron4-340b", "grok-1",
          "bloom-176b",  "opt-175b",    "glm-130b",       "gpt-oss-120b",  "kimi-k2",        "palm-540b",
          "falcon-180b", "mistral-7b",  "gemma3-27b",     "mt-nlg-530b",   "olmo2-7b",       "internlm-7b",
          "resnet-50",   "yolov8-l",    "bevformer-base", "vit-l-16",      "sdxl-unet",      "dit-xl-2"})
        CHECK(presets.count(id) == 1);
    for (const auto& [id, preset] : presets) {
        CAPTURE(id);
        CHECK(presetNamed(presets, preset.name) == &preset);
        for (const std::string& other : preset.otherNames)
            CHECK(presetNamed(presets, other) == &preset);
    }
}

TEST_CASE("a preset is found however a publication spells it")
{
    const ModelPresets& presets = test::builtinModels();
    const auto found = [&](const std::string& name) {
        const ModelPreset* preset = presetNamed(presets, name);
        return preset ? preset->id : std::string();
    };
    CHECK(found("Llama-3.1-70B") == "llama3-70b");
    CHECK(found("llama3 70b") == "llama3-70b");
    CHECK(found("Llama-3-70B(12 layers)") == "llama3-70b");
    CHECK(found("GPT-OSS-120B") == "gpt-oss-120b");
    CHECK(found("DeepSeek-V2(4 layers)") == "deepseek-v2");
    CHECK(found("Grok-1(64 layers)") == "grok-1");
    CHECK(found("Kimi-K2") == "kimi-k2");
    CHECK(found("BLOOM-181B").empty());
    CHECK(found("").empty());
    CHECK(found("(12 layers)").empty());
    CHECK(presetFamily(presets, "Llama-3.2-90B").size() >= 10);
    CHECK(presetFamily(presets, "Abacus").empty());
    CHECK(presetFamily(presets, "").empty());
}

TEST_CASE("latent attention, windows and experts of a preset are read")
{
    const auto presets = read(tiny(R"(, "names": ["Small"], "head_width": 32, "window": 8, "windowed_layers": 2,
        "parallel_block": true, "prediction_layers": 1, "active_parameters": 2, "active_without_embedding": true,
        "latent": {"query_rank": 1, "key_value_rank": 2, "content_width": 3, "position_width": 4, "value_width": 5},
        "experts": {"count": 8, "chosen": 2, "feed_forward": 16, "shared": 1, "dense_layers": 3, "node_limit": 4})"));
    REQUIRE(presets);
    const ModelPreset& preset = presets->at("tiny");
    CHECK(preset.otherNames == std::vector<std::string>{"Small"});
    CHECK(preset.shape.headWidth == 32);
    CHECK(preset.shape.window == 8);
    CHECK(preset.shape.windowedLayers == 2);
    CHECK(preset.shape.isParallelBlock);
    CHECK(preset.shape.predictionLayers == 1);
    CHECK(preset.shape.latent == LatentAttention{1, 2, 3, 4, 5});
    ExpertShape experts;
    experts.count = 8;
    experts.chosen = 2;
    experts.feedForward = 16;
    experts.shared = 1;
    experts.denseLayers = 3;
    experts.nodeLimit = 4;
    CHECK(preset.shape.experts == experts);
    CHECK(preset.activeStated == 2);
    CHECK(preset.activeWithoutEmbedding);
}

TEST_CASE("presets with impossible figures are refused")
{
    CHECK(read(tiny()));
    CHECK_FALSE(read(tiny(R"(, "window": -1)")));
    CHECK_FALSE(read(tiny(R"(, "windowed_layers": 5)")));
    CHECK_FALSE(read(tiny(R"(, "names": [1])")));
    CHECK_FALSE(read(tiny(R"(, "experts": {"count": 4, "chosen": 5, "feed_forward": 8})")));
    CHECK_FALSE(read(tiny(R"(, "experts": {"count": 4, "chosen": 1})")));
    CHECK_FALSE(read(tiny(R"(, "latent": {"query_rank": 4})")));
    CHECK_FALSE(read(tiny(R"(, "latent": {"rank": 4})")));
    CHECK(read("", tinyLayers(kLayer)));
    CHECK_FALSE(read("", tinyLayers("")));
    CHECK_FALSE(read("", tinyLayers(R"({"name": "one", "weights": 3})")));
    CHECK_FALSE(read(tiny(), tinyLayers(kLayer) + "," + tinyLayers(kLayer)));
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_case_reading.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace cw::predict_cases {

namespace {

constexpr NumberRange kCounts = {0, 1e9};

bool isTrueOfAll(const std::vector<const ModelPreset*>& family, bool TransformerShape::*field)
{
    return !family.empty() && std::all_of(family.begin(), family.end(),
                                          [field](const ModelPreset* preset) { return preset->shape.*field; });
}

bool has(const JsonValue& value, const char* key)
{
    const JsonValue* member = value.find(key);
    return member && !member->isNull();
}

/// Layers of a kind in a model that was cut to fewer layers, or grown.
int shareOfLayers(int ofPreset, const TransformerShape& preset, int layers)
{
    return preset.layers == 0 ? 0
                              : static_cast<int>(std::lround(static_cast<double>(ofPreset) * layers / preset.layers));
}

void readExperts(ObjectReader& reader, const JsonValue& value, const TransformerShape& guess, TransformerShape& model)
{
    ExpertShape& experts = model.experts;
    experts.count = reader.integer("experts", guess.experts.count, kCounts);
    experts.chosen = reader.integer("topk", guess.experts.chosen, kCounts);
    experts.feedForward = reader.integer("expert_ffn", guess.experts.feedForward, kCounts);
    experts.shared = reader.integer("shared_experts", has(value, "experts") ? 0 : guess.experts.shared, kCounts);
    // Dense layers are the first ones: a model that was cut for a measurement keeps them.
    experts.denseLayers = reader.integer("dense_layers", std::min(guess.experts.denseLayers, model.layers), kCounts);
    experts.capacityFactor = reader.number("capacity_factor").value_or(0);
    experts.nodeLimit = reader.integer("node_limit", guess.experts.nodeLimit, kCounts);
    if (experts.count <= 1)
        experts = {};
    else if (experts.feedForward == 0)
        experts.feedForward = model.feedForward;
    if (experts.exist() && experts.chosen == 0)
        experts.chosen = 1;
}

/// "MLA", "GQA", "MQA", "sliding window 128 (half of the layers)".
void readAttention(const std::string& words, const TransformerShape& guess, ModelNames& names, TrainingCase& run)
{
    TransformerShape& model = run.model;
    const std::string word = lowerCase(words);
    if (word.empty()) {
        model.latent = guess.latent;
        model.window = guess.window;
        model.windowedLayers = shareOfLayers(guess.windowedLayers, guess, model.layers);
        return;
    }
    if (containsAny(word, {"linear", "mamba", "state space", "ssm"}))
        refuse(run, "attention-kind");
    if (containsAny(word, {"mla", "latent"}))
        model.latent = guess.latent ? guess.latent : names.latentFor(model.hidden);
    if (containsAny(word, {"mqa", "multi-query"}))
        model.kvHeads = 1;
    if (containsAny(word, {"window", "swa", "sliding", "local"})) {
        model.window = std::min(firstNumber(word).value_or(guess.window), model.sequence);
        const int usual =
            guess.windowedLayers > 0 ? shareOfLayers(guess.windowedLayers, guess, model.layers) : model.layers;
        model.windowedLayers = containsAny(word, {"half", "alternat", "every second"}) ? model.layers / 2 : usual;
    }
}

/// Gated blocks have three matrices. A plain block is four times as wide as the model; gated ones choose another width,
/// so that their matrices weigh about as much. What a run or its model's authors say stands over that.
bool isGated(ObjectReader& reader, const JsonValue& value, const ModelKnowledge& known, const ModelPreset* preset,
             const TransformerShape& model)
{
    const std::string activation = lowerCase(reader.text("activation"));
    const long long width = model.experts.exist() ? model.experts.feedForward : model.feedForward;
    const bool isOfOtherWidth = width != 4LL * model.hidden;
    const bool isStatedGated = reader.boolean("gated", false);
    if (has(value, "gated"))
        return isStatedGated;
    if (!activation.empty())
        return containsAny(activation, {"glu"});
    return preset ? preset->shape.isGated : known.isFamilyGated || isOfOtherWidth;
}

}  // namespace

const ModelKnowledge& ModelNames::of(const std::string& name)
{
    const auto found = known_.find(name);
    if (found != known_.end())
        return found->second;
    ModelKnowledge knowledge;
    const std::string words = lowerCase(name);
    // "Llama-2-70B LoRA" is the model with an adapter.
    const std::string plain = words.substr(0, words.find(" lora"));
    knowledge.preset = presetNamed(presets_, plain);
    if (knowledge.preset && knowledge.preset->isListed())
        knowledge.preset = nullptr;
    const auto family = presetFamily(presets_, plain);
    knowledge.isFamilyGated = isTrueOfAll(family, &TransformerShape::isGated);
    knowledge.isFamilyTied = isTrueOfAll(family, &TransformerShape::tiedEmbeddings);
    return known_.emplace(name, knowledge).first->second;
}

std::optional<LatentAttention> ModelNames::latentFor(int hidden) const
{
    const TransformerShape* nearest = nullptr;
    for (const auto& [id, preset] : presets_)
        if (preset.shape.latent &&
            (!nearest || std::abs(preset.shape.hidden - hidden) < std::abs(nearest->hidden - hidden)))
            nearest = &preset.shape;
    return nearest ? nearest->latent : std::nullopt;
}

void readModel(const JsonValue& value, const std::string& where, std::optional<Error>& error, ModelNames& names,
               TrainingCase& run)
{
    static const TransformerShape kNothing;
    ObjectReader reader(value, where, error);
    run.modelName = reader.text("name");
    const ModelKnowledge& known = names.of(run.modelName);
    TransformerShape& model = run.model;
    model.hidden = reader.integer("hidden", known.preset ? known.preset->shape.hidden : 0, kCounts);
    // A name that stands for another width is another model's.
    const ModelPreset* preset = known.preset && known.preset->shape.hidden == model.hidden ? known.preset : nullptr;
    const TransformerShape& guess = preset ? preset->shape : kNothing;
    model.preset = guess.preset;
    model.layers = reader.integer("layers", guess.layers, kCounts);
    model.heads = reader.integer("heads", guess.heads, kCounts);
    model.kvHeads = reader.integer("kv_heads", preset ? guess.kvHeads : model.heads, kCounts);
    model.feedForward = reader.integer("ffn", preset ? guess.feedForward : 0, kCounts);
    model.vocabulary = reader.integer("vocab", guess.vocabulary, kCounts);
    model.sequence = reader.integer("seq_len", guess.sequence, kCounts);
    model.headWidth = reader.integer("head_dim", guess.headWidth, kCounts);
    readExperts(reader, value, guess, model);
    if (model.feedForward == 0)
        model.feedForward = model.experts.exist() ? model.experts.feedForward
                                                  : static_cast<int>(std::min(4LL * model.hidden, 1'000'000'000LL));
    model.tiedEmbeddings = reader.boolean("tied_embeddings", preset ? guess.tiedEmbeddings : known.isFamilyTied);
    model.isParallelBlock = reader.boolean("parallel_block", guess.isParallelBlock);
    // A model that was cut for a measurement predicts the next token alone.
    const int furtherTokens = model.layers == guess.layers ? guess.predictionLayers : 0;
    model.predictionLayers = reader.integer("prediction_layers", furtherTokens, kCounts);
    model.isGated = isGated(reader, value, known, preset, model);
    readAttention(reader.text("attention"), guess, names, run);
    model.window = reader.integer("window", model.window, kCounts);
    model.windowedLayers =
        reader.integer("windowed_layers",
                       model.window > 0 && model.windowedLayers == 0 ? model.layers : model.windowedLayers, kCounts);
    readTuning(reader.text("peft"), run);
    reader.refuseUnknownKeys();
    run.hasUnstatedInputs = run.hasUnstatedInputs || !has(value, "seq_len") || !has(value, "vocab");
}

}  // namespace cw::predict_cases

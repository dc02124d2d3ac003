// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/model_presets.h"

#include "model/catalogue/facts_file.h"
#include "model/training/layout_check.h"
#include "model/training/shape_reader.h"

#include <algorithm>
#include <cctype>
#include <istream>

namespace cw {

namespace {

const std::string kFormat = "clusterwright-models";

constexpr NumberRange kFigures = {0, WorkloadLimits::kListedFigure};

/// Points stay: 1.3B is not 13B.
std::string lettersAndDigits(const std::string& name)
{
    std::string plain;
    for (const char letter : name) {
        if (letter == '(')
            break;
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0 || letter == '.')
            plain += static_cast<char>(std::tolower(byte));
    }
    return plain;
}

std::string firstLetters(const std::string& name)
{
    const std::string plain = lettersAndDigits(name);
    const auto end = std::find_if(plain.begin(), plain.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    return {plain.begin(), end};
}

bool isCalled(const ModelPreset& preset, const std::string& plain)
{
    return lettersAndDigits(preset.id) == plain || lettersAndDigits(preset.name) == plain ||
           std::any_of(preset.otherNames.begin(), preset.otherNames.end(),
                       [&](const std::string& other) { return lettersAndDigits(other) == plain; });
}

ListedLayer readLayer(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    ListedLayer layer;
    layer.name = reader.requiredText("name");
    layer.repeats = reader.integer("repeats", 1, {1, WorkloadLimits::kLayers});
    layer.weights = reader.requiredNumber("weights", kFigures);
    layer.forwardFlops = reader.requiredNumber("forward_flops", kFigures);
    layer.innerWidth = reader.requiredNumber("inner_width", kFigures);
    layer.streamedBytes = reader.requiredNumber("streamed_bytes", kFigures);
    layer.keptBytes = reader.requiredNumber("kept_bytes", kFigures);
    reader.refuseUnknownKeys();
    return layer;
}

/// What all presets have: id, name, published size and provenance.
ModelPreset readCommon(ObjectReader& reader, const std::string& where)
{
    ModelPreset preset;
    preset.id = reader.requiredText("id");
    preset.name = reader.requiredText("name");
    for (const JsonValue& name : reader.list("names"))
        if (name.kind == JsonValue::Kind::Text)
            preset.otherNames.push_back(name.text);
        else
            reader.fail(ErrorCode::WrongType, where + ".names", {"text"});
    preset.parametersStated = reader.requiredNumber("parameters");
    preset.provenance.evidence = requiredEvidence(reader);
    preset.provenance.source = reader.text("source");
    if (!reader.hasFailed() && preset.provenance.source.empty())
        reader.fail(ErrorCode::MissingSource, where, {preset.id});
    return preset;
}

ModelPreset readTransformer(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    ModelPreset preset = readCommon(reader, where);
    preset.activeStated = reader.number("active_parameters").value_or(0);
    preset.activeWithoutEmbedding = reader.boolean("active_without_embedding", false);
    preset.shape.preset = preset.id;
    readTransformerShape(reader, preset.shape, error);
    reader.refuseUnknownKeys();
    if (reader.hasFailed())
        return preset;
    if (const Result<void> shapeIsFine = checkShape(preset.shape); !shapeIsFine)
        reader.fail(shapeIsFine.error().code, where + "." + shapeIsFine.error().where, shapeIsFine.error().args);
    return preset;
}

ModelPreset readListed(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    ModelPreset preset = readCommon(reader, where);
    preset.forwardFlopsStated = reader.number("forward_flops", kFigures).value_or(0);
    preset.shape.preset = preset.id;
    const std::vector<JsonValue>& layers = reader.list("layers");
    reader.refuseUnknownKeys();
    if (!reader.hasFailed() && (layers.empty() || layers.size() > WorkloadLimits::kListedLayers))
        reader.fail(ErrorCode::OutOfRange, where + ".layers", {std::to_string(layers.size()), "1 - 2000"});
    for (std::size_t i = 0; i < layers.size() && !error; ++i)
        preset.layers.push_back(readLayer(layers[i], where + ".layers[" + std::to_string(i) + "]", error));
    return preset;
}

using ReadPreset = ModelPreset (*)(const JsonValue&, const std::string&, std::optional<Error>&);

void readAll(const std::vector<JsonValue>& items, const std::string& list, ReadPreset read, ModelPresets& presets,
             std::optional<Error>& error)
{
    for (std::size_t i = 0; i < items.size() && !error; ++i) {
        const std::string where = list + "[" + std::to_string(i) + "]";
        ModelPreset preset = read(items[i], where, error);
        const std::string id = preset.id;
        if (!error && !presets.emplace(id, std::move(preset)).second)
            error = Error{ErrorCode::DuplicateId, where + ".id", {id}, {}};
    }
}

}  // namespace

Result<ModelPresets> modelPresetsFromJson(std::istream& json)
{
    ModelPresets presets;
    const auto read = readFactsFile(json, {}, kFormat, [&](ObjectReader& top, FirstError& error) {
        readAll(top.list("models"), "models", readTransformer, presets, error);
        readAll(top.list("layer_models"), "layer_models", readListed, presets, error);
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return presets;
}

const ModelPreset* presetNamed(const ModelPresets& presets, const std::string& name)
{
    const std::string plain = lettersAndDigits(name);
    if (plain.empty())
        return nullptr;
    for (const auto& [id, preset] : presets)
        if (isCalled(preset, plain))
            return &preset;
    return nullptr;
}

std::vector<const ModelPreset*> presetFamily(const ModelPresets& presets, const std::string& name)
{
    std::vector<const ModelPreset*> family;
    const std::string letters = firstLetters(name);
    for (const auto& [id, preset] : presets)
        if (!letters.empty() && !preset.isListed() && firstLetters(preset.name) == letters)
            family.push_back(&preset);
    return family;
}

}  // namespace cw

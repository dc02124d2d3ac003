// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/model_presets.h"

#include "model/catalogue/strict_json.h"
#include "model/training/layout_check.h"

#include <istream>

namespace cw {

namespace {

const std::string kFormat = "clusterwright-models";
const std::vector<std::string> kEvidenceWords = {"read", "unverified", "estimate"};

ModelPreset readPreset(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    ModelPreset preset;
    preset.id = reader.requiredText("id");
    preset.name = reader.requiredText("name");
    preset.parametersStated = reader.requiredNumber("parameters");
    TransformerShape& shape = preset.shape;
    shape.preset = preset.id;
    shape.layers = reader.integer("layers", 0);
    shape.hidden = reader.integer("hidden", 0);
    shape.heads = reader.integer("heads", 0);
    shape.kvHeads = reader.integer("kv_heads", shape.heads);
    shape.feedForward = reader.integer("feed_forward", 0);
    shape.isGated = reader.boolean("gated", false);
    shape.vocabulary = reader.integer("vocabulary", 0);
    shape.sequence = reader.integer("sequence", 0);
    shape.tiedEmbeddings = reader.boolean("tied_embeddings", false);
    preset.provenance.evidence = static_cast<Evidence>(reader.requiredChoice("evidence", kEvidenceWords));
    preset.provenance.source = reader.text("source");
    reader.refuseUnknownKeys();
    if (reader.hasFailed())
        return preset;
    if (preset.provenance.source.empty())
        reader.fail(ErrorCode::MissingSource, where, {preset.id});
    if (const Result<void> shapeIsFine = checkShape(shape); !shapeIsFine)
        reader.fail(shapeIsFine.error().code, where + "." + shapeIsFine.error().where, shapeIsFine.error().args);
    return preset;
}

}  // namespace

Result<ModelPresets> modelPresetsFromJson(std::istream& json)
{
    const Result<JsonValue> parsed = parseStrictJson(json);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    std::optional<Error> error;
    ObjectReader root(*parsed, "", error);
    const std::string format = root.requiredText("format");
    if (!error && format != kFormat)
        return failure(ErrorCode::WrongFormat, "format", {kFormat, format});
    root.requiredNumber("version", {1, 1});
    const std::vector<JsonValue>& items = root.list("models");
    root.refuseUnknownKeys();
    ModelPresets presets;
    for (std::size_t i = 0; i < items.size() && !error; ++i) {
        const std::string where = "models[" + std::to_string(i) + "]";
        ModelPreset preset = readPreset(items[i], where, error);
        const std::string id = preset.id;
        if (!error && !presets.emplace(id, std::move(preset)).second)
            error = Error{ErrorCode::DuplicateId, where + ".id", {id}, {}};
    }
    if (error)
        return tl::make_unexpected(*error);
    return presets;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/shape_reader.h"

#include "model/design/workload.h"

namespace cw {

namespace {

int requiredInteger(ObjectReader& reader, const std::string& key, double most)
{
    reader.requiredNumber(key, {1, most});
    return reader.hasFailed() ? 1 : reader.integer(key, 1, {1, most});
}

LatentAttention readLatent(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    LatentAttention latent;
    latent.queryRank = reader.integer("query_rank", 0);
    latent.keyValueRank = requiredInteger(reader, "key_value_rank", WorkloadLimits::kWidth);
    latent.contentWidth = requiredInteger(reader, "content_width", WorkloadLimits::kWidth);
    latent.positionWidth = reader.integer("position_width", 0);
    latent.valueWidth = requiredInteger(reader, "value_width", WorkloadLimits::kWidth);
    reader.refuseUnknownKeys();
    return latent;
}

ExpertShape readExperts(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    ExpertShape experts;
    experts.count = requiredInteger(reader, "count", WorkloadLimits::kExperts);
    experts.chosen = requiredInteger(reader, "chosen", experts.count);
    experts.feedForward = requiredInteger(reader, "feed_forward", WorkloadLimits::kWidth);
    experts.shared = reader.integer("shared", 0, {0, WorkloadLimits::kExperts});
    experts.denseLayers = reader.integer("dense_layers", 0, {0, WorkloadLimits::kLayers});
    experts.nodeLimit = reader.integer("node_limit", 0);
    reader.refuseUnknownKeys();
    return experts;
}

}  // namespace

void readTransformerShape(ObjectReader& reader, TransformerShape& shape, std::optional<Error>& error)
{
    shape.layers = reader.integer("layers", 0);
    shape.hidden = reader.integer("hidden", 0);
    shape.heads = reader.integer("heads", 0);
    shape.kvHeads = reader.integer("kv_heads", shape.heads);
    shape.headWidth = reader.integer("head_width", 0);
    shape.feedForward = reader.integer("feed_forward", 0);
    shape.isGated = reader.boolean("gated", false);
    shape.vocabulary = reader.integer("vocabulary", 0);
    shape.sequence = reader.integer("sequence", 0);
    shape.tiedEmbeddings = reader.boolean("tied_embeddings", false);
    if (const JsonValue* latent = reader.object("latent"))
        shape.latent = readLatent(*latent, reader.placeOf("latent"), error);
    shape.window = reader.integer("window", 0);
    shape.windowedLayers = reader.integer("windowed_layers", 0, {0, static_cast<double>(shape.layers)});
    shape.isParallelBlock = reader.boolean("parallel_block", false);
    if (const JsonValue* experts = reader.object("experts"))
        shape.experts = readExperts(*experts, reader.placeOf("experts"), error);
    shape.predictionLayers = reader.integer("prediction_layers", 0, {0, static_cast<double>(shape.layers)});
}

}  // namespace cw

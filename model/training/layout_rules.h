// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which models and layouts are possible. The rules are those of Megatron-Core's and TorchTitan's own argument checks;
// they answer without allocating, so that a search may ask them for every layout.

#include "model/design/workload.h"

#include <optional>
#include <string_view>

namespace cw {

/// A rule that a model or a layout breaks. `field` is the key as designs and runs have it. `rule` is a code word,
/// views/text has a sentence for each: "range" (`figure` to `limit`), "divides" (the field must divide `figure`, which
/// is `of`), "kv-heads" (divide or be a multiple of `figure`), "product" (ranks of tensor, pipeline and context must
/// divide `figure` GPUs), "fills" (must be `figure`), "interleave" (micro batches, `figure`, must be a multiple of the
/// stages, `limit`), "chunks" (must divide layers, `figure`, or layers with embedding and loss), "two-way-even",
/// "two-way-batches" (even and at least `limit`, are `figure`), "multiple" (must be one of `figure`), "no-experts",
/// "not-sharded", "not-finite"; of layout_choice.h "memory" (no layout of `figure` GPUs fits).
struct LayoutViolation {
    std::string_view field;  ///< "layout.tp"
    std::string_view rule;
    long long value = 0;
    long long figure = 0;
    long long limit = 0;
    std::string_view of;  ///< "heads", "gpus", …: what `figure` counts
    int depth = 0;        ///< how many groups of rules were kept before this one
};

std::optional<LayoutViolation> shapeViolation(const TransformerShape& model);

/// Fills in the data-parallel size, and ones where tensor and pipeline are open; open micro batches and virtual stages
/// stay open and what depends on them is not checked. The model is possible.
std::optional<LayoutViolation> completeOrViolation(const TransformerShape& model, ParallelLayout& layout, int gpus);

}  // namespace cw

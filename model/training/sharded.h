// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Weights spread over ranks and gathered for use (ZeRO-3, FSDP; Zhao et al., arXiv 2304.11277).

#include "model/training/pipeline.h"

namespace cw {

/// Ranks over which weights, gradients or states are spread, and those that hold copies of them.
struct ShardGroups {
    RankGroup shard;
    RankGroup copies;
};
ShardGroups shardGroups(const LayerInputs& in);

/// Weights that one rank holds of the layers of its stage, before sharding.
struct RankWeights {
    double shared = 0;  ///< replicated over all data- and context-parallel ranks
    double routed = 0;  ///< of its experts: replicated over fewer
    double table = 0;   ///< of embedding or output

    double total() const { return shared + routed + table; }
};
RankWeights rankWeights(const LayerInputs& in);

/// What gathering and reducing adds to the passes of one mean layer, where each micro batch does it.
ShardedLayer shardedLayer(const LayerInputs& in, const LayerTime& layers);
/// Gathering and reducing of embedding and output, one micro batch, half of it hidden.
Duration shardedTables(const LayerInputs& in);
/// True where weights are gathered once in a step and stay: pipelines, and where gradients alone are sharded.
bool gathersOnce(const ParallelLayout& layout);

}  // namespace cw

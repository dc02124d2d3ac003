// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/sharded.h"

#include "model/training/experts.h"
#include "model/training/transformer_figures.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Both run at once; what they share (memory, cores that copy) adds a part of the smaller.
Duration overlapped(Duration work, Duration traffic, const LayerInputs& in)
{
    if (!in.software.hidesGathers)
        return work + traffic;
    return softMaximum(work, traffic) + in.common.shardedInterference * std::min(work, traffic);
}

/// Hosts that share the work move an equal part over each NIC. A flat ring moves the whole over every one: 16 to 17
/// GB/s a GPU behind NICs of 25 in the ZeRO-3 runs of Narayanan et al., arXiv 2104.04473, table 2.
RankGroup asGathered(const RankGroup& group, const LayerInputs& in)
{
    if (in.stack.gathersFlat < 0.5 || group.outside <= 1)
        return group;
    RankGroup flat;
    flat.outside = group.size();
    return flat;
}

}  // namespace

ShardGroups shardGroups(const LayerInputs& in)
{
    const int all = in.layout.data * in.layout.context;
    const int wanted = in.layout.shardGroup > 0 ? std::min(in.layout.shardGroup, all) : all;
    const int shard = all % wanted == 0 ? wanted : all;
    return {rankGroup(shard, in.layout.tensor, in.net.domain),
            rankGroup(all / shard, in.layout.tensor * shard, in.net.domain)};
}

RankWeights rankWeights(const LayerInputs& in)
{
    const double pipeline = in.layout.pipeline;
    const double sparse = expertLayers(in.model) / pipeline;
    const double dense = std::ceil(allLayers(in.model) / pipeline) - sparse;
    RankWeights weights;
    weights.shared = dense * layerMatrixWeights(in.model) / in.tensor();
    if (sparse > 0) {
        weights.shared += sparse * sharedLayerWeights(in.model) / in.tensor();
        weights.routed = sparse * routedExpertWeights(in.model) /
                         (static_cast<double>(in.layout.expert) * expertTensorRanks(in.layout));
    }
    weights.table = static_cast<double>(in.model.vocabulary) * in.model.hidden / in.tensor();
    return weights;
}

bool gathersOnce(const ParallelLayout& layout)
{
    return layout.pipeline > 1 || layout.sharding == Sharding::Gradients;
}

ShardedLayer shardedLayer(const LayerInputs& in, const LayerTime& layers)
{
    if (!in.isSharded() || in.layout.data * in.layout.context <= 1 || gathersOnce(in.layout))
        return {};
    const ShardGroups groups = shardGroups(in);
    const double perLayer = 1.0 / allLayers(in.model);
    const RankWeights weights = rankWeights(in);
    const double held = (weights.shared + weights.routed) * perLayer;
    const RankGroup ranks = asGathered(groups.shard, in);
    const Duration gather = allGatherTime(bytes(2.0 * held), ranks, in.net);
    Duration reduce = allGatherTime(bytes(in.stack.shardedGradientBytes * held), ranks, in.net);
    if (groups.copies.size() > 1)
        reduce +=
            allReduceTime(bytes(in.stack.shardedGradientBytes * held / groups.shard.size()), groups.copies, in.net);
    const Duration forward = layers.forward.total() * perLayer;
    const Duration backward = layers.backward.total() * perLayer;
    const Duration reduced = in.trainsWeights() ? reduce : Duration{};
    return {overlapped(forward, gather, in) - forward, overlapped(backward, gather + reduced, in) - backward};
}

Duration shardedTables(const LayerInputs& in)
{
    if (!in.isSharded() || in.layout.data * in.layout.context <= 1 || gathersOnce(in.layout))
        return {};
    const double tables = in.model.tiedEmbeddings ? 1.0 : 2.0;
    const double held = tables * rankWeights(in).table;
    const Duration gather = allGatherTime(bytes(2.0 * held), asGathered(shardGroups(in).shard, in), in.net);
    return 0.5 * (2.0 + 0.5 * in.stack.shardedGradientBytes) * 0.5 * gather;
}

}  // namespace cw

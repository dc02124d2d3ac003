// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/gradients.h"

#include "model/training/experts.h"
#include "model/training/layout_check.h"

#include <algorithm>

namespace cw {

namespace {

/// Share of weights of a rank that learn: all, or thin adapters that weigh nothing beside them.
double learning(const LayerInputs& in)
{
    return in.trainsWeights() ? 1.0 : 0.0;
}

/// Reduce-scatter of gradients and all-gather of weights if states are sharded, else an all-reduce. With states sharded
/// over a part of the ranks all of them sum, and the part gathers.
Duration traffic(const LayerInputs& in, double weights, const RankGroup& group, const RankGroup& shard)
{
    if (group.size() <= 1 || weights <= 0)
        return {};
    const bool isSharded = in.layout.sharding >= Sharding::Gradients;
    const double gradientBytes = isSharded ? in.stack.shardedGradientBytes : in.stack.gradientBytes;
    const DataSize gradients = bytes(weights * gradientBytes);
    if (in.layout.sharding == Sharding::None)
        return allReduceTime(gradients, group, in.net);
    const bool isPart = shard.size() < group.size();
    return (isPart ? allReduceTime(gradients, group, in.net) : allGatherTime(gradients, group, in.net)) +
           allGatherTime(bytes(2.0 * weights), shard, in.net);
}

/// Ranks that hold a copy of the experts of this one.
RankGroup expertCopies(const LayerInputs& in)
{
    const ParallelLayout& layout = in.layout;
    const int inside = expertTensorRanks(layout);
    const int holders = layout.expert * inside;
    const int ranks = layout.tensor * layout.context * layout.data;
    return rankGroup(std::max(1, ranks / holders), holders, in.net.domain);
}

/// Micro batches that a stage still works on while gradients travel. Without virtual stages they become whole layer by
/// layer during the last one. With v of them, those of a chunk are whole when the last micro batch has left it, and
/// a group of as many micro batches as there are stages goes through every further chunk before the step is over
/// (Narayanan et al., arXiv 2104.04473, section 2.2: the order of the interleaved schedule).
double windowBatches(const ParallelLayout& layout)
{
    const double chunks = std::max(1, layout.virtualStages);
    const double group = std::min<double>(layout.pipeline, microBatches(layout));
    return (1.0 + (chunks - 1.0) * std::max(1.0, group)) / chunks;
}

}  // namespace

Duration exposedGradients(const LayerInputs& in, const StageTime& stage)
{
    if (in.isSharded() && !gathersOnce(in.layout))
        return {};
    const RankWeights weights = rankWeights(in);
    const RankGroup copies = rankGroup(in.layout.data * in.layout.context, in.layout.tensor, in.net.domain);
    const RankGroup shard = shardGroups(in).shard;
    Duration all = traffic(in, (weights.shared + weights.table) * learning(in), copies, shard);
    if (weights.routed > 0)
        all += traffic(in, weights.routed * learning(in), expertCopies(in), expertCopies(in));
    const Duration turns =
        in.layout.sharding == Sharding::None ? Duration{} : seconds(in.stack.ownerBroadcast * (shard.size() - 1.0));
    if (!in.software.hidesGradients)
        return all + turns;
    const Duration window = in.common.gradientWindow * windowBatches(in.layout) * stage.total;
    return std::max((1.0 - in.common.hiddenGradients) * all, all - window) + turns;
}

Duration optimizerTime(const LayerInputs& in)
{
    const RankWeights weights = rankWeights(in);
    double shared = weights.shared + weights.table;
    double routed = weights.routed;
    if (in.layout.sharding != Sharding::None) {
        shared /= shardGroups(in).shard.size();
        if (routed > 0)
            routed /= expertCopies(in).size();
    }
    const double owned = (shared + routed) * learning(in);
    if (in.layout.offloadsOptimizer && in.speed.hostLink.base() > 0)
        // Gradients down in 32 bits, weights up in 16; the host works on one part while the next travels.
        return std::max(bytes(6.0 * owned) / in.speed.hostLink,
                        bytes(in.common.optimizerBytes * owned) / bytesPerSecond(in.common.hostOptimizerRate));
    return bytes(in.common.optimizerBytes * owned) / in.speed.stream;
}

Duration accumulationTime(const LayerInputs& in)
{
    if (in.isSharded())
        return {};
    return bytes(in.stack.accumulateBytes * rankWeights(in).total() * learning(in)) / in.speed.stream;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/experts.h"

#include "model/training/gemm.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Grouped kernels work in tiles of so many rows.
constexpr double kRowTile = 128;

double capacity(const LayerInputs& in)
{
    return in.model.experts.capacityFactor > 0 ? in.model.experts.capacityFactor : 1.0;
}

/// (1 - 1/n)^k: none of k choices falls on one of n places.
double missed(double places, double choices)
{
    return places > 1 ? std::exp(choices * std::log1p(-1.0 / places)) : 0.0;
}

}  // namespace

BothPasses expertProducts(const LayerInputs& in)
{
    const ExpertShape& experts = in.model.experts;
    const double hidden = in.model.hidden;
    const double tokens = in.tokens();
    BothPasses sum =
        weightProducts({tokens / in.sequenceShards(), static_cast<double>(experts.count), hidden}, in.speed.gemm16, in);
    if (experts.shared > 0) {
        const double shared = static_cast<double>(experts.shared) * experts.feedForward / in.tensor();
        sum += weightProducts({tokens, in.inputMatrices() * shared, hidden}, in.speed.gemm, in);
        sum += weightProducts({tokens, hidden, shared}, in.speed.gemm, in);
    }
    const double inside = expertTensorRanks(in.layout);
    const double ranks = in.layout.expert;
    const double local = std::max(1.0, experts.count / ranks);
    const double width = experts.feedForward / inside;
    // Ranks of an expert-parallel group bring their tokens; those of one tensor-parallel group bring the same ones.
    const double mean = tokens * experts.chosen * capacity(in) * ranks * inside / in.tensor() / experts.count;
    const double rows = std::ceil(mean / kRowTile) * kRowTile;
    sum += weightProducts({rows, in.inputMatrices() * width, hidden, local}, in.speed.gemm, in);
    sum += weightProducts({rows, hidden, width, local}, in.speed.gemm, in);
    return sum;
}

BothPasses permutation(const LayerInputs& in, const FeedForwardWidth& width)
{
    const Duration forward = bytes(in.common.permuteBytes * width.copies * in.model.hidden) / in.speed.stream;
    return {forward, 1.5 * forward};
}

Duration expertDispatch(const LayerInputs& in)
{
    const ExpertShape& experts = in.model.experts;
    const double inside = expertTensorRanks(in.layout);
    Duration time;
    const double chosen = experts.chosen * capacity(in);
    if (in.layout.expert > 1) {
        const RankGroup group = rankGroup(in.layout.expert, static_cast<int>(inside), in.net.domain);
        const double ranks = group.size();
        // Each copy in 16 bits to the rank of its expert. Inside a domain one copy to each expert or, with
        // deduplication, to each rank; a node gets one copy and spreads it inside (DeepEP; DeepSeek-V3,
        // arXiv 2412.19437, section 3.2.2), and routing may be held to few nodes.
        const double copies = 2.0 * in.tokens() * in.model.hidden / in.tensor();
        double near = chosen;
        if (in.software.sendsTokensOnce)
            near = std::min(chosen, ranks * (1.0 - missed(ranks, chosen)));
        double far = group.outside * (1.0 - missed(group.outside, chosen));
        if (experts.nodeLimit > 0)
            far = std::min(far, static_cast<double>(experts.nodeLimit));
        const double farShare = 1.0 - group.inside / ranks;
        if (group.inside > 1)
            time += bytes(copies * near * (group.inside - 1.0) / ranks) / in.net.scaleUp + in.net.scaleUpLatency;
        if (group.outside > 1)
            time += bytes(copies * far * farShare) / (in.stack.dispatchNicShare * in.net.nic) + in.net.nicLatency;
    }
    Duration gather;
    if (inside > 1 && in.tensor() > 1) {
        const RankGroup group = rankGroup(static_cast<int>(inside), 1, in.net.domain);
        gather = allGatherTime(bytes(2.0 * in.tokens() * in.model.hidden * chosen), group, in.net);
    }
    return 2.0 * (1.0 - in.software.hiddenExperts) * time + 2.0 * gather;
}

}  // namespace cw

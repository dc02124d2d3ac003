// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/context.h"

#include "model/training/transformer_figures.h"

#include <algorithm>

namespace cw {

namespace {

Duration ringPass(const LayerInputs& in, double ranks, Duration oneHop, Duration core)
{
    const Duration all = (ranks - 1.0) * oneHop;
    if (in.stack.hidesContext < 0.5)
        return all;
    // The first block of keys is at home; each further one travels while the block before it is worked on.
    return std::max(Duration{}, all - (ranks - 1.0) / ranks * core) + in.common.exposedContext * oneHop;
}

}  // namespace

BothPasses contextTraffic(const LayerInputs& in, const BothPasses& core)
{
    const double ranks = in.layout.context;
    if (ranks <= 1)
        return {};
    const RankGroup group = rankGroup(in.layout.context, in.layout.tensor, in.net.domain);
    const Bandwidth link = group.outside > 1 ? in.net.nic : in.net.scaleUp;
    const Duration latency = group.outside > 1 ? in.net.nicLatency : in.net.scaleUpLatency;
    const double tensor = in.tensor();
    const double keyValue = std::max(keyValueWidth(in.model) / tensor, queryWidth(in.model) + valueWidth(in.model));
    if (in.layout.contextKind == ContextKind::AllToAll) {
        // Query, key and value out and the result back, of which 1/c stays at home.
        const double width = (in.model.heads * (queryWidth(in.model) + valueWidth(in.model))) / tensor + keyValue;
        const Duration pass = bytes(2.0 * in.tokens() * width * (ranks - 1.0) / ranks) / link + 4.0 * latency;
        return {pass, pass};
    }
    const Duration hop = bytes(2.0 * in.tokens() * keyValue) / link;
    // Backward carries the gradients of keys and values as well.
    return {ringPass(in, ranks, hop, core.forward), ringPass(in, ranks, 2.0 * hop, core.backward)};
}

}  // namespace cw

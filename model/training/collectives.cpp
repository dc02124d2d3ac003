// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/collectives.h"

#include <algorithm>

namespace cw {

namespace {

/// Part of a volume that a ring of `ranks` moves through each rank.
double ringShare(double ranks)
{
    return ranks > 1.0 ? (ranks - 1.0) / ranks : 0.0;
}

Duration latencyOf(const RankGroup& group, const Interconnect& net)
{
    // Ring steps inside a domain grow slowly with its size; across NICs the tree keeps the latency flat.
    Duration latency;
    if (group.inside > 1.0)
        latency += net.scaleUpLatency * (1.0 + 0.1 * group.inside);
    if (group.outside > 1.0)
        latency += net.nicLatency;
    return latency;
}

}  // namespace

RankGroup rankGroup(int size, int stride, int domain)
{
    RankGroup group;
    const int fitting = std::clamp(domain / std::max(stride, 1), 1, size);
    // A ring needs equal parts: with 3 fitting of 4 ranks, two domains of 2 are used.
    int inside = fitting;
    while (size % inside != 0)
        --inside;
    group.inside = inside;
    group.outside = static_cast<double>(size) / inside;
    return group;
}

Duration allReduceTime(DataSize size, const RankGroup& group, const Interconnect& net)
{
    // Switches that add take every rank's part once and give the sum once, both directions at a time.
    const auto passes = [](double ranks, bool doesSum) { return doesSum ? 1.0 : 2.0 * ringShare(ranks); };
    Duration time = latencyOf(group, net);
    if (group.inside > 1.0)
        time += passes(group.inside, net.doesScaleUpSum) * (size / net.scaleUp);
    if (group.outside > 1.0)
        time += passes(group.outside, net.doesFabricSum) * (size / group.inside / net.nic);
    return time;
}

Duration allGatherTime(DataSize size, const RankGroup& group, const Interconnect& net)
{
    Duration time = latencyOf(group, net);
    if (group.inside > 1.0)
        time += ringShare(group.inside) * (size / net.scaleUp);
    if (group.outside > 1.0)
        time += ringShare(group.outside) * (size / group.inside / net.nic);
    return time;
}

Duration transferTime(DataSize size, int stride, const Interconnect& net)
{
    return stride < net.domain ? size / net.scaleUp + net.scaleUpLatency : size / net.nic + net.nicLatency;
}

}  // namespace cw

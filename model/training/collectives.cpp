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

Duration ringTime(DataSize size, const RankGroup& group, const Interconnect& net, double passes)
{
    Duration time;
    if (group.inside > 1.0)
        time += passes * ringShare(group.inside) * (size / net.scaleUp);
    if (group.outside > 1.0)
        time += passes * ringShare(group.outside) * (size / group.inside / net.nic);
    return time;
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
    const Duration ring = ringTime(size, group, net, 2.0) + latencyOf(group, net);
    if (!net.doesSwitchAdd || group.inside <= 1.0)
        return ring;
    // Adding switches (NVLink SHARP) take every rank's part once and give the sum once, both directions at a time.
    const Duration inside = size / net.scaleUp;
    return ring - 2.0 * ringShare(group.inside) * (size / net.scaleUp) + inside;
}

Duration allGatherTime(DataSize size, const RankGroup& group, const Interconnect& net)
{
    return ringTime(size, group, net, 1.0) + latencyOf(group, net);
}

Duration transferTime(DataSize size, int stride, const Interconnect& net)
{
    return stride < net.domain ? size / net.scaleUp + net.scaleUpLatency : size / net.nic + net.nicLatency;
}

}  // namespace cw

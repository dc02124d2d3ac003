// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Ring collectives over GPUs of which some share a scale-up domain. Volumes as in NCCL's PERFORMANCE.md.

#include "model/units/quantity.h"

namespace cw {

/// The paths of one GPU, at the rates that collectives reach.
struct Interconnect {
    Bandwidth scaleUp;  ///< NVLink or xGMI, one direction
    Bandwidth nic;      ///< one direction, after the fabric's share
    int domain = 1;     ///< GPUs that reach each other at `scaleUp`
    Duration scaleUpLatency;
    Duration nicLatency;
    bool doesScaleUpSum = false;  ///< switches of the domain add: an all-reduce inside passes each link once
    bool doesFabricSum = false;   ///< those of the network do, too
};

/// A group of ranks: `inside` of them share a domain, `outside` such parts make up the group.
struct RankGroup {
    double inside = 1;
    double outside = 1;

    double size() const { return inside * outside; }
};

/// Ranks that are `stride` GPUs apart, as Megatron places them: tensor-parallel neighbours first.
RankGroup rankGroup(int size, int stride, int domain);

/// Every rank gives and gets the sum of `size`. Across domains the sum is scattered inside first, so that a NIC
/// carries only its share: RS(inside), AR(outside) of 1/inside, AG(inside).
Duration allReduceTime(DataSize size, const RankGroup& group, const Interconnect& net);
/// Half of it: reduce-scatter or all-gather.
Duration allGatherTime(DataSize size, const RankGroup& group, const Interconnect& net);
/// One message between neighbours of a pipeline that are `stride` GPUs apart.
Duration transferTime(DataSize size, int stride, const Interconnect& net);

}  // namespace cw

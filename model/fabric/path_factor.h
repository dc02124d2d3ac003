// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one synchronous collective gets of line rate once it leaves the leaf: the one figure by which a network enters
// the training estimate.

#include "model/fabric/fabric_constants.h"
#include "model/fabric/load_balancing.h"
#include "model/fabric/throughput.h"

#include <optional>
#include <stop_token>

namespace cw {

/// How a network spreads its flows.
struct FlowSpread {
    FlowSpreading spreading = FlowSpreading::Adaptive;
    bool isAssumed = false;  ///< the design has no say: InfiniBand is taken to route adaptively
    int queuePairs = 1;      ///< flows of one port that hash apart
    double efficiency = 1;   ///< of adaptive routing, 0-1

    friend bool operator==(const FlowSpread&, const FlowSpread&) = default;
};

FlowSpread flowSpreadOf(const Design& design, const Network& carrier, const FabricConstants& constants);

enum class PathLimit {
    Nothing,  ///< no traffic leaves a leaf
    Routing,  ///< the links have room for all; what is lost, adaptive routing loses
    Links,    ///< too few or too thin links
    Hashing,  ///< flows collide
};

struct PathFactor {
    double value = 1;              ///< share of line rate, 0-1
    double links = 1;              ///< what the links carry at best of the worst pairing of leaves: θ; and of the
                                   ///< fullest leaf
    std::optional<Spread> hashed;  ///< what the slowest flow gets of it; nothing with adaptive routing
    FlowSpread spread;
    PathLimit limit = PathLimit::Nothing;
};

/// A collective is paced by its slowest flow: every queue pair of a port moves as many bytes, as those of NCCL do. The
/// traffic is the worst pairing of leaves. With adaptive routing the factor is θ times its efficiency. Hashed flows
/// get the median of what the slowest of them gets, which holds θ already, and never more than adaptive routing: its
/// efficiency stands for what bursts and congestion cost any routing, and is not taken from them once more.
PathFactor pathFactorOf(const FabricGraph& graph, const Traffic& traffic, const Throughput& throughput,
                        const FlowSpread& spread, std::stop_token stop = {});

/// The same with the worst pairing of leaves worked out here. Hosts cabled to each other send evenly to all others,
/// since each has a link of its own to each.
PathFactor pathFactorOf(const FabricGraph& graph, const FlowSpread& spread, std::stop_token stop = {});

}  // namespace cw

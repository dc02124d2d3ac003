// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is left of line rate when flows are hashed onto paths: seeded trials, each shared out fairly.

#include "model/fabric/fabric_traffic.h"

#include <optional>
#include <stop_token>

namespace cw {

enum class Hashing {
    EqualCost,     ///< ECMP: every next hop alike, however thick its links
    WeightedCost,  ///< WCMP: next hops by the paths behind them (Zhou et al., WCMP, EuroSys 2014)
};

struct FlowTrials {
    Hashing hashing = Hashing::EqualCost;
    int flowsPerEndpoint = 1;  ///< queue pairs that hash apart
    int trials = 100;
    std::uint64_t seed = 1;
};

/// Over the trials: one in twenty is below p5, one in two below p50.
struct Spread {
    double p5 = 0;
    double p50 = 0;
};

/// Shares of line rate, 0-1.
struct HashedShares {
    Spread meanEndpoint;
    /// Paces a collective whose ports may move bytes between their queue pairs.
    Spread slowestEndpoint;
    /// Paces a collective with equal bytes on every queue pair: the slowest flow times the flows of a port.
    Spread slowestFlow;
    int trials = 0;
    int flows = 0;  ///< in one trial
};

/// Every flow takes one path, drawn hop by hop; the rates are the max-min fair ones (water filling) under the capacity
/// of every link, parallel links counting as one bundle, and of every sending port. Traffic must name its demands.
/// Nothing if it was stopped or there is nothing to send.
std::optional<HashedShares> simulateHashing(const FabricGraph& graph, const Traffic& traffic, const FlowTrials& trials,
                                            std::stop_token stop = {});

/// 1 - (1 - 1/m)^m: the mean share that n = m flows of a link's rate reach on m links when each is hashed alone.
double meanShareOfOneFlowALink(int links);

}  // namespace cw

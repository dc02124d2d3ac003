// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What collisions of hashed flows leave, as a closed form: quick enough to follow every edit.

#include "model/fabric/load_balancing.h"

#include <optional>
#include <stop_token>

namespace cw {

/// What simulateHashing() finds as slowestFlow, without trials. The slowest flow of a max-min fair sharing is one on
/// the link with the least capacity for each of its flows, since shares only grow as links fill up. The flows on an
/// arc are a sum of independent choices, taken as binomial of the same mean and variance; arcs of one direction are
/// taken as independent, and the worse direction counts, for in a permutation of leaves both meet the same collisions.
/// Nothing if it was stopped, or if a demand has no path.
std::optional<Spread> slowestHashedFlow(const FabricGraph& graph, const Traffic& traffic, Hashing hashing,
                                        int flowsPerEndpoint, std::stop_token stop = {});

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The share of a traffic that a network carries at best: maximum concurrent flow, between two bounds.

#include "model/fabric/fabric_traffic.h"

#include <stop_token>

namespace cw {

/// Shares of line rate, 0-1. Every routing is a lower bound, every weighting of the links an upper one; where they
/// meet, the value is proved.
struct Throughput {
    double lower = 0;
    double upper = 1;
    double ecmp = 0;  ///< with traffic split evenly over next hops, without collisions of flows

    bool isExact() const { return upper - lower <= 1e-6; }
};

enum class Effort {
    Quick,     ///< routes and cuts only: milliseconds
    Thorough,  ///< the approximation of concurrentFlow() where they do not meet: a second or so
};

/// Lower: spread over shortest paths by capacity, or by way of all other leaves. Upper: cuts around every leaf, pod and
/// plane, and the volume bound of Namyar et al. (A Throughput-Centric View of the Performance of Datacenter Topologies,
/// SIGCOMM 2021): all capacity over all demand times its hops. Zero lower bound if it was stopped, or if a demand has
/// no path.
Throughput throughputOf(const FabricGraph& graph, const Traffic& traffic, Effort effort = Effort::Thorough,
                        std::stop_token stop = {});

struct ConcurrentFlow {
    double lower = 0;
    double upper = 0;
    int phases = 0;
};

/// Garg and Könemann's scheme in Fleischer's form (Approximating Fractional Multicommodity Flow Independent of the
/// Number of Commodities, 2000): phases that route every demand along shortest paths of link lengths that grow with
/// use. Routed phases prove the lower bound, the lengths the upper one. Not limited to 1.
/// @param gap ends when upper <= lower · (1 + gap), or after maxPhases.
ConcurrentFlow concurrentFlow(const FabricGraph& graph, const Adjacency& adjacency, const Traffic& traffic, double gap,
                              int maxPhases, std::stop_token stop = {});

}  // namespace cw

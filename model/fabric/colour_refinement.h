// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Colour refinement to the coarsest equitable partition (Grohe et al., Dimension Reduction via Colour Refinement,
// 2014): nodes of one class see the same classes, each with the same weight. A linear program, and so a maximum flow,
// has the same optimum on the quotient. Internal to this room.

#include <cstdint>
#include <stop_token>
#include <vector>

namespace cw {

/// Scrambles a number; every bit of the result hangs on every bit of the value.
std::uint64_t scrambled(std::uint64_t value);

class ColourRefinement {
public:
    /// @param start the colour of every node before the first round
    explicit ColourRefinement(std::vector<std::uint64_t> start);

    void reserveEdges(std::size_t count) { edges_.reserve(count); }
    void addEdge(int a, int b, std::int64_t weight) { edges_.push_back({a, b, weight}); }
    /// Tells its two ends apart.
    void addArrow(int from, int to, std::int64_t weight) { arrows_.push_back({from, to, weight}); }

    /// The class of every node, numbered in the order in which they are met. Ends soon after a stop request; the
    /// classes are then too coarse.
    std::vector<int> classes(const std::stop_token& stop = {}) const;

private:
    struct Edge {
        int a = 0;
        int b = 0;
        std::int64_t weight = 0;
    };
    std::vector<std::uint64_t> start_;
    std::vector<Edge> edges_;
    std::vector<Edge> arrows_;
};

}  // namespace cw

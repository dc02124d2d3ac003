// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A maximum flow between two hosts. Internal to this room.

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace cw {

/// Maximum flow by augmenting paths (Ford and Fulkerson, 1956): a few host cables over a few thousand arcs.
class SmallFlow {
public:
    explicit SmallFlow(std::size_t nodes)
        : arcsOf_(nodes)
        , isSeen_(nodes)
    {
    }

    void addArc(std::size_t from, std::size_t to, std::int64_t capacity)
    {
        arcsOf_[from].push_back(arcs_.size());
        arcs_.push_back({to, capacity});
        arcsOf_[to].push_back(arcs_.size());
        arcs_.push_back({from, 0});
    }

    std::int64_t between(std::size_t source, std::size_t sink)
    {
        std::int64_t all = 0;
        for (;;) {
            std::fill(isSeen_.begin(), isSeen_.end(), 0);
            const std::int64_t sent = push(source, sink, std::numeric_limits<std::int64_t>::max());
            if (sent == 0)
                return all;
            all += sent;
        }
    }

private:
    struct Arc {
        std::size_t to = 0;
        std::int64_t left = 0;
    };

    std::int64_t push(std::size_t node, std::size_t sink, std::int64_t most)
    {
        if (node == sink)
            return most;
        isSeen_[node] = 1;
        for (const std::size_t a : arcsOf_[node]) {
            if (arcs_[a].left <= 0 || isSeen_[arcs_[a].to])
                continue;
            if (const std::int64_t sent = push(arcs_[a].to, sink, std::min(most, arcs_[a].left)); sent > 0) {
                arcs_[a].left -= sent;
                arcs_[a ^ 1].left += sent;
                return sent;
            }
        }
        return 0;
    }

    std::vector<Arc> arcs_;  ///< each followed by its reverse
    std::vector<std::vector<std::size_t>> arcsOf_;
    std::vector<char> isSeen_;
};

}  // namespace cw

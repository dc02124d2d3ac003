// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A cut as it is drawn: on which side every switch is, and the links that cross.

#include "model/fabric/fabric_cuts.h"

#include <stop_token>
#include <vector>

namespace cw {

enum class CutSide : char { First, Second, Divided };

struct CutSides {
    std::vector<CutSide> sides;  ///< by node; those without hosts are where fewest links cross
    std::vector<int> crossing;   ///< links of the graph, parallel ones together
    int cables = 0;              ///< of the crossing links
    /// Of the crossing links, one way. More than the value of the cut where the hosts of a half can't fill it, less
    /// where a leaf is divided, as traffic between its own hosts crosses no link.
    Bandwidth capacity;
};

/// The minimum cut that leaves the hosts in the halves of `cut`; hosts' own links are not cut. Empty after a stop
/// request.
CutSides sidesOf(const FabricGraph& graph, const FabricCut& cut, const std::stop_token& stop = {});

}  // namespace cw

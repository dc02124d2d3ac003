// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which hosts are near each other, for schedulers: they want a tree of logical switches, not the eight rails of a
// scalable unit, each of which sees the same hosts.

#include "model/wiring/wiring.h"

namespace cw {

/// Hosts that reach each other without a spine: a scalable unit, a leaf, or a pair of leaves.
struct LocalityGroup {
    int pod = 0;                      ///< from 0: groups that reach each other without a core
    std::vector<WiringIndex> leaves;  ///< ascending
    std::vector<WiringIndex> hosts;   ///< ascending
};

struct Locality {
    std::vector<LocalityGroup> groups;  ///< in the order of their first host; those without a host are left out
    int pods = 0;
};

/// Worked out from the cables alone, so it holds for fabrics read from files as well. Counts only hosts for which
/// `counts` is true (by node); a manager on a leaf must not join two groups.
Locality localityOf(const Wiring& wiring, const std::vector<bool>& counts);

}  // namespace cw

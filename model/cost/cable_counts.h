// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From logical links to things that are bought. A link is one connection between two ports; cables, optics and cages
// are counted apart, because a cage may hold several ports and a cable several links.

#include "model/plan/plan.h"

#include <vector>

namespace cw {

struct CableCount {
    NetworkKind network = NetworkKind::Compute;
    PartId cable;  ///< "" where the catalogue has none that fits
    Length stocked;
    int quantity = 0;
};

struct OpticCount {
    NetworkKind network = NetworkKind::Compute;
    PartId optic;
    int quantity = 0;  ///< one a cage
    int servers = 0;   ///< GPU servers that hold them all; 0 if some sit elsewhere
};

/// Openings of units and switches with something plugged in. The management port of a switch is none.
struct CageCount {
    NetworkKind network = NetworkKind::Compute;
    int atUnits = 0;
    int atSwitches = 0;
};

/// Physical cables by network, part and stocked length. A cable that carries several links (twin-port copper, a
/// splitter) is found by the cage of its upper end, so a half-used splitter counts as a whole one.
std::vector<CableCount> countCables(const Plan& plan);

/// Optics by network and part: one for every cage that holds a used port. DAC and AOC bring their ends along and have
/// none. The optic at a manager's end, outside of the plan, is counted for each link.
std::vector<OpticCount> countOptics(const Plan& plan);

/// By network. An opening whose ports are of two networks (storage merged with service) counts for the first.
std::vector<CageCount> countCages(const Plan& plan);

}  // namespace cw

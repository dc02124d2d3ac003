// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Racks that the architect puts elsewhere than where they are generated. They are found by a device in them, since the
// names of racks are places.

#include "model/plan/plan.h"

#include <map>
#include <vector>

namespace cw {

using RackPlaces = std::map<RackIndex, FloorPlace>;

/// Where all racks stand once some have moved: a rack whose place is taken goes to where that mover came from, or on
/// along the chain of movers, so that two that change places are a swap. `moved` has each place once.
std::vector<FloorPlace> settleRacks(const std::vector<FloorPlace>& standing, const RackPlaces& moved);

/// The design in which racks of the plan stand at other places, and those that stood there where they came from. A
/// rack that is back where it is generated is no change by hand any more. The same design if a place is off the floor
/// or asked for twice, if a rack holds nothing to name it by, or if there are more changes than a design holds.
/// `plan` is what was made of `planned`, which may be older than `design`.
Design moveRacks(const Design& design, const Plan& plan, const Design& planned, const RackPlaces& moved);

/// Where they are generated, for moveRacks().
RackPlaces generatedPlaces(const Plan& plan, const std::vector<RackIndex>& racks);

/// Whether moveRacks() can do it.
bool areFreeToMove(const Plan& plan, const RackPlaces& moved);

}  // namespace cw

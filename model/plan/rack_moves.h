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

/// Where the racks of a plan stand.
std::vector<FloorPlace> rackPlaces(const Plan& plan);

/// The design in which the racks of the plan stand at these places, no two at one. A rack that is where it is generated
/// is no change by hand. The same design if there would be more changes than a design holds.
/// `plan` is what was made of `planned`, which may be older than `design`.
Design arrangeRacks(const Design& design, const Plan& plan, const Design& planned,
                    const std::vector<FloorPlace>& places);

/// The design in which some racks have moved, and those that stood there are where they came from. The same design if
/// they are not free to.
Design moveRacks(const Design& design, const Plan& plan, const Design& planned, const RackPlaces& moved);

/// Where they are generated, for moveRacks().
RackPlaces generatedPlaces(const Plan& plan, const std::vector<RackIndex>& racks);

/// Whether racks can stand there: on the floor, each at a place of its own, with something in them to name them by.
bool areFreeToMove(const Plan& plan, const RackPlaces& moved);

}  // namespace cw

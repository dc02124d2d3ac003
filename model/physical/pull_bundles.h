// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cables that are pulled together: those of one network and one kind between the same two racks.

#include "model/plan/plan.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace cw {

struct PullBundle {
    NetworkKind network = NetworkKind::Compute;
    RackIndex fromRack = -1;  ///< where the lower tier hangs; -1: unknown
    RackIndex toRack = -1;    ///< of a manager, which is in no rack of the plan: where service nodes stand
    PartId cable;             ///< "" if the catalogue has none that fits
    std::int32_t firstRow = 0;
    std::int32_t links = 0;  ///< rows of PullBundles::order from firstRow
    double cables = 0;       ///< a cable that carries n links counts 1/n with each of them
    Length shortest;         ///< as stocked
    Length longest;

    bool isWithinRack() const { return fromRack < 0 || toRack < 0 || fromRack == toRack; }
};

struct PullBundles {
    std::vector<PullBundle> bundles;        ///< by network, rack, other rack, cable part
    std::vector<std::int32_t> order;        ///< indices in Plan::cables, bundle by bundle, each in the plan's order
    std::vector<std::int32_t> bundleOfRow;  ///< index in `bundles`
};

/// Empty if it was stopped.
PullBundles pullBundles(const Plan& plan, std::stop_token stop = {});

/// Metres along the row and across the rows from one rack to another.
struct RackDistance {
    Length along;
    Length across;
};
RackDistance rackDistance(const Plan& plan, const Site& site, RackIndex from, RackIndex to);

/// All cables of a plan together; one that carries several links counts once.
struct CableLengths {
    Length routed;
    Length stocked;
};
CableLengths cableLengths(const Plan& plan);

/// What all cable routes together gain when racks change places, slack included; below zero if they get shorter.
Length routeChange(const std::vector<PullBundle>& bundles, const Site& site, const std::vector<FloorPlace>& before,
                   const std::vector<FloorPlace>& after);

}  // namespace cw

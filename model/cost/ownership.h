// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cost/bom.h"

namespace cw {

/// Years over which an own building is written off. Facilities last ten to twenty years, far longer than servers.
inline constexpr double kFacilityYears = 15;
/// One person for so many GPUs, and never fewer than a round-the-clock rota needs.
inline constexpr int kGpusPerPerson = 750;
inline constexpr int kSmallestRota = 5;

/// Yearly cost by kind, and the price of a GPU-hour that is owned.
struct OwnershipCost {
    Money capex;
    Money energyPerYear;    ///< IT average · PUE · 8760 h · price; zero under colocation with power included
    Money facilityPerYear;  ///< colocation: contracted kW · rate; own facility: amortised building
    Money supportPerYear;
    Money staffPerYear;
    Money opexPerYear;  ///< the four above
    Money perGpuHour;   ///< (capex·(1-residual)/years + opex) / (GPUs · 8760 · utilisation)
};

struct OwnershipBand {
    OwnershipCost low, typical, high;   ///< price scenarios
    int staff = 0;                      ///< persons, the site's own figure or by cluster size
    std::vector<std::string> unpriced;  ///< rates or currencies that the price book lacks: the cost is short of them
    const OwnershipCost& at(PriceScenario scenario) const;
};

/// Typical, nameplate and heat of everything, rack by rack.
struct PowerSummary {
    Power typical, max;  ///< IT load
    Power facilityMax;   ///< · PUE
    Mass weight;
    double worstRackShare = 0;  ///< of the rack limit
    int racksOverLimit = 0;
};

PowerSummary powerSummary(const Design& design, const Plan& plan);

/// Rates it asks the price book for: "colocation-kw-month" (of nameplate power, energy included) or, in an own
/// facility, "facility-per-mw" and the site's price of electricity; "staff-year".
OwnershipBand ownershipCost(const Design& design, int gpus, const BillOfMaterials& bill, const PowerSummary& power,
                            const PriceBook& prices);

}  // namespace cw

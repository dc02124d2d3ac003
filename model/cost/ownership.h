// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cost/bom.h"

namespace cw {

/// Yearly cost by kind, and the price of a GPU-hour (model/bom_report_tco: owned $/GPU-hour).
struct OwnershipCost {
    Money capex;
    Money energyPerYear;     ///< IT average · PUE · 8760 h · price; zero under colocation with power included
    Money facilityPerYear;   ///< colocation: contracted kW · rate; own facility: amortised building
    Money supportPerYear;
    Money staffPerYear;
    Money opexPerYear;       ///< the four above
    Money perGpuHour;        ///< (capex·(1-residual)/years + opex) / (GPUs · 8760 · utilisation)
};

struct OwnershipBand {
    OwnershipCost low, typical, high;   ///< price scenarios
    const OwnershipCost& at(PriceScenario scenario) const;
};

/// Typical, nameplate and heat of everything, rack by rack.
struct PowerSummary {
    Power typical, max;      ///< IT load
    Power facilityMax;       ///< · PUE
    Mass weight;
    double worstRackShare = 0;  ///< of the rack limit
    int racksOverLimit = 0;
};

PowerSummary powerSummary(const Design& design, const Plan& plan);
OwnershipBand ownershipCost(const Design& design, const Plan& plan, const BillOfMaterials& bill,
                            const PowerSummary& power, const PriceBook& prices);

}  // namespace cw

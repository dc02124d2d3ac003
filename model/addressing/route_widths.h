// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Over how many links the routes between leaves spread, as eBGP with the AS numbers of the plan finds them.

#include "model/addressing/address_plan.h"

#include <vector>

namespace cw {

/// The route from one leaf to the hosts of another.
struct RouteWidth {
    DeviceIndex from = -1;
    DeviceIndex to = -1;
    int nextHops = 0;  ///< links of equal length; 0: unreachable
};

/// All pairs of leaves of the routed networks, without the links that have failed (by their cables). Routes go up and
/// then down: what came down from a tier that shares its AS number is refused there. Takes time with the leaves times
/// the links.
std::vector<RouteWidth> routeWidths(const Plan& plan, const AddressTable& table,
                                    const std::vector<std::int32_t>& failedCables = {});

}  // namespace cw

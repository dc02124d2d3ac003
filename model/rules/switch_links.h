// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/switch_tier.h"

#include <vector>

namespace cw::rules {

/// All links between two switches of one network.
struct SwitchLink {
    NetworkKind network = NetworkKind::Compute;
    DeviceIndex lower = -1;
    DeviceIndex upper = -1;
    int count = 0;
};

/// By network, then lower, then upper switch. Cables to management ports are none of these.
std::vector<SwitchLink> switchLinksOf(const Plan& plan);

}  // namespace cw::rules

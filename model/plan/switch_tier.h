// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

namespace cw {

/// 1 leaf or access, 2 spine or aggregation, 3 core; 0 for a unit. Cables run from the lower tier to the upper one.
inline int tierOf(const Device& device)
{
    switch (device.role) {
    case DeviceRole::Leaf:
    case DeviceRole::Access: return 1;
    case DeviceRole::Spine:
    case DeviceRole::Aggregation: return 2;
    case DeviceRole::Core: return 3;
    default: return 0;
    }
}

}  // namespace cw

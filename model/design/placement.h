// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"

namespace cw {

/// Where new elements lie: the compute lane on top, cards below it, the other lanes under the cards.
inline constexpr double kFirstCardX = 40;
inline constexpr double kCardStep = 300;  ///< from one new card to the next
inline constexpr double kCardY = 120;
inline constexpr double kWorkloadY = 250;

constexpr double laneYOf(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Compute: return 0;
    case NetworkKind::Storage: return 380;
    case NetworkKind::Service: return 460;
    case NetworkKind::OutOfBand: break;
    }
    return 540;
}

}  // namespace cw

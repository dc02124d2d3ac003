// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"

namespace cw {

/// Where new elements lie: the compute lane on top, two rows of cards below it, the other lanes under the cards. What
/// trains and runs is in the upper row and what serves it in the lower one, each in columns of its own, so that no
/// stroke to a network passes behind a card.
inline constexpr double kFirstCardX = 20;
inline constexpr double kCardStep = 270;  ///< from one new card to the next
inline constexpr double kUpperRowY = 100;
inline constexpr double kLowerRowY = 220;

constexpr double laneYOf(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Compute: return 0;
    case NetworkKind::Storage: return 360;
    case NetworkKind::Service: return 430;
    case NetworkKind::OutOfBand: break;
    }
    return 500;
}

}  // namespace cw

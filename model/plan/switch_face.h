// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the ports of a switch are numbered over its cages. Which part a switch is and what its network makes of it are
// looked up once, for as many of its cables as one likes.

#include "model/plan/plan.h"

#include <optional>

namespace cw {

struct SwitchFace {
    const Switch* part = nullptr;
    const NetworkPlan* network = nullptr;
    int split = 1;        ///< ports at the speed of the fastest hosts in one port of the part
    int grain = 1;        ///< as Device::portGrain; 1 above the leaves
    int firstUplink = 0;  ///< the first port that uplinks take; above the leaves none is
    int ownUplinks = 0;   ///< the first of the faster ports beside the main ones

    /// Port numbers of one port of the part.
    int numbersPerPort() const { return split * grain; }
    /// As CableEnd::cage.
    int cageOf(int port) const;
};

/// Nothing if the part or the network of a switch is unknown.
std::optional<SwitchFace> faceOf(const Plan& plan, const Design& design, const Catalogue& catalogue,
                                 const Device& device);

/// The port through which a switch is managed is none of its fabric's and has no cage among theirs.
inline bool isManagementPort(const Cable& cable, CableSide side, const Device& device)
{
    return side == CableSide::From && device.block < 0 && cable.network == NetworkKind::OutOfBand &&
           device.network != NetworkKind::OutOfBand;
}

}  // namespace cw

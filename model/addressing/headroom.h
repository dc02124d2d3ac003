// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What lossless Ethernet asks of the buffer of a switch.

#include "model/plan/plan.h"

#include <optional>
#include <vector>

namespace cw {

/// Classes that a switch can pause: each takes headroom at every port.
inline constexpr std::size_t kMostLossless = 2;

/// What may still arrive at a port after it has paused one priority of the other end: the flight of pause and data over
/// the cable, a whole packet that was just begun on each side, and what the other end sends until it obeys (IEEE
/// 802.1Q-2018, annex N, in the form 2·l·5 ns/m·b + 2·MTU + b·t).
DataSize pauseHeadroom(Bandwidth speed, Length cable, int mtu, Duration response);

/// What one switch keeps free for its lossless ports.
struct SwitchHeadroom {
    DeviceIndex device = -1;
    ElementId network;
    PartId part;
    int ports = 0;  ///< with a link
    int classes = 0;
    Length longest;                  ///< cable at its ports
    DataSize largest;                ///< of one port and class
    DataSize needed;                 ///< of all
    std::optional<DataSize> buffer;  ///< absent: the catalogue states none

    bool isOver() const { return buffer && needed > *buffer; }
};

/// One for each switch of a lossless network, in the order of the devices. Looks at each cable once.
std::vector<SwitchHeadroom> switchHeadrooms(const Design& design, const Plan& plan, const Catalogue& catalogue);
/// Of the switches of one network and part, the one whose ports need most; by the kind of the network.
std::vector<SwitchHeadroom> headroomDemands(const Design& design, const Plan& plan, const Catalogue& catalogue);

/// True if priority flow control runs on a network: RoCE, and its lossless classes are asked for by itself or by one
/// that rides on it.
bool isLossless(const Design& design, const Network& network);

}  // namespace cw

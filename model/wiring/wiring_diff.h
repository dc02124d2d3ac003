// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was built against what was designed. Nodes are matched by name, ports by number or label; which end of a cable
// is called A does not matter.

#include "model/wiring/wiring.h"

namespace cw {

enum class WiringDifferenceKind : std::uint8_t {
    MissingNode,   ///< designed, not built; its cables are not listed again
    ExtraNode,     ///< built, not designed; its cables are not listed again
    MissingCable,  ///< both devices are there, the cable is not
    ExtraCable,    ///< a cable between known devices that nobody designed
    SwappedEnds,   ///< two cables whose far ends are exchanged
    WrongDevice,   ///< one end sits where it should, the other on another device
    WrongPort,     ///< the right two devices, another port
    WrongSpeed,    ///< the right two ports, another speed
};

struct WiringDifference {
    WiringDifferenceKind kind = WiringDifferenceKind::MissingNode;
    std::int32_t designed = -1;       ///< node or cable of the design; -1 if it has none
    std::int32_t built = -1;          ///< node or cable as built; -1 if there is none
    std::int32_t otherDesigned = -1;  ///< SwappedEnds: the second cable
    std::int32_t otherBuilt = -1;
    int cables = 0;  ///< MissingNode, ExtraNode: cables of the node

    friend bool operator==(const WiringDifference&, const WiringDifference&) = default;
};

/// "missing-cable": the word for programs.
const char* wiringDifferenceWord(WiringDifferenceKind kind);

/// Nodes first, then cables, each in the order of the design and then of what was built. A speed or port that one side
/// does not know is no difference. Linear in nodes and cables but for a sort.
std::vector<WiringDifference> compareWirings(const Wiring& designed, const Wiring& built);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Racks of trays, such as NVL72: how their many ports go to a network with rails, after the DGX SuperPOD GB200
// reference architecture. Trays of four ports, each on a rail of its own, and a leaf for each rail of a rack.

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

#include <optional>

namespace cw {

/// A scalable unit of racks, in racks.
inline constexpr int kRacksPerUnit = 8;

/// Are so many ports of one unit those of a rack of trays, not those of one server?
bool isRackOfTrays(int ports);

struct RackShape {
    int rails = 0;
    int hostPortsPerLeaf = 0;  ///< whole racks; 0: as many as the leaf has room for

    friend bool operator==(const RackShape&, const RackShape&) = default;
};

/// The usual shape of a network for units with so many ports at a speed; nothing where a rail has one port of a unit.
std::optional<RackShape> usualRackShape(const Network& network, const Catalogue& catalogue, int ports, Bandwidth speed);

/// Gives a network its usual shape if every unit on it is a rack of trays and the architect has named no rails.
Design shapeForRacks(const Design& design, const Catalogue& catalogue, const ElementId& network);
/// Takes that shape from a network that has it, so that other units get a rail for each port.
Design withoutRackShape(const Design& design, const Catalogue& catalogue, const ElementId& network);

}  // namespace cw

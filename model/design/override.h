// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the architect draws by hand over the generated network: single switches, links, cables and the places of racks,
// by the names of devices.
// The generated part stays generated; overrides are applied to it each time (model/plan). One whose target is gone is
// reported there and kept here.

#include "model/catalogue/part.h"
#include "model/units/quantity.h"

#include <compare>
#include <optional>
#include <string>

namespace cw {

/// Stable across saves: "compute-1", "net-storage", "lustre-2". Lower case letters, digits and hyphens.
using ElementId = std::string;

/// A port of a device of the plan: "compute-leaf-03" 17, "dgx-h100-017" 3. Counts from 1 over the ports of a unit, and
/// over those of a switch at the speed of its fastest hosts, whatever slower ones share its cages: what these take of
/// such a port begins `part` of `parts` into it, in lowest terms.
struct PortName {
    std::string device;
    int port = 0;
    int part = 0;
    int parts = 1;

    friend bool operator==(const PortName&, const PortName&) = default;
};

/// Rows of a floor, and racks in a row, that can be named: as many as a site may ask to stand in one row.
inline constexpr int kMostFloorPlaces = 10'000;

/// A place on the floor for one rack.
struct FloorPlace {
    int row = 0;     ///< from 0, below kMostFloorPlaces
    int column = 0;  ///< the same

    friend auto operator<=>(const FloorPlace&, const FloorPlace&) = default;
};

enum class SwitchTier { Leaf, Spine, Core };

struct Override {
    enum class Kind {
        AddSwitch,     ///< `device` is its name; it joins `network` in `tier`, of `part` or of the part of the tier
        RemoveSwitch,  ///< `device`, with its links
        AddLink,       ///< `from` to `to`
        RemoveLink,    ///< the link between `from` and `to`
        RewireLink,    ///< the link between `from` and `to` goes to `movedTo` instead of `to`
        SetCable,      ///< the link between `from` and `to` is made with `cable` or of `length`
        MoveRack,      ///< the rack that holds `device` stands at `place`
    } kind = Kind::AddLink;
    std::string device;
    ElementId network;
    SwitchTier tier = SwitchTier::Leaf;
    PortName from;
    PortName to;
    PortName movedTo;
    PartId cable;                  ///< "" = as chosen for the length
    std::optional<Length> length;  ///< to be ordered; absent: as routed
    PartId part;                   ///< "" = of the tier
    FloorPlace place;

    friend bool operator==(const Override&, const Override&) = default;
};

}  // namespace cw

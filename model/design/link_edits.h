// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Edits of links by two ports in either order, as one who draws them names them, and taking back what was drawn.
// An override keeps the order in which it was made; these find it from both sides (edits.h wants its order).

#include "model/design/design.h"

#include <vector>

namespace cw {

Design joinPorts(const Design& design, const PortName& a, const PortName& b);
Design cutLink(const Design& design, const PortName& a, const PortName& b);
/// The end at `moves` goes to `target`; the one at `stays` stays.
Design moveLinkEnd(const Design& design, const PortName& stays, const PortName& moves, const PortName& target);
/// As setCable().
Design chooseCable(const Design& design, const PortName& a, const PortName& b, const PartId& cable,
                   std::optional<Length> length);

/// Indices of what was drawn by hand at a port: its link, its cable, a link that is gone.
std::vector<std::size_t> overridesAt(const Design& design, const PortName& port);
/// The same of all ports of a device and of the device itself.
std::vector<std::size_t> overridesAt(const Design& design, const std::string& device);

/// Takes overrides back, and what rests on them alone: links of a switch that was added go with it, the cable chosen
/// for a link that was moved stays with the link, and so does what was done to its other end.
Design takeBack(const Design& design, std::vector<std::size_t> indices);

}  // namespace cw

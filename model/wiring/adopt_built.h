// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was built, taken into the design: a difference becomes what the architect would have drawn by hand.

#include "model/wiring/wiring_diff.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cw {

/// Takes differences of one comparison into a design. What it refers to outlives it.
class BuiltAdopter {
public:
    BuiltAdopter(const Design& design, const Plan& plan, const Catalogue& catalogue, const Wiring& designed,
                 const WiringOrigin& origin, const Wiring& built);

    /// `current` with links removed, added and moved as they were built. `current` is the compared design, or that
    /// after other differences were adopted. Nothing for what links by hand cannot say: another speed, a host that is
    /// missing, a device that is not in the design, a port whose number is unknown.
    std::optional<Design> adopt(const WiringDifference& difference, const Design& current) const;

private:
    struct Link {
        PortName from, to;
    };
    const Cable& plannedCable(std::int32_t designed) const;
    PortName portOf(const Cable& cable, CableSide side) const;
    std::optional<Link> designedLink(std::int32_t designed) const;
    std::optional<PortName> builtPort(const WiringEnd& end) const;
    std::optional<Link> builtLink(std::int32_t built) const;
    std::optional<Design> replaced(const std::vector<std::int32_t>& gone, const std::vector<std::int32_t>& come,
                                   const Design& current) const;
    std::optional<Design> moved(std::int32_t designed, std::int32_t built, const Design& current) const;
    std::optional<Design> withoutSwitch(std::int32_t node, const Design& current) const;

    const Design& design_;
    const Plan& plan_;
    const Catalogue& catalogue_;
    const Wiring& designed_;
    const WiringOrigin& origin_;
    const Wiring& built_;
    WiringNames names_;
    std::map<std::pair<WiringIndex, std::string>, std::int32_t> cableAtPort_;  ///< by number and by label
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was built, taken into the design: a difference becomes what the architect would have drawn by hand.

#include "model/wiring/built_ports.h"
#include "model/wiring/wiring_diff.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

/// What became of differences that were to be adopted.
struct BuiltAdoption {
    std::vector<Override> overrides;  ///< of the design, with what was adopted
    int adopted = 0;
    int unsayable = 0;    ///< which links by hand cannot say
    int withoutRoom = 0;  ///< left out because a design holds only so many overrides
};

/// Takes differences of one comparison into a design. What it refers to outlives it.
class BuiltAdopter {
public:
    BuiltAdopter(const Design& design, const Plan& plan, const Catalogue& catalogue, const Wiring& designed,
                 const WiringOrigin& origin, const Wiring& built);

    /// Links removed, added and moved as they were built, each difference as a whole or not at all; none is tried after
    /// the first for which the design has no room. Links by hand cannot say another speed, a host that is missing, a
    /// device or port that is not in the design, a port whose number is unknown.
    BuiltAdoption adoptAll(const std::vector<WiringDifference>& differences) const;

private:
    struct Link {
        PortName from, to;
    };
    struct Change {
        std::string removedSwitch;
        std::vector<Link> gone, come;
        bool isMove = false;  ///< of one link, whose lower end stays
    };
    std::optional<Change> changeOf(const WiringDifference& difference) const;
    static bool apply(const Change& change, std::vector<Override>& overrides);
    const Cable& plannedCable(std::int32_t designed) const;
    PortName portOf(const Cable& cable, CableSide side) const;
    std::optional<Link> designedLink(std::int32_t designed) const;
    std::optional<PortName> builtPort(const WiringEnd& end) const;
    std::optional<Link> builtLink(std::int32_t built) const;
    std::optional<Change> replaced(const std::vector<std::int32_t>& gone, const std::vector<std::int32_t>& come) const;
    std::optional<Change> moved(std::int32_t designed, std::int32_t built) const;
    std::optional<Change> withoutSwitch(std::int32_t node) const;

    const Design& design_;
    const Plan& plan_;
    const Catalogue& catalogue_;
    const Wiring& designed_;
    const WiringOrigin& origin_;
    const Wiring& built_;
    WiringNames names_;
    BuiltPorts ports_;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the end of a cable that was built is in the design.

#include "model/wiring/wiring.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace cw {

struct BuiltPort {
    WiringIndex node = -1;    ///< of the designed wiring; -1: the design has no device of that name
    DeviceIndex device = -1;  ///< of the plan
    std::int32_t cable = -1;  ///< that was designed for the port, in the designed wiring
    int number = 0;           ///< of a port of a switch for which none was designed; 0: unknown
};

/// Ports of a host are numbered within a wiring; those of the host itself are known where a cable was designed. What it
/// refers to outlives it.
class BuiltPorts {
public:
    BuiltPorts(const Wiring& designed, const WiringOrigin& origin, const Wiring& built);

    BuiltPort of(const WiringEnd& built) const;

private:
    using Label = std::pair<WiringIndex, std::string>;
    std::int32_t cableAt(WiringIndex node, const WiringEnd& built) const;

    const Wiring& designed_;
    const WiringOrigin& origin_;
    const Wiring& built_;
    WiringNames names_;
    std::unordered_map<std::uint64_t, std::int32_t> byNumber_;  ///< cable of the designed wiring, by node and port
    mutable std::optional<std::map<Label, std::int32_t>>
        byLabel_;  ///< made when a port is first named by its label alone
};

}  // namespace cw

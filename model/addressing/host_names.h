// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

/// A label of a host name (RFC 1123): letters, digits and hyphens, none of them first or last, at most 63.
inline constexpr std::size_t kLongestHostName = 63;
bool isHostName(const std::string& name);

/// Names of interfaces and VRFs under Linux: IFNAMSIZ without the zero at the end.
inline constexpr std::size_t kLongestInterface = 15;
/// Names of VRFs that something else has on a switch: the routing table that is always there and the management VRF
/// (Cumulus Linux user guide, "Management VRF"), "all" of sysctl(8), loopback and ports, and the bridges, VLANs and
/// tunnels of exported configurations.
bool isReservedVrf(std::string_view name);

/// The first token of a pattern that is not known ("{nmae}"), or one that is not closed.
std::optional<std::string> unknownToken(const std::string& pattern);

/// The name of a device after the pattern of the design.
std::string hostName(const Design& design, const Plan& plan, DeviceIndex index);

/// What is wrong with the names that the pattern gives.
struct HostNameFault {
    enum class Kind { Token, Form, Twice } kind = Kind::Token;
    std::string name;  ///< the token, or the first name that is wrong
    DeviceIndex device = -1;
};
/// Nothing for the pattern "{name}", whose names are sound; else looks at every device.
std::optional<HostNameFault> hostNameFault(const Design& design, const Plan& plan);

}  // namespace cw

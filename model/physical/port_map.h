// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of one switch: every cage with its ports, and what is plugged into each.

#include "model/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

struct SwitchPort {
    int number = 0;  ///< as CableEnd::port
    std::string label;
    std::int32_t cable = -1;  ///< index in Plan::cables; -1: free
    CableSide side = CableSide::From;
};

struct SwitchCage {
    int number = 0;  ///< from 1; dedicated uplinks after the others
    std::string form;
    std::vector<SwitchPort> ports;  ///< empty: a cage that this switch does not use in its place
};

struct PortMap {
    DeviceIndex device = -1;
    std::vector<SwitchCage> cages;
    std::optional<SwitchPort> management;  ///< if it is cabled
    int ports = 0;
    int used = 0;
    int usedDown = 0;  ///< towards hosts and lower tiers
};

/// Of a switch that the catalogue knows; nothing else has a map.
std::optional<PortMap> portMap(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device);

/// The other end of what is plugged into a port: device and port, or a manager or PDU with `device` -1.
CableEnd peerOf(const Plan& plan, const Design& design, const Catalogue& catalogue, const SwitchPort& port);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is written beside a port, cabled or free.

#include "model/plan/plan.h"

#include <string>
#include <unordered_map>

namespace cw {

/// The label of a port of a device by its number, as portName() has it of a port with a cable; "" if the device has no
/// such port.
std::string portLabel(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device,
                      int number);

/// How many ports a switch has here, after breakout for the fastest hosts.
int switchPorts(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex device);

/// The labels of many ports by the names of their devices. What it refers to outlives it.
class PortLabels {
public:
    PortLabels(const Plan& plan, const Design& design, const Catalogue& catalogue);

    /// Of a port that the plan does not have, as of a switch that was removed, its number.
    std::string of(const PortName& port) const;

private:
    const Plan& plan_;
    const Design& design_;
    const Catalogue& catalogue_;
    mutable std::unordered_map<std::string, DeviceIndex> byName_;  ///< made when first asked for
};

}  // namespace cw

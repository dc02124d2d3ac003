// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which cables of one network hang on which device, and how many ports of a switch are taken.

#include "model/plan/plan.h"

#include <cstdint>
#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace cw {

class PortUse {
public:
    /// Of a network that has switches of its own, or whose hosts are cabled to each other.
    /// `ownPorts`: of switches that are of another part than their tier.
    PortUse(const Plan& plan, const NetworkPlan& carrier, const Catalogue& catalogue,
            std::unordered_map<DeviceIndex, int> ownPorts = {});

    /// Indices in Plan::cables, in the order of the plan; of managers and rack PDUs the ends at the leaf.
    std::span<const std::int32_t> cablesAt(DeviceIndex device) const;
    /// Ports of a switch of this network after breakout, its dedicated uplinks included; at least those in use.
    int ports(DeviceIndex device) const;
    int used(DeviceIndex device) const { return static_cast<int>(cablesAt(device).size()); }
    int unused(DeviceIndex device) const { return ports(device) - used(device); }
    bool isSwitch(DeviceIndex device) const { return device >= first_ && device < end_; }
    /// Devices that are cabled to these switches and are none of them, ascending.
    const std::vector<DeviceIndex>& attached() const { return attached_; }
    /// The upper end of an attached device's first cable, a switch unless hosts are cabled to each other; -1 without.
    DeviceIndex switchOf(DeviceIndex attached, const Plan& plan) const;

private:
    void countShared(const Plan& plan);

    std::map<DeviceIndex, int> extraPorts_;  ///< of leaves whose cages slower hosts share
    std::vector<std::size_t> firstCable_;
    std::vector<std::int32_t> cables_;
    std::vector<DeviceIndex> attached_;
    DeviceIndex first_ = 0;
    DeviceIndex end_ = 0;
    DeviceIndex spines_ = 0;
    DeviceIndex cores_ = 0;
    std::unordered_map<DeviceIndex, int> ownPorts_;
    int portsOfTier_[3] = {0, 0, 0};  ///< leaf, spine, core
};

}  // namespace cw

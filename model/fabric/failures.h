// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is broken: devices and cables of a plan. Larger things that break, as a rail or a rack, are sets of them.

#include "model/plan/plan.h"

#include <cstdint>
#include <vector>

namespace cw {

/// Sorted and without doubles; the functions below keep it so.
struct Failures {
    std::vector<DeviceIndex> devices;
    std::vector<std::int32_t> cables;  ///< indices in Plan::cables

    bool isEmpty() const { return devices.empty() && cables.empty(); }
    bool hasDevice(DeviceIndex device) const;
    bool hasCable(std::int32_t cable) const;

    friend bool operator==(const Failures&, const Failures&) = default;
};

Failures failedDevice(DeviceIndex device);
/// All links of the physical cable that holds this one: twin-port cables carry two.
Failures failedCable(const Plan& plan, std::int32_t cable);

enum class LinkEnd { Lower, Upper };
/// An optic takes every link of its cage along.
Failures failedOptic(const Plan& plan, std::int32_t cable, LinkEnd end);
/// Every device of a rack, as when both of its power feeds are lost.
Failures failedRack(const Plan& plan, RackIndex rack);
/// Every rack of a row, as when the busway that feeds it is lost.
Failures failedRow(const Plan& plan, int row);
/// All leaves of a network whose hosts are attached by this port number alone. Nothing where leaves mix rails.
Failures failedRail(const Plan& plan, const NetworkPlan& carrier, int rail);
/// All switches of one of the parts into which a network falls when hosts are left out.
Failures failedPlane(const Plan& plan, const NetworkPlan& carrier, int plane);

Failures together(const Failures& a, const Failures& b);

}  // namespace cw

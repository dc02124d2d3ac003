// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The generated plan while it is changed by hand: found by name and port number, put in order again at the end.
// Internal to this room.

#include "model/plan/plan_builder.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace cw {

/// One end of a cable: as the fields of Cable say it.
struct CablePlace {
    DeviceIndex device = -1;
    std::int16_t group = -1;
    std::int16_t port = 0;
};

class OverrideTarget {
public:
    explicit OverrideTarget(PlanBuilder& builder);

    /// -1 if there is none of that name.
    DeviceIndex find(const std::string& device) const;
    /// nullopt if the device or its port does not exist.
    std::optional<CablePlace> place(const PortName& name) const;
    /// The cable at a port, -1 if it is free.
    std::int32_t cableAt(const PortName& name) const;

    void addSwitch(std::size_t network, DeviceRole role, const std::string& name, int byOverride);
    void removeSwitch(DeviceIndex device);
    /// False if no network joins the two.
    bool addCable(CablePlace a, CablePlace b);
    void removeCable(std::int32_t cable);
    void setCable(std::int32_t cable, int byOverride) { chosen_[cable] = byOverride; }

    /// Puts switches and cables in the order that a plan has, and counts them again.
    void finish();

private:
    using Key = std::uint64_t;
    static Key keyOf(const CablePlace& place);
    const Device& device(DeviceIndex index) const { return builder_.plan.devices[static_cast<std::size_t>(index)]; }
    std::size_t networkOf(const Device& device) const;
    int portsOfSwitch(std::size_t network, const Device& device) const;
    const Switch& leafPart(const Device& device) const;
    std::optional<int> spanAt(const CablePlace& place, int wanted) const;
    void touch(DeviceIndex device);
    void placeAdded();
    void reorderDevices();
    void rerack(const std::vector<DeviceIndex>& moved);
    void dropCables();
    void recount();

    PlanBuilder& builder_;
    std::unordered_map<std::string, DeviceIndex> byName_;
    std::unordered_map<Key, std::int32_t> byEnd_;
    std::vector<char> isDeviceGone_;
    std::vector<char> isCableGone_;
    std::map<std::int32_t, int> chosen_;  ///< cable to override
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window, the CSV and the workbook have in common about the cable schedule.

#include <QString>

#include "model/physical/cable_schedule.h"

#include <optional>

namespace cw {

enum class CableColumn {
    Id,
    Label,
    Network,
    Bundle,
    RackA,
    UnitA,
    DeviceA,
    PortA,
    ConnectorA,
    OpticA,
    RackZ,
    UnitZ,
    DeviceZ,
    PortZ,
    ConnectorZ,
    OpticZ,
    Cable,
    Medium,
    Speed,
    Routed,
    Stocked,
    Route
};
inline constexpr int kCableColumnCount = static_cast<int>(CableColumn::Route) + 1;

/// The heading in the user's language, with the unit of columns of numbers.
QString cableColumnTitle(CableColumn column);
/// What the column means, in a sentence.
QString cableColumnHelp(CableColumn column);
/// A number for columns of numbers, nothing where it is unknown or the column holds words.
std::optional<double> cableNumber(const ScheduleEntry& entry, CableColumn column);
/// The cell as words in the user's language; numbers as the locale writes them.
QString cableText(const CableSchedule& schedule, const ScheduleEntry& entry, CableColumn column);
bool isCableNumber(CableColumn column);
/// "B012": bundles count from 1.
QString bundleName(std::int32_t bundle);
/// "A07 → row A → crossing 9 → row C → C02".
QString routeText(const BundleRoute& route);

}  // namespace cw

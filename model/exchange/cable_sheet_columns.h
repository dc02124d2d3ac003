// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The columns of a point-to-point sheet, for its writer and its reader. Internal to this room.

#include <array>

namespace cw {

enum class SheetColumn {
    Label,
    ARack,
    AUnit,
    ANode,
    AType,
    AModel,
    ATier,
    AGroup,
    APort,
    APortName,
    ZRack,
    ZUnit,
    ZNode,
    ZType,
    ZModel,
    ZTier,
    ZGroup,
    ZPort,
    ZPortName,
    Speed,
    Media,
    Length,
    Count
};

inline constexpr std::size_t kSheetColumns = static_cast<std::size_t>(SheetColumn::Count);

/// As UFM Cable Validation and other tools name those that they know.
inline constexpr std::array<const char*, kSheetColumns> kSheetHeaders = {
    "Label",   "A-Rack",      "A-U",         "A-Node Name", "A-Type",      "A-Model", "A-Tier",  "A-Group",
    "A-Port",  "A-Port Name", "Z-Rack",      "Z-U",         "Z-Node Name", "Z-Type",  "Z-Model", "Z-Tier",
    "Z-Group", "Z-Port",      "Z-Port Name", "Speed Gb/s",  "Media",       "Length m"};

}  // namespace cw

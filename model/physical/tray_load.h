// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What lies in the cable trays. One tray runs above every row of racks, and one from row to row at every column; a
// cable follows its row, crosses once and follows the other row, which is the length that the plan gives it.

#include "model/physical/pull_bundles.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace cw {

enum class TrayKind : std::uint8_t {
    Row,       ///< above a row, from one column to the next
    Crossing,  ///< at a column, from one row to the next
};

struct TraySegment {
    TrayKind kind = TrayKind::Row;
    std::int32_t row = 0;     ///< the segment reaches from here …
    std::int32_t column = 0;  ///< … to the next column or row
    double cables = 0;
    double unsized = 0;           ///< of those, cables whose diameter no maker states
    double areaSquareMetres = 0;  ///< Σ π·(d/2)² of the others
};

struct TrayLoad {
    std::vector<TraySegment> segments;   ///< those that hold a cable, rows first, by row and column
    std::vector<double> cablesIntoRack;  ///< by rack: that come down from the tray
    /// By bundle: the column at which it crosses from row to row; -1 where it stays in a rack or a row.
    std::vector<std::int32_t> crossingOfBundle;
};

/// Bundles are laid thickest first, each across at the column between its ends where the fullest crossing on its way
/// is emptiest; near the upper end where they are alike. Empty if it was stopped.
TrayLoad trayLoad(const Plan& plan, const PullBundles& bundles, const Catalogue& catalogue, std::stop_token stop = {});

/// Share of the tray's cross-section that the cables of known diameter take: the true figure where none is unsized,
/// else at least this. Nothing without a tray in the catalogue.
std::optional<double> trayFill(const TraySegment& segment, const Cabling& cabling);

/// The segment between two places of the floor, or nullptr if it is empty.
const TraySegment* traySegment(const TrayLoad& load, TrayKind kind, int row, int column);
/// The fullest segment by cross-section, then by cables; nullptr if no cable leaves its rack.
const TraySegment* fullestSegment(const TrayLoad& load);

}  // namespace cw

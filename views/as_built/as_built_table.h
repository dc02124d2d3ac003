// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The differences as rows of words, for the table, the clipboard and the CSV.

#include <QByteArray>
#include <QString>

#include "views/as_built/as_built.h"
#include "views/as_built/as_built_style.h"
#include "views/report/bom_csv.h"

#include <array>
#include <vector>

namespace cw {

enum class AsBuiltColumn { Kind, EndA, EndZ, Built, Speed };
inline constexpr int kAsBuiltColumnCount = static_cast<int>(AsBuiltColumn::Speed) + 1;

QString asBuiltGroupName(AsBuiltGroup group);
QString asBuiltKindName(WiringDifferenceKind kind);
QString asBuiltColumnTitle(AsBuiltColumn column);
QString asBuiltColumnHelp(AsBuiltColumn column);
/// The cell as words; empty where there is nothing on that side.
QString asBuiltCell(const AsBuiltComparison& comparison, const WiringDifference& difference, AsBuiltColumn column);
std::array<int, std::size(kAsBuiltGroups)> asBuiltCounts(const AsBuiltComparison& comparison);

/// Differences in a new order, and only those that are wanted.
struct AsBuiltOrder {
    std::optional<AsBuiltGroup> group;
    QString words;  ///< all of which must be in some cell
    AsBuiltColumn column = AsBuiltColumn::Kind;
    Qt::SortOrder order = Qt::AscendingOrder;
};
/// Indices of differences. Ends are sorted by device, then by port as a number.
std::vector<int> arrangedDifferences(const AsBuiltComparison& comparison, const AsBuiltOrder& order);

/// The table as RFC 4180 with a last column of whole sentences; text that a spreadsheet would take for a formula is
/// neutralised.
QByteArray asBuiltCsv(const AsBuiltComparison& comparison, ByteOrderMark mark = ByteOrderMark::Written);

/// "leaf.csv · compared with Compute": what is compared, in a few words.
QString asBuiltScopeName(const std::optional<NetworkKind>& network);
/// Why a file can't be read, in a sentence with a remedy.
QString asBuiltErrorText(const Error& error);

}  // namespace cw

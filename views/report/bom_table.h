// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the CSV, the workbook and the printed bill of materials have in common.

#include "model/analysis/analysis.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cw {

/// Columns of the bill of materials, in the order of every export.
enum class BomColumn {
    Line,
    Category,
    Manufacturer,
    Model,
    PartNumber,
    Description,
    StockedLength,
    Multiplication,
    Units,
    PerUnit,
    Quantity,
    SpareShare,
    Spares,
    Total,
    Unit,
    UnitPrice,
    Extended,
    ExtendedLow,
    ExtendedHigh,
    PowerKw,
    WeightKg,
    PartEvidence,
    Source,
    Confidence,
    Elements,
    CatalogueId
};
inline constexpr int kBomColumnCount = static_cast<int>(BomColumn::CatalogueId) + 1;

/// The column's heading in the user's language; money columns name the currency, others their unit.
QString bomColumnTitle(BomColumn column, Currency currency);
/// "127 servers × 4", or "32" when there is nothing to multiply.
QString multiplicationText(const BomLine& line);
/// The unit of measure of a line, in the user's language.
QString unitOfMeasure(const BomLine& line);
/// Ids of the design's elements that a line stands for, separated by spaces.
QString elementsText(const BomLine& line);

/// A kind of cable at one length and speed on one network, with the number of links made by it.
struct CableGroup {
    NetworkKind network = NetworkKind::Compute;
    int choice = -1;  ///< index in Plan::cableChoices, -1 where no cable of the catalogue fits
    int links = 0;
    int cables = 0;      ///< links divided by the links that one cable carries, rounded up
    float shortest = 0;  ///< metres routed
    float longest = 0;
};
/// Sorted by network, cable part and stocked length.
std::vector<CableGroup> cableGroups(const Plan& plan);

/// The model of a part, or the id where the catalogue has none.
QString partLabel(const Catalogue& catalogue, const PartId& id);
/// The connection hardware of a choice: "cable + optic / optic".
QString choiceLabel(const Catalogue& catalogue, const CableChoice& choice);

}  // namespace cw

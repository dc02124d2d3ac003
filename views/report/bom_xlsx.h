// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <QString>

namespace cw {

class Progress;

/// A workbook with the sheets Summary, BOM, Cables, Racks and Assumptions, named in the user's language. Quantities,
/// prices, totals and cost of ownership are live formulas over the BOM and Assumptions sheets; every formula carries
/// the value of the analysis for viewers that do not calculate. Cancelled through `progress`, it leaves the file as it
/// was.
Result<void> writeBomWorkbook(const Analysis& analysis, const Facts& facts, const QString& path,
                              Progress* progress = nullptr);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <string_view>
#include <vector>

namespace cw {

/// How one figure of a training job is computed.
struct PartFormula {
    QString formula;      ///< in symbols of formulaSymbols()
    QString explanation;  ///< in words
    QString source;       ///< publications
};

/// `figure` is the code of a step part; "memory/" and the code of a memory part; or one of "step", "memory", "rate",
/// "mfu", "time", "goodput", "run-time", "run-cost", "scaling", "sensitivity". Empty for any other.
PartFormula partFormula(std::string_view figure);

/// A letter of the formulas. Each stands for one thing, whatever the formula.
struct FormulaSymbol {
    QString symbol;
    QString meaning;
};
std::vector<FormulaSymbol> formulaSymbols();
/// Those that a formula is written with, in its order; words like “bytes” are none.
QStringList symbolsIn(const QString& formula);

}  // namespace cw

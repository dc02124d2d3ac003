// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

#include "views/training/plot.h"

#include <algorithm>
#include <cmath>

namespace cw::test {

/// Whether a file of a plot has its figures as numbers alone, with their units in the first line.
inline bool areFiguresBare(const QString& file, const Plot& plot)
{
    const QStringList lines = file.split(QStringLiteral("\r\n"));
    for (const PlotHeading& heading : plot.headings)
        if (!lines.front().contains(heading.text) || !lines.front().contains(heading.unit))
            return false;
    for (std::size_t row = 0; row < plot.rows.size(); ++row) {
        const QStringList cells = lines[static_cast<qsizetype>(row) + 1].split(QLatin1Char(','));
        for (const PlotCell& cell : plot.rows[row])
            if (cell.value && !std::any_of(cells.begin(), cells.end(), [&cell](const QString& written) {
                    bool isNumber = false;
                    const double number = QLocale::c().toDouble(written, &isNumber);
                    return isNumber && std::abs(number - *cell.value) <= 1e-8 * std::abs(*cell.value);
                }))
                return false;
    }
    return true;
}

}  // namespace cw::test

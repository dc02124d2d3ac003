// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/table_widths.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace cw {

namespace {

constexpr double kRounding = pt(0.5);

/// What each column needs at least.
std::vector<double> leastWidths(const Table& table, double padding)
{
    const QFont regular = paperFont(table.fontPoints), bold = paperFont(table.fontPoints, Weight::Bold);
    std::vector<double> least;
    for (const TableColumn& column : table.columns)
        least.push_back(widestWord(column.title, bold));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const QFont& font = table.hasTotalRow && row + 1 == table.rows.size() ? bold : regular;
        for (std::size_t column = 0; column < least.size(); ++column)
            least[column] = std::max(least[column], widestWord(table.rows[row].value(static_cast<int>(column)), font));
    }
    for (double& one : least)
        one += 2 * padding + kRounding;
    return least;
}

}  // namespace

double widestWord(const QString& text, const QFont& font)
{
    double widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
        widest = std::max(widest, textWidth(text.mid(from, to - from).trimmed(), font));
    return widest;
}

std::vector<double> columnWidths(const Table& table, double total, double padding)
{
    const double weights = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                           [](double sum, const TableColumn& column) { return sum + column.weight; });
    std::vector<double> widths;
    for (const TableColumn& column : table.columns)
        widths.push_back(total * column.weight / weights);
    const std::vector<double> least = leastWidths(table, padding);
    double missing = 0, spare = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        missing += std::max(0.0, least[column] - widths[column]);
        spare += std::max(0.0, widths[column] - least[column]);
    }
    if (missing <= 0 || spare <= 0)
        return widths;
    const double moved = std::min(missing, spare);
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const double more = least[column] - widths[column];
        widths[column] += more > 0 ? more * moved / missing : more * moved / spare;
    }
    return widths;
}

}  // namespace cw

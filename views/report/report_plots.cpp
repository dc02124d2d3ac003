// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_plots.h"

#include "views/style/theme.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kPixel = 0.75;  // points: drawings are made for a window

}  // namespace

void addDrawing(PageFlow& flow, const QString& caption, const std::shared_ptr<Plot>& plot)
{
    plot->font = paperFont(1);
    plot->font.setPixelSize(12);
    constexpr double kWidth = 640;
    const double height = plot->heightFor(kWidth);
    flow.figure(caption, pt(kPixel * height),
                [plot = std::shared_ptr<const Plot>(plot)](QPainter& painter, const QRectF& area) {
                    painter.save();
                    painter.translate(area.topLeft());
                    painter.scale(pt(kPixel), pt(kPixel));
                    plot->paint(painter, QRectF(0, 0, area.width() / pt(kPixel), area.height() / pt(kPixel)),
                                paperTheme());
                    painter.restore();
                });
}

Table tableOf(const QString& caption, const Plot& plot, std::size_t most, bool hasTotalRow)
{
    Table table{caption, {}, {}, hasTotalRow, 8};
    for (const PlotHeading& heading : plot.headings)
        table.columns.push_back(
            {heading.text, table.columns.empty() ? 2.4 : 1.6, table.columns.empty() ? Qt::AlignLeft : Qt::AlignRight});
    const std::size_t rows = plot.rows.size();
    const std::size_t shown = std::min(rows, most);
    for (std::size_t i = 0; i < shown; ++i) {
        QStringList cells;
        for (const PlotCell& cell : plot.rows[shown < 2 ? i : i * (rows - 1) / (shown - 1)])
            cells << cell.text;
        table.rows.push_back(cells);
    }
    return table;
}

}  // namespace cw

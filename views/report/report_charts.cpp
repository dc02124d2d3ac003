// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_charts.h"

#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kBarPitch = pt(20);
constexpr double kBarThickness = pt(11);
constexpr double kNameWidth = pt(112);
constexpr double kLabelWidth = pt(70);
constexpr double kStackHeight = pt(26);
constexpr double kLegendRow = pt(15);
constexpr int kLegendColumns = 2;

int legendRows(std::size_t count)
{
    return (static_cast<int>(count) + kLegendColumns - 1) / kLegendColumns;
}

}  // namespace

void drawBars(QPainter& painter, const QRectF& area, const std::vector<ChartBar>& bars)
{
    const Theme& look = paperTheme();
    double largest = 0;
    for (const ChartBar& bar : bars)
        largest = std::max({largest, bar.value, bar.high});
    if (largest <= 0)
        return;
    const double scale = (area.width() - kNameWidth - kLabelWidth) / largest;
    const double zero = area.left() + kNameWidth;
    double y = area.top();
    for (const ChartBar& bar : bars) {
        drawLine(painter, QRectF(area.left(), y, kNameWidth - pt(6), kBarPitch), bar.name, paperFont(8), look.text,
                 Qt::AlignRight | Qt::AlignVCenter);
        const double centre = y + kBarPitch / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.colour);
        painter.drawRect(QRectF(zero, centre - kBarThickness / 2, bar.value * scale, kBarThickness));
        if (bar.high > bar.low) {
            painter.setPen(QPen(look.text, pt(0.8)));
            painter.drawLine(QPointF(zero + bar.low * scale, centre), QPointF(zero + bar.high * scale, centre));
            for (const double end : {bar.low, bar.high})
                painter.drawLine(QPointF(zero + end * scale, centre - pt(3)),
                                 QPointF(zero + end * scale, centre + pt(3)));
        }
        const double labelLeft = zero + std::max(bar.value, bar.high) * scale + pt(5);
        drawLine(painter, QRectF(labelLeft, y, kLabelWidth, kBarPitch), bar.label, paperFont(8, Weight::Bold),
                 look.text);
        y += kBarPitch;
    }
    painter.setPen(QPen(look.text, pt(0.6)));
    painter.drawLine(QPointF(zero, area.top()), QPointF(zero, y));
}

double barsHeight(std::size_t count)
{
    return static_cast<double>(count) * kBarPitch;
}

void drawStackedBar(QPainter& painter, const QRectF& area, const std::vector<ChartBar>& parts)
{
    const Theme& look = paperTheme();
    double sum = 0;
    for (const ChartBar& part : parts)
        sum += part.value;
    if (sum <= 0)
        return;
    double x = area.left();
    for (const ChartBar& part : parts) {
        const double width = area.width() * part.value / sum;
        painter.setPen(QPen(Qt::white, pt(0.8)));
        painter.setBrush(part.colour);
        painter.drawRect(QRectF(x, area.top(), width, kStackHeight));
        x += width;
    }
    const double columnWidth = area.width() / kLegendColumns;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const int index = static_cast<int>(at);
        const QRectF place(area.left() + (index % kLegendColumns) * columnWidth,
                           area.top() + kStackHeight + pt(8) + (index / kLegendColumns) * kLegendRow, columnWidth,
                           kLegendRow);
        painter.setPen(Qt::NoPen);
        painter.setBrush(parts[at].colour);
        painter.drawRect(QRectF(place.left(), place.center().y() - pt(4), pt(8), pt(8)));
        drawLine(painter, place.adjusted(pt(12), 0, -pt(60), 0), parts[at].name, paperFont(8), look.text);
        drawLine(painter, place.adjusted(columnWidth - pt(58), 0, -pt(10), 0), parts[at].label,
                 paperFont(8, Weight::Bold), look.text, Qt::AlignRight | Qt::AlignVCenter);
    }
}

double stackedBarHeight(std::size_t count)
{
    return kStackHeight + pt(10) + legendRows(count) * kLegendRow;
}

void drawColumns(QPainter& painter, const QRectF& area, const std::vector<ChartBar>& columns, double limit,
                 const QString& limitLabel)
{
    const Theme& look = paperTheme();
    double largest = limit;
    for (const ChartBar& column : columns)
        largest = std::max(largest, column.value);
    if (largest <= 0 || columns.empty())
        return;
    const QRectF plot = area.adjusted(0, pt(12), 0, -pt(12));
    const double pitch = std::min(plot.width() / static_cast<double>(columns.size()), pt(28));
    const double scale = plot.height() / largest;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const double height = columns[at].value * scale;
        const QRectF column(plot.left() + static_cast<double>(at) * pitch, plot.bottom() - height, pitch * 0.8, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(columns[at].value > limit ? look.error : columns[at].colour);
        painter.drawRect(column);
        // Names that would run into each other are left to the table.
        if (pitch > pt(16))
            drawLine(painter, QRectF(column.left(), plot.bottom() + pt(2), column.width(), pt(9)), columns[at].name,
                     paperFont(6), look.textMuted, Qt::AlignCenter);
    }
    const double y = plot.bottom() - limit * scale;
    painter.setPen(QPen(look.error, pt(0.8), Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    drawLine(painter, QRectF(plot.left(), y - pt(11), plot.width(), pt(10)), limitLabel, paperFont(7), look.error,
             Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(QPen(look.text, pt(0.6)));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

}  // namespace cw

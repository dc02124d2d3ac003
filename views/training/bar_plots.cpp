// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/bar_plots.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kRow = 22;
constexpr double kGap = 6;
constexpr double kThickBar = 40;

double widest(const QFontMetricsF& metrics, const std::vector<PlotPart>& parts, QString PlotPart::*text)
{
    double width = 0;
    for (const PlotPart& part : parts)
        width = std::max(width, metrics.horizontalAdvance(part.*text));
    return std::ceil(width) + 1;
}

void paintBar(QPainter& painter, const QRectF& bar, const QColor& colour, int index)
{
    painter.setPen(QPen(colour, 1));
    painter.setBrush(QBrush(Qt::NoBrush));
    const QRectF visible = bar.width() < 1 ? QRectF(bar.left(), bar.top(), 1, bar.height()) : bar;
    QColor pale = colour;
    pale.setAlphaF(0.35F);
    painter.fillRect(visible, pale);
    painter.setBrush(plotBrush(colour, index));
    painter.drawRect(visible);
}

QString elided(const QFontMetricsF& metrics, const QString& text, double width)
{
    return metrics.elidedText(text, Qt::ElideRight, width);
}

/// Where the bars of a waterfall stand.
struct WaterfallRoom {
    double left;
    double width;

    WaterfallRoom(const WaterfallPlot& plot, const QRectF& area)
    {
        std::vector<PlotPart> all = plot.parts;
        all.push_back(plot.total);
        const double names = std::min(widest(plot.metrics(), all, &PlotPart::name), area.width() * 0.34);
        left = area.left() + names + kGap;
        width = std::max(20.0, area.width() - names - 2 * kGap - widest(plot.metrics(), all, &PlotPart::text));
    }
};

}  // namespace

double WaterfallPlot::heightFor(double) const
{
    return kRow * (static_cast<double>(parts.size()) + 1) + kGap;
}

std::vector<QRectF> WaterfallPlot::places(const QRectF& area) const
{
    const WaterfallRoom room(*this, area);
    const double row = std::min(kRow * 1.3, (area.height() - kGap) / (static_cast<double>(parts.size()) + 1));
    const double scale = total.value > 0 ? room.width / total.value : 0;
    std::vector<QRectF> bars;
    double sum = 0;
    for (std::size_t i = 0; i <= parts.size(); ++i) {
        const bool isTotal = i == parts.size();
        const double value = isTotal ? total.value : parts[i].value;
        const double top = area.top() + row * static_cast<double>(i) + (isTotal ? kGap : 0);
        bars.push_back({room.left + (isTotal ? 0 : sum * scale), top + 3, value * scale, row - 6});
        sum += value;
    }
    return bars;
}

void WaterfallPlot::paint(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const WaterfallRoom room(*this, area);
    const std::vector<QRectF> bars = places(area);
    painter.setFont(font);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const bool isTotal = i == parts.size();
        const PlotPart& part = isTotal ? total : parts[i];
        const QRectF row(area.left(), bars[i].top() - 3, area.width(), bars[i].height() + 6);
        if (isTotal) {
            painter.setPen(theme.hairline);
            painter.drawLine(QPointF(area.left(), row.top()), QPointF(area.right(), row.top()));
        } else if (i + 1 < parts.size()) {
            painter.setPen(QPen(theme.hairline, 1, Qt::DotLine));
            painter.drawLine(QPointF(bars[i].right(), bars[i].bottom()), QPointF(bars[i].right(), bars[i + 1].top()));
        }
        painter.setPen(isTotal ? theme.text : theme.textMuted);
        const QRectF name(row.left(), row.top(), room.left - row.left() - kGap, row.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, elided(metrics(), part.name, name.width()));
        painter.setPen(theme.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, part.text);
        paintBar(painter, bars[i], isTotal ? theme.text : theme.series(static_cast<int>(i)),
                 isTotal ? 0 : static_cast<int>(i / 8));
    }
}

double StackPlot::heightFor(double) const
{
    return kThickBar + 2 * kRow + kRow * static_cast<double>(parts.size());
}

std::vector<QRectF> StackPlot::places(const QRectF& area) const
{
    double sum = 0;
    for (const PlotPart& part : parts)
        sum += part.value;
    const double scale = area.width() / std::max({sum, limit * 1.04, 1e-12});
    std::vector<QRectF> bars;
    double left = area.left();
    for (const PlotPart& part : parts) {
        bars.push_back({left, area.top() + kRow, part.value * scale, kThickBar});
        left += part.value * scale;
    }
    return bars;
}

void StackPlot::paint(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const std::vector<QRectF> bars = places(area);
    painter.setFont(font);
    double sum = 0;
    for (const PlotPart& part : parts)
        sum += part.value;
    const bool isOver = sum > limit;
    const double end = area.left() + area.width() / std::max({sum, limit * 1.04, 1e-12}) * limit;
    const double row = std::min(kRow, (area.height() - kThickBar - 1.6 * kRow) / static_cast<double>(parts.size()));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QColor colour = theme.series(static_cast<int>(i));
        paintBar(painter, bars[i], colour, static_cast<int>(i / 8));
        const QString number = QString::number(i + 1);
        if (bars[i].width() > metrics().horizontalAdvance(number) + 8) {
            painter.setPen(colour.lightness() < 140 ? Qt::white : Qt::black);
            painter.drawText(bars[i], Qt::AlignCenter, number);
        }
        const double top = area.top() + kThickBar + 1.6 * kRow + row * static_cast<double>(i);
        const QRectF swatch(area.left(), top + 3, 20, row - 6);
        paintBar(painter, swatch, colour, static_cast<int>(i / 8));
        painter.setPen(theme.text);
        const QRectF line(swatch.right() + kGap, top, area.right() - swatch.right() - kGap, row);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1  %2").arg(number, elided(metrics(), parts[i].name, line.width() * 0.6)));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, parts[i].text);
    }
    const QColor mark = isOver ? theme.error : theme.text;
    painter.setPen(QPen(mark, 2, Qt::DashLine));
    painter.drawLine(QPointF(end, area.top() + kRow - 4), QPointF(end, area.top() + kRow + kThickBar + 4));
    painter.setPen(mark);
    const double width = metrics().horizontalAdvance(limitText) + 2;
    const double left = std::clamp(end - width / 2, area.left(), std::max(area.left(), area.right() - width));
    painter.drawText(QRectF(left, area.top(), width, kRow - 4), Qt::AlignCenter, limitText);
}

double TornadoPlot::heightFor(double) const
{
    return kRow * 1.4 * static_cast<double>(inputs.size()) + 2 * kRow;
}

double TornadoPlot::reach() const
{
    double most = 0.01;
    for (const Row& row : inputs)
        for (const auto* bar : {&row.low, &row.high})
            if (*bar)
                most = std::max(most, std::abs((*bar)->change));
    return most;
}

double TornadoPlot::labelWidth(const QRectF& area) const
{
    double width = 0;
    for (const Row& row : inputs)
        width = std::max(width, metrics().horizontalAdvance(row.name));
    return std::min(width + 1, area.width() * 0.36);
}

QRectF TornadoPlot::barAt(const QRectF& area, std::size_t row, bool isHigh) const
{
    const auto& bar = isHigh ? inputs[row].high : inputs[row].low;
    const double left = area.left() + labelWidth(area) + kGap;
    double text = 0;
    for (const Row& input : inputs)
        for (const auto* side : {&input.low, &input.high})
            if (*side)
                text = std::max(text, metrics().horizontalAdvance((*side)->text) + kGap);
    const double half = std::max(10.0, (area.right() - left) / 2 - text);
    const double middle = left + (area.right() - left) / 2;
    const double height = (area.height() - 1.4 * kRow) / static_cast<double>(std::max<std::size_t>(1, inputs.size()));
    const double thick = std::min(kRow, height - 6) / 2;
    const double top = area.top() + kRow + height * static_cast<double>(row) + (height - 2 * thick) / 2;
    const double width = (bar ? bar->change : 0.0) / reach() * half;
    return QRectF(QPointF(middle, top + (isHigh ? thick : 0)), QSizeF(width, thick - 1)).normalized();
}

std::vector<QRectF> TornadoPlot::places(const QRectF& area) const
{
    std::vector<QRectF> pairs;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        pairs.push_back(barAt(area, i, false).united(barAt(area, i, true)));
    return pairs;
}

void TornadoPlot::paint(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    painter.setFont(font);
    const double left = area.left() + labelWidth(area) + kGap;
    const double middle = left + (area.right() - left) / 2;
    painter.setPen(theme.textMuted);
    painter.drawText(QRectF(left, area.top(), middle - left - kGap, kRow - 4), Qt::AlignRight, fasterText);
    painter.drawText(QRectF(middle + kGap, area.top(), area.right() - middle - kGap, kRow - 4), Qt::AlignLeft,
                     slowerText);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const QRectF pair = barAt(area, i, false).united(barAt(area, i, true));
        painter.setPen(theme.text);
        const QRectF name(area.left(), pair.top(), left - area.left() - kGap, pair.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, elided(metrics(), inputs[i].name, name.width()));
        for (const bool isHigh : {false, true}) {
            const auto& bar = isHigh ? inputs[i].high : inputs[i].low;
            if (!bar)
                continue;
            const QRectF drawn = barAt(area, i, isHigh);
            // Less of an input is hatched, more of it solid.
            paintBar(painter, drawn, isHigh ? theme.good : theme.warning, isHigh ? 0 : 1);
            painter.setPen(theme.text);
            const double width = metrics().horizontalAdvance(bar->text) + 1;
            const double at = bar->change < 0 ? drawn.left() - kGap - width : drawn.right() + kGap;
            painter.drawText(QRectF(at, drawn.center().y() - metrics().height() / 2, width, metrics().height()),
                             Qt::AlignCenter, bar->text);
        }
    }
    painter.setPen(QPen(theme.textMuted, 1));
    painter.drawLine(QPointF(middle, area.top() + kRow - 4), QPointF(middle, area.bottom()));
}

}  // namespace cw

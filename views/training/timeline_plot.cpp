// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/timeline_plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cw {

namespace {

constexpr double kLegend = 24;
constexpr double kStage = 24;
constexpr double kLabel = 26;

double rowHeight(const TimelinePlot& plot, const QRectF& area)
{
    return std::min(34.0, (area.height() - kLegend) / std::max(1, plot.timeline.stages));
}

QColor colourOf(PipelineWork work, const Theme& theme)
{
    switch (work) {
    case PipelineWork::Forward: return theme.series(0);
    case PipelineWork::Backward: return theme.series(5);
    case PipelineWork::Weights: return theme.series(2);
    }
    return theme.text;
}

}  // namespace

double TimelinePlot::heightFor(double) const
{
    return kLegend + kStage * timeline.stages + 4;
}

std::vector<QRectF> TimelinePlot::places(const QRectF& area) const
{
    const double row = rowHeight(*this, area);
    const double scale = (area.width() - kLabel) / std::max(timeline.length, 1e-9);
    std::vector<QRectF> boxes;
    boxes.reserve(timeline.pieces.size());
    for (const PipelineSlot& slot : timeline.pieces)
        boxes.push_back({area.left() + kLabel + slot.begin * scale, area.top() + row * slot.stage + 1,
                         (slot.end - slot.begin) * scale, row - 2});
    return boxes;
}

void TimelinePlot::paint(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const double row = rowHeight(*this, area);
    const std::vector<QRectF> boxes = places(area);
    painter.setFont(font);
    const QFontMetricsF metrics = this->metrics();
    for (int stage = 0; stage < timeline.stages; ++stage) {
        const QRectF band(area.left(), area.top() + row * stage, area.width(), row);
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(band.left(), band.top(), kLabel - 6, row), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(stage + 1));
        // What stays of the ground is idle.
        painter.fillRect(band.adjusted(kLabel, 1, 0, -1), theme.window);
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const PipelineSlot& slot = timeline.pieces[i];
        const QColor colour = colourOf(slot.work, theme);
        QColor pale = colour;
        // Chunks, or the two directions, alternate between pale and full.
        pale.setAlphaF(slot.chunk % 2 == 0 ? 0.85F : 0.5F);
        painter.fillRect(boxes[i], pale);
        if (boxes[i].width() > 3) {
            painter.setPen(QPen(theme.surfaceRaised, 0.6));
            painter.setBrush(slot.work == PipelineWork::Weights    ? QBrush(theme.surfaceRaised, Qt::FDiagPattern)
                             : slot.work == PipelineWork::Backward ? QBrush(theme.surfaceRaised, Qt::Dense7Pattern)
                                                                   : QBrush(Qt::NoBrush));
            painter.drawRect(boxes[i]);
        }
        const QString number = QString::number(slot.microBatch + 1);
        if (boxes[i].width() > metrics.horizontalAdvance(number) + 3 && row >= metrics.height()) {
            painter.setPen(pale.alphaF() > 0.7F && colour.lightness() < 140 ? Qt::white
                           : theme.isDark                                   ? Qt::white
                                                                            : Qt::black);
            painter.drawText(boxes[i], Qt::AlignCenter, number);
        }
    }
    double left = area.left() + kLabel;
    const double top = area.top() + row * timeline.stages + 5;
    const auto legend = [&](const QString& name, const QColor& colour, Qt::BrushStyle style) {
        const QRectF swatch(left, top, 18, 13);
        painter.fillRect(swatch, colour);
        painter.setPen(theme.hairline);
        painter.setBrush(style == Qt::NoBrush ? QBrush(Qt::NoBrush) : QBrush(theme.surfaceRaised, style));
        painter.drawRect(swatch);
        painter.setPen(theme.text);
        painter.drawText(QPointF(swatch.right() + 5, top + metrics.ascent() - 1), name);
        left = swatch.right() + 5 + metrics.horizontalAdvance(name) + 16;
    };
    legend(forwardName, theme.series(0), Qt::NoBrush);
    legend(backwardName, theme.series(5), Qt::Dense7Pattern);
    if (timeline.schedule != PipelineSchedule::OneForwardOneBackward)
        legend(weightsName, theme.series(2), Qt::FDiagPattern);
    legend(idleName, theme.window, Qt::NoBrush);
}

}  // namespace cw

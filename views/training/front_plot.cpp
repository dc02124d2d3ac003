// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/front_plot.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include "views/charts/chart_data.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kLeft = 76;
constexpr double kBottom = 38;
constexpr double kDot = 4.5;

QRectF inner(const QRectF& area)
{
    return area.adjusted(kLeft, 10, -14, -kBottom);
}

}  // namespace

double FrontPlot::mostMemory() const
{
    double most = 0;
    for (const Point& point : points)
        most = std::max(most, point.memory);
    return niceAxis(most).top;
}

double FrontPlot::mostRate() const
{
    double most = 0;
    for (const Point& point : points)
        most = std::max(most, point.rate);
    return niceAxis(most).top;
}

QPointF FrontPlot::at(const QRectF& area, const Point& point) const
{
    const QRectF plot = inner(area);
    return {plot.left() + point.memory / mostMemory() * plot.width(),
            plot.bottom() - point.rate / mostRate() * plot.height()};
}

double FrontPlot::heightFor(double width) const
{
    return std::clamp(width * 0.45, 220.0, 380.0);
}

std::vector<QRectF> FrontPlot::places(const QRectF& area) const
{
    std::vector<QRectF> marks;
    for (const Point& point : points) {
        const QPointF centre = at(area, point);
        marks.push_back({centre.x() - kDot, centre.y() - kDot, 2 * kDot, 2 * kDot});
    }
    return marks;
}

void FrontPlot::paint(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const QRectF plot = inner(area);
    const QFontMetricsF metrics = this->metrics();
    painter.setFont(font);
    const NiceAxis across = niceAxis(mostMemory());
    const NiceAxis up = niceAxis(mostRate());
    for (int i = 0; i <= across.steps; ++i) {
        const double x = plot.left() + plot.width() * i / across.steps;
        painter.setPen(theme.hairline);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(x - 40, plot.bottom() + 3, 80, metrics.height()), Qt::AlignCenter,
                         QLocale().toString(across.top * i / across.steps, 'f', across.decimals));
    }
    std::vector<double> rates;
    for (int i = 0; i <= up.steps; ++i)
        rates.push_back(up.top * i / up.steps);
    const QStringList rateTexts = axisTexts(rates);
    for (int i = 0; i <= up.steps; ++i) {
        const double y = plot.bottom() - plot.height() * i / up.steps;
        painter.setPen(theme.hairline);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(plot.left() - kLeft + 14, y - metrics.height() / 2, kLeft - 19, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, rateTexts[i]);
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + metrics.height() + 5, plot.width(), metrics.height()),
                     Qt::AlignCenter, xTitle);
    painter.save();
    painter.translate(area.left(), plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, plot.height(), metrics.height()), Qt::AlignCenter, yTitle);
    painter.restore();
    QPolygonF line;
    for (const Point& point : points)
        line << at(area, point);
    painter.setPen(QPen(theme.series(0), 1.5));
    painter.drawPolyline(line);
    painter.setBrush(theme.series(0));
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF centre = line[static_cast<qsizetype>(i)];
        painter.setPen(QPen(theme.surfaceRaised, 1));
        painter.drawEllipse(centre, kDot, kDot);
        if (points[i].tag.isEmpty())
            continue;
        painter.setPen(theme.text);
        // The front rises to the right: right of a point and below it nothing else is drawn.
        const double width = metrics.horizontalAdvance(points[i].tag) + 2;
        const double left = std::min(centre.x() + 2 * kDot, plot.right() - width);
        painter.drawText(QRectF(left, centre.y() + kDot + 2, width, metrics.height()), Qt::AlignCenter, points[i].tag);
    }
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/curve_plots.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kLeft = 76;
constexpr double kBottom = 38;
constexpr double kTop = 8;
constexpr double kRight = 14;
constexpr double kDot = 4;

/// Two logarithmic axes and where values stand between them.
struct LogRoom {
    QRectF plot;
    LogAxis x;
    LogAxis y;

    QPointF at(double across, double up) const
    {
        return {plot.left() + x.share(across) * plot.width(), plot.bottom() - y.share(up) * plot.height()};
    }

    void paint(QPainter& painter, const Theme& theme, const QFont& font, const QString& xTitle,
               const QString& yTitle) const
    {
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        double free = plot.left() - kLeft;
        const std::vector<double> across = x.ticks(), up = y.ticks();
        const QStringList acrossTexts = axisTexts(across), upTexts = axisTexts(up);
        for (std::size_t i = 0; i < across.size(); ++i) {
            const double at = plot.left() + x.share(across[i]) * plot.width();
            painter.setPen(theme.hairline);
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
            const QString& label = acrossTexts[static_cast<qsizetype>(i)];
            const double half = metrics.horizontalAdvance(label) / 2 + 2;
            if (at - half < free)
                continue;
            free = at + half + 4;
            painter.setPen(theme.textMuted);
            painter.drawText(QRectF(at - half, plot.bottom() + 3, 2 * half, metrics.height()), Qt::AlignCenter, label);
        }
        for (std::size_t i = 0; i < up.size(); ++i) {
            const double at = plot.bottom() - y.share(up[i]) * plot.height();
            painter.setPen(theme.hairline);
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
            painter.setPen(theme.textMuted);
            painter.drawText(QRectF(plot.left() - kLeft + 12, at - metrics.height() / 2, kLeft - 17, metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter, upTexts[static_cast<qsizetype>(i)]);
        }
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(plot.left(), plot.bottom() + 5 + metrics.height(), plot.width(), metrics.height() + 2),
                         Qt::AlignCenter, xTitle);
        painter.save();
        painter.translate(plot.left() - kLeft, plot.bottom());
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, plot.height(), metrics.height()), Qt::AlignCenter, yTitle);
        painter.restore();
    }
};

QRectF inner(const QRectF& area)
{
    return area.adjusted(kLeft, kTop, -kRight, -kBottom);
}

LogRoom roomOf(const ScalingPlot& plot, const QRectF& area)
{
    const double first = plot.points.front().gpus;
    const double last = plot.points.back().gpus;
    double low = plot.points.front().low;
    double high = plot.idealPerGpu * last;
    for (const ScalingPlot::Point& point : plot.points) {
        low = std::min(low, point.low);
        high = std::max(high, point.high);
    }
    return {inner(area), LogAxis(first / 1.08, last * 1.08), LogAxis(low / 1.1, high * 1.1)};
}

LogRoom roomOf(const ScatterPlot& plot, const QRectF& area)
{
    double low = 1e18;
    double high = 0;
    for (const ScatterPlot::Point& point : plot.points) {
        low = std::min({low, point.measured, point.predicted});
        high = std::max({high, point.measured, point.predicted});
    }
    return {inner(area), LogAxis(low / 1.3, high * 1.3), LogAxis(low / 1.3, high * 1.3)};
}

/// With the limits in it, so that they are seen even where the curve does not reach them.
LogRoom roomOf(const LimitPlot& plot, const QRectF& area)
{
    double left = 1e300, right = 0, bottom = 1e300, top = 0;
    for (const LimitPlot::Point& point : plot.points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        bottom = std::min(bottom, point.y);
        top = std::max(top, point.y);
    }
    for (const LimitPlot::Limit& limit : plot.limits) {
        (limit.side == Qt::Horizontal ? left : bottom) =
            std::min(limit.side == Qt::Horizontal ? left : bottom, limit.at);
        (limit.side == Qt::Horizontal ? right : top) = std::max(limit.side == Qt::Horizontal ? right : top, limit.at);
    }
    return {inner(area), LogAxis(left / 1.15, right * 1.25), LogAxis(bottom / 1.3, top * 1.3)};
}

/// Where a limit and its words stand.
struct LimitMark {
    QRectF line;
    QRectF words;
};

LimitMark markOf(const LogRoom& room, const LimitPlot::Limit& limit, int line, const QFontMetricsF& metrics)
{
    const double width = metrics.horizontalAdvance(limit.text) + 4;
    const QRectF& plot = room.plot;
    if (limit.side == Qt::Horizontal) {
        const double x = plot.left() + room.x.share(limit.at) * plot.width();
        const double left = x - 5 - width > plot.left() ? x - 5 - width : x + 5;
        // Each on a line of its own, so that near limits do not cover each other's words.
        const double top = plot.bottom() - (line + 1) * (metrics.height() + 2) - 2;
        return {QRectF(x - 1, plot.top(), 2, plot.height()), QRectF(left, top, width, metrics.height())};
    }
    const double y = plot.bottom() - room.y.share(limit.at) * plot.height();
    return {QRectF(plot.left(), y - 1, plot.width(), 2),
            QRectF(plot.right() - 6 - width, y - metrics.height() - 1, width, metrics.height())};
}

void paintLimit(QPainter& painter, const LimitMark& mark, const QString& text, int line, const Theme& theme)
{
    painter.setPen(QPen(theme.warning, 1.5, line % 2 == 0 ? Qt::DashLine : Qt::DashDotLine));
    const QPointF centre = mark.line.center();
    if (mark.line.height() > mark.line.width())
        painter.drawLine(QPointF(centre.x(), mark.line.top()), QPointF(centre.x(), mark.line.bottom()));
    else
        painter.drawLine(QPointF(mark.line.left(), centre.y()), QPointF(mark.line.right(), centre.y()));
    painter.fillRect(mark.words, theme.surfaceRaised);
    painter.setPen(theme.text);
    painter.drawText(mark.words, Qt::AlignCenter, text);
}

bool crosses(const QPolygonF& curve, const QRectF& box)
{
    const QLineF diagonals[] = {{box.topLeft(), box.bottomRight()}, {box.topRight(), box.bottomLeft()}};
    for (qsizetype i = 1; i < curve.size(); ++i)
        for (const QLineF& diagonal : diagonals)
            if (QLineF(curve[i - 1], curve[i]).intersects(diagonal) == QLineF::BoundedIntersection)
                return true;
    return false;
}

/// The first place around a point that lies in the plot and covers neither the curve nor what is taken.
std::optional<QRectF> freePlace(const QPointF& at, const QSizeF& size, const QRectF& plot, const QPolygonF& curve,
                                const std::vector<QRectF>& taken)
{
    constexpr double kGap = 9;
    const double w = size.width();
    const double h = size.height();
    const QPointF corners[] = {{-w / 2, -h - kGap + 1}, {-w - kGap, -h - kGap / 2}, {kGap, kGap / 2},
                               {-w / 2, kGap},          {kGap, -h - kGap / 2},      {-w - kGap, kGap / 2},
                               {kGap, -h / 2},          {-w - kGap, -h / 2}};
    for (const QPointF& corner : corners) {
        const QRectF box(at + corner, size);
        const auto isCovered = [&box](const QRectF& other) { return other.intersects(box); };
        if (plot.contains(box) && !crosses(curve, box) && std::none_of(taken.begin(), taken.end(), isCovered))
            return box;
    }
    return std::nullopt;
}

QRectF around(const QPointF& point)
{
    return {point.x() - kDot, point.y() - kDot, 2 * kDot, 2 * kDot};
}

}  // namespace

void paintSymbol(QPainter& painter, const QPointF& centre, double radius, int group, const Theme& theme)
{
    const QColor colour = theme.series(group % 8);
    QColor fill = colour;
    fill.setAlphaF(0.55F);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(fill);
    const double r = radius;
    const auto polygon = [&](std::initializer_list<QPointF> points) {
        QPolygonF shape;
        for (const QPointF& point : points)
            shape << centre + point;
        painter.drawPolygon(shape);
    };
    // Twenty-four groups have a pair of their own before any repeats.
    switch ((group + group / 24) % 6) {
    case 0: painter.drawEllipse(centre, r, r); break;
    case 1: painter.drawRect(QRectF(centre.x() - r * 0.9, centre.y() - r * 0.9, 1.8 * r, 1.8 * r)); break;
    case 2: polygon({{0, -1.2 * r}, {1.1 * r, 0.9 * r}, {-1.1 * r, 0.9 * r}}); break;
    case 3: polygon({{0, -1.3 * r}, {1.3 * r, 0}, {0, 1.3 * r}, {-1.3 * r, 0}}); break;
    case 4: polygon({{0, 1.2 * r}, {1.1 * r, -0.9 * r}, {-1.1 * r, -0.9 * r}}); break;
    default:
        painter.setPen(QPen(colour, 1.6));
        painter.drawLine(centre + QPointF(-r, -r), centre + QPointF(r, r));
        painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
    }
}

double ScalingPlot::heightFor(double width) const
{
    return std::clamp(width * 0.5, 230.0, 420.0);
}

std::vector<QRectF> ScalingPlot::places(const QRectF& area) const
{
    const LogRoom room = roomOf(*this, area);
    std::vector<QRectF> marks;
    for (const Point& point : points)
        marks.push_back(around(room.at(point.gpus, point.rate)));
    return marks;
}

void ScalingPlot::paint(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const LogRoom room = roomOf(*this, area);
    room.paint(painter, theme, font, xTitle, yTitle);
    const QFontMetricsF metrics = this->metrics();
    QPolygonF band;
    QPolygonF line;
    for (const Point& point : points) {
        band << room.at(point.gpus, point.high);
        line << room.at(point.gpus, point.rate);
    }
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        band << room.at(point->gpus, point->low);
    QColor pale = theme.series(0);
    pale.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.textMuted, 1.5, Qt::DashLine));
    const double first = points.front().gpus;
    const double last = points.back().gpus;
    const QPointF idealEnd = room.at(last, idealPerGpu * last);
    painter.drawLine(room.at(first, idealPerGpu * first), idealEnd);
    painter.setPen(theme.textMuted);
    const double idealWidth = metrics.horizontalAdvance(idealText) + 2;
    const double share = 0.62;
    const QPointF beside =
        room.at(first * std::pow(last / first, share), idealPerGpu * first * std::pow(last / first, share));
    painter.drawText(QRectF(beside.x() - idealWidth - 8, beside.y() - metrics.height(), idealWidth, metrics.height()),
                     Qt::AlignRight, idealText);
    painter.setPen(QPen(theme.series(0), 2));
    painter.drawPolyline(line);
    if (knee) {
        const QPointF at = line[static_cast<qsizetype>(*knee)];
        painter.setPen(QPen(theme.warning, 1.5, Qt::DashDotLine));
        painter.drawLine(QPointF(at.x(), room.plot.top()), QPointF(at.x(), room.plot.bottom()));
        painter.setPen(theme.text);
        const double width = metrics.horizontalAdvance(kneeText) + 2;
        const double left = at.x() + 6 + width < room.plot.right() ? at.x() + 6 : at.x() - 6 - width;
        painter.drawText(QRectF(left, room.plot.bottom() - metrics.height() - 4, width, metrics.height()),
                         Qt::AlignLeft, kneeText);
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF at = line[static_cast<qsizetype>(i)];
        painter.setPen(QPen(theme.series(0), 1.5));
        painter.setBrush(points[i].fits ? theme.series(0) : theme.surfaceRaised);
        painter.drawEllipse(at, kDot - 0.5, kDot - 0.5);
        if (!points[i].isOwn)
            continue;
        painter.setPen(QPen(theme.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at.x() - 7, at.y() - 7, 14, 14));
        painter.setPen(theme.text);
        const double width = metrics.horizontalAdvance(ownText) + 2;
        const double left = std::min(at.x() + 10, room.plot.right() - width);
        painter.drawText(QRectF(left, at.y() + 8, width, metrics.height()), Qt::AlignLeft, ownText);
    }
}

double LimitPlot::heightFor(double width) const
{
    return std::clamp(width * 0.5, 230.0, 420.0);
}

std::vector<QRectF> LimitPlot::places(const QRectF& area) const
{
    const LogRoom room = roomOf(*this, area);
    std::vector<QRectF> marks;
    for (const Point& point : points)
        marks.push_back(around(room.at(point.x, point.y)));
    return marks;
}

std::vector<QRectF> LimitPlot::labels(const QRectF& area) const
{
    const LogRoom room = roomOf(*this, area);
    const QFontMetricsF metrics = this->metrics();
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const LimitMark mark = markOf(room, limits[i], static_cast<int>(i), metrics);
        taken.insert(taken.end(), {mark.line, mark.words});
    }
    QPolygonF curve;
    for (const Point& point : points) {
        curve << room.at(point.x, point.y);
        taken.push_back(around(curve.back()));
    }
    std::vector<QRectF> boxes(points.size());
    // What the design does comes first; others go without words where there is no room.
    for (const bool isOwn : {true, false})
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QString& label = points[i].isOwn ? ownText : points[i].tag;
            if (points[i].isOwn != isOwn || label.isEmpty())
                continue;
            const QPointF at = curve[static_cast<qsizetype>(i)];
            const QSizeF size(metrics.horizontalAdvance(label) + 4, metrics.height());
            if (const auto box = freePlace(at, size, room.plot, curve, taken)) {
                boxes[i] = *box;
                taken.push_back(*box);
            }
        }
    return boxes;
}

void LimitPlot::paint(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const LogRoom room = roomOf(*this, area);
    room.paint(painter, theme, font, xTitle, yTitle);
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const int row = static_cast<int>(i);
        paintLimit(painter, markOf(room, limits[i], row, metrics()), limits[i].text, row, theme);
    }
    QPolygonF line;
    for (const Point& point : points)
        line << room.at(point.x, point.y);
    painter.setPen(QPen(theme.series(0), 2));
    painter.drawPolyline(line);
    const std::vector<QRectF> boxes = labels(area);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF at = line[static_cast<qsizetype>(i)];
        painter.setPen(QPen(theme.series(0), 1.5));
        painter.setBrush(points[i].isWithin ? theme.series(0) : theme.surfaceRaised);
        painter.drawEllipse(at, kDot - 0.5, kDot - 0.5);
        if (points[i].isOwn) {
            painter.setPen(QPen(theme.selection, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(at.x() - 7, at.y() - 7, 14, 14));
        }
        painter.setPen(theme.text);
        if (!boxes[i].isEmpty())
            painter.drawText(boxes[i], Qt::AlignCenter, points[i].isOwn ? ownText : points[i].tag);
    }
}

double ScatterPlot::heightFor(double width) const
{
    return std::clamp(width * 0.7, 300.0, 900.0);
}

std::vector<QRectF> ScatterPlot::places(const QRectF& area) const
{
    const LogRoom room = roomOf(*this, area);
    std::vector<QRectF> marks;
    for (const Point& point : points)
        marks.push_back(around(room.at(point.measured, point.predicted)));
    return marks;
}

void ScatterPlot::paint(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const LogRoom room = roomOf(*this, area);
    room.paint(painter, theme, font, xTitle, yTitle);
    double low = 1e18;
    double high = 0;
    for (const Point& point : points) {
        low = std::min({low, point.measured, point.predicted});
        high = std::max({high, point.measured, point.predicted});
    }
    low /= 1.3;
    high *= 1.3;
    painter.save();
    painter.setClipRect(room.plot);
    painter.setPen(QPen(theme.text, 1.2));
    painter.drawLine(room.at(low, low), room.at(high, high));
    painter.setPen(QPen(theme.textMuted, 1, Qt::DashLine));
    for (const double factor : {0.9, 1.1})
        painter.drawLine(room.at(low, low * factor), room.at(high, high * factor));
    for (const Point& point : points)
        paintSymbol(painter, room.at(point.measured, point.predicted), kDot - 0.3, point.group, theme);
    painter.restore();
    const QFontMetricsF metrics = this->metrics();
    double y = room.plot.top() + 6;
    const auto legend = [&](const QString& text, Qt::PenStyle style, const QColor& colour) {
        painter.setPen(QPen(colour, 1.2, style));
        painter.drawLine(QPointF(room.plot.left() + 8, y + metrics.height() / 2),
                         QPointF(room.plot.left() + 34, y + metrics.height() / 2));
        painter.setPen(theme.text);
        painter.drawText(QPointF(room.plot.left() + 40, y + metrics.ascent()), text);
        y += metrics.height() + 2;
    };
    legend(equalText, Qt::SolidLine, theme.text);
    legend(bandText, Qt::DashLine, theme.textMuted);
}

}  // namespace cw

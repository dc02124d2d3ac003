// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/as_built/as_built_style.h"

#include <QPixmap>

#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Parallel to a path, `aside` pixels from it.
QPolygonF beside(const QPainterPath& path, double aside)
{
    constexpr int kSteps = 24;
    QPolygonF line;
    for (int step = 0; step <= kSteps; ++step) {
        const double at = static_cast<double>(step) / kSteps;
        const double angle = path.angleAtPercent(at) * M_PI / 180;
        line << path.pointAtPercent(at) + QPointF(std::sin(angle), std::cos(angle)) * aside;
    }
    return line;
}

void paintBars(QPainter& painter, const QPainterPath& path, double width)
{
    constexpr double kStep = 14, kMostBars = 60;
    const double bars = std::clamp(std::floor(path.length() / kStep), 1.0, kMostBars);
    const double reach = width * 1.6 + 1.5;
    QVector<QLineF> lines;
    for (double bar = 0.5; bar < bars; ++bar) {
        const double at = bar / bars;
        const double angle = path.angleAtPercent(at) * M_PI / 180;
        const QPointF across = QPointF(std::sin(angle), std::cos(angle)) * reach;
        lines << QLineF(path.pointAtPercent(at) - across, path.pointAtPercent(at) + across);
    }
    painter.drawLines(lines);
}

}  // namespace

AsBuiltGroup groupOf(WiringDifferenceKind kind)
{
    switch (kind) {
    case WiringDifferenceKind::MissingNode:
    case WiringDifferenceKind::ExtraNode: return AsBuiltGroup::Unmatched;
    case WiringDifferenceKind::MissingCable: return AsBuiltGroup::Missing;
    case WiringDifferenceKind::ExtraCable: return AsBuiltGroup::Extra;
    case WiringDifferenceKind::SwappedEnds:
    case WiringDifferenceKind::WrongDevice:
    case WiringDifferenceKind::WrongPort: return AsBuiltGroup::Swapped;
    case WiringDifferenceKind::WrongSpeed: return AsBuiltGroup::WrongSpeed;
    }
    return AsBuiltGroup::Unmatched;
}

QColor asBuiltColour(AsBuiltGroup group)
{
    switch (group) {
    case AsBuiltGroup::Missing: return theme().error;
    case AsBuiltGroup::Extra: return theme().info;
    case AsBuiltGroup::Swapped: return theme().selection;
    case AsBuiltGroup::WrongSpeed: return theme().warning;
    case AsBuiltGroup::Unmatched: break;
    }
    return theme().text;
}

QString asBuiltSign(AsBuiltGroup group)
{
    switch (group) {
    case AsBuiltGroup::Missing: return QStringLiteral("−");
    case AsBuiltGroup::Extra: return QStringLiteral("+");
    case AsBuiltGroup::Swapped: return QStringLiteral("⇄");
    case AsBuiltGroup::WrongSpeed: return QStringLiteral("≠");
    case AsBuiltGroup::Unmatched: break;
    }
    return QStringLiteral("?");
}

void paintAsBuiltLine(QPainter& painter, const QPainterPath& path, AsBuiltGroup group, double width)
{
    const QColor ink = asBuiltColour(group);
    QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    switch (group) {
    case AsBuiltGroup::Missing: pen.setDashPattern({4, 3}); break;
    case AsBuiltGroup::Swapped: pen.setDashPattern({6, 2.5, 1.2, 2.5}); break;
    case AsBuiltGroup::Unmatched: pen.setDashPattern({1, 2}); break;
    case AsBuiltGroup::Extra:
        pen.setWidthF(std::max(1.0, width * 0.6));
        painter.setPen(pen);
        for (const double aside : {-width, width})
            painter.drawPolyline(beside(path, aside));
        return;
    case AsBuiltGroup::WrongSpeed:
        painter.setPen(pen);
        paintBars(painter, path, width);
        break;
    }
    painter.setPen(pen);
    painter.drawPath(path);
}

QIcon asBuiltIcon(AsBuiltGroup group)
{
    constexpr int kWidth = 30, kHeight = 14;
    constexpr double kSharp = 2;
    QPixmap picture(static_cast<int>(kWidth * kSharp), static_cast<int>(kHeight * kSharp));
    picture.setDevicePixelRatio(kSharp);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line(QPointF(1, kHeight / 2.0));
    line.lineTo(kWidth - 1, kHeight / 2.0);
    paintAsBuiltLine(painter, line, group, 2);
    return {picture};
}

}  // namespace cw

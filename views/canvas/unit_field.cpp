// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/unit_field.h"

#include <QVector>

#include "views/canvas/canvas_words.h"
#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

// How many of its pixel sizes a label is wide: "SU 12", "L8".
constexpr double kWidestUnitLabel = 3.3;
constexpr double kWidestLeafLabel = 1.7;

struct Grid {
    int columns = 1;
    int rows = 1;
};

/// The grid of `count` cells in which a cell of the given shape (width / height) is largest.
Grid bestGrid(int count, const QRectF& area, double cellShape)
{
    Grid best;
    double bestHeight = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double height = std::min(area.height() / rows, area.width() / columns / cellShape);
        if (height > bestHeight) {
            bestHeight = height;
            best = {columns, rows};
        }
    }
    return best;
}

class FieldPainter {
public:
    FieldPainter(QPainter& painter, const QRectF& exposed, double zoom, const UnitField& field, const QColor& ink)
        : painter_(painter)
        , exposed_(exposed)
        , zoom_(zoom)
        , field_(field)
        , ink_(ink)
    {
    }

    void paintUnit(const QRectF& box, int unit, int servers)
    {
        QColor ground = ink_;
        ground.setAlphaF(0.06F);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(ground);
        const double corner = std::min(3.0, box.height() * 0.08);
        painter_.drawRoundedRect(box, corner, corner);
        QRectF inner = box.adjusted(box.width() * 0.03, box.height() * 0.05, -box.width() * 0.03, -box.height() * 0.05);
        const double label = inner.height() * 0.16;
        if (field_.leavesPerUnit > 0) {
            paintLeaves(QRectF(inner.left() + inner.width() * 0.22, inner.top(), inner.width() * 0.78, label));
            if (label * zoom_ >= 9)
                paintSmallLine(painter_, QRectF(inner.left(), inner.top(), inner.width() * 0.21, label),
                               CanvasWords::tr("SU %1", "scalable unit number").arg(unit + 1),
                               std::min(label * 0.72, inner.width() * 0.21 / kWidestUnitLabel), theme().textMuted,
                               Qt::AlignLeft | Qt::AlignVCenter);
            inner.setTop(inner.top() + label * 1.25);
        }
        paintServers(inner, unit, servers);
    }

private:
    void paintLeaves(const QRectF& row)
    {
        const QColor colour = theme().network(NetworkKind::Compute);
        const double step = row.width() / field_.leavesPerUnit;
        QVector<QRectF> boxes;
        for (int i = 0; i < field_.leavesPerUnit; ++i)
            boxes << QRectF(row.left() + i * step + step * 0.08, row.top(), step * 0.84, row.height() * 0.85);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour);
        painter_.drawRects(boxes);
        if (row.height() * zoom_ < 12)
            return;
        for (int i = 0; i < field_.leavesPerUnit; ++i)
            paintSmallLine(painter_, boxes[i], CanvasWords::tr("L%1", "leaf switch number").arg(i + 1),
                           std::min(row.height() * 0.55, boxes[i].width() / kWidestLeafLabel), theme().surfaceRaised,
                           Qt::AlignCenter);
    }

    void paintServers(const QRectF& area, int unit, int servers)
    {
        const Grid grid = bestGrid(std::max(1, field_.perUnit), area, 1.6);
        const double width = area.width() / grid.columns, height = area.height() / grid.rows;
        const bool areLabelled = width * zoom_ >= 30 && height * zoom_ >= 13;
        const int firstSpare = field_.count - field_.spares;
        QVector<QRectF> used, spare;
        for (int i = 0; i < servers; ++i) {
            const QRectF cell(area.left() + (i % grid.columns) * width + width * 0.06,
                              area.top() + (i / grid.columns) * height + height * 0.08, width * 0.88, height * 0.84);
            if (!cell.intersects(exposed_))
                continue;
            const int ordinal = unit * field_.perUnit + i;
            (ordinal >= firstSpare ? spare : used) << cell;
            if (areLabelled)
                labels_.push_back({cell, ordinal + 1});
        }
        QColor body = ink_;
        body.setAlphaF(areLabelled ? 0.20F : 0.62F);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(body);
        painter_.drawRects(used);
        painter_.setBrush(Qt::NoBrush);
        QPen outline(ink_, 1, Qt::DotLine);
        outline.setCosmetic(true);
        painter_.setPen(outline);
        painter_.drawRects(spare);
        paintLabels(height);
    }

    /// The server's number and, where there is room, one dot a GPU.
    void paintLabels(double height)
    {
        const bool hasDots = height * zoom_ >= 26 && field_.gpusPerServer > 0;
        QVector<QRectF> dots;
        for (const auto& [cell, ordinal] : labels_) {
            const double split = hasDots ? cell.height() * 0.55 : cell.height();
            paintSmallLine(painter_, QRectF(cell.left(), cell.top(), cell.width(), split), QString::number(ordinal),
                           height * 0.34, theme().text, Qt::AlignCenter);
            const double step = cell.width() * 0.86 / std::max(1, field_.gpusPerServer);
            for (int g = 0; hasDots && g < field_.gpusPerServer; ++g)
                dots << QRectF(cell.left() + cell.width() * 0.07 + g * step, cell.top() + cell.height() * 0.62,
                               step * 0.76, cell.height() * 0.22);
        }
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(ink_);
        painter_.drawRects(dots);
        labels_.clear();
    }

    QPainter& painter_;
    QRectF exposed_;
    double zoom_;
    const UnitField& field_;
    QColor ink_;
    std::vector<std::pair<QRectF, int>> labels_;
};

}  // namespace

void paintUnitField(QPainter& painter, const QRectF& area, const QRectF& exposed, double zoom, const UnitField& field,
                    const QColor& ink)
{
    if (field.count <= 0 || field.perUnit <= 0)
        return;
    const int units = (field.count + field.perUnit - 1) / field.perUnit;
    const Grid grid = bestGrid(units, area, 1.7);
    const double width = area.width() / grid.columns, height = area.height() / grid.rows;
    FieldPainter fieldPainter(painter, exposed, zoom, field, ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, height * zoom > 60);
    for (int unit = 0; unit < units; ++unit) {
        const QRectF box(area.left() + (unit % grid.columns) * width + width * 0.02,
                         area.top() + (unit / grid.columns) * height + height * 0.03, width * 0.96, height * 0.94);
        if (box.intersects(exposed))
            fieldPainter.paintUnit(box, unit, std::min(field.perUnit, field.count - unit * field.perUnit));
    }
    painter.restore();
}

}  // namespace cw

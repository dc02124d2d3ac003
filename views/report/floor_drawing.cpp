// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/floor_drawing.h"

#include "model/physical/floor_aisles.h"
#include "views/report/drawing_words.h"
#include "views/report/paper.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

// A rack of 600 mm pitch becomes as wide as its name and load in small print.
constexpr double kPaperPerMetre = pt(30) / 0.6;
constexpr double kRackDepth = 1.2;  // metres, the usual depth of a rack for GPU servers
constexpr double kRowLabel = pt(40);
constexpr double kLegend = pt(44);
constexpr double kMinWidth = pt(420);

class FloorPainter {
    Q_DECLARE_TR_FUNCTIONS(cw::FloorPainter)
public:
    explicit FloorPainter(const Analysis& analysis);
    QSizeF size() const;
    void draw(QPainter& painter) const;

private:
    double rackWidth() const { return inMetres(design_.site.rackPitch) * kPaperPerMetre; }
    double rowPitch() const { return inMetres(design_.site.rowPitch) * kPaperPerMetre; }
    double rackDepth() const { return std::min(kRackDepth * kPaperPerMetre, rowPitch()); }
    void drawRack(QPainter& painter, const Rack& rack) const;
    void drawAisle(QPainter& painter, int row) const;
    void drawLegend(QPainter& painter, double top) const;

    const Plan& plan_;
    const Design& design_;
    int rows_ = 0;
    int columns_ = 0;
};

QString rowName(int row)
{
    QString letters = QString::fromStdString(rackName(FloorPlace{row, 0}));
    letters.chop(2);
    return letters;
}

bool isMovedByHand(const Rack& rack)
{
    return FloorPlace{rack.row, rack.column} != rack.generated;
}

QColor roleColour(RackRole role)
{
    const Theme& look = paperTheme();
    switch (role) {
    case RackRole::Compute: return look.gpu;
    case RackRole::Storage: return look.network(NetworkKind::Storage);
    case RackRole::Service: return look.network(NetworkKind::Service);
    case RackRole::Network: return look.network(NetworkKind::Compute);
    }
    return look.text;
}

FloorPainter::FloorPainter(const Analysis& analysis)
    : plan_(*analysis.plan)
    , design_(*analysis.design)
{
    for (const Rack& rack : plan_.racks) {
        rows_ = std::max(rows_, rack.row + 1);
        columns_ = std::max(columns_, rack.column + 1);
    }
}

QSizeF FloorPainter::size() const
{
    const double depth = std::max(0, rows_ - 1) * rowPitch() + rackDepth();
    return {std::max(kMinWidth, kRowLabel + columns_ * rackWidth()), depth + kLegend};
}

void FloorPainter::draw(QPainter& painter) const
{
    const Theme& look = paperTheme();
    for (int row = 0; row < rows_; ++row)
        drawLine(painter, QRectF(0, row * rowPitch(), kRowLabel - pt(4), rackDepth()), tr("Row %1").arg(rowName(row)),
                 paperFont(8, Weight::Bold), look.textMuted);
    for (int row = 0; row + 1 < rows_; ++row)
        drawAisle(painter, row);
    for (const Rack& rack : plan_.racks)
        drawRack(painter, rack);
    drawLegend(painter, std::max(0, rows_ - 1) * rowPitch() + rackDepth() + pt(8));
}

/// Between a row and the next, by its name.
void FloorPainter::drawAisle(QPainter& painter, int row) const
{
    const double width = rowPitch() - rackDepth();
    if (width < pt(9))
        return;
    const QString metresWide = text(metres(width / kPaperPerMetre));
    drawLine(painter, QRectF(kRowLabel, row * rowPitch() + rackDepth(), size().width() - kRowLabel, width),
             isFrontBelow(row) ? tr("Cold aisle, %1").arg(metresWide) : tr("Hot aisle, %1").arg(metresWide),
             paperFont(6.5), paperTheme().textMuted);
}

void FloorPainter::drawRack(QPainter& painter, const Rack& rack) const
{
    const Theme& look = paperTheme();
    const QRectF box(kRowLabel + rack.column * rackWidth(), rack.row * rowPitch(), rackWidth(), rackDepth());
    const QColor colour = roleColour(rack.role);
    const double share = inWatts(design_.site.rackPowerLimit) > 0 ? rack.max / design_.site.rackPowerLimit : 0;
    QColor fill = colour;
    fill.setAlphaF(0.16F);
    painter.setBrush(fill);
    painter.setPen(QPen(colour, pt(0.6)));
    painter.drawRect(box);
    // The front, where cold air enters.
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double front = isFrontBelow(rack.row) ? box.bottom() - pt(2) : box.top();
    painter.drawRect(QRectF(box.left(), front, box.width(), pt(2)));
    if (isMovedByHand(rack)) {
        painter.setBrush(look.text);
        const QPointF corner = isFrontBelow(rack.row) ? box.topRight() : box.bottomRight();
        painter.drawPolygon(QPolygonF(
            {corner - QPointF(pt(4), 0), corner, corner + QPointF(0, isFrontBelow(rack.row) ? pt(4) : -pt(4))}));
    }
    const double middle = box.center().y();
    drawLine(painter, QRectF(box.left(), middle - pt(16), box.width(), pt(10)), QString::fromStdString(rackName(rack)),
             paperFont(6.5, Weight::Bold), look.text, Qt::AlignCenter);
    drawLine(painter, QRectF(box.left(), middle - pt(6), box.width(), pt(9)), text(rack.max), paperFont(5.4),
             share > 1 ? look.error : look.textMuted, Qt::AlignCenter);
    drawShareBar(painter, QRectF(box.left() + pt(3), middle + pt(6), box.width() - pt(6), pt(3)), share, look.info);
}

void FloorPainter::drawLegend(QPainter& painter, double top) const
{
    const Theme& look = paperTheme();
    const QFont font = paperFont(7);
    double x = kRowLabel;
    for (const RackRole role : {RackRole::Compute, RackRole::Storage, RackRole::Service, RackRole::Network}) {
        const QString name = rackRoleName(role);
        QColor fill = roleColour(role);
        fill.setAlphaF(0.3F);
        painter.setPen(QPen(roleColour(role), pt(0.5)));
        painter.setBrush(fill);
        painter.drawRect(QRectF(x, top + pt(1), pt(8), pt(8)));
        drawLine(painter, QRectF(x + pt(11), top, pt(90), pt(10)), name, font, look.text);
        x += pt(22) + textWidth(name, font);
    }
    const double scaleMetres = 3;
    const QRectF bar(x + pt(10), top + pt(4), scaleMetres * kPaperPerMetre, pt(2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.text);
    painter.drawRect(bar);
    drawLine(painter, QRectF(bar.right() + pt(5), top, pt(60), pt(10)), text(metres(scaleMetres)), font, look.text);
    drawLine(painter, QRectF(kRowLabel, top + pt(13), size().width() - kRowLabel, pt(10)),
             tr("Thick edge: front of the rack. Bar: maximum power against the limit of %1 a rack. Row pitch %2, rack "
                "pitch %3.")
                 .arg(text(design_.site.rackPowerLimit), text(design_.site.rowPitch), text(design_.site.rackPitch)),
             font, look.textMuted);
    const auto moved = static_cast<int>(std::count_if(plan_.racks.begin(), plan_.racks.end(), isMovedByHand));
    if (moved > 0)
        drawLine(painter, QRectF(kRowLabel, top + pt(23), size().width() - kRowLabel, pt(10)),
                 tr("Filled corner: %n racks were moved by hand.", nullptr, moved), font, look.textMuted);
}

}  // namespace

void drawFloor(QPainter& painter, const QRectF& area, const Analysis& analysis, const Facts&)
{
    const FloorPainter floor(analysis);
    const FittedPainter fitted(painter, floor.size(), area, 1.5);
    floor.draw(painter);
}

QSizeF floorSize(const Analysis& analysis)
{
    return FloorPainter(analysis).size();
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/rack_drawing.h"

#include "views/report/drawing_words.h"
#include "views/report/paper.h"
#include "views/report/progress.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

constexpr double kUnitHeight = pt(6.1);
constexpr double kRackWidth = pt(118);
constexpr double kCellWidth = pt(138);
constexpr double kHeadHeight = pt(26);
constexpr double kFootHeight = pt(44);
constexpr double kNumberWidth = pt(12);

class RackPainter {
    Q_DECLARE_TR_FUNCTIONS(cw::RackPainter)
public:
    RackPainter(const Analysis& analysis, const Facts& facts)
        : analysis_(analysis)
        , plan_(*analysis.plan)
        , design_(*analysis.design)
        , catalogue_(*facts.catalogue)
        , units_(rackUnits(design_, plan_, catalogue_))
    {
    }
    QSizeF cellSize() const { return {kCellWidth, kHeadHeight + units_ * kUnitHeight + kFootHeight}; }
    void draw(QPainter& painter, QPointF at, const RackPicture& picture) const;
    static QString kindTitle(const RackKind& kind, const Plan& plan);

private:
    void drawUnits(QPainter& painter, const QRectF& frame) const;
    void drawDevice(QPainter& painter, const QRectF& frame, DeviceIndex index) const;
    void drawFoot(QPainter& painter, const QRectF& area, const Rack& rack) const;
    QColor deviceColour(const Device& device) const;

    const Analysis& analysis_;
    const Plan& plan_;
    const Design& design_;
    const Catalogue& catalogue_;
    int units_;
};

QString RackPainter::kindTitle(const RackKind& kind, const Plan& plan)
{
    const QString name = rackKindName(kind, plan);
    //: number of equal racks × their names, over a drawing
    return kind.count == 1 ? name : tr("%1 × %2").arg(kind.count).arg(name);
}

void RackPainter::draw(QPainter& painter, QPointF at, const RackPicture& picture) const
{
    const Theme& look = paperTheme();
    const Rack& rack = plan_.racks[static_cast<std::size_t>(picture.rack)];
    drawLine(painter, QRectF(at.x() + kNumberWidth, at.y(), kRackWidth, pt(13)), picture.title,
             paperFont(9, Weight::Bold), look.text);
    drawLine(painter, QRectF(at.x() + kNumberWidth, at.y() + pt(12), kRackWidth, pt(11)),
             tr("%1 · %2 of %3 U").arg(rackRoleName(rack.role)).arg(rack.usedU).arg(units_), paperFont(7),
             look.textMuted);
    const QRectF frame(at.x() + kNumberWidth, at.y() + kHeadHeight, kRackWidth, units_ * kUnitHeight);
    drawUnits(painter, frame);
    for (const DeviceIndex device : rack.devices)
        drawDevice(painter, frame, device);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.text, pt(1)));
    painter.drawRect(frame);
    drawFoot(painter, QRectF(frame.left(), frame.bottom() + pt(5), kRackWidth, kFootHeight - pt(5)), rack);
}

void RackPainter::drawUnits(QPainter& painter, const QRectF& frame) const
{
    const Theme& look = paperTheme();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.window);
    painter.drawRect(frame);
    const QFont font = paperFont(4.2);
    for (int unit = 1; unit <= units_; ++unit) {
        const double top = frame.bottom() - unit * kUnitHeight;
        painter.setPen(QPen(look.hairline, pt(0.3)));
        painter.drawLine(QPointF(frame.left(), top), QPointF(frame.right(), top));
        drawLine(painter, QRectF(frame.left() - kNumberWidth, top, kNumberWidth - pt(2.5), kUnitHeight),
                 QString::number(unit), font, look.textMuted, Qt::AlignRight | Qt::AlignVCenter);
    }
}

QColor RackPainter::deviceColour(const Device& device) const
{
    const Theme& look = paperTheme();
    switch (device.role) {
    case DeviceRole::Server: return look.gpu;
    case DeviceRole::StorageUnit: return look.network(NetworkKind::Storage);
    case DeviceRole::ServiceNode: return look.network(NetworkKind::Service);
    default: return look.network(device.network);
    }
}

void RackPainter::drawDevice(QPainter& painter, const QRectF& frame, DeviceIndex index) const
{
    const Theme& look = paperTheme();
    const Device& device = plan_.devices[static_cast<std::size_t>(index)];
    const double height = device.heightU * kUnitHeight;
    const QRectF box(frame.left(), frame.bottom() - (device.bottomU - 1) * kUnitHeight - height, frame.width(), height);
    const QColor colour = deviceColour(device);
    QColor fill = colour.lighter(100);
    fill.setAlphaF(0.14F);
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    painter.drawRect(box);
    painter.setBrush(fill);
    painter.setPen(QPen(colour, pt(0.5)));
    painter.drawRect(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(QRectF(box.topLeft(), QSizeF(pt(3), box.height())));

    const double nameHeight = device.heightU > 1 ? std::min(pt(8.5), height / 2) : height;
    const double nameTop = device.heightU > 2 ? box.center().y() - pt(8.5) : box.top();
    drawLine(painter, QRectF(box.left() + pt(6), nameTop, box.width() - pt(8), nameHeight),
             QString::fromStdString(deviceName(plan_, design_, index)), paperFont(5.2, Weight::Bold), look.text);
    const Part* part = partOf(device, design_, plan_, catalogue_);
    if (part && device.heightU > 1)
        drawLine(painter, QRectF(box.left() + pt(6), nameTop + nameHeight, box.width() - pt(8), nameHeight),
                 partName(*part), paperFont(4.8), look.textMuted);
}

void RackPainter::drawFoot(QPainter& painter, const QRectF& area, const Rack& rack) const
{
    const Theme& look = paperTheme();
    const Power limit = design_.site.rackPowerLimit;
    const double share = inWatts(limit) > 0 ? rack.max / limit : 0;
    const QFont font = paperFont(6.5);
    drawLine(painter, QRectF(area.left(), area.top(), area.width(), pt(9)),
             tr("%1 max of %2").arg(text(rack.max), text(limit)), font, share > 1 ? look.error : look.text);
    drawShareBar(painter, QRectF(area.left(), area.top() + pt(10), area.width(), pt(3.5)), share, look.info);
    const RackPart* part = catalogue_.rackPart(design_.site.rack);
    const bool hasRating = part && part->staticLoad && inKilograms(*part->staticLoad) > 0;
    const QString weight =
        hasRating ? tr("%1 of %2").arg(text(rack.weight), text(*part->staticLoad)) : text(rack.weight);
    drawLine(painter, QRectF(area.left(), area.top() + pt(17), area.width(), pt(9)), weight, font, look.text);
    if (hasRating)
        drawShareBar(painter, QRectF(area.left(), area.top() + pt(27), area.width(), pt(3.5)),
                     rack.weight / *part->staticLoad, look.textMuted);
}

}  // namespace

std::vector<RackPicture> allRackPictures(const Plan& plan)
{
    std::vector<RackPicture> pictures;
    for (std::size_t index = 0; index < plan.racks.size(); ++index)
        pictures.push_back({static_cast<RackIndex>(index), QString::fromStdString(rackName(plan.racks[index]))});
    return pictures;
}

std::vector<RackPicture> rackKindPictures(const Plan& plan)
{
    std::vector<RackPicture> pictures;
    for (const RackKind& kind : rackKinds(plan))
        pictures.push_back({kind.groups.front().first, RackPainter::kindTitle(kind, plan)});
    return pictures;
}

void drawRacks(QPainter& painter, const QRectF& area, const Analysis& analysis, const Facts& facts,
               const std::vector<RackPicture>& pictures, int perRow, Progress* progress)
{
    if (pictures.empty())
        return;
    const RackPainter rack(analysis, facts);
    const int count = static_cast<int>(pictures.size());
    const FittedPainter fitted(painter, racksSize(analysis, facts, count, perRow), area, 1);
    for (int index = 0; index < count; ++index) {
        if (progress && progress->isCancelled())
            return;
        const QPointF at((index % perRow) * rack.cellSize().width(), (index / perRow) * rack.cellSize().height());
        rack.draw(painter, at, pictures[static_cast<std::size_t>(index)]);
        if (progress)
            progress->advance();
    }
}

QSizeF racksSize(const Analysis& analysis, const Facts& facts, int count, int perRow)
{
    const QSizeF cell = RackPainter(analysis, facts).cellSize();
    const int columns = std::clamp(count, 1, perRow);
    const int rows = std::max(1, (count + perRow - 1) / perRow);
    return {cell.width() * columns, cell.height() * rows};
}

}  // namespace cw

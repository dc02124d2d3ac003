// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/floor_view.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>

#include "views/report/drawing_words.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kTextWidth = 30;   // pixels of a rack from which its name is readable
constexpr double kLoadHeight = 52;  // pixels of a rack from which its loads fit below the name

QColor roleColour(RackRole role)
{
    switch (role) {
    case RackRole::Compute: return theme().gpu;
    case RackRole::Storage: return theme().network(NetworkKind::Storage);
    case RackRole::Service: return theme().network(NetworkKind::Service);
    case RackRole::Network: return theme().network(NetworkKind::Compute);
    }
    return theme().text;
}

QRectF scaled(const QRectF& box, double scale)
{
    return {box.topLeft() * scale, box.size() * scale};
}

}  // namespace

FloorView::FloorView(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    setObjectName(QStringLiteral("floor-plan"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void FloorView::show(CableSchedulePtr schedule)
{
    schedule_ = std::move(schedule);
    geometry_ = schedule_ ? FloorGeometry(schedule_->plan(), schedule_->design().site) : FloorGeometry();
    const auto racks = schedule_ ? static_cast<RackIndex>(schedule_->plan().racks.size()) : RackIndex{0};
    current_ = std::min(current_, racks - 1);
    setScale(scale_);
    describeCurrent();
    emit currentChanged();
}

void FloorView::describeCurrent()
{
    const QString words = rackText(current_);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FloorView::setScale(double scale)
{
    scale_ = std::clamp(scale, 4.0, 400.0);
    const QSizeF size = geometry_.size() * scale_;
    resize(size.toSize());
    setMinimumSize(size.toSize());
    update();
}

double FloorView::scaleToFit(QSize room) const
{
    const QSizeF size = geometry_.size();
    return std::min(room.width() / size.width(), 110.0);
}

void FloorView::setTraysVisible(bool areVisible)
{
    areTraysVisible_ = areVisible;
    update();
}

void FloorView::setCurrent(RackIndex rack)
{
    if (rack == current_)
        return;
    current_ = rack;
    describeCurrent();
    update();
    emit currentChanged();
    if (schedule_ && rack >= 0)
        emit movedTo(
            scaled(geometry_.rackBox(schedule_->plan().racks[static_cast<std::size_t>(rack)]), scale_).toAlignedRect());
}

QString FloorView::rackText(RackIndex index) const
{
    if (!schedule_ || index < 0 || index >= static_cast<RackIndex>(schedule_->plan().racks.size()))
        return {};
    const Plan& plan = schedule_->plan();
    const Design& design = schedule_->design();
    const Rack& rack = plan.racks[static_cast<std::size_t>(index)];
    const RackPart* part = schedule_->catalogue().rackPart(design.site.rack);
    QString weight = text(rack.weight);
    if (part && part->staticLoad)
        weight = tr("%1 of %2").arg(weight, text(*part->staticLoad));
    const int cables =
        static_cast<int>(std::lround(schedule_->trays().cablesIntoRack[static_cast<std::size_t>(index)]));
    return tr("Rack %1, %2: %3. Power %4 of %5 at most, weight %6, %7 rack units used; %8 cables from the tray.")
        .arg(QString::fromStdString(rackName(rack)), rackRoleName(rack.role),
             rackContents(rack, plan, design, schedule_->catalogue()), text(rack.max), text(design.site.rackPowerLimit),
             weight, QLocale().toString(rack.usedU), QLocale().toString(cables));
}

QString FloorView::trayText(const TraySegment& segment) const
{
    const QLocale locale;
    Rack from;
    from.row = segment.row;
    from.column = segment.column;
    Rack to = from;
    (segment.kind == TrayKind::Row ? to.column : to.row) += 1;
    const QString cables = locale.toString(std::llround(segment.cables));
    QString words = tr("Tray from %1 to %2: %3 cables.")
                        .arg(QString::fromStdString(rackName(from)), QString::fromStdString(rackName(to)), cables);
    const Cabling& cabling = schedule_->catalogue().cabling;
    if (const auto fill = trayFill(segment, cabling); fill && segment.cables > segment.unsized)
        words += QLatin1Char(' ') + tr("Filled to %1 of its cross-section, %2 is the limit.")
                                        .arg(percentText(*fill, 1), percentText(cabling.tray->fillLimit));
    if (segment.unsized > 0.5)
        words += QLatin1Char(' ') + tr("The diameter of %1 of them is not known and not counted.")
                                        .arg(locale.toString(std::llround(segment.unsized)));
    return words;
}

void FloorView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), theme().surface);
    if (!schedule_)
        return;
    const QRectF shown(event->rect());
    const Plan& plan = schedule_->plan();
    const auto paintTrays = [&](TrayKind kind) {
        for (const TraySegment& segment : schedule_->trays().segments)
            if (areTraysVisible_ && segment.kind == kind &&
                scaled(geometry_.trayBox(segment), scale_).intersects(shown))
                paintTray(painter, segment);
    };
    // Crossings lie over the racks, whose words must stay readable.
    paintTrays(TrayKind::Crossing);
    for (std::size_t r = 0; r < plan.racks.size(); ++r)
        if (scaled(geometry_.rackBox(plan.racks[r]), scale_).adjusted(-3, -3, 3, 3).intersects(shown))
            paintRack(painter, static_cast<RackIndex>(r));
    paintTrays(TrayKind::Row);
    paintRowLabels(painter);
    paintFocus(painter);
}

/// Around the whole plan and, as that may reach out of sight, around the rack from which the keys walk.
void FloorView::paintFocus(QPainter& painter) const
{
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().selection, 1, Qt::DotLine));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (current_ < 0)
        return;
    const Rack& rack = schedule_->plan().racks[static_cast<std::size_t>(current_)];
    painter.drawRect(scaled(geometry_.rackBox(rack), scale_).adjusted(-1.5, -1.5, 1.5, 1.5));
}

void FloorView::paintRack(QPainter& painter, RackIndex index) const
{
    const Rack& rack = schedule_->plan().racks[static_cast<std::size_t>(index)];
    const QRectF box = scaled(geometry_.rackBox(rack), scale_).adjusted(0.5, 0.5, -0.5, -0.5);
    const Power limit = schedule_->design().site.rackPowerLimit;
    const double share = limit > Power{} ? rack.max / limit : 0;
    const QColor colour = roleColour(rack.role);
    QColor fill = colour;
    fill.setAlphaF(theme().isDark ? 0.28F : 0.16F);
    const bool isCurrent = index == current_;
    painter.setPen(QPen(isCurrent ? theme().selection : colour, isCurrent ? 2.5 : 1));
    painter.setBrush(fill);
    painter.drawRect(box);
    // The front, where cold air enters.
    painter.fillRect(QRectF(box.left(), box.bottom() - 3, box.width(), 3), colour);
    if (box.width() < kTextWidth)
        return;
    QFont small = font();
    small.setPixelSize(std::clamp(static_cast<int>(box.width() / 4.4), 8, 13));
    QFont bold = small;
    bold.setWeight(QFont::DemiBold);
    const double line = QFontMetricsF(bold).height();
    painter.setPen(theme().text);
    painter.setFont(bold);
    QRectF row(box.left(), box.top() + 4, box.width(), line);
    painter.drawText(row, Qt::AlignCenter, QString::fromStdString(rackName(rack)));
    if (box.height() < kLoadHeight)
        return;
    painter.setFont(small);
    row.translate(0, line);
    painter.setPen(share > 1 ? theme().error : theme().textMuted);
    painter.drawText(row, Qt::AlignCenter | Qt::TextDontClip, text(rack.max));
    row.translate(0, line);
    painter.setPen(theme().textMuted);
    if (row.bottom() < box.bottom() - 10)
        painter.drawText(row, Qt::AlignCenter | Qt::TextDontClip,
                         rack.weight > Mass{} ? text(rack.weight) : QStringLiteral("—"));
    const QRectF bar(box.left() + 4, box.bottom() - 9, box.width() - 8, 3);
    painter.fillRect(bar, theme().hairline);
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(share, 0.0, 1.0), bar.height()),
                     share > 1 ? theme().error : theme().info);
}

/// The fuller, the darker and the thicker; beyond the limit hatched in the colour of errors.
void FloorView::paintTray(QPainter& painter, const TraySegment& segment) const
{
    const QRectF box = scaled(geometry_.trayBox(segment), scale_);
    const Cabling& cabling = schedule_->catalogue().cabling;
    const TraySegment* fullest = fullestSegment(schedule_->trays());
    const auto fill = trayFill(segment, cabling);
    const double limit = cabling.tray ? cabling.tray->fillLimit : 1;
    const double byLimit = fill ? *fill / limit : 0;
    // Where no diameter is known, the count alone tells the trays apart.
    const double byCount = fullest && fullest->cables > 0 ? segment.cables / fullest->cables : 0;
    const double density = std::clamp(fill && *fill > 0 ? byLimit : 0.5 * byCount, 0.0, 1.0);
    const bool isOver = byLimit > 1;
    QColor colour = isOver ? theme().error : theme().info;
    colour.setAlphaF(static_cast<float>(0.18 + 0.62 * density));
    const double thickness = 0.35 + 0.65 * density;
    const bool isRow = segment.kind == TrayKind::Row;
    const QRectF filled =
        isRow
            ? QRectF(box.left(), box.center().y() - box.height() * thickness / 2, box.width(), box.height() * thickness)
            : QRectF(box.center().x() - box.width() * thickness / 2, box.top(), box.width() * thickness, box.height());
    painter.fillRect(filled, colour);
    if (isOver) {
        QColor hatch = theme().text;
        painter.fillRect(filled, QBrush(hatch, Qt::BDiagPattern));
    }
    if (isRow && box.width() >= kTextWidth && box.height() >= 11) {
        QFont small = font();
        small.setPixelSize(9);
        painter.setFont(small);
        painter.setPen(theme().text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QLocale().toString(std::llround(segment.cables)));
    }
}

void FloorView::paintRowLabels(QPainter& painter) const
{
    painter.setPen(theme().textMuted);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    Rack rack;
    for (int row = 0; row < geometry_.rows(); ++row) {
        rack.row = row;
        QString letters = QString::fromStdString(rackName(rack));
        letters.chop(2);
        painter.drawText(scaled(geometry_.rowLabelBox(row), scale_),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         scale_ > 24 ? tr("Row %1").arg(letters) : letters);
    }
    if (geometry_.rows() == 0)
        return;
    // The end of the rows, to be dragged.
    const double x = geometry_.rightEdge() * scale_ + 5;
    const QRectF first = scaled(geometry_.rowLabelBox(0), scale_);
    painter.setPen(QPen(theme().textMuted, 2, Qt::DotLine));
    painter.drawLine(QPointF(x, first.top()), QPointF(x, first.bottom()));
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/floor_view.h"

#include <QAccessible>

#include "views/report/drawing_words.h"
#include "views/text/sentences.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace cw {

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
    const RackMatch match = moves_.setSchedule(schedule_);
    hasKeys_ = false;
    refusal_.clear();
    // Racks are held by their numbers: where those now stand for others, what is held is let go.
    if (!match.isSame() && (drag_ == Drag::Rack || drag_ == Drag::Band))
        drag_ = Drag::None;
    fullest_ = schedule_ ? fullestSegment(schedule_->trays()) : nullptr;
    current_ = match.find(current_);
    setScale(scale_);
    describeCurrent();
    emit currentChanged();
}

void FloorView::describeCurrent()
{
    const QString move = moveText();
    const QString words = move.isEmpty() ? rackText(current_) : move;
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
    refusal_.clear();
    describeCurrent();
    update();
    emit currentChanged();
    if (schedule_ && rack >= 0)
        emit movedTo(boxOf(moves_.placeOf(rack)).toAlignedRect());
}

QRectF FloorView::boxOf(FloorPlace place) const
{
    const QRectF box = geometry_.rackBox(place);
    return {box.topLeft() * scale_, box.size() * scale_};
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
    QString words =
        tr("Rack %1, %2: %3. Power %4 of %5 at most, weight %6, %7 rack units used; %8 cables from the tray.")
            .arg(QString::fromStdString(rackName(moves_.placeOf(index))), rackRoleName(rack.role),
                 rackContents(rack, plan, design, schedule_->catalogue()), text(rack.max),
                 text(design.site.rackPowerLimit), weight, QLocale().toString(rack.usedU), QLocale().toString(cables));
    if (moves_.isMovedByHand(index))
        addSentence(words, tr("Moved by hand from %1.").arg(QString::fromStdString(rackName(rack.generated))));
    if (const auto others = static_cast<int>(moves_.selected().size()); others > 1)
        addSentence(words, tr("%n racks are selected.", nullptr, others));
    return words;
}

QString FloorView::trayText(const TraySegment& segment) const
{
    const QLocale locale;
    const FloorPlace from{segment.row, segment.column};
    FloorPlace to = from;
    (segment.kind == TrayKind::Row ? to.column : to.row) += 1;
    const QString cables = locale.toString(std::llround(segment.cables));
    QString words = tr("Tray from %1 to %2: %3 cables.")
                        .arg(QString::fromStdString(rackName(from)), QString::fromStdString(rackName(to)), cables);
    const Cabling& cabling = schedule_->catalogue().cabling;
    if (const auto fill = trayFill(segment, cabling); fill && segment.cables > segment.unsized)
        addSentence(words, tr("Filled to %1 of its cross-section, %2 is the limit.")
                               .arg(percentText(*fill, 1), percentText(cabling.tray->fillLimit)));
    if (segment.unsized > 0.5)
        addSentence(words, tr("The diameter of %1 of them is not known and not counted.")
                               .arg(locale.toString(std::llround(segment.unsized))));
    return words;
}

}  // namespace cw

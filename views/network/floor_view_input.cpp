// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Mouse and keyboard on the floor plan.
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include "views/network/floor_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace cw {

namespace {

constexpr double kGrip = 7;  // pixels around the end of a row
constexpr double kZoomStep = 1.2;

}  // namespace

RackIndex FloorView::rackAt(QPointF position) const
{
    const FloorPlace place = geometry_.placeAt(position / scale_);
    return boxOf(place).contains(position) ? moves_.rackAt(place) : -1;
}

int FloorView::rowLabelAt(QPointF position) const
{
    for (int row = 0; row < geometry_.rows(); ++row)
        if (geometry_.rowLabelBox(row).contains(position / scale_))
            return row;
    return -1;
}

bool FloorView::isAtRowEnd(QPointF position) const
{
    // A rack that was put beyond the end of its row is not held by it.
    const bool isNear = std::abs(position.x() - geometry_.rightEdge() * scale_ - kGrip / 2) < kGrip;
    return geometry_.rows() > 0 && isNear && rackAt(position) < 0;
}

QString FloorView::textAt(QPointF position) const
{
    if (!schedule_)
        return {};
    if (isAtRowEnd(position))
        return tr("Drag to change how many racks stand in a row.");
    if (rowLabelAt(position) > 0)
        return tr("Drag to change the pitch of the rows.");
    if (areTraysVisible_)
        for (const TraySegment& segment : schedule_->trays().segments)
            if (segment.kind == TrayKind::Row && geometry_.trayBox(segment).contains(position / scale_))
                return trayText(segment);
    // A crossing lies over the racks: it is told where it is seen, in the aisle between them.
    if (const RackIndex rack = rackAt(position); rack >= 0)
        return rackText(rack);
    if (areTraysVisible_)
        for (const TraySegment& segment : schedule_->trays().segments)
            if (geometry_.trayBox(segment).contains(position / scale_))
                return trayText(segment);
    return {};
}

bool FloorView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = textAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()), this);
        return true;
    }
    return QWidget::event(event);
}

/// To the nearest rack in that direction.
void FloorView::walk(int horizontal, int vertical, Qt::KeyboardModifiers keys)
{
    if (current_ < 0) {
        setCurrent(0);
        return;
    }
    const FloorPlace from = moves_.placeOf(current_);
    RackIndex best = -1;
    int least = std::numeric_limits<int>::max();
    for (std::size_t r = 0; r < moves_.places().size(); ++r) {
        const FloorPlace place = moves_.places()[r];
        const int columns = place.column - from.column;
        const int rows = place.row - from.row;
        const int along = columns * horizontal + rows * vertical;
        const int aside = std::abs(columns * vertical) + std::abs(rows * horizontal);
        // Sideways only within the row; up and down to the nearest column of the next row.
        if (along <= 0 || (horizontal != 0 && rows != 0) || along * kMostFloorPlaces + aside >= least)
            continue;
        least = along * kMostFloorPlaces + aside;
        best = static_cast<RackIndex>(r);
    }
    if (best < 0)
        return;
    std::set<RackIndex> selected;
    if (keys & Qt::ShiftModifier) {
        selected = moves_.selected();
        selected.insert({current_, best});
    }
    moves_.select(std::move(selected));
    update();
    setCurrent(best);
}

bool FloorView::walkKey(QKeyEvent* event)
{
    const auto jump = [this](RackIndex rack) {
        moves_.select({});
        update();
        setCurrent(rack);
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left: walk(-1, 0, event->modifiers()); return true;
    case Qt::Key_Right: walk(1, 0, event->modifiers()); return true;
    case Qt::Key_Up: walk(0, -1, event->modifiers()); return true;
    case Qt::Key_Down: walk(0, 1, event->modifiers()); return true;
    case Qt::Key_Home: return jump(0);
    case Qt::Key_End: return jump(static_cast<RackIndex>(schedule_->plan().racks.size()) - 1);
    default: return false;
    }
}

void FloorView::keyPressEvent(QKeyEvent* event)
{
    if (!schedule_ || schedule_->plan().racks.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    forgetRefusal();
    if (moveKey(event) || walkKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: revealCurrent(); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: emit zoomRequested(kZoomStep); break;
    case Qt::Key_Minus: emit zoomRequested(1 / kZoomStep); break;
    default: QWidget::keyPressEvent(event);
    }
}

/// The blocks whose units stand in the rack, and the networks of its switches.
void FloorView::revealCurrent()
{
    if (current_ < 0)
        return;
    const Plan& plan = schedule_->plan();
    std::set<ElementId> there;
    for (const DeviceIndex index : plan.racks[static_cast<std::size_t>(current_)].devices) {
        const Device& device = plan.devices[static_cast<std::size_t>(index)];
        if (device.block >= 0)
            there.insert(schedule_->design().blocks[static_cast<std::size_t>(device.block)].id);
        else if (const NetworkPlan* network = plan.network(device.network))
            there.insert(network->network);
    }
    std::vector<ElementId> ids;
    for (const ElementId& id : there)
        if (session_.design()->hasElement(id))
            ids.push_back(id);
    if (!ids.empty())
        session_.reveal(ids);
}

/// With Ctrl one more or less, with Shift all between the current one and this.
void FloorView::press(RackIndex rack, Qt::KeyboardModifiers keys)
{
    if (keys & Qt::ControlModifier) {
        if (moves_.selected().empty() && current_ >= 0)
            moves_.toggle(current_);
        moves_.toggle(rack);
    } else if (keys & Qt::ShiftModifier) {
        selectBetween(moves_.placeOf(std::max(current_, 0)), moves_.placeOf(rack), {});
    } else if (!moves_.isSelected(rack)) {
        moves_.select({});
    }
    setCurrent(rack);
    describeCurrent();
    emit currentChanged();
    update();
}

void FloorView::selectBetween(FloorPlace a, FloorPlace b, const std::set<RackIndex>& besides)
{
    std::set<RackIndex> racks = besides;
    const auto [top, bottom] = std::minmax(a.row, b.row);
    const auto [left, right] = std::minmax(a.column, b.column);
    for (std::size_t r = 0; r < moves_.places().size(); ++r) {
        const FloorPlace place = moves_.places()[r];
        if (place.row >= top && place.row <= bottom && place.column >= left && place.column <= right)
            racks.insert(static_cast<RackIndex>(r));
    }
    moves_.select(std::move(racks));
}

void FloorView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !schedule_)
        return;
    cancelMove();
    forgetRefusal();
    ++dragCount_;
    pressedAt_ = event->position();
    if (isAtRowEnd(pressedAt_)) {
        drag_ = Drag::RowEnd;
    } else if (const int row = rowLabelAt(pressedAt_); row > 0) {
        drag_ = Drag::RowPitch;
        draggedRow_ = row;
    } else if (const RackIndex rack = rackAt(pressedAt_); rack >= 0) {
        drag_ = Drag::Rack;
        press(rack, event->modifiers());
    } else {
        drag_ = Drag::Band;
        bandEnd_ = pressedAt_;
        besidesBand_ = event->modifiers() & Qt::ControlModifier ? moves_.selected() : std::set<RackIndex>{};
        moves_.select(besidesBand_);
        update();
    }
}

void FloorView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (drag_ == Drag::RowEnd || drag_ == Drag::RowPitch) {
        dragRows(position);
    } else if (drag_ == Drag::Rack) {
        const bool isFar = (position - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
        if (!moves_.isMoving() && isFar && current_ >= 0) {
            moves_.begin(current_);
            update();
        }
        if (moves_.isMoving())
            aimAt(geometry_.placeAt(position / scale_));
    } else if (drag_ == Drag::Band) {
        bandEnd_ = position;
        const QRectF band = QRectF(pressedAt_, bandEnd_).normalized();
        std::set<RackIndex> racks = besidesBand_;
        for (std::size_t r = 0; r < moves_.places().size(); ++r)
            if (boxOf(moves_.places()[r]).intersects(band))
                racks.insert(static_cast<RackIndex>(r));
        moves_.select(std::move(racks));
        update();
    } else if (isAtRowEnd(position)) {
        setCursor(Qt::SizeHorCursor);
    } else if (rowLabelAt(position) > 0) {
        setCursor(Qt::SizeVerCursor);
    } else {
        unsetCursor();
    }
}

void FloorView::dragRows(QPointF position)
{
    const QString gesture = QStringLiteral("floor-%1").arg(dragCount_);
    const Site& site = session_.design()->site;
    if (drag_ == Drag::RowEnd) {
        const int racks = geometry_.racksPerRowAt(position.x() / scale_);
        if (racks != site.racksPerRow)
            session_.edit(
                tr("Racks per row"),
                [racks](const Design& before) {
                    Design after = before;
                    after.site.racksPerRow = racks;
                    return after;
                },
                gesture);
    } else {
        // The name is held at its middle.
        const double middle = geometry_.rowLabelBox(0).height() / 2;
        const Length pitch = geometry_.rowPitchAt(position.y() / scale_ - middle, draggedRow_);
        if (pitch != site.rowPitch)
            session_.edit(
                tr("Row pitch"),
                [pitch](const Design& before) {
                    Design after = before;
                    after.site.rowPitch = pitch;
                    return after;
                },
                gesture);
    }
}

void FloorView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!isDragging())
        return;
    const bool isClick = drag_ == Drag::Rack && !moves_.isMoving() && event->modifiers() == Qt::NoModifier;
    drag_ = Drag::None;
    if (moves_.isMoving())
        drop();
    else if (isClick)
        moves_.select({});
    describeCurrent();
    emit currentChanged();
    update();
    emit dragEnded();
}

void FloorView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (rackAt(event->position()) >= 0)
        revealCurrent();
}

void FloorView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        emit zoomRequested(std::pow(kZoomStep, event->angleDelta().y() / 120.0));
    else
        event->ignore();
}

}  // namespace cw

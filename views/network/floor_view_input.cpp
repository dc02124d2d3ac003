// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Mouse and keyboard on the floor plan.
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
    if (!schedule_)
        return -1;
    const auto& racks = schedule_->plan().racks;
    for (std::size_t r = 0; r < racks.size(); ++r)
        if (geometry_.rackBox(racks[r]).contains(position / scale_))
            return static_cast<RackIndex>(r);
    return -1;
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
    return geometry_.rows() > 0 && std::abs(position.x() - geometry_.rightEdge() * scale_ - kGrip / 2) < kGrip;
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
void FloorView::walk(int horizontal, int vertical)
{
    const auto& racks = schedule_->plan().racks;
    if (current_ < 0) {
        setCurrent(0);
        return;
    }
    const Rack& from = racks[static_cast<std::size_t>(current_)];
    RackIndex best = -1;
    int least = std::numeric_limits<int>::max();
    for (std::size_t r = 0; r < racks.size(); ++r) {
        const int columns = racks[r].column - from.column;
        const int rows = racks[r].row - from.row;
        const int along = columns * horizontal + rows * vertical;
        const int aside = std::abs(columns * vertical) + std::abs(rows * horizontal);
        // Sideways only within the row; up and down to the nearest column of the next row.
        if (along <= 0 || (horizontal != 0 && rows != 0) || along * 1000 + aside >= least)
            continue;
        least = along * 1000 + aside;
        best = static_cast<RackIndex>(r);
    }
    if (best >= 0)
        setCurrent(best);
}

void FloorView::keyPressEvent(QKeyEvent* event)
{
    if (!schedule_ || schedule_->plan().racks.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: walk(-1, 0); break;
    case Qt::Key_Right: walk(1, 0); break;
    case Qt::Key_Up: walk(0, -1); break;
    case Qt::Key_Down: walk(0, 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(static_cast<RackIndex>(schedule_->plan().racks.size()) - 1); break;
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

void FloorView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    ++dragCount_;
    if (isAtRowEnd(event->position())) {
        drag_ = Drag::RowEnd;
    } else if (const int row = rowLabelAt(event->position()); row > 0) {
        drag_ = Drag::RowPitch;
        draggedRow_ = row;
    } else if (const RackIndex rack = rackAt(event->position()); rack >= 0) {
        setCurrent(rack);
    }
}

void FloorView::mouseMoveEvent(QMouseEvent* event)
{
    if (isDragging())
        drag(event->position());
    else if (isAtRowEnd(event->position()))
        setCursor(Qt::SizeHorCursor);
    else if (rowLabelAt(event->position()) > 0)
        setCursor(Qt::SizeVerCursor);
    else
        unsetCursor();
}

void FloorView::drag(QPointF position)
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

void FloorView::mouseReleaseEvent(QMouseEvent*)
{
    if (!isDragging())
        return;
    drag_ = Drag::None;
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

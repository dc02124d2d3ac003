// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QKeyEvent>

#include "views/canvas/interior_surface.h"

#include <algorithm>

namespace cw {

/// Among switches, or among the ports of one; with a link in hand beyond its last port to the next switch.
bool InteriorSurface::moveByKey(int key)
{
    const int dx = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int dy = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if ((dx == 0 && dy == 0) || map_->isEmpty())
        return false;
    InteriorSpot spot = state_.selected;
    if (spot.device < 0) {
        spot = {map_->groups().front().devices.front(), -1};
    } else if (spot.isDevice() || (state_.draft && spot.device == state_.draft->from.device)) {
        // A link that is drawn ends on no port of the device where it begins.
        spot = {map_->neighbour(spot.device, dx, dy), -1};
    } else {
        const int count = map_->slotCount(spot.device);
        const int rows = map_->slotGrid(spot.device).rows;
        const int next = spot.slot + dx * rows + dy;
        const bool staysInColumn = dy == 0 || next / rows == spot.slot / rows;
        if (next >= 0 && next < count && staysInColumn)
            spot.slot = next;
        else if (state_.draft)
            spot = {map_->neighbour(spot.device, dx, dy), -1};
    }
    select(spot);
    const QRectF shown(QPointF(), camera_.screen);
    if (!shown.contains(onScreen(spot)))
        reveal({spot.device, spot.slot});
    return true;
}

/// From a switch to its first port with a cable, from a port to the other end. While a link is drawn: to the first free
/// port, and from a port on the link ends there.
void InteriorSurface::enterOrFollow()
{
    const InteriorSpot at = state_.selected;
    if (at.device < 0)
        return;
    if (state_.draft) {
        const InteriorSpot end = linkEnd(*map_, at);
        if (at.isPort() || !end.isPort() || at.device == state_.draft->from.device)
            return endLink();
        reveal(end);
        return select(end);
    }
    if (at.isPort()) {
        if (const InteriorSpot far = map_->otherEnd(at); far.device >= 0 && map_->contains(far.device)) {
            select(far);
            reveal(far);
        }
        return;
    }
    const auto& portCables = map_->portCables(at.device);
    const auto used = std::find_if(portCables.begin(), portCables.end(), [](std::int32_t cable) { return cable >= 0; });
    if (portCables.empty())
        return;
    const InteriorSpot port{at.device, used == portCables.end() ? 0 : static_cast<int>(used - portCables.begin())};
    reveal(port);
    select(port);
}

void InteriorSurface::stepBack()
{
    if (state_.selected.isPort())
        select({state_.selected.device, -1});
    else if (state_.selected.device >= 0)
        select({});
    else
        emit leaveRequested();
}

void InteriorSurface::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (held != Qt::NoModifier || !map_) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QPointF middle = QRectF(rect()).center();
    switch (event->key()) {
    case Qt::Key_Escape: state_.draft ? dropLink() : emit escaped(); return;
    case Qt::Key_Backspace: emit leaveRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: enterOrFollow(); return;
    case Qt::Key_Space:
        if (state_.selected.device >= 0)
            emit picked(state_.selected.device);
        return;
    case Qt::Key_F: emit failRequested(); return;
    case Qt::Key_P: emit pathRequested(); return;
    case Qt::Key_Home:
    case Qt::Key_0: fit(); return;
    case Qt::Key_Plus: zoomAround(1.25, middle); return;
    case Qt::Key_Minus: zoomAround(0.8, middle); return;
    // What the drawing of the design does with these would change elements that are not seen here.
    case Qt::Key_F2:
    case Qt::Key_1: return;
    default:
        if (!handleHandKey(event->key()) && !moveByKey(event->key()))
            QWidget::keyPressEvent(event);
    }
}

}  // namespace cw

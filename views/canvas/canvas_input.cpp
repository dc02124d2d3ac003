// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDragEnterEvent>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kHandleReach = 9;  // screen pixels
constexpr double kLaneOpensAt = 4;  // zoom

}  // namespace

void CanvasView::startGesture(std::unique_ptr<Gesture> gesture)
{
    gesture_ = std::move(gesture);
}

void CanvasView::cancelGesture()
{
    isPressed_ = false;
    if (!gesture_)
        return;
    const auto gesture = std::move(gesture_);
    gesture->cancel();
    emit statusMessage({});
    viewport()->update();
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    scene_->setFocused(scene_->focused(), false);
    const bool isPan = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && isSpaceHeld_);
    if (isPan) {
        isPanning_ = true;
        wasSpaceUsed_ = true;
        panFrom_ = event->position();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const QPointF place = mapToScene(event->pos());
    if (event->button() == Qt::RightButton) {
        const ElementId id = scene_->elementAt(place);
        if (!id.empty() && !session_->isSelected(id))
            session_->select({id});
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    isPressed_ = true;
    pressedAt_ = event->position();
    const PortHandle* handle = scene_->handleAt(place, kHandleReach / std::min(zoom(), 1.5));
    pressedHandle_ = handle ? std::optional(*handle) : std::nullopt;
    pressedOn_ = handle ? handle->block : scene_->elementAt(place);
    if (!handle)
        pressOn(pressedOn_, event->modifiers());
}

/// Selects at once, so that a drag moves what was taken hold of.
void CanvasView::pressOn(const ElementId& id, Qt::KeyboardModifiers modifiers)
{
    wasSelectedAtPress_ = !id.empty() && session_->isSelected(id);
    if (id.empty())
        return;
    if (wasSelectedAtPress_)
        return;
    std::vector<ElementId> ids;
    if (modifiers.testFlag(Qt::ControlModifier))
        ids = session_->selection();
    ids.push_back(id);
    session_->select(std::move(ids));
    scene_->setFocused(id, false);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (isPanning_) {
        scrollBy(panFrom_ - event->position());
        panFrom_ = event->position();
        isFitting_ = false;
        return;
    }
    const QPointF place = viewportTransform().inverted().map(event->position());
    const bool isFar = (event->position() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (isPressed_ && !gesture_ && isFar) {
        const QPointF start = viewportTransform().inverted().map(pressedAt_);
        if (pressedHandle_)
            startGesture(std::make_unique<AttachGesture>(field(), *pressedHandle_));
        else if (pressedOn_.empty())
            startGesture(
                std::make_unique<MarqueeGesture>(field(), start, event->modifiers().testFlag(Qt::ControlModifier)));
        else
            startGesture(std::make_unique<MoveGesture>(field(), start, pressedOn_));
    }
    if (!gesture_) {
        setCursorFor(place);
        return;
    }
    gesture_->move(place, event->modifiers(), zoom());
    if (!gesture_->message().isEmpty())
        emit statusMessage(gesture_->message());
    viewport()->update();
}

void CanvasView::setCursorFor(QPointF place)
{
    const PortHandle* handle = scene_->handleAt(place, kHandleReach / std::min(zoom(), 1.5));
    scene_->setHovered(handle ? handle->block : scene_->elementAt(place));
    viewport()->setCursor(isSpaceHeld_ ? Qt::OpenHandCursor : handle ? Qt::CrossCursor : Qt::ArrowCursor);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (isPanning_) {
        isPanning_ = false;
        viewport()->setCursor(isSpaceHeld_ ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (event->button() != Qt::LeftButton || !isPressed_)
        return;
    isPressed_ = false;
    if (const auto gesture = std::move(gesture_)) {
        gesture->finish();
        emit statusMessage({});
        viewport()->update();
        return;
    }
    // A click without a drag.
    if (pressedOn_.empty()) {
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            session_->select({});
    } else if (wasSelectedAtPress_ && !pressedHandle_) {
        std::vector<ElementId> ids{pressedOn_};
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            ids = session_->selection();
            std::erase(ids, pressedOn_);
        }
        session_->select(std::move(ids));
    }
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const ElementId id = scene_->elementAt(mapToScene(event->pos()));
    if (event->button() != Qt::LeftButton || id.empty())
        return;
    isPressed_ = false;
    session_->select({id});
    if (session_->design()->block(id))
        beginCountEdit();
    else if (session_->design()->network(id))
        openNetwork(id);
    else
        beginRename();
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    const double turn = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        scrollBy(QPointF(-turn, 0));
        isFitting_ = false;
    } else {
        // A notch of 120 is a quarter more; smooth wheels give fractions of it.
        zoomAround(std::pow(1.25, turn / 120.0), event->position());
        // Nearer still to a lane is inside of its network.
        const ElementId id = scene_->elementAt(mapToScene(event->position().toPoint()));
        if (turn > 0 && zoom() >= kLaneOpensAt && session_->design()->network(id))
            openNetwork(id);
    }
    event->accept();
}

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(1.0 + native->value(), native->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        if (const auto* pinch =
                static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture))) {
            zoomAround(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint().toPoint()));
            return true;
        }
    }
    if (event->type() == QEvent::Leave)
        scene_->setHovered({});
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    const std::optional<PaletteEntry> entry = decodePaletteEntry(*event->mimeData());
    if (!entry) {
        event->ignore();  // a file, perhaps: the window's affair
        return;
    }
    cancelGesture();
    drop_ = std::make_unique<DropGesture>(field(), *entry);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!drop_) {
        event->ignore();
        return;
    }
    drop_->move(mapToScene(event->position().toPoint()));
    emit statusMessage(drop_->message());
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(drop_->canDrop());
    viewport()->update();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent* event)
{
    drop_.reset();
    emit statusMessage({});
    viewport()->update();
    event->accept();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    if (!drop_) {
        event->ignore();
        return;
    }
    drop_->move(mapToScene(event->position().toPoint()));
    const auto drop = std::move(drop_);
    const bool canDrop = drop->canDrop();
    emit statusMessage(canDrop ? QString() : drop->message());
    bringIntoView({drop->drop()});
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(canDrop);
    setFocus(Qt::MouseFocusReason);
    viewport()->update();
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QKeyEvent>

#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"

#include <algorithm>
#include <array>

namespace cw {

bool CanvasView::nudgeByKey(const QKeyEvent& event)
{
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? 10 * kGridStep : kGridStep;
    switch (event.key()) {
    case Qt::Key_Left: commands_.nudge(-step, 0); return true;
    case Qt::Key_Right: commands_.nudge(step, 0); return true;
    case Qt::Key_Up: commands_.nudge(0, -step); return true;
    case Qt::Key_Down: commands_.nudge(0, step); return true;
    default: return false;
    }
}

bool CanvasView::handleKey(const QKeyEvent& event)
{
    struct Shortcut {
        QKeySequence::StandardKey key;
        void (CanvasView::*action)();
    };
    static constexpr std::array<Shortcut, 5> kShortcuts = {{{QKeySequence::SelectAll, &CanvasView::selectAll},
                                                            {QKeySequence::Copy, &CanvasView::copy},
                                                            {QKeySequence::Cut, &CanvasView::cut},
                                                            {QKeySequence::Paste, &CanvasView::paste},
                                                            {QKeySequence::Delete, &CanvasView::deleteSelection}}};
    for (const Shortcut& shortcut : kShortcuts) {
        if (event.matches(shortcut.key)) {
            (this->*shortcut.action)();
            return true;
        }
    }
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        duplicate();
        return true;
    }
    const Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (held != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_F: event.modifiers().testFlag(Qt::ShiftModifier) ? fitSelection() : fitAll(); return true;
    case Qt::Key_F2: beginRename(); return true;
    case Qt::Key_Plus: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_1: zoomTo(1); return true;
    case Qt::Key_Backspace: deleteSelection(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (session_->selection().empty())
            return true;
        if (session_->design()->network(session_->selection().front()))
            openNetwork(session_->selection().front());
        else
            emit inspectRequested(session_->selection().front());
        return true;
    default: return nudgeByKey(event);
    }
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (interior_) {
        event->ignore();  // what the open network has no use for is the window's affair
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (gesture_)
            cancelGesture();
        else
            session_->select({});
        return;
    }
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            isSpaceHeld_ = true;
            wasSpaceUsed_ = false;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    }
    if (!handleKey(*event))
        QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QGraphicsView::keyReleaseEvent(event);
        return;
    }
    isSpaceHeld_ = false;
    viewport()->setCursor(Qt::ArrowCursor);
    // Space without a drag toggles the element that has the focus ring, as in a list.
    const ElementId id = scene_->focused();
    if (wasSpaceUsed_ || !session_->design()->hasElement(id))
        return;
    std::vector<ElementId> ids = session_->selection();
    if (session_->isSelected(id))
        std::erase(ids, id);
    else
        ids.push_back(id);
    session_->select(std::move(ids));
}

void CanvasView::moveFocus(const ElementId& id)
{
    scene_->setFocused(id, true);
    session_->select({id});
    ensureVisible(scene_->layout().rectOf(id), 40, 40);
}

/// Tab walks through the elements and leaves the canvas after the last.
bool CanvasView::focusNextPrevChild(bool isNext)
{
    if (interior_)
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    const std::vector<ElementId> order = scene_->readingOrder();
    const auto at = std::find(order.begin(), order.end(), scene_->focused());
    if (order.empty() || editor_)
        return QGraphicsView::focusNextPrevChild(isNext);
    if (at == order.end()) {
        moveFocus(isNext ? order.front() : order.back());
        return true;
    }
    if (isNext ? at + 1 == order.end() : at == order.begin()) {
        scene_->setFocused({}, false);
        return QGraphicsView::focusNextPrevChild(isNext);
    }
    moveFocus(isNext ? *(at + 1) : *(at - 1));
    return true;
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    const std::vector<ElementId> order = scene_->readingOrder();
    if (!isByKey || order.empty())
        return;
    const ElementId& first = event->reason() == Qt::TabFocusReason ? order.front() : order.back();
    // Coming in by Tab shows where the focus is, but leaves the selection to the user.
    scene_->setFocused(session_->selection().empty() ? first : session_->selection().front(), true);
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    isSpaceHeld_ = false;
    scene_->setFocused(scene_->focused(), false);
}

}  // namespace cw

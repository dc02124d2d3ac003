// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QPainter>

#include "views/canvas/gestures.h"
#include "views/canvas/palette_mime.h"

namespace cw {

/// A palette entry over the canvas: its ghost, the lanes or blocks that would take it, and what a drop would do.
class DropGesture {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
public:
    DropGesture(const GestureField& field, PaletteEntry entry);
    ~DropGesture();
    DropGesture(const DropGesture&) = delete;
    DropGesture& operator=(const DropGesture&) = delete;

    /// `place` is where the pointer is; the ghost's corner snaps to the grid.
    void move(QPointF place);
    bool canDrop() const { return refusal_.isEmpty(); }
    /// Why not, or what will happen.
    QString message() const { return canDrop() ? message_ : refusal_; }
    /// One step; selects what was made and returns its id, "" if nothing was.
    ElementId drop();
    void paint(QPainter& painter) const;

private:
    void prepare();
    void moveBlock();
    void moveNetwork();
    void moveWorkload(QPointF place);
    Design dropped(const Design& design, ElementId* created) const;
    QString title() const;

    GestureField field_;
    PaletteEntry entry_;
    QPointF corner_;
    QString message_;
    QString refusal_;
    QString name_;
    QString iconName_;
    bool isUnknown_ = false;           ///< the catalogue has no such part
    std::vector<ElementId> possible_;  ///< networks, or blocks for a workload
    ElementId target_;
};

/// Where a card fits beside those that are there, beginning at a corner.
QPointF freePlace(const CanvasLayout& layout, QPointF corner);

}  // namespace cw

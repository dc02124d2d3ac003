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
    /// For what is placed without a pointer: a new block goes to every network that has ports for it, not to the lane
    /// that happens to be near.
    void attachByRole();
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
    Design withBlock(const Design& design, ElementId* created) const;
    bool isServed() const;
    ElementId host() const;
    QString namesOf(const std::vector<ElementId>& ids) const;
    QString title() const;

    GestureField field_;
    PaletteEntry entry_;
    QPointF corner_;
    QString message_;
    QString refusal_;
    QString name_;
    QString iconName_;
    bool isUnknown_ = false;           ///< the catalogue has no such part
    bool isFull_ = false;              ///< the design takes no more blocks
    bool isByRole_ = false;            ///< attaches to all networks, not to the near ones
    std::vector<ElementId> possible_;  ///< networks, or blocks for a workload
    std::vector<ElementId> targets_;   ///< of these, those that a drop takes
};

/// The name and the role that a palette entry gives to a block made from it.
void applyRole(Design& design, const ElementId& block, const PaletteEntry& entry);

}  // namespace cw

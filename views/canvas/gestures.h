// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a held mouse button does. A gesture shows its result while it lasts and changes the design once, at its end.

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include "views/canvas/canvas_scene.h"
#include "views/canvas/guides.h"

namespace cw {

/// What a gesture works on.
struct GestureField {
    Session& session;
    CanvasScene& scene;
    bool hasGuides = true;
};

class Gesture {
public:
    explicit Gesture(const GestureField& field)
        : field_(field)
    {
    }
    virtual ~Gesture() = default;
    /// `zoom` turns tolerances in screen pixels into canvas units.
    virtual void move(QPointF place, Qt::KeyboardModifiers modifiers, double zoom) = 0;
    virtual void finish() = 0;
    virtual void cancel() = 0;
    /// Over the items, in canvas units.
    virtual void paint(QPainter&) const {}
    /// One sentence for the status bar, or "".
    virtual QString message() const { return {}; }

protected:
    GestureField field_;
};

/// Moves the selection; cards snap to the grid and to each other, Alt suspends both. A job that is moved onto a block
/// is tied to it instead.
class MoveGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
public:
    MoveGesture(const GestureField& field, QPointF start, ElementId held);
    void move(QPointF place, Qt::KeyboardModifiers modifiers, double zoom) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;
    QString message() const override { return message_; }

private:
    ElementId blockUnder(QPointF place) const;
    void tie();

    QPointF start_;
    ElementId held_;
    DesignPtr before_;
    QRectF heldRect_;
    std::vector<QRectF> others_;
    std::vector<ElementId> moved_;
    QPointF offset_;
    std::vector<QLineF> guides_;
    ElementId target_;  ///< the block that a moved job would be tied to
    QString message_;
};

/// Left to right takes what lies inside, right to left what is touched; with Ctrl in addition to the selection.
class MarqueeGesture : public Gesture {
public:
    MarqueeGesture(const GestureField& field, QPointF start, bool isAdding);
    void move(QPointF place, Qt::KeyboardModifiers modifiers, double zoom) override;
    void finish() override {}
    void cancel() override;
    void paint(QPainter& painter) const override;

private:
    QPointF start_;
    QPointF place_;
    std::vector<ElementId> before_;
};

/// Draws a bundle from a port handle to a lane.
class AttachGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
public:
    AttachGesture(const GestureField& field, PortHandle from);
    void move(QPointF place, Qt::KeyboardModifiers modifiers, double zoom) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;
    QString message() const override { return message_; }

private:
    PortHandle from_;
    QPointF place_;
    std::vector<ElementId> possible_;
    ElementId target_;
    QString message_;
};

/// The networks whose lanes would take ports of a block.
std::vector<ElementId> attachableNetworks(const Design& design, const Catalogue& catalogue, const ElementId& block);

}  // namespace cw

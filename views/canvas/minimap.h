// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGraphicsView;

namespace cw {

class CanvasScene;

/// The whole design in small, with the part that is on the screen; dragging moves that part.
class Minimap : public QWidget {
    Q_OBJECT
public:
    Minimap(QGraphicsView* view, CanvasScene* scene);
    QSize sizeHint() const override { return {188, 108}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QTransform toWidget() const;
    void goTo(QPointF place);

    QGraphicsView* view_;
    CanvasScene* scene_;
};

}  // namespace cw

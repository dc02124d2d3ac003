// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/minimap.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>

#include "views/canvas/canvas_scene.h"
#include "views/style/theme.h"

#include <algorithm>

namespace cw {

Minimap::Minimap(QGraphicsView* view, CanvasScene* scene)
    : QWidget(view)
    , view_(view)
    , scene_(scene)
{
    setAccessibleName(tr("Overview"));
    setToolTip(tr("The whole design; drag to move the part on the screen."));
    setCursor(Qt::PointingHandCursor);
    resize(sizeHint());
    connect(scene, &CanvasScene::laidOut, this, qOverload<>(&QWidget::update));
}

QTransform Minimap::toWidget() const
{
    const QRectF shown = scene_->layout().bounds.adjusted(-60, -60, 60, 60);
    if (shown.isEmpty())
        return {};
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const double scale = std::min(room.width() / shown.width(), room.height() / shown.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-shown.center().x(), -shown.center().y());
    return transform;
}

void Minimap::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = t.surfaceRaised;
    ground.setAlphaF(0.95F);
    painter.setBrush(ground);
    painter.setPen(t.hairline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (scene_->layout().bounds.isEmpty())
        return;
    const QTransform transform = toWidget();
    painter.setClipRect(rect().adjusted(4, 4, -4, -4));
    painter.setPen(Qt::NoPen);
    for (const LaneBox& lane : scene_->layout().lanes) {
        QColor colour = t.network(lane.kind);
        colour.setAlphaF(0.32F);
        painter.setBrush(colour);
        painter.drawRoundedRect(transform.mapRect(lane.rect), 1, 1);
    }
    for (const CardBox& card : scene_->layout().cards) {
        QColor colour = card.isWorkload ? t.selection : t.textMuted;
        colour.setAlphaF(0.6F);
        painter.setBrush(colour);
        painter.drawRoundedRect(transform.mapRect(card.rect), 1.5, 1.5);
    }
    const QRectF onScreen = view_->mapToScene(view_->viewport()->rect()).boundingRect();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.selection, 1.5));
    painter.drawRoundedRect(transform.mapRect(onScreen), 2, 2);
}

void Minimap::goTo(QPointF place)
{
    view_->centerOn(toWidget().inverted().map(place));
    update();
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/interior_surface.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include "views/canvas/as_built_marks.h"
#include "views/canvas/canvas_words.h"
#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kMargin = 18;       // pixels around the whole
constexpr double kMostZoom = 6;      // a port is 60 pixels wide
constexpr double kLeaveBelow = 0.8;  // of the zoom that shows the whole: further out is the design
constexpr double kNearZoom = 1.6;    // ports have their numbers

}  // namespace

InteriorSurface::InteriorSurface(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("interiorSurface"));
    setAccessibleName(tr("Inside of the network"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void InteriorSurface::setMap(std::shared_ptr<const InteriorMap> map)
{
    map_ = std::move(map);
    marks_.reset();
    if (isFitting_)
        fit();
    update();
}

void InteriorSurface::setState(const InteriorState& state)
{
    state_ = state;
    state_.hasFocus = hasFocus();
    update();
}

void InteriorSurface::setMarks(std::shared_ptr<const AsBuiltMarks> marks)
{
    if (!marks && !marks_)
        return;
    marks_ = std::move(marks);
    update();
    // What is said of the selection includes them.
    emit selected();
}

void InteriorSurface::setMarked(int difference)
{
    marked_ = difference;
    update();
}

QString InteriorSurface::markWords(InteriorSpot spot) const
{
    return marks_ && spot.device >= 0 ? marks_->words(spot) : QString();
}

double InteriorSurface::fitZoom() const
{
    const QRectF bounds = map_ ? map_->bounds() : QRectF();
    if (bounds.isEmpty())
        return 1;
    return std::clamp(std::min((width() - 2 * kMargin) / bounds.width(), (height() - 2 * kMargin) / bounds.height()),
                      1e-3, 1.2);
}

void InteriorSurface::fit()
{
    isFitting_ = true;
    if (!map_)
        return;
    camera_.screen = size();
    camera_.zoom = fitZoom();
    camera_.origin = map_->bounds().center() - QPointF(width(), height()) / 2 / camera_.zoom;
    update();
    emit zoomChanged(camera_.zoom);
}

void InteriorSurface::zoomAround(double factor, QPointF pixel)
{
    if (!map_)
        return;
    const double least = fitZoom();
    if (camera_.zoom * factor < least * kLeaveBelow && factor < 1) {
        emit leaveRequested();
        return;
    }
    const QPointF place = camera_.onMap(pixel);
    camera_.zoom = std::min(camera_.zoom * factor, kMostZoom);
    camera_.origin = place - pixel / camera_.zoom;
    isFitting_ = false;
    keepInSight();
    update();
    emit zoomChanged(camera_.zoom);
}

/// Some of the drawing stays on the screen.
void InteriorSurface::keepInSight()
{
    const QRectF bounds = map_->bounds();
    const QSizeF shown = camera_.screen / camera_.zoom;
    const double roomX = shown.width() * 0.7, roomY = shown.height() * 0.7;
    camera_.origin.setX(std::clamp(camera_.origin.x(), bounds.left() - roomX, bounds.right() - shown.width() + roomX));
    camera_.origin.setY(std::clamp(camera_.origin.y(), bounds.top() - roomY, bounds.bottom() - shown.height() + roomY));
}

void InteriorSurface::reveal(InteriorSpot spot)
{
    if (!map_ || !map_->contains(spot.device))
        return;
    if (camera_.zoom < InteriorPainter::kPortZoom)
        camera_.zoom = spot.isPort() ? kNearZoom : std::max(camera_.zoom, InteriorPainter::kPortZoom);
    isFitting_ = false;
    const QRectF rect = camera_.onScreen(map_->rectOf(spot.device));
    const QRectF room = QRectF(rect.topLeft() * 0, camera_.screen).adjusted(40, 40, -40, -40);
    if (!room.contains(rect))
        camera_.origin = map_->rectOf(spot.device).center() - QPointF(width(), height()) / 2 / camera_.zoom;
    update();
    emit zoomChanged(camera_.zoom);
}

void InteriorSurface::select(InteriorSpot spot)
{
    state_.selected = spot;
    state_.farEnd = map_ ? map_->otherEnd(spot) : InteriorSpot{};
    update();
    emit selected();
    if (state_.draft && !isDragging_)
        aimLink(spot, std::nullopt);
}

InteriorSpot InteriorSurface::spotAt(QPointF pixel) const
{
    if (!map_)
        return {};
    const QPointF place = camera_.onMap(pixel);
    return camera_.zoom >= InteriorPainter::kPortZoom ? map_->spotAt(place) : InteriorSpot{map_->deviceAt(place), -1};
}

void InteriorSurface::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    if (map_)
        InteriorPainter(painter, *map_, state_, camera_).paint();
    if (map_ && marks_)
        marks_->paint(painter, *map_, state_, camera_, marked_);
}

void InteriorSurface::resizeEvent(QResizeEvent*)
{
    camera_.screen = size();
    if (isFitting_)
        fit();
}

void InteriorSurface::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    setFocus(Qt::MouseFocusReason);
    isPressed_ = true;
    isDragging_ = event->button() == Qt::MiddleButton;
    pressedAt_ = draggedFrom_ = event->position();
}

void InteriorSurface::mouseMoveEvent(QMouseEvent* event)
{
    if (!map_)
        return;
    pointer_ = event->position();
    if (state_.draft && (!isPressed_ || isLinking_))
        return aimLink(spotAt(pointer_), camera_.onMap(pointer_));
    if (!isPressed_)
        return;
    if (!isDragging_ && (event->position() - pressedAt_).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!isDragging_ && event->buttons().testFlag(Qt::LeftButton) && beginDrag(spotAt(pressedAt_)))
        return;
    isDragging_ = true;
    setCursor(Qt::ClosedHandCursor);
    camera_.origin -= (event->position() - draggedFrom_) / camera_.zoom;
    draggedFrom_ = event->position();
    isFitting_ = false;
    keepInSight();
    update();
}

void InteriorSurface::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasClick = isPressed_ && !isDragging_ && event->button() == Qt::LeftButton;
    const bool wasLink = isLinking_;
    isPressed_ = isDragging_ = isLinking_ = false;
    unsetCursor();
    if (wasLink)
        return endLink();
    if (!wasClick)
        return;
    const InteriorSpot spot = spotAt(event->position());
    if (state_.draft) {
        aimLink(spot, std::nullopt);
        return endLink();
    }
    select(spot);
    if (spot.device >= 0)
        emit picked(spot.device);
}

void InteriorSurface::mouseDoubleClickEvent(QMouseEvent* event)
{
    const InteriorSpot spot = spotAt(event->position());
    if (spot.device < 0 || event->button() != Qt::LeftButton)
        return;
    // The second click on a port goes to the other end of its cable, on a device nearer to its ports.
    if (spot.isPort() && state_.farEnd.device >= 0) {
        enterOrFollow();
    } else {
        zoomAround(std::max(1.0, kNearZoom / camera_.zoom), event->position());
        reveal(spot);
    }
}

void InteriorSurface::wheelEvent(QWheelEvent* event)
{
    const QPointF turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        camera_.origin -= QPointF(turn.y() + turn.x(), 0) / camera_.zoom;
        isFitting_ = false;
        if (map_)
            keepInSight();
        update();
    } else {
        zoomAround(std::pow(1.25, turn.y() / 120.0), event->position());
    }
    event->accept();
}

void InteriorSurface::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const InteriorSpot spot = spotAt(event->pos()); spot != state_.selected)
            select(spot);
        emit menuRequested(event->globalPos());
        return;
    }
    const QPointF at = state_.selected.device >= 0 ? onScreen(state_.selected) : QRectF(rect()).center();
    emit menuRequested(mapToGlobal(at.toPoint()));
}

void InteriorSurface::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    state_.hasFocus = true;
    update();
}

void InteriorSurface::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    state_.hasFocus = false;
    update();
}

bool InteriorSurface::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(1.0 + native->value(), native->position());
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && map_) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const InteriorSpot spot = spotAt(help->pos());
        if (spot.device < 0) {
            QToolTip::hideText();
        } else {
            const QString use = CanvasWords::tr("%1 of %2 ports in use")
                                    .arg(map_->use().used(spot.device))
                                    .arg(map_->use().ports(spot.device));
            const QString built = markWords(spot);
            QToolTip::showText(help->globalPos(),
                               map_->name(spot.device) + QLatin1Char('\n') + use +
                                   (built.isEmpty() ? QString() : QLatin1Char('\n') + built),
                               this);
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace cw

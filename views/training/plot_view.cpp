// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/plot_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kMargin = 4;
constexpr int kLeastHeight = 110;
constexpr double kReach = 6;  // pixels beside a mark that still hit it

}  // namespace

PlotView::PlotView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlotView::show(std::shared_ptr<const Plot> plot)
{
    plot_ = std::move(plot);
    marks_ = plot_ ? plot_->marks(inside()) : std::vector<PlotMark>();
    if (current_ >= static_cast<int>(marks_.size()))
        current_ = -1;
    updateGeometry();
    update();
}

void PlotView::setFlexible(bool isFlexible)
{
    isFlexible_ = isFlexible;
    updateGeometry();
}

QRectF PlotView::inside() const
{
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

QSize PlotView::sizeHint() const
{
    const double wide = std::max(320, width());
    return {static_cast<int>(wide), static_cast<int>(plot_ ? plot_->heightFor(wide) + 2 * kMargin : 160)};
}

QSize PlotView::minimumSizeHint() const
{
    return {260, isFlexible_ ? kLeastHeight : sizeHint().height()};
}

void PlotView::setCurrent(int mark)
{
    current_ = marks_.empty() ? -1 : std::clamp(mark, -1, static_cast<int>(marks_.size()) - 1);
    setAccessibleDescription(current_ < 0 ? QString() : marks_[static_cast<std::size_t>(current_)].words);
    update();
}

void PlotView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (plot_ && !plot_->isEmpty()) {
        painter.save();
        plot_->paint(painter, inside(), theme());
        painter.restore();
    }
    if (current_ >= 0 && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().selection, 2));
        painter.drawRoundedRect(marks_[static_cast<std::size_t>(current_)].area.adjusted(-2, -2, 2, 2), 3, 3);
    } else if (hasFocus()) {
        painter.setPen(QPen(theme().selection, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

/// The smallest mark under the pointer, else the nearest within reach.
int PlotView::markAt(const QPointF& point) const
{
    int best = -1;
    double least = 1e18;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const QRectF& area = marks_[i].area;
        if (!area.adjusted(-kReach, -kReach, kReach, kReach).contains(point))
            continue;
        const QPointF off = area.center() - point;
        const double cost = area.contains(point) ? area.width() * area.height() * 1e-6 : std::hypot(off.x(), off.y());
        if (cost < least) {
            least = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), marks_[static_cast<std::size_t>(mark)].words, this);
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0) {
        setCurrent(mark);
        emit chosen(mark);
    }
    QWidget::mousePressEvent(event);
}

void PlotView::tell()
{
    if (current_ < 0)
        return;
    const PlotMark& mark = marks_[static_cast<std::size_t>(current_)];
    QToolTip::showText(mapToGlobal(mark.area.bottomLeft().toPoint()), mark.words, this);
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(marks_.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: setCurrent(std::max(0, current_ - 1)); break;
    case Qt::Key_Right:
    case Qt::Key_Down: setCurrent(std::min(last, current_ + 1)); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_ >= 0)
            emit chosen(current_);
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    tell();
}

void PlotView::leaveEvent(QEvent* event)
{
    QToolTip::hideText();
    QWidget::leaveEvent(event);
}

void PlotView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (plot_)
        marks_ = plot_->marks(inside());
}

}  // namespace cw

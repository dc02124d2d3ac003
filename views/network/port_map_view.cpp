// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/port_map_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

constexpr double kMostScale = 2.2;  // beyond it a small switch would fill the page
constexpr int kUsualWidth = 800;

}  // namespace

PortMapView::PortMapView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("port-map"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PortMapView::show(std::optional<PortMapSheet> sheet)
{
    sheet_ = std::move(sheet);
    const int lines = sheet_ ? static_cast<int>(sheet_->lines.size()) : 0;
    current_ = std::min(current_, lines - 1);
    setFixedHeight(heightForWidth(width()));
    update();
    describeCurrent();
}

void PortMapView::describeCurrent()
{
    const QString words = lineText(current_);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PortMapView::setCurrent(int line)
{
    if (line == current_)
        return;
    current_ = line;
    describeCurrent();
    update();
    emit currentChanged(line);
}

double PortMapView::scale() const
{
    return sheet_ ? std::min(kMostScale, width() / portMapSize(*sheet_).width()) : 1;
}

int PortMapView::heightForWidth(int width) const
{
    if (!sheet_)
        return 0;
    const QSizeF natural = portMapSize(*sheet_);
    return static_cast<int>(std::ceil(natural.height() * std::min(kMostScale, width / natural.width())));
}

QSize PortMapView::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

void PortMapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The list below takes what the drawing leaves.
    setFixedHeight(heightForWidth(width()));
}

void PortMapView::paintEvent(QPaintEvent*)
{
    if (!sheet_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale(), scale());
    drawPortMap(painter, *sheet_, theme(), font(), current_);
    if (!hasFocus())
        return;
    painter.resetTransform();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().selection, 1, Qt::DotLine));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

int PortMapView::lineAt(QPointF position) const
{
    if (!sheet_)
        return -1;
    for (const PortPlace& place : portPlaces(*sheet_))
        if (place.box.contains(position / scale()))
            return place.line;
    return -1;
}

QString PortMapView::lineText(int line) const
{
    if (!sheet_ || line < 0 || line >= static_cast<int>(sheet_->lines.size()))
        return {};
    const PortLine& port = sheet_->lines[static_cast<std::size_t>(line)];
    if (port.use == PortDirection::Free)
        return tr("%1: free").arg(port.port);
    return tr("%1 (%2): %3 %4, %5, %6, %7")
        .arg(port.port, portUseName(port.use), port.peer, port.peerPort, port.cableId, port.cable, port.length);
}

/// To the nearest port in that direction.
void PortMapView::step(int horizontal, int vertical)
{
    const std::vector<PortPlace> places = portPlaces(*sheet_);
    const auto from = std::find_if(places.begin(), places.end(),
                                   [&](const PortPlace& place) { return place.line >= 0 && place.line == current_; });
    if (from == places.end()) {
        setCurrent(0);
        return;
    }
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (const PortPlace& place : places) {
        const QPointF way = place.box.center() - from->box.center();
        const double along = way.x() * horizontal + way.y() * vertical;
        const double aside = std::abs(way.x() * vertical) + std::abs(way.y() * horizontal);
        if (place.line < 0 || along <= 0.1 || along + 3 * aside >= least)
            continue;
        least = along + 3 * aside;
        best = place.line;
    }
    if (best >= 0)
        setCurrent(best);
}

void PortMapView::keyPressEvent(QKeyEvent* event)
{
    if (!sheet_ || sheet_->lines.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: step(-1, 0); break;
    case Qt::Key_Right: step(1, 0); break;
    case Qt::Key_Up: step(0, -1); break;
    case Qt::Key_Down: step(0, 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(static_cast<int>(sheet_->lines.size()) - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void PortMapView::mousePressEvent(QMouseEvent* event)
{
    if (const int line = lineAt(event->position()); line >= 0)
        setCurrent(line);
}

bool PortMapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = lineText(lineAt(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace cw

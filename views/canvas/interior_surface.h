// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/canvas/interior_paint.h"

#include <memory>

class QTimer;

namespace cw {

class AsBuiltMarks;

/// The drawn inside of a network: wheel and drag move it, a click or the arrow keys choose a switch or a port, Enter
/// follows the cable. It shows a state and tells what the user did; what follows from that is decided around it.
class InteriorSurface : public QWidget {
    Q_OBJECT
public:
    explicit InteriorSurface(QWidget* parent = nullptr);

    void setMap(std::shared_ptr<const InteriorMap> map);
    const InteriorMap* map() const { return map_.get(); }
    const InteriorState& state() const { return state_; }
    void setState(const InteriorState& state);
    /// What was built otherwise, drawn on top; they go with the map that they were made for.
    void setMarks(std::shared_ptr<const AsBuiltMarks> marks);
    const AsBuiltMarks* marks() const { return marks_.get(); }
    /// The difference that stands out; -1: none.
    void setMarked(int difference);
    /// What was built otherwise at a place, in sentences; "" if nothing was.
    QString markWords(InteriorSpot spot) const;

    double zoom() const { return camera_.zoom; }
    void fit();
    /// From a port to its switch, to nothing, to the design.
    void stepBack();
    void zoomAround(double factor, QPointF pixel);
    /// Brings a device or port near the middle, near enough that ports can be told apart if it is one.
    void reveal(InteriorSpot spot);
    QPointF onScreen(InteriorSpot spot) const { return camera_.onScreen(map_->rectOf(spot).center()); }
    void select(InteriorSpot spot);

    /// Begins a link at the selection, or moves the end that is there: arrows or the mouse choose where to, Enter or a
    /// click ends it, Esc drops it.
    void beginLink();
    void dropLink();
    bool isLinking() const { return state_.draft.has_value(); }

signals:
    void selected();
    /// Enter or double-click on a device without a choice of ports to make: a tool may want it.
    void picked(cw::DeviceIndex device);
    void failRequested();
    void pathRequested();
    void cutRequested();
    void addSwitchRequested();
    void removeRequested();
    void cableRequested();
    void returnRequested();
    void linkDrawn(cw::InteriorSpot from, cw::InteriorSpot to);
    void endMoved(cw::InteriorSpot stays, cw::InteriorSpot moves, cw::InteriorSpot target);
    /// What the link that is drawn would do; "" when it is over.
    void draftChanged(const QString& words);
    void refused(const QString& why);
    void menuRequested(QPoint globalPlace);
    void leaveRequested();
    /// Esc, with no link in hand: ends a tool, else stepBack().
    void escaped();
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    InteriorSpot spotAt(QPointF pixel) const;
    double fitZoom() const;
    void keepInSight();
    bool moveByKey(int key);
    void enterOrFollow();
    bool handleHandKey(int key);
    bool beginDrag(InteriorSpot spot);
    void aimLink(InteriorSpot target, std::optional<QPointF> pointer);
    void endLink();
    void scrollWhileLinking();

    std::shared_ptr<const InteriorMap> map_;
    std::shared_ptr<const AsBuiltMarks> marks_;
    int marked_ = -1;
    InteriorState state_;
    InteriorCamera camera_;
    bool isFitting_ = true;  ///< nothing was moved by hand yet
    bool isPressed_ = false;
    bool isDragging_ = false;
    bool isLinking_ = false;  ///< what is dragged is the end of a link
    QPointF pressedAt_;
    QPointF draggedFrom_;
    QPointF pointer_;
    QTimer* linkScroll_ = nullptr;  ///< runs while a link is dragged at the rim
};

}  // namespace cw

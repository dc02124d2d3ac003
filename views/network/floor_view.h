// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/physical/cable_schedule.h"
#include "views/network/floor_geometry.h"
#include "views/network/floor_moves.h"
#include "views/session.h"

class QMenu;

namespace cw {

class PlaceDialog;

/// The room from above: racks with their loads, aisles, trays with what lies in them. Racks are dragged to other
/// places, or moved with the arrow keys; drag the end of a row to change how many racks stand in it, the name of a row
/// to change the pitch. Arrow keys walk from rack to rack.
class FloorView : public QWidget {
    Q_OBJECT
public:
    explicit FloorView(Session& session, QWidget* parent = nullptr);

    void show(CableSchedulePtr schedule);
    RackIndex current() const { return current_; }
    void setCurrent(RackIndex rack);
    /// All that is known of a rack, in a sentence or two.
    QString rackText(RackIndex rack) const;
    /// What the move that is being made would do, or why the last one was not made; "" while there is neither.
    QString moveText() const;
    const FloorMoves& moves() const { return moves_; }
    const FloorGeometry& geometry() const { return geometry_; }
    double scale() const { return scale_; }
    /// Pixels a metre.
    void setScale(double scale);
    double scaleToFit(QSize room) const;
    void setTraysVisible(bool areVisible);
    /// While something is held, a change of scale would move it away under the mouse.
    bool isDragging() const { return drag_ != Drag::None; }
    void fillMenu(QMenu& menu);

public slots:
    /// Asks for a row and a column for the selected racks.
    void askForPlace();
    /// The arrow keys move the selected racks until Enter or Escape.
    void beginMove();
    void returnSelected();
    void returnAll();

signals:
    void currentChanged();
    /// Something else is looked at; where it is drawn.
    void movedTo(QRect box);
    void dragEnded();
    void zoomRequested(double factor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Drag { None, RowEnd, RowPitch, Rack, Band };

    void paintAisle(QPainter& painter, int row) const;
    void paintRack(QPainter& painter, RackIndex index) const;
    void paintLoads(QPainter& painter, const Rack& rack, const QRectF& box, double line) const;
    void paintTray(QPainter& painter, const TraySegment& segment) const;
    void paintRowLabels(QPainter& painter, const QRectF& shown) const;
    void paintFreePlaces(QPainter& painter, const QRectF& shown) const;
    void paintGhosts(QPainter& painter, const QRectF& shown) const;
    void paintFocus(QPainter& painter) const;
    QRectF boxOf(FloorPlace place) const;
    QString trayText(const TraySegment& segment) const;
    QString textAt(QPointF position) const;
    RackIndex rackAt(QPointF position) const;
    int rowLabelAt(QPointF position) const;
    bool isAtRowEnd(QPointF position) const;
    void press(RackIndex rack, Qt::KeyboardModifiers keys);
    void selectBetween(FloorPlace a, FloorPlace b, const std::set<RackIndex>& besides);
    void walk(int horizontal, int vertical, Qt::KeyboardModifiers keys);
    bool walkKey(QKeyEvent* event);
    bool moveKey(QKeyEvent* event);
    void revealCurrent();
    void describeCurrent();
    void dragRows(QPointF position);
    void aimAt(FloorPlace target);
    void drop();
    void cancelMove();
    void publish(const QString& title);
    void forgetRefusal();
    void showMoves();
    void updateGhosts();

    Session& session_;
    CableSchedulePtr schedule_;
    FloorGeometry geometry_;
    FloorMoves moves_;
    const TraySegment* fullest_ = nullptr;
    double scale_ = 60;
    RackIndex current_ = -1;
    bool areTraysVisible_ = true;
    Drag drag_ = Drag::None;
    bool hasKeys_ = false;  ///< the racks are moved with the keys
    int draggedRow_ = 0;
    int dragCount_ = 0;  ///< tells one drag from the next, so that each is one undo step
    QString refusal_;    ///< why the last move was not made, until something else is done
    QPointF pressedAt_;
    QPointF bandEnd_;
    std::set<RackIndex> besidesBand_;
    QPointer<PlaceDialog> placeDialog_;
};

}  // namespace cw

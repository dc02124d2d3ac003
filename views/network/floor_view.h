// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/physical/cable_schedule.h"
#include "views/network/floor_geometry.h"
#include "views/session.h"

namespace cw {

/// The room from above: racks with their loads, trays with what lies in them. Drag the end of a row to change how many
/// racks stand in it, the name of a row to change the pitch; arrow keys walk from rack to rack.
class FloorView : public QWidget {
    Q_OBJECT
public:
    explicit FloorView(Session& session, QWidget* parent = nullptr);

    void show(CableSchedulePtr schedule);
    RackIndex current() const { return current_; }
    void setCurrent(RackIndex rack);
    /// All that is known of a rack, in a sentence or two.
    QString rackText(RackIndex rack) const;
    double scale() const { return scale_; }
    /// Pixels a metre.
    void setScale(double scale);
    double scaleToFit(QSize room) const;
    void setTraysVisible(bool areVisible);
    /// While a row is held, a change of scale would move it away under the mouse.
    bool isDragging() const { return drag_ != Drag::None; }

signals:
    void currentChanged();
    /// Another rack is current; where it is drawn.
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
    bool event(QEvent* event) override;

private:
    enum class Drag { None, RowEnd, RowPitch };

    void paintRack(QPainter& painter, RackIndex index) const;
    void paintTray(QPainter& painter, const TraySegment& segment) const;
    void paintRowLabels(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    QString trayText(const TraySegment& segment) const;
    QString textAt(QPointF position) const;
    RackIndex rackAt(QPointF position) const;
    int rowLabelAt(QPointF position) const;
    bool isAtRowEnd(QPointF position) const;
    void walk(int horizontal, int vertical);
    void revealCurrent();
    void describeCurrent();
    void drag(QPointF position);

    Session& session_;
    CableSchedulePtr schedule_;
    FloorGeometry geometry_;
    double scale_ = 60;
    RackIndex current_ = -1;
    bool areTraysVisible_ = true;
    Drag drag_ = Drag::None;
    int draggedRow_ = 0;
    int dragCount_ = 0;  ///< tells one drag from the next, so that each is one undo step
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QTest>
#include <QWheelEvent>

#include "tests/views/canvas_fixture.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"

namespace cw::test {

/// A canvas with its compute network open, and hands for it.
class InteriorFixture : public CanvasFixture {
protected:
    ElementId compute() const { return session_->design()->network(NetworkKind::Compute)->id; }
    InteriorSurface& surface() const { return view_->interior()->surface(); }
    const InteriorMap& map() const { return *surface().map(); }
    const NetworkPlan& plan() const { return map().carrier(); }
    QString words(const char* label) const
    {
        return view_->interior()->findChild<QLabel*>(QLatin1String(label))->text();
    }

    void openCompute()
    {
        view_->openNetwork(compute());
        QVERIFY(view_->interior());
        QTest::qWait(0);
    }
    void click(InteriorSpot spot)
    {
        QTest::mouseClick(&surface(), Qt::LeftButton, Qt::NoModifier, surface().onScreen(spot).toPoint());
    }
    void key(Qt::Key which) { QTest::keyClick(&surface(), which); }
    void wheel(QWidget* on, QPointF at, int delta)
    {
        QWheelEvent turn(at, on->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QCoreApplication::sendEvent(on, &turn);
    }
    QPoint laneOnScreen() const
    {
        const QRectF lane = layout().rectOf(compute());
        return onScreen(QPointF(lane.left() + 40, lane.center().y()));
    }
};

}  // namespace cw::test

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QTest>

#include "tests/views/panels_test_support.h"
#include "views/network/floor_page.h"
#include "views/network/floor_view.h"
#include "views/network/schedule_source.h"

namespace cw::test {

/// The floor plan of a design, and a mouse on it.
struct Room {
    FakeSession session;
    ScheduleSource source{session, nullptr};
    FloorPage page{session, source};
    FloorView* floor = nullptr;

    explicit Room(Design design = instantiated("superpod-h100", "su", 2))
        : session(std::move(design))
    {
        page.resize(1300, 800);
        settle(page);
        floor = page.findChild<FloorView*>(QStringLiteral("floor-plan"));
        wait();
        floor->setFocus();
    }

    /// Until the plan is drawn that belongs to the design.
    void wait()
    {
        QTRY_VERIFY_WITH_TIMEOUT(source.schedule() && &source.schedule()->plan() == session.analysis()->plan.get(),
                                 60'000);
    }

    const Plan& plan() const { return *session.analysis()->plan; }
    FloorPlace placeOf(RackIndex rack) const
    {
        const Rack& found = plan().racks[static_cast<std::size_t>(rack)];
        return {found.row, found.column};
    }
    QPoint at(FloorPlace place) const { return (floor->geometry().rackBox(place).center() * floor->scale()).toPoint(); }

    void press(FloorPlace place, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mousePress(floor, Qt::LeftButton, keys, at(place));
    }
    void moveTo(QPointF point) const
    {
        QMouseEvent move(QEvent::MouseMove, point, floor->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(floor, &move);
    }
    void drag(FloorPlace from, FloorPlace to) const
    {
        press(from);
        moveTo(at(from) + QPoint(2, 2));
        moveTo((QPointF(at(from)) + QPointF(at(to))) / 2);
        moveTo(at(to));
    }
    void release(FloorPlace place) const { QTest::mouseRelease(floor, Qt::LeftButton, {}, at(place)); }
};

}  // namespace cw::test

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "model/design/member_reader.h"
#include "tests/views/network/floor_room.h"
#include "tests/views/panels_test_support.h"
#include "views/network/floor_view.h"
#include "views/network/place_dialog.h"
#include "views/style/theme.h"

using namespace cw;
using namespace cw::test;

class FloorPlanTest : public QObject {
    Q_OBJECT
private slots:
    void aFrameEndsWhenRacksGo();
    void theSameRacksStaySelectedInAnotherPlan();
    void aMoveThatTheDesignCannotHoldIsTold();
    void loadsAboveTheirLimitAreHatched();
    void rowsAreNamedByLetters();
    void everyWidgetIsNamed();
    void aLargeRoomIsDrawnInTime();
};

void FloorPlanTest::aFrameEndsWhenRacksGo()
{
    Room room;
    QTest::keyClick(room.floor, Qt::Key_A, Qt::ControlModifier);
    const std::size_t before = room.floor->moves().selected().size();
    const QRectF box = room.floor->geometry().rackBox(room.placeOf(0));
    const QPointF start = QPointF(box.left() + 0.1, box.bottom() + 0.3) * room.floor->scale();
    QTest::mousePress(room.floor, Qt::LeftButton, Qt::ControlModifier, start.toPoint());
    QVERIFY(room.floor->isDragging());
    QCOMPARE(room.floor->moves().selected().size(), before);
    room.session.edit(QStringLiteral("Fewer servers"), [](const Design& design) {
        Design after = design;
        after.block(firstOf<ComputeBlock>(after))->count = 8;
        return after;
    });
    room.wait();
    QVERIFY(room.plan().racks.size() < before);
    room.moveTo(room.at(room.placeOf(0)));
    QVERIFY(!room.floor->isDragging());
    QVERIFY(*room.floor->moves().selected().rbegin() < static_cast<RackIndex>(room.plan().racks.size()));
    room.release(room.placeOf(0));
    QTest::keyClick(room.floor, Qt::Key_Delete);
    QVERIFY(room.session.design()->overrides.empty());
}

void FloorPlanTest::theSameRacksStaySelectedInAnotherPlan()
{
    Room room;
    const auto firstDevice = [&](RackIndex rack) {
        return deviceName(room.plan(), *room.session.analysis()->design,
                          room.plan().racks[static_cast<std::size_t>(rack)].devices.front());
    };
    const RackIndex rack = 3;
    room.floor->setCurrent(rack);
    QTest::keyClick(room.floor, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(static_cast<int>(room.floor->moves().selected().size()), 2);
    const std::string current = firstDevice(room.floor->current());
    std::set<std::string> selected;
    for (const RackIndex one : room.floor->moves().selected())
        selected.insert(firstDevice(one));
    room.session.edit(QStringLiteral("A block before it"), [](const Design& design) {
        Design after = design;
        Block block = *after.block(firstOf<ComputeBlock>(after));
        block.id = "first";
        block.name = "first";
        block.count = 8;
        after.blocks.insert(after.blocks.begin(), block);
        return after;
    });
    room.wait();
    // Otherwise the numbers alone would do.
    QVERIFY(firstDevice(rack) != current);
    QCOMPARE(firstDevice(room.floor->current()), current);
    std::set<std::string> now;
    for (const RackIndex one : room.floor->moves().selected())
        now.insert(firstDevice(one));
    QVERIFY(now == selected);
}

void FloorPlanTest::aMoveThatTheDesignCannotHoldIsTold()
{
    Design full = instantiated("superpod-h100", "su", 2);
    for (int number = 0; number < static_cast<int>(kMostItems); ++number) {
        Override gone;
        gone.kind = Override::Kind::MoveRack;
        gone.device = "gone-" + std::to_string(number);
        gone.place = {number, 0};
        full.overrides.push_back(gone);
    }
    Room room(full);
    const FloorPlace from = room.placeOf(1);
    const FloorPlace to{room.floor->geometry().rows(), 2};
    room.drag(from, to);
    room.release(to);
    QVERIFY(room.placeOf(1) == from);
    QVERIFY(room.floor->moves().placeOf(1) == from);
    QVERIFY2(room.floor->moveText().contains(QStringLiteral("no more changes by hand")),
             qPrintable(room.floor->moveText()));
    QCOMPARE(room.floor->accessibleDescription(), room.floor->moveText());
    // Until something else is done.
    const QSignalSpy shown(room.floor, &FloorView::currentChanged);
    QTest::keyClick(room.floor, Qt::Key_Insert);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(room.floor->moveText(), QString());
}

void FloorPlanTest::loadsAboveTheirLimitAreHatched()
{
    // Whether a bar of the first rack is in the colour of errors, and whether something is drawn over it.
    const auto bars = [](const Power& limit) {
        Design design = instantiated("superpod-h100", "su", 1);
        design.site.rackPowerLimit = limit;
        Room room(design);
        room.floor->setScale(110);
        const QImage image = room.floor->grab().toImage();
        const QRectF metres = room.floor->geometry().rackBox(room.placeOf(0));
        const QRect box = QRectF(metres.topLeft() * 110, metres.size() * 110).toAlignedRect().adjusted(8, 8, -8, -8);
        std::pair<bool, bool> found;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            int red = 0;
            for (int x = box.left(); x <= box.right(); ++x)
                red += image.pixelColor(x, y) == theme().error ? 1 : 0;
            found.first = found.first || 2 * red > box.width();
            found.second = found.second || (2 * red > box.width() && red < box.width());
        }
        return found;
    };
    Power most;
    {
        Room room(instantiated("superpod-h100", "su", 1));
        most = room.plan().racks.front().max;
    }
    QVERIFY(bars(most) == std::pair(false, false));
    // Racks are filled up to the limit: only one server alone is above it.
    QVERIFY(bars(most * 0.05) == std::pair(true, true));
}

void FloorPlanTest::rowsAreNamedByLetters()
{
    RowSpinBox box;
    for (const auto& [row, letters] : {std::pair(0, "A"), std::pair(25, "Z"), std::pair(26, "AA"), std::pair(701, "ZZ"),
                                       std::pair(702, "AAA"), std::pair(kMostFloorPlaces - 1, "NTP")}) {
        box.setValue(row);
        QCOMPARE(box.text(), QLatin1String(letters));
        box.setValue(3);
        box.selectAll();
        QTest::keyClicks(&box, QLatin1String(letters).toString().toLower());
        QCOMPARE(box.value(), row);
    }
    box.setValue(3);
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("7 "));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 3);
}

void FloorPlanTest::everyWidgetIsNamed()
{
    Room room;
    QCOMPARE(namelessWidgets(room.page), QStringList());
}

void FloorPlanTest::aLargeRoomIsDrawnInTime()
{
    Design design = instantiated("superpod-h100", "su", 4);
    design.block(firstOf<ComputeBlock>(design))->count = 2048;  // 16,384 GPUs
    Room room(design);
    QVERIFY2(room.plan().racks.size() > 400, qPrintable(QString::number(room.plan().racks.size())));
    const FloorPlace from = room.placeOf(7);
    room.press(from);
    room.moveTo(room.at(from) + QPoint(20, 0));
    QElapsedTimer clock;
    clock.start();
    constexpr int kFrames = 40;
    for (int frame = 0; frame < kFrames; ++frame) {
        const FloorPlace target{frame % 7, frame % 13};
        room.moveTo(room.at(target));
        QCoreApplication::processEvents();
    }
    qInfo("a frame of a drag takes %.2f ms", static_cast<double>(clock.nsecsElapsed()) / 1e6 / kFrames);
    room.release({0, 0});
    QVERIFY(room.session.historyPosition() <= 1);
}

QTEST_MAIN(FloorPlanTest)
#include "floor_plan_test.moc"

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QTest>

#include "tests/views/network/floor_room.h"
#include "tests/views/panels_test_support.h"
#include "views/network/place_dialog.h"

#include <algorithm>

using namespace cw;
using namespace cw::test;

class FloorMovesTest : public QObject {
    Q_OBJECT
private slots:
    void aDraggedRackStandsWhereItIsDropped();
    void aRackOnAnotherChangesPlacesWithIt();
    void escapeLeavesTheRackWhereItIs();
    void aRackCannotBePutBeyondTheWall();
    void severalRacksAreDraggedTogether();
    void racksAreSelectedInABand();
    void racksAreMovedWithTheKeys();
    void theDialogTakesAnyPlace();
    void theMenuReturnsRacks();
    void racksCanBeMovedOnBeforeThePlanFollows();
    void movesAreUndoneInOneStep();
    void costAndLengthsFollow();
    void aMoveOfWhatIsGoneIsTold();
};

void FloorMovesTest::aDraggedRackStandsWhereItIsDropped()
{
    Room room;
    const FloorPlace from = room.placeOf(3);
    const FloorPlace to{room.floor->geometry().rows(), 2};
    const int steps = room.session.historyPosition();
    room.drag(from, to);
    // Seen before it is dropped: where to, and what it costs in cable.
    QVERIFY2(room.floor->moveText().contains(QString::fromStdString(rackName(to))), qPrintable(room.floor->moveText()));
    QVERIFY(room.floor->moveText().contains(QStringLiteral(" m")) ||
            room.floor->moveText().contains(QStringLiteral(" km")));
    QCOMPARE(room.floor->accessibleDescription(), room.floor->moveText());
    QVERIFY(room.session.design()->overrides.empty());
    const Length told = room.floor->moves().routeChange();
    const Length before = cableLengths(room.plan()).routed;
    room.release(to);
    QCOMPARE(room.session.historyPosition(), steps + 1);
    QCOMPARE(room.session.undoTitle(),
             QStringLiteral("Move rack %1 to %2")
                 .arg(QString::fromStdString(rackName(from)), QString::fromStdString(rackName(to))));
    QVERIFY(room.placeOf(3) == to);
    QVERIFY(std::abs(inMetres(cableLengths(room.plan()).routed - before - told)) < 1);
    room.wait();
    QVERIFY(room.floor->moves().isMovedByHand(3));
    QVERIFY(room.floor->rackText(3).contains(QString::fromStdString(rackName(from))));
    // The room grows with what stands in it, so that the next rack goes further still.
    QVERIFY(room.floor->geometry().rows() == to.row + 1);
    QVERIFY(room.floor->rect().contains(room.at({to.row + 1, 0})));
}

void FloorMovesTest::aRackOnAnotherChangesPlacesWithIt()
{
    Room room;
    const FloorPlace a = room.placeOf(0);
    const FloorPlace b = room.placeOf(4);
    room.drag(a, b);
    QCOMPARE(room.floor->moves().displaced(), 4);
    room.release(b);
    QVERIFY(room.placeOf(0) == b);
    QVERIFY(room.placeOf(4) == a);
    QCOMPARE(room.session.historyPosition(), 1);
    room.wait();
    // And back again, which leaves nothing by hand.
    room.drag(b, a);
    room.release(a);
    QVERIFY(room.session.design()->overrides.empty());
}

void FloorMovesTest::escapeLeavesTheRackWhereItIs()
{
    Room room;
    const FloorPlace from = room.placeOf(1);
    const FloorPlace to{room.floor->geometry().rows(), 0};
    room.drag(from, to);
    QVERIFY(room.floor->moves().isMoving());
    QTest::keyClick(room.floor, Qt::Key_Escape);
    QVERIFY(!room.floor->moves().isMoving());
    room.moveTo(room.at(to) + QPoint(20, 0));
    room.release(to);
    QVERIFY(room.session.design()->overrides.empty());
    QCOMPARE(room.session.historyPosition(), 0);
    // A click is no move.
    room.press(from);
    room.release(from);
    QCOMPARE(room.session.historyPosition(), 0);
    QCOMPARE(room.floor->current(), 1);
}

void FloorMovesTest::aRackCannotBePutBeyondTheWall()
{
    Room room;
    const FloorPlace from = room.placeOf(2);
    room.press(from);
    room.moveTo(room.at(from) + QPoint(10, 10));
    room.moveTo(QPointF(5, room.at(from).y()));
    QVERIFY(!room.floor->moves().isPossible());
    QVERIFY(room.floor->grab().toImage().size().isValid());
    QTest::mouseRelease(room.floor, Qt::LeftButton, {}, QPoint(5, room.at(from).y()));
    QVERIFY(room.session.design()->overrides.empty());
    QVERIFY(room.floor->moves().placeOf(2) == from);
}

void FloorMovesTest::severalRacksAreDraggedTogether()
{
    Room room;
    room.press(room.placeOf(0));
    room.release(room.placeOf(0));
    for (const RackIndex rack : {1, 2}) {
        room.press(room.placeOf(rack), Qt::ControlModifier);
        QTest::mouseRelease(room.floor, Qt::LeftButton, Qt::ControlModifier, room.at(room.placeOf(rack)));
    }
    QCOMPARE(static_cast<int>(room.floor->moves().selected().size()), 3);
    const std::vector<FloorPlace> before = rackPlaces(room.plan());
    const int row = room.floor->geometry().rows();
    room.drag(before[1], {row, 1});
    room.release({row, 1});
    QCOMPARE(room.session.historyPosition(), 1);
    QCOMPARE(room.session.undoTitle(), QStringLiteral("Move 3 racks"));
    for (const RackIndex rack : {0, 1, 2})
        QVERIFY((room.placeOf(rack) == FloorPlace{row, rack}));
    room.session.undo();
    QVERIFY(rackPlaces(room.plan()) == before);
}

void FloorMovesTest::racksAreSelectedInABand()
{
    Room room;
    const FloorPlace first = room.placeOf(0);
    const QRectF box = room.floor->geometry().rackBox(first);
    const QPointF start = QPointF(box.left() + 0.1, box.bottom() + 0.3) * room.floor->scale();
    QTest::mousePress(room.floor, Qt::LeftButton, {}, start.toPoint());
    room.moveTo(QPointF(room.at({0, 3})));
    QTest::mouseRelease(room.floor, Qt::LeftButton, {}, room.at({0, 3}));
    QCOMPARE(static_cast<int>(room.floor->moves().selected().size()), 4);
    QVERIFY(room.session.design()->overrides.empty());
    QTest::keyClick(room.floor, Qt::Key_Escape);
    QVERIFY(room.floor->moves().selected().empty());
    QTest::keyClick(room.floor, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(room.floor->moves().selected().size(), room.plan().racks.size());
}

void FloorMovesTest::racksAreMovedWithTheKeys()
{
    Room room;
    QTest::keyClick(room.floor, Qt::Key_Home);
    const int rows = room.floor->geometry().rows();
    for (int row = 0; row < rows + 3; ++row)
        QTest::keyClick(room.floor, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(room.floor, Qt::Key_Right);
    QVERIFY(room.session.design()->overrides.empty());
    QVERIFY(room.floor->accessibleDescription().contains(QString::fromStdString(rackName(FloorPlace{rows + 3, 1}))));
    QTest::keyClick(room.floor, Qt::Key_Return);
    QVERIFY((room.placeOf(0) == FloorPlace{rows + 3, 1}));
    QCOMPARE(room.session.historyPosition(), 1);
    room.wait();
    // M does the same without Alt, and Escape leaves it.
    QTest::keyClick(room.floor, Qt::Key_M);
    QTest::keyClick(room.floor, Qt::Key_Up);
    QVERIFY(room.floor->moves().isAimedElsewhere());
    QTest::keyClick(room.floor, Qt::Key_Escape);
    QVERIFY(!room.floor->moves().isMoving());
    QCOMPARE(room.session.historyPosition(), 1);
    // A wall is a wall.
    QTest::keyClick(room.floor, Qt::Key_M);
    for (int column = 0; column < 4; ++column)
        QTest::keyClick(room.floor, Qt::Key_Left);
    QVERIFY((room.floor->moves().target() == FloorPlace{rows + 3, 0}));
    QTest::keyClick(room.floor, Qt::Key_Escape);
    // Shift and an arrow take racks together.
    QTest::keyClick(room.floor, Qt::Key_End);
    QTest::keyClick(room.floor, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(static_cast<int>(room.floor->moves().selected().size()), 2);
    QTest::keyClick(room.floor, Qt::Key_Delete);
    QCOMPARE(room.session.historyPosition(), 1);
}

void FloorMovesTest::theDialogTakesAnyPlace()
{
    Room room;
    room.floor->setCurrent(2);
    room.floor->askForPlace();
    auto* dialog = room.floor->findChild<PlaceDialog*>(QStringLiteral("place-dialog"));
    QVERIFY(dialog);
    auto* row = dialog->findChild<QSpinBox*>(QStringLiteral("place-row"));
    auto* column = dialog->findChild<QSpinBox*>(QStringLiteral("place-column"));
    row->setFocus();
    row->selectAll();
    QTest::keyClicks(row, QStringLiteral("ab"));
    column->setValue(31);
    QVERIFY((dialog->place() == FloorPlace{27, 30}));
    QVERIFY2(dialog->findChild<QLabel*>(QStringLiteral("place-note"))->text().contains(QStringLiteral("AB31")),
             qPrintable(dialog->accessibleDescription()));
    QCOMPARE(namelessWidgets(*dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY((room.placeOf(2) == FloorPlace{27, 30}));
    room.wait();
    room.floor->askForPlace();
    dialog = room.floor->findChild<PlaceDialog*>(QStringLiteral("place-dialog"));
    dialog->findChild<QSpinBox*>(QStringLiteral("place-column"))->setValue(1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY((room.placeOf(2) == FloorPlace{27, 30}));
    QVERIFY(!room.floor->moves().isMoving());
}

void FloorMovesTest::theMenuReturnsRacks()
{
    Room room;
    const FloorPlace home = room.placeOf(0);
    const FloorPlace far{room.floor->geometry().rows(), 0};
    room.drag(home, far);
    room.release(far);
    room.wait();
    QContextMenuEvent event(QContextMenuEvent::Mouse, room.at(far), room.floor->mapToGlobal(room.at(far)));
    QApplication::sendEvent(room.floor, &event);
    auto* menu = room.floor->findChild<QMenu*>(QStringLiteral("floorMenu"));
    QVERIFY(menu);
    auto* back = menu->findChild<QAction*>(QStringLiteral("return-rack"));
    QVERIFY(back->isEnabled());
    back->trigger();
    menu->close();
    QVERIFY(room.placeOf(0) == home);
    QVERIFY(room.session.design()->overrides.empty());
    QCOMPARE(room.session.undoTitle(), QStringLiteral("Return rack %1").arg(QString::fromStdString(rackName(far))));
    room.session.undo();
    room.wait();
    room.floor->returnAll();
    QVERIFY(room.placeOf(0) == home);
}

void FloorMovesTest::racksCanBeMovedOnBeforeThePlanFollows()
{
    Room room;
    const FloorPlace from = room.placeOf(0);
    const int row = room.floor->geometry().rows();
    room.drag(from, {row, 0});
    room.release({row, 0});
    // The schedule is still that of before; the rack is drawn where it was put, and goes on from there.
    QVERIFY((room.floor->moves().placeOf(0) == FloorPlace{row, 0}));
    room.drag({row, 0}, {row, 5});
    room.release({row, 5});
    QVERIFY((room.placeOf(0) == FloorPlace{row, 5}));
    QCOMPARE(static_cast<int>(room.session.design()->overrides.size()), 1);
}

void FloorMovesTest::movesAreUndoneInOneStep()
{
    Room room;
    const DesignPtr before = room.session.design();
    const FloorPlace a = room.placeOf(0);
    const FloorPlace b = room.placeOf(5);
    room.drag(a, b);
    room.release(b);
    room.wait();
    room.session.undo();
    QVERIFY(*room.session.design() == *before);
    room.wait();
    QVERIFY(room.floor->moves().placeOf(0) == a);
    QVERIFY(room.floor->moves().allMovedByHand().empty());
    room.session.redo();
    QVERIFY(room.placeOf(0) == b);
}

void FloorMovesTest::costAndLengthsFollow()
{
    Room room;
    const Money cost = room.session.analysis()->bill.totalTypical;
    const CableLengths lengths = cableLengths(room.plan());
    room.floor->setCurrent(0);
    const FloorPlace home = room.placeOf(0);
    room.drag(home, {room.floor->geometry().rows(), home.column});
    room.release({room.floor->geometry().rows(), home.column});
    room.wait();
    room.floor->askForPlace();
    auto* dialog = room.floor->findChild<PlaceDialog*>(QStringLiteral("place-dialog"));
    dialog->findChild<QSpinBox*>(QStringLiteral("place-row"))->setValue(25);
    dialog->accept();
    const CableLengths after = cableLengths(room.plan());
    QVERIFY(after.routed > lengths.routed);
    QVERIFY(after.stocked > lengths.stocked);
    QVERIFY(room.session.analysis()->bill.totalTypical != cost);
    room.session.undo();
    room.session.undo();
    QVERIFY(room.session.analysis()->bill.totalTypical == cost);
    QVERIFY(cableLengths(room.plan()).stocked == lengths.stocked);
}

void FloorMovesTest::aMoveOfWhatIsGoneIsTold()
{
    Room room;
    const auto findings = [&] {
        std::vector<Finding> told;
        for (const Finding& finding : room.session.analysis()->findings)
            if (finding.rule == "D-02")
                told.push_back(finding);
        return told;
    };
    const Plan& plan = room.plan();
    const auto last = std::find_if(plan.devices.rbegin(), plan.devices.rend(),
                                   [](const Device& device) { return device.role == DeviceRole::Server; });
    const FloorPlace from = room.placeOf(last->rack);
    const FloorPlace to{room.floor->geometry().rows(), 0};
    room.drag(from, to);
    room.release(to);
    QVERIFY(findings().empty());
    room.session.edit(QStringLiteral("Fewer servers"), [](const Design& before) {
        Design after = before;
        after.block(firstOf<ComputeBlock>(after))->count = 8;
        return after;
    });
    QCOMPARE(static_cast<int>(findings().size()), 1);
    QVERIFY(findings().front().fix);
    room.session.edit(QStringLiteral("Drop it"), findings().front().fix->apply);
    QVERIFY(findings().empty());
    QVERIFY(room.session.design()->overrides.empty());
}

QTEST_MAIN(FloorMovesTest)
#include "floor_moves_test.moc"

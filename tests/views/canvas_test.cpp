// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/views/canvas_fixture.h"
#include "views/canvas/minimap.h"

#include <algorithm>

using namespace cw;
using namespace cw::test;

/// What the mouse does on the SuperPOD of four scalable units.
class CanvasTest : public CanvasFixture {
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { open(instantiated("superpod-h100", "su", 4)); }
    void cleanup() { view_.reset(); }

    void aPaletteEntrySurvivesTheDrag()
    {
        PaletteEntry entry = jobEntry("Llama");
        entry.workload.tokens = 2e12;
        const auto back = decodePaletteEntry(*encodePaletteEntry(entry));
        QVERIFY(back.has_value());
        QVERIFY(back->workload == entry.workload);
        QCOMPARE(back->workload.tokens, 2e12);
        QMimeData foreign;
        foreign.setData(QLatin1String(kPaletteMimeType), "{\"kind\":\"storage\",\"family\":\"tape\"}");
        QVERIFY(!decodePaletteEntry(foreign));
    }

    void aPartDroppedFromThePaletteIsABlockAttachedToTheNearLane()
    {
        const Design before = *session_->design();
        const LaneBox lane = *layout().lane(before.network(NetworkKind::Compute)->id);
        const QPoint at = onScreen(QPointF(lane.rect.right() - 160, lane.rect.bottom() + 40 + kCardHeight / 2));
        QVERIFY(dropEntry(partEntry("nvidia-dgx-h100", 8), at));
        QCOMPARE(session_->design()->blocks.size(), before.blocks.size() + 1);
        const Block& made = session_->design()->blocks.back();
        QCOMPARE(made.count, 8);
        QVERIFY(std::any_of(made.attachments.begin(), made.attachments.end(),
                            [&](const Attachment& a) { return a.network == lane.id && a.portsPerUnit == 8; }));
        QVERIFY(session_->isSelected(made.id));
        QVERIFY(lastTitle().startsWith("Add "));
        QCOMPARE(steps(), 2);
        undoesTo(before);
    }

    void whatCannotBeDroppedSaysWhy()
    {
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        PaletteEntry network;
        network.kind = PaletteEntry::Kind::Network;
        network.network = NetworkKind::Compute;
        QVERIFY(!dropEntry(network, QPoint(300, 300)));
        QVERIFY(spoken.last().first().toString().contains("already"));
        QVERIFY(!dropEntry(partEntry("no-such-part", 1), QPoint(300, 300)));
        QVERIFY(spoken.last().first().toString().contains("no-such-part"));
        QCOMPARE(steps(), 1);
    }

    void aStorageTierAndAJobCanBeDropped()
    {
        PaletteEntry storage;
        storage.kind = PaletteEntry::Kind::Storage;
        storage.family = StorageFamily::Ceph;
        QVERIFY(dropEntry(storage, QPoint(1250, 330)));
        QCOMPARE(session_->design()->blocks.back().storage()->family, StorageFamily::Ceph);
        const PaletteEntry job = jobEntry("Second job");
        const ElementId host = session_->design()->blocks.front().id;
        const std::size_t jobs = session_->design()->workloads.size();
        QVERIFY(dropEntry(job, cardOnScreen(host)));
        QCOMPARE(session_->design()->workloads.size(), jobs + 1);
        QCOMPARE(session_->design()->workloads.back().block, host);
    }

    void anEntryIsPlacedFromTheKeyboardWhereThereIsRoom()
    {
        session_->select({session_->design()->blocks.front().id});
        view_->place(partEntry("nvidia-dgx-h100", 4));
        const ElementId made = session_->design()->blocks.back().id;
        for (const CardBox& card : layout().cards)
            if (card.id != made)
                QVERIFY(!card.rect.intersects(layout().rectOf(made)));
    }

    void draggingFromAPortAttaches()
    {
        const Block& block = session_->design()->blocks.front();
        const ElementId id = block.id, lane = session_->design()->network(NetworkKind::Storage)->id;
        session_->edit("Detach", [&](const Design& d) { return detach(d, id, lane); });
        const auto isAttached = [&] {
            const auto& all = session_->design()->block(id)->attachments;
            return std::any_of(all.begin(), all.end(), [&](const Attachment& a) { return a.network == lane; });
        };
        QVERIFY(!isAttached());
        const auto& handles = layout().handles;
        const auto handle = std::find_if(handles.begin(), handles.end(), [&](const PortHandle& h) {
            return h.block == id && h.role == PortRole::Storage;
        });
        QVERIFY(handle != handles.end());
        const Design before = *session_->design();
        drag(onScreen(handle->position), onScreen(layout().rectOf(lane).center()));
        QVERIFY(isAttached());
        QVERIFY(lastTitle().startsWith("Attach "));
        undoesTo(before);
    }

    void aClickSelectsAndCtrlToggles()
    {
        const ElementId first = session_->design()->blocks[0].id, second = session_->design()->blocks[1].id;
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, Qt::NoModifier, cardOnScreen(first));
        QCOMPARE(session_->selection(), std::vector<ElementId>{first});
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, Qt::ControlModifier, cardOnScreen(second));
        QCOMPARE(session_->selection(), (std::vector<ElementId>{first, second}));
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, Qt::ControlModifier, cardOnScreen(first));
        QCOMPARE(session_->selection(), std::vector<ElementId>{second});
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(4, 4));
        QVERIFY(session_->selection().empty());
    }

    void aMarqueeTakesWhatIsInsideOrWhatItTouches()
    {
        const ElementId id = session_->design()->blocks[1].id;
        const QRectF rect = layout().rectOf(id);
        const QPoint outside = onScreen(rect.topLeft() - QPointF(14, 14));
        const QPoint within = onScreen(rect.center());
        const QPoint beyond = onScreen(rect.bottomRight() + QPointF(14, 14));
        drag(outside, within);
        QVERIFY(session_->selection().empty());
        drag(outside, beyond);
        QCOMPARE(session_->selection(), std::vector<ElementId>{id});
        session_->select({});
        drag(beyond, onScreen(rect.center() + QPointF(20, 0)));
        QCOMPARE(session_->selection(), std::vector<ElementId>{id});
        QCOMPARE(steps(), 1);
    }

    void aMoveSnapsToTheGridAndIsOneStep()
    {
        const ElementId id = session_->design()->blocks[0].id;
        const Design before = *session_->design();
        view_->setGuidesVisible(false);
        view_->zoomTo(1);
        const QPoint from = cardOnScreen(id);
        drag(from, from + QPoint(63, 27));
        QCOMPARE(positionOf(id).x, before.blocks[0].position.x + 60);
        QCOMPARE(positionOf(id).y, before.blocks[0].position.y + 30);
        QCOMPARE(steps(), 2);
        QVERIFY(lastTitle().startsWith("Move "));
        undoesTo(before);
    }

    void altSuspendsTheSnap()
    {
        const ElementId id = session_->design()->blocks[0].id;
        const Point before = positionOf(id);
        view_->zoomTo(1);
        const QPoint from = cardOnScreen(id);
        drag(from, from + QPoint(63, 27), Qt::AltModifier);
        QCOMPARE(positionOf(id).x, before.x + 63);
        QCOMPARE(positionOf(id).y, before.y + 27);
    }

    void guidesPullACardInLineWithAnother()
    {
        const QRectF other(100, 200, 250, 96);
        const Snap snap = snapRect(QRectF(500, 203, 250, 96), {other}, {kGridStep, 6});
        QCOMPARE(snap.offset.y(), -3.0);
        QVERIFY(!snap.guides.empty());
        QCOMPARE(snapRect(QRectF(500, 233, 250, 96), {other}, {kGridStep, 6}).offset.y(), -3.0);
        QCOMPARE(snapRect(QRectF(501, 203, 250, 96), {}, {}).offset, QPointF(0, 0));
    }

    void escapeLeavesTheDesignAsItWas()
    {
        const ElementId id = session_->design()->blocks[0].id;
        const QPoint from = cardOnScreen(id);
        const QRectF rect = layout().rectOf(id);
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, from + QPoint(80, 60), Qt::NoButton, Qt::LeftButton);
        QVERIFY(layout().rectOf(id) != rect);
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        send(QEvent::MouseButtonRelease, from + QPoint(80, 60), Qt::LeftButton, Qt::NoButton);
        QCOMPARE(layout().rectOf(id), rect);
        QCOMPARE(steps(), 1);
    }

    void aLaneMovesUpAndDownOnly()
    {
        const ElementId id = session_->design()->network(NetworkKind::OutOfBand)->id;
        const double before = session_->design()->network(id)->laneY;
        view_->zoomTo(1);
        view_->ensureVisible(layout().rectOf(id));
        const QPoint from = onScreen(layout().rectOf(id).center());
        drag(from, from + QPoint(50, 40));
        QCOMPARE(session_->design()->network(id)->laneY, before + 40);
        QCOMPARE(layout().rectOf(id).left(), layout().lanes.front().rect.left());
    }

    void theWheelZoomsAtThePointer()
    {
        const QPoint at(420, 310);
        const QPointF under = view_->viewportTransform().inverted().map(QPointF(at));
        const double zoom = view_->zoom();
        QSignalSpy zoomed(view_.get(), &CanvasView::zoomChanged);
        QWheelEvent event(at, view_->viewport()->mapToGlobal(at), QPoint(), QPoint(0, 240), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view_->viewport(), &event);
        QVERIFY(view_->zoom() > zoom * 1.4);
        QVERIFY(zoomed.size() >= 1);
        const QPointF now = view_->viewportTransform().map(under);
        QVERIFY((now - at).manhattanLength() <= 3);
    }

    void middleButtonAndSpacePan()
    {
        view_->zoomTo(1.2);
        const auto cornerOf = [&] { return view_->mapToScene(0, 0); };
        QPointF before = cornerOf();
        drag(QPoint(500, 400), QPoint(440, 380), Qt::NoModifier, Qt::MiddleButton);
        QVERIFY(cornerOf().x() > before.x() + 40);
        before = cornerOf();
        QTest::keyPress(view_.get(), Qt::Key_Space);
        drag(QPoint(500, 400), QPoint(440, 380));
        QTest::keyRelease(view_.get(), Qt::Key_Space);
        QVERIFY(cornerOf().x() > before.x() + 40);
        QCOMPARE(steps(), 1);
    }

    void theMinimapMovesWhatIsShown()
    {
        view_->zoomTo(3);
        auto* minimap = view_->findChild<Minimap*>();
        QVERIFY(minimap && minimap->isVisible());
        const QPointF before = view_->mapToScene(0, 0);
        QTest::mouseClick(minimap, Qt::LeftButton, Qt::NoModifier,
                          QPoint(minimap->width() - 20, minimap->height() - 20));
        QVERIFY(view_->mapToScene(0, 0) != before);
        view_->setMinimapVisible(false);
        QVERIFY(!minimap->isVisible());
    }
};

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include "tests/views/canvas_fixture.h"
#include "views/canvas/minimap.h"
#include "views/canvas/paint_parts.h"

#include <algorithm>
#include <cmath>

using namespace cw;
using namespace cw::test;

/// Gestures of a real pointer, event by event, on the SuperPOD of four scalable units.
class CanvasTestGestures : public CanvasFixture {
    Q_OBJECT
    QPointF sceneAt(QPoint place) const { return view_->viewportTransform().inverted().map(QPointF(place)); }

    void pull(QWidget* widget, QPoint from, QPoint to)
    {
        QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, from);
        for (int step = 1; step <= 5; ++step)
            hover(widget, from + (to - from) * step / 5);
        QTest::mouseRelease(widget, Qt::LeftButton, Qt::NoModifier, to);
    }

    /// QTest::mouseMove carries no buttons on a platform without a pointer.
    static void hover(QWidget* widget, QPoint place)
    {
        QMouseEvent event(QEvent::MouseMove, place, widget->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }

    void pinch(QPoint at, double value)
    {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  view_->viewport()->mapToGlobal(at), value, QPointF());
        QCoreApplication::sendEvent(view_->viewport(), &event);
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { open(instantiated("superpod-h100", "su", 4)); }
    void cleanup() { view_.reset(); }

    void aPinchZoomsAtTheFingersAndBack()
    {
        const QPoint at(500, 320);
        const QPointF under = sceneAt(at);
        const double zoom = view_->zoom();
        pinch(at, 0.25);
        QVERIFY(std::abs(view_->zoom() - 1.25 * zoom) < 1e-9);
        QVERIFY((view_->viewportTransform().map(under) - at).manhattanLength() <= 3);
        pinch(at, -0.2);
        QVERIFY(std::abs(view_->zoom() - zoom) < 1e-9);
        for (int i = 0; i < 60; ++i)
            pinch(at, 0.5);
        QVERIFY(std::isfinite(view_->zoom()) && view_->zoom() <= 24);
        for (int i = 0; i < 60; ++i)
            pinch(at, -0.9);
        QVERIFY(view_->zoom() >= 0.08);
        QCOMPARE(steps(), 1);
    }

    void draggingTheMinimapMovesTheView()
    {
        view_->zoomTo(3);
        auto* minimap = view_->findChild<Minimap*>();
        QVERIFY(minimap && minimap->isVisible());
        const QPoint middle = minimap->rect().center();
        QTest::mousePress(minimap, Qt::LeftButton, Qt::NoModifier, middle);
        const QPointF start = sceneAt(view_->viewport()->rect().center());
        hover(minimap, middle + QPoint(30, 0));
        const QPointF right = sceneAt(view_->viewport()->rect().center());
        QVERIFY(right.x() > start.x() + 50);
        QVERIFY(std::abs(right.y() - start.y()) < 3);
        hover(minimap, middle + QPoint(30, 12));
        QVERIFY(sceneAt(view_->viewport()->rect().center()).y() > right.y() + 20);
        QTest::mouseRelease(minimap, Qt::LeftButton, Qt::NoModifier, middle + QPoint(30, 12));
        QCOMPARE(steps(), 1);
    }

    void aCardDraggedNearTheLineOfAnotherSnapsToIt()
    {
        // Off the grid of ten, so that only the guide can bring the two in line.
        const ElementId held = session_->design()->blocks[3].id, other = session_->design()->blocks[2].id;
        session_->edit("Move", [&](const Design& d) { return moveElements(d, {other}, 0, 43); });
        view_->zoomTo(1);
        view_->centerOn(layout().rectOf(held).center());
        const QPoint from = cardOnScreen(held);
        pull(view_->viewport(), from, from + QPoint(24, 40));
        QCOMPARE(positionOf(held).y, positionOf(other).y);
        QCOMPARE(steps(), 3);
        session_->undo();
        view_->setGuidesVisible(false);
        pull(view_->viewport(), from, from + QPoint(24, 40));
        QVERIFY(positionOf(held).y != positionOf(other).y);
    }

    void aPortIsPulledToALaneByHandAndLetGoBesideIt()
    {
        const ElementId id = session_->design()->blocks.front().id;
        const ElementId lane = session_->design()->network(NetworkKind::Compute)->id;
        session_->edit("Detach", [&](const Design& d) { return detach(d, id, lane); });
        const auto isAttached = [&] {
            const auto& all = session_->design()->block(id)->attachments;
            return std::any_of(all.begin(), all.end(), [&](const Attachment& a) { return a.network == lane; });
        };
        const auto& handles = layout().handles;
        const auto handle = std::find_if(handles.begin(), handles.end(), [&](const PortHandle& h) {
            return h.block == id && h.role == PortRole::Compute;
        });
        QVERIFY(handle != handles.end() && handle->network.empty());
        const QPoint port = onScreen(handle->position);
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        pull(view_->viewport(), port, onScreen(layout().bounds.bottomRight() + QPointF(60, 60)));
        QVERIFY(!isAttached());
        QVERIFY(spoken[0].first().toString().startsWith("Drop on a network"));
        pull(view_->viewport(), port, onScreen(layout().rectOf(lane).center()));
        QVERIFY(isAttached());
        QCOMPARE(steps(), 3);
    }

    void aMarqueeAndAPullMoveAGroupInOneStep()
    {
        const Design before = *session_->design();
        const ElementId a = before.blocks[1].id, b = before.blocks[2].id;
        const QRectF both = layout().rectOf(a) | layout().rectOf(b);
        pull(view_->viewport(), onScreen(both.topLeft() - QPointF(9, 9)), onScreen(both.bottomRight() + QPointF(9, 9)));
        QCOMPARE(session_->selection(), (std::vector<ElementId>{a, b}));
        view_->setGuidesVisible(false);
        const QPoint from = cardOnScreen(b);
        pull(view_->viewport(), from, from + QPoint(0, 90));
        const double moved = positionOf(a).y - before.blocks[1].position.y;
        QVERIFY(moved > 0);
        QCOMPARE(positionOf(b).y - before.blocks[2].position.y, moved);
        QCOMPARE(positionOf(a).x, before.blocks[1].position.x);
        QVERIFY(positionOf(before.blocks[0].id) == before.blocks[0].position);
        QCOMPARE(session_->selection(), (std::vector<ElementId>{a, b}));
        QCOMPARE(steps(), 2);
        undoesTo(before);
    }

    void everyTemplateIsReadableOnASmallScreen()
    {
        const std::tuple<const char*, const char*, int> templates[] = {{"superpod-h100", "su", 4},
                                                                       {"superpod-b200", "su", 4},
                                                                       {"roce-pod", "servers", 64},
                                                                       {"mi300x-pod", "servers", 32},
                                                                       {"lab-4", "servers", 4}};
        const QString folder = qEnvironmentVariable("CLUSTERWRIGHT_PICTURES");
        for (const auto& [name, parameter, value] : templates) {
            open(instantiated(name, parameter, value));
            // What the panels leave of a window of 1280 × 800.
            view_->resize(776, 414);
            view_->fitAll();
            if (!folder.isEmpty())
                view_->grab().save(QStringLiteral("%1/small-%2.png").arg(folder, name));
            constexpr double kNinePoints = 12;  // pixels at 96 a inch
            QVERIFY2(kNinePoints * view_->zoom() * textScale(view_->zoom()) >= kNinePoints - 0.01, name);
            for (const BundleLine& line : layout().bundles)
                for (const CardBox& card : layout().cards)
                    if (card.id != line.block && card.id != line.network)
                        QVERIFY2(!card.rect.intersects(QRectF(line.from, line.to).normalized().adjusted(0, 0, 1, 1)),
                                 qPrintable(QString::fromStdString(line.block + " behind " + card.id)));
        }
    }
};

QTEST_MAIN(CanvasTestGestures)
#include "canvas_test_gestures.moc"

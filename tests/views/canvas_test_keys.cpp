// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "tests/views/canvas_fixture.h"
#include "views/canvas/inline_editors.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

using namespace cw;
using namespace cw::test;

/// Keys, menus, editors and what is read aloud, on the SuperPOD of four scalable units.
class CanvasTestKeys : public CanvasFixture {
    Q_OBJECT
    static int inked(const QImage& image, const QColor& ground)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) != ground ? 1 : 0;
        return count;
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { open(instantiated("superpod-h100", "su", 4)); }
    void cleanup() { view_.reset(); }

    void arrowKeysNudgeInOneStep()
    {
        const ElementId id = session_->design()->blocks[0].id;
        const Design before = *session_->design();
        session_->select({id});
        QTest::keyClick(view_.get(), Qt::Key_Right);
        QTest::keyClick(view_.get(), Qt::Key_Right);
        QTest::keyClick(view_.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(positionOf(id).x, before.blocks[0].position.x + 2 * kGridStep);
        QCOMPARE(positionOf(id).y, before.blocks[0].position.y + 10 * kGridStep);
        QCOMPARE(steps(), 2);
        undoesTo(before);
    }

    void deleteCopyPasteAndDuplicate()
    {
        const ElementId id = session_->design()->blocks[1].id;
        const Design before = *session_->design();
        session_->select({id});
        QTest::keyClick(view_.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(view_.get(), Qt::Key_Delete);
        QVERIFY(!session_->design()->block(id));
        QVERIFY(session_->selection().empty());
        undoesTo(before);
        session_->undo();
        QTest::keyClick(view_.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(session_->design()->blocks.size(), before.blocks.size() + 1);
        QCOMPARE(session_->design()->blocks.back().count, before.blocks[1].count);
        QVERIFY(session_->isSelected(session_->design()->blocks.back().id));
        QTest::keyClick(view_.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(session_->design()->blocks.size(), before.blocks.size() + 2);
        QVERIFY(lastTitle().startsWith("Duplicate "));
        QTest::keyClick(view_.get(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(session_->design()->blocks.size(), before.blocks.size() + 1);
    }

    void aForeignClipboardIsRefusedInWords()
    {
        QGuiApplication::clipboard()->setText("not a design");
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        view_->paste();
        QCOMPARE(spoken.size(), 1);
        QVERIFY(!spoken.last().first().toString().isEmpty());
        QCOMPARE(steps(), 1);
    }

    void alignMakesOneEdge()
    {
        const ElementId a = session_->design()->blocks[0].id, b = session_->design()->blocks[1].id;
        session_->edit("Move", [&](const Design& d) { return moveElements(d, {b}, 0, 44); });
        session_->select({a, b});
        view_->align(Alignment::Top);
        QCOMPARE(positionOf(a).y, positionOf(b).y);
        QVERIFY(lastTitle().startsWith("Align "));
    }

    void aDoubleClickEditsTheCountWithLiveTotals()
    {
        const ElementId id = session_->design()->blocks[0].id;
        const Design before = *session_->design();
        QTest::mouseDClick(view_->viewport(), Qt::LeftButton, Qt::NoModifier, cardOnScreen(id));
        auto* editor = view_->findChild<CountEditor*>();
        QVERIFY(editor);
        QCOMPARE(editor->value(), before.blocks[0].count);
        editor->setValue(100);
        QCOMPARE(session_->analysis()->totals.servers, 100);
        editor->setValue(96);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!editor->isVisible());
        QCOMPARE(session_->design()->block(id)->count, 96);
        QCOMPARE(steps(), 2);
        undoesTo(before);
    }

    void escapeInTheCountEditorRestoresTheCount()
    {
        const ElementId id = session_->design()->blocks[0].id;
        const int before = session_->design()->block(id)->count;
        session_->select({id});
        view_->beginCountEdit();
        auto* editor = view_->findChild<CountEditor*>();
        editor->setValue(5);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(session_->design()->block(id)->count, before);
    }

    void f2Renames()
    {
        const ElementId id = session_->design()->blocks[0].id;
        session_->select({id});
        QTest::keyClick(view_.get(), Qt::Key_F2);
        auto* editor = view_->findChild<NameEditor*>();
        QVERIFY(editor);
        editor->setText("North hall");
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(session_->design()->block(id)->name, std::string("North hall"));
        QCOMPARE(steps(), 2);
    }

    void fFitsAllAndShiftFTheSelection()
    {
        view_->zoomTo(3);
        QTest::keyClick(view_.get(), Qt::Key_F);
        const QRectF shown = view_->mapToScene(view_->viewport()->rect()).boundingRect();
        QVERIFY(shown.contains(layout().bounds));
        session_->select({session_->design()->blocks[2].id});
        QTest::keyClick(view_.get(), Qt::Key_F, Qt::ShiftModifier);
        const QRectF near = view_->mapToScene(view_->viewport()->rect()).boundingRect();
        QVERIFY(near.contains(layout().rectOf(session_->design()->blocks[2].id)));
        QVERIFY(near.width() < shown.width() / 2);
    }

    void tabWalksThroughTheElementsAndEnterOpensTheInspector()
    {
        const std::vector<ElementId> order = view_->canvasScene().readingOrder();
        QSignalSpy asked(view_.get(), &CanvasView::inspectRequested);
        for (const ElementId& id : order) {
            QTest::keyClick(view_.get(), Qt::Key_Tab);
            QCOMPARE(session_->selection(), std::vector<ElementId>{id});
        }
        QTest::keyClick(view_.get(), Qt::Key_Backtab);
        QCOMPARE(session_->selection(), std::vector<ElementId>{order[order.size() - 2]});
        session_->select({session_->design()->blocks.front().id});
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void selectAllTakesEveryElement()
    {
        QTest::keyClick(view_.get(), Qt::Key_A, Qt::ControlModifier);
        const Design& d = *session_->design();
        QCOMPARE(session_->selection().size(), d.blocks.size() + d.networks.size() + d.workloads.size());
    }

    void mergedNetworksShareOneLane()
    {
        const ElementId storage = session_->design()->network(NetworkKind::Storage)->id;
        const ElementId service = session_->design()->network(NetworkKind::Service)->id;
        session_->edit("Merge", [&](const Design& d) { return setMerged(d, storage, service); });
        QCOMPARE(layout().lane(storage)->rect.top(), layout().lane(service)->rect.bottom());
        QVERIFY(layout().lane(storage)->isJoined);
    }

    void elementsAreChildrenForAssistiveTechnology()
    {
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(view_.get());
        QVERIFY(canvas);
        const std::vector<ElementId> order = view_->canvasScene().readingOrder();
        QCOMPARE(canvas->childCount(), static_cast<int>(order.size()));
        QStringList names;
        for (int i = 0; i < canvas->childCount(); ++i) {
            names << canvas->child(i)->text(QAccessible::Name);
            QVERIFY2(!names.last().isEmpty(), order[static_cast<std::size_t>(i)].c_str());
        }
        QVERIFY(names.filter("1,016 GPUs").size() == 1);
        QVERIFY(names.filter("127").size() == 1);
    }

    void theContextMenuAttachesAndDetaches()
    {
        const ElementId id = session_->design()->blocks[0].id;
        session_->select({id});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), view_->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(view_->viewport(), &event);
        auto* menu = view_->findChild<QMenu*>(QStringLiteral("canvasMenu"));
        QVERIFY(menu);
        QAction* attached = nullptr;
        for (QMenu* sub : menu->findChildren<QMenu*>())
            for (QAction* action : sub->actions())
                if (action->isCheckable() && action->isChecked() && !attached)
                    attached = action;
        QVERIFY(attached);
        const Design before = *session_->design();
        attached->trigger();
        QCOMPARE(session_->design()->block(id)->attachments.size(), before.blocks[0].attachments.size() - 1);
        QVERIFY(lastTitle().startsWith("Detach "));
        undoesTo(before);
        menu->close();
    }

    void theThreeLevelsOfZoomLookDifferent()
    {
        const ElementId id = session_->design()->blocks[0].id;
        const auto cardAt = [&](double zoom) {
            view_->zoomTo(zoom);
            view_->centerOn(layout().rectOf(id).center());
            const QRect rect = view_->viewportTransform().mapRect(layout().rectOf(id)).toRect();
            return view_->viewport()->grab(rect).toImage().scaled(250, 96).convertToFormat(QImage::Format_RGB32);
        };
        const auto differing = [](const QImage& a, const QImage& b) {
            int count = 0;
            for (int y = 0; y < a.height(); ++y)
                for (int x = 0; x < a.width(); ++x)
                    count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
            return count;
        };
        const QImage far = cardAt(0.3), card = cardAt(1), sameCard = cardAt(1.5), opened = cardAt(2.5);
        QVERIFY(differing(card, opened) > 2 * differing(card, sameCard));
        QVERIFY(differing(far, opened) > 2 * differing(card, sameCard));
        QVERIFY(differing(card, far) > 2 * differing(card, sameCard));
    }

    /// With CLUSTERWRIGHT_PICTURES set to a folder, what was painted is kept there to be looked at.
    void everyTemplateIsPaintedInBothThemes()
    {
        const QString folder = qEnvironmentVariable("CLUSTERWRIGHT_PICTURES");
        const std::tuple<const char*, const char*, int> templates[] = {{"superpod-h100", "su", 4},
                                                                       {"superpod-b200", "su", 64},
                                                                       {"roce-pod", "servers", 64},
                                                                       {"lab-4", "servers", 4}};
        for (const auto& [name, parameter, value] : templates) {
            open(instantiated(name, parameter, value));
            for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
                applyTheme(choice);
                view_->fitAll();
                const QImage all = view_->grab().toImage();
                session_->select({session_->design()->blocks[0].id});
                view_->fitSelection();
                const QImage near = view_->grab().toImage();
                const QColor ground = theme().surface;
                QVERIFY(inked(all, ground) > 0.15 * all.width() * all.height());
                QVERIFY(inked(near, ground) > 0.4 * near.width() * near.height());
                if (!folder.isEmpty()) {
                    const QString path =
                        QStringLiteral("%1/canvas-%2-%3").arg(folder, name, theme().isDark ? "dark" : "light");
                    all.save(path + ".png");
                    near.save(path + "-near.png");
                }
                session_->select({});
            }
        }
        applyTheme(ThemeChoice::Light);
    }
};

QTEST_MAIN(CanvasTestKeys)
#include "canvas_test_keys.moc"

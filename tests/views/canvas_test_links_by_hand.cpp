// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>

#include "model/design/edits.h"
#include "tests/views/by_hand_fixture.h"
#include "views/canvas/cable_dialog.h"

using namespace cw;
using namespace cw::test;

/// Links drawn by hand inside a network, with mouse and keys; every number follows.
class LinksByHandTest : public ByHandFixture {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { openSpacious(); }
    void cleanup() { view_.reset(); }

    void aLinkIsDrawnFromPortToPortAndEverythingFollows()
    {
        const Design before = *session_->design();
        const int cablesBefore = cables();
        const DeviceIndex a = spare(0), b = spare(1);
        showBoth(a, b);
        const InteriorSpot from = freePort(a), to = freePort(b);
        QVERIFY(from.isPort() && to.isPort());
        dragOnSurface(surface().onScreen(from), surface().onScreen(to));
        QCOMPARE(overrides(), std::size_t(1));
        QVERIFY(lastTitle().startsWith("Add link compute-leaf-09 port"));
        QVERIFY(lastTitle().contains("compute-leaf-10 port"));
        QVERIFY(session_->analysis()->plan->overrideProblems.empty());
        QVERIFY(cables() > cablesBefore);
        QCOMPARE(map().otherEnd({named("compute-leaf-09"), from.slot}).device, named("compute-leaf-10"));
        QVERIFY(surface().state().byHand->isAt({named("compute-leaf-09"), from.slot}));
        QVERIFY(said().contains("By hand: link added."));
        undoesTo(before);
        session_->undo();
        QCOMPARE(cables(), cablesBefore);
        QVERIFY(surface().state().byHand->isEmpty());
    }

    void aLinkIsDrawnWithTheKeys()
    {
        surface().select({spare(0), -1});
        key(Qt::Key_L);
        QVERIFY(surface().isLinking());
        QVERIFY(said().contains("choose a free port"));
        key(Qt::Key_Right);
        QVERIFY(said().contains("compute-leaf-10"));
        key(Qt::Key_Return);
        QVERIFY2(surface().isLinking(), "the first Enter goes to a port");
        QVERIFY(surface().state().selected.isPort());
        key(Qt::Key_Return);
        QVERIFY(!surface().isLinking());
        QCOMPARE(overrides(), std::size_t(1));
        QCOMPARE(session_->design()->overrides[0].kind, Override::Kind::AddLink);
        QCOMPARE(session_->design()->overrides[0].to.device, std::string("compute-leaf-10"));
    }

    /// From a port as well: the arrows lead on, though a port without a link in hand keeps them.
    void aLinkIsDrawnWithTheKeysFromAPort()
    {
        surface().select(freePort(spare(0)));
        key(Qt::Key_Right);
        QCOMPARE(surface().state().selected.device, spare(0));
        surface().select(freePort(spare(0)));
        key(Qt::Key_L);
        QVERIFY(surface().isLinking());
        key(Qt::Key_Right);
        QVERIFY(surface().state().selected.device != spare(0));
        key(Qt::Key_Return);
        QVERIFY(surface().state().selected.isPort());
        key(Qt::Key_Return);
        QVERIFY(!surface().isLinking());
        QCOMPARE(overrides(), std::size_t(1));
    }

    /// One thing after the other, and the network last.
    void escapeEndsTheToolsBeforeItLeaves()
    {
        key(Qt::Key_P);
        surface().select({spare(0), -1});
        key(Qt::Key_Escape);
        QVERIFY(view_->interior());
        QCOMPARE(surface().state().selected.device, spare(0));
        key(Qt::Key_C);
        key(Qt::Key_Escape);
        QVERIFY(view_->interior());
        QCOMPARE(surface().state().selected.device, spare(0));
        key(Qt::Key_Escape);
        QVERIFY(view_->interior());
        QCOMPARE(surface().state().selected.device, -1);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!view_->interior());
    }

    void escapeDropsALinkThatIsDrawn()
    {
        surface().select({spare(0), -1});
        key(Qt::Key_L);
        key(Qt::Key_Right);
        key(Qt::Key_Escape);
        QVERIFY(!surface().isLinking());
        QVERIFY(view_->interior());
        QCOMPARE(overrides(), std::size_t(0));
    }

    void aTakenPortIsRefusedInASentence()
    {
        const DeviceIndex a = spare(0), b = spare(1);
        showBoth(a, b);
        const InteriorSpot taken = uplink(b);
        dragOnSurface(surface().onScreen(freePort(a)), surface().onScreen(taken));
        QCOMPARE(overrides(), std::size_t(0));
        QVERIFY2(said().contains("compute-leaf-10 port") && said().contains("is taken"), qPrintable(said()));
        QVERIFY(!surface().isLinking());
        const DeviceIndex host = map().use().attached().front();
        surface().select({host, 0});
        key(Qt::Key_L);
        QVERIFY(surface().isLinking());
        surface().select({map().use().attached().back(), -1});
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QVERIFY2(said().contains("no free port") || said().contains("not to each other"), qPrintable(said()));
        QCOMPARE(overrides(), std::size_t(0));
    }

    void theEndOfALinkIsDraggedToAnotherPort()
    {
        const Design before = *session_->design();
        const int cablesBefore = cables();
        const DeviceIndex a = spare(0), b = spare(1);
        showBoth(a, b);
        const InteriorSpot end = uplink(a), to = freePort(b);
        const QString spine = map().name(map().otherEnd(end).device);
        dragOnSurface(surface().onScreen(end), surface().onScreen(to));
        QCOMPARE(overrides(), std::size_t(1));
        QVERIFY(lastTitle().startsWith("Move link of " + spine));
        QVERIFY(session_->analysis()->plan->overrideProblems.empty());
        QCOMPARE(cables(), cablesBefore);
        QCOMPARE(map().name(map().otherEnd({named("compute-leaf-10"), to.slot}).device), spine);
        QVERIFY(map().cableAt({named("compute-leaf-09"), end.slot}) < 0);
        QVERIFY(said().contains("By hand: link moved."));
        undoesTo(before);
        // Back where it was, there is nothing by hand any more.
        surface().select({named("compute-leaf-10"), to.slot});
        key(Qt::Key_R);
        QVERIFY(*session_->design() == before);
        QVERIFY(lastTitle().startsWith("Return compute-leaf-10"));
    }

    void deleteRemovesTheLinkOfAPortAndReturnBringsItBack()
    {
        const Design before = *session_->design();
        const int cablesBefore = cables();
        const InteriorSpot end = uplink(plan().leaf(2));
        surface().select(end);
        key(Qt::Key_Delete);
        QCOMPARE(overrides(), std::size_t(1));
        QVERIFY(lastTitle().startsWith("Remove link compute-leaf-03"));
        QVERIFY(cables() < cablesBefore || session_->analysis()->totals.cables <= cablesBefore);
        QVERIFY(map().cableAt({named("compute-leaf-03"), end.slot}) < 0);
        QVERIFY(said().contains("the link here was removed"));
        key(Qt::Key_R);
        QVERIFY(*session_->design() == before);
        QCOMPARE(cables(), cablesBefore);
    }

    void aHostThatLostItsLinksStaysAndIsCabledAgain()
    {
        const DeviceIndex host = map().use().attached().front();
        const QString name = map().name(host);
        const int ports = map().slotCount(host);
        for (int i = 0; i < ports; ++i) {
            surface().select({map().named(name), i});
            key(Qt::Key_Delete);
        }
        QCOMPARE(static_cast<int>(overrides()), ports);
        QVERIFY(map().named(name) >= 0);
        QCOMPARE(map().slotCount(map().named(name)), ports);
        surface().select({map().named(name), 3});
        key(Qt::Key_L);
        surface().select({plan().leaf(0), -1});
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QVERIFY(session_->analysis()->plan->overrideProblems.empty());
        QVERIFY(map().cableAt({map().named(name), 3}) >= 0);
    }

    void theCableOfALinkIsChosen()
    {
        const Design before = *session_->design();
        const InteriorSpot end = uplink(plan().leaf(0));
        surface().select(end);
        key(Qt::Key_E);
        auto* dialog = view_->interior()->findChild<CableDialog*>();
        QVERIFY(dialog);
        auto* parts = dialog->findChild<QComboBox*>("cablePart");
        QVERIFY(parts->count() > 2);
        QVERIFY(!dialog->findChild<QLabel*>("cableOwn")->text().isEmpty());
        parts->setCurrentIndex(parts->count() - 1);
        const PartId chosen = dialog->cable();
        auto* lengths = dialog->findChild<QComboBox*>("cableLength");
        lengths->setCurrentIndex(lengths->count() - 1);
        const auto length = dialog->length();
        QVERIFY(length);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(overrides(), std::size_t(1));
        QVERIFY(lastTitle().startsWith("Choose the cable compute-leaf-01"));
        QVERIFY(session_->analysis()->plan->overrideProblems.empty());
        const Cable& cable = map().plan().cables[static_cast<std::size_t>(map().cableAt(end))];
        const CableChoice& made = map().plan().cableChoices[static_cast<std::size_t>(cable.choice)];
        QCOMPARE(made.cable, chosen);
        QCOMPARE(inMetres(made.stocked), inMetres(*length));
        undoesTo(before);

        // The dialog shows again what was chosen; the program's choice takes it back.
        surface().select(end);
        key(Qt::Key_E);
        const auto dialogs = view_->interior()->findChildren<CableDialog*>();
        dialog = dialogs.back();
        QCOMPARE(dialog->cable(), chosen);
        QCOMPARE(inMetres(*dialog->length()), inMetres(*length));
        dialog->findChild<QComboBox*>("cablePart")->setCurrentIndex(0);
        dialog->findChild<QComboBox*>("cableLength")->setCurrentIndex(0);
        dialog->accept();
        QVERIFY(*session_->design() == before);
    }

    void theMenuOffersWhatCanBeDrawn()
    {
        surface().select(uplink(plan().leaf(0)));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&surface(), &asked);
        auto* menu = view_->interior()->findChild<QMenu*>("handMenu");
        QVERIFY(menu);
        QStringList enabled;
        for (const QAction* action : menu->actions())
            if (action->isEnabled() && !action->isSeparator())
                enabled << action->text();
        for (const char* wanted : {"Add leaf switch…", "Add spine switch…", "Add core switch…",
                                   "Move this end of the link", "Choose the cable…", "Remove the link"})
            QVERIFY2(enabled.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY(!enabled.contains("Return to generated"));
        view_->interior()->findChild<QMenu*>("interiorMenu")->close();
        // Delete reaches the drawing by the window's menu as well.
        view_->deleteSelection();
        QCOMPARE(overrides(), std::size_t(1));
    }
};

QTEST_MAIN(LinksByHandTest)
#include "canvas_test_links_by_hand.moc"

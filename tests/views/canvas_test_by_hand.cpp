// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

#include "model/design/design_json.h"
#include "model/design/edits.h"
#include "model/design/member_reader.h"
#include "model/design/part_choice.h"
#include "tests/views/interior_fixture.h"
#include "views/canvas/cable_dialog.h"
#include "views/canvas/switch_dialog.h"

#include <algorithm>
#include <sstream>

using namespace cw;
using namespace cw::test;

/// Analyses at leisure, as the application does: an edit returns before there is a plan of it.
class LateSession : public FakeSession {
    Q_OBJECT
public:
    explicit LateSession(Design design)
        : FakeSession(std::move(design))
        , shown_(FakeSession::analysis())
    {
    }
    AnalysisPtr analysis() const override { return shown_; }
    bool isUpToDate() const override { return shown_->design == design(); }
    void finishAnalysis()
    {
        shown_ = FakeSession::analysis();
        emit analysisChanged();
    }

private:
    AnalysisPtr shown_;
};

/// Single switches and links drawn by hand inside a network, with mouse and keys; every number follows.
class ByHandTest : public InteriorFixture {
    Q_OBJECT

    int switches() const { return session_->analysis()->totals.switches; }
    int cables() const { return session_->analysis()->totals.cables; }
    std::size_t overrides() const { return session_->design()->overrides.size(); }
    QString said() const { return words("interiorInfo"); }

    void addByKey(const PartId& part = {})
    {
        key(Qt::Key_A);
        auto* dialog = view_->interior()->findChild<SwitchDialog*>();
        QVERIFY(dialog);
        dialog->choose(part);
        dialog->accept();
        QTRY_VERIFY(!view_->interior()->findChild<SwitchDialog*>());
        surface().setFocus();
    }
    void dragOnSurface(QPointF from, QPointF to)
    {
        const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held) {
            QMouseEvent event(type, at, surface().mapToGlobal(at), button, held, Qt::NoModifier);
            QCoreApplication::sendEvent(&surface(), &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        for (int step = 1; step <= 6; ++step)
            send(QEvent::MouseMove, from + (to - from) * step / 6, Qt::NoButton, Qt::LeftButton);
        surface().grab();
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }
    /// The first port of a device that is free, or that has a cable to a device of a tier.
    InteriorSpot freePort(DeviceIndex device) const { return {device, map().freeSlot(device)}; }
    InteriorSpot uplink(DeviceIndex leaf) const
    {
        for (int slot = map().slotCount(leaf) - 1; slot >= 0; --slot)
            if (const InteriorSpot far = map().otherEnd({leaf, slot});
                far.device >= 0 && map().tierOf(far.device) == InteriorTier::Spines)
                return {leaf, slot};
        return {};
    }
    /// Near enough that the ports of both can be hit.
    void showBoth(DeviceIndex a, DeviceIndex b)
    {
        surface().fit();
        surface().zoomAround(0.95 / surface().zoom(), QRectF(surface().rect()).center());
        surface().reveal({a, -1});
        QVERIFY(QRectF(surface().rect()).contains(surface().onScreen({a, 0})));
        QVERIFY(QRectF(surface().rect()).contains(surface().onScreen({b, 0})));
    }
    /// Of the scalable unit that is not full.
    DeviceIndex spare(int index) const { return plan().leaf(8 + index); }
    DeviceIndex named(const char* name) const { return map().named(QString::fromLatin1(name)); }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        // Fewer servers than the leaves have room for, so that there are free ports.
        Design design = instantiated("superpod-h100", "su", 2);
        design.blocks.front().count -= 9;
        open(design);
        openCompute();
    }
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

    void deleteRemovesASwitchWithItsLinks()
    {
        const Design before = *session_->design();
        const int switchesBefore = switches();
        const Money costBefore = session_->analysis()->bill.total;
        click({plan().leaf(2), -1});
        key(Qt::Key_Delete);
        QCOMPARE(lastTitle(), QString("Remove switch compute-leaf-03"));
        QCOMPARE(switches(), switchesBefore - 1);
        QVERIFY(named("compute-leaf-03") < 0);
        QVERIFY(session_->analysis()->bill.total.minor() < costBefore.minor());
        QVERIFY(session_->analysis()->network(NetworkKind::Compute)->maxFlow.value.base() > 0);
        undoesTo(before);
    }

    void hostsStayWithTheirBlock()
    {
        surface().select({map().use().attached().front(), -1});
        key(Qt::Key_Delete);
        QCOMPARE(overrides(), std::size_t(0));
        QVERIFY2(said().contains("one of a block"), qPrintable(said()));
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

    void aSwitchIsAddedAndGoesWithItsLinks()
    {
        const Design before = *session_->design();
        const int switchesBefore = switches();
        surface().select({plan().spine(0), -1});
        addByKey();
        QCOMPARE(lastTitle(), QString("Add switch compute-spine-x1"));
        QVERIFY(session_->design()->overrides.back().part.empty());
        QCOMPARE(switches(), switchesBefore + 1);
        const DeviceIndex added = named("compute-spine-x1");
        QVERIFY(added >= 0);
        QCOMPARE(map().tierOf(added), InteriorTier::Spines);
        QCOMPARE(surface().state().selected, (InteriorSpot{added, -1}));
        QVERIFY(said().contains("By hand: switch added."));
        key(Qt::Key_L);
        surface().select({spare(0), -1});
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QCOMPARE(overrides(), std::size_t(2));
        surface().select({named("compute-spine-x1"), -1});
        key(Qt::Key_R);
        QVERIFY(*session_->design() == before);
        for (const SwitchTier tier : {SwitchTier::Leaf, SwitchTier::Spine, SwitchTier::Core})
            view_->interior()->addSwitch(tier);
        QCOMPARE(switches(), switchesBefore + 3);
        view_->interior()->grab();
        view_->interior()->takeBackAll();
        QVERIFY(*session_->design() == before);
        QVERIFY(lastTitle().startsWith("Take back all by hand"));
    }

    void aSwitchIsAddedOfAnotherPart()
    {
        surface().select({plan().leaf(0), -1});
        key(Qt::Key_A);
        auto* dialog = view_->interior()->findChild<SwitchDialog*>();
        QVERIFY(dialog);
        auto* parts = dialog->findChild<QComboBox*>("switchPart");
        // First the one that the tier has; then what speaks InfiniBand at the speed of the hosts, and nothing else.
        QCOMPARE(dialog->part(), PartId());
        QVERIFY(parts->count() > 1);
        const Catalogue& catalogue = *session_->facts().catalogue;
        for (int at = 1; at < parts->count(); ++at) {
            const Switch* part = catalogue.switchPart(parts->itemData(at).toString().toStdString());
            QVERIFY(part && part->supports(Technology::InfiniBand) && part->portSpeed >= plan().endpointSpeed);
            QVERIFY(part->id != plan().leafPart);
        }
        dialog->choose("nvidia-q3400-ra");
        QCOMPARE(dialog->part(), PartId("nvidia-q3400-ra"));
        dialog->reject();
        QCOMPARE(overrides(), std::size_t(0));
        QTRY_VERIFY(!view_->interior()->findChild<SwitchDialog*>());
        addByKey("nvidia-q3400-ra");
        QCOMPARE(session_->design()->overrides.back().part, PartId("nvidia-q3400-ra"));
        const DeviceIndex added = named("compute-leaf-x1");
        QVERIFY(added >= 0);
        QCOMPARE(map().tierOf(added), InteriorTier::Leaves);
        // Its ports are of 800 Gb/s, and split for links of 400.
        QCOMPARE(map().slotCount(added), radixAt(*catalogue.switchPart("nvidia-q3400-ra"), plan().endpointSpeed));
        QCOMPARE(map().slotCount(plan().leaf(0)), 64);
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

    void whatIsDrawnSurvivesTheFile()
    {
        surface().select({plan().spine(0), -1});
        addByKey();
        key(Qt::Key_L);
        surface().select({spare(0), -1});
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        surface().select(uplink(spare(1)));
        key(Qt::Key_Delete);
        const Design drawn = *session_->design();
        QCOMPARE(drawn.overrides.size(), std::size_t(3));
        std::istringstream file(toJson(drawn));
        const Result<Design> again = designFromJson(file);
        QVERIFY(again.has_value());
        QVERIFY(again->overrides == drawn.overrides);
        const int switchesBefore = switches(), cablesBefore = cables();
        open(*again);
        QCOMPARE(switches(), switchesBefore);
        QCOMPARE(cables(), cablesBefore);
        QVERIFY(session_->analysis()->plan->overrideProblems.empty());
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

    void whatWasAddedIsShownOnceThePlanHasIt()
    {
        LateSession late(*session_->design());
        NetworkInterior interior(&late, compute());
        interior.resize(900, 600);
        interior.show();
        QVERIFY(QTest::qWaitForWindowExposed(&interior));
        InteriorSurface& drawing = interior.surface();
        // Near to a host, so that the tier of the spines is out of sight.
        drawing.reveal({drawing.map()->use().attached().back(), 0});
        interior.addSwitch(SwitchTier::Spine);
        QVERIFY(!late.isUpToDate());
        QVERIFY(drawing.map()->named("compute-spine-x1") < 0);
        late.finishAnalysis();
        const DeviceIndex added = drawing.map()->named("compute-spine-x1");
        QVERIFY(added >= 0);
        QCOMPARE(drawing.state().selected, (InteriorSpot{added, -1}));
        QVERIFY(QRectF(drawing.rect()).contains(drawing.onScreen({added, -1})));
    }

    void aPortOfAnUnfinishedPlanIsGoneToLater()
    {
        LateSession late(*session_->design());
        NetworkInterior interior(&late, compute());
        const auto said = [&] { return interior.findChild<QLabel*>("interiorInfo")->text(); };
        late.edit("Add", [this](const Design& d) { return addSwitch(d, compute(), SwitchTier::Spine); });
        interior.goToPort({"compute-spine-x1", 0});
        QVERIFY(!said().contains("not in the network"));
        late.finishAnalysis();
        QCOMPARE(interior.surface().state().selected.device, interior.surface().map()->named("compute-spine-x1"));
        interior.goToPort({"compute-spine-99", 0});
        QVERIFY(said().contains("compute-spine-99 is not in the network"));
    }

    void removingTwiceAtOnceTellsOfTheChangeNotOfAFullDesign()
    {
        LateSession late(*session_->design());
        NetworkInterior interior(&late, compute());
        const auto said = [&] { return interior.findChild<QLabel*>("interiorInfo")->text(); };
        interior.surface().select({interior.surface().map()->carrier().leaf(2), -1});
        interior.removeSelected();
        QVERIFY(!said().contains("design"));
        interior.removeSelected();
        QCOMPARE(late.design()->overrides.size(), std::size_t(1));
        QVERIFY2(said().contains("The design has changed"), qPrintable(said()));
        late.undo();
        late.finishAnalysis();
        const InteriorMap& drawn = *interior.surface().map();
        const DeviceIndex leaf = drawn.named("compute-leaf-03");
        const auto& links = drawn.portCables(leaf);
        const auto first = std::find_if(links.begin(), links.end(), [](std::int32_t cable) { return cable >= 0; });
        interior.surface().select({leaf, static_cast<int>(first - links.begin())});
        for (int i = 0; i < 2; ++i)
            interior.removeSelected();
        QCOMPARE(late.design()->overrides.size(), std::size_t(1));
        QVERIFY2(said().contains("The design has changed"), qPrintable(said()));
        Design full = *session_->design();
        Override one;
        one.kind = Override::Kind::RemoveSwitch;
        one.device = "compute-leaf-01";
        full.overrides.assign(kMostItems, one);
        LateSession crowded(full);
        NetworkInterior other(&crowded, compute());
        other.addSwitch(SwitchTier::Spine);
        QVERIFY(other.findChild<QLabel*>("interiorInfo")->text().contains("no more changes by hand"));
    }

    void theMenuOfTheBarLeavesNoKeysBehind()
    {
        surface().select({plan().leaf(2), -1});
        QListWidget elsewhere(view_->interior());
        elsewhere.show();
        view_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view_.get()));
        QMenu* menu = view_->interior()->findChild<QToolButton*>("interiorByHand")->menu();
        menu->popup({});
        QVERIFY(!menu->actions().isEmpty());
        menu->close();
        elsewhere.setFocus();
        QTRY_VERIFY(elsewhere.hasFocus());
        for (const Qt::Key which : {Qt::Key_Delete, Qt::Key_L, Qt::Key_E, Qt::Key_R})
            QTest::keyClick(&elsewhere, which);
        QCOMPARE(overrides(), std::size_t(0));
        QVERIFY(!surface().isLinking());
        // On the drawing itself Delete means one thing.
        surface().setFocus();
        key(Qt::Key_Delete);
        QCOMPARE(overrides(), std::size_t(1));
    }
};

QTEST_MAIN(ByHandTest)
#include "canvas_test_by_hand.moc"

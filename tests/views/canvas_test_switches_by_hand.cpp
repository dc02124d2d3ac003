// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

#include "model/design/design_json.h"
#include "model/design/edits.h"
#include "model/design/member_reader.h"
#include "model/design/part_choice.h"
#include "tests/views/by_hand_fixture.h"
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

/// Switches added and removed by hand inside a network, and plans that come later than the edit.
class SwitchesByHandTest : public ByHandFixture {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { openSpacious(); }
    void cleanup() { view_.reset(); }

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

QTEST_MAIN(SwitchesByHandTest)
#include "canvas_test_switches_by_hand.moc"

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "tests/views/canvas_fixture.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"

#include <algorithm>
#include <set>

using namespace cw;
using namespace cw::test;

/// A network opened from its lane: what mouse and keys do inside, on the SuperPOD of two scalable units.
class InteriorTest : public CanvasFixture {
    Q_OBJECT

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

private slots:
    void initTestCase() { prepare(); }
    void init() { open(instantiated("superpod-h100", "su", 2)); }
    void cleanup() { view_.reset(); }

    void aDoubleClickOnALaneOpensItsNetworkAndEscapeLeaves()
    {
        QTest::mouseDClick(view_->viewport(), Qt::LeftButton, Qt::NoModifier, laneOnScreen());
        QVERIFY(view_->interior());
        QCOMPARE(view_->interior()->network(), compute());
        QVERIFY(view_->interior()->isVisible());
        key(Qt::Key_Escape);
        QTRY_VERIFY(!view_->interior());
        QVERIFY(view_->hasFocus());
    }

    void enterOnALaneOpensItsNetwork()
    {
        session_->select({compute()});
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QVERIFY(view_->interior());
        QVERIFY(surface().hasFocus());
    }

    void theWheelGoesInAndOut()
    {
        const QPointF at = laneOnScreen();
        for (int i = 0; i < 20 && !view_->interior(); ++i)
            wheel(view_->viewport(), at, 120);
        QVERIFY(view_->interior());
        const double whole = surface().zoom();
        wheel(&surface(), QPointF(300, 300), 240);
        QVERIFY(surface().zoom() > whole * 1.4);
        for (int i = 0; i < 20 && view_->interior(); ++i) {
            wheel(&surface(), QPointF(300, 300), -120);
            QCoreApplication::processEvents();
        }
        QVERIFY(!view_->interior());
    }

    void everySwitchAndHostHasAPlaceOfItsOwn()
    {
        openCompute();
        const NetworkPlan& network = plan();
        std::set<std::pair<int, int>> corners;
        for (DeviceIndex d = network.firstSwitch; d < network.firstSwitch + network.sizing.switches(); ++d) {
            QVERIFY(map().contains(d));
            QVERIFY(map().bounds().contains(map().rectOf(d)));
            corners.insert({qRound(map().rectOf(d).left()), qRound(map().rectOf(d).top())});
            QCOMPARE(map().deviceAt(map().rectOf(d).center()), d);
        }
        QCOMPARE(static_cast<int>(corners.size()), network.sizing.switches());
        QCOMPARE(static_cast<int>(map().use().attached().size()), network.hosts);
        for (const DeviceIndex host : map().use().attached())
            QCOMPARE(map().deviceAt(map().rectOf(host).center()), host);
    }

    void aClickOnASwitchSaysWhatItIs()
    {
        openCompute();
        const DeviceIndex leaf = plan().leaf(2);
        click({leaf, -1});
        QCOMPARE(surface().state().selected, (InteriorSpot{leaf, -1}));
        const QString said = words("interiorInfo");
        QVERIFY(said.contains("compute-leaf-03"));
        QVERIFY(said.contains("QM9700"));
        QVERIFY(said.contains(QString::number(map().use().used(leaf))));
        QVERIFY(said.contains(QString::number(64 - map().use().used(leaf)) + " free"));
    }

    void aClickOnAPortFollowsItsCable()
    {
        openCompute();
        const DeviceIndex leaf = plan().leaf(0);
        surface().reveal({leaf, 0});
        const auto& portCables = map().portCables(leaf);
        const auto used = std::find_if(portCables.begin(), portCables.end(), [&](std::int32_t c) {
            return c >= 0 && map().plan().cables[static_cast<std::size_t>(c)].to == leaf;
        });
        const InteriorSpot port{leaf, static_cast<int>(used - portCables.begin())};
        click(port);
        QCOMPARE(surface().state().selected, port);
        const Cable& cable = map().plan().cables[static_cast<std::size_t>(*used)];
        QCOMPARE(surface().state().farEnd.device, cable.from);
        QVERIFY(words("interiorInfo").contains(map().name(cable.from)));
        QVERIFY(words("interiorInfo").contains("400 Gb/s"));
        key(Qt::Key_Return);
        QCOMPARE(surface().state().selected.device, cable.from);
        QCOMPARE(surface().state().farEnd, port);
        key(Qt::Key_Return);
        QCOMPARE(surface().state().selected, port);
    }

    void everyCableIsFoundFromBothOfItsEnds()
    {
        openCompute();
        for (const std::int32_t index : map().use().cablesAt(plan().spine(0))) {
            const Cable& cable = map().plan().cables[static_cast<std::size_t>(index)];
            const InteriorSpot upper = map().endAt(cable.to, index), lower = map().endAt(cable.from, index);
            QVERIFY(upper.isPort() && lower.isPort());
            QCOMPARE(map().otherEnd(upper), lower);
            QCOMPARE(map().otherEnd(lower), upper);
        }
    }

    void arrowsAndEnterGoFromSwitchToSwitchAndIntoThePorts()
    {
        openCompute();
        click({plan().leaf(0), -1});
        key(Qt::Key_Right);
        QCOMPARE(surface().state().selected.device, plan().leaf(1));
        key(Qt::Key_Up);
        QCOMPARE(map().tierOf(surface().state().selected.device), InteriorTier::Spines);
        key(Qt::Key_Down);
        QCOMPARE(map().tierOf(surface().state().selected.device), InteriorTier::Leaves);
        const DeviceIndex leaf = surface().state().selected.device;
        key(Qt::Key_Return);
        QVERIFY(surface().state().selected.isPort());
        QCOMPARE(surface().state().selected.device, leaf);
        const int slot = surface().state().selected.slot;
        key(Qt::Key_Down);
        QCOMPARE(surface().state().selected.slot, slot + 1);
        key(Qt::Key_Escape);
        QCOMPARE(surface().state().selected, (InteriorSpot{leaf, -1}));
        key(Qt::Key_Escape);
        QCOMPARE(surface().state().selected.device, -1);
        QVERIFY(view_->interior());
    }

    void keysOfTheDesignLeaveTheDesignAlone()
    {
        const Design before = *session_->design();
        openCompute();
        key(Qt::Key_Delete);
        key(Qt::Key_Left);
        QTest::keyClick(&surface(), Qt::Key_D, Qt::ControlModifier);
        view_->deleteSelection();
        QVERIFY(*session_->design() == before);
        QVERIFY(view_->interior());
    }

    void failingASpineTellsWhatIsLeft()
    {
        openCompute();
        const int spines = plan().sizing.spines;
        click({plan().spine(0), -1});
        key(Qt::Key_F);
        QVERIFY(surface().state().failures.hasDevice(plan().spine(0)));
        QTRY_VERIFY(view_->interior()->health().has_value());
        const FabricHealth health = *view_->interior()->health();
        QVERIFY(std::abs(health.bisection - (spines - 1.0) / spines) < 1e-6);
        QCOMPARE(health.cutOff, 0);
        QVERIFY(words("failureWords").contains("compute-spine-01"));
        key(Qt::Key_F);
        QVERIFY(surface().state().failures.isEmpty());
    }

    void failingALeafCutsItsPortsOffAndRestoreAllMends()
    {
        openCompute();
        const DeviceIndex leaf = plan().leaf(0);
        click({leaf, -1});
        view_->interior()->findChild<QToolButton*>("interiorFail")->click();
        QTRY_VERIFY(view_->interior()->health().has_value());
        int hosts = 0;
        for (const std::int32_t c : map().use().cablesAt(leaf)) {
            const Cable& cable = map().plan().cables[static_cast<std::size_t>(c)];
            hosts += cable.to == leaf ? 1 : 0;
        }
        QCOMPARE(view_->interior()->health()->cutOff, hosts);
        view_->interior()->findChild<QToolButton*>("interiorRestore")->click();
        QVERIFY(surface().state().failures.isEmpty());
        QVERIFY(!view_->interior()->findChild<QToolButton*>("interiorRestore")->isEnabled());
    }

    void aCableFailsByItsPort()
    {
        openCompute();
        const DeviceIndex spine = plan().spine(0);
        click({spine, -1});
        key(Qt::Key_Return);
        const std::int32_t cable = map().cableAt(surface().state().selected);
        QVERIFY(cable >= 0);
        key(Qt::Key_F);
        QVERIFY(surface().state().failures.hasCable(cable));
        QTRY_VERIFY(view_->interior()->health().has_value());
        QVERIFY(view_->interior()->health()->bisection < 1);
    }

    void twoClicksGiveThePathAndGpusOnOtherRailsPassOverNvlink()
    {
        openCompute();
        view_->interior()->findChild<QToolButton*>("interiorPath")->click();
        click({0, -1});
        click({40, -1});
        QVERIFY(surface().state().path.has_value());
        QCOMPARE(surface().state().path->direct.links, 4);
        QVERIFY(words("pathWords").contains("4 cable"));
        QVERIFY(words("pathWords").contains(map().name(40)));
        QVERIFY(words("pathWords").contains("without queues"));
        view_->interior()->findChild<QSpinBox*>("pathGpuFrom")->setValue(1);
        view_->interior()->findChild<QSpinBox*>("pathGpuTo")->setValue(6);
        QVERIFY(surface().state().path->forwarded.has_value());
        QVERIFY(words("pathWords").contains("NVLink"));
    }

    void aPathIsChosenFromTheKeyboard()
    {
        openCompute();
        surface().select({0, -1});
        key(Qt::Key_P);
        key(Qt::Key_Right);
        key(Qt::Key_Space);
        QVERIFY(surface().state().path.has_value());
        QCOMPARE(surface().state().pathFrom.host, 0);
        QCOMPARE(surface().state().pathTo.host, surface().state().selected.device);
        QCOMPARE(surface().state().path->direct.links, 2);
    }

    void coloursTellRailsInWords()
    {
        openCompute();
        auto* box = view_->interior()->findChild<QComboBox*>("interiorColours");
        box->setCurrentIndex(box->findText("Rails"));
        QCOMPARE(surface().state().colours, InteriorColours::Rails);
        const auto classes = interiorClasses(map(), InteriorColours::Rails);
        QCOMPARE(classes.size(), std::size_t(8));
        std::set<QString> labels;
        std::set<std::pair<QRgb, int>> looks;
        for (const InteriorClass& one : classes) {
            labels.insert(one.label);
            looks.insert({one.colour.rgb(), static_cast<int>(one.hatching)});
        }
        QCOMPARE(labels.size(), std::size_t(8));
        QCOMPARE(looks.size(), std::size_t(8));
        for (int leaf = 0; leaf < 8; ++leaf)
            QCOMPARE(interiorClassOf(map(), InteriorColours::Rails, plan().leaf(leaf)), leaf);
        QCOMPARE(interiorClassOf(map(), InteriorColours::Rails, plan().spine(0)), -1);
    }

    void aNameLeadsToItsSwitch()
    {
        openCompute();
        auto* find = view_->interior()->findChild<QLineEdit*>("interiorFind");
        QTest::keyClicks(find, "compute-spine-02");
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(surface().state().selected.device, plan().spine(1));
        QVERIFY(QRectF(surface().rect()).contains(surface().onScreen(surface().state().selected)));
    }

    void anEditKeepsWhatIsSelectedByName()
    {
        openCompute();
        click({plan().leaf(3), -1});
        session_->edit("Count", [](const Design& d) {
            Design next = d;
            next.blocks.front().count -= 4;
            return next;
        });
        QVERIFY(view_->interior());
        QCOMPARE(map().name(surface().state().selected.device), QString("compute-leaf-04"));
        session_->edit("Detach", [&](const Design& d) {
            Design next = d;
            for (Block& block : next.blocks)
                std::erase_if(block.attachments, [&](const Attachment& a) { return a.network == compute(); });
            return next;
        });
        QTRY_VERIFY(!view_->interior());
    }

    void everyNetworkOfEveryKindOpens()
    {
        for (const Network& network : session_->design()->networks) {
            view_->openNetwork(network.id);
            QVERIFY(view_->interior());
            QVERIFY(view_->interior()->isShown());
            for (const DeviceIndex device : map().use().attached())
                QVERIFY(map().contains(device));
            view_->interior()->grab();
        }
    }

    void theMenuOffersWhatKeysDo()
    {
        openCompute();
        const InteriorSpot leaf{plan().leaf(0), -1};
        surface().select(leaf);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&surface(), &asked);
        auto* menu = view_->interior()->findChild<QMenu*>("interiorMenu");
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto fail =
            std::find_if(actions.begin(), actions.end(), [](const QAction* a) { return a->text() == "Fail"; });
        QVERIFY(fail != actions.end());
        (*fail)->trigger();
        QVERIFY(surface().state().failures.hasDevice(leaf.device));
        menu->close();
    }
};

QTEST_MAIN(InteriorTest)
#include "canvas_test_interior.moc"

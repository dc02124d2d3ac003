// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include "tests/views/interior_fixture.h"
#include "views/canvas/interior_legend.h"

#include <algorithm>
#include <set>

using namespace cw;
using namespace cw::test;

/// A network opened from its lane: how mouse and keys move about inside, on the SuperPOD of two scalable units.
class InteriorTest : public InteriorFixture {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // What is remembered goes into settings of the test alone.
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("clusterwright-test"));
        QCoreApplication::setApplicationName(QStringLiteral("canvas_test_interior"));
        QSettings().clear();
        prepare();
    }
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

    void theLegendLiesBesideTheDrawingAndCanBePutAway()
    {
        openCompute();
        auto* legend = view_->interior()->findChild<InteriorLegend*>();
        QVERIFY(legend && legend->isVisible());
        QVERIFY(!legend->geometry().intersects(surface().geometry()));
        QVERIFY(legend->entries().size() > 5);
        QVERIFY(legend->accessibleDescription().contains(legend->entries().front().words));
        // The signs of ports keep their place while no port is drawn: the drawing does not jump.
        const int low = surface().height();
        QVERIFY(!legend->entries().back().isSeen);
        surface().reveal({plan().leaf(0), 0});
        QTest::qWait(0);
        QVERIFY(legend->entries().back().isSeen);
        QCOMPARE(surface().height(), low);
        auto* button = view_->interior()->findChild<QToolButton*>(QStringLiteral("interiorLegendShown"));
        QVERIFY(button->isChecked() && button->focusPolicy() != Qt::NoFocus);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!legend->isVisible());
        view_->closeNetwork();
        openCompute();
        legend = view_->interior()->findChild<InteriorLegend*>();
        QVERIFY(!legend->isVisible());
        view_->interior()->findChild<QToolButton*>(QStringLiteral("interiorLegendShown"))->click();
        QVERIFY(legend->isVisible());
    }

    void noButtonOfTheBarIsNarrowerThanItsWords()
    {
        openCompute();
        for (const int width : {1600, 776, 500}) {
            view_->resize(width, 600);
            view_->interior()->resize(width, 600);
            QTest::qWait(0);
            for (const QToolButton* button : view_->interior()->findChildren<QToolButton*>()) {
                if (!button->isVisible())
                    continue;
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
                const QRect place(button->mapTo(view_->interior(), QPoint()), button->size());
                QVERIFY2(view_->interior()->rect().contains(place), qPrintable(button->text()));
            }
        }
    }

    void aFreePortIsCalledAsACabledOne()
    {
        openCompute();
        const DeviceIndex leaf = plan().leaf(plan().sizing.leaves - 1);
        const int slot = map().freeSlot(leaf);
        QVERIFY(slot >= 0);
        surface().select({leaf, slot});
        const QString label = QStringLiteral("OSFP%1/%2").arg(slot / 2 + 1).arg(slot % 2 + 1);
        QCOMPARE(map().portLabel({leaf, slot}), label);
        QVERIFY2(words("interiorInfo").contains(label), qPrintable(words("interiorInfo")));
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
        // Of the network nothing is selected; the lane, which is, stays.
        key(Qt::Key_Delete);
        view_->deleteSelection();
        key(Qt::Key_Left);
        QTest::keyClick(&surface(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(*session_->design() == before);
        QVERIFY(view_->interior());
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
};

QTEST_MAIN(InteriorTest)
#include "canvas_test_interior.moc"

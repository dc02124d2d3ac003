// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

#include "model/design/edits.h"
#include "tests/views/panels_test_support.h"
#include "views/panels/inspector_panel.h"
#include "views/style/theme.h"

using namespace cw;
using namespace cw::test;

/// What was drawn by hand, listed in the inspector of its network.
class ByHandListTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void changesAreListedWithTheirProblemsShownAndTakenBack()
    {
        Design design = fullDesign();
        design = removeSwitch(design, "compute-spine-02");
        design = addLink(design, {"compute-leaf-01", 9999}, {"compute-spine-01", 1});
        design = removeSwitch(design, "storage-spine-01");
        FakeSession session(design);
        InspectorPanel panel(session);
        settle(panel);
        auto* rows = panel.findChild<QListWidget*>("byHandRows");
        QVERIFY(rows);
        // Of the whole design while nothing is selected, then of the network.
        QCOMPARE(rows->count(), 3);
        session.select({design.network(NetworkKind::Compute)->id});
        QCOMPARE(rows->count(), 2);
        QCOMPARE(rows->item(0)->text(), QString("Switch compute-spine-02 removed"));
        QVERIFY(rows->item(1)->text().contains("Not applied"));
        QCOMPARE(namelessWidgets(panel), QStringList());
        QSignalSpy shown(&panel, &InspectorPanel::showInNetworkRequested);
        rows->setCurrentRow(1);
        panel.findChild<QToolButton*>("byHandShow")->click();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.front().at(1).value<PortName>().device, std::string("compute-leaf-01"));
        panel.findChild<QToolButton*>("byHandTakeBack")->click();
        QCOMPARE(session.design()->overrides.size(), std::size_t(2));
        QVERIFY(session.undoTitle().startsWith("Take back: Link compute-leaf-01"));
        QCOMPARE(rows->count(), 1);
        session.undo();
        QCOMPARE(rows->count(), 2);
    }

    void aRackThatWasMovedIsTakenBackButNotShownInANetwork()
    {
        Design design = removeSwitch(fullDesign(), "compute-spine-02");
        Override rack;
        rack.kind = Override::Kind::MoveRack;
        rack.device = "compute-spine-01";
        rack.place = {3, 4};
        design.overrides.push_back(rack);
        FakeSession session(design);
        InspectorPanel panel(session);
        settle(panel);
        auto* rows = panel.findChild<QListWidget*>("byHandRows");
        auto* show = panel.findChild<QToolButton*>("byHandShow");
        auto* takeBack = panel.findChild<QToolButton*>("byHandTakeBack");
        QCOMPARE(rows->count(), 2);
        QSignalSpy shown(&panel, &InspectorPanel::showInNetworkRequested);
        rows->setCurrentRow(1);
        QVERIFY(!show->isEnabled());
        QVERIFY(show->toolTip().contains("floor plan"));
        emit rows->itemActivated(rows->item(1));
        QCOMPARE(shown.count(), 0);
        QVERIFY(takeBack->isEnabled());
        rows->setCurrentRow(0);
        QVERIFY(show->isEnabled());
        show->click();
        QCOMPARE(shown.count(), 1);
        rows->setCurrentRow(1);
        takeBack->click();
        QCOMPARE(session.design()->overrides.size(), std::size_t(1));
    }
};

QTEST_MAIN(ByHandListTest)
#include "panels_test_by_hand.moc"

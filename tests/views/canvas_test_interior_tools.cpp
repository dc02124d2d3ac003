// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include "model/design/templates.h"
#include "tests/views/interior_fixture.h"
#include "views/text/words_fabric.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <stdexcept>

using namespace cw;
using namespace cw::test;

namespace {

Design instantiatedByDefault(const std::string& id)
{
    std::ifstream in(CW_RESOURCE_DIR "/templates/" + id + ".json");
    const Result<Template> what = templateFromJson(in, id);
    const Result<Design> design = what ? instantiate(*what, {}) : tl::make_unexpected(what.error());
    if (!design)
        throw std::runtime_error(id + ": " + design.error().where);
    return *design;
}

}  // namespace

/// What can be asked of an open network: paths, failures, colours; and that networks of every family open.
class InteriorToolsTest : public InteriorFixture {
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { open(instantiated("superpod-h100", "su", 2)); }
    void cleanup() { view_.reset(); }

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
        // The step of every job that computes over the network, before and after.
        const auto steps = map().analysis().stepsAfter(plan().network, health);
        QCOMPARE(steps.size(), map().analysis().training.size());
        QVERIFY(words("failureWords").contains(stepsText(steps, *map().analysis().design)));
        for (const StepAfterFailure& step : steps)
            QVERIFY(step.ratio().value_or(0) >= 1);
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

    void networksOfOtherFamiliesOpenAsWell_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"asterfusion-rail-only", "hpn-pod", "gb200-nvl72", "megascale", "lab-4", "mi300x-pod"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void networksOfOtherFamiliesOpenAsWell()
    {
        QFETCH(QString, name);
        open(instantiatedByDefault(name.toStdString()));
        for (const Network& network : session_->design()->networks) {
            view_->openNetwork(network.id);
            QVERIFY2(view_->interior(), network.id.c_str());
            QVERIFY(!view_->interior()->grab().isNull());
            const NetworkPlan& carrier = plan();
            for (DeviceIndex d = carrier.firstSwitch; d < carrier.firstSwitch + carrier.sizing.switches(); ++d) {
                QVERIFY(map().contains(d));
                int cables = 0;
                for (const std::int32_t cable : map().portCables(d))
                    cables += cable >= 0 ? 1 : 0;
                QCOMPARE(cables, map().use().used(d));
            }
        }
    }

    void aRackFailsWithAllThatIsInIt()
    {
        openCompute();
        const DeviceIndex leaf = plan().leaf(0);
        surface().select({leaf, -1});
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&surface(), &asked);
        auto* menu = view_->interior()->findChild<QMenu*>("interiorMenu");
        for (QMenu* part : menu->findChildren<QMenu*>())
            for (QAction* action : part->actions())
                if (action->text().startsWith("Its rack"))
                    action->trigger();
        menu->close();
        const auto rack = map().plan().devices[static_cast<std::size_t>(leaf)].rack;
        QCOMPARE(surface().state().failures.devices.size(),
                 map().plan().racks[static_cast<std::size_t>(rack)].devices.size());
        QVERIFY(surface().state().failures.hasDevice(leaf));
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

QTEST_MAIN(InteriorToolsTest)
#include "canvas_test_interior_tools.moc"

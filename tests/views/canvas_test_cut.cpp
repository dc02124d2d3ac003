// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QToolButton>

#include "model/design/edits.h"
#include "model/design/templates.h"
#include "tests/views/interior_fixture.h"
#include "views/canvas/cut_watch.h"
#include "views/canvas/hand_marks.h"

#include <fstream>
#include <stdexcept>

using namespace cw;
using namespace cw::test;

/// The thinnest cut, drawn on networks of every family.
class CutTest : public InteriorFixture {
    Q_OBJECT

    static Design byDefault(const std::string& id)
    {
        std::ifstream in(CW_RESOURCE_DIR "/templates/" + id + ".json");
        const Result<Template> what = templateFromJson(in, id);
        const Result<Design> design = what ? instantiate(*what, {}) : tl::make_unexpected(what.error());
        if (!design)
            throw std::runtime_error(id + ": " + design.error().where);
        return *design;
    }
    static Design withTopology(Topology topology)
    {
        Design design = instantiated("superpod-h100", "su", 2);
        for (Network& network : design.networks)
            if (network.kind == NetworkKind::Compute)
                network.topology = topology;
        return design;
    }
    const NetworkCuts::Drawn& shown() const
    {
        const InteriorState& state = surface().state();
        return state.cuts->cuts[static_cast<std::size_t>(state.cut)];
    }

private slots:
    void initTestCase() { prepare(); }
    void cleanup() { view_.reset(); }

    void theKeyShowsTheThinnestCutAndHidesIt()
    {
        open(instantiated("superpod-h100", "su", 2));
        openCompute();
        key(Qt::Key_C);
        QTRY_VERIFY(surface().state().cuts);
        QVERIFY(view_->interior()->findChild<QToolButton*>("interiorCut")->isChecked());
        // What crosses carries the cut, but for what stays within a divided leaf; each end is on another side.
        QVERIFY(!shown().cut.divided.empty() || shown().capacity.base() >= shown().cut.value.base() * (1 - 1e-9));
        for (const NetworkCuts::Crossing& link : shown().crossing)
            QVERIFY(shown().sides.at(link.lower) != shown().sides.at(link.upper));
        QVERIFY(words("cutWords").contains("hosts only"));
        surface().grab();
        key(Qt::Key_C);
        QVERIFY(!surface().state().cuts);
    }

    void ofANetworkDrawnByHandTheSearchedCutIsCalledABound()
    {
        Design design = instantiated("superpod-h100", "su", 2);
        design = removeSwitch(design, "compute-spine-02");
        open(design);
        openCompute();
        key(Qt::Key_C);
        QTRY_VERIFY(surface().state().cuts);
        const auto& cuts = surface().state().cuts->cuts;
        int refined = 0;
        for (const NetworkCuts::Drawn& one : cuts)
            refined += one.cut.alignment == CutAlignment::Refined ? 1 : 0;
        QCOMPARE(refined, 1);
        if (shown().cut.alignment == CutAlignment::Refined)
            QVERIFY(words("cutWords").contains("upper bound"));
    }

    void moreLinksAcrossThanAreDrawnAreToldOf()
    {
        open(instantiated("superpod-h100", "su", 2));
        openCompute();
        key(Qt::Key_C);
        QTRY_VERIFY(surface().state().cuts);
        const QString notDrawn = QStringLiteral("not drawn one by one");
        QVERIFY(!words("cutWords").contains(notDrawn));
        auto many = std::make_shared<NetworkCuts>(*surface().state().cuts);
        auto& crossing = many->cuts.front().crossing;
        crossing.assign(NetworkCuts::kMostCrossingLines, {plan().leaf(0), plan().spine(0), 1});
        auto* watch = view_->interior()->findChild<CutWatch*>();
        emit watch->answered(std::make_shared<const NetworkCuts>(*many));
        QVERIFY(!words("cutWords").contains(notDrawn));
        crossing.push_back(crossing.front());
        emit watch->answered(many);
        QVERIFY(words("cutWords").contains(notDrawn));
    }

    void labelsAreNamedByTheirWords()
    {
        open(instantiated("superpod-h100", "su", 2));
        openCompute();
        key(Qt::Key_C);
        QTRY_VERIFY(surface().state().cuts);
        view_->interior()->setPathTool(true);
        surface().select({plan().leaf(0), -1});
        view_->interior()->toggleFailure();
        for (const char* name : {"cutWords", "failureWords", "pathWords", "interiorInfo"}) {
            auto* label = view_->interior()->findChild<QLabel*>(QLatin1String(name));
            const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(label);
            QVERIFY2(!label->text().isEmpty(), name);
            QCOMPARE(told->text(QAccessible::Name), label->text());
            QVERIFY2(!told->text(QAccessible::Description).isEmpty(), name);
        }
    }

    void everyFamilyIsCutAndWalked_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"dragonfly", "direct", "lab-4", "hpn-pod", "asterfusion-rail-only", "gb200-nvl72"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyFamilyIsCutAndWalked()
    {
        QFETCH(QString, name);
        Design design = name == "dragonfly" ? withTopology(Topology::DragonflyPlus)
                        : name == "direct"  ? byDefault("lab-4")
                                            : byDefault(name.toStdString());
        if (name == "direct")
            for (Network& network : design.networks)
                if (network.kind == NetworkKind::Compute)
                    network.topology = Topology::Direct;
        open(std::move(design));
        for (const Network& network : session_->design()->networks) {
            const NetworkPlan* planned = session_->analysis()->plan->network(network.id);
            if (!planned || !builtCarrier(*session_->analysis()->plan, *planned))
                continue;
            view_->openNetwork(network.id);
            QVERIFY2(view_->interior(), network.id.c_str());
            key(Qt::Key_C);
            QTRY_VERIFY_WITH_TIMEOUT(surface().state().cuts, 20000);
            if (!surface().state().cuts->cuts.empty())
                for (const NetworkCuts::Crossing& link : shown().crossing)
                    QVERIFY(map().contains(link.lower) && map().contains(link.upper));
            const auto& hosts = map().use().attached();
            view_->interior()->setPathTool(true);
            view_->interior()->setPathEnds({hosts.front(), -1}, {hosts.back(), -1});
            QVERIFY(hosts.size() < 2 || surface().state().path.has_value());
            QVERIFY(!surface().grab().isNull());
        }
    }
};

QTEST_MAIN(CutTest)
#include "canvas_test_cut.moc"

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "model/design/storage_tier.h"
#include "tests/views/canvas_fixture.h"
#include "views/text/words.h"

#include <algorithm>

using namespace cw;
using namespace cw::test;

/// Jobs and their pools: H100 of a SuperPOD that trains, with a block of B200 beside them.
class CanvasTestJobs : public CanvasFixture {
    Q_OBJECT
    static PaletteEntry servedEntry(const std::string& name)
    {
        PaletteEntry entry = jobEntry(name);
        entry.workload.kind = WorkloadKind::LlmServing;
        entry.workload.serving.requestsPerSecond = 10;
        return entry;
    }

    ElementId h100() const { return session_->design()->blocks.front().id; }
    const Workload& job() const { return session_->design()->workloads.front(); }

    /// The sub-menu that the menu key offers on a job.
    QMenu* menuOf(const ElementId& id, const QString& title)
    {
        session_->select({id});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), view_->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(view_->viewport(), &event);
        auto* menu = view_->findChild<QMenu*>(QStringLiteral("canvasMenu"));
        if (menu)
            for (QMenu* sub : menu->findChildren<QMenu*>())
                if (sub->title() == title)
                    return sub;
        return nullptr;
    }

    std::vector<ElementId> ties(const ElementId& id) const
    {
        std::vector<ElementId> ends;
        for (const BundleLine& line : layout().bundles)
            if (line.network == id)
                ends.push_back(line.block);
        return ends;
    }

    /// Whether the tie of a job is drawn clear of every card but its own two.
    bool isTieSeen(const ElementId& id) const
    {
        for (const BundleLine& line : layout().bundles) {
            if (line.network != id)
                continue;
            const QPainterPath stroke = strokeOf(line);
            for (int step = 1; step < 200; ++step)
                for (const CardBox& card : layout().cards)
                    if (card.id != id && card.id != line.block &&
                        card.rect.contains(stroke.pointAtPercent(step / 200.0)))
                        return false;
        }
        return true;
    }

    bool hasFinding(const char* rule) const
    {
        const auto& findings = session_->analysis()->findings;
        return std::any_of(findings.begin(), findings.end(), [rule](const Finding& f) { return f.rule == rule; });
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        Design design = instantiated("superpod-h100", "su", 4);
        Block second = design.blocks.front();
        second.id = "b200";
        second.name = "B200 pool";
        second.part = "nvidia-dgx-b200";
        second.count = 16;
        second.compute()->spares = 0;
        second.position.x += 900;
        design.blocks.push_back(second);
        design.workloads.front().block = design.blocks.front().id;
        open(design);
    }
    void cleanup() { view_.reset(); }

    void theTieOfAJobBehindOtherJobsGoesAroundThem()
    {
        Design design = *session_->design();
        const Block pool = design.blocks.front();
        const Workload first = design.workloads.front();
        design.workloads.clear();
        const double right = pool.position.x + kCardWidth, below = pool.position.y + kCardHeight;
        // Three in a row beside the pool, three in a column below it.
        for (int i = 0; i < 6; ++i) {
            Workload job = first;
            job.id = "job-" + std::to_string(i);
            job.x = i < 3 ? right + 40 + i * (kCardWidth + 40) : pool.position.x;
            job.y = i < 3 ? pool.position.y : below + 300 + (i - 3) * (kCardHeight + 40);
            design.workloads.push_back(job);
        }
        design.blocks.resize(1);
        open(design);
        for (const Workload& job : design.workloads)
            QVERIFY2(isTieSeen(job.id), job.id.c_str());
        // A neighbour has the straight line.
        for (const BundleLine& line : layout().bundles)
            QCOMPARE(line.via.empty(), line.network != "job-1" && line.network != "job-2" && line.network != "job-4" &&
                                           line.network != "job-5");
    }

    void aServedModelIsDroppedOnThePoolUnderThePointer()
    {
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        const Design before = *session_->design();
        QVERIFY(dropEntry(servedEntry("Chat"), cardOnScreen("b200")));
        const Workload& served = session_->design()->workloads.back();
        QVERIFY(served.kind == WorkloadKind::LlmServing);
        QCOMPARE(served.block, std::string("b200"));
        QVERIFY(spoken[0].first().toString().contains("B200 pool"));
        const ServingResult* result = session_->analysis()->servingOf(served.id);
        QVERIFY(result && result->estimate);
        QCOMPARE(result->gpus, 16 * 8);
        const QString said = view_->canvasScene().accessibleName(served.id);
        QVERIFY2(said.contains("Serving") && said.contains("B200 pool"), qPrintable(said));
        // It is loaded from the first storage tier.
        const Block* tier = storageTierOf(served, *session_->design());
        QVERIFY(tier);
        QCOMPARE(ties(served.id), (std::vector<ElementId>{"b200", tier->id}));
        undoesTo(before);
    }

    void aServedModelWithoutAPointerGoesToThePoolThatIsSelected()
    {
        session_->select({"b200"});
        view_->place(servedEntry("Chat"));
        QCOMPARE(session_->design()->workloads.back().block, std::string("b200"));
        session_->select({});
        view_->place(servedEntry("Chat"));
        QCOMPARE(session_->design()->workloads.back().block, h100());
        QVERIFY(!hasFinding("TR-09"));
    }

    void aJobMovedOntoAnotherBlockRunsThere()
    {
        const Design before = *session_->design();
        const ElementId id = job().id;
        const int gpus = session_->analysis()->training.front().gpus;
        drag(cardOnScreen(id), cardOnScreen("b200"));
        QCOMPARE(job().block, std::string("b200"));
        QCOMPARE(steps(), 2);
        QVERIFY2(lastTitle().contains("B200 pool"), qPrintable(lastTitle()));
        QVERIFY(session_->analysis()->training.front().gpus != gpus);
        // Beside its pool, not on top of it.
        QVERIFY(!layout().rectOf(id).intersects(layout().rectOf("b200")));
        undoesTo(before);
    }

    void aJobMovedOntoATierSavesItselfThere()
    {
        const auto tier = std::find_if(session_->design()->blocks.begin(), session_->design()->blocks.end(),
                                       [](const Block& block) { return block.storage() != nullptr; });
        QVERIFY(tier != session_->design()->blocks.end());
        const ElementId id = tier->id;
        const double x = job().x;
        drag(cardOnScreen(job().id), cardOnScreen(id));
        QCOMPARE(job().checkpoint.tier, id);
        QCOMPARE(job().x, x);
    }

    void aJobMovedElsewhereJustMoves()
    {
        const ElementId pool = job().block;
        const QPoint from = cardOnScreen(job().id);
        drag(from, from + QPoint(0, -70), Qt::AltModifier);
        QCOMPARE(job().block, pool);
        QVERIFY(lastTitle().startsWith("Move "));
    }

    void theMenuKeyChoosesThePool()
    {
        const Design before = *session_->design();
        QMenu* pools = menuOf(job().id, QStringLiteral("Runs on"));
        QVERIFY(pools);
        QCOMPARE(pools->actions().size(), 2);
        QVERIFY(pools->actions()[0]->isChecked());
        pools->actions()[1]->trigger();
        QCOMPARE(job().block, std::string("b200"));
        undoesTo(before);
    }

    void aDeletedPoolIsAnErrorAndNoOtherTakesTheJob()
    {
        QVERIFY(dropEntry(servedEntry("Chat"), cardOnScreen("b200")));
        const ElementId id = session_->design()->workloads.back().id;
        session_->edit("Rename", [](const Design& d) { return renameElement(d, "b200", "Another name"); });
        QVERIFY(!hasFinding("TR-09"));
        QVERIFY(view_->canvasScene().accessibleName(id).contains("Another name"));
        session_->select({"b200"});
        view_->deleteSelection();
        QVERIFY(hasFinding("TR-09"));
        QVERIFY(!session_->analysis()->servingOf(id)->estimate);
        QVERIFY(ties(id).empty());
        QVERIFY(view_->canvasScene().accessibleName(id).contains("no pool"));
        session_->undo();
        QVERIFY(!hasFinding("TR-09"));
        QVERIFY(session_->analysis()->servingOf(id)->estimate);
    }
};

QTEST_MAIN(CanvasTestJobs)
#include "canvas_test_jobs.moc"

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "app/session/document.h"
#include "tests/app/document_steps.h"

using namespace cw;
using namespace cw::test;

/// The open design: its history and the analysis that follows it.
class DocumentTest : public QObject {
    Q_OBJECT
private:
    Facts facts_;
    Design pod_;

    std::unique_ptr<Document> document() const { return std::make_unique<Document>(facts_, QString()); }

private slots:
    void initTestCase()
    {
        auto facts = loadFacts({});
        QVERIFY(facts.has_value());
        facts_ = *facts;
        pod_ = designOf("superpod-h100", {{"su", 4}});
    }

    void editsAreUndoneAndRedoneUnderTheirTitles()
    {
        const auto open = document();
        open->startNew(pod_);
        QVERIFY(!open->canUndo());
        open->edit(QStringLiteral("Rename design"), renamed("First"));
        open->edit(QStringLiteral("更改数量"), withCount(64));
        QCOMPARE(open->undoTitle(), QStringLiteral("更改数量"));
        QCOMPARE(open->redoTitle(), QString());
        open->undo();
        QCOMPARE(open->undoTitle(), QStringLiteral("Rename design"));
        QCOMPARE(open->redoTitle(), QStringLiteral("更改数量"));
        QCOMPARE(open->design()->blocks.front().count, pod_.blocks.front().count);
        open->undo();
        QVERIFY(*open->design() == pod_);
        QVERIFY(!open->isModified());
        open->redo();
        open->redo();
        QCOMPARE(open->design()->blocks.front().count, 64);
        QCOMPARE(open->design()->name, std::string("First"));
        QCOMPARE(open->history().size(), 3);
        open->goToHistory(0);
        QVERIFY(*open->design() == pod_);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        const auto open = document();
        open->startNew(pod_);
        QSignalSpy changes(open.get(), &Session::designChanged);
        open->edit(QStringLiteral("Nothing"), [](const Design& design) { return design; });
        QVERIFY(!open->canUndo());
        QVERIFY(!open->isModified());
        QCOMPARE(changes.count(), 0);
    }

    void oneGestureIsOneStep()
    {
        const auto open = document();
        open->startNew(pod_);
        for (int x = 1; x <= 50; ++x)
            open->edit(QStringLiteral("Move"), movedTo(x), QStringLiteral("drag-1"));
        for (int x = 51; x <= 60; ++x)
            open->edit(QStringLiteral("Move"), movedTo(x), QStringLiteral("drag-2"));
        QCOMPARE(open->history().size(), 3);
        open->undo();
        QCOMPARE(open->design()->blocks.front().position.x, 50.0);
        open->undo();
        QVERIFY(*open->design() == pod_);
    }

    void aDragBackToItsStartLeavesNothingToUndo()
    {
        const auto open = document();
        open->startNew(pod_);
        open->edit(QStringLiteral("Move"), movedTo(999), QStringLiteral("drag"));
        QVERIFY(open->canUndo());
        open->edit(QStringLiteral("Move"), movedTo(pod_.blocks.front().position.x), QStringLiteral("drag"));
        QVERIFY(!open->canUndo());
        QVERIFY(!open->isModified());
    }

    void whatUndoTakesAwayIsNoLongerSelected()
    {
        const auto open = document();
        open->startNew(pod_);
        open->edit(QStringLiteral("Add"), [](const Design& design) {
            Design next = design;
            next.blocks.push_back(next.blocks.front());
            next.blocks.back().id = "copy-of-first";
            return next;
        });
        open->select({"copy-of-first", pod_.blocks.front().id});
        open->undo();
        QCOMPARE(open->selection().size(), std::size_t(1));
        QCOMPARE(open->selection().front(), pod_.blocks.front().id);
    }

    void theAnalysisFollowsAnEditWithoutBlockingIt()
    {
        const auto open = document();
        open->startNew(designOf("superpod-b200", {{"su", 64}}));
        open->waitForAnalysis();
        const AnalysisPtr before = open->analysis();
        QSignalSpy arrivals(open.get(), &Session::analysisChanged);
        open->edit(QStringLiteral("Count"), withCount(1000));
        // The new figures can't be there yet: they are worked out on another thread and delivered by the event loop.
        QVERIFY(open->analysis() == before);
        QVERIFY(!open->isUpToDate());
        QCOMPARE(arrivals.count(), 0);
        open->waitForAnalysis();
        QVERIFY(open->isUpToDate());
        QVERIFY(arrivals.count() >= 1);
        QVERIFY(open->analysis()->design == open->design());
        QCOMPARE(open->analysis()->totals.gpus, 8000);
    }

    void aBurstOfEditsNeedsFewAnalyses()
    {
        const auto open = document();
        open->startNew(pod_);
        open->waitForAnalysis();
        QSignalSpy arrivals(open.get(), &Session::analysisChanged);
        for (int count = 200; count >= 1; --count)
            open->edit(QStringLiteral("Count"), withCount(count), QStringLiteral("spin"));
        open->waitForAnalysis();
        QCOMPARE(open->analysis()->totals.servers, 1);
        // The one that ran when the next edits came, and the last.
        QVERIFY2(arrivals.count() <= 2, qPrintable(QString::number(arrivals.count())));
        QTest::qWait(200);
        QVERIFY(open->isUpToDate());
    }

    void figuresKeepMovingWhileEditsStreamIn()
    {
        const auto open = document();
        open->startNew(pod_);
        open->waitForAnalysis();
        QSignalSpy arrivals(open.get(), &Session::analysisChanged);
        QElapsedTimer clock;
        clock.start();
        int count = 0;
        while (clock.elapsed() < 3000) {
            open->edit(QStringLiteral("Count"), withCount(1 + ++count % 127), QStringLiteral("drag"));
            QTest::qWait(10);
        }
        QVERIFY2(arrivals.count() >= 3, qPrintable(QString::number(arrivals.count())));
        open->waitForAnalysis();
        QVERIFY(open->isUpToDate());
    }

    void anotherPriceScenarioIsWorkedOut()
    {
        const auto open = document();
        open->startNew(pod_);
        open->waitForAnalysis();
        open->setScenario(PriceScenario::High);
        QVERIFY(!open->isUpToDate());
        open->waitForAnalysis();
        QVERIFY(open->analysis()->bill.scenario == PriceScenario::High);
        QVERIFY(!open->isModified());
    }

    void aDocumentMayGoWhileItsAnalysisRuns()
    {
        auto open = document();
        open->startNew(designOf("superpod-b200", {{"su", 64}}));
        open->edit(QStringLiteral("Count"), withCount(1000));
        open.reset();
    }
};

QTEST_GUILESS_MAIN(DocumentTest)

#include "document_test.moc"

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QXmlStreamReader>

#include "tests/views/panels_test_support.h"
#include "views/report/background_task.h"
#include "views/text/words.h"
#include "views/training/accuracy_page.h"
#include "views/training/calibration_dialog.h"
#include "views/training/explain_sheet.h"
#include "views/training/part_formulas.h"
#include "views/training/plot_card.h"
#include "views/training/plot_view.h"
#include "views/training/search_page.h"
#include "views/training/training_page.h"
#include "views/training/workload_page.h"

#include <algorithm>

using namespace cw;
using namespace cw::test;

namespace {

void waitFor(const QWidget& widget)
{
    const auto isBusy = [&] {
        const auto tasks = widget.findChildren<BackgroundTask*>();
        return std::any_of(tasks.begin(), tasks.end(), [](const BackgroundTask* task) { return task->isRunning(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isBusy(), 60'000);
    QCoreApplication::processEvents();
}

struct Window {
    FakeSession session{fullDesign()};
    TrainingPage page{session};

    explicit Window(TrainingPage::Part part = TrainingPage::Part::Workload)
    {
        page.resize(1240, 760);
        page.showPart(part);
        settle(page);
        waitFor(page);
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    const TrainingEstimate& estimate() const { return *session.analysis()->training.front().estimate; }
};

const char* const kCards[] = {"plot-step", "plot-memory", "plot-scaling", "plot-tornado", "plot-pipeline"};

}  // namespace

class TrainingPageTest : public QObject {
    Q_OBJECT
private slots:
    void figuresAreThoseOfTheEstimate();
    void everyPartOfAStepHasAFormula();
    void marksAreNamedByTheKeyboard();
    void drawingsAndTablesBecomeFiles();
    void aChosenPartIsExplainedWithRunsLikeIt();
    void anEditShowsAtOnce();
    void adviceIsUsedInOneUndoableStep();
    void anEmptyDesignSaysWhatIsMissing();
    void allPublishedRunsAreDrawn();
    void filtersLeaveWhatTheySay();
    void aPointOpensItsSource();
    void thePointsAreDrawnAtSixtyFrames();
    void aSearchEndsWithALayoutToUse();
    void aSearchCanBeStopped();
    void aFitShowsTheErrorBeforeAndAfter();
    void everyWidgetIsNamed();
};

void TrainingPageTest::figuresAreThoseOfTheEstimate()
{
    Window window;
    const auto* step = window.find<PlotCard>("plot-step");
    const auto& rows = step->plot()->rows;
    QCOMPARE(rows.size(), window.estimate().parts.size() + 1);
    QCOMPARE(rows.back()[1], text(window.estimate().step));
    for (std::size_t i = 0; i < window.estimate().parts.size(); ++i)
        QCOMPARE(rows[i][1], text(window.estimate().parts[i].time));
    QVERIFY(window.find<QLabel>("training-headline")->text().contains(countText(window.estimate().tokensPerSecond)));
    const auto& scaling = window.find<PlotCard>("plot-scaling")->plot()->rows;
    QVERIFY(std::any_of(scaling.begin(), scaling.end(), [&](const QStringList& row) {
        return row[1] == countText(window.estimate().tokensPerSecond);
    }));
}

void TrainingPageTest::everyPartOfAStepHasAFormula()
{
    for (std::size_t term = 0; term < 13; ++term) {
        static constexpr const char* kParts[] = {"gemm",
                                                 "attention",
                                                 "elementwise",
                                                 "logits",
                                                 "tensor-parallel",
                                                 "context-parallel",
                                                 "expert-parallel",
                                                 "pipeline-bubble",
                                                 "pipeline-transfer",
                                                 "data-parallel",
                                                 "optimizer",
                                                 "straggler",
                                                 "other"};
        const PartFormula formula = partFormula(kParts[term]);
        QVERIFY2(!formula.formula.isEmpty(), kParts[term]);
        QVERIFY2(!formula.explanation.isEmpty(), kParts[term]);
        QVERIFY2(!formula.source.isEmpty(), kParts[term]);
    }
    QVERIFY(partFormula("no such part").formula.isEmpty());
}

void TrainingPageTest::marksAreNamedByTheKeyboard()
{
    Window window;
    PlotView& view = window.find<PlotCard>("plot-step")->view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY2(view.accessibleDescription().contains(stepPartName(window.estimate().parts.front().part)),
             qPrintable(view.accessibleDescription()));
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.accessibleDescription().contains(text(window.estimate().step)));
}

void TrainingPageTest::drawingsAndTablesBecomeFiles()
{
    Window window;
    const QTemporaryDir folder;
    for (const char* name : kCards) {
        const auto* card = window.find<PlotCard>(name);
        if (card->plot()->isEmpty())
            continue;
        const QString svg = folder.filePath(QLatin1String(name) + QStringLiteral(".svg"));
        QVERIFY2(card->saveTo(svg), name);
        QFile drawing(svg);
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&drawing);
        int shapes = 0;
        while (!xml.atEnd())
            shapes += xml.readNext() == QXmlStreamReader::StartElement;
        QVERIFY2(!xml.hasError() && shapes > 20, name);
        const QString csv = folder.filePath(QLatin1String(name) + QStringLiteral(".csv"));
        QVERIFY2(card->saveTo(csv), name);
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(static_cast<std::size_t>(table.readAll().count('\n')), card->plot()->rows.size() + 1);
    }
    QVERIFY(!window.find<PlotCard>("plot-step")->saveTo(QStringLiteral("/no/such/folder/a.svg")));
}

void TrainingPageTest::aChosenPartIsExplainedWithRunsLikeIt()
{
    Window window;
    auto* card = window.find<PlotCard>("plot-step");
    emit card->chosen(0);
    waitFor(window.page);
    const QString words = window.page.sheet().plainText();
    QVERIFY2(words.contains(partFormula(window.estimate().parts.front().part).formula), qPrintable(words));
    QVERIFY(words.contains(percentText(window.estimate().bandShare, 1)));
    QVERIFY(words.contains(QStringLiteral("H100")));
    QVERIFY(window.page.sheet().isVisible());
    QTest::keyClick(&window.page.sheet(), Qt::Key_Escape);
    QVERIFY(!window.page.sheet().isVisible());
}

void TrainingPageTest::anEditShowsAtOnce()
{
    Window window;
    const QString before = window.find<QLabel>("training-headline")->text();
    window.session.edit(QStringLiteral("batch"), [&](const Design& design) {
        Design changed = design;
        changed.workloads.front().layout.globalBatch = 4096;
        return changed;
    });
    QVERIFY(window.find<QLabel>("training-headline")->text() != before);
}

void TrainingPageTest::adviceIsUsedInOneUndoableStep()
{
    Window window;
    window.session.edit(QStringLiteral("too large"), [&](const Design& design) {
        Design changed = design;
        ParallelLayout& layout = changed.workloads.front().layout;
        layout = ParallelLayout();
        layout.tensor = 8;
        layout.pipeline = 1;
        layout.microBatch = 8;
        layout.virtualStages = 1;
        layout.globalBatch = 8 * 127 * 8;
        layout.recompute = Recompute::None;
        return changed;
    });
    QVERIFY(window.session.analysis()->training.front().estimate);
    QVERIFY(!window.estimate().fits);
    const auto buttons = window.find<PlotCard>("plot-memory")->findChildren<QPushButton*>();
    const auto use = std::find_if(buttons.begin(), buttons.end(), [](auto* button) { return button->isEnabled(); });
    QVERIFY(use != buttons.end());
    const int steps = window.session.historyPosition();
    (*use)->click();
    QCOMPARE(window.session.historyPosition(), steps + 1);
    QVERIFY(window.estimate().fits);
    window.session.undo();
    QVERIFY(!window.estimate().fits);
}

void TrainingPageTest::anEmptyDesignSaysWhatIsMissing()
{
    FakeSession session{Design()};
    TrainingPage page(session);
    page.resize(1000, 700);
    settle(page);
    for (const char* name : kCards) {
        const auto* card = page.findChild<PlotCard*>(QLatin1String(name));
        QVERIFY(card && card->plot()->isEmpty());
        QVERIFY2(!card->plot()->emptyText.isEmpty(), name);
    }
}

void TrainingPageTest::allPublishedRunsAreDrawn()
{
    Window window(TrainingPage::Part::Accuracy);
    const auto& drawn = window.page.accuracy().drawn();
    QVERIFY2(drawn.size() > 500, qPrintable(QString::number(drawn.size())));
    const auto* table = window.find<QTableWidget>("accuracy-families");
    int runs = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        runs += table->item(row, 2)->text().toInt();
    QCOMPARE(static_cast<std::size_t>(runs), drawn.size());
    QVERIFY(window.find<QLabel>("accuracy-count")->text().contains(QStringLiteral("846")));
}

void TrainingPageTest::filtersLeaveWhatTheySay()
{
    Window window(TrainingPage::Part::Accuracy);
    auto* gpu = window.find<QComboBox>("accuracy-gpu");
    gpu->setCurrentIndex(gpu->findData(QStringLiteral("B200")));
    emit gpu->activated(gpu->currentIndex());
    const auto& rows = window.find<PlotCard>("plot-accuracy")->plot()->rows;
    QVERIFY(!rows.empty() && rows.size() <= 68);
    for (const QStringList& row : rows)
        QVERIFY2(row[2].endsWith(QStringLiteral("B200")), qPrintable(row[2]));
    auto* search = window.find<QLineEdit>("accuracy-search");
    search->setText(QStringLiteral("no run is called this"));
    QTRY_VERIFY(window.page.accuracy().drawn().empty());
    QVERIFY(window.find<PlotCard>("plot-accuracy")->plot()->isEmpty());
}

void TrainingPageTest::aPointOpensItsSource()
{
    Window window(TrainingPage::Part::Accuracy);
    PlotView& view = window.find<PlotCard>("plot-accuracy")->view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(window.page.sheet().isVisible());
    const QString words = window.page.sheet().plainText();
    QVERIFY2(words.contains(QStringLiteral("arXiv 2104.04473")), qPrintable(words.left(300)));
    QVERIFY(words.contains(QStringLiteral("global_batch")));
}

void TrainingPageTest::thePointsAreDrawnAtSixtyFrames()
{
    Window window(TrainingPage::Part::Accuracy);
    PlotView& view = window.find<PlotCard>("plot-accuracy")->view();
    std::vector<double> frames;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.repaint();
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(frames.begin(), frames.end());
    // The best of several: other work on the machine is not the drawing's.
    QVERIFY2(frames.front() < 1000.0 / 60, qPrintable(QString::number(frames.front())));
}

void TrainingPageTest::aSearchEndsWithALayoutToUse()
{
    Window window(TrainingPage::Part::Search);
    SearchPage& search = window.page.search();
    search.search();
    QVERIFY(search.isSearching());
    QTRY_VERIFY_WITH_TIMEOUT(!search.isSearching(), 120'000);
    QVERIFY(search.plan());
    QVERIFY(search.plan()->best.front().estimate.tokensPerSecond >= window.estimate().tokensPerSecond * 0.999);
    auto* table = window.find<QTableWidget>("search-layouts");
    QCOMPARE(table->rowCount() > 1, true);
    QVERIFY(!window.find<PlotCard>("plot-front")->plot()->isEmpty());
    QVERIFY(!window.find<QLabel>("search-why")->text().isEmpty());
    const double before = window.estimate().tokensPerSecond;
    const int steps = window.session.historyPosition();
    table->selectRow(0);
    window.find<QPushButton>("search-use")->click();
    QCOMPARE(window.session.historyPosition(), steps + 1);
    // What the search promised is what the design then gives.
    QCOMPARE(countText(window.estimate().tokensPerSecond),
             countText(search.plan()->best.front().estimate.tokensPerSecond));
    window.session.undo();
    QCOMPARE(window.estimate().tokensPerSecond, before);
}

void TrainingPageTest::aSearchCanBeStopped()
{
    Window window(TrainingPage::Part::Search);
    SearchPage& search = window.page.search();
    search.search();
    window.find<QPushButton>("search-stop")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!search.isSearching(), 20'000);
    QVERIFY(window.find<QPushButton>("search-start")->isEnabled());
}

void TrainingPageTest::aFitShowsTheErrorBeforeAndAfter()
{
    FakeSession session{fullDesign()};
    std::optional<OwnCalibration> kept;
    CalibrationStore store;
    store.builtIn = session.facts().training;
    store.saved = [&kept] { return kept; };
    store.save = [&kept](const OwnCalibration& own) -> Result<void> {
        kept = own;
        return {};
    };
    // Six published runs, as if a cluster were a tenth slower than they were.
    QFile shipped(QStringLiteral(":/measurements/training_cases.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QJsonObject file = QJsonDocument::fromJson(shipped.readAll()).object();
    QJsonArray few;
    for (const QJsonValue& value : file[QStringLiteral("cases")].toArray()) {
        QJsonObject run = value.toObject();
        if (!run[QStringLiteral("id")].toString().startsWith(QStringLiteral("sc21-t1")) || few.size() == 6)
            continue;
        QJsonObject measured = run[QStringLiteral("measured")].toObject();
        const QString key = QStringLiteral("tokens_per_s_per_gpu_norm");
        measured[key] = measured[key].toDouble() * 0.9;
        run[QStringLiteral("measured")] = measured;
        few.append(run);
    }
    file[QStringLiteral("cases")] = few;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.json"));
    QFile own(path);
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(QJsonDocument(file).toJson());
    own.close();

    CalibrationDialog dialog(session, store);
    dialog.show();
    dialog.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isFitting(), 60'000);
    QVERIFY(dialog.result());
    QCOMPARE(dialog.result()->before.count, 6);
    QVERIFY(dialog.result()->before.bias > 5);
    QVERIFY2(dialog.result()->after.mean < dialog.result()->before.mean / 2,
             qPrintable(dialog.findChild<QLabel*>(QStringLiteral("calibration-words"))->text()));
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("calibration-save"));
    QVERIFY(save->isEnabled());
    save->click();
    QVERIFY(kept && kept->isUsed && kept->runs == 6 && !kept->values.empty());
    QVERIFY(withCalibration(*store.builtIn, *kept));
    dialog.findChild<QPushButton*>(QStringLiteral("calibration-built-in"))->click();
    QVERIFY(!kept->isUsed);
    QVERIFY(namelessWidgets(dialog).isEmpty());
    dialog.open(QStringLiteral("/no/such/file.json"));
    QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("calibration-words"))->text().isEmpty());
}

void TrainingPageTest::everyWidgetIsNamed()
{
    for (const TrainingPage::Part part :
         {TrainingPage::Part::Workload, TrainingPage::Part::Search, TrainingPage::Part::Accuracy}) {
        Window window(part);
        window.page.explain(Explain::Topic::Step);
        const QStringList nameless = namelessWidgets(window.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(TrainingPageTest)
#include "training_page_test.moc"

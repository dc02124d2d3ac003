// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "model/design/edits.h"
#include "tests/views/panels_test_support.h"
#include "tests/views/training/plot_files.h"
#include "views/text/words.h"
#include "views/training/bar_plots.h"
#include "views/training/curve_plots.h"
#include "views/training/explain_sheet.h"
#include "views/training/plot_card.h"
#include "views/training/plot_view.h"
#include "views/training/serving_page.h"
#include "views/training/training_page.h"

#include <algorithm>
#include <cmath>

using namespace cw;
using namespace cw::test;

namespace {

Workload servedJob(const std::string& id, const char* preset)
{
    Workload served;
    served.id = id;
    served.name = id;
    served.kind = WorkloadKind::LlmServing;
    served.model = shippedFacts().presets->at(preset).shape;
    served.layout.precision = Precision::Fp8;
    served.serving.requestsPerSecond = 20;
    served.serving.firstToken = seconds(0.5);
    served.serving.betweenTokens = seconds(0.04);
    return served;
}

Design servedDesign()
{
    Design design = fullDesign();
    design.workloads.push_back(servedJob("chat", "llama3-70b"));
    design.workloads.push_back(servedJob("experts", "deepseek-v3"));
    return design;
}

struct Window {
    FakeSession session;
    TrainingPage page{session};

    explicit Window(const Design& design = servedDesign())
        : session(design)
    {
        page.resize(1240, 760);
        page.showPart(TrainingPage::Part::Serving);
        settle(page);
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    const ServingEstimate& estimate(const char* id = "chat") const
    {
        return *session.analysis()->servingOf(id)->estimate;
    }
};

const char* const kCards[] = {"plot-throughput", "plot-contexts", "plot-pass", "plot-first-token",
                              "plot-served-memory"};

}  // namespace

class ServingPageTest : public QObject {
    Q_OBJECT
private slots:
    void theCurveIsThatOfTheEstimate();
    void targetsAndMemoryAreMarked();
    void wordsOfTheDrawingCoverNothing();
    void partsOfTheFirstTokenAddUp();
    void pointsAreNamedByTheKeyboard();
    void drawingsAndTablesBecomeFiles();
    void aSelectedJobIsShownInItsPart();
    void anEditShowsAtOnce();
    void aDesignWithoutServedModelsSaysSo();
    void everyCardExplainsItself();
    void everyWidgetIsNamed();
};

void ServingPageTest::theCurveIsThatOfTheEstimate()
{
    Window window;
    const auto* plot = dynamic_cast<const LimitPlot*>(window.find<PlotCard>("plot-throughput")->plot());
    QVERIFY(plot);
    const auto& curve = window.estimate().curve;
    QCOMPARE(plot->points.size(), curve.size());
    QCOMPARE(plot->rows.size(), curve.size());
    for (std::size_t i = 0; i < curve.size(); ++i) {
        QVERIFY(std::abs(plot->points[i].x - inSeconds(curve[i].betweenTokens) * 1e3) < 1e-9);
        QVERIFY(plot->points[i].y == curve[i].tokensPerGpu);
        QCOMPARE(plot->points[i].isOwn, curve[i].batch == window.estimate().point.batch);
        QCOMPARE(plot->points[i].isWithin, curve[i].isInTime);
    }
    const QString headline = window.find<QLabel>("serving-headline")->text();
    QVERIFY2(headline.contains(countText(window.estimate().point.tokensPerGpu)), qPrintable(headline));
    QVERIFY2(headline.contains(text(window.estimate().point.betweenTokens)), qPrintable(headline));
}

void ServingPageTest::targetsAndMemoryAreMarked()
{
    Window window;
    const auto* plot = dynamic_cast<const LimitPlot*>(window.find<PlotCard>("plot-throughput")->plot());
    const auto isMarked = [&](double at) {
        return std::any_of(plot->limits.begin(), plot->limits.end(),
                           [at](const LimitPlot::Limit& limit) { return std::abs(limit.at - at) < 1e-9; });
    };
    QVERIFY(isMarked(40));
    QVERIFY(isMarked(inSeconds(window.estimate().curve.back().betweenTokens) * 1e3));
    // Marks lie inside of the drawing, limits included.
    for (const QRectF& place : plot->places(QRectF(0, 0, 600, 300)))
        QVERIFY(QRectF(0, 0, 600, 300).contains(place));
    const auto* contexts = dynamic_cast<const LimitPlot*>(window.find<PlotCard>("plot-contexts")->plot());
    QCOMPARE(contexts->limits.front().at, window.estimate().limits.scheduler);
    QCOMPARE(contexts->points.back().x, window.estimate().longestContext);
}

void ServingPageTest::wordsOfTheDrawingCoverNothing()
{
    Window window;
    for (const char* name : {"plot-throughput", "plot-contexts"}) {
        const auto* plot = dynamic_cast<const LimitPlot*>(window.find<PlotCard>(name)->plot());
        for (const QSizeF size : {QSizeF(420, 240), QSizeF(900, 420)}) {
            const QRectF area(QPointF(), size);
            const std::vector<QRectF> labels = plot->labels(area);
            const std::vector<QRectF> dots = plot->places(area);
            int shown = 0;
            for (std::size_t i = 0; i < labels.size(); ++i) {
                if (labels[i].isEmpty())
                    continue;
                ++shown;
                QVERIFY(area.contains(labels[i]));
                for (std::size_t j = 0; j < labels.size(); ++j)
                    QVERIFY2(!labels[i].intersects(dots[j]) && (i == j || !labels[i].intersects(labels[j])), name);
            }
            QVERIFY2(shown > 0, name);
        }
    }
}

void ServingPageTest::partsOfTheFirstTokenAddUp()
{
    Window window;
    const auto* plot = dynamic_cast<const WaterfallPlot*>(window.find<PlotCard>("plot-first-token")->plot());
    QVERIFY(plot);
    double sum = 0;
    for (const PlotPart& part : plot->parts) {
        QVERIFY(!part.name.isEmpty());
        sum += part.value;
    }
    const double whole = inSeconds(window.estimate().point.first.total());
    QVERIFY(std::abs(sum - whole) < 1e-12);
    QVERIFY(std::abs(plot->total.value - whole) < 1e-12);
}

void ServingPageTest::pointsAreNamedByTheKeyboard()
{
    Window window;
    PlotView& view = window.find<PlotCard>("plot-throughput")->view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    const QString said = view.accessibleDescription();
    QVERIFY2(said.contains(text(window.estimate().curve.back().betweenTokens)), qPrintable(said));
}

void ServingPageTest::drawingsAndTablesBecomeFiles()
{
    Window window;
    QTemporaryDir folder;
    for (const char* name : kCards) {
        const auto* card = window.find<PlotCard>(name);
        const QString svg = folder.filePath(QLatin1String(name) + QStringLiteral(".svg"));
        const QString csv = folder.filePath(QLatin1String(name) + QStringLiteral(".csv"));
        QVERIFY2(card->saveTo(svg) && card->saveTo(csv), name);
        QFile drawing(svg);
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&drawing);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), name);
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray content = table.readAll();
        QVERIFY2(areFiguresBare(QString::fromUtf8(content), *card->plot()), content.constData());
        const QList<QByteArray> lines = content.split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(card->plot()->rows.size()) + 2);
    }
}

void ServingPageTest::aSelectedJobIsShownInItsPart()
{
    Window window;
    window.session.select({"experts"});
    QCOMPARE(window.find<QComboBox>("serving-workload")->currentData().toString(), QStringLiteral("experts"));
    QVERIFY(window.page.serving().isVisible());
    window.session.select({window.session.design()->workloads.front().id});
    QVERIFY(!window.page.serving().isVisible());
    window.session.select({"chat"});
    QVERIFY(window.page.serving().isVisible());
    QCOMPARE(window.find<QComboBox>("serving-workload")->currentData().toString(), QStringLiteral("chat"));
}

void ServingPageTest::anEditShowsAtOnce()
{
    Window window;
    window.session.edit(QStringLiteral("Load"), [](const Design& design) {
        Design changed = design;
        changed.workload("chat")->serving.betweenTokens = seconds(0.02);
        return changed;
    });
    const auto* plot = dynamic_cast<const LimitPlot*>(window.find<PlotCard>("plot-throughput")->plot());
    QVERIFY(std::any_of(plot->limits.begin(), plot->limits.end(),
                        [](const LimitPlot::Limit& limit) { return limit.at == 20; }));
}

void ServingPageTest::aDesignWithoutServedModelsSaysSo()
{
    Window window(fullDesign());
    QVERIFY(window.find<QLabel>("serving-headline")->text().contains(QStringLiteral("Drag a model")));
    for (const char* name : kCards)
        QVERIFY2(window.find<PlotCard>(name)->plot()->isEmpty(), name);
    // A refusal is said as well.
    Design refused = servedDesign();
    refused.workload("chat")->layout.pipeline = 4;
    Window other(refused);
    QVERIFY(other.find<PlotCard>("plot-throughput")->plot()->isEmpty());
    QVERIFY(!other.find<PlotCard>("plot-throughput")->plot()->emptyText.isEmpty());
}

void ServingPageTest::everyCardExplainsItself()
{
    Window window;
    for (const char* name : kCards) {
        emit window.find<PlotCard>(name)->explainRequested();
        const QString said = window.page.sheet().plainText();
        QVERIFY2(window.page.sheet().isVisible(), name);
        // The value, symbols with theirs, a source, and measurements with prediction and error.
        for (const char* part : {"Here: ", "Symbols and values", "Source: ", "± 25", "Measured"})
            QVERIFY2(said.contains(QString::fromUtf8(part)),
                     qPrintable(QLatin1String(name) + QString::fromUtf8(part) + said));
        QVERIFY2(said.contains(QStringLiteral("NVIDIA")), qPrintable(said));
    }
    const QString first = text(window.estimate().point.first.total());
    emit window.find<PlotCard>("plot-first-token")->explainRequested();
    QVERIFY(window.page.sheet().plainText().contains(first));
    QCOMPARE(namelessWidgets(window.page.sheet()), QStringList());
}

void ServingPageTest::everyWidgetIsNamed()
{
    Window window;
    QCOMPARE(namelessWidgets(window.page.serving()), QStringList());
}

QTEST_MAIN(ServingPageTest)
#include "serving_page_test.moc"

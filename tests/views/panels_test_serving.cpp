// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "model/design/edits.h"
#include "tests/views/panels_test_support.h"
#include "views/canvas/palette_mime.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/number_boxes.h"
#include "views/panels/palette_panel.h"
#include "views/panels/quantity_edit.h"
#include "views/text/words.h"

#include <map>

using namespace cw;
using namespace cw::test;

/// Served models from the palette to their figures.
class ServingPanelsTest : public QObject {
    Q_OBJECT
private slots:
    void everyTransformerCanBeTrainedAndServedFromThePalette();
    void servedModelsAreFoundInBothLanguages();
    void enterServesOnTheSelectedPool();
    void theInspectorAsksForWhatServingNeeds();
    void loadAndTimesAreEdited();
    void aMixtureOfExpertsIsSpreadOverGpus();
    void limitsAreThoseOfTheEstimate();
    void anotherKindShowsOtherFieldsAtOnce();
    void poolsAreChosenByNameAndGpu();
};

namespace {

template <class Widget>
Widget* field(QWidget& panel, const char* key)
{
    return panel.findChild<Widget*>(QLatin1String(key));
}

QString figure(QWidget& panel, const char* key)
{
    const auto* row = panel.findChild<QWidget*>(QLatin1String(key));
    const auto* label = qobject_cast<const QLabel*>(row);
    if (row && !label)
        label = row->findChild<QLabel*>();
    return label ? label->text() : QString();
}

void type(QWidget* field, const char* text)
{
    auto* edit = field->findChild<QLineEdit*>();
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromUtf8(text));
    QTest::keyClick(edit, Qt::Key_Return);
}

/// The SuperPOD with 16 DGX B200 and a served model on them.
Design servedDesign(const char* preset = "llama3-70b")
{
    Design design = fullDesign();
    Block second = design.blocks.front();
    second.id = "b200";
    second.name = "Inference";
    second.part = "nvidia-dgx-b200";
    second.count = 16;
    second.compute()->spares = 0;
    design.blocks.push_back(second);
    design.workloads.front().block = design.blocks.front().id;
    Workload served;
    served.id = "served";
    served.name = "Chat";
    served.kind = WorkloadKind::LlmServing;
    served.block = "b200";
    served.model = shippedFacts().presets->at(preset).shape;
    served.layout.precision = Precision::Fp8;
    served.serving.requestsPerSecond = 20;
    design.workloads.push_back(served);
    return design;
}

struct Window {
    FakeSession session;
    InspectorPanel panel{session};

    explicit Window(const Design& design = servedDesign())
        : session(design)
    {
        session.select({"served"});
        settle(panel);
    }
    const Workload& served() const { return *session.design()->workload("served"); }
    const ServingEstimate& estimate() const { return *session.analysis()->servingOf("served")->estimate; }
};

template <class Visit>
void visitEntries(const QAbstractItemModel& model, Visit visit, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.hasChildren(index))
            visitEntries(model, visit, index);
        else if (const std::unique_ptr<QMimeData> data{model.mimeData({index})})
            visit(*decodePaletteEntry(*data));
    }
}

}  // namespace

void ServingPanelsTest::everyTransformerCanBeTrainedAndServedFromThePalette()
{
    FakeSession session(Design{});
    PalettePanel panel(session);
    std::map<std::string, int> trained, served;
    int ofExperts = 0;
    visitEntries(*panel.findChild<QTreeView*>(QStringLiteral("palette-tree"))->model(), [&](const PaletteEntry& entry) {
        if (entry.kind != PaletteEntry::Kind::Workload)
            return;
        const Workload& workload = entry.workload;
        if (workload.kind != WorkloadKind::LlmServing) {
            ++trained[workload.name];
            return;
        }
        ++served[workload.name];
        ofExperts += workload.model.experts.exist() ? 1 : 0;
        QVERIFY(workload.serving.requestsPerSecond > 0);
        QVERIFY(workload.serving.firstToken && workload.serving.betweenTokens);
    });
    int transformers = 0;
    for (const auto& [id, preset] : *session.facts().presets) {
        QCOMPARE(trained[preset.name], 1);
        QCOMPARE(served[preset.name], preset.isListed() ? 0 : 1);
        transformers += preset.isListed() ? 0 : 1;
    }
    QVERIFY(transformers > 20);
    QVERIFY(ofExperts > 5);
}

void ServingPanelsTest::servedModelsAreFoundInBothLanguages()
{
    FakeSession session(Design{});
    PalettePanel panel(session);
    settle(panel);
    auto* search = panel.findChild<QLineEdit*>(QStringLiteral("palette-search"));
    const auto* tree = panel.findChild<QTreeView*>(QStringLiteral("palette-tree"));
    for (const char* words : {"inference deepseek-v3", "推理 deepseek-v3"}) {
        search->setText(QString::fromUtf8(words));
        int found = 0;
        visitEntries(*tree->model(), [&](const PaletteEntry& entry) {
            ++found;
            QVERIFY(entry.workload.kind == WorkloadKind::LlmServing);
        });
        QVERIFY2(found >= 1, words);
    }
}

void ServingPanelsTest::enterServesOnTheSelectedPool()
{
    FakeSession session(servedDesign());
    PalettePanel panel(session);
    settle(panel);
    session.select({"b200"});
    auto* search = panel.findChild<QLineEdit*>(QStringLiteral("palette-search"));
    search->setText(QStringLiteral("serving mixtral 8x7b"));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    const Workload& made = session.design()->workloads.back();
    QVERIFY(made.kind == WorkloadKind::LlmServing && made.model.experts.exist());
    QCOMPARE(made.block, std::string("b200"));
    QVERIFY(session.analysis()->servingOf(made.id)->estimate);
    session.undo();
    QCOMPARE(session.design()->workloads.size(), std::size_t{2});
}

void ServingPanelsTest::theInspectorAsksForWhatServingNeeds()
{
    Window window;
    for (const char* group : {"demand", "replica"})
        QVERIFY2(field<QToolButton>(window.panel, qPrintable(QStringLiteral("group-") + group)), group);
    for (const char* key : {"requests", "prompt-tokens", "output-tokens", "first-token", "between-tokens", "tensor",
                            "expert-parallel", "precision", "key-values", "block", "gpus"}) {
        const auto* widget = field<QWidget>(window.panel, key);
        QVERIFY2(widget, key);
        QVERIFY2(!widget->toolTip().isEmpty(), key);
        QVERIFY2(!widget->accessibleName().isEmpty(), key);
    }
    // What only training has is not asked for.
    for (const char* key : {"tokens", "deadline", "pipeline", "recompute", "stack", "tuning", "checkpoint-tier"})
        QVERIFY2(!field<QWidget>(window.panel, key), key);
    QCOMPARE(namelessWidgets(window.panel), QStringList());
}

void ServingPanelsTest::loadAndTimesAreEdited()
{
    Window window;
    auto* requests = field<NumberBox>(window.panel, "requests");
    const int before = window.estimate().replicas;
    requests->setFocus();
    requests->selectAll();
    QTest::keyClicks(requests, QStringLiteral("200"));
    QTest::keyClick(requests, Qt::Key_Return);
    QCOMPARE(window.served().serving.requestsPerSecond, 200.0);
    QVERIFY(window.estimate().replicas > before);
    type(requests, "2,000.5");
    QCOMPARE(requests->text(), QStringLiteral("2,000.5 /s"));
    type(requests, "2000");
    QCOMPARE(requests->text(), QStringLiteral("2,000 /s"));
    type(requests, "200");
    type(field<QuantityEdit>(window.panel, "first-token"), "450 ms");
    QCOMPARE(inSeconds(*window.served().serving.firstToken), 0.45);
    type(field<QuantityEdit>(window.panel, "between-tokens"), "40 ms");
    QCOMPARE(inSeconds(*window.served().serving.betweenTokens), 0.04);
    QVERIFY(window.estimate().meetsLimits);
    QVERIFY(window.estimate().point.betweenTokens <= *window.served().serving.betweenTokens);
    // A unit that is none of time changes nothing.
    type(field<QuantityEdit>(window.panel, "between-tokens"), "40 GB");
    QCOMPARE(inSeconds(*window.served().serving.betweenTokens), 0.04);
    window.session.undo();
    QVERIFY(!window.served().serving.betweenTokens);
}

void ServingPanelsTest::aMixtureOfExpertsIsSpreadOverGpus()
{
    Window window(servedDesign("deepseek-v3"));
    QVERIFY(window.served().model.experts.exist());
    QCOMPARE(field<CountBox>(window.panel, "experts")->value(), window.served().model.experts.count);
    auto* ways = field<CountBox>(window.panel, "expert-parallel");
    ways->setFocus();
    ways->selectAll();
    QTest::keyClicks(ways, QStringLiteral("16"));
    QTest::keyClick(ways, Qt::Key_Return);
    QCOMPARE(window.estimate().layout.expert, 16);
    QVERIFY(figure(window.panel, "serving-layout").contains(QStringLiteral("EP 16")));
    // More ways than the model has experts are refused in words.
    ways->selectAll();
    QTest::keyClicks(ways, QStringLiteral("4096"));
    QTest::keyClick(ways, Qt::Key_Return);
    QVERIFY(!window.session.analysis()->servingOf("served")->estimate);
    QVERIFY(!figure(window.panel, "refused").isEmpty());
}

void ServingPanelsTest::limitsAreThoseOfTheEstimate()
{
    Window window;
    const auto text = [](double requests) { return QLocale().toString(requests, 'f', 0); };
    QCOMPARE(figure(window.panel, "limit-memory"), text(window.estimate().limits.memory));
    QCOMPARE(figure(window.panel, "limit-scheduler"), text(window.estimate().limits.scheduler));
    QVERIFY(!window.estimate().limits.firstToken);
    type(field<QuantityEdit>(window.panel, "first-token"), "450 ms");
    QCOMPARE(figure(window.panel, "limit-first"), text(*window.estimate().limits.firstToken));
    QVERIFY(figure(window.panel, "serving-batch").contains(servingBoundName(window.estimate().batchBound)));
}

void ServingPanelsTest::anotherKindShowsOtherFieldsAtOnce()
{
    Window window;
    auto* kind = field<QComboBox>(window.panel, "kind");
    const int training = kind->findData(QStringLiteral("llm-training"));
    kind->setCurrentIndex(training);
    emit kind->activated(training);
    QVERIFY(window.served().kind == WorkloadKind::LlmTraining);
    QVERIFY(field<QWidget>(window.panel, "tokens"));
    QVERIFY(!field<QWidget>(window.panel, "requests"));
    window.session.undo();
    QVERIFY(field<QWidget>(window.panel, "requests"));
}

void ServingPanelsTest::poolsAreChosenByNameAndGpu()
{
    Window window;
    auto* pools = field<QComboBox>(window.panel, "block");
    QCOMPARE(pools->count(), 3);
    QVERIFY2(pools->currentText().contains(QStringLiteral("Inference")), qPrintable(pools->currentText()));
    QVERIFY2(pools->currentText().contains(QStringLiteral("B200")), qPrintable(pools->currentText()));
    const int gpus = window.estimate().gpus;
    pools->setCurrentIndex(1);
    emit pools->activated(1);
    QCOMPARE(window.served().block, window.session.design()->blocks.front().id);
    QVERIFY(window.estimate().gpus != gpus);
    // A pool that is gone stays in the field, so that it can be seen and replaced.
    window.session.undo();
    window.session.edit(QStringLiteral("Delete"),
                        [](const Design& design) { return removeElements(design, {"b200"}); });
    QCOMPARE(field<QComboBox>(window.panel, "block")->currentText(), QStringLiteral("b200"));
    QVERIFY(!figure(window.panel, "refused").isEmpty());
}

QTEST_MAIN(ServingPanelsTest)
#include "panels_test_serving.moc"

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "model/design/code_words.h"
#include "tests/views/panels_test_support.h"
#include "views/panels/figure_rows.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/number_boxes.h"
#include "views/panels/palette_panel.h"
#include "views/panels/total_button.h"
#include "views/panels/totals_bar.h"
#include "views/text/words.h"

using namespace cw;
using namespace cw::test;

namespace {

/// The inspector on the first training job of a full design.
struct JobPanel {
    FakeSession session{fullDesign()};
    ElementId id = session.design()->workloads.front().id;
    std::unique_ptr<InspectorPanel> panel;

    JobPanel()
    {
        session.select({id});
        panel = std::make_unique<InspectorPanel>(session);
        settle(*panel);
    }

    const Workload& job() const { return *session.design()->workload(id); }

    template <class Widget>
    Widget* field(const QString& key) const
    {
        auto* found = panel->findChild<Widget*>(key);
        if (!found)
            qFatal("no field %s", qPrintable(key));
        return found;
    }

    void type(const char* key, int number) const
    {
        auto* box = field<CountBox>(QLatin1String(key));
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(number));
        QTest::keyClick(box, Qt::Key_Return);
    }

    void choose(const char* key, const QString& value) const
    {
        auto* box = field<QComboBox>(QLatin1String(key));
        const int row = box->findData(value);
        QVERIFY2(row >= 0, qPrintable(QLatin1String(key) + QLatin1Char('=') + value));
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
};

template <class Kind>
QString word(Kind kind)
{
    return QString::fromStdString(std::string(codeWord(kind)));
}

}  // namespace

class TrainingPanelsTest : public QObject {
    Q_OBJECT
private slots:
    void everySizeOfALayoutIsTypedAsOneStep();
    void everyChoiceOfALayoutReachesTheJob();
    void switchesOfALayoutAnswerTheSpaceBar();
    void softwareIsAsTheStackHasItUntilSomeoneSays();
    void aPresetWithExpertsBringsItsExperts();
    void oneExpertMakesAModelOfExpertsAndNoneADenseOne();
    void listedLayersOfferNoKindThatTheyCannotBe();
    void aLayoutThatDoesNotFitSaysSo();
    void figuresAskForTheirExplanation();
    void totalsLeadToTheExplanation();
    void thePaletteHasModelsOfExperts();
};

void TrainingPanelsTest::everySizeOfALayoutIsTypedAsOneStep()
{
    const std::tuple<const char*, int ParallelLayout::*, int> sizes[] = {
        {"tensor", &ParallelLayout::tensor, 4},
        {"pipeline", &ParallelLayout::pipeline, 2},
        {"data", &ParallelLayout::data, 127},
        {"context", &ParallelLayout::context, 2},
        {"expert-parallel", &ParallelLayout::expert, 8},
        {"expert-tensor", &ParallelLayout::expertTensor, 2},
        {"virtual-stages", &ParallelLayout::virtualStages, 5},
        {"micro-batch", &ParallelLayout::microBatch, 3},
        {"global-batch", &ParallelLayout::globalBatch, 2032},
        {"shard-group", &ParallelLayout::shardGroup, 16}};
    JobPanel job;
    for (const auto& [key, member, value] : sizes) {
        const int before = job.job().layout.*member;
        const int steps = job.session.historyPosition();
        job.type(key, value);
        QVERIFY2(job.job().layout.*member == value, key);
        QVERIFY2(job.session.historyPosition() == steps + 1, key);
        job.session.undo();
        QVERIFY2(job.job().layout.*member == before, key);
        QVERIFY2(job.field<CountBox>(QLatin1String(key))->value() == before, key);
    }
}

void TrainingPanelsTest::everyChoiceOfALayoutReachesTheJob()
{
    JobPanel job;
    for (const Recompute one : {Recompute::None, Recompute::Selective, Recompute::PerOperator, Recompute::Full}) {
        job.choose("recompute", word(one));
        QVERIFY(job.job().layout.recompute == one);
    }
    QVERIFY(!job.job().layout.choosesRecompute);
    job.choose("recompute", QStringLiteral("auto"));
    QVERIFY(job.job().layout.choosesRecompute);
    for (const Precision one : {Precision::Fp16, Precision::Fp8, Precision::Fp4, Precision::Bf16}) {
        job.choose("precision", word(one));
        QVERIFY(job.job().layout.precision == one);
    }
    for (const ScaleKind one : {ScaleKind::Block, ScaleKind::Row, ScaleKind::Tensor}) {
        job.choose("scales", word(one));
        QVERIFY(job.job().layout.scales == one);
    }
    for (const Sharding one : {Sharding::None, Sharding::Gradients, Sharding::Weights, Sharding::Optimizer}) {
        job.choose("sharding", word(one));
        QVERIFY(job.job().layout.sharding == one);
    }
    for (const PipelineSchedule one :
         {PipelineSchedule::ZeroBubble, PipelineSchedule::DualPipe, PipelineSchedule::OneForwardOneBackward}) {
        job.choose("schedule", word(one));
        QVERIFY(job.job().layout.schedule == one);
    }
    for (const ContextKind one : {ContextKind::AllToAll, ContextKind::Ring}) {
        job.choose("context-kind", word(one));
        QVERIFY(job.job().layout.contextKind == one);
    }
    for (const Tuning one : {Tuning::AllWeights, Tuning::LowRank, Tuning::Pretraining}) {
        job.choose("tuning", word(one));
        QVERIFY(job.job().tuning == one);
    }
}

void TrainingPanelsTest::switchesOfALayoutAnswerTheSpaceBar()
{
    const std::pair<const char*, bool ParallelLayout::*> switches[] = {
        {"sequence-parallel", &ParallelLayout::isSequenceParallel},
        {"flash-attention", &ParallelLayout::hasFlashAttention},
        {"offload-optimizer", &ParallelLayout::offloadsOptimizer},
        {"offload-activations", &ParallelLayout::offloadsActivations}};
    JobPanel job;
    for (const auto& [key, member] : switches) {
        const bool before = job.job().layout.*member;
        auto* box = job.field<QCheckBox>(QLatin1String(key));
        QVERIFY2(box->isChecked() == before, key);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY2(job.job().layout.*member != before, key);
        job.session.undo();
        QVERIFY2(job.job().layout.*member == before && box->isChecked() == before, key);
    }
}

void TrainingPanelsTest::softwareIsAsTheStackHasItUntilSomeoneSays()
{
    const std::pair<const char*, std::optional<bool> TrainingSoftware::*> switches[] = {
        {"compiled", &TrainingSoftware::isCompiled},
        {"overlap-gradients", &TrainingSoftware::overlapsGradients},
        {"overlap-tensor", &TrainingSoftware::overlapsTensor},
        {"overlap-experts", &TrainingSoftware::overlapsExperts},
        {"full-graph", &TrainingSoftware::hasFullGraph},
        {"fused-experts", &TrainingSoftware::hasFusedExperts},
        {"tokens-once", &TrainingSoftware::sendsTokensOnce},
        {"switch-sums", &TrainingSoftware::sumsInSwitches}};
    JobPanel job;
    for (const auto& [key, member] : switches) {
        QVERIFY2(!(job.job().software.*member), key);
        job.choose(key, QStringLiteral("no"));
        QVERIFY2(job.job().software.*member == std::optional<bool>(false), key);
        job.choose(key, QString());
        QVERIFY2(!(job.job().software.*member), key);
    }
    const TrainingConstantsPtr constants = job.session.facts().training;
    QVERIFY(constants && !constants->stacks.empty());
    const QString stack = QString::fromStdString(constants->stacks.front().id);
    job.choose("stack", stack);
    QCOMPARE(QString::fromStdString(job.job().software.stack), stack);
    QCOMPARE(job.session.analysis()->training.front().estimate->stack, constants->stacks.front().id);
}

void TrainingPanelsTest::aPresetWithExpertsBringsItsExperts()
{
    JobPanel job;
    for (const char* id : {"deepseek-v3", "mixtral-8x7b"}) {
        const auto preset = job.session.facts().presets->find(id);
        QVERIFY2(preset != job.session.facts().presets->end(), id);
        job.choose("preset", QLatin1String(id));
        const ExpertShape& published = preset->second.shape.experts;
        QVERIFY2(published.exist(), id);
        QCOMPARE(job.field<CountBox>(QStringLiteral("experts"))->value(), published.count);
        QCOMPARE(job.field<CountBox>(QStringLiteral("experts-chosen"))->value(), published.chosen);
        QCOMPARE(job.field<CountBox>(QStringLiteral("expert-width"))->value(), published.feedForward);
        QVERIFY(job.job().model.experts == published);
        const auto* parameters = job.field<FigureRow>(QStringLiteral("parameters"));
        const QString active = countText(preset->second.shape.activeParameters());
        const auto labels = parameters->findChildren<QLabel*>();
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [&](const QLabel* label) { return label->text().contains(active); }),
                 id);
    }
}

void TrainingPanelsTest::oneExpertMakesAModelOfExpertsAndNoneADenseOne()
{
    JobPanel job;
    QVERIFY(!job.job().model.experts.exist());
    job.type("experts", 16);
    QCOMPARE(job.job().model.experts.count, 16);
    QCOMPARE(job.job().model.experts.chosen, 1);
    QCOMPARE(job.job().model.experts.feedForward, job.job().model.feedForward);
    job.type("experts-chosen", 99);
    QCOMPARE(job.job().model.experts.chosen, 16);
    QVERIFY(job.job().model.preset.empty());
    job.type("experts", 0);
    QVERIFY(job.job().model.experts == ExpertShape{});
}

void TrainingPanelsTest::listedLayersOfferNoKindThatTheyCannotBe()
{
    JobPanel job;
    const auto kinds = [&job] {
        QStringList offered;
        const auto* box = job.field<QComboBox>(QStringLiteral("kind"));
        for (int row = 0; row < box->count(); ++row)
            offered << box->itemData(row).toString();
        return offered;
    };
    QVERIFY(kinds().contains(word(WorkloadKind::LlmServing)) && kinds().contains(word(WorkloadKind::LlmTraining)));
    QVERIFY(!kinds().contains(word(WorkloadKind::LayerTraining)));
    const auto& presets = *job.session.facts().presets;
    const auto listed =
        std::find_if(presets.begin(), presets.end(), [](const auto& preset) { return preset.second.isListed(); });
    QVERIFY(listed != presets.end());
    job.choose("preset", QString::fromStdString(listed->first));
    QVERIFY(job.job().kind == WorkloadKind::LayerTraining);
    QCOMPARE(job.job().listedLayers.size(), listed->second.layers.size());
    // Built anew, the list offers only what the model can be.
    job.session.select({});
    job.session.select({job.id});
    QCOMPARE(kinds(), QStringList{word(WorkloadKind::LayerTraining)});
    QVERIFY(!job.field<CountBox>(QStringLiteral("hidden"))->isVisible());
    job.choose("preset", QStringLiteral("llama3-70b"));
    QVERIFY(job.job().kind == WorkloadKind::LlmTraining);
    QVERIFY(job.job().listedLayers.empty());
}

void TrainingPanelsTest::aLayoutThatDoesNotFitSaysSo()
{
    JobPanel job;
    job.session.edit(QStringLiteral("impossible"), [&job](const Design& design) {
        Design changed = design;
        changed.workload(job.id)->layout.tensor = 7;
        return changed;
    });
    const auto* words = job.field<QLabel>(QStringLiteral("refused"));
    QVERIFY(words->isVisible());
    QCOMPARE(words->text(), errorText(*job.session.analysis()->training.front().refused));
    job.session.undo();
    QVERIFY(!words->isVisible() || words->text().isEmpty());
}

void TrainingPanelsTest::figuresAskForTheirExplanation()
{
    JobPanel job;
    QSignalSpy asked(job.panel.get(), &InspectorPanel::explainRequested);
    for (const char* figure : {"rate", "time", "memory", "mfu"}) {
        auto* button = job.field<ExplainButton>(QStringLiteral("explain-") + QLatin1String(figure));
        QVERIFY2(!button->accessibleName().isEmpty(), figure);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.takeFirst().at(1).toString(), QLatin1String(figure));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.takeFirst().at(1).toString(), QLatin1String(figure));
        // The same by the context menu of the row.
        const auto actions = button->parentWidget()->actions();
        QCOMPARE(actions.size(), 1);
        actions.front()->trigger();
        QCOMPARE(asked.takeFirst().at(1).toString(), QLatin1String(figure));
    }
}

void TrainingPanelsTest::totalsLeadToTheExplanation()
{
    FakeSession session(fullDesign());
    TotalsBar bar(session);
    bar.resize(1600, 60);
    settle(bar);
    QSignalSpy asked(&bar, &TotalsBar::trainingRequested);
    for (const auto& [key, figure] : {std::pair{"training", "mfu"}, std::pair{"time", "time"}}) {
        auto* total = bar.findChild<TotalButton*>(QStringLiteral("total-") + QLatin1String(key));
        QVERIFY2(total, key);
        total->setFocus();
        QTest::keyClick(total, Qt::Key_Return);
        QPointer<QWidget> popup = bar.findChild<QWidget*>(QStringLiteral("total-explanation"));
        QVERIFY2(popup, key);
        QTest::mouseClick(popup->findChild<QWidget*>(QStringLiteral("total-explain")), Qt::LeftButton);
        QCOMPARE(asked.takeFirst().at(0).toString(), QLatin1String(figure));
        QTRY_VERIFY(!popup);
    }
    QVERIFY(bar.explain(QStringLiteral("power")));
    QPointer<QWidget> popup = bar.findChild<QWidget*>(QStringLiteral("total-explanation"));
    QVERIFY(popup && !popup->findChild<QWidget*>(QStringLiteral("total-explain")));
    QTest::keyClick(popup->findChild<QLabel*>(), Qt::Key_Escape);
    QTRY_VERIFY(!popup);
    QVERIFY(!bar.explain(QStringLiteral("no such figure")));
}

void TrainingPanelsTest::thePaletteHasModelsOfExperts()
{
    FakeSession session(Design{});
    PalettePanel panel(session);
    settle(panel);
    auto* search = panel.findChild<QLineEdit*>(QStringLiteral("palette-search"));
    for (const char* id : {"deepseek-v3", "mixtral-8x7b", "kimi-k2"}) {
        const auto preset = session.facts().presets->find(id);
        QVERIFY2(preset != session.facts().presets->end(), id);
        search->setFocus();
        search->setText(QString::fromStdString(id));
        QTest::keyClick(search, Qt::Key_Return);
        const auto& jobs = session.design()->workloads;
        QVERIFY2(!jobs.empty() && jobs.back().model.preset == id, id);
        QVERIFY2(jobs.back().model.experts == preset->second.shape.experts, id);
        // Twenty tokens for each weight that a token passes, not for each that there is.
        QVERIFY(jobs.back().tokens < 25 * preset->second.shape.activeParameters());
        session.undo();
    }
}

QTEST_MAIN(TrainingPanelsTest)
#include "panels_test_training.moc"

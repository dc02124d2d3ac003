// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/figure_rows.h"
#include "views/panels/inspector_forms.h"
#include "views/panels/inspector_serving.h"
#include "views/panels/property_makers.h"
#include "views/panels/workload_kinds.h"

#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_fields.h"

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

const TrainingResult* resultOf(const PropertyForm& form, const ElementId& id)
{
    for (const TrainingResult& result : form.session().analysis()->training)
        if (result.workload == id)
            return &result;
    return nullptr;
}

const TrainingEstimate* estimateOf(const PropertyForm& form, const ElementId& id)
{
    const TrainingResult* result = resultOf(form, id);
    return result && result->estimate ? &*result->estimate : nullptr;
}

}  // namespace

void InspectorForms::fillWorkload(PropertyForm& form)
{
    const bool isTraining = whenAnyIs(form, {WorkloadKind::LlmTraining, WorkloadKind::LayerTraining})();
    const bool isServing = whenAnyIs(form, {WorkloadKind::LlmServing})();
    addName(form);
    addWorkloadKind(form);
    addPool(form);
    if (isTraining)
        addGoal(form);
    if (form.ids().size() == 1)
        isServing ? InspectorServing::addResults(form) : addTrainingResults(form);
    if (isServing)
        InspectorServing::addDemand(form);
    addModelShape(form);
    addExperts(form);
    if (!isTraining) {
        InspectorServing::addReplica(form);
        return;
    }
    addLayout(form);
    addSoftware(form);
    addTuning(form);
    addCheckpoints(form);
}

void InspectorForms::addPool(PropertyForm& form)
{
    const Catalogue& catalogue = *form.session().facts().catalogue;
    std::vector<Choice> blocks = {{tr("The first compute block"), QString()}};
    for (const Block& block : form.session().design()->blocks) {
        if (!block.compute())
            continue;
        const Server* server = catalogue.server(block.part);
        const Gpu* gpu = server ? catalogue.gpuOf(*server) : nullptr;
        blocks.push_back(
            {gpu ? tr("%1 · %2", "a block and its GPU").arg(qt(block.name), qt(gpu->model)) : qt(block.name),
             qt(block.id)});
    }
    form.addChoice({"block", tr("Runs on"), tr("The pool: the compute block whose GPUs the job takes.")}, blocks,
                   workloadProperty().member(&Workload::block));
    form.addCount(
        {"gpus", fieldLabel("gpus"), tr("Of the block; two jobs share one when each says how many it takes.")}, 0,
        WorkloadLimits::kGpus, workloadProperty().member(&Workload::gpus), tr("all"));
}

void InspectorForms::addGoal(PropertyForm& form)
{
    form.addQuantity({"tokens", tr("Tokens"), tr("Tokens to train on: “2T”, “15.6 T”, “300B”.")},
                     QuantityEdit::Kind::Number,
                     workloadProperty().make<std::optional<double>>(
                         [](const Workload& w) { return std::optional<double>(w.tokens); },
                         [](Workload& w, const std::optional<double>& value) { w.tokens = value.value_or(0); }));
    form.addQuantity({"deadline", tr("Wanted within"), tr("The longest the run may take: “30 d”.")},
                     QuantityEdit::Kind::TimeSpan, workloadProperty().quantity(&Workload::deadline), tr("no deadline"));
}

void InspectorForms::addTrainingResults(PropertyForm& form)
{
    form.addHeading(tr("What it gives"));
    PropertyForm* rows = &form;
    const ElementId id = form.first();
    form.addNote("refused", [rows, id]() -> QString {
        const TrainingResult* result = resultOf(*rows, id);
        if (result && result->refused)
            return errorText(*result->refused);
        const TrainingEstimate* estimate = estimateOf(*rows, id);
        return estimate && !estimate->fits ? tr("The layout does not fit the memory of the GPUs.") : QString();
    });
    form.addBar({"result-mfu", tr("MFU"), tr("Model FLOP/s over the dense 16-bit peak of the GPUs.")}, [=] {
        const TrainingEstimate* estimate = estimateOf(*rows, id);
        return estimate
                   ? BarFigure{tr("%1 · %2 a GPU").arg(percentText(estimate->mfu, 1), text(estimate->modelFlopsPerGpu)),
                               estimate->mfu, theme().selection,
                               tr("With recomputation: %1.").arg(percentText(estimate->hfu, 1))}
                   : BarFigure{tr("—"), 0, theme().hairline, {}};
    });
    form.addFigure(
        {"result-tokens", tr("Tokens a second"), tr("Of the whole job, with the band of the estimate.")}, [=] {
            const TrainingEstimate* estimate = estimateOf(*rows, id);
            return estimate ? Figure{tr("%1 ±%2", "rate and band")
                                         .arg(countText(estimate->tokensPerSecond), percentText(estimate->bandShare)),
                                     tr("From %1 to %2; the band is the error against published runs.")
                                         .arg(countText(estimate->lowTokensPerSecond),
                                              countText(estimate->highTokensPerSecond)),
                                     Evidence::Estimate}
                            : Figure{tr("—"), {}, {}};
        });
    form.addFigure({"result-time", tr("Whole run"), tr("Tokens over tokens a second, without interruptions.")}, [=] {
        const TrainingResult* result = resultOf(*rows, id);
        return Figure{
            result && result->estimate && result->wallTime.base() > 0 ? text(result->wallTime) : tr("—"), {}, {}};
    });
    form.addFigure(
        {"result-memory", tr("Memory of one GPU"), tr("Weights, gradients, optimizer state and activations.")}, [=] {
            const TrainingEstimate* estimate = estimateOf(*rows, id);
            return Figure{estimate ? memoryText(estimate->memoryPerGpu) : tr("—"), {}, {}};
        });
    form.addFigure(
        {"result-layout", tr("Layout used"), tr("Tensor, pipeline and data parallel ways; micro and global batch.")},
        [=] {
            const TrainingEstimate* estimate = estimateOf(*rows, id);
            if (!estimate)
                return Figure{tr("—"), {}, {}};
            const ParallelLayout& layout = estimate->layout;
            return Figure{tr("TP %1 · PP %2 · DP %3 · %4 / %5", "parallel ways, micro and global batch")
                              .arg(layout.tensor)
                              .arg(layout.pipeline)
                              .arg(layout.data)
                              .arg(layout.microBatch)
                              .arg(layout.globalBatch),
                          {},
                          {}};
        });
    const std::pair<const char*, const char*> explained[] = {
        {"result-tokens", "rate"}, {"result-time", "time"}, {"result-memory", "memory"}};
    for (const auto& [key, figure] : explained)
        if (auto* row = form.findChild<FigureRow*>(QLatin1String(key)))
            row->offerExplanation(row->accessibleName(), QLatin1String(figure));
    if (auto* bar = form.findChild<BarRow*>(QStringLiteral("result-mfu")))
        bar->offerExplanation(QStringLiteral("mfu"));
}

}  // namespace cw

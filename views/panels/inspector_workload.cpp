// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_forms.h"
#include "views/panels/inspector_serving.h"
#include "views/panels/property_makers.h"

#include "model/training/model_presets.h"
#include "views/style/theme.h"
#include "views/text/words.h"

namespace cw {

namespace {

constexpr int kMostLayers = 10'000;
constexpr int kMostWidth = 10'000'000;
constexpr int kMostWays = 1'000'000;

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

/// A shape that was changed by hand is no longer the published one.
Property<int> shapeNumber(int TransformerShape::*field)
{
    return modelProperty().make<int>([field](const TransformerShape& shape) { return shape.*field; },
                                     [field](TransformerShape& shape, int value) {
                                         shape.*field = value;
                                         shape.preset.clear();
                                     });
}

Property<bool> shapeSwitch(bool TransformerShape::*field)
{
    return modelProperty().make<bool>([field](const TransformerShape& shape) { return shape.*field; },
                                      [field](TransformerShape& shape, bool value) {
                                          shape.*field = value;
                                          shape.preset.clear();
                                      });
}

}  // namespace

void InspectorForms::fillWorkload(PropertyForm& form)
{
    addName(form);
    std::vector<Choice> blocks = {{tr("The first compute block"), QString()}};
    for (const Block& block : form.session().design()->blocks)
        if (block.compute())
            blocks.push_back({qt(block.name), qt(block.id)});
    form.addChoice({"block", tr("Runs on"), tr("The compute block whose GPUs the job takes.")}, blocks,
                   workloadProperty().member(&Workload::block));
    form.addQuantity({"tokens", tr("Tokens"), tr("Tokens to train on: “2T”, “15.6 T”, “300B”.")},
                     QuantityEdit::Kind::Number,
                     workloadProperty().make<std::optional<double>>(
                         [](const Workload& w) { return std::optional<double>(w.tokens); },
                         [](Workload& w, const std::optional<double>& value) { w.tokens = value.value_or(0); }));
    form.addQuantity({"deadline", tr("Wanted within"), tr("The longest the run may take: “30 d”.")},
                     QuantityEdit::Kind::TimeSpan, workloadProperty().quantity(&Workload::deadline), tr("no deadline"));
    const Workload* shown = form.ids().size() == 1 ? form.session().design()->workload(form.first()) : nullptr;
    if (shown && shown->kind == WorkloadKind::LlmServing)
        InspectorServing::addResults(form);
    else if (shown)
        addTrainingResults(form);
    addModelShape(form);
    addLayout(form);
}

void InspectorForms::addModelShape(PropertyForm& form)
{
    form.addHeading(tr("Model"));
    const auto presets = form.session().facts().presets;
    std::vector<Choice> choices = {{tr("Own figures"), QString()}};
    if (presets)
        for (const auto& [id, preset] : *presets)
            choices.push_back({qt(preset.name), qt(id)});
    form.addChoice({"preset", tr("Preset"), tr("A published model. Changing a figure below makes it your own.")},
                   choices,
                   modelProperty().make<std::string>([](const TransformerShape& shape) { return shape.preset; },
                                                     [presets](TransformerShape& shape, const std::string& id) {
                                                         const auto found =
                                                             presets ? presets->find(id) : decltype(presets->end()){};
                                                         if (presets && found != presets->end())
                                                             shape = found->second.shape;
                                                         shape.preset = id;
                                                     }));
    form.addCount({"layers", tr("Layers"), tr("Transformer layers.")}, 1, kMostLayers,
                  shapeNumber(&TransformerShape::layers));
    form.addCount({"hidden", tr("Hidden width"), tr("Width of the residual stream.")}, 1, kMostWidth,
                  shapeNumber(&TransformerShape::hidden));
    form.addCount({"heads", tr("Heads"), tr("Attention heads of a layer.")}, 1, kMostWidth,
                  shapeNumber(&TransformerShape::heads));
    form.addCount({"kv-heads", tr("Key-value heads"), tr("As many as heads, or fewer with grouped queries.")}, 1,
                  kMostWidth, shapeNumber(&TransformerShape::kvHeads));
    form.addCount({"feed-forward", tr("Feed-forward width"), tr("Width inside of the feed-forward part.")}, 1,
                  kMostWidth, shapeNumber(&TransformerShape::feedForward));
    form.addSwitch({"gated", tr("Gated"), tr("SwiGLU or GeGLU: three matrices instead of two.")},
                   shapeSwitch(&TransformerShape::isGated));
    form.addCount({"vocabulary", tr("Vocabulary"), tr("Tokens that the model knows.")}, 1, kMostWidth,
                  shapeNumber(&TransformerShape::vocabulary));
    form.addCount({"sequence", tr("Sequence"), tr("Tokens of one training sequence.")}, 1, kMostWidth,
                  shapeNumber(&TransformerShape::sequence));
    form.addSwitch({"tied-embeddings", tr("Tied embeddings"), tr("Input and output share one embedding matrix.")},
                   shapeSwitch(&TransformerShape::tiedEmbeddings));
    PropertyForm* rows = &form;
    form.addFigure({"parameters", tr("Parameters"), tr("Weights of all matrices, embeddings included.")}, [rows] {
        const Workload* workload = rows->session().design()->workload(rows->first());
        return Figure{workload ? countText(workload->model.parameters()) : tr("—"), {}, {}};
    });
}

void InspectorForms::addLayout(PropertyForm& form)
{
    form.addHeading(tr("Layout"));
    //: Zero in a spin box: the program chooses the number
    const QString chosen = tr("chosen");
    const auto number = [](int ParallelLayout::*field) { return layoutProperty().member(field); };
    form.addCount({"tensor", tr("Tensor parallel"), tr("GPUs that share each layer; usually those of one server.")}, 0,
                  kMostWays, number(&ParallelLayout::tensor), chosen);
    form.addCount({"pipeline", tr("Pipeline parallel"), tr("Stages that the layers are cut into.")}, 0, kMostWays,
                  number(&ParallelLayout::pipeline), chosen);
    form.addCount({"data", tr("Data parallel"), tr("Copies of the model; chosen: what the GPUs allow.")}, 0, kMostWays,
                  number(&ParallelLayout::data), chosen);
    form.addCount(
        {"virtual-stages", tr("Virtual stages"), tr("Interleaved stages of each GPU; more shrink the bubble.")}, 0,
        kMostWays, number(&ParallelLayout::virtualStages), chosen);
    form.addCount({"micro-batch", tr("Micro batch"), tr("Sequences that go through the pipeline together.")}, 0,
                  kMostWays, number(&ParallelLayout::microBatch), chosen);
    form.addCount({"global-batch", tr("Global batch"), tr("Sequences of one optimizer step.")}, 0, kMostWays,
                  number(&ParallelLayout::globalBatch), chosen);
    std::vector<Choice> recomputes;
    for (const Recompute recompute : {Recompute::None, Recompute::Selective, Recompute::Full})
        recomputes.push_back({recomputeName(recompute), qt(std::string(codeWord(recompute)))});
    form.addChoice({"recompute", tr("Recomputation"),
                    tr("Activations that are computed again instead of kept: less memory, more work.")},
                   recomputes, layoutProperty().word(&ParallelLayout::recompute));
    std::vector<Choice> precisions;
    for (const Precision precision : {Precision::Bf16, Precision::Fp16, Precision::Fp8})
        precisions.push_back({precisionName(precision), qt(std::string(codeWord(precision)))});
    form.addChoice({"precision", tr("Precision"), tr("Of the matrix products.")}, precisions,
                   layoutProperty().word(&ParallelLayout::precision));
    form.addSwitch(
        {"sequence-parallel", tr("Sequence parallel"), tr("Norms are split over the tensor-parallel GPUs, too.")},
        layoutProperty().member(&ParallelLayout::isSequenceParallel));
    form.addSwitch({"flash-attention", tr("Flash attention"), tr("Attention without its matrix in memory.")},
                   layoutProperty().member(&ParallelLayout::hasFlashAttention));
    form.addSwitch(
        {"distributed-optimizer", tr("Distributed optimizer"),
         tr("Optimizer state is split over the copies of the model.")},
        layoutProperty().make<bool>(
            [](const ParallelLayout& layout) { return layout.sharding != Sharding::None; },
            [](ParallelLayout& layout, bool isOn) { layout.sharding = isOn ? Sharding::Optimizer : Sharding::None; }));
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
            return Figure{estimate ? text(estimate->memoryPerGpu) : tr("—"), {}, {}};
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
}

}  // namespace cw

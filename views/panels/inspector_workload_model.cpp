// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_forms.h"
#include "views/panels/property_makers.h"
#include "views/panels/workload_kinds.h"

#include "model/training/model_presets.h"
#include "views/text/words.h"
#include "views/text/words_fields.h"

#include <algorithm>

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
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

Property<int> expertNumber(int ExpertShape::*field)
{
    return modelProperty().make<int>([field](const TransformerShape& shape) { return shape.experts.*field; },
                                     [field](TransformerShape& shape, int value) {
                                         ExpertShape& experts = shape.experts;
                                         experts.*field = value;
                                         // The first expert makes a model of experts; none leaves a dense one.
                                         if (!experts.exist())
                                             experts = {};
                                         else if (experts.feedForward == 0)
                                             experts.feedForward = shape.feedForward;
                                         if (experts.exist())
                                             experts.chosen = std::clamp(experts.chosen, 1, experts.count);
                                         shape.preset.clear();
                                     });
}

/// Another model, of transformer layers or of listed ones; the kind of the workload follows.
void takePreset(Workload& workload, const ModelPreset& preset)
{
    workload.model = preset.shape;
    workload.listedLayers = preset.layers;
    if (preset.isListed())
        workload.kind = WorkloadKind::LayerTraining;
    else if (workload.kind == WorkloadKind::LayerTraining)
        workload.kind = WorkloadKind::LlmTraining;
}

}  // namespace

void InspectorForms::addPreset(PropertyForm& form)
{
    const auto presets = form.session().facts().presets;
    std::vector<Choice> choices = {{tr("Own figures"), QString()}};
    if (presets)
        for (const auto& [id, preset] : *presets)
            choices.push_back({qt(preset.name), qt(id)});
    form.addChoice({"preset", tr("Preset"), tr("A published model. Changing a figure below makes it your own.")},
                   choices,
                   workloadProperty().make<std::string>([](const Workload& workload) { return workload.model.preset; },
                                                        [presets](Workload& workload, const std::string& id) {
                                                            workload.model.preset = id;
                                                            if (const auto found = presets ? presets->find(id)
                                                                                           : decltype(presets->end()){};
                                                                presets && found != presets->end())
                                                                takePreset(workload, found->second);
                                                        }));
    PropertyForm* rows = &form;
    form.addFigure({"parameters", tr("Parameters"), tr("Weights of all matrices, embeddings included.")}, [rows] {
        const Workload* workload = rows->session().design()->workload(rows->first());
        if (!workload)
            return Figure{tr("—"), {}, {}};
        double listed = 0;
        for (const ListedLayer& layer : workload->listedLayers)
            listed += layer.repeats * layer.weights;
        const bool isListed = workload->kind == WorkloadKind::LayerTraining;
        const QString all = countText(isListed ? listed : workload->model.parameters());
        return Figure{!isListed && workload->model.experts.exist()
                          ? tr("%1, %2 active", "weights of all experts, weights that one token passes")
                                .arg(all, countText(workload->model.activeParameters()))
                          : all,
                      {},
                      {}};
    });
}

void InspectorForms::addModelShape(PropertyForm& form)
{
    constexpr int kLayers = WorkloadLimits::kLayers;
    constexpr int kWidth = WorkloadLimits::kWidth;
    form.addHeading(tr("Model"));
    addPreset(form);
    form.addGroup(QStringLiteral("model"), tr("Figures of the model"), true,
                  whenAnyIs(form, {WorkloadKind::LlmTraining, WorkloadKind::LlmServing}));
    form.addCount({"layers", fieldLabel("model.layers"), tr("Transformer layers.")}, 1, kLayers,
                  shapeNumber(&TransformerShape::layers));
    form.addCount({"hidden", fieldLabel("model.hidden"), tr("Width of the residual stream.")}, 1, kWidth,
                  shapeNumber(&TransformerShape::hidden));
    form.addCount({"heads", fieldLabel("model.heads"), tr("Attention heads of a layer.")}, 1, kWidth,
                  shapeNumber(&TransformerShape::heads));
    form.addCount({"kv-heads", fieldLabel("model.kv_heads"), tr("As many as heads, or fewer with grouped queries.")}, 1,
                  kWidth, shapeNumber(&TransformerShape::kvHeads));
    form.addCount({"head-width", fieldLabel("model.head_dim"), tr("Of one head; zero: hidden width over heads.")}, 0,
                  1'000'000, shapeNumber(&TransformerShape::headWidth), tr("width / heads"));
    form.addCount({"feed-forward", fieldLabel("model.ffn"), tr("Width inside of the feed-forward part.")}, 1, kWidth,
                  shapeNumber(&TransformerShape::feedForward));
    form.addSwitch({"gated", tr("Gated"), tr("SwiGLU or GeGLU: three matrices instead of two.")},
                   shapeSwitch(&TransformerShape::isGated));
    form.addCount({"vocabulary", fieldLabel("model.vocab"), tr("Tokens that the model knows.")}, 1, kWidth,
                  shapeNumber(&TransformerShape::vocabulary));
    form.addCount({"sequence", fieldLabel("model.seq_len"), tr("Tokens of one training sequence.")}, 1,
                  WorkloadLimits::kSequence, shapeNumber(&TransformerShape::sequence));
    form.addSwitch({"tied-embeddings", tr("Tied embeddings"), tr("Input and output share one embedding matrix.")},
                   shapeSwitch(&TransformerShape::tiedEmbeddings));
    form.addSwitch({"parallel-block", tr("Parallel block"), tr("Attention and feed-forward part read the same input.")},
                   shapeSwitch(&TransformerShape::isParallelBlock));
    form.addCount({"window", fieldLabel("model.window"), tr("Tokens that a layer with a sliding window sees.")}, 0,
                  WorkloadLimits::kSequence, shapeNumber(&TransformerShape::window), tr("none"));
    form.addCount({"windowed-layers", fieldLabel("model.windowed_layers"), tr("Layers that have the window.")}, 0,
                  kLayers,
                  modelProperty().make<int>([](const TransformerShape& shape) { return shape.windowedLayers; },
                                            [](TransformerShape& shape, int value) {
                                                shape.windowedLayers = std::min(value, shape.layers);
                                                shape.preset.clear();
                                            }));
    PropertyForm* rows = &form;
    form.addFigure(
        {"latent", tr("Compressed attention"), tr("Keys and values are stored compressed, as presets say.")}, [rows] {
            const Workload* workload = rows->session().design()->workload(rows->first());
            return Figure{workload && workload->model.latent ? tr("rank %1").arg(workload->model.latent->keyValueRank)
                                                             : tr("no"),
                          {},
                          {}};
        });
}

void InspectorForms::addExperts(PropertyForm& form)
{
    constexpr int kExperts = WorkloadLimits::kExperts;
    form.addGroup(QStringLiteral("experts"), tr("Experts"), false,
                  whenAnyIs(form, {WorkloadKind::LlmTraining, WorkloadKind::LlmServing}));
    form.addCount({"experts", fieldLabel("model.experts.count"), tr("Routed ones; zero: the model is dense.")}, 0,
                  kExperts, expertNumber(&ExpertShape::count), tr("none"));
    form.addCount({"experts-chosen", fieldLabel("model.experts.chosen"), tr("Experts that one token passes.")}, 0,
                  kExperts, expertNumber(&ExpertShape::chosen));
    form.addCount({"expert-width", fieldLabel("model.experts.ffn"), tr("Inside of its feed-forward part.")}, 0,
                  WorkloadLimits::kWidth, expertNumber(&ExpertShape::feedForward));
    form.addCount(
        {"shared-experts", fieldLabel("model.experts.shared"), tr("Of the same width, passed by every token.")}, 0,
        kExperts, expertNumber(&ExpertShape::shared));
    form.addCount({"dense-layers", fieldLabel("model.experts.dense_layers"),
                   tr("Layers with the plain feed-forward part instead.")},
                  0, WorkloadLimits::kLayers, expertNumber(&ExpertShape::denseLayers));
    form.addCount(
        {"node-limit", fieldLabel("model.experts.node_limit"), tr("To how many nodes the tokens of one GPU may go.")},
        0, WorkloadLimits::kGpus, expertNumber(&ExpertShape::nodeLimit), tr("any"));
    form.addNumber(
        {"capacity-factor", fieldLabel("model.experts.capacity_factor"),
         tr("Tokens that an expert takes, as a multiple of the mean. Zero: none is dropped.")},
        NumberLook{0, 1000, 0.25, 2, 1, {}},
        modelProperty().make<double>([](const TransformerShape& shape) { return shape.experts.capacityFactor; },
                                     [](TransformerShape& shape, double value) {
                                         if (shape.experts.exist())
                                             shape.experts.capacityFactor = value;
                                     }));
}

}  // namespace cw

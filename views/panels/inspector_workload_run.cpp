// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_forms.h"
#include "views/panels/property_makers.h"
#include "views/panels/workload_kinds.h"

#include "views/text/words.h"
#include "views/text/words_fields.h"

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

template <class Kind>
QString wordOf(Kind kind)
{
    return qt(std::string(codeWord(kind)));
}

}  // namespace

void InspectorForms::addWorkloadKind(PropertyForm& form)
{
    std::vector<Choice> kinds;
    // Listed layers have no sequence to serve, and a transformer lists none: what can't be isn't offered.
    if (whenAnyIs(form, {WorkloadKind::LayerTraining})())
        kinds.push_back({tr("Training of listed layers"), wordOf(WorkloadKind::LayerTraining)});
    if (whenAnyIs(form, {WorkloadKind::LlmTraining, WorkloadKind::LlmServing})()) {
        kinds.push_back({tr("Training"), wordOf(WorkloadKind::LlmTraining)});
        kinds.push_back({tr("Serving"), wordOf(WorkloadKind::LlmServing)});
    }
    form.addChoice({"kind", tr("Kind"), tr("What the job does with its model.")}, kinds,
                   workloadProperty().make<std::string>(
                       [](const Workload& workload) { return std::string(codeWord(workload.kind)); },
                       [](Workload& workload, const std::string& word) {
                           const auto kind = fromCodeWord<WorkloadKind>(word);
                           const bool hasLayers = !workload.listedLayers.empty();
                           if (kind && (*kind == WorkloadKind::LayerTraining) == hasLayers)
                               workload.kind = *kind;
                       }));
}

void InspectorForms::addTuning(PropertyForm& form)
{
    form.addGroup(QStringLiteral("tuning"), tr("Tuning"), false,
                  whenAnyIs(form, {WorkloadKind::LlmTraining, WorkloadKind::LayerTraining}));
    form.addChoice({"tuning", tr("Trains"), tr("What the run changes of the model.")},
                   {{tr("From scratch"), wordOf(Tuning::Pretraining)},
                    {tr("All weights of a trained model"), wordOf(Tuning::AllWeights)},
                    {tr("Low-rank adapters"), wordOf(Tuning::LowRank)}},
                   workloadProperty().word(&Workload::tuning));
    form.addCount({"adapter-rank", tr("Rank of adapters"), tr("With low-rank adapters; usually 8 to 64.")}, 0,
                  WorkloadLimits::kWidth, workloadProperty().member(&Workload::adapterRank));
}

std::vector<Choice> InspectorForms::storageTiers(const PropertyForm& form)
{
    std::vector<Choice> tiers = {{tr("The first storage tier"), QString()}};
    for (const Block& block : form.session().design()->blocks)
        if (block.storage())
            tiers.push_back({qt(block.name), qt(block.id)});
    return tiers;
}

void InspectorForms::addCheckpoints(PropertyForm& form)
{
    form.addGroup(QStringLiteral("checkpoints"), tr("Checkpoints"), false,
                  whenAnyIs(form, {WorkloadKind::LlmTraining, WorkloadKind::LayerTraining}));
    const auto checkpoint = workloadPartProperty(&Workload::checkpoint);
    form.addChoice({"checkpoint-tier", tr("Written to"), tr("The storage block that takes checkpoints.")},
                   storageTiers(form), checkpoint.member(&CheckpointPlan::tier));
    form.addQuantity({"checkpoint-interval", tr("Every"), tr("Time from one checkpoint to the next: “30 min”.")},
                     QuantityEdit::Kind::TimeSpan, checkpoint.quantity(&CheckpointPlan::interval), tr("the best one"));
    form.addSwitch(
        {"checkpoint-asynchronous", tr("In the background"), tr("Training waits for the copy to host memory alone.")},
        checkpoint.member(&CheckpointPlan::isAsynchronous));
}

}  // namespace cw

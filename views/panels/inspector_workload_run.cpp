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

void InspectorForms::addDemand(PropertyForm& form)
{
    constexpr double kMostRequests = 1e9;
    form.addGroup(QStringLiteral("demand"), tr("Demand"), true, whenAnyIs(form, {WorkloadKind::LlmServing}));
    const auto serving = workloadPartProperty(&Workload::serving);
    form.addNumber(
        {"requests", fieldLabel("serving.requests_per_second"), tr("Of all users together, at the busiest time.")},
        NumberLook{0, kMostRequests, 1, 2, 1, {}}, serving.member(&ServingDemand::requestsPerSecond));
    form.addCount({"prompt-tokens", fieldLabel("serving.prompt_tokens"), tr("Tokens of one prompt, on average.")}, 1,
                  WorkloadLimits::kSequence, serving.member(&ServingDemand::promptTokens));
    form.addCount({"output-tokens", fieldLabel("serving.output_tokens"), tr("Tokens of one answer, on average.")}, 1,
                  WorkloadLimits::kSequence, serving.member(&ServingDemand::outputTokens));
    form.addQuantity({"first-token", tr("First token within"), tr("Longest wait for the first token: “500 ms”.")},
                     QuantityEdit::Kind::TimeSpan, serving.quantity(&ServingDemand::firstToken), tr("no limit"));
    form.addQuantity({"between-tokens", tr("Next token within"), tr("Longest time between two tokens: “50 ms”.")},
                     QuantityEdit::Kind::TimeSpan, serving.quantity(&ServingDemand::betweenTokens), tr("no limit"));
    std::vector<Choice> precisions = {{tr("As the weights allow"), QString()}};
    for (const Precision precision : {Precision::Bf16, Precision::Fp8, Precision::Fp4})
        precisions.push_back({precisionName(precision), wordOf(precision)});
    form.addChoice(
        {"key-values", tr("Stored keys and values"), tr("Precision of the cache.")}, precisions,
        serving.make<std::string>(
            [](const ServingDemand& demand) {
                return demand.keyValues ? std::string(codeWord(*demand.keyValues)) : std::string();
            },
            [](ServingDemand& demand, const std::string& word) { demand.keyValues = fromCodeWord<Precision>(word); }));
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

void InspectorForms::addCheckpoints(PropertyForm& form)
{
    form.addGroup(QStringLiteral("checkpoints"), tr("Checkpoints"), false,
                  whenAnyIs(form, {WorkloadKind::LlmTraining, WorkloadKind::LayerTraining}));
    std::vector<Choice> tiers = {{tr("The first storage tier"), QString()}};
    for (const Block& block : form.session().design()->blocks)
        if (block.storage())
            tiers.push_back({qt(block.name), qt(block.id)});
    const auto checkpoint = workloadPartProperty(&Workload::checkpoint);
    form.addChoice({"checkpoint-tier", tr("Written to"), tr("The storage block that takes checkpoints.")}, tiers,
                   checkpoint.member(&CheckpointPlan::tier));
    form.addQuantity({"checkpoint-interval", tr("Every"), tr("Time from one checkpoint to the next: “30 min”.")},
                     QuantityEdit::Kind::TimeSpan, checkpoint.quantity(&CheckpointPlan::interval), tr("the best one"));
    form.addSwitch(
        {"checkpoint-asynchronous", tr("In the background"), tr("Training waits for the copy to host memory alone.")},
        checkpoint.member(&CheckpointPlan::isAsynchronous));
}

}  // namespace cw

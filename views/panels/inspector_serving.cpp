// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_serving.h"

#include "model/analysis/weight_loading.h"
#include "views/panels/inspector_forms.h"
#include "views/panels/property_makers.h"
#include "views/text/words_fields.h"
#include "views/text/words_training.h"

#include <QLocale>

namespace cw {

namespace {

QString wordOf(Precision precision)
{
    return QString::fromStdString(std::string(codeWord(precision)));
}

const ServingEstimate* estimateOf(const PropertyForm& form)
{
    const ServingResult* result = form.session().analysis()->servingOf(form.first());
    return result && result->estimate ? &*result->estimate : nullptr;
}

/// A figure out of the estimate of the form's one workload.
template <class Value>
void addFigure(PropertyForm& form, const Field& field, Value value)
{
    PropertyForm* rows = &form;
    form.addFigure(field, [rows, value] {
        const ServingEstimate* estimate = estimateOf(*rows);
        return estimate ? Figure(value(*estimate)) : Figure{QStringLiteral("—"), {}, {}};
    });
}

QString batchText(double requests)
{
    return QLocale().toString(requests, 'f', 0);
}

}  // namespace

void InspectorServing::addDemand(PropertyForm& form)
{
    constexpr double kMostRequests = 1e9;
    form.addGroup(QStringLiteral("demand"), tr("Demand"), true);
    const auto serving = workloadPartProperty(&Workload::serving);
    form.addNumber(
        {"requests", fieldLabel("serving.requests_per_second"), tr("Of all users together, at the busiest time.")},
        NumberLook{0, kMostRequests, 1, 2, 1, tr(" /s", "unit after a number of requests")},
        serving.member(&ServingDemand::requestsPerSecond));
    form.addCount({"prompt-tokens", fieldLabel("serving.prompt_tokens"), tr("Tokens of one prompt, on average.")}, 1,
                  WorkloadLimits::kSequence, serving.member(&ServingDemand::promptTokens));
    form.addCount({"output-tokens", fieldLabel("serving.output_tokens"), tr("Tokens of one answer, on average.")}, 1,
                  WorkloadLimits::kSequence, serving.member(&ServingDemand::outputTokens));
    form.addQuantity({"first-token", tr("First token within"), tr("Longest wait for the first token: “500 ms”.")},
                     QuantityEdit::Kind::TimeSpan, serving.quantity(&ServingDemand::firstToken), tr("no limit"));
    form.addQuantity({"between-tokens", tr("Next token within"), tr("Longest time between two tokens: “50 ms”.")},
                     QuantityEdit::Kind::TimeSpan, serving.quantity(&ServingDemand::betweenTokens), tr("no limit"));
}

void InspectorServing::addReplica(PropertyForm& form)
{
    form.addGroup(QStringLiteral("replica"), tr("Replica"), true);
    constexpr int kWays = WorkloadLimits::kParallel;
    form.addCount({"tensor", tr("Tensor parallel"), tr("GPUs that share each layer of one copy of the model.")}, 0,
                  kWays, layoutProperty().member(&ParallelLayout::tensor), tr("chosen"));
    form.addCount({"expert-parallel", tr("Expert parallel"),
                   tr("GPUs over which experts are spread. One: chosen with the tensor-parallel ways, or, where these "
                      "are set, experts are cut like all other matrices.")},
                  1, kWays, layoutProperty().member(&ParallelLayout::expert));
    form.addChoice({"weights-tier", tr("Loaded from"), tr("The storage block that holds the weights.")},
                   InspectorForms::storageTiers(form),
                   workloadPartProperty(&Workload::checkpoint).member(&CheckpointPlan::tier));
    std::vector<Choice> weights;
    for (const Precision precision : {Precision::Bf16, Precision::Fp16, Precision::Fp8, Precision::Fp4})
        weights.push_back({precisionName(precision), wordOf(precision)});
    form.addChoice({"precision", tr("Weights"), tr("Precision of the stored weights and of the products with them.")},
                   weights, layoutProperty().word(&ParallelLayout::precision));
    std::vector<Choice> cache = {{tr("As the weights allow"), QString()}};
    for (const Precision precision : {Precision::Bf16, Precision::Fp8, Precision::Fp4})
        cache.push_back({precisionName(precision), wordOf(precision)});
    form.addChoice({"key-values", tr("Stored keys and values"), tr("Precision of the cache.")}, cache,
                   workloadPartProperty(&Workload::serving)
                       .make<std::string>(
                           [](const ServingDemand& demand) {
                               return demand.keyValues ? std::string(codeWord(*demand.keyValues)) : std::string();
                           },
                           [](ServingDemand& demand, const std::string& word) {
                               demand.keyValues = fromCodeWord<Precision>(word);
                           }));
}

void InspectorServing::addResults(PropertyForm& form)
{
    form.addHeading(tr("What it gives"));
    PropertyForm* rows = &form;
    form.addNote("refused", [rows]() -> QString {
        const ServingResult* result = rows->session().analysis()->servingOf(rows->first());
        if (result && result->refused)
            return errorText(*result->refused);
        const ServingEstimate* estimate = estimateOf(*rows);
        if (estimate && !estimate->meetsLimits)
            return tr("No batch keeps the times that are asked for.");
        return estimate && !estimate->assumptions.empty() ? servingAssumptionText(estimate->assumptions.front())
                                                          : QString();
    });
    addFigure(form, {"serving-gpus", tr("GPUs needed"), tr("Replicas for the load, times the GPUs of one.")},
              [rows](const ServingEstimate& estimate) {
                  const ServingResult* result = rows->session().analysis()->servingOf(rows->first());
                  const QLocale locale;
                  return Figure{tr("%1 of %2", "GPUs needed and there")
                                    .arg(locale.toString(estimate.gpus), locale.toString(result ? result->gpus : 0)),
                                tr("%n replica(s)", "of a served model", estimate.replicas),
                                {}};
              });
    addFigure(
        form, {"serving-pool", tr("The pool carries"), tr("Requests a second if all its GPUs served this model.")},
        [](const ServingEstimate& estimate) {
            return Figure{tr("%1 requests/s").arg(countText(estimate.poolRequestsPerSecond)), {}, Evidence::Estimate};
        });
    addFigure(form, {"serving-layout", tr("Replica"), tr("How one copy of the model lies over its GPUs.")},
              [](const ServingEstimate& estimate) {
                  return Figure{servingLayoutText(estimate.layout),
                                tr("The smallest that holds the model and one request has %Ln GPU(s).", nullptr,
                                   estimate.smallestReplica),
                                {}};
              });
    addFigure(form,
              {"serving-tokens", tr("Tokens a second and GPU"), tr("Output tokens, with the band of the estimate.")},
              [](const ServingEstimate& estimate) {
                  return Figure{tr("%1 ±%2", "rate and band")
                                    .arg(countText(estimate.point.tokensPerGpu), percentText(estimate.bandShare)),
                                tr("The band is the error against published measurements."), Evidence::Estimate};
              });
    addFigure(
        form,
        {"serving-first", tr("First token after"), tr("What a request waits for until its first token, at this load.")},
        [](const ServingEstimate& estimate) {
            return Figure{text(estimate.point.first.total()), firstTokenText(estimate.point.first), Evidence::Estimate};
        });
    addFigure(form, {"serving-between", tr("Between tokens"), tr("A pass and its share of the prompts in between.")},
              [](const ServingEstimate& estimate) {
                  return Figure{text(estimate.point.betweenTokens),
                                tr("Bound by %1.").arg(servingBoundName(estimate.bound)), Evidence::Estimate};
              });
    addFigure(form, {"serving-bound", tr("A pass waits for"), tr("What takes most of the time of a pass.")},
              [](const ServingEstimate& estimate) {
                  return Figure{servingBoundName(estimate.bound), {}, {}};
              });
    addLimits(form);
    addMemory(form);
}

void InspectorServing::addLimits(PropertyForm& form)
{
    addFigure(form, {"serving-batch", tr("Requests at once"), tr("Of one replica.")},
              [](const ServingEstimate& estimate) {
                  const QString binding = servingBoundName(estimate.batchBound);
                  return Figure{
                      tr("%1, bound by %2", "requests at once").arg(batchText(estimate.point.batch), binding), {}, {}};
              });
    const auto addLimit = [&](const Field& field, auto limit) {
        addFigure(form, field, [limit](const ServingEstimate& estimate) {
            const std::optional<double> requests = limit(estimate.limits);
            return Figure{requests ? batchText(*requests) : tr("no limit"), {}, {}};
        });
    };
    addLimit({"limit-memory", tr("Memory allows"), tr("Requests at once whose cache fits beside the weights.")},
             [](const BatchLimits& limits) { return std::optional<double>(limits.memory); });
    addLimit({"limit-scheduler", tr("Scheduler allows"), tr("Requests that a serving program takes at once.")},
             [](const BatchLimits& limits) { return std::optional<double>(limits.scheduler); });
    addLimit({"limit-gain", tr("Gains up to"),
              tr("Requests at once from which on twice as many bring less than 3 % more tokens.")},
             [](const BatchLimits& limits) { return limits.gain; });
    addLimit({"limit-first", tr("First token allows"), tr("Requests at once with the first token in time.")},
             [](const BatchLimits& limits) { return limits.firstToken; });
    addLimit({"limit-between", tr("Next token allows"), tr("Requests at once with every next token in time.")},
             [](const BatchLimits& limits) { return limits.betweenTokens; });
}

void InspectorServing::addMemory(PropertyForm& form)
{
    addFigure(form, {"serving-memory", tr("Memory of one GPU"), tr("Weights, cache, work buffers.")},
              [](const ServingEstimate& estimate) {
                  return Figure{memoryText(estimate.memory.total()),
                                tr("Weights %1, cache %2.")
                                    .arg(memoryText(estimate.memory.weights), memoryText(estimate.memory.keyValues)),
                                {}};
              });
    addFigure(form,
              {"serving-context", tr("Longest context"),
               tr("Tokens of one request that the memory of a replica holds; the limit of the model is not counted.")},
              [](const ServingEstimate& estimate) {
                  return Figure{countText(estimate.longestContext), {}, {}};
              });
    PropertyForm* rows = &form;
    form.addFigure({"serving-loading", tr("Loading a replica"),
                    tr("Weights from the storage tier, when a replica starts again or one is added.")},
                   [rows] {
                       const Analysis& analysis = *rows->session().analysis();
                       const auto loading = weightLoading(analysis, rows->first());
                       if (!loading)
                           return Figure{QStringLiteral("—"), {}, {}};
                       return Figure{text(loading->oneReplica),
                                     tr("%1 from %2 at %3; all replicas at once in %4.")
                                         .arg(memoryText(loading->weights),
                                              elementName(loading->tier, *analysis.design), text(loading->rate),
                                              text(loading->allReplicas)),
                                     Evidence::Estimate};
                   });
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_serving.h"

#include "views/text/words.h"

#include <QLocale>

namespace cw {

namespace {

const ServingEstimate* estimateOf(const PropertyForm& form, const ElementId& id)
{
    const ServingResult* result = form.session().analysis()->servingOf(id);
    return result && result->estimate ? &*result->estimate : nullptr;
}

}  // namespace

void InspectorServing::addResults(PropertyForm& form)
{
    form.addHeading(tr("What it gives"));
    PropertyForm* rows = &form;
    const ElementId id = form.first();
    const auto figure = [&](const Field& field, auto value) {
        form.addFigure(field, [rows, id, value] {
            const ServingEstimate* estimate = estimateOf(*rows, id);
            return estimate ? value(*estimate) : Figure{tr("—"), {}, {}};
        });
    };
    form.addNote("refused", [rows, id]() -> QString {
        const ServingResult* result = rows->session().analysis()->servingOf(id);
        if (result && result->refused)
            return errorText(*result->refused);
        const ServingEstimate* estimate = estimateOf(*rows, id);
        return estimate && !estimate->meetsLimits ? tr("No batch keeps the times that are asked for.") : QString();
    });
    figure({"serving-gpus", tr("GPUs needed"), tr("Replicas for the load, times the GPUs of one.")},
           [rows, id](const ServingEstimate& estimate) {
               const ServingResult* result = rows->session().analysis()->servingOf(id);
               const QLocale locale;
               return Figure{tr("%1 of %2", "GPUs needed and there")
                                 .arg(locale.toString(estimate.gpus), locale.toString(result ? result->gpus : 0)),
                             tr("%n replica(s)", "of a served model", estimate.replicas),
                             {}};
           });
    figure({"serving-layout", tr("Replica"), tr("How one copy of the model lies over its GPUs.")},
           [](const ServingEstimate& estimate) {
               return Figure{servingLayoutText(estimate.layout), {}, {}};
           });
    figure({"serving-tokens", tr("Tokens a second and GPU"), tr("Output tokens, with the band of the estimate.")},
           [](const ServingEstimate& estimate) {
               return Figure{tr("%1 ±%2", "rate and band")
                                 .arg(countText(estimate.point.tokensPerGpu), percentText(estimate.bandShare)),
                             tr("The band is the error against published measurements."), Evidence::Estimate};
           });
    figure({"serving-first", tr("First token after"), tr("Waiting, the prompt and the pass under way.")},
           [](const ServingEstimate& estimate) {
               return Figure{text(estimate.point.firstToken), tr("%1 of it waiting").arg(text(estimate.point.waiting)),
                             Evidence::Estimate};
           });
    figure({"serving-between", tr("Between tokens"), tr("A pass and its share of the prompts in between.")},
           [](const ServingEstimate& estimate) {
               return Figure{text(estimate.point.betweenTokens),
                             tr("Bound by %1.").arg(servingBoundName(estimate.bound)), Evidence::Estimate};
           });
    figure({"serving-batch", tr("Requests at once"), tr("Of one replica.")}, [](const ServingEstimate& estimate) {
        return Figure{QLocale().toString(estimate.point.batch, 'f', 0),
                      tr("Bound by %1.").arg(servingBoundName(estimate.batchBound)),
                      {}};
    });
    figure({"serving-memory", tr("Memory of one GPU"), tr("Weights, cache, work buffers.")},
           [](const ServingEstimate& estimate) {
               return Figure{
                   text(estimate.memory.total()),
                   tr("Weights %1, cache %2.").arg(text(estimate.memory.weights), text(estimate.memory.keyValues)),
                   {}};
           });
    figure({"serving-context", tr("Longest context"), tr("Tokens of one request that a replica holds.")},
           [](const ServingEstimate& estimate) {
               return Figure{countText(estimate.longestContext), {}, {}};
           });
}

}  // namespace cw

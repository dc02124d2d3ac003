// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/words_layouts.h"

#include "views/text/words_context.h"

namespace cw {

namespace {

QString scheduleText(PipelineSchedule schedule)
{
    switch (schedule) {
    case PipelineSchedule::OneForwardOneBackward: return {};
    case PipelineSchedule::ZeroBubble: return Words::tr("zero-bubble schedule");
    case PipelineSchedule::DualPipe: return Words::tr("two-way pipeline (DualPipe)");
    }
    return {};
}

QString shardingText(const ParallelLayout& layout)
{
    switch (layout.sharding) {
    case Sharding::None: return Words::tr("nothing sharded");
    case Sharding::Optimizer: return Words::tr("ZeRO-1");
    case Sharding::Gradients: return Words::tr("ZeRO-2");
    case Sharding::Weights:
        return layout.shardGroup > 0
                   ? filled(Words::tr("ZeRO-3 over %1 ranks"), {QLocale().toString(layout.shardGroup)})
                   : Words::tr("ZeRO-3");
    }
    return {};
}

}  // namespace

QString layoutText(const ParallelLayout& layout)
{
    const QLocale locale;
    QStringList parts;
    const auto size = [&](const QString& form, int value) { parts << filled(form, {locale.toString(value)}); };
    size(Words::tr("TP %1"), layout.tensor);
    size(Words::tr("PP %1"), layout.pipeline);
    size(Words::tr("DP %1"), layout.data);
    if (layout.context > 1)
        size(layout.contextKind == ContextKind::Ring ? Words::tr("CP %1") : Words::tr("CP %1 by all-to-all"),
             layout.context);
    if (layout.expert > 1)
        size(Words::tr("EP %1"), layout.expert);
    if (layout.expertTensor > 0 && layout.expertTensor != layout.tensor)
        size(Words::tr("TP %1 inside experts"), layout.expertTensor);
    if (layout.virtualStages > 1)
        size(Words::tr("%1 virtual stages"), layout.virtualStages);
    size(Words::tr("micro batch %1"), layout.microBatch);
    if (layout.tensor > 1)
        parts << (layout.isSequenceParallel ? Words::tr("sequence parallel") : Words::tr("no sequence parallelism"));
    parts << shardingText(layout);
    if (layout.pipeline > 1 && layout.schedule != PipelineSchedule::OneForwardOneBackward)
        parts << scheduleText(layout.schedule);
    parts << recomputeName(layout.recompute);
    if (layout.offloadsActivations)
        parts << Words::tr("activations offloaded to the host");
    if (layout.offloadsOptimizer)
        parts << Words::tr("optimizer offloaded to the host");
    return parts.join(QStringLiteral(" · "));
}

QString overlapText(const TrainingSoftware& software)
{
    QStringList parts;
    if (software.overlapsGradients.value_or(false))
        parts << Words::tr("gradient traffic");
    if (software.overlapsTensor.value_or(false))
        parts << Words::tr("tensor-parallel traffic");
    if (software.overlapsExperts.value_or(false))
        parts << Words::tr("expert dispatch");
    return parts.isEmpty() ? QString() : filled(Words::tr("hides %1"), {QLocale().createSeparatedList(parts)});
}

QString layoutReasonText(const LayoutReason& reason)
{
    const QString term = stepPartName(wordOf(reason.term));
    if (reason.step <= Duration{})
        return Words::tr("The next layout is as fast.");
    if (!reason.price)
        //: %1 a time, %2 a part of the step, %3 and %4 times
        return filled(
            Words::tr("Its step is %1 shorter than that of the next, most of all by this part: %2, %3 instead "
                      "of %4."),
            {text(reason.step), term, text(reason.winner), text(reason.runnerUp)});
    //: %1 a time, %2 a part of the step, %3 and %4 times, %5 a part of the step, %6 a time
    return filled(Words::tr("Its step is %1 shorter than that of the next, most of all by this part: %2, %3 instead of "
                            "%4; it pays with %6 more of this one: %5."),
                  {text(reason.step), term, text(reason.winner), text(reason.runnerUp),
                   stepPartName(wordOf(*reason.price)), text(reason.paid)});
}

QString tokenCostText(double costPerBillionTokens, Currency currency)
{
    return filled(Words::tr("%1 for a billion tokens"), {exactText(Money::fromMajor(costPerBillionTokens, currency))});
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/words_layouts.h"

#include "views/text/words_context.h"

#include <algorithm>

namespace cw {

namespace {

QString scheduleText(PipelineSchedule schedule)
{
    switch (schedule) {
    case PipelineSchedule::OneForwardOneBackward: return Words::tr("1F1B schedule");
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

QString contextText(const ParallelLayout& layout)
{
    const bool isRing = layout.context == 1 || layout.contextKind == ContextKind::Ring;
    return filled(isRing ? Words::tr("CP %1") : Words::tr("CP %1 by all-to-all"), {QLocale().toString(layout.context)});
}

QString sequenceText(const ParallelLayout& layout)
{
    if (layout.tensor == 1)
        return {};
    return layout.isSequenceParallel ? Words::tr("sequence parallel") : Words::tr("no sequence parallelism");
}

QString stagesText(const ParallelLayout& layout)
{
    if (layout.virtualStages > 1)
        return filled(Words::tr("%1 virtual stages"), {QLocale().toString(layout.virtualStages)});
    return layout.pipeline > 1 ? Words::tr("not interleaved") : QString();
}

/// Of the traffic that the layout has.
QString overlapText(const ParallelLayout& layout, const TrainingSoftware& software)
{
    QStringList parts;
    if (software.overlapsGradients.value_or(false) && layout.data != 1)
        parts << Words::tr("gradient traffic");
    if (software.overlapsTensor.value_or(false) && layout.tensor != 1)
        parts << Words::tr("tensor-parallel traffic");
    if (software.overlapsExperts.value_or(false) && layout.expert != 1)
        parts << Words::tr("expert dispatch");
    return parts.isEmpty() ? QString() : filled(Words::tr("hides %1"), {QLocale().createSeparatedList(parts)});
}

/// One of the choices that make a layout.
struct Choice {
    /// Alone: of a layout by itself, and in a list if others differ. InPairs: only against another.
    enum class Told { Always, Alone, InPairs } told = Told::Always;
    QString words;  ///< "" where there is no such choice
};

/// In the same order for every layout.
std::vector<Choice> choicesOf(const LayoutChoices& choices)
{
    using Told = Choice::Told;
    const ParallelLayout& layout = choices.layout;
    const auto sized = [](const QString& form, int value) { return filled(form, {QLocale().toString(value)}); };
    // What is usual is told only against what is not.
    const auto unless = [](bool isUsual) { return isUsual ? Told::InPairs : Told::Alone; };
    const bool isOwnInside = layout.expertTensor > 0 && layout.expertTensor != layout.tensor;
    const bool isUsualSchedule = layout.schedule == PipelineSchedule::OneForwardOneBackward;
    const TrainingSoftware& software = choices.software;
    const bool hasOverlaps = software.overlapsGradients || software.overlapsTensor || software.overlapsExperts;
    const QString overlaps = overlapText(layout, software);
    return {
        {Told::Always, sized(Words::tr("TP %1"), layout.tensor)},
        {Told::Always, sized(Words::tr("PP %1"), layout.pipeline)},
        {Told::Always, sized(Words::tr("DP %1"), layout.data)},
        {layout.context > 1 ? Told::Always : Told::InPairs, contextText(layout)},
        {layout.expert > 1 ? Told::Always : Told::InPairs, sized(Words::tr("EP %1"), layout.expert)},
        {unless(!isOwnInside), isOwnInside ? sized(Words::tr("TP %1 inside experts"), layout.expertTensor)
                                           : Words::tr("experts split like the rest")},
        {unless(layout.virtualStages <= 1), stagesText(layout)},
        {Told::Always, sized(Words::tr("micro batch %1"), layout.microBatch)},
        {Told::Alone, sequenceText(layout)},
        {Told::Alone, shardingText(layout)},
        {unless(isUsualSchedule), layout.pipeline > 1 ? scheduleText(layout.schedule) : QString()},
        {Told::Alone, recomputeName(layout.recompute)},
        {unless(!layout.offloadsActivations), layout.offloadsActivations
                                                  ? Words::tr("activations offloaded to the host")
                                                  : Words::tr("activations stay on the GPU")},
        {unless(!layout.offloadsOptimizer), layout.offloadsOptimizer ? Words::tr("optimizer offloaded to the host")
                                                                     : Words::tr("optimizer stays on the GPU")},
        {unless(overlaps.isEmpty()), hasOverlaps && overlaps.isEmpty() ? Words::tr("hides no traffic") : overlaps},
    };
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString layoutText(const LayoutChoices& choices)
{
    QStringList parts;
    for (const Choice& choice : choicesOf(choices))
        if (choice.told != Choice::Told::InPairs)
            parts << choice.words;
    return joined(parts);
}

QStringList layoutTextsApart(const std::vector<LayoutChoices>& layouts, ToldLayout told)
{
    std::vector<std::vector<Choice>> all;
    for (const LayoutChoices& layout : layouts)
        all.push_back(choicesOf(layout));
    const auto doDiffer = [&](std::size_t at) {
        return std::any_of(all.begin(), all.end(),
                           [&](const std::vector<Choice>& one) { return one[at].words != all.front()[at].words; });
    };
    QStringList texts;
    for (const std::vector<Choice>& one : all) {
        QStringList parts;
        for (std::size_t at = 0; at < one.size(); ++at) {
            const bool isTold =
                told == ToldLayout::Differences
                    ? doDiffer(at)
                    : one[at].told == Choice::Told::Always || (one[at].told == Choice::Told::Alone && doDiffer(at));
            if (isTold)
                parts << one[at].words;
        }
        texts << joined(parts);
    }
    return texts;
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

QString tightText(DataSize left)
{
    return filled(Words::tr("Only %1 to spare: fragmentation and communication buffers that differ from the typical "
                            "can take that."),
                  {memoryText(left)});
}

QString tokenCostText(double costPerBillionTokens, Currency currency)
{
    return filled(Words::tr("%1 for a billion tokens"), {exactText(Money::fromMajor(costPerBillionTokens, currency))});
}

}  // namespace cw

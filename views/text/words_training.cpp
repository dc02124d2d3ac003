// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Why a training layout is impossible, and what would make one fit.
#include "views/text/words_training.h"

#include "model/training/fit_advice.h"
#include "model/training/layout_check.h"
#include "views/text/words_context.h"

namespace cw {

namespace {

struct Phrase {
    const char* code;
    const char* text;
};

template <std::size_t N>
QString phrase(const Phrase (&phrases)[N], const QString& code)
{
    for (const Phrase& candidate : phrases)
        if (code == QLatin1String(candidate.code))
            return QCoreApplication::translate("cw::Words", candidate.text);
    return code;
}

/// What a size must divide, as the rules name it.
QString dividedName(const QString& code)
{
    static constexpr Phrase kNames[] = {
        {"heads", QT_TRANSLATE_NOOP("cw::Words", "the number of attention heads")},
        {"headsOfRank", QT_TRANSLATE_NOOP("cw::Words", "the number of attention heads of a tensor-parallel rank")},
        {"hidden", QT_TRANSLATE_NOOP("cw::Words", "the hidden size")},
        {"feedForward", QT_TRANSLATE_NOOP("cw::Words", "the feed-forward width")},
        {"sequence", QT_TRANSLATE_NOOP("cw::Words", "the sequence length")},
        {"sequenceOfRank", QT_TRANSLATE_NOOP("cw::Words", "the sequence length of a context-parallel rank")},
        {"tensor", QT_TRANSLATE_NOOP("cw::Words", "the tensor-parallel size")},
        {"stages", QT_TRANSLATE_NOOP("cw::Words", "the number of pipeline stages")},
        {"gpus", QT_TRANSLATE_NOOP("cw::Words", "the number of GPUs")},
        {"expertWidth", QT_TRANSLATE_NOOP("cw::Words", "the width of an expert")},
        {"experts", QT_TRANSLATE_NOOP("cw::Words", "the number of experts")},
        {"expertRanks", QT_TRANSLATE_NOOP("cw::Words", "the number of ranks that can share experts")},
        {"dataRanks", QT_TRANSLATE_NOOP("cw::Words", "the number of data-parallel ranks")},
        {"batchOfRank", QT_TRANSLATE_NOOP("cw::Words", "the batch of a data-parallel rank")},
    };
    return phrase(kNames, code);
}

/// The rule without its remedy: %1 the value, %2 the figure of the rule, %3 its limit, %4 what the figure is.
QString ruleClause(const QString& rule)
{
    static constexpr Phrase kRules[] = {
        {"divides", QT_TRANSLATE_NOOP("cw::Words", "%1 does not divide %4, which is %2")},
        {"kv-heads",
         QT_TRANSLATE_NOOP("cw::Words", "%1 neither divides the %2 key-value heads nor is a multiple of them")},
        {"product",
         QT_TRANSLATE_NOOP("cw::Words", "%1 times the %3 ranks of the other sizes does not divide the %2 GPUs")},
        {"product-alone", QT_TRANSLATE_NOOP("cw::Words", "%1 does not divide the %2 GPUs")},
        {"memory", QT_TRANSLATE_NOOP("cw::Words", "no layout that %1 GPUs can be divided into fits into their memory")},
        {"needs-gpus", QT_TRANSLATE_NOOP("cw::Words", "the layout takes %1 GPUs, and there are %2")},
        {"fills", QT_TRANSLATE_NOOP("cw::Words", "the GPUs leave %2 data-parallel ranks, not %1")},
        {"multiple", QT_TRANSLATE_NOOP("cw::Words", "%1 is no multiple of %4, which is %2")},
        {"interleave",
         QT_TRANSLATE_NOOP("cw::Words", "virtual stages need micro batches in multiples of the %3 pipeline "
                                        "stages; a batch of %1 gives each rank %2")},
        {"chunks",
         QT_TRANSLATE_NOOP("cw::Words", "%1 virtual stages on %3 pipeline stages do not divide the %2 layers")},
        {"two-way-even", QT_TRANSLATE_NOOP("cw::Words", "a pipeline in both directions needs an even number of stages, "
                                                        "not %1")},
        {"two-way-batches",
         QT_TRANSLATE_NOOP("cw::Words", "a pipeline in both directions needs an even number of micro batches, at least "
                                        "%3; a batch of %1 gives each rank %2")},
        {"no-experts", QT_TRANSLATE_NOOP("cw::Words", "the model has no experts that %1 ranks could share")},
        {"not-sharded",
         QT_TRANSLATE_NOOP("cw::Words", "a group of %1 ranks to shard over needs something that is sharded")},
        {"not-finite", QT_TRANSLATE_NOOP("cw::Words", "the value is no number from 0 to %3")},
    };
    return phrase(kRules, rule);
}

QString choicesText(const QStringList& choices)
{
    if (choices.size() < 2)
        return choices.join(QString());
    return filled(Words::tr("%1 or %2", "two values"), choices);
}

QString shardingStep(Sharding sharding)
{
    switch (sharding) {
    case Sharding::None: return Words::tr("nothing sharded");
    case Sharding::Optimizer: return Words::tr("optimizer states sharded (ZeRO-1)");
    case Sharding::Gradients: return Words::tr("gradients sharded too (ZeRO-2)");
    case Sharding::Weights: return Words::tr("weights sharded too (ZeRO-3)");
    }
    return {};
}

QString stepText(const FitStep& step)
{
    const QString code = QString::fromUtf8(step.change.data(), static_cast<int>(step.change.size()));
    if (code == QLatin1String("recompute"))
        return filled(Words::tr("recomputation: %1"), {recomputeName(static_cast<Recompute>(step.to))});
    if (code == QLatin1String("sharding"))
        return shardingStep(static_cast<Sharding>(step.to));
    static constexpr Phrase kSteps[] = {
        {"tensor", QT_TRANSLATE_NOOP("cw::Words", "TP %2 instead of %1")},
        {"pipeline", QT_TRANSLATE_NOOP("cw::Words", "PP %2 instead of %1")},
        {"virtual-stages", QT_TRANSLATE_NOOP("cw::Words", "virtual stages %2 instead of %1")},
        {"micro-batch", QT_TRANSLATE_NOOP("cw::Words", "micro batch %2 instead of %1")},
        {"context", QT_TRANSLATE_NOOP("cw::Words", "CP %2 instead of %1")},
        {"expert", QT_TRANSLATE_NOOP("cw::Words", "EP %2 instead of %1")},
        {"offload-activations", QT_TRANSLATE_NOOP("cw::Words", "activations offloaded to the host")},
        {"offload-optimizer", QT_TRANSLATE_NOOP("cw::Words", "optimizer offloaded to the host")},
        {"gpus", QT_TRANSLATE_NOOP("cw::Words", "%2 GPUs instead of %1")},
    };
    const QLocale locale;
    return filled(phrase(kSteps, code), {locale.toString(step.from), locale.toString(step.to)});
}

}  // namespace

namespace {

/// "1,008 GPUs (126 servers)" of "gpus:1008:126".
QString gpuCountText(const QString& marked)
{
    const QStringList parts = marked.split(QLatin1Char(':'));
    //: %1 a number of GPUs
    return filled(Words::tr("%1 GPUs (%Ln server(s))", nullptr, parts.value(2).toInt()),
                  {QLocale().toString(parts.value(1).toLongLong())});
}

QString framedText(const QString& clause, bool isOpen, const QString& choices)
{
    if (choices.isEmpty() && isOpen)
        //: %1 the rule that is broken
        return filled(Words::tr("Not possible, however the open sizes are chosen; at best %1."), {clause});
    if (choices.isEmpty())
        //: %1 the rule that is broken
        return filled(Words::tr("Not possible: %1."), {clause});
    if (isOpen)
        //: %1 the rule that is broken, %2 one value or more
        return filled(Words::tr("Not possible, however the open sizes are chosen; at best %1. Nearest that is: %2."),
                      {clause, choices});
    //: %1 the rule that is broken, %2 one value or more
    return filled(Words::tr("Not possible: %1. Nearest that is: %2."), {clause, choices});
}

}  // namespace

bool isLayoutError(const Error& error)
{
    return error.code == ErrorCode::OutOfRange && error.args.size() >= 6 && error.args[2] != "range";
}

QString layoutErrorText(const Error& error)
{
    const auto number = [&error](std::size_t i) { return groupedText(QString::fromStdString(error.args[i])); };
    QString rule = QString::fromStdString(error.args[2]);
    const auto mark = QString::fromUtf8(kOpenSizes.data(), static_cast<int>(kOpenSizes.size()));
    const bool isOpen = rule.startsWith(mark);
    if (isOpen)
        rule.remove(0, mark.size());
    if (rule == QLatin1String("product") && error.args[5] == "1")
        rule = QStringLiteral("product-alone");
    const QString clause =
        filled(ruleClause(rule), {number(0), number(4), number(5), dividedName(QString::fromStdString(error.args[3]))});
    QStringList values;
    QStringList counts;
    for (std::size_t i = 6; i < error.args.size(); ++i) {
        const bool isCount = error.args[i].starts_with(kOnGpus);
        (isCount ? counts : values) << (isCount ? gpuCountText(QString::fromStdString(error.args[i])) : number(i));
    }
    if (values.isEmpty() || counts.isEmpty())
        return framedText(clause, isOpen, choicesText(values + counts));
    //: %1 one value or two of a field, %2 one count of GPUs or two
    return framedText(clause, isOpen, filled(Words::tr("%1; or on %2"), {choicesText(values), choicesText(counts)}));
}

QString fitOptionText(const FitOption& option)
{
    QStringList steps;
    for (const FitStep& step : option.steps)
        steps << stepText(step);
    return QLocale().createSeparatedList(steps);
}

QString fitAdviceText(const FitAdvice& advice)
{
    if (advice.options.empty())
        return filled(Words::tr("%1 of memory are missing on the fullest GPU, and no change of up to three sizes "
                                "makes up for them."),
                      {memoryText(advice.missing)});
    QStringList options;
    for (const FitOption& option : advice.options)
        options << fitOptionText(option);
    //: %1 an amount of memory, %2 changes to choose from
    return filled(Words::tr("%1 of memory are missing on the fullest GPU. It would fit with one of: %2."),
                  {memoryText(advice.missing), options.join(Words::tr("; ", "between alternatives"))});
}

}  // namespace cw

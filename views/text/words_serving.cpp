// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/words_context.h"
#include "views/text/words_training.h"

namespace cw {

QString servingBoundName(std::string_view code)
{
    struct Name {
        std::string_view code;
        const char* text;
    };
    static constexpr Name kNames[] = {
        {"compute", QT_TRANSLATE_NOOP("cw::Words", "operations")},
        {"memory-bandwidth", QT_TRANSLATE_NOOP("cw::Words", "memory bandwidth")},
        {"link", QT_TRANSLATE_NOOP("cw::Words", "link bandwidth")},
        {"latency", QT_TRANSLATE_NOOP("cw::Words", "latency of links, launches and host")},
        {"memory-capacity", QT_TRANSLATE_NOOP("cw::Words", "memory capacity")},
        {"first-token", QT_TRANSLATE_NOOP("cw::Words", "the limit of the first token")},
        {"between-tokens", QT_TRANSLATE_NOOP("cw::Words", "the limit between tokens")},
        {"gain", QT_TRANSLATE_NOOP("cw::Words", "the end of what more requests gain")},
        {"scheduler", QT_TRANSLATE_NOOP("cw::Words", "what a scheduler takes at once")},
    };
    for (const Name& name : kNames)
        if (name.code == code)
            return QCoreApplication::translate("cw::Words", name.text);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

std::vector<std::pair<QString, Duration>> firstTokenParts(const FirstToken& first)
{
    return {{Words::tr("pass under way", "part of the first token"), first.underWay},
            {Words::tr("prompts of others", "part of the first token"), first.otherPrompts},
            {Words::tr("own prompt: operations", "part of the first token"), first.prompt.compute},
            {Words::tr("own prompt: memory bandwidth", "part of the first token"), first.prompt.memoryBandwidth},
            {Words::tr("own prompt: link bandwidth", "part of the first token"), first.prompt.link},
            {Words::tr("own prompt: latency", "part of the first token"), first.prompt.latency},
            {Words::tr("tokens for the others", "part of the first token"), first.decoding}};
}

QString firstTokenText(const FirstToken& first)
{
    return Words::tr("Pass under way %1, prompts of others %2, own prompt %3, tokens for the others %4.")
        .arg(text(first.underWay), text(first.otherPrompts), text(first.prompt.total()), text(first.decoding));
}

QString servingAssumptionText(std::string_view code)
{
    if (code == "weights-only-precision")
        return Words::tr("The GPU has no products in the precision of the weights: they are stored so, and computed in "
                         "the next wider one.");
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

QString servingLayoutText(const ServingLayout& layout)
{
    const QString ways = layout.expert > 1
                             ? Words::tr("TP %1 · EP %2", "ranks of a replica").arg(layout.tensor).arg(layout.expert)
                             : Words::tr("TP %1", "ranks of a replica").arg(layout.tensor);
    return Words::tr("%1, weights %2, cache %3", "layout of a serving replica and its precisions")
        .arg(ways, precisionName(layout.weights), precisionName(layout.keyValues));
}

}  // namespace cw

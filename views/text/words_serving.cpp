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
        {"scheduler", QT_TRANSLATE_NOOP("cw::Words", "what a scheduler takes at once")},
    };
    for (const Name& name : kNames)
        if (name.code == code)
            return QCoreApplication::translate("cw::Words", name.text);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
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

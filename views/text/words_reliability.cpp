// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Names of what interrupts a run, and of where its hours go.
#include "views/text/words.h"
#include "views/text/words_context.h"

#include <algorithm>

namespace cw {

namespace {

struct ReliabilityWord {
    std::string_view code;
    const char* text;
};

constexpr ReliabilityWord kCauses[] = {
    {"gpu", QT_TRANSLATE_NOOP("cw::Words", "GPUs and their memory")},
    {"server", QT_TRANSLATE_NOOP("cw::Words", "Other parts of servers")},
    {"power-supply", QT_TRANSLATE_NOOP("cw::Words", "Power supplies")},
    {"adapter", QT_TRANSLATE_NOOP("cw::Words", "Adapters")},
    {"link", QT_TRANSLATE_NOOP("cw::Words", "Links: cables and optics")},
    {"leaf-switch", QT_TRANSLATE_NOOP("cw::Words", "Leaf switches")},
    {"software", QT_TRANSLATE_NOOP("cw::Words", "Software")},
};

constexpr ReliabilityWord kHourShares[] = {
    {"useful", QT_TRANSLATE_NOOP("cw::Words", "Useful steps")},
    {"checkpoint", QT_TRANSLATE_NOOP("cw::Words", "Stops for checkpoints")},
    {"lost", QT_TRANSLATE_NOOP("cw::Words", "Work done again")},
    {"restart", QT_TRANSLATE_NOOP("cw::Words", "Restarts")},
};

template <std::size_t count>
QString wordFor(const ReliabilityWord (&words)[count], std::string_view code)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const ReliabilityWord& word) { return word.code == code; });
    if (found == std::end(words))
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return QCoreApplication::translate("cw::Words", found->text);
}

}  // namespace

QString interruptionCauseName(std::string_view code)
{
    return wordFor(kCauses, code);
}

QString hourShareName(std::string_view code)
{
    return wordFor(kHourShares, code);
}

}  // namespace cw

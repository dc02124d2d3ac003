// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sentences of the design rules as tables. Used inside this room only.

#include <array>
#include <span>

namespace cw {

/// How an argument of a finding is written.
enum class ArgStyle {
    Plain,    ///< by its type: a count, a quantity, a text
    BitRate,  ///< a bandwidth in Gb/s, as links are sold
    Ratio,
    Percent,
    Tech,     ///< a code word
    Network,  ///< a code word
    BoundBy,  ///< a code word
    Memory,   ///< of a GPU, in GiB
    Part,     ///< the name of a part as the catalogue has it
    Problem,  ///< this and all following arguments: code, place and arguments of an Error
};

/// What stands for "%1", "%2"… in a sentence.
struct Slot {
    enum class Source { None, Element, AllElements, Argument } source = Source::None;
    int index = 0;
    ArgStyle style = ArgStyle::Plain;
};

constexpr Slot element(int index)
{
    return {Slot::Source::Element, index, ArgStyle::Plain};
}

constexpr Slot allElements()
{
    return {Slot::Source::AllElements, 0, ArgStyle::Plain};
}

constexpr Slot argument(int index, ArgStyle style = ArgStyle::Plain)
{
    return {Slot::Source::Argument, index, style};
}

struct RuleTitle {
    const char* id;
    const char* title;
};

/// One sentence. `variant` is the first argument of the findings it is for, "" for all findings of the rule.
struct RuleSentence {
    const char* id;
    const char* variant;
    const char* text;
    std::array<Slot, 4> values;
    int pluralArgument = -1;  ///< whose number stands for "%n"
};

/// What the button of a mechanical repair says.
struct FixLabel {
    const char* code;
    const char* text;
    std::array<Slot, 3> values;
};

std::span<const RuleTitle> ruleTitles();
std::span<const FixLabel> fixLabels();
std::span<const RuleSentence> networkSentences();
std::span<const RuleSentence> addressingSentences();
std::span<const RuleSentence> cablingSentences();
std::span<const RuleSentence> otherSentences();

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Names of the code words that the model uses where there is no enumeration.
#include "views/text/words.h"
#include "views/text/words_context.h"

#include <algorithm>
#include <string_view>

namespace cw {

namespace {

struct CodeWord {
    std::string_view code;
    const char* text;
};

/// The translated word, or the code itself: a code that came with a newer file still says something.
template <std::size_t count>
QString translated(const CodeWord (&words)[count], std::string_view code)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const CodeWord& word) { return word.code == code; });
    if (found == std::end(words))
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return QCoreApplication::translate("cw::Words", found->text);
}

constexpr CodeWord kConfidences[] = {
    {"high", QT_TRANSLATE_NOOP("cw::Words", "High confidence")},
    {"medium", QT_TRANSLATE_NOOP("cw::Words", "Medium confidence")},
    {"low", QT_TRANSLATE_NOOP("cw::Words", "Low confidence")},
    {"very-low", QT_TRANSLATE_NOOP("cw::Words", "Very low confidence")},
    {"", QT_TRANSLATE_NOOP("cw::Words", "Confidence not stated")},
};

constexpr CodeWord kStepParts[] = {
    {"gemm", QT_TRANSLATE_NOOP("cw::Words", "Matrix products")},
    {"attention", QT_TRANSLATE_NOOP("cw::Words", "Attention")},
    {"elementwise", QT_TRANSLATE_NOOP("cw::Words", "Element-wise operations")},
    {"logits", QT_TRANSLATE_NOOP("cw::Words", "Output layer")},
    {"tensor-parallel", QT_TRANSLATE_NOOP("cw::Words", "Tensor-parallel traffic")},
    {"context-parallel", QT_TRANSLATE_NOOP("cw::Words", "Context-parallel traffic")},
    {"expert-parallel", QT_TRANSLATE_NOOP("cw::Words", "Expert dispatch")},
    {"pipeline-bubble", QT_TRANSLATE_NOOP("cw::Words", "Pipeline bubble")},
    {"pipeline-transfer", QT_TRANSLATE_NOOP("cw::Words", "Pipeline transfers")},
    {"data-parallel", QT_TRANSLATE_NOOP("cw::Words", "Data-parallel traffic")},
    {"optimizer", QT_TRANSLATE_NOOP("cw::Words", "Optimizer")},
    {"straggler", QT_TRANSLATE_NOOP("cw::Words", "Waiting for the slowest host")},
    {"other", QT_TRANSLATE_NOOP("cw::Words", "Other")},
};

constexpr CodeWord kMemoryParts[] = {
    {"weights", QT_TRANSLATE_NOOP("cw::Words", "Weights")},
    {"gradients", QT_TRANSLATE_NOOP("cw::Words", "Gradients")},
    {"optimizer", QT_TRANSLATE_NOOP("cw::Words", "Optimizer states")},
    {"activations", QT_TRANSLATE_NOOP("cw::Words", "Activations")},
    {"logits", QT_TRANSLATE_NOOP("cw::Words", "Output layer")},
    {"gathered", QT_TRANSLATE_NOOP("cw::Words", "Gathered layers")},
    {"dispatch", QT_TRANSLATE_NOOP("cw::Words", "Tokens on their way to experts")},
    {"reserved", QT_TRANSLATE_NOOP("cw::Words", "Driver, buffers and fragmentation")},
};

constexpr CodeWord kBindingTerms[] = {
    {"drives", QT_TRANSLATE_NOOP("cw::Words", "the drives")},
    {"server NIC", QT_TRANSLATE_NOOP("cw::Words", "the ports of the storage units")},
    {"unit", QT_TRANSLATE_NOOP("cw::Words", "the measured rate of a storage unit")},
    {"client NIC", QT_TRANSLATE_NOOP("cw::Words", "the storage ports of the servers")},
    {"network", QT_TRANSLATE_NOOP("cw::Words", "the storage network")},
    {"capacity", QT_TRANSLATE_NOOP("cw::Words", "the capacity")},
    {"writers", QT_TRANSLATE_NOOP("cw::Words", "the servers that write")},
    {"none", QT_TRANSLATE_NOOP("cw::Words", "not known")},
};

constexpr CodeWord kGuidances[] = {
    {"good", QT_TRANSLATE_NOOP("cw::Words", "Good: text and language models")},
    {"better", QT_TRANSLATE_NOOP("cw::Words", "Better: compressed images")},
    {"best", QT_TRANSLATE_NOOP("cw::Words", "Best: video and uncompressed images")},
    {"below", QT_TRANSLATE_NOOP("cw::Words", "Below the guidance")},
};

constexpr CodeWord kTiers[] = {
    {"host", QT_TRANSLATE_NOOP("cw::Words", "Host")},
    {"manager", QT_TRANSLATE_NOOP("cw::Words", "Fabric manager")},
    {"pdu", QT_TRANSLATE_NOOP("cw::Words", "Rack PDU")},
    {"leaf", QT_TRANSLATE_NOOP("cw::Words", "Leaf")},
    {"spine", QT_TRANSLATE_NOOP("cw::Words", "Spine")},
    {"core", QT_TRANSLATE_NOOP("cw::Words", "Core")},
    {"access", QT_TRANSLATE_NOOP("cw::Words", "Access")},
    {"aggregation", QT_TRANSLATE_NOOP("cw::Words", "Aggregation")},
};

}  // namespace

QString confidenceName(const std::string& code)
{
    return translated(kConfidences, code);
}

QString stepPartName(std::string_view code)
{
    return translated(kStepParts, code);
}

QString memoryPartName(std::string_view code)
{
    return translated(kMemoryParts, code);
}

QString bindingTermName(const std::string& code)
{
    return translated(kBindingTerms, code);
}

QString guidanceName(const std::string& code)
{
    return translated(kGuidances, code);
}

QString tierName(const std::string& code)
{
    return translated(kTiers, code);
}

QString unitWord(const std::string& code, int count)
{
    // The number itself stands in a column of its own, so %n is left out; the plural form still follows it.
    if (code == "server")
        return Words::tr("server(s)", "multiplier in a bill of materials", count);
    if (code == "cable")
        return Words::tr("cable(s)", "multiplier in a bill of materials", count);
    if (code == "cage")
        return Words::tr("cage(s)", "multiplier in a bill of materials", count);
    if (code == "rack")
        return Words::tr("rack(s)", "multiplier in a bill of materials", count);
    if (code == "switch")
        return Words::tr("switch(es)", "multiplier in a bill of materials", count);
    if (code == "unit")
        return Words::tr("unit(s)", "multiplier in a bill of materials", count);
    if (code == "each")
        return Words::tr("piece(s)", "multiplier in a bill of materials", count);
    return QString::fromStdString(code);
}

}  // namespace cw

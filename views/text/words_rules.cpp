// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Findings and fixes in words; the sentences are in the tables of rule_words.h.
#include "views/text/words.h"

#include "model/design/code_words.h"
#include "views/text/rule_words.h"
#include "views/text/words_context.h"
#include "views/text/words_facts.h"

#include <string_view>

namespace cw {

namespace {

QString plainText(const RuleArg& arg)
{
    struct Writer {
        QString operator()(int value) const { return QString::fromStdString(formatNumber(value, 0, numberStyle())); }
        QString operator()(double value) const
        {
            return QString::fromStdString(formatSignificant(value, numberStyle()));
        }
        QString operator()(const std::string& value) const { return QString::fromStdString(value); }
        QString operator()(Bandwidth value) const { return text(value); }
        QString operator()(DataSize value) const { return text(value); }
        QString operator()(Power value) const { return text(value); }
        QString operator()(const Money& value) const { return text(value); }
        QString operator()(Length value) const { return text(value); }
        QString operator()(Mass value) const { return text(value); }
        QString operator()(Duration value) const { return text(value); }
    };
    return std::visit(Writer{}, arg);
}

/// The Error that was taken apart into the arguments from `first` on.
QString problemText(const std::vector<RuleArg>& args, std::size_t first, PlaceNames names)
{
    const auto code = std::get_if<int>(&args[first]);
    if (!code)
        return plainText(args[first]);
    Error error{static_cast<ErrorCode>(*code), {}, {}, {}};
    for (std::size_t i = first + 1; i < args.size(); ++i) {
        const auto part = std::get_if<std::string>(&args[i]);
        if (part && i == first + 1)
            error.where = *part;
        else if (part)
            error.args.push_back(*part);
    }
    QString sentence = errorText(error, names);
    // It stands inside of another sentence, which brings its own full stop.
    while (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002)))
        sentence.chop(1);
    return sentence;
}

QString argumentText(const std::vector<RuleArg>& args, std::size_t index, ArgStyle style, PlaceNames names)
{
    if (index >= args.size())
        return {};
    const RuleArg& arg = args[index];
    const auto number = std::get_if<double>(&arg);
    const auto code = std::get_if<std::string>(&arg);
    const auto rate = std::get_if<Bandwidth>(&arg);
    const auto size = std::get_if<DataSize>(&arg);
    switch (style) {
    case ArgStyle::Plain: break;
    case ArgStyle::BitRate: return rate ? bitRateText(*rate) : plainText(arg);
    case ArgStyle::Ratio: return number ? ratioText(*number) : plainText(arg);
    case ArgStyle::Percent: return number ? percentText(*number) : plainText(arg);
    case ArgStyle::BoundBy: return code ? bindingTermName(*code) : plainText(arg);
    case ArgStyle::Memory: return size ? memoryText(*size) : plainText(arg);
    case ArgStyle::Part: return code ? factText(*code) : plainText(arg);
    case ArgStyle::Problem: return problemText(args, index, names);
    case ArgStyle::Tech:
        if (const auto technology = fromCodeWord<Technology>(code ? *code : std::string()))
            return technologyName(*technology);
        break;
    case ArgStyle::Network:
        if (const auto kind = fromCodeWord<NetworkKind>(code ? *code : std::string()))
            return networkKindName(*kind);
        break;
    }
    return plainText(arg);
}

QString elementText(const Finding& finding, std::size_t index, const Design& design)
{
    // A finding about the site, or about racks that hold switches only, points at no element.
    return index < finding.elements.size() ? elementName(finding.elements[index], design) : Words::tr("this design");
}

QString slotText(const Slot& slot, const Finding& finding, const Design& design, PlaceNames names)
{
    const auto index = static_cast<std::size_t>(slot.index);
    switch (slot.source) {
    case Slot::Source::None: return {};
    case Slot::Source::Element: return elementText(finding, index, design);
    case Slot::Source::Argument: return argumentText(finding.args, index, slot.style, names);
    case Slot::Source::AllElements: break;
    }
    QStringList elements;
    for (const ElementId& id : finding.elements)
        elements.append(elementName(id, design));
    //: Between the names of a list
    return elements.isEmpty() ? elementText(finding, 0, design) : elements.join(Words::tr(", "));
}

const RuleSentence* sentenceFor(const Finding& finding)
{
    const auto variant = finding.args.empty() ? nullptr : std::get_if<std::string>(&finding.args.front());
    for (const auto table : {networkSentences(), addressingSentences(), cablingSentences(), otherSentences()}) {
        for (const RuleSentence& sentence : table) {
            const std::string_view wanted = sentence.variant;
            if (finding.rule == sentence.id && (wanted.empty() || (variant && *variant == wanted)))
                return &sentence;
        }
    }
    return nullptr;
}

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

/// Chinese text has a space between Han and Latin only; a pattern can't know which of them a value is.
bool endsWithSpaceAfterHan(const QString& text)
{
    return text.size() >= 2 && text.back() == QLatin1Char(' ') && isHan(text[text.size() - 2]);
}

}  // namespace

QString filled(const QString& pattern, const QStringList& values)
{
    QString result;
    result.reserve(pattern.size() * 2);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (pattern[i] == QLatin1Char('%') && digit >= 1 && digit <= values.size()) {
            const QString& value = values[digit - 1];
            if (!value.isEmpty() && isHan(value.front()) && endsWithSpaceAfterHan(result))
                result.chop(1);
            result += value;
            ++i;
            const bool isSpaceNext = i + 2 < pattern.size() && pattern[i + 1] == QLatin1Char(' ');
            if (isSpaceNext && isHan(pattern[i + 2]) && !value.isEmpty() && isHan(value.back()))
                ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

QString elementName(const ElementId& id, const Design& design)
{
    if (const Block* block = design.block(id))
        return QString::fromStdString(block->name.empty() ? id : block->name);
    if (const Network* network = design.network(id))
        return network->name.empty() ? networkKindName(network->kind) : QString::fromStdString(network->name);
    if (const Workload* workload = design.workload(id))
        return QString::fromStdString(workload->name.empty() ? id : workload->name);
    return QString::fromStdString(id);
}

QString findingText(const Finding& finding, const Design& design, PlaceNames names)
{
    const RuleSentence* sentence = sentenceFor(finding);
    if (!sentence)
        return ruleTitle(QString::fromStdString(finding.rule));
    const auto plural = static_cast<std::size_t>(sentence->pluralArgument);
    const int* count = sentence->pluralArgument >= 0 && plural < finding.args.size()
                           ? std::get_if<int>(&finding.args[plural])
                           : nullptr;
    QStringList values;
    for (const Slot& slot : sentence->values)
        values.append(slotText(slot, finding, design, names));
    // The count that stands for "%n" comes without the marks of the locale.
    const QString pattern = QCoreApplication::translate("cw::Words", sentence->text, nullptr, count ? *count : -1);
    return filled(groupedText(pattern), values);
}

QString ruleTitle(const QString& ruleId)
{
    for (const RuleTitle& title : ruleTitles()) {
        if (ruleId == QLatin1String(title.id))
            return QCoreApplication::translate("cw::Words", title.title);
    }
    return ruleId;
}

QString fixLabel(const Fix& fix)
{
    for (const FixLabel& label : fixLabels()) {
        if (fix.label != label.code)
            continue;
        QStringList values;
        for (const Slot& slot : label.values)
            values.append(argumentText(fix.args, static_cast<std::size_t>(slot.index), slot.style, PlaceNames::Labels));
        return filled(QCoreApplication::translate("cw::Words", label.text), values);
    }
    return QString::fromStdString(fix.label);
}

}  // namespace cw

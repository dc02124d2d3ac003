// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/wiring_words.h"

#include "views/text/words.h"
#include "views/text/words_context.h"

namespace cw {
namespace {

QString word(const WiringIssue& issue, std::size_t index)
{
    return index < issue.args.size() ? QString::fromStdString(issue.args[index]) : QString();
}

QString tooMuch(const WiringIssue& issue)
{
    const QString what = word(issue, 0);
    const QString limit = word(issue, 1);
    if (what == QLatin1String("line"))
        return filled(Words::tr("this line is longer than %1 characters; the rest of it was left out"), {limit});
    if (what == QLatin1String("nodes"))
        return filled(Words::tr("there are more than %1 devices; the rest was left out"), {limit});
    if (what == QLatin1String("cables"))
        return filled(Words::tr("there are more than %1 cables; the rest was left out"), {limit});
    return filled(Words::tr("the file has more than %1 bytes; the rest was left out"), {limit});
}

QString bareIssueText(const WiringIssue& issue)
{
    const QStringList words{word(issue, 0), word(issue, 1), word(issue, 2), word(issue, 3)};
    switch (issue.code) {
    case WiringIssueCode::NotText: return Words::tr("there are bytes that are no UTF-8 text; save the file as UTF-8");
    case WiringIssueCode::TooLarge: return tooMuch(issue);
    case WiringIssueCode::UnknownLine: return filled(Words::tr("\"%1\" is not understood"), words);
    case WiringIssueCode::BadNumber: return filled(Words::tr("\"%1\" is not a number that fits here"), words);
    case WiringIssueCode::UnknownSpeed: return filled(Words::tr("the speed \"%1\" is unknown"), words);
    case WiringIssueCode::DuplicateId: return filled(Words::tr("%1 was described before, on line %2"), words);
    case WiringIssueCode::DuplicateName: return filled(Words::tr("a second device is called %1"), words);
    case WiringIssueCode::DuplicatePort:
        return filled(Words::tr("port %2 of %1 has a cable already, on line %3"), words);
    case WiringIssueCode::PortOutOfRange: return filled(Words::tr("%1 has no port %2, only %3"), words);
    case WiringIssueCode::UnknownNode:
        return filled(Words::tr("port %2 of %1 leads to %3, which the file does not describe"), words);
    case WiringIssueCode::OneSidedCable:
        return filled(Words::tr("port %2 of %1 leads to port %4 of %3, which does not say the same"), words);
    case WiringIssueCode::SelfCable:
        return filled(Words::tr("a cable of %1 leads from port %2 to its own port %3"), words);
    case WiringIssueCode::MissingColumn: return filled(Words::tr("the sheet has no column \"%1\"; add it"), words);
    case WiringIssueCode::MissingCell: return filled(Words::tr("the cell of \"%1\" is empty"), words);
    case WiringIssueCode::OpenQuote: return Words::tr("a quotation mark is never closed");
    case WiringIssueCode::Empty: return Words::tr("there is nothing in the file that describes a network");
    }
    return {};
}

const WiringCable& cableAt(const Wiring& wiring, std::int32_t index)
{
    return wiring.cables[static_cast<std::size_t>(index)];
}

QString cableText(const Wiring& wiring, std::int32_t index)
{
    const WiringCable& cable = cableAt(wiring, index);
    return filled(Words::tr("%1 – %2", "a cable by its two ends"),
                  {wiringEndText(wiring, cable.a), wiringEndText(wiring, cable.b)});
}

QString nodeText(const Wiring& wiring, std::int32_t index)
{
    return QString::fromStdString(wiring.nodes[static_cast<std::size_t>(index)].name);
}

}  // namespace

QString wiringIssueText(const WiringIssue& issue)
{
    const QString text = bareIssueText(issue);
    return issue.line > 0 ? filled(Words::tr("Line %1: %2."), {QString::number(issue.line), text})
                          : filled(Words::tr("The file: %1."), {text});
}

QString wiringEndText(const Wiring& wiring, const WiringEnd& end)
{
    const QString node = QString::fromStdString(wiring.node(end).name);
    const QString label = QString::fromStdString(end.label);
    if (end.port > 0 && !label.isEmpty())
        return filled(Words::tr("%1 port %2 (%3)", "device, port number, port label"),
                      {node, QString::number(end.port), label});
    if (end.port > 0 || !label.isEmpty())
        return filled(Words::tr("%1 port %2", "device, port"),
                      {node, end.port > 0 ? QString::number(end.port) : label});
    return node;
}

QString wiringDifferenceText(const WiringDifference& difference, const Wiring& designed, const Wiring& built)
{
    const std::int32_t ours = difference.designed;
    const std::int32_t theirs = difference.built;
    switch (difference.kind) {
    case WiringDifferenceKind::MissingNode:
        return filled(Words::tr("%1 is missing with its %n cable(s).", "", difference.cables),
                      {nodeText(designed, ours)});
    case WiringDifferenceKind::ExtraNode:
        return filled(Words::tr("%1 is there with %n cable(s), and is not in the design.", "", difference.cables),
                      {nodeText(built, theirs)});
    case WiringDifferenceKind::MissingCable:
        return filled(Words::tr("The cable %1 is missing."), {cableText(designed, ours)});
    case WiringDifferenceKind::ExtraCable:
        return filled(Words::tr("The cable %1 is not in the design."), {cableText(built, theirs)});
    case WiringDifferenceKind::SwappedEnds:
        return filled(Words::tr("Two cables are swapped: %1 and %2 were designed, %3 and %4 were built."),
                      {cableText(designed, ours), cableText(designed, difference.otherDesigned),
                       cableText(built, theirs), cableText(built, difference.otherBuilt)});
    case WiringDifferenceKind::WrongDevice:
        return filled(Words::tr("The cable %1 was built to another device: %2."),
                      {cableText(designed, ours), cableText(built, theirs)});
    case WiringDifferenceKind::WrongPort:
        return filled(Words::tr("The cable %1 was built to another port: %2."),
                      {cableText(designed, ours), cableText(built, theirs)});
    case WiringDifferenceKind::WrongSpeed:
        return filled(Words::tr("The cable %1 runs at %2 instead of %3."),
                      {cableText(designed, ours),
                       QString::fromStdString(formatBitRate(cableAt(built, theirs).speed, numberStyle())),
                       QString::fromStdString(formatBitRate(cableAt(designed, ours).speed, numberStyle()))});
    }
    return {};
}

QString wiringComparisonText(const Wiring& designed, const WiringReading& built,
                             const std::vector<WiringDifference>& differences)
{
    QStringList lines;
    for (const WiringIssue& issue : built.issues)
        lines += wiringIssueText(issue);
    if (built.issuesLeftOut > 0)
        lines += Words::tr("%n more fault(s) of the file are not listed.", "", built.issuesLeftOut);
    for (const WiringDifference& difference : differences)
        lines += wiringDifferenceText(difference, designed, built.wiring);
    lines += differences.empty()
                 ? Words::tr("As built is as designed: %n cable(s).", "", static_cast<int>(designed.cables.size()))
                 : Words::tr("%n difference(s).", "", static_cast<int>(differences.size()));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace cw

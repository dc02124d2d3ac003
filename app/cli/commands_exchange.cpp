// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Commands that speak with other programs: export, compare.
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/session/design_file.h"
#include "model/design/code_words.h"
#include "model/exchange/address_files.h"
#include "model/exchange/wiring_diff_json.h"
#include "model/exchange/wiring_files.h"
#include "views/report/cable_sheet_export.h"
#include "views/report/safe_file.h"
#include "views/report/safe_folder.h"
#include "views/text/wiring_words.h"

namespace cw {

namespace {

bool takesAll(FormatNeeds needs)
{
    return needs == FormatNeeds::AnyNetworks || needsAddresses(needs);
}

/// True if a network can be written in a format of these needs; all are if there is one that can.
bool fits(const Analysis& analysis, const Network& network, FormatNeeds needs)
{
    const NetworkPlan* plan = analysis.plan->network(network.id);
    if (!plan || !plan->isBuilt)
        return false;
    switch (needs) {
    case FormatNeeds::InfiniBand:
    case FormatNeeds::Partitions: return network.technology == Technology::InfiniBand;
    case FormatNeeds::Routers: return isRouted(*analysis.design, *plan);
    default: return true;
    }
}

/// Networks that can be written, by their words.
std::string networkWords(const Analysis& analysis, FormatNeeds needs)
{
    std::string words;
    for (const Network& network : analysis.design->networks) {
        if (!fits(analysis, network, needs))
            continue;
        words += (words.empty() ? "" : ", ") + std::string(codeWord(network.kind));
    }
    return words;
}

/// The wiring that a command asks for; an error names the networks that would do.
Result<Wiring> wiringFor(const Analysis& analysis, const std::string& word, FormatNeeds needs)
{
    const auto unfit = [&] {
        return failure(ErrorCode::UnknownChoice, "--network", {word, networkWords(analysis, needs)});
    };
    if (word == "all") {
        if (!takesAll(needs) || (needs == FormatNeeds::Routers && networkWords(analysis, needs).empty()))
            return unfit();
        return wiringOf(*analysis.design, *analysis.plan, *analysis.facts.catalogue, std::nullopt);
    }
    const auto kind = fromCodeWord<NetworkKind>(word);
    const Network* network = kind ? analysis.design->network(*kind) : nullptr;
    const Network* carrier = network ? analysis.design->carrier(network->id) : nullptr;
    const NetworkPlan* plan = carrier ? analysis.plan->network(carrier->id) : nullptr;
    if (plan && plan->problem)
        return tl::make_unexpected(*plan->problem);
    if (!carrier || !fits(analysis, *carrier, needs))
        return unfit();
    return wiringOf(*analysis.design, *analysis.plan, *analysis.facts.catalogue, *kind);
}

Result<void> writeFiles(const WiringFormat& format, const WiringSource& source, const QString& path)
{
    if (format.write == cableSheetFiles && QFileInfo(path).suffix().toLower() == QStringLiteral("xlsx"))
        return writeCableSheet(source, path);
    const ExportedFiles files = format.write(source);
    if (!format.isFolder)
        return writeWhole(path, QByteArray::fromStdString(files.front().text));
    std::vector<FolderFile> contents;
    for (const ExportedFile& file : files)
        contents.push_back({QString::fromStdString(file.name), QByteArray::fromStdString(file.text)});
    return writeFolder(path, contents);
}

int usableRackUnits(const Analysis& analysis)
{
    const RackPart* rack = analysis.facts.catalogue->rackPart(analysis.design->site.rack);
    return rack && rack->usableU > 0 ? rack->usableU : WiringSource::kDefaultRackUnits;
}

}  // namespace

int runExport(const CommandLine& line)
{
    const WiringFormat* format = wiringFormat(line.format);
    const auto analysis = analysisOf(line);
    if (!analysis)
        return reportUnusable(analysis.error());
    const std::string network = !line.network.empty() ? line.network : takesAll(format->needs) ? "all" : "compute";
    const auto wiring = wiringFor(**analysis, network, format->needs);
    if (!wiring)
        return reportUnusable(wiring.error());
    WiringSource source{*wiring, *(*analysis)->facts.catalogue, line.forOlderTools, usableRackUnits(**analysis)};
    const Analysis& made = **analysis;
    const auto addresses =
        needsAddresses(format->needs) ? addressPlan(*made.design, *made.plan) : Result<AddressTable>(AddressTable{});
    if (!addresses)
        return reportUnusable(addresses.error());
    const AddressSource addressed{*made.design, *made.plan, *addresses, fromCodeWord<NetworkKind>(network)};
    source.addresses = &addressed;
    const auto written = writeFiles(*format, source, QString::fromStdString(line.output));
    return written ? kExitDone : reportUnusable(written.error());
}

int runCompare(const CommandLine& line)
{
    const auto analysis = analysisOf(line);
    if (!analysis)
        return reportUnusable(analysis.error());
    const std::string network = line.network.empty() ? "compute" : line.network;
    const auto designed = wiringFor(**analysis, network, FormatNeeds::AnyNetworks);
    if (!designed)
        return reportUnusable(designed.error());
    const auto content = readFile(QString::fromStdString(line.asBuilt), kMaxBuiltBytes);
    if (!content)
        return reportUnusable(content.error());
    const WiringReading built = readWiring({content->constData(), static_cast<std::size_t>(content->size())});
    if (built.wiring.nodes.empty()) {
        const QString found = built.issues.empty() ? QString() : wiringIssueText(built.issues.front());
        return reportUnusable(
            Error{ErrorCode::WrongFormat, {}, {"ibnetdiscover, CSV", found.toStdString()}, line.asBuilt});
    }
    const auto differences = compareWirings(*designed, built.wiring);
    if (line.wantsJson) {
        const WiringWords words{[](const WiringIssue& issue) { return wiringIssueText(issue).toStdString(); },
                                [&](const WiringDifference& one) {
                                    return wiringDifferenceText(one, *designed, built.wiring).toStdString();
                                }};
        print(wiringDiffToJson(network, *designed, built, differences, words));
    } else {
        print(wiringComparisonText(*designed, built, differences).toStdString());
    }
    return differences.empty() ? kExitDone : kExitRulesBroken;
}

}  // namespace cw

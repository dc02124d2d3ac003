// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include "app/facts.h"
#include "app/session/design_file.h"
#include "model/design/design_json.h"
#include "views/text/words.h"

#include <cstdio>

namespace cw {

int reportUnusable(const Error& error)
{
    std::fprintf(stderr, "clusterwright: %s\n", errorText(error, PlaceNames::Keys).toUtf8().constData());
    return kExitUnusable;
}

Result<Facts> factsForCommands()
{
    return loadFacts(userFactsFolder());
}

void print(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    if (text.empty() || text.back() != '\n')
        std::fputc('\n', stdout);
}

Result<AnalysisPtr> analysisOf(const CommandLine& line)
{
    const auto facts = factsForCommands();
    if (!facts)
        return tl::make_unexpected(facts.error());
    auto design = readDesign(QString::fromStdString(line.file));
    if (!design)
        return tl::make_unexpected(design.error());
    if (auto unknown = unknownParts(*design, *facts->catalogue); !unknown.empty()) {
        unknown.front().file = line.file;
        return tl::make_unexpected(unknown.front());
    }
    const PriceScenario scenario = line.scenario == "low"    ? PriceScenario::Low
                                   : line.scenario == "high" ? PriceScenario::High
                                                             : PriceScenario::Typical;
    return analyse(std::make_shared<const Design>(std::move(*design)), *facts, scenario);
}

int runCommand(const CommandLine& line)
{
    using Command = CommandLine::Command;
    switch (line.command) {
    case Command::Templates: return runTemplates(line);
    case Command::New: return runNew(line);
    case Command::Size: return runSize(line);
    case Command::Analyze: return runAnalyze(line);
    case Command::Check: return runCheck(line);
    case Command::Predict: return runPredict(line);
    case Command::PlanTraining: return runPlanTraining(line);
    case Command::Bom: return runBom(line);
    case Command::Report: return runReport(line);
    case Command::Draw: return runDraw(line);
    case Command::Export: return runExport(line);
    case Command::Compare: return runCompare(line);
    case Command::Screenshots: return runScreenshots(line);
    case Command::Window: break;
    }
    return kExitUnusable;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Commands that answer: analyze, check, predict.
#include "app/cli/commands.h"
#include "app/cli/summary_text.h"
#include "app/session/design_file.h"
#include "model/exchange/analysis_json.h"
#include "model/exchange/predict_cases.h"
#include "views/text/words.h"

#include <sstream>

namespace cw {

namespace {

constexpr qint64 kMaxCasesBytes = 64 * 1024 * 1024;

FindingText findingWords(const Design& design)
{
    return [&design](const Finding& finding) { return findingText(finding, design, PlaceNames::Keys).toStdString(); };
}

}  // namespace

int runAnalyze(const CommandLine& line)
{
    const auto analysis = analysisOf(line);
    if (!analysis)
        return reportUnusable(analysis.error());
    const AnalysisPtr answered = line.wantsJson ? withFabricStudies(*analysis) : *analysis;
    const Analysis& found = *answered;
    print(line.wantsJson ? analysisToJson(found, findingWords(*found.design)) : summaryText(found).toStdString());
    return kExitDone;
}

int runCheck(const CommandLine& line)
{
    const auto analysis = analysisOf(line);
    if (!analysis)
        return reportUnusable(analysis.error());
    const Analysis& found = **analysis;
    print(line.wantsJson ? findingsToJson(found, findingWords(*found.design)) : rulesText(found).toStdString());
    return found.errors() > 0 ? kExitRulesBroken : kExitDone;
}

int runPredict(const CommandLine& line)
{
    const auto facts = factsForCommands();
    if (!facts)
        return reportUnusable(facts.error());
    const auto content = readFile(QString::fromStdString(line.file), kMaxCasesBytes);
    if (!content)
        return reportUnusable(content.error());
    std::istringstream stream(content->toStdString());
    const auto cases = readTrainingCases(stream, *facts->presets);
    if (!cases) {
        Error error = cases.error();
        error.file = line.file;
        return reportUnusable(error);
    }
    const auto predictions = predict(*cases, *facts->catalogue, facts->training);
    print(line.wantsJson ? predictionsToJson(predictions) : predictionsText(predictions).toStdString());
    return kExitDone;
}

}  // namespace cw

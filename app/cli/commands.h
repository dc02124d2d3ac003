// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command_line.h"
#include "model/analysis/analysis.h"

namespace cw {

/// One line on standard error: what, where and how to mend it.
int reportUnusable(const Error& error);

/// Facts of the program and the user.
Result<Facts> factsForCommands();

/// Reads and analyses the design of a command; refuses parts that the catalogue lacks.
Result<AnalysisPtr> analysisOf(const CommandLine& line);

/// `text`, then a newline, to standard output.
void print(const std::string& text);

int runTemplates(const CommandLine& line);
int runNew(const CommandLine& line);
int runSize(const CommandLine& line);
int runAnalyze(const CommandLine& line);
int runCheck(const CommandLine& line);
int runPredict(const CommandLine& line);
int runPlanTraining(const CommandLine& line);
int runBom(const CommandLine& line);
int runReport(const CommandLine& line);
int runDraw(const CommandLine& line);
int runExport(const CommandLine& line);
int runCompare(const CommandLine& line);
int runScreenshots(const CommandLine& line);

}  // namespace cw

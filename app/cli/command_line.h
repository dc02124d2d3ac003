// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace cw {

/// What the command line asks for.
struct CommandLine {
    enum class Command {
        Window,
        Templates,
        New,
        Size,
        Analyze,
        Check,
        Bom,
        Report,
        Draw,
        Predict,
        PlanTraining,
        Export,
        Compare,
        Screenshots
    } command = Command::Window;
    std::string file;  ///< the design, brief, cases or run file
    std::string output;
    std::string templateName;
    std::vector<std::string> settings;  ///< NAME=VALUE
    std::string view = "topology";
    std::string format;   ///< of an export
    std::string network;  ///< "" = what the format takes; "all" = all together
    std::string asBuilt;  ///< the file to compare with
    bool forOlderTools = false;
    std::string language;  ///< "" = the system's
    std::string scenario = "typical";
    bool wantsJson = false;

    /// Needs fonts and painting, so a QApplication (off screen is enough).
    bool isPainting() const;
};

inline constexpr int kExitDone = 0;
inline constexpr int kExitRulesBroken = 1;  ///< or what was built differs
inline constexpr int kExitUnusable = 2;

/// Parses; when there is nothing to run (help, version, a usage error) it has printed and gives the exit status.
struct ParsedCommandLine {
    CommandLine line;
    std::optional<int> exitStatus;
};
ParsedCommandLine parseCommandLine(int argc, char** argv);

/// Runs a command without a window; QCoreApplication and translations are there. Returns the exit status.
int runCommand(const CommandLine& line);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"
#include "model/exchange/wiring_files.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace cw {

namespace {

using Command = CommandLine::Command;

void addOutput(CLI::App* command, CommandLine& line, const char* help)
{
    command->add_option("-o,--output", line.output, help)->required();
}

CLI::App* addCommand(CLI::App& app, CommandLine& line, Command which, const char* name, const char* help)
{
    CLI::App* command = app.add_subcommand(name, help);
    command->callback([&line, which] { line.command = which; });
    command->add_option("--lang", line.language, "language of texts: en or zh_CN (default: the system's)")
        ->check(CLI::IsMember({"en", "zh_CN"}));
    return command;
}

CLI::App* addDesignCommand(CLI::App& app, CommandLine& line, Command which, const char* name, const char* help)
{
    CLI::App* command = addCommand(app, line, which, name, help);
    command->add_option("FILE", line.file, "design file (*.cwdesign)")->required();
    command->add_option("--prices", line.scenario, "price scenario")->check(CLI::IsMember({"low", "typical", "high"}));
    return command;
}

void addStartingCommands(CLI::App& app, CommandLine& line)
{
    auto* templates =
        addCommand(app, line, Command::Templates, "templates", "list the built-in templates and their parameters");
    templates->add_flag("--json", line.wantsJson, "answer for programs");

    auto* fresh = addCommand(app, line, Command::New, "new", "write a design from a template");
    fresh->add_option("TEMPLATE", line.templateName, "name of a template")->required();
    fresh->add_option("--set", line.settings, "NAME=VALUE: a parameter of the template")->take_all();
    addOutput(fresh, line, "design file to write");

    auto* size = addCommand(app, line, Command::Size, "size", "requirement brief in, design out");
    size->add_option("BRIEF", line.file, "brief (JSON)")->required();
    addOutput(size, line, "design file to write");
}

void addAnsweringCommands(CLI::App& app, CommandLine& line)
{
    auto* analyze = addDesignCommand(app, line, Command::Analyze, "analyze", "every result of the analysis");
    analyze->add_flag("--json", line.wantsJson, "answer for programs");
    auto* check = addDesignCommand(app, line, Command::Check, "check", "design rules; status 1 when one is broken");
    check->add_flag("--json", line.wantsJson, "answer for programs");
    auto* predict = addCommand(app, line, Command::Predict, "predict", "training runs: predicted beside measured");
    predict->add_option("CASES", line.file, "cases (JSON)")->required();
    predict->add_flag("--json", line.wantsJson, "answer for programs");
    auto* plan =
        addCommand(app, line, Command::PlanTraining, "plan-training", "the best parallel layouts of a training run");
    plan->add_option("RUN", line.file, "run (JSON), or a design (*.cwdesign) whose training job is one")->required();
    plan->add_flag("--json", line.wantsJson, "answer for programs");
}

/// Words of the formats, for --format.
std::vector<std::string> formatCodes()
{
    std::vector<std::string> codes;
    for (const WiringFormat& format : wiringFormats())
        codes.emplace_back(format.code);
    return codes;
}

void addNetworkOption(CLI::App* command, CommandLine& line, const char* help)
{
    command->add_option("--network", line.network, help)
        ->check(CLI::IsMember({"compute", "storage", "service", "oob", "all"}));
}

void addExchangeCommands(CLI::App& app, CommandLine& line)
{
    auto* exported = addDesignCommand(app, line, Command::Export, "export", "files for other programs");
    exported->add_option("--format", line.format, "what to write")->required()->check(CLI::IsMember(formatCodes()));
    addNetworkOption(exported, line, "which network (default: all where the format can, else compute)");
    exported->add_flag("--simulator", line.forOlderTools, "no InfiniBand speed above HDR, for ibsim and older tools");
    addOutput(exported, line, "file or folder to write");
    auto* compare = addDesignCommand(app, line, Command::Compare, "compare",
                                     "what was built against the design; status 1 when it differs");
    compare->add_option("AS-BUILT", line.asBuilt, "output of ibnetdiscover, or a point-to-point sheet (CSV)")
        ->required();
    addNetworkOption(compare, line, "which network was built (default: compute)");
    compare->add_flag("--json", line.wantsJson, "answer for programs");
}

void addWritingCommands(CLI::App& app, CommandLine& line)
{
    auto* bom = addDesignCommand(app, line, Command::Bom, "bom", "bill of materials");
    addOutput(bom, line, "*.xlsx, *.csv or *.json");
    auto* report = addDesignCommand(app, line, Command::Report, "report", "the printed design report");
    addOutput(report, line, "*.pdf");
    auto* draw = addDesignCommand(app, line, Command::Draw, "draw", "a drawing");
    draw->add_option("--view", line.view, "what to draw")->check(CLI::IsMember({"topology", "racks", "floor"}));
    addOutput(draw, line, "*.svg, *.pdf or *.png");
    auto* shots = addCommand(app, line, Command::Screenshots, "screenshots", "pictures of every screen");
    shots->add_option("FILE", line.file, "design to show (default: the sample)");
    addOutput(shots, line, "folder to write to");
}

}  // namespace

bool CommandLine::isPainting() const
{
    return command == Command::Window || command == Command::Report || command == Command::Draw ||
           command == Command::Screenshots;
}

ParsedCommandLine parseCommandLine(int argc, char** argv)
{
    ParsedCommandLine parsed;
    CommandLine& line = parsed.line;
    CLI::App app{"Clusterwright: draw a GPU cluster, see what it does, hand it over", "clusterwright"};
    app.set_version_flag("--version", std::string("clusterwright ") + CW_VERSION);
    app.add_option("DESIGN", line.file, "design to open in the window");
    app.require_subcommand(0, 1);
    app.fallthrough(false);
    addStartingCommands(app, line);
    addAnsweringCommands(app, line);
    addWritingCommands(app, line);
    addExchangeCommands(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        const bool isHelp = problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        if (isHelp)
            app.exit(problem);
        else
            std::cerr << "clusterwright: " << problem.what() << " (see clusterwright --help)\n";
        parsed.exitStatus = isHelp ? kExitDone : kExitUnusable;
    }
    return parsed;
}

}  // namespace cw

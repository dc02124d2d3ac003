// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QIcon>

#include "app/cli/command_line.h"
#include "app/language.h"
#include "app/window.h"

#include <cstdio>
#include <memory>

namespace {

/// Standard error of a command is a contract: one line, or none. What Qt remarks about its surroundings (no runtime
/// folder under cron, no size hints off screen) is not for the scripts that read it.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "clusterwright: %s\n", qUtf8Printable(text));
}

std::unique_ptr<QCoreApplication> makeApplication(const cw::CommandLine& line, int& argc, char** argv)
{
    using Command = cw::CommandLine::Command;
    if (line.command != Command::Window) {
        qInstallMessageHandler(dropRemarks);
        // Commands work without a display; painting needs a platform, and off screen is one.
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (line.isPainting())
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv)
{
    const cw::ParsedCommandLine parsed = cw::parseCommandLine(argc, argv);
    if (parsed.exitStatus)
        return *parsed.exitStatus;
    QCoreApplication::setOrganizationName(QStringLiteral("clusterwright"));
    QCoreApplication::setApplicationName(QStringLiteral("clusterwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CW_VERSION));
    const auto application = makeApplication(parsed.line, argc, argv);
    if (parsed.line.command == cw::CommandLine::Command::Window) {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
        return cw::runWindow(QString::fromStdString(parsed.line.file));
    }
    cw::applyLanguage(QString::fromStdString(parsed.line.language));
    return cw::runCommand(parsed.line);
}

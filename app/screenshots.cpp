// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/cli/commands.h"
#include "app/facts.h"
#include "app/language.h"
#include "app/screenshots_network.h"
#include "app/screenshots_training.h"
#include "app/session/design_file.h"
#include "app/session/document.h"
#include "app/window.h"
#include "views/canvas/canvas_view.h"
#include "views/network/network_page.h"
#include "views/report/background_task.h"
#include "views/shell/manual_window.h"
#include "views/shell/preferences_dialog.h"
#include "views/shell/template_gallery.h"
#include "views/style/theme.h"

#include <algorithm>

namespace cw {

namespace {

struct Look {
    QString language;
    ThemeChoice theme;
    QSize size;

    QString name() const
    {
        return QStringLiteral("%1-%2-%3")
            .arg(language, theme == ThemeChoice::Dark ? "dark" : "light")
            .arg(size.width());
    }
};

bool isWorking(const QWidget& widget)
{
    const auto tasks = widget.findChildren<BackgroundTask*>();
    return std::any_of(tasks.begin(), tasks.end(), [](const BackgroundTask* task) { return task->isRunning(); });
}

/// Lets layouts, charts and the previews settle before the picture is taken.
void settle(const QWidget& widget)
{
    for (int round = 0; round < 20; ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while (isWorking(widget))
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

Result<void> shoot(QWidget& widget, const QString& folder, const QString& screen, const Look& look)
{
    settle(widget);
    const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, screen, look.name());
    if (!widget.grab().save(path))
        return failure(ErrorCode::FileUnwritable, {}, {path.toStdString(), "no picture could be written"});
    return {};
}

Result<void> shootWindow(MainWindow& window, Document& document, const QString& folder, const Look& look)
{
    window.resize(look.size);
    window.show();
    window.showWelcome();
    if (auto taken = shoot(window, folder, QStringLiteral("welcome"), look); !taken)
        return taken;
    window.showWorkspace();
    document.waitForAnalysis();
    struct Screen {
        MainWindow::Tab tab;
        const char* name;
    };
    static constexpr Screen kScreens[] = {
        {MainWindow::Tab::Design, "design"},   {MainWindow::Tab::Dashboard, "dashboard"},
        {MainWindow::Tab::Network, "network"}, {MainWindow::Tab::Training, "training"},
        {MainWindow::Tab::Bom, "bom"},         {MainWindow::Tab::Report, "report"}};
    for (const Screen& screen : kScreens) {
        window.showTab(screen.tab);
        window.canvas().fitAll();
        if (auto taken = shoot(window, folder, QLatin1String(screen.name), look); !taken)
            return taken;
    }
    struct NetworkScreen {
        NetworkPage::Part part;
        const char* name;
    };
    static constexpr NetworkScreen kNetworkScreens[] = {{NetworkPage::Part::Cables, "cables"},
                                                        {NetworkPage::Part::Ports, "ports"},
                                                        {NetworkPage::Part::Floor, "floor"},
                                                        {NetworkPage::Part::Addresses, "addresses"}};
    window.showTab(MainWindow::Tab::Network);
    for (const NetworkScreen& screen : kNetworkScreens) {
        window.network().showPart(screen.part);
        if (auto taken = shoot(window, folder, QLatin1String(screen.name), look); !taken)
            return taken;
    }
    window.network().showPart(NetworkPage::Part::Figures);
    window.showTab(MainWindow::Tab::Design);
    if (!document.design()->blocks.empty()) {
        document.reveal({document.design()->blocks.front().id});
        if (auto taken = shoot(window, folder, QStringLiteral("selected"), look); !taken)
            return taken;
        window.canvas().fitSelection();
        window.canvas().zoomTo(2.4);
        document.reveal({document.design()->blocks.front().id});
        if (auto taken = shoot(window, folder, QStringLiteral("zoomed"), look); !taken)
            return taken;
        document.select({});
    }
    const Shoot shootAs = [&](const QString& screen) { return shoot(window, folder, screen, look); };
    if (auto taken = shootTrainingScreens(window, document, shootAs); !taken)
        return taken;
    return shootNetworkScreens(window, document, shootAs);
}

Result<void> shootDialogs(const Facts& facts, const QString& folder, const Look& look)
{
    const auto templates = loadTemplates();
    if (!templates)
        return tl::make_unexpected(templates.error());
    TemplateGallery gallery(*templates, facts);
    gallery.chooseTemplate(QStringLiteral("superpod-h100"));
    gallery.show();
    if (auto taken = shoot(gallery, folder, QStringLiteral("templates"), look); !taken)
        return taken;
    PreferencesDialog preferences(Preferences{}, {QStringLiteral("USD"), QStringLiteral("CNY")});
    preferences.show();
    if (auto taken = shoot(preferences, folder, QStringLiteral("preferences"), look); !taken)
        return taken;
    ManualWindow manual;
    manual.show();
    return shoot(manual, folder, QStringLiteral("manual"), look);
}

}  // namespace

Result<void> writeScreenshots(const Facts& facts, const Design& design, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, {}, {folder.toStdString(), "the folder cannot be made"});
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)})
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN")})
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                const Look look{language, theme, size};
                Preferences preferences;
                preferences.language = language;
                preferences.theme = theme;
                preferences.store();
                auto open = makeWindow(facts, {});
                if (!open)
                    return tl::make_unexpected(open.error());
                open->document->startNew(design);
                if (auto taken = shootWindow(*open->window, *open->document, folder, look); !taken)
                    return taken;
                if (size.width() == 1280)
                    if (auto taken = shootDialogs(facts, folder, look); !taken)
                        return taken;
            }
    return {};
}

int runScreenshots(const CommandLine& line)
{
    const auto facts = factsForCommands();
    if (!facts)
        return reportUnusable(facts.error());
    const auto design = line.file.empty() ? sampleDesign() : readDesign(QString::fromStdString(line.file));
    if (!design)
        return reportUnusable(design.error());
    const auto written = writeScreenshots(*facts, *design, QString::fromStdString(line.output));
    return written ? kExitDone : reportUnusable(written.error());
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// What the main window does itself: its words, recent files, preferences, the manual, the finder, moving the focus.
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>

#include "views/as_built/as_built.h"
#include "views/canvas/canvas_view.h"
#include "views/network/network_page.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/rules_panel.h"
#include "views/shell/command_finder.h"
#include "views/shell/export_actions.h"
#include "views/shell/file_actions.h"
#include "views/shell/main_window.h"
#include "views/shell/manual_window.h"
#include "views/shell/preferences_dialog.h"
#include "views/shell/welcome_page.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <utility>

namespace cw {

namespace {

/// A menu text without its access key, which Chinese menus carry in brackets: "撤销(&U)" is "撤销".
QString plainName(QString menuText)
{
    static const QRegularExpression kBracketedKey(QStringLiteral("\\(&[A-Z0-9]\\)"));
    return menuText.remove(kBracketedKey).remove('&');
}

}  // namespace

void MainWindow::retranslate()
{
    for (const auto& [menu, title] : menus_)
        menu->setTitle(tr(title));
    for (const Command& command : commands_) {
        command.action->setText(tr(command.text));
        command.action->setIconText(plainName(tr(command.text)).remove(QStringLiteral("…")));
        command.action->setStatusTip(tr(command.help));
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        command.action->setToolTip(keys.isEmpty() ? tr(command.help) : tr("%1 (%2)").arg(tr(command.help), keys));
        const QString iconName = command.action->property("iconName").toString();
        if (!iconName.isEmpty())
            command.action->setIcon(icon(iconName));
    }
    const QString tabs[] = {tr("Design"),   tr("Dashboard"),         tr("Networks"),
                            tr("Training"), tr("Bill of materials"), tr("Report")};
    for (int tab = 0; tab < tabs_->count(); ++tab)
        tabs_->setTabText(tab, tabs[tab]);
    paletteDock_->setWindowTitle(tr("Palette"));
    inspectorDock_->setWindowTitle(inspector_->title().isEmpty() ? tr("Inspector")
                                                                 : tr("Inspector · %1").arg(inspector_->title()));
    rulesDock_->setWindowTitle(rules_->title());
    historyDock_->setWindowTitle(tr("History"));
    toolBar_->setWindowTitle(tr("Tool bar"));
    totalsBar_->setWindowTitle(tr("Totals"));
    tabs_->setAccessibleName(tr("Views of the design"));
    refreshHistory();
    refreshSelection();
    refreshRecent();
    refreshTitle();
    showState();
    showZoom(canvas_->zoom());
}

void MainWindow::refreshRecent()
{
    const QStringList paths = FileActions::recentFiles();
    welcome_->setRecentFiles(paths);
    recentMenu_->clear();
    for (const QString& path : paths) {
        QAction* action = recentMenu_->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    recentMenu_->addSeparator();
    QAction* clear = recentMenu_->addAction(tr("Clear list"));
    connect(clear, &QAction::triggered, this, [this] {
        FileActions::clearRecentFiles();
        refreshRecent();
    });
    recentMenu_->setEnabled(!paths.isEmpty());
}

void MainWindow::connectAsBuilt()
{
    canvas_->setAsBuilt(asBuilt_);
    connect(asBuilt_, &AsBuilt::changed, this, &MainWindow::tellAsBuilt);
    connect(asBuilt_, &AsBuilt::revealRequested, this,
            [this](const ElementId& network, DeviceIndex device, std::int32_t cable) {
                showTab(Tab::Design);
                canvas_->showInNetwork(network, device, cable);
            });
    // Of another design nothing is known to be built.
    connect(files_, &FileActions::opened, asBuilt_, &AsBuilt::close);
}

void MainWindow::chooseAsBuilt()
{
    QSettings settings;
    const QString key = QStringLiteral("asBuilt/folder");
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Compare as built"), settings.value(key, QDir::homePath()).toString(),
                                     tr("Fabrics as built (*.net *.txt *.log *.lst *.out *.topo *.csv *.tsv)") +
                                         QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    settings.setValue(key, QFileInfo(path).absolutePath());
    compareAsBuilt(path);
}

void MainWindow::compareAsBuilt(const QString& path)
{
    showTab(Tab::Network);
    network().showPart(NetworkPage::Part::Built);
    asBuilt_->open(path);
}

void MainWindow::tellAsBuilt()
{
    closeAsBuilt_->setEnabled(asBuilt_->isOpen());
    if (!asBuilt_->comparison())
        toldAsBuilt_.clear();
    if (asBuilt_->isBusy() || !asBuilt_->comparison())
        return;
    const auto count = static_cast<int>(asBuilt_->comparison()->differences.size());
    const QString result =
        tr("%1: %Ln difference(s) from the design", nullptr, count).arg(QFileInfo(asBuilt_->path()).fileName());
    // Not again over other messages, after every edit that changes nothing here.
    if (std::exchange(toldAsBuilt_, result) != result)
        tell(result, 8000);
}

void MainWindow::editPreferences()
{
    PreferencesDialog dialog(preferences_, services_.currencies, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    preferences_ = dialog.preferences();
    preferences_.store();
    services_.applyPreferences(preferences_);
    retranslate();
}

void MainWindow::showManual(const QString& page)
{
    if (!manual_) {
        manual_ = new ManualWindow(this);
        manual_->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!page.isEmpty())
        manual_->showPage(page);
    manual_->show();
    manual_->raise();
    manual_->activateWindow();
}

void MainWindow::findCommand()
{
    QList<CommandFinder::Entry> entries;
    for (const Command& command : commands_) {
        if (command.action->isEnabled())
            entries.append({plainName(tr(command.text)), tr("Action"),
                            command.action->shortcut().toString(QKeySequence::NativeText),
                            [action = command.action] { action->trigger(); }});
    }
    if (stack_->currentIndex() == 1) {
        const Design& design = *session_.design();
        const auto addElement = [&](const ElementId& id, const std::string& name) {
            entries.append({QString::fromStdString(name), tr("Element"), {}, [this, id] { session_.reveal({id}); }});
        };
        for (const Block& block : design.blocks)
            addElement(block.id, block.name);
        for (const Network& network : design.networks)
            addElement(network.id, network.name.empty() ? networkKindName(network.kind).toStdString() : network.name);
        for (const Workload& workload : design.workloads)
            addElement(workload.id, workload.name);
        for (const auto& [id, server] : session_.facts().catalogue->servers) {
            PaletteEntry entry;
            entry.part = id;
            entries.append({vendorName(server.manufacturer) + QLatin1Char(' ') + partName(server),
                            tr("Add part"),
                            {},
                            [this, entry] { canvas_->place(entry); }});
        }
    }
    CommandFinder finder(std::move(entries), this);
    finder.exec();
}

void MainWindow::togglePanelFocus()
{
    QWidget* const places[] = {tabs_->currentWidget(), inspector_, rules_, palette_};
    constexpr std::size_t count = std::size(places);
    std::size_t at = count - 1;
    for (std::size_t i = 0; i < count; ++i)
        if (places[i] == QApplication::focusWidget() || places[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    for (std::size_t step = 1; step <= count; ++step) {
        QWidget* place = places[(at + step) % count];
        if (!place->isVisible())
            continue;
        if (place == palette_)
            palette_->focusSearch();
        else if (place == inspector_)
            inspector_->focusFirstField();
        else if (place == rules_)
            rules_->setFocus(Qt::TabFocusReason);
        else
            focusPage();
        return;
    }
}

void MainWindow::focusPage()
{
    // A page is seldom a field itself: the keyboard goes to the first one inside, where its frame is seen.
    const auto proxied = [](QWidget* at) {
        while (at->focusProxy())
            at = at->focusProxy();
        return at;
    };
    const auto takesKeys = [&](QWidget* at) { return proxied(at)->focusPolicy() & Qt::TabFocus; };
    QWidget* const page = proxied(tabs_->currentWidget());
    for (QWidget* at = page->nextInFocusChain(); at != page && !takesKeys(page); at = at->nextInFocusChain()) {
        if (page->isAncestorOf(at) && takesKeys(at) && at->isEnabled() && at->isVisible()) {
            at->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    page->setFocus(Qt::TabFocusReason);
}

}  // namespace cw

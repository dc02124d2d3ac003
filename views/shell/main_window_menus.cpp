// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// The menus, the tool bar and the words of the main window.
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>

#include "views/canvas/canvas_view.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/rules_panel.h"
#include "views/shell/about_dialog.h"
#include "views/shell/command_finder.h"
#include "views/shell/export_actions.h"
#include "views/shell/file_actions.h"
#include "views/shell/main_window.h"
#include "views/shell/manual_window.h"
#include "views/shell/preferences_dialog.h"
#include "views/shell/welcome_page.h"
#include "views/style/theme.h"

namespace cw {

namespace {

/// A menu text without its access key, which Chinese menus carry in brackets: "撤销(&U)" is "撤销".
QString plainName(QString menuText)
{
    static const QRegularExpression kBracketedKey(QStringLiteral("\\(&[A-Z0-9]\\)"));
    return menuText.remove(kBracketedKey).remove('&');
}

}  // namespace

template <class Slot>
QAction* MainWindow::addCommand(QMenu* menu, const char* text, const char* help, const char* iconName,
                                const QKeySequence& keys, Slot slot)
{
    auto* action = new QAction(this);
    if (iconName[0] != '\0') {
        action->setIcon(icon(QLatin1String(iconName)));
        action->setProperty("iconName", QLatin1String(iconName));
    }
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    commands_.push_back({action, text, help});
    return action;
}

QMenu* MainWindow::addTitledMenu(QMenu* parent, const char* title)
{
    QMenu* menu = parent ? parent->addMenu(QString()) : menuBar()->addMenu(QString());
    menus_.emplace_back(menu, title);
    return menu;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildExportMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = addTitledMenu(nullptr, QT_TR_NOOP("&File"));
    addCommand(menu, QT_TR_NOOP("&New from template…"), QT_TR_NOOP("Start from a published reference design"),
               "template", QKeySequence::New, [this] { files_->newFromTemplate(); });
    addCommand(menu, QT_TR_NOOP("New &empty design"), QT_TR_NOOP("Start with an empty canvas"), "new",
               Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { files_->newEmpty(); });
    addCommand(menu, QT_TR_NOOP("&Open…"), QT_TR_NOOP("Open a design file"), "open", QKeySequence::Open,
               [this] { files_->open(); });
    recentMenu_ = addTitledMenu(menu, QT_TR_NOOP("Open &recent"));
    menu->addSeparator();
    needDesign_.push_back(addCommand(menu, QT_TR_NOOP("&Save"), QT_TR_NOOP("Save the design to its file"), "save",
                                     QKeySequence::Save, [this] { files_->save(); }));
    needDesign_.push_back(addCommand(menu, QT_TR_NOOP("Save &as…"), QT_TR_NOOP("Save the design to another file"),
                                     "save-as", Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { files_->saveAs(); }));
    menu->addSeparator();
    needDesign_.push_back(addCommand(menu, QT_TR_NOOP("Page set&up…"), QT_TR_NOOP("Paper and margins of the report"),
                                     "page-setup", {}, [this] { exports_->setUpPage(); }));
    needDesign_.push_back(addCommand(menu, QT_TR_NOOP("&Print…"), QT_TR_NOOP("Preview and print the design report"),
                                     "print", QKeySequence::Print, [this] { exports_->print(); }));
    menu->addSeparator();
    addCommand(menu, QT_TR_NOOP("Pre&ferences…"), QT_TR_NOOP("Language, appearance, currency, units, autosave"),
               "settings", Qt::CTRL | Qt::Key_Comma, [this] { editPreferences(); });
    addCommand(menu, QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close the window"), "quit", Qt::CTRL | Qt::Key_Q,
               [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = addTitledMenu(nullptr, QT_TR_NOOP("&Edit"));
    undo_ = addCommand(menu, QT_TR_NOOP("&Undo"), QT_TR_NOOP("Take the last step back"), "undo", QKeySequence::Undo,
                       [this] { session_.undo(); });
    redo_ = addCommand(menu, QT_TR_NOOP("&Redo"), QT_TR_NOOP("Do again what was taken back"), "redo", {},
                       [this] { session_.redo(); });
    redo_->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    menu->addSeparator();
    // These act on the drawing, so their keys work while it has the focus and leave text fields and tables alone.
    const auto onCanvas = [&](QMenu* to, const char* text, const char* help, const char* iconName,
                              const QKeySequence& keys, auto slot) {
        QAction* action = addCommand(to, text, help, iconName, keys, slot);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        canvas_->addAction(action);
        return action;
    };
    const auto onSelection = [&](QMenu* to, const char* text, const char* help, const char* iconName,
                                 const QKeySequence& keys, auto slot) {
        needSelection_.push_back(onCanvas(to, text, help, iconName, keys, slot));
    };
    onSelection(menu, QT_TR_NOOP("Cu&t"), QT_TR_NOOP("Cut the selection"), "cut", QKeySequence::Cut,
                [this] { canvas_->cut(); });
    onSelection(menu, QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy the selection"), "copy", QKeySequence::Copy,
                [this] { canvas_->copy(); });
    needDesign_.push_back(onCanvas(menu, QT_TR_NOOP("&Paste"), QT_TR_NOOP("Paste what was copied"), "paste",
                                   QKeySequence::Paste, [this] { canvas_->paste(); }));
    onSelection(menu, QT_TR_NOOP("&Duplicate"), QT_TR_NOOP("Copy the selection beside itself"), "duplicate",
                Qt::CTRL | Qt::Key_D, [this] { canvas_->duplicate(); });
    onSelection(menu, QT_TR_NOOP("De&lete"), QT_TR_NOOP("Remove the selection"), "delete", QKeySequence::Delete,
                [this] { canvas_->deleteSelection(); });
    needDesign_.push_back(onCanvas(menu, QT_TR_NOOP("Select &all"), QT_TR_NOOP("Select every element"), "select-all",
                                   QKeySequence::SelectAll, [this] { canvas_->selectAll(); }));
    menu->addSeparator();
    onSelection(menu, QT_TR_NOOP("Re&name"), QT_TR_NOOP("Change the name in place"), "rename", Qt::Key_F2,
                [this] { canvas_->beginRename(); });
    onSelection(menu, QT_TR_NOOP("Change c&ount"), QT_TR_NOOP("Change how many units a card stands for"), "count",
                Qt::Key_F3, [this] { canvas_->beginCountEdit(); });
    QMenu* align = addTitledMenu(menu, QT_TR_NOOP("&Align"));
    struct Way {
        Alignment alignment;
        const char* text;
        const char* iconName;
    };
    static constexpr Way kWays[] = {
        {Alignment::Left, QT_TR_NOOP("&Left edges"), "align-left"},
        {Alignment::CentreHorizontally, QT_TR_NOOP("&Centres in a column"), "align-centre-horizontal"},
        {Alignment::Right, QT_TR_NOOP("&Right edges"), "align-right"},
        {Alignment::Top, QT_TR_NOOP("&Top edges"), "align-top"},
        {Alignment::CentreVertically, QT_TR_NOOP("C&entres in a row"), "align-centre-vertical"},
        {Alignment::Bottom, QT_TR_NOOP("&Bottom edges"), "align-bottom"},
        {Alignment::DistributeHorizontally, QT_TR_NOOP("Equal gaps &across"), "distribute-horizontal"},
        {Alignment::DistributeVertically, QT_TR_NOOP("Equal gaps &down"), "distribute-vertical"},
    };
    for (const Way& way : kWays)
        onSelection(align, way.text, QT_TR_NOOP("Line up the selected cards"), way.iconName, {},
                    [this, alignment = way.alignment] { canvas_->align(alignment); });
    menu->addSeparator();
    addCommand(menu, QT_TR_NOOP("&Find anything…"), QT_TR_NOOP("Actions, elements and parts by a few letters"),
               "search", Qt::CTRL | Qt::Key_K, [this] { findCommand(); });
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = addTitledMenu(nullptr, QT_TR_NOOP("&View"));
    const auto onDesign = [&](const char* text, const char* help, const char* iconName, const QKeySequence& keys,
                              auto slot) {
        QAction* action = addCommand(menu, text, help, iconName, keys, slot);
        needDesign_.push_back(action);
        return action;
    };
    onDesign(QT_TR_NOOP("Zoom &in"), QT_TR_NOOP("Show less, larger"), "zoom-in", QKeySequence::ZoomIn,
             [this] { canvas_->zoomIn(); });
    onDesign(QT_TR_NOOP("Zoom &out"), QT_TR_NOOP("Show more, smaller"), "zoom-out", QKeySequence::ZoomOut,
             [this] { canvas_->zoomOut(); });
    onDesign(QT_TR_NOOP("&Actual size"), QT_TR_NOOP("Zoom to 100 %"), "zoom-to", Qt::CTRL | Qt::Key_0,
             [this] { canvas_->zoomTo(1.0); });
    onDesign(QT_TR_NOOP("&Fit all"), QT_TR_NOOP("Show the whole design"), "fit", Qt::CTRL | Qt::Key_9,
             [this] { canvas_->fitAll(); });
    onDesign(QT_TR_NOOP("Fit &selection"), QT_TR_NOOP("Show the selected elements"), "fit-selection",
             Qt::CTRL | Qt::SHIFT | Qt::Key_9, [this] { canvas_->fitSelection(); });
    menu->addSeparator();
    const auto toggle = [&](const char* text, const char* help, const char* iconName, bool isOn, auto slot) {
        QAction* action = onDesign(text, help, iconName, {}, [] {});
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::toggled, this, slot);
    };
    toggle(QT_TR_NOOP("&Grid"), QT_TR_NOOP("Show the grid that cards snap to"), "grid", canvas_->isGridVisible(),
           [this](bool isOn) { canvas_->setGridVisible(isOn); });
    toggle(QT_TR_NOOP("Alignment g&uides"), QT_TR_NOOP("Show lines where a moved card lines up with others"), "guides",
           canvas_->areGuidesVisible(), [this](bool isOn) { canvas_->setGuidesVisible(isOn); });
    toggle(QT_TR_NOOP("&Minimap"), QT_TR_NOOP("Show the small map of the whole design"), "minimap",
           canvas_->isMinimapVisible(), [this](bool isOn) { canvas_->setMinimapVisible(isOn); });
    menu->addSeparator();
    struct Page {
        Tab tab;
        const char* text;
        Qt::Key key;
    };
    static constexpr Page kPages[] = {{Tab::Design, QT_TR_NOOP("Go to &design"), Qt::Key_1},
                                      {Tab::Dashboard, QT_TR_NOOP("Go to dash&board"), Qt::Key_2},
                                      {Tab::Bom, QT_TR_NOOP("Go to bi&ll of materials"), Qt::Key_3},
                                      {Tab::Report, QT_TR_NOOP("Go to &report"), Qt::Key_4}};
    for (const Page& page : kPages)
        onDesign(page.text, QT_TR_NOOP("Show this tab"), "", Qt::CTRL | page.key,
                 [this, tab = page.tab] { showTab(tab); });
    onDesign(QT_TR_NOOP("Next &panel"), QT_TR_NOOP("Move the keyboard to the next panel"), "", Qt::Key_F6,
             [this] { togglePanelFocus(); });
    menu->addSeparator();
    QMenu* panels = addTitledMenu(menu, QT_TR_NOOP("Pa&nels"));
    for (QDockWidget* dock : {paletteDock_, inspectorDock_, rulesDock_, historyDock_})
        panels->addAction(dock->toggleViewAction());
    panels->addAction(totalsBar_->toggleViewAction());
    panels->addAction(toolBar_->toggleViewAction());
    onDesign(QT_TR_NOOP("Reset la&yout"), QT_TR_NOOP("Put all panels back where they were at first"), "", {},
             [this] { resetLayout(); });
}

void MainWindow::buildExportMenu()
{
    QMenu* menu = addTitledMenu(nullptr, QT_TR_NOOP("E&xport"));
    const auto add = [&](const char* text, const char* help, const char* iconName, const QKeySequence& keys,
                         auto slot) { needDesign_.push_back(addCommand(menu, text, help, iconName, keys, slot)); };
    add(QT_TR_NOOP("&Report as PDF…"), QT_TR_NOOP("The printed design report"), "pdf", Qt::CTRL | Qt::Key_E,
        [this] { exports_->exportReport(); });
    add(QT_TR_NOOP("&Bill of materials…"), QT_TR_NOOP("As a workbook, CSV or JSON"), "bom",
        Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { exports_->exportBom(); });
    menu->addSeparator();
    add(QT_TR_NOOP("&Topology drawing…"), QT_TR_NOOP("Networks and blocks, as SVG, PDF or PNG"), "drawing", {},
        [this] { exports_->exportDrawing(DrawingView::Topology); });
    add(QT_TR_NOOP("Rack &elevations…"), QT_TR_NOOP("Every rack from the front, as SVG, PDF or PNG"), "rack", {},
        [this] { exports_->exportDrawing(DrawingView::Racks); });
    add(QT_TR_NOOP("&Floor plan…"), QT_TR_NOOP("Rows of racks, as SVG, PDF or PNG"), "floor", {},
        [this] { exports_->exportDrawing(DrawingView::Floor); });
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = addTitledMenu(nullptr, QT_TR_NOOP("&Help"));
    addCommand(menu, QT_TR_NOOP("&Manual"), QT_TR_NOOP("Open the built-in manual"), "manual",
               QKeySequence::HelpContents, [this] { showManual(); });
    addCommand(menu, QT_TR_NOOP("&Welcome page"), QT_TR_NOOP("Ways to start, and a short tour"), "welcome", {}, [this] {
        if (files_->mayDiscard())
            showWelcome();
    });
    addCommand(menu, QT_TR_NOOP("&About Clusterwright"), QT_TR_NOOP("Version and licences"), "info", {},
               [this] { showAbout(this); });
}

void MainWindow::buildToolBar()
{
    toolBar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar_->setIconSize({18, 18});
    const auto add = [this](const char* text) {
        for (const Command& command : commands_)
            if (qstrcmp(command.text, text) == 0)
                toolBar_->addAction(command.action);
    };
    add("&New from template…");
    add("&Open…");
    add("&Save");
    toolBar_->addSeparator();
    add("&Undo");
    add("&Redo");
    toolBar_->addSeparator();
    add("&Fit all");
    toolBar_->addSeparator();
    add("&Report as PDF…");
    add("&Bill of materials…");
    auto* spacer = new QWidget(toolBar_);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar_->addWidget(spacer);
    add("&Find anything…");
}

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
    const QString tabs[] = {tr("Design"), tr("Dashboard"), tr("Bill of materials"), tr("Report")};
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
    zoomLabel_->setText(percentText(canvas_->zoom()));
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
            entries.append(
                {QString::fromStdString(server.manufacturer + " " + server.model), tr("Add part"), {}, [this, entry] {
                     canvas_->place(entry);
                 }});
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
        else
            place->setFocus(Qt::TabFocusReason);
        return;
    }
}

}  // namespace cw

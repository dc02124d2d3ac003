// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// The menus and the tool bar of the main window.
#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include "views/as_built/as_built.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/network_interior.h"
#include "views/shell/about_dialog.h"
#include "views/shell/export_actions.h"
#include "views/shell/file_actions.h"
#include "views/shell/main_window.h"
#include "views/style/theme.h"

namespace cw {

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
    needDesign_.push_back(addCommand(
        menu, QT_TR_NOOP("Compare as &built…"),
        QT_TR_NOOP("What was cabled against what was designed: ibnetdiscover output or a point-to-point sheet"),
        "compare", {}, [this] { chooseAsBuilt(); }));
    closeAsBuilt_ = addCommand(menu, QT_TR_NOOP("&Close comparison"), QT_TR_NOOP("Take the marks off the canvas"), "",
                               {}, [this] { asBuilt_->close(); });
    closeAsBuilt_->setEnabled(false);
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
    buildByHandMenu(menu);
    menu->addSeparator();
    addCommand(menu, QT_TR_NOOP("&Find anything…"), QT_TR_NOOP("Actions, elements and parts by a few letters"),
               "search", Qt::CTRL | Qt::Key_K, [this] { findCommand(); });
}

/// What is drawn inside an open network. The keys are single letters that the drawing takes itself.
void MainWindow::buildByHandMenu(QMenu* edit)
{
    QMenu* menu = addTitledMenu(edit, QT_TR_NOOP("By &hand in a network"));
    const auto add = [&](const char* text, const char* help, const char* iconName, auto gesture) {
        QAction* action = addCommand(menu, text, help, iconName, {}, [this, gesture] {
            if (NetworkInterior* network = canvas_->interior()) {
                showTab(Tab::Design);
                gesture(*network);
            }
        });
        action->setEnabled(false);
        needNetwork_.push_back(action);
    };
    const char* switchHelp = QT_TR_NOOP("Add a switch to this tier of the open network (A: to the tier selected)");
    add(QT_TR_NOOP("Add a &leaf switch by hand…"), switchHelp, "add",
        [](NetworkInterior& network) { network.askForSwitch(SwitchTier::Leaf); });
    add(QT_TR_NOOP("Add a &spine switch by hand…"), switchHelp, "add",
        [](NetworkInterior& network) { network.askForSwitch(SwitchTier::Spine); });
    add(QT_TR_NOOP("Add a &core switch by hand…"), switchHelp, "add",
        [](NetworkInterior& network) { network.askForSwitch(SwitchTier::Core); });
    add(QT_TR_NOOP("Add or move a lin&k by hand"),
        QT_TR_NOOP("From the selected free port, or move the end at the selected port (L)"), "link",
        [](NetworkInterior& network) { network.beginLink(); });
    add(QT_TR_NOOP("Choose the ca&ble by hand…"), QT_TR_NOOP("Part and length of the selected link (E)"), "cable",
        [](NetworkInterior& network) { network.chooseCable(); });
    add(QT_TR_NOOP("&Remove a switch or link by hand"), QT_TR_NOOP("What is selected in the open network (Delete)"),
        "delete", [](NetworkInterior& network) { network.removeSelected(); });
    add(QT_TR_NOOP("Return to &generated"), QT_TR_NOOP("Take back what was drawn by hand at the selection (R)"), "undo",
        [](NetworkInterior& network) { network.returnToGenerated(); });
    add(QT_TR_NOOP("Take back &all by hand"), QT_TR_NOOP("The open network is as generated again"), "remove",
        [](NetworkInterior& network) { network.takeBackAll(); });
    add(QT_TR_NOOP("&Thinnest cut"), QT_TR_NOOP("Show or hide where the open network is thinnest (C)"), "bisection",
        [](NetworkInterior& network) { network.toggleCutTool(); });
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
                                      {Tab::Network, QT_TR_NOOP("Go to net&works"), Qt::Key_3},
                                      {Tab::Training, QT_TR_NOOP("Go to &training"), Qt::Key_4},
                                      {Tab::Bom, QT_TR_NOOP("Go to bi&ll of materials"), Qt::Key_5},
                                      {Tab::Report, QT_TR_NOOP("Go to &report"), Qt::Key_6}};
    for (const Page& page : kPages)
        onDesign(page.text, QT_TR_NOOP("Show this tab"), "", Qt::CTRL | page.key, [this, tab = page.tab] {
            showTab(tab);
            focusPage();
        });
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
    add(QT_TR_NOOP("&Cable schedule…"),
        QT_TR_NOOP("Every cable with its labels, length and route, as a workbook or CSV"), "cable", {},
        [this] { exports_->exportCables(); });
    add(QT_TR_NOOP("P&oint-to-point sheet…"),
        QT_TR_NOOP("One row a cable with both ends, for installers and other programs, as a workbook or CSV"), "table",
        {}, [this] { exports_->exportCableSheet(); });
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

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>
#include <QPointer>

#include "model/design/templates.h"
#include "views/shell/file_session.h"
#include "views/shell/preferences.h"
#include "views/training/calibration_store.h"

#include <functional>
#include <vector>

class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolBar;

namespace cw {

class AsBuilt;
class BomPanel;
class CanvasView;
class Dashboard;
class ExportActions;
class FileActions;
class InspectorPanel;
template <class Page>
class LaterPage;
class ManualWindow;
class NetworkPage;
class PalettePanel;
class ReportPreview;
class RulesPanel;
class TotalsBar;
class TrainingPage;
class WelcomePage;

/// What the window needs from the program around it.
struct WindowServices {
    std::vector<Template> templates;
    Design sample;
    QStringList currencies;
    /// Makes preferences take effect: language, theme, units, prices, autosave.
    std::function<void(const Preferences&)> applyPreferences;
    CalibrationStore calibration;
};

/// The main window: totals on top, palette left, drawing in the middle, inspector right, rules below.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(FileSession& session, WindowServices services);
    ~MainWindow() override;

    enum class Tab { Design, Dashboard, Network, Training, Bom, Report };
    void showTab(Tab tab);
    /// Leaves the welcome page.
    void showWorkspace();
    void showWelcome();
    void openFile(const QString& path);
    /// Compares the design with a file of what was built, and shows the differences.
    void compareAsBuilt(const QString& path);
    CanvasView& canvas() { return *canvas_; }
    NetworkPage& network();
    TrainingPage& training();
    /// Docks and bars as they were made; what "Reset layout" does.
    void resetLayout();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Command {
        QAction* action;
        const char* text;
        const char* help;
    };

    void buildPages();
    Dashboard* makeDashboard(QWidget* parent);
    NetworkPage* makeNetworkPage(QWidget* parent);
    TrainingPage* makeTrainingPage(QWidget* parent);
    BomPanel* makeBomPanel(QWidget* parent);
    void buildPanels();
    QDockWidget* addDock(const char* name, QWidget* panel, Qt::DockWidgetArea area);
    void buildStatusBar();
    void connectSession();
    void connectAsBuilt();
    void chooseAsBuilt();
    void tellAsBuilt();
    /// In the status bar; 0: until something else is said.
    void tell(const QString& text, int milliseconds = 0);
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildByHandMenu(QMenu* edit);
    void buildViewMenu();
    void buildExportMenu();
    void buildHelpMenu();
    void buildToolBar();
    /// `text` and `help` are sources for tr(): they are translated again when the language changes.
    template <class Slot>
    QAction* addCommand(QMenu* menu, const char* text, const char* help, const char* iconName, const QKeySequence& keys,
                        Slot slot);
    QMenu* addTitledMenu(QMenu* parent, const char* title);
    void retranslate();
    void refreshTitle();
    void refreshHistory();
    void refreshSelection();
    void refreshRecent();
    void showState();
    void explain(const ElementId& workload, const QString& figure);
    void showZoom(double zoom);
    void editPreferences();
    void showManual(const QString& page = {});
    void findCommand();
    void togglePanelFocus();
    /// Brings the keyboard to the page that is shown.
    void focusPage();
    void restoreLayout();

    FileSession& session_;
    WindowServices services_;
    Preferences preferences_;
    FileActions* files_ = nullptr;
    ExportActions* exports_ = nullptr;
    AsBuilt* asBuilt_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    CanvasView* canvas_ = nullptr;
    LaterPage<NetworkPage>* network_ = nullptr;
    LaterPage<TrainingPage>* training_ = nullptr;
    PalettePanel* palette_ = nullptr;
    InspectorPanel* inspector_ = nullptr;
    RulesPanel* rules_ = nullptr;
    TotalsBar* totals_ = nullptr;
    QToolBar* totalsBar_ = nullptr;
    QToolBar* toolBar_ = nullptr;
    QDockWidget* paletteDock_ = nullptr;
    QDockWidget* inspectorDock_ = nullptr;
    QDockWidget* rulesDock_ = nullptr;
    QDockWidget* historyDock_ = nullptr;
    QLabel* selectionLabel_ = nullptr;
    QLabel* stateLabel_ = nullptr;
    QLabel* zoomLabel_ = nullptr;
    QMenu* recentMenu_ = nullptr;
    std::vector<std::pair<QMenu*, const char*>> menus_;
    std::vector<Command> commands_;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* closeAsBuilt_ = nullptr;
    QString toldAsBuilt_;  ///< the result that the status bar showed last
    std::vector<QAction*> needSelection_;
    std::vector<QAction*> needDesign_;
    std::vector<QAction*> needNetwork_;  ///< the inside of one, on the canvas
    QPointer<ManualWindow> manual_;
    QByteArray initialState_;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/main_window.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QUrl>

#include "model/catalogue/catalogue.h"
#include "views/as_built/as_built.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/history_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/rules_panel.h"
#include "views/panels/totals_bar.h"
#include "views/shell/export_actions.h"
#include "views/shell/field_keys.h"
#include "views/shell/file_actions.h"
#include "views/shell/later_page.h"
#include "views/shell/manual_window.h"
#include "views/shell/paint_joiner.h"
#include "views/shell/welcome_page.h"
#include "views/training/training_page.h"

namespace cw {

namespace {

/// Raised when docks or bars change, so that an old layout is not laid over new ones.
constexpr int kLayoutVersion = 1;

QString droppedDesign(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && url.fileName().endsWith(QStringLiteral(".cwdesign"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

/// A file that may be a fabric as built: what programs and people call one.
QString droppedFabric(const QMimeData& data)
{
    static const QStringList kEndings = {QStringLiteral("csv"), QStringLiteral("tsv"),  QStringLiteral("net"),
                                         QStringLiteral("txt"), QStringLiteral("topo"), QStringLiteral("lst"),
                                         QStringLiteral("log"), QStringLiteral("out"),  QStringLiteral("xlsx")};
    for (const QUrl& url : data.urls())
        if (const QFileInfo file(url.toLocalFile());
            url.isLocalFile() && (kEndings.contains(file.suffix().toLower()) ||
                                  file.fileName().contains(QStringLiteral("ibnetdiscover"), Qt::CaseInsensitive)))
            return file.filePath();
    return {};
}

}  // namespace

MainWindow::MainWindow(FileSession& session, WindowServices services)
    : session_(session)
    , services_(std::move(services))
    , preferences_(Preferences::load())
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    new FieldKeys(this);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    files_ = new FileActions(
        session_, services_.templates,
        [this] {
            Design design;
            design.currency = preferences_.currency;
            return design;
        },
        this);
    exports_ = new ExportActions(session_, this);
    asBuilt_ = new AsBuilt(session_, this);
    buildPages();
    buildPanels();
    buildStatusBar();
    buildMenus();
    buildToolBar();
    connectSession();
    connectAsBuilt();
    new PaintJoiner(session_, this);
    retranslate();
    resize(1400, 880);
    initialState_ = saveState(kLayoutVersion);
    restoreLayout();
    showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanels()
{
    toolBar_ = addToolBar(QString());
    toolBar_->setObjectName(QStringLiteral("toolBar"));
    addToolBarBreak();
    totals_ = new TotalsBar(session_);
    totalsBar_ = addToolBar(QString());
    totalsBar_->setObjectName(QStringLiteral("totalsBar"));
    totalsBar_->setMovable(false);
    totalsBar_->addWidget(totals_);

    palette_ = new PalettePanel(session_);
    inspector_ = new InspectorPanel(session_);
    rules_ = new RulesPanel(session_);
    paletteDock_ = addDock("palette", palette_, Qt::LeftDockWidgetArea);
    inspectorDock_ = addDock("inspector", inspector_, Qt::RightDockWidgetArea);
    rulesDock_ = addDock("rules", rules_, Qt::BottomDockWidgetArea);
    historyDock_ = addDock("history", new HistoryPanel(session_), Qt::BottomDockWidgetArea);
    // The side panels keep the full height, as the eye reads them as columns.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    // Narrower, names of parts and the fields beside their labels would be cut off.
    palette_->setMinimumWidth(224);
    inspector_->setMinimumWidth(290);
    resizeDocks({paletteDock_, inspectorDock_}, {230, 320}, Qt::Horizontal);
    resizeDocks({rulesDock_, historyDock_}, {700, 220}, Qt::Horizontal);
    resizeDocks({rulesDock_}, {190}, Qt::Vertical);
    historyDock_->hide();
}

QDockWidget* MainWindow::addDock(const char* name, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(panel);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildStatusBar()
{
    selectionLabel_ = new QLabel;
    stateLabel_ = new QLabel;
    zoomLabel_ = new QLabel;
    for (QLabel* label : {stateLabel_, zoomLabel_})
        label->setContentsMargins(10, 0, 4, 0);
    statusBar()->addWidget(selectionLabel_, 1);
    statusBar()->addPermanentWidget(stateLabel_);
    statusBar()->addPermanentWidget(zoomLabel_);
}

void MainWindow::connectSession()
{
    connect(&session_, &Session::designChanged, this, &MainWindow::refreshTitle);
    connect(&session_, &Session::historyChanged, this, &MainWindow::refreshHistory);
    connect(&session_, &Session::historyChanged, this, &MainWindow::refreshTitle);
    connect(&session_, &Session::selectionChanged, this, &MainWindow::refreshSelection);
    connect(&session_, &Session::analysisChanged, this, &MainWindow::refreshSelection);
    connect(&session_, &Session::analysisChanged, this, &MainWindow::showState);
    connect(&session_, &Session::analysisStarted, this, &MainWindow::showState);
    connect(&session_, &Session::revealRequested, this, [this] { showTab(Tab::Design); });
    connect(&session_, &FileSession::pathChanged, this, &MainWindow::refreshTitle);
    connect(files_, &FileActions::opened, this, &MainWindow::showWorkspace);
    connect(files_, &FileActions::recentFilesChanged, this, &MainWindow::refreshRecent);
    const auto say = [this](const QString& text) { tell(text, 8000); };
    connect(files_, &FileActions::message, this, say);
    connect(exports_, &ExportActions::message, this, say);
    connect(canvas_, &CanvasView::statusMessage, this, [this](const QString& text) { tell(text); });
    connect(canvas_, &CanvasView::zoomChanged, this, [this](double zoom) { showZoom(zoom); });
    connect(canvas_, &CanvasView::inspectRequested, this, [this] {
        inspectorDock_->show();
        inspectorDock_->raise();
        inspector_->focusFirstField();
    });
    connect(canvas_, &CanvasView::networkOpened, this, [this](bool isOpen) {
        for (QAction* action : needNetwork_)
            action->setEnabled(isOpen);
    });
    connect(inspector_, &InspectorPanel::showInNetworkRequested, this,
            [this](const ElementId& network, const PortName& port) {
                showTab(Tab::Design);
                canvas_->showPort(network, port);
            });
    connect(inspector_, &InspectorPanel::titleChanged, this, [this](const QString& title) {
        inspectorDock_->setWindowTitle(title.isEmpty() ? tr("Inspector") : tr("Inspector · %1").arg(title));
    });
    connect(rules_, &RulesPanel::countsChanged, this, [this] { rulesDock_->setWindowTitle(rules_->title()); });
    connect(totals_, &TotalsBar::rulesRequested, this, [this] {
        rulesDock_->show();
        rulesDock_->raise();
        rules_->setFocus();
    });
    connect(totals_, &TotalsBar::trainingRequested, this, [this](const QString& figure) { explain({}, figure); });
    connect(inspector_, &InspectorPanel::explainRequested, this, &MainWindow::explain);
    connect(palette_, &PalettePanel::recentlyUsedChanged, this,
            [this] { QSettings().setValue(QStringLiteral("palette/recent"), palette_->recentlyUsed()); });
    palette_->setRecentlyUsed(QSettings().value(QStringLiteral("palette/recent")).toStringList());
    connect(welcome_, &WelcomePage::templateRequested, files_, &FileActions::newFromTemplate);
    connect(welcome_, &WelcomePage::emptyRequested, files_, &FileActions::newEmpty);
    connect(welcome_, &WelcomePage::sampleRequested, this, [this] { files_->openUnnamed(services_.sample); });
    connect(welcome_, &WelcomePage::openRequested, files_, &FileActions::open);
    connect(welcome_, &WelcomePage::fileRequested, files_, &FileActions::openFile);
    connect(welcome_, &WelcomePage::manualRequested, this, [this] { showManual(); });
}

/// Of a training job, the first if none is named, where the figure has room to be explained.
void MainWindow::explain(const ElementId& workload, const QString& figure)
{
    const auto& jobs = session_.analysis()->training;
    if (jobs.empty())
        return;
    showTab(Tab::Training);
    training().explainJob(workload.empty() ? jobs.front().workload : workload, figure.toStdString());
}

void MainWindow::showZoom(double zoom)
{
    zoomLabel_->setText(tr("Zoom %1").arg(percentText(zoom)));
}

/// In one line, whose parts stay apart, and cut with dots before it reaches what always stands in the bar.
void MainWindow::tell(const QString& text, int milliseconds)
{
    QString line = text.trimmed();
    line.replace(QLatin1Char('\n'), QStringLiteral("  ·  "));
    constexpr int kGap = 24;
    int room = statusBar()->width() - 2 * kGap;
    for (const QLabel* always : {stateLabel_, zoomLabel_})
        room -= always->isVisible() ? always->width() : 0;
    statusBar()->showMessage(statusBar()->fontMetrics().elidedText(line, Qt::ElideRight, room), milliseconds);
}

void MainWindow::showTab(Tab tab)
{
    tabs_->setCurrentIndex(static_cast<int>(tab));
}

void MainWindow::showWorkspace()
{
    const bool wasWelcome = stack_->currentWidget() != tabs_;
    stack_->setCurrentWidget(tabs_);
    for (QAction* action : needDesign_)
        action->setEnabled(true);
    stateLabel_->show();
    zoomLabel_->show();
    if (wasWelcome) {
        totalsBar_->show();
        restoreLayout();
    }
    showTab(Tab::Design);
    canvas_->fitAll();
    canvas_->setFocus();
    refreshTitle();
    refreshSelection();
}

void MainWindow::showWelcome()
{
    // The panels speak of a design; without one they would only be empty boxes around the choice to make.
    for (QWidget* panel :
         {static_cast<QWidget*>(paletteDock_), static_cast<QWidget*>(inspectorDock_), static_cast<QWidget*>(rulesDock_),
          static_cast<QWidget*>(historyDock_), static_cast<QWidget*>(totalsBar_)})
        panel->hide();
    for (QAction* action : needDesign_)
        action->setEnabled(false);
    stack_->setCurrentWidget(welcome_);
    stateLabel_->hide();
    zoomLabel_->hide();
    refreshRecent();
    refreshTitle();
    welcome_->setFocus();
}

void MainWindow::openFile(const QString& path)
{
    files_->openFile(path);
}

void MainWindow::resetLayout()
{
    restoreState(initialState_, kLayoutVersion);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    const QByteArray state = settings.value(QStringLiteral("window/state")).toByteArray();
    if (state.isEmpty() || !restoreState(state, kLayoutVersion))
        resetLayout();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!files_->mayDiscard()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (stack_->currentWidget() == tabs_)
        settings.setValue(QStringLiteral("window/state"), saveState(kLayoutVersion));
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool hasDesign = stack_->currentWidget() == tabs_;
    if (!droppedDesign(*event->mimeData()).isEmpty() || (hasDesign && !droppedFabric(*event->mimeData()).isEmpty()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString design = droppedDesign(*event->mimeData());
    const QString fabric = droppedFabric(*event->mimeData());
    event->acceptProposedAction();
    // The sender waits until the drop returns; a question asked now would block it.
    QMetaObject::invokeMethod(
        this,
        [this, design, fabric] {
            if (design.isEmpty())
                compareAsBuilt(fabric);
            else
                openFile(design);
        },
        Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && stack_)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::refreshTitle()
{
    if (stack_->currentWidget() == welcome_) {
        setWindowModified(false);
        setWindowTitle(tr("Clusterwright"));
        return;
    }
    QString name = QString::fromStdString(session_.design()->name);
    if (name.isEmpty())
        name = session_.path().isEmpty() ? tr("Untitled") : QFileInfo(session_.path()).completeBaseName();
    const QString state = session_.isReadOnly() ? tr(" (read only)") : QString();
    setWindowTitle(tr("%1[*]%2 – Clusterwright").arg(name, state));
    setWindowModified(session_.isModified());
    setWindowFilePath(session_.path());
}

void MainWindow::refreshHistory()
{
    undo_->setEnabled(session_.canUndo());
    redo_->setEnabled(session_.canRedo());
    undo_->setText(session_.canUndo() ? tr("&Undo %1").arg(session_.undoTitle()) : tr("&Undo"));
    redo_->setText(session_.canRedo() ? tr("&Redo %1").arg(session_.redoTitle()) : tr("&Redo"));
}

void MainWindow::refreshSelection()
{
    const bool hasSelection = !session_.selection().empty();
    for (QAction* action : needSelection_)
        action->setEnabled(hasSelection);
    if (!hasSelection) {
        selectionLabel_->clear();
        return;
    }
    const Design& design = *session_.design();
    int units = 0;
    Power power;
    for (const ElementId& id : session_.selection()) {
        const Block* block = design.block(id);
        if (!block)
            continue;
        units += block->count;
        if (const Part* part = session_.facts().catalogue->find(block->part))
            power += part->powerForFeeds() * block->count;
    }
    // One line of the bill may serve several blocks, so only what belongs to a network is taken from there.
    for (const BomLine& line : session_.analysis()->bill.lines)
        if (line.elements.size() == 1 && design.network(line.elements.front()) &&
            session_.isSelected(line.elements.front()))
            power += line.powerMax;
    QString summary = tr("%n element(s) selected", nullptr, static_cast<int>(session_.selection().size()));
    if (units > 0)
        summary += tr(" · %Ln unit(s)", nullptr, units);
    if (power > Power{})
        summary += tr(" · %1 max").arg(text(power));
    selectionLabel_->setText(summary);
}

void MainWindow::showState()
{
    stateLabel_->setText(session_.isUpToDate() ? tr("up to date · %1").arg(text(session_.analysis()->computeTime))
                                               : tr("working…"));
}

}  // namespace cw

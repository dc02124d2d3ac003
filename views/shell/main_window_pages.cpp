// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The tabs in the middle of the window.
#include "views/shell/main_window.h"

#include <QStackedWidget>
#include <QTabWidget>

#include "views/as_built/as_built.h"
#include "views/canvas/canvas_view.h"
#include "views/charts/dashboard.h"
#include "views/network/network_page.h"
#include "views/panels/bom_panel.h"
#include "views/panels/totals_bar.h"
#include "views/report/print.h"
#include "views/shell/export_actions.h"
#include "views/shell/later_page.h"
#include "views/shell/welcome_page.h"
#include "views/training/training_page.h"

#include <initializer_list>

namespace cw {

NetworkPage& MainWindow::network()
{
    return network_->page();
}

TrainingPage& MainWindow::training()
{
    return training_->page();
}

NetworkPage* MainWindow::makeNetworkPage(QWidget* parent)
{
    auto* page = new NetworkPage(session_, asBuilt_, parent);
    connect(page, &NetworkPage::cableExportRequested, exports_, &ExportActions::exportCables);
    connect(page, &NetworkPage::portMapExportRequested, exports_, &ExportActions::exportPortMap);
    connect(page, &NetworkPage::addressExportRequested, exports_, &ExportActions::exportAddresses);
    connect(page, &NetworkPage::floorExportRequested, exports_,
            [this] { exports_->exportDrawing(DrawingView::Floor); });
    connect(page, &NetworkPage::asBuiltOpenRequested, this, &MainWindow::chooseAsBuilt);
    connect(page, &NetworkPage::asBuiltExportRequested, this,
            [this] { exports_->exportAsBuilt(asBuilt_->comparison()); });
    return page;
}

TrainingPage* MainWindow::makeTrainingPage(QWidget* parent)
{
    auto* page = new TrainingPage(session_, services_.calibration, parent);
    connect(page, &TrainingPage::message, this, [this](const QString& text) { tell(text, 8000); });
    return page;
}

Dashboard* MainWindow::makeDashboard(QWidget* parent)
{
    auto* page = new Dashboard(session_, parent);
    connect(page, &Dashboard::explainRequested, this, [this](const QString& figure) {
        if (!totals_->explain(figure))
            explain({}, figure);
    });
    return page;
}

BomPanel* MainWindow::makeBomPanel(QWidget* parent)
{
    auto* panel = new BomPanel(session_, parent);
    connect(panel, &BomPanel::exportRequested, exports_, &ExportActions::exportBom);
    return panel;
}

void MainWindow::buildPages()
{
    // Each into what is in the window already: a widget that moves to another parent is styled anew with all it holds.
    stack_ = new QStackedWidget(this);
    setCentralWidget(stack_);
    // The widest of the hidden pages must not push the inspector off a small screen.
    stack_->setMinimumWidth(480);
    welcome_ = new WelcomePage(stack_);
    stack_->addWidget(welcome_);
    tabs_ = new QTabWidget(stack_);
    stack_->addWidget(tabs_);
    tabs_->setDocumentMode(true);
    canvas_ = new CanvasView(&session_);
    network_ = new LaterPage<NetworkPage>([this](QWidget* parent) { return makeNetworkPage(parent); });
    training_ = new LaterPage<TrainingPage>([this](QWidget* parent) { return makeTrainingPage(parent); });
    auto* dashboard = new LaterPage<Dashboard>([this](QWidget* parent) { return makeDashboard(parent); });
    auto* bom = new LaterPage<BomPanel>([this](QWidget* parent) { return makeBomPanel(parent); });
    auto* report =
        new LaterPage<ReportPreview>([this](QWidget* parent) { return new ReportPreview(session_, parent); });
    for (QWidget* page : std::initializer_list<QWidget*>{canvas_, dashboard, network_, training_, bom, report})
        tabs_->addTab(page, QString());
}

}  // namespace cw

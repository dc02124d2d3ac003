// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/screenshots_training.h"

#include "app/session/document.h"
#include "model/design/edits.h"
#include "views/canvas/canvas_layout.h"
#include "views/shell/main_window.h"
#include "views/training/search_page.h"
#include "views/training/training_page.h"

#include <algorithm>

namespace cw {

namespace {

/// The model that the design trains, served as well: on the canvas with its fields, and in depth.
Result<void> shootServing(MainWindow& window, Document& document, const Shoot& shoot)
{
    const auto& jobs = document.design()->workloads;
    const auto trained = std::find_if(
        jobs.begin(), jobs.end(), [](const Workload& workload) { return workload.kind == WorkloadKind::LlmTraining; });
    if (trained == jobs.end())
        return {};
    Workload served;
    served.name = trained->name;
    served.kind = WorkloadKind::LlmServing;
    served.model = trained->model;
    served.block = trained->block;
    served.y = trained->y;
    served.x = trained->x + 1.1 * kCardWidth;
    served.layout.precision = Precision::Fp8;
    served.serving.requestsPerSecond = 40;
    served.serving.firstToken = seconds(0.5);
    served.serving.betweenTokens = seconds(0.04);
    ElementId id;
    document.edit(QStringLiteral("serve"), [&](const Design& design) { return addWorkload(design, served, &id); });
    document.waitForAnalysis();
    window.showTab(MainWindow::Tab::Design);
    document.reveal({id});
    auto taken = shoot(QStringLiteral("design-serving"));
    window.showTab(MainWindow::Tab::Training);
    window.training().showPart(TrainingPage::Part::Serving);
    if (taken)
        taken = shoot(QStringLiteral("training-serving"));
    window.training().showPart(TrainingPage::Part::Workload);
    document.select({});
    document.undo();
    document.waitForAnalysis();
    return taken;
}

}  // namespace

Result<void> shootTrainingScreens(MainWindow& window, Document& document, const Shoot& shoot)
{
    TrainingPage& page = window.training();
    window.showTab(MainWindow::Tab::Training);
    page.showPart(TrainingPage::Part::Workload);
    page.explain("step");
    if (auto taken = shoot(QStringLiteral("training-explain")); !taken)
        return taken;
    page.closeSheet();
    page.showPart(TrainingPage::Part::Search);
    page.search().search();
    if (auto taken = shoot(QStringLiteral("training-search")); !taken)
        return taken;
    page.showPart(TrainingPage::Part::Accuracy);
    if (auto taken = shoot(QStringLiteral("training-accuracy")); !taken)
        return taken;
    page.openRun(0);
    auto taken = shoot(QStringLiteral("training-run"));
    page.closeSheet();
    page.showPart(TrainingPage::Part::Workload);
    return taken ? shootServing(window, document, shoot) : taken;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/screenshots_training.h"

#include "views/shell/main_window.h"
#include "views/training/search_page.h"
#include "views/training/training_page.h"

namespace cw {

Result<void> shootTrainingScreens(MainWindow& window, const Shoot& shoot)
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
    return taken;
}

}  // namespace cw

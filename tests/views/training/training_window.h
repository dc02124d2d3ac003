// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include "tests/views/panels_test_support.h"
#include "views/report/background_task.h"
#include "views/training/training_page.h"

#include <algorithm>

namespace cw::test {

inline void waitFor(const QWidget& widget)
{
    const auto isBusy = [&] {
        const auto tasks = widget.findChildren<BackgroundTask*>();
        return std::any_of(tasks.begin(), tasks.end(), [](const BackgroundTask* task) { return task->isRunning(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isBusy(), 60'000);
    QCoreApplication::processEvents();
}

/// The page on a full design, when nothing runs behind it any more.
struct Window {
    FakeSession session{fullDesign()};
    TrainingPage page{session};

    explicit Window(TrainingPage::Part part = TrainingPage::Part::Workload)
    {
        page.resize(1240, 760);
        page.showPart(part);
        settle(page);
        waitFor(page);
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    const TrainingEstimate& estimate() const { return *session.analysis()->training.front().estimate; }
};

}  // namespace cw::test

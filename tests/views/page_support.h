// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>
#include <QWidget>

#include "views/report/background_task.h"

#include <algorithm>

namespace cw::test {

/// Whether something is worked out beside the window.
inline bool isBusy(const QWidget& widget)
{
    const auto tasks = widget.findChildren<BackgroundTask*>();
    return std::any_of(tasks.begin(), tasks.end(), [](const BackgroundTask* task) { return task->isRunning(); });
}

/// Until nothing is worked out beside the window any more.
inline void waitUntilCalm(const QWidget& widget)
{
    for (int calm = 0; calm < 3; ++calm) {
        QTRY_VERIFY_WITH_TIMEOUT(!isBusy(widget), 60'000);
        QTest::qWait(200);  // longer than the pause after which work begins
    }
}

/// Which must be there.
template <class Widget>
Widget* childOf(const QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

}  // namespace cw::test

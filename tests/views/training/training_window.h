// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include "tests/views/page_support.h"
#include "tests/views/panels_test_support.h"
#include "views/training/training_page.h"

namespace cw::test {

inline void waitFor(const QWidget& widget)
{
    QTRY_VERIFY_WITH_TIMEOUT(!isBusy(widget), 60'000);
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
        return childOf<Widget>(page, QLatin1String(name));
    }
    const TrainingEstimate& estimate() const { return *session.analysis()->training.front().estimate; }
};

}  // namespace cw::test

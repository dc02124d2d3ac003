// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>
#include <QWidget>

#include "tests/support/fake_session.h"

namespace cw::test {

/// A SuperPOD of four scalable units with a job on it: everything that a panel can show.
inline Design fullDesign()
{
    Design design = instantiated("superpod-h100", "su", 4);
    if (design.workloads.empty()) {
        const ModelPreset& preset = shippedFacts().presets->at("llama3-70b");
        Workload job;
        job.id = "job-1";
        job.name = preset.name;
        job.model = preset.shape;
        job.tokens = 2e12;
        design.workloads.push_back(job);
    }
    return design;
}

template <class Kind>
ElementId firstOf(const Design& design)
{
    for (const Block& block : design.blocks)
        if (std::holds_alternative<Kind>(block.kind))
            return block.id;
    return {};
}

/// Every widget that a person can reach says what it is. Parts that Qt makes for itself (viewports, the line edit of a
/// spin box) are named by their owner.
inline QStringList namelessWidgets(const QWidget& root)
{
    QStringList nameless;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isReachable = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->isHidden();
        const bool isInner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                             (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget);
        if (isReachable && !isInner && widget->accessibleName().isEmpty())
            nameless << QStringLiteral("%1 “%2” in %3")
                            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                 QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

inline void settle(QWidget& widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QCoreApplication::processEvents();
}

}  // namespace cw::test

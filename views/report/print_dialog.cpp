// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/print_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QToolButton>

namespace cw {

void makeReachable(QPrintPreviewDialog& dialog)
{
    dialog.resize(1120, 720);
    for (QToolButton* button : dialog.findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::TabFocus);
    // Qt gives the action no name; its text is the one in Qt's own translations.
    constexpr const char* kContext = "QPrintPreviewDialog";
    const QString print = QCoreApplication::translate(kContext, "Print");
    for (QAction* action : dialog.findChildren<QAction*>())
        if (action->text() == print)
            action->setShortcut(QKeySequence::Print);
}

}  // namespace cw

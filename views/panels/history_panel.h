// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/session.h"

class QListWidget;

namespace cw {

/// The undo steps with their titles; a click or Enter goes there.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void goToCurrentRow();

    Session& session_;
    QListWidget* list_ = nullptr;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/session.h"

class QLabel;
class QListWidget;
class QToolButton;

namespace cw {

/// What was drawn by hand over the generated plan, with what found no target: shown on the canvas, or taken back.
class ByHandList : public QWidget {
    Q_OBJECT
public:
    explicit ByHandList(Session& session, QWidget* parent = nullptr);

    /// Of one network, or of the whole design for "".
    void showFor(const ElementId& network);

signals:
    /// `port` has 0 as its number for a whole switch.
    void showRequested(const cw::ElementId& network, const cw::PortName& port);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void requestShow();
    void takeBackChosen();
    void enableButtons();
    const Override* chosen() const;
    ElementId networkOfChosen() const;

    Session& session_;
    ElementId network_;
    AnalysisPtr shown_;
    ElementId shownFor_;
    std::vector<std::size_t> rows_;  ///< index in Design::overrides of each row
    QLabel* title_ = nullptr;
    QListWidget* list_ = nullptr;
    QToolButton* show_ = nullptr;
    QToolButton* takeBack_ = nullptr;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/session.h"

class QLabel;
class QScrollArea;

namespace cw {

class ByHandList;
class PropertyForm;

/// Typed editors for what is selected: blocks, networks and workloads; the design and its site if nothing is.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(Session& session, QWidget* parent = nullptr);

    /// What is shown, for the dock's title: "DGX H100", "3 compute blocks", "Design".
    QString title() const { return title_; }
    void focusFirstField();

signals:
    void titleChanged(const QString& title);
    /// A figure of a training job is to be explained, under the name that the training page has for it.
    void explainRequested(const cw::ElementId& workload, const QString& figure);
    /// Something drawn by hand is to be seen in its network; the number of its port is 0 for a whole switch.
    void showInNetworkRequested(const cw::ElementId& network, const cw::PortName& port);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void refresh();
    void showTitle();
    void showByHand();

    Session& session_;
    QLabel* heading_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    PropertyForm* form_ = nullptr;
    ByHandList* byHand_ = nullptr;
    std::vector<ElementId> ids_;
    QString shape_;
    QString title_;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/session.h"

class QMenu;
class QToolButton;

namespace cw {

class TotalButton;

/// The numbers that matter, above the canvas. Every one is a button that explains it.
class TotalsBar : public QWidget {
    Q_OBJECT
public:
    explicit TotalsBar(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Opens the explanation of a figure by its key: "power", "capex". Returns whether there is one.
    bool explain(const QString& key);

signals:
    /// The count of errors and warnings was activated: the window shows the rules panel.
    void rulesRequested();
    /// A figure of the first training job is to be explained in full, under the name that the training page has for it.
    void trainingRequested(const QString& figure);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void arrange();
    void explain(int index, QWidget* at);

    Session& session_;
    std::vector<TotalButton*> buttons_;
    QToolButton* more_ = nullptr;
    QMenu* hidden_ = nullptr;
};

}  // namespace cw

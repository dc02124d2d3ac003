// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace cw {

/// A sheet beside the page with words about one figure or one published run.
class ExplainSheet : public QFrame {
    Q_OBJECT
public:
    explicit ExplainSheet(QWidget* parent = nullptr);

    void show(const QString& title, const QString& html);
    /// Gives the keys to the text, so that arrows scroll it and Esc closes.
    void takeFocus();
    QString plainText() const;

signals:
    void closed();
    /// A published run was asked for, by its place.
    void runRequested(int index);
    /// From a run back to the figure that led to it.
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dress();

    QLabel* title_ = nullptr;
    QToolButton* close_ = nullptr;
    QTextBrowser* text_ = nullptr;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace cw {

/// The built-in manual: pages on the left, text on the right, in the language of the window.
class ManualWindow : public QDialog {
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent = nullptr);

    /// A page by its file name without ending ("canvas"), or the first.
    void showPage(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void find();

    QListWidget* pages_ = nullptr;
    QTextBrowser* text_ = nullptr;
    QLineEdit* search_ = nullptr;
};

}  // namespace cw

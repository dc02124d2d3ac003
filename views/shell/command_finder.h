// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QLineEdit;
class QListWidget;

namespace cw {

/// Type a few letters, run what they find: actions, elements of the design, parts, rules. Opened with Ctrl+K.
class CommandFinder : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        QString text;
        QString kind;  ///< "Action", "Element", "Part": shown at the right
        QString shortcut;
        std::function<void()> run;
    };

    CommandFinder(QList<Entry> entries, QWidget* parent = nullptr);

    /// How well `text` answers `typed`: higher is better, 0 is not at all. Letters must come in order.
    static int match(const QString& typed, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void runCurrent();

    QList<Entry> entries_;
    QLineEdit* input_ = nullptr;
    QListWidget* list_ = nullptr;
};

}  // namespace cw

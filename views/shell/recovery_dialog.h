// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QList>

class QListWidget;

namespace cw {

/// After a crash: what was not saved, and whether to take it back.
class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    struct Item {
        QString name;
        QString path;  ///< "" if it was never saved
        QDateTime time;
        int gpus = 0;
    };
    enum class Choice { Later, Recover, Discard };

    RecoveryDialog(const QList<Item>& items, QWidget* parent = nullptr);

    Choice choice() const { return choice_; }
    int chosenItem() const;

private:
    QListWidget* list_ = nullptr;
    Choice choice_ = Choice::Later;
};

}  // namespace cw

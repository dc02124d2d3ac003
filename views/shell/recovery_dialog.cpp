// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/recovery_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

RecoveryDialog::RecoveryDialog(const QList<Item>& items, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Recover unsaved work"));
    resize(560, 300);
    auto* explanation =
        new QLabel(tr("Clusterwright ended without saving. Your files are as you last saved them; these "
                      "copies hold what came after."),
                   this);
    explanation->setWordWrap(true);
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Unsaved designs"));
    for (const Item& item : items) {
        const QString where = item.path.isEmpty() ? tr("never saved") : item.path;
        list_->addItem(tr("%1 · %2 GPUs · %3 · %4")
                           .arg(item.name.isEmpty() ? tr("Untitled") : item.name, QLocale().toString(item.gpus),
                                QLocale().toString(item.time, QLocale::ShortFormat), where));
    }
    list_->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString& text, QDialogButtonBox::ButtonRole role, Choice choice) {
        QPushButton* button = buttons->addButton(text, role);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            choice_ = choice;
            accept();
        });
        return button;
    };
    add(tr("Recover"), QDialogButtonBox::AcceptRole, Choice::Recover)->setDefault(true);
    add(tr("Discard"), QDialogButtonBox::DestructiveRole, Choice::Discard);
    add(tr("Decide later"), QDialogButtonBox::RejectRole, Choice::Later);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(explanation);
    rows->addWidget(list_, 1);
    rows->addWidget(buttons);
}

int RecoveryDialog::chosenItem() const
{
    return list_->currentRow();
}

}  // namespace cw

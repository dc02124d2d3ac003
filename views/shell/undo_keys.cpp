// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/undo_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace cw {
namespace {

const QLineEdit* lineEditOf(QObject* widget)
{
    if (const auto* edit = qobject_cast<QLineEdit*>(widget))
        return edit;
    if (const auto* choice = qobject_cast<QComboBox*>(widget))
        return choice->lineEdit();
    const auto* box = qobject_cast<QAbstractSpinBox*>(widget);
    return box ? box->findChild<QLineEdit*>() : nullptr;
}

}  // namespace

UndoKeys::UndoKeys(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    const QLineEdit* edit = lineEditOf(watched);
    if (!edit || edit->isModified())
        return false;
    event->ignore();
    return true;
}

}  // namespace cw

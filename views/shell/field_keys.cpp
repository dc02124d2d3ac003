// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/field_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

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

bool isTextField(QObject* widget)
{
    return lineEditOf(widget) || qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget);
}

}  // namespace

FieldKeys::FieldKeys(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isTextField(watched) && (key->matches(QKeySequence::MoveToEndOfLine) ||
                                 (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier))) {
        event->accept();
        return true;
    }
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    const QLineEdit* edit = lineEditOf(watched);
    if (!edit || edit->isModified())
        return false;
    event->ignore();
    return true;
}

}  // namespace cw

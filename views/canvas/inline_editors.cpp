// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/inline_editors.h"

#include <QKeyEvent>

namespace cw {

namespace {

/// A hundred thousand of one kind is beyond every cluster built; more is a slip of the hand.
constexpr int kMostUnits = 100000;

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}  // namespace

CountEditor::CountEditor(int count, QWidget* parent)
    : QSpinBox(parent)
    , before_(count)
{
    setRange(1, kMostUnits);
    setGroupSeparatorShown(true);
    setValue(count);
    setAccessibleName(tr("Count"));
    setToolTip(tr("How many of these units the design has."));
    selectAll();
    connect(this, &QSpinBox::valueChanged, this, &CountEditor::countChanged);
}

void CountEditor::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
    deleteLater();
}

void CountEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        setValue(before_);
        close();
    } else if (isEnter(*event)) {
        interpretText();
        close();
    } else {
        QSpinBox::keyPressEvent(event);
    }
}

void CountEditor::focusOutEvent(QFocusEvent* event)
{
    QSpinBox::focusOutEvent(event);
    close();
}

NameEditor::NameEditor(const QString& name, QWidget* parent)
    : QLineEdit(name, parent)
{
    setMaxLength(63);
    setAccessibleName(tr("Name"));
    selectAll();
}

void NameEditor::close(bool isAccepted)
{
    if (isClosed_)
        return;
    isClosed_ = true;
    hide();
    if (isAccepted)
        emit nameEntered(text());
    emit closed();
    deleteLater();
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close(false);
    else if (isEnter(*event))
        close(true);
    else
        QLineEdit::keyPressEvent(event);
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    close(true);
}

}  // namespace cw

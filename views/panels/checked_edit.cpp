// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/checked_edit.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "views/style/theme.h"

#include <utility>

namespace cw {

namespace {

constexpr int kLongestText = 500;  // as the design file allows

class EscapeKey : public QObject {
public:
    EscapeKey(QLineEdit& field, std::function<void()> revert)
        : QObject(&field)
        , field_(field)
        , revert_(std::move(revert))
    {
        field.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || !field_.isModified())
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::KeyPress)
            revert_();
        event->accept();
        return true;
    }

private:
    QLineEdit& field_;
    std::function<void()> revert_;
};

}  // namespace

void revertOnEscape(QLineEdit& field, std::function<void()> revert)
{
    new EscapeKey(field, std::move(revert));
}

void showFieldFault(QLineEdit& field, QLabel& label, const QString& message)
{
    label.setText(message);
    label.setAccessibleName(message.isEmpty() ? QCoreApplication::translate("cw::CheckedEdit", "No fault") : message);
    label.setVisible(!message.isEmpty());
    field.setAccessibleDescription(message);
    const QString red = theme().error.name();
    label.setStyleSheet(message.isEmpty() ? QString() : QStringLiteral("color: %1").arg(red));
    field.setStyleSheet(message.isEmpty() ? QString() : QStringLiteral("QLineEdit { border: 2px solid %1; }").arg(red));
}

CheckedEdit::CheckedEdit(Check check, QWidget* parent)
    : QWidget(parent)
    , check_(std::move(check))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    field_ = new QLineEdit(this);
    field_->setMaxLength(kLongestText);
    revertOnEscape(*field_, [this] { revert(); });
    fault_ = new QLabel(this);
    fault_->setWordWrap(true);
    fault_->setTextFormat(Qt::PlainText);
    fault_->hide();
    column->addWidget(field_);
    column->addWidget(fault_);
    setFocusProxy(field_);
    connect(field_, &QLineEdit::textEdited, this, &CheckedEdit::validate);
    connect(field_, &QLineEdit::editingFinished, this, &CheckedEdit::commit);
    show({});
}

void CheckedEdit::setText(const QString& text)
{
    text_ = text;
    if (field_->text() != text || field_->isModified())
        revert();
}

bool CheckedEdit::isBeingTyped() const
{
    return field_->hasFocus() && field_->isModified();
}

void CheckedEdit::validate()
{
    show(check_(field_->text().trimmed()));
}

void CheckedEdit::show(const QString& message)
{
    message_ = message;
    showFieldFault(*field_, *fault_, message);
}

void CheckedEdit::commit()
{
    if (!field_->isModified())
        return;
    validate();
    if (!isValid())
        return;
    const QString typed = field_->text().trimmed();
    const bool isNew = typed != text_;
    setText(typed);
    if (isNew)
        emit committed(typed);
}

void CheckedEdit::revert()
{
    field_->setText(text_);
    // A long text shows its beginning, which tells it from others.
    field_->setCursorPosition(0);
    field_->setModified(false);
    show({});
}

void CheckedEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isValid())
        validate();
    else if (event->type() == QEvent::PaletteChange)
        show(message_);
}

}  // namespace cw

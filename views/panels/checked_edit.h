// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace cw {

/// A field for a text that can be wrong: an address pool, a range, a name. It says what is wrong below the field while
/// one types, gives nothing on that is, and Escape takes the typing back.
class CheckedEdit : public QWidget {
    Q_OBJECT
public:
    /// What is wrong with a text, as a sentence; "" for nothing.
    using Check = std::function<QString(const QString&)>;

    explicit CheckedEdit(Check check, QWidget* parent = nullptr);

    void setText(const QString& text);
    bool isBeingTyped() const;
    bool isValid() const { return message_.isEmpty(); }
    QString message() const { return message_; }
    QLineEdit* field() const { return field_; }
    /// Says what is wrong, below the field; whoever lays out a form may put it elsewhere.
    QLabel* fault() const { return fault_; }

signals:
    /// The user gave another text, and it is sound.
    void committed(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void validate();
    void show(const QString& message);
    void commit();
    void revert();

    Check check_;
    QString text_;
    QLineEdit* field_ = nullptr;
    QLabel* fault_ = nullptr;
    QString message_;
};

/// Escape takes back what was typed into a field, and where nothing was it is for whatever is around the field.
void revertOnEscape(QLineEdit& field, std::function<void()> revert);

/// Says what is wrong on a label below a field; the frame of the field only draws the eye there.
void showFieldFault(QLineEdit& field, QLabel& label, const QString& message);

}  // namespace cw

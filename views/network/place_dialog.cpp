// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "views/network/place_dialog.h"

#include "model/plan/plan.h"

#include <algorithm>

namespace cw {

QString rowLetters(int row)
{
    QString letters = QString::fromStdString(rackName(FloorPlace{row, 0}));
    letters.chop(2);
    return letters;
}

RowSpinBox::RowSpinBox(QWidget* parent)
    : QSpinBox(parent)
{
    setRange(0, kMostFloorPlaces - 1);
}

QString RowSpinBox::textFromValue(int value) const
{
    return rowLetters(value);
}

int RowSpinBox::valueFromText(const QString& text) const
{
    int row = 0;
    for (const QChar letter : text.toUpper())
        row = row * 26 + (letter.unicode() - u'A' + 1);
    return row - 1;
}

QValidator::State RowSpinBox::validate(QString& text, int&) const
{
    constexpr int kMostLetters = 3;  // "NTP" is the last row
    const QString upper = text.toUpper();
    const bool areLetters =
        std::all_of(upper.begin(), upper.end(), [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
    if (!areLetters || upper.size() > kMostLetters || (!upper.isEmpty() && valueFromText(upper) > maximum()))
        return QValidator::Invalid;
    return upper.isEmpty() ? QValidator::Intermediate : QValidator::Acceptable;
}

PlaceDialog::PlaceDialog(const QString& question, FloorPlace place, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("place-dialog"));
    setWindowTitle(tr("Move racks"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* words = new QLabel(question, this);
    words->setWordWrap(true);
    row_ = new RowSpinBox(this);
    row_->setObjectName(QStringLiteral("place-row"));
    row_->setAccessibleName(tr("Row"));
    row_->setValue(place.row);
    column_ = new QSpinBox(this);
    column_->setObjectName(QStringLiteral("place-column"));
    column_->setAccessibleName(tr("Place in the row"));
    column_->setRange(1, kMostFloorPlaces);
    column_->setValue(place.column + 1);
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("place-note"));
    note_->setWordWrap(true);
    note_->setMinimumWidth(360);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    move_ = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    move_->setDefault(true);
    for (auto* button : buttons->buttons()) {
        auto* push = qobject_cast<QPushButton*>(button);
        push->setAccessibleName(push->text().remove(QLatin1Char('&')));
    }
    auto* form = new QFormLayout(this);
    form->addRow(words);
    form->addRow(tr("&Row"), row_);
    form->addRow(tr("&Place in the row"), column_);
    form->addRow(note_);
    form->addRow(buttons);
    connect(row_, &QSpinBox::valueChanged, this, &PlaceDialog::placeChanged);
    connect(column_, &QSpinBox::valueChanged, this, &PlaceDialog::placeChanged);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row_->setFocus();
    row_->selectAll();
}

FloorPlace PlaceDialog::place() const
{
    return {row_->value(), column_->value() - 1};
}

void PlaceDialog::setNote(const QString& words, bool isPossible)
{
    note_->setText(words);
    move_->setEnabled(isPossible);
    setAccessibleDescription(words);
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QSpinBox>

#include "model/design/override.h"

class QLabel;
class QPushButton;

namespace cw {

/// A row of racks by its letters: A, B … Z, AA.
class RowSpinBox : public QSpinBox {
    Q_OBJECT
public:
    explicit RowSpinBox(QWidget* parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

/// Asks where on the floor racks shall stand.
class PlaceDialog : public QDialog {
    Q_OBJECT
public:
    PlaceDialog(const QString& question, FloorPlace place, QWidget* parent);

    FloorPlace place() const;
    /// What would follow from the place, below the fields.
    void setNote(const QString& words, bool isPossible);

signals:
    void placeChanged();

private:
    RowSpinBox* row_ = nullptr;
    QSpinBox* column_ = nullptr;
    QLabel* note_ = nullptr;
    QPushButton* move_ = nullptr;
};

/// "A", "AA".
QString rowLetters(int row);

}  // namespace cw

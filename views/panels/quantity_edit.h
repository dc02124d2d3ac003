// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/units/money.h"
#include "model/units/result.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace cw {

/// A field for one quantity with its unit, as people type it: "400G", "10.2kW", "1.5 PB". It says what is wrong while
/// one types, writes the canonical form on commit, and Escape takes the typing back.
class QuantityEdit : public QWidget {
    Q_OBJECT
public:
    enum class Kind { BitRate, ByteRate, Capacity, ElectricPower, Distance, TimeSpan, Number, Amount };

    explicit QuantityEdit(Kind kind, QWidget* parent = nullptr);

    /// In base units (money: in whole units of its currency). Nothing: the field is empty.
    void setValue(std::optional<double> value);
    /// Several elements with unlike values: shows "—".
    void setMixed();
    std::optional<double> value() const { return value_; }
    /// An empty field stands for "not set", and `placeholder` says what follows then.
    void setOptional(const QString& placeholder);
    void setRange(double least, double most);
    void setCurrency(Currency currency);
    bool isValid() const { return message_.isEmpty(); }
    /// What is wrong with the text, or "".
    QString message() const { return message_; }
    bool isBeingTyped() const;
    QLineEdit* field() const { return field_; }
    /// Says what is wrong, below the field; whoever lays out a form may put it elsewhere.
    QLabel* fault() const { return fault_; }

signals:
    /// The user gave another value; nothing if an optional field was emptied.
    void committed(std::optional<double> value);

protected:
    void changeEvent(QEvent* event) override;

private:
    Result<std::optional<double>> parsed() const;
    QString written(double value) const;
    void validate();
    void show(const QString& message);
    void commit();
    void revert();

    Kind kind_;
    std::optional<double> value_;
    bool isMixed_ = false;
    bool isOptional_ = false;
    QString placeholder_;
    double least_ = 0;
    double most_ = 1e300;
    Currency currency_;
    QLineEdit* field_ = nullptr;
    QLabel* fault_ = nullptr;
    QString message_;
};

}  // namespace cw

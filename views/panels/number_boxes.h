// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDoubleSpinBox>
#include <QSpinBox>

#include <optional>

namespace cw {

/// A spin box that can stand for several unlike values ("—"), says what zero means where zero is a choice ("chosen by
/// the program"), and leaves the wheel to the scroll area unless it has the focus.
class CountBox : public QSpinBox {
    Q_OBJECT
public:
    explicit CountBox(QWidget* parent = nullptr);

    void setBounds(int least, int most);
    void setZeroText(const QString& text);
    /// Shows the value, or "—" for nothing, without a signal.
    void showValue(std::optional<int> value);

signals:
    void edited(int value);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool isMixedValue(int value) const { return isMixed_ && value == minimum(); }

    int least_ = 0;
    bool isMixed_ = false;
    QString zeroText_;
};

/// The same for a number with decimals.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    explicit NumberBox(QWidget* parent = nullptr);

    void setBounds(double least, double most);
    void showValue(std::optional<double> value);

    /// Grouped, and without zeros that say nothing: "2,000", not "2000.00".
    QString textFromValue(double value) const override;

signals:
    void edited(double value);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    double least_ = 0;
};

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/number_boxes.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace cw {

namespace {

/// A long suffix is cut rather than that the whole form grows wider than its dock.
constexpr int kLeastWidth = 60;

}  // namespace

CountBox::CountBox(QWidget* parent)
    : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(kLeastWidth);
    setGroupSeparatorShown(true);
    // A number that is half typed would be half a design; the arrows report every step all the same.
    setKeyboardTracking(false);
    setAccelerated(true);
    connect(this, &QSpinBox::valueChanged, this, [this](int value) {
        if (!isMixedValue(value))
            emit edited(value);
    });
}

void CountBox::setBounds(int least, int most)
{
    least_ = least;
    setRange(isMixed_ ? least - 1 : least, most);
}

void CountBox::setZeroText(const QString& text)
{
    zeroText_ = text;
}

void CountBox::showValue(std::optional<int> value)
{
    const QSignalBlocker quiet(this);
    const bool wasMixed = isMixed_;
    isMixed_ = !value.has_value();
    setMinimum(isMixed_ ? least_ - 1 : least_);
    if (value.value_or(minimum()) != QSpinBox::value() || wasMixed != isMixed_)
        setValue(value.value_or(minimum()));
}

QString CountBox::textFromValue(int value) const
{
    if (isMixedValue(value))
        return tr("—");
    return value == 0 && !zeroText_.isEmpty() ? zeroText_ : QSpinBox::textFromValue(value);
}

int CountBox::valueFromText(const QString& text) const
{
    if (isMixed_ && text == tr("—"))
        return minimum();
    return !zeroText_.isEmpty() && text == zeroText_ ? 0 : QSpinBox::valueFromText(text);
}

QValidator::State CountBox::validate(QString& text, int& position) const
{
    if ((isMixed_ && text == tr("—")) || (!zeroText_.isEmpty() && text == zeroText_))
        return QValidator::Acceptable;
    return QSpinBox::validate(text, position);
}

void CountBox::wheelEvent(QWheelEvent* event)
{
    hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

NumberBox::NumberBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(kLeastWidth);
    setGroupSeparatorShown(true);
    setKeyboardTracking(false);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (value >= least_)
            emit edited(value);
    });
}

void NumberBox::setBounds(double least, double most)
{
    least_ = least;
    setRange(least, most);
}

void NumberBox::showValue(std::optional<double> value)
{
    const QSignalBlocker quiet(this);
    setMinimum(value ? least_ : least_ - 1);
    setSpecialValueText(value ? QString() : tr("—"));
    setValue(value.value_or(minimum()));
}

QString NumberBox::textFromValue(double value) const
{
    QString text = QDoubleSpinBox::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    hasFocus() ? QDoubleSpinBox::wheelEvent(event) : event->ignore();
}

}  // namespace cw

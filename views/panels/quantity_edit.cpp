// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/quantity_edit.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "views/panels/checked_edit.h"
#include "views/text/words.h"

#include <cmath>

namespace cw {

namespace {

/// What was typed must be read back from what is shown: more digits than where a figure is only looked at.
constexpr int kEditedDigits = 9;

template <class Value>
Result<double> base(const Result<Value>& value)
{
    if (!value)
        return tl::make_unexpected(value.error());
    return value->base();
}

Result<double> parse(QuantityEdit::Kind kind, const std::string& text, Currency currency)
{
    switch (kind) {
    case QuantityEdit::Kind::BitRate:
    case QuantityEdit::Kind::ByteRate: return base(parseBandwidth(text));
    case QuantityEdit::Kind::Capacity: return base(parseDataSize(text));
    case QuantityEdit::Kind::ElectricPower: return base(parsePower(text));
    case QuantityEdit::Kind::Distance: return base(parseLength(text));
    case QuantityEdit::Kind::TimeSpan: return base(parseDuration(text));
    case QuantityEdit::Kind::Number: return parseCount(text);
    case QuantityEdit::Kind::Amount: break;
    }
    const Result<Money> money = parseMoney(text, currency);
    if (!money)
        return tl::make_unexpected(money.error());
    // An amount in another currency is not converted behind the reader's back.
    if (money->currency() != currency)
        return failure(ErrorCode::WrongUnit, {}, {text, formatMoneyExact(Money::fromMajor(1, currency))});
    return money->major();
}

/// "35" where "40 kW" stands means 35 kW.
QString withShownUnit(const QString& text, const QString& shown)
{
    static const QRegularExpression kBareNumber(QStringLiteral("^[\\d.,\\s]+$"));
    static const QRegularExpression kLeadingNumber(QStringLiteral("^[\\d.,\\s]+"));
    if (!kBareNumber.match(text).hasMatch())
        return text;
    return text + QLatin1Char(' ') + QString(shown).remove(kLeadingNumber);
}

}  // namespace

QuantityEdit::QuantityEdit(Kind kind, QWidget* parent)
    : QWidget(parent)
    , kind_(kind)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    field_ = new QLineEdit(this);
    field_->setMaxLength(60);
    revertOnEscape(*field_, [this] { revert(); });
    fault_ = new QLabel(this);
    fault_->setWordWrap(true);
    fault_->setTextFormat(Qt::PlainText);
    fault_->hide();
    column->addWidget(field_);
    column->addWidget(fault_);
    setFocusProxy(field_);
    connect(field_, &QLineEdit::textEdited, this, &QuantityEdit::validate);
    connect(field_, &QLineEdit::editingFinished, this, &QuantityEdit::commit);
}

void QuantityEdit::setValue(std::optional<double> value)
{
    value_ = value;
    isMixed_ = false;
    revert();
}

void QuantityEdit::setMixed()
{
    value_.reset();
    isMixed_ = true;
    revert();
}

void QuantityEdit::setOptional(const QString& placeholder)
{
    isOptional_ = true;
    placeholder_ = placeholder;
    revert();
}

void QuantityEdit::setRange(double least, double most)
{
    least_ = least;
    most_ = most;
}

void QuantityEdit::setCurrency(Currency currency)
{
    currency_ = currency;
}

bool QuantityEdit::isBeingTyped() const
{
    return field_->hasFocus() && field_->isModified();
}

QString QuantityEdit::written(double value) const
{
    NumberStyle style = numberStyle();
    style.significantDigits = kEditedDigits;
    const auto qt = [](const std::string& text) { return QString::fromStdString(text); };
    switch (kind_) {
    case Kind::BitRate: return qt(formatBitRate(Bandwidth::fromBase(value), style));
    case Kind::ByteRate: return qt(formatByteRate(Bandwidth::fromBase(value), style));
    case Kind::Capacity: return qt(formatDataSize(DataSize::fromBase(value), style));
    case Kind::ElectricPower: return qt(formatPower(Power::fromBase(value), style));
    case Kind::Distance: return qt(formatLength(Length::fromBase(value), style));
    case Kind::TimeSpan: return qt(formatDuration(Duration::fromBase(value), style));
    case Kind::Number: return qt(formatCount(value, style));
    case Kind::Amount: break;
    }
    return qt(formatMoneyExact(Money::fromMajor(value, currency_), style));
}

/// What stands in the field: a value, or nothing where that is allowed.
Result<std::optional<double>> QuantityEdit::parsed() const
{
    QString text = field_->text().trimmed();
    if (value_ && kind_ != Kind::Amount && kind_ != Kind::Number)
        text = withShownUnit(text, written(*value_));
    if (text.isEmpty() && (isOptional_ || isMixed_))
        return std::optional<double>{};
    const Result<double> value = parse(kind_, neutralMarks(text.toStdString(), numberStyle()), currency_);
    if (!value)
        return tl::make_unexpected(value.error());
    if (!std::isfinite(*value) || *value < least_ || *value > most_) {
        const QString range = most_ < 1e300 ? tr("%1 to %2", "range").arg(written(least_), written(most_))
                                            : tr("at least %1").arg(written(least_));
        return failure(ErrorCode::OutOfRange, {}, {text.toStdString(), range.toStdString()});
    }
    return std::optional<double>(*value);
}

void QuantityEdit::validate()
{
    const auto value = parsed();
    show(value ? QString() : errorText(value.error()));
}

void QuantityEdit::show(const QString& message)
{
    message_ = message;
    showFieldFault(*field_, *fault_, message);
}

void QuantityEdit::commit()
{
    if (!field_->isModified())
        return;
    const auto value = parsed();
    if (!value) {
        show(errorText(value.error()));
        return;
    }
    const bool isUntouchedMix = isMixed_ && !value->has_value();
    const bool isNew = !isUntouchedMix && (isMixed_ || *value != value_);
    if (!isUntouchedMix)
        setValue(*value);
    else
        revert();
    if (isNew)
        emit committed(value_);
}

void QuantityEdit::revert()
{
    field_->setText(value_ ? written(*value_) : QString());
    field_->setModified(false);
    //: Several elements with unlike values
    field_->setPlaceholderText(isMixed_ ? tr("—") : placeholder_);
    show({});
}

void QuantityEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        show(message_);
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/units/money.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace cw {

Currency::Currency(const std::string& code)
{
    assert(isValidCode(code));
    std::copy_n(code.begin(), std::min(code.size(), letters_.size()), letters_.begin());
}

bool Currency::isValidCode(const std::string& code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Money Money::fromMinor(std::int64_t minorUnits, Currency currency)
{
    Money money;
    money.minor_ = minorUnits;
    money.currency_ = currency;
    return money;
}

Money Money::fromMajor(double amount, Currency currency)
{
    // Saturate: a sum beyond 90 quadrillion is nonsense, but it must not be undefined behaviour.
    constexpr double kLimit = 9.0e18;
    const double minor = std::clamp(std::round(amount * 100.0), -kLimit, kLimit);
    return fromMinor(std::isnan(minor) ? 0 : static_cast<std::int64_t>(minor), currency);
}

Money Money::convertedTo(Currency target, double rate) const
{
    return fromMajor(major() * rate, target);
}

Money& Money::operator+=(const Money& other)
{
    assert(other.currency_ == currency_ || other.isZero() || isZero());
    if (isZero())
        currency_ = other.isZero() ? currency_ : other.currency_;
    minor_ += other.minor_;
    return *this;
}

Money operator-(const Money& a, const Money& b)
{
    return a + Money::fromMinor(-b.minor_, b.currency_);
}

Money operator*(const Money& a, double factor)
{
    return Money::fromMajor(a.major() * factor, a.currency_);
}

Money operator*(const Money& a, int count)
{
    return Money::fromMinor(a.minor_ * count, a.currency_);
}

}  // namespace cw

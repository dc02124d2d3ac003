// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/units/money.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>

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
    money.minor_ = std::clamp(minorUnits, -kMostMinor, kMostMinor);
    money.currency_ = currency;
    return money;
}

Money Money::fromMajor(double amount, Currency currency)
{
    if (std::isnan(amount))
        return fromMinor(0, currency);
    constexpr double kLimit = kMostMinor;
    return fromMinor(static_cast<std::int64_t>(std::clamp(std::round(amount * 100.0), -kLimit, kLimit)), currency);
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
    // The rooms above and below are taken before the sum, which could leave 64 bits.
    if (other.minor_ > 0)
        minor_ = minor_ > kMostMinor - other.minor_ ? kMostMinor : minor_ + other.minor_;
    else
        minor_ = minor_ < -kMostMinor - other.minor_ ? -kMostMinor : minor_ + other.minor_;
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
    const std::int64_t times = count < 0 ? -std::int64_t{count} : count;
    const bool fits = times == 0 || std::abs(a.minor_) <= Money::kMostMinor / times;
    const std::int64_t limit = (a.minor_ < 0) == (count < 0) ? Money::kMostMinor : -Money::kMostMinor;
    return Money::fromMinor(fits ? a.minor_ * count : limit, a.currency_);
}

}  // namespace cw

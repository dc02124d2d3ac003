// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace cw {

/// ISO 4217 code of three capital letters.
class Currency {
public:
    constexpr Currency() = default;
    /// Three capital letters, for example "USD"; anything else is a programming error.
    explicit Currency(const std::string& code);
    static bool isValidCode(const std::string& code);
    std::string code() const { return {letters_.begin(), letters_.end()}; }
    friend bool operator==(Currency a, Currency b) { return a.letters_ == b.letters_; }
    friend bool operator!=(Currency a, Currency b) { return !(a == b); }
    friend bool operator<(Currency a, Currency b) { return a.letters_ < b.letters_; }

private:
    std::array<char, 3> letters_{'U', 'S', 'D'};
};

/// An amount in hundredths of a currency. Sums of unlike currencies are a programming error
/// (assert); conversion goes through an exchange rate of the price book.
///
/// Nothing wraps around: an amount beyond `kMostMinor`, 90 quadrillion, becomes that limit and says so
/// (`isSaturated`). It is then wrong, and whoever shows it must tell; rule C-03 does for a design.
class Money {
public:
    static constexpr std::int64_t kMostMinor = 9'000'000'000'000'000'000;

    constexpr Money() = default;
    static Money fromMinor(std::int64_t minorUnits, Currency currency);
    /// Rounds half away from zero to hundredths.
    static Money fromMajor(double amount, Currency currency);

    std::int64_t minor() const { return minor_; }
    double major() const { return static_cast<double>(minor_) / 100.0; }
    Currency currency() const { return currency_; }
    bool isZero() const { return minor_ == 0; }
    bool isSaturated() const { return minor_ == kMostMinor || minor_ == -kMostMinor; }

    /// `rate` is units of `target` for one unit of this currency.
    Money convertedTo(Currency target, double rate) const;

    Money& operator+=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(const Money& a, const Money& b);
    friend Money operator*(const Money& a, double factor);
    friend Money operator*(const Money& a, int count);
    friend bool operator==(const Money& a, const Money& b)
    {
        return a.minor_ == b.minor_ && a.currency_ == b.currency_;
    }
    friend bool operator!=(const Money& a, const Money& b) { return !(a == b); }

private:
    std::int64_t minor_ = 0;  ///< within ±kMostMinor
    Currency currency_;
};

}  // namespace cw

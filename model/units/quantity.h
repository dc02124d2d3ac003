// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A physical quantity is a type of its own, so that GB/s and Gb/s, GB and GiB, watts and kilowatts
// cannot meet as bare doubles. The number inside is in the base unit of the dimension; it goes in
// and comes out only through functions that name their unit.

#include <cmath>

namespace cw {

template <class Dimension>
class Quantity {
public:
    constexpr Quantity() = default;

    /// For the named constructors below and for generic code; everyone else names a unit.
    static constexpr Quantity fromBase(double value) { return Quantity(value); }
    constexpr double base() const { return value_; }

    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value_ + b.value_); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value_ - b.value_); }
    friend constexpr Quantity operator*(Quantity a, double k) { return Quantity(a.value_ * k); }
    friend constexpr Quantity operator*(double k, Quantity a) { return Quantity(a.value_ * k); }
    friend constexpr Quantity operator/(Quantity a, double k) { return Quantity(a.value_ / k); }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value_ / b.value_; }
    constexpr Quantity& operator+=(Quantity b)
    {
        value_ += b.value_;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity b)
    {
        value_ -= b.value_;
        return *this;
    }
    constexpr Quantity& operator*=(double k)
    {
        value_ *= k;
        return *this;
    }
    friend constexpr bool operator==(Quantity a, Quantity b) { return a.value_ == b.value_; }
    friend constexpr bool operator!=(Quantity a, Quantity b) { return a.value_ != b.value_; }
    friend constexpr bool operator<(Quantity a, Quantity b) { return a.value_ < b.value_; }
    friend constexpr bool operator>(Quantity a, Quantity b) { return a.value_ > b.value_; }
    friend constexpr bool operator<=(Quantity a, Quantity b) { return a.value_ <= b.value_; }
    friend constexpr bool operator>=(Quantity a, Quantity b) { return a.value_ >= b.value_; }

private:
    explicit constexpr Quantity(double value)
        : value_(value)
    {
    }
    double value_ = 0.0;
};

using DataSize = Quantity<struct DataSizeDimension>;    ///< base: byte
using Bandwidth = Quantity<struct BandwidthDimension>;  ///< base: byte per second, one direction
using FlopCount = Quantity<struct FlopCountDimension>;  ///< base: floating-point operation
using FlopRate = Quantity<struct FlopRateDimension>;    ///< base: FLOP/s, dense (no structured sparsity)
using Power = Quantity<struct PowerDimension>;          ///< base: watt
using Energy = Quantity<struct EnergyDimension>;        ///< base: joule
using Duration = Quantity<struct DurationDimension>;    ///< base: second
using Length = Quantity<struct LengthDimension>;        ///< base: metre
using Mass = Quantity<struct MassDimension>;            ///< base: kilogram

// Data. Decimal (GB) and binary (GiB) units have different names on purpose.
constexpr DataSize bytes(double n)
{
    return DataSize::fromBase(n);
}
constexpr DataSize gigabytes(double n)
{
    return DataSize::fromBase(n * 1e9);
}
constexpr DataSize terabytes(double n)
{
    return DataSize::fromBase(n * 1e12);
}
constexpr DataSize petabytes(double n)
{
    return DataSize::fromBase(n * 1e15);
}
constexpr DataSize mebibytes(double n)
{
    return DataSize::fromBase(n * 1048576.0);
}
constexpr double inBytes(DataSize q)
{
    return q.base();
}
constexpr double inGigabytes(DataSize q)
{
    return q.base() / 1e9;
}
constexpr double inTerabytes(DataSize q)
{
    return q.base() / 1e12;
}
constexpr double inGibibytes(DataSize q)
{
    return q.base() / 1073741824.0;
}

// Bandwidth. Links are sold in Gb/s (bits), storage and memory in GB/s (bytes).
constexpr Bandwidth bytesPerSecond(double n)
{
    return Bandwidth::fromBase(n);
}
constexpr Bandwidth gigabitsPerSecond(double n)
{
    return Bandwidth::fromBase(n * 1e9 / 8.0);
}
constexpr Bandwidth gigabytesPerSecond(double n)
{
    return Bandwidth::fromBase(n * 1e9);
}
constexpr double inBytesPerSecond(Bandwidth q)
{
    return q.base();
}
constexpr double inGigabitsPerSecond(Bandwidth q)
{
    return q.base() * 8.0 / 1e9;
}
constexpr double inGigabytesPerSecond(Bandwidth q)
{
    return q.base() / 1e9;
}

constexpr FlopCount flops(double n)
{
    return FlopCount::fromBase(n);
}
constexpr double inFlops(FlopCount q)
{
    return q.base();
}
constexpr FlopRate teraflopsPerSecond(double n)
{
    return FlopRate::fromBase(n * 1e12);
}
constexpr double inTeraflopsPerSecond(FlopRate q)
{
    return q.base() / 1e12;
}

constexpr Power watts(double n)
{
    return Power::fromBase(n);
}
constexpr Power kilowatts(double n)
{
    return Power::fromBase(n * 1e3);
}
constexpr double inWatts(Power q)
{
    return q.base();
}
constexpr double inKilowatts(Power q)
{
    return q.base() / 1e3;
}
constexpr Energy kilowattHours(double n)
{
    return Energy::fromBase(n * 3.6e6);
}
constexpr double inKilowattHours(Energy q)
{
    return q.base() / 3.6e6;
}

constexpr Duration seconds(double n)
{
    return Duration::fromBase(n);
}
constexpr Duration hours(double n)
{
    return Duration::fromBase(n * 3600.0);
}
constexpr Duration days(double n)
{
    return Duration::fromBase(n * 86400.0);
}
constexpr double inSeconds(Duration q)
{
    return q.base();
}
constexpr double inHours(Duration q)
{
    return q.base() / 3600.0;
}
constexpr double inDays(Duration q)
{
    return q.base() / 86400.0;
}

constexpr Length metres(double n)
{
    return Length::fromBase(n);
}
constexpr double inMetres(Length q)
{
    return q.base();
}
constexpr Length millimetres(double n)
{
    return metres(n / 1000);
}
constexpr double inMillimetres(Length q)
{
    return inMetres(q) * 1000;
}
constexpr Mass kilograms(double n)
{
    return Mass::fromBase(n);
}
constexpr double inKilograms(Mass q)
{
    return q.base();
}

// The products that mean something; every other one does not compile.
constexpr Duration operator/(DataSize size, Bandwidth rate)
{
    return seconds(size.base() / rate.base());
}
constexpr DataSize operator*(Bandwidth rate, Duration time)
{
    return bytes(rate.base() * time.base());
}
constexpr Bandwidth operator/(DataSize size, Duration time)
{
    return bytesPerSecond(size.base() / time.base());
}
constexpr Duration operator/(FlopCount work, FlopRate rate)
{
    return seconds(work.base() / rate.base());
}
constexpr FlopRate operator/(FlopCount work, Duration time)
{
    return FlopRate::fromBase(work.base() / time.base());
}
constexpr Energy operator*(Power power, Duration time)
{
    return Energy::fromBase(power.base() * time.base());
}

}  // namespace cw

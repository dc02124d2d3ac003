// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <limits>

#include "model/units/money.h"
#include "model/units/quantity.h"

using namespace cw;

TEST_CASE("a 400 Gb/s port carries 50 GB/s")
{
    CHECK(inGigabytesPerSecond(gigabitsPerSecond(400)) == Approx(50));
}

TEST_CASE("a terabyte through 50 GB/s takes twenty seconds")
{
    CHECK(inSeconds(terabytes(1) / gigabytesPerSecond(50)) == Approx(20));
}

TEST_CASE("ten kilowatts for a day are 240 kilowatt-hours")
{
    CHECK(inKilowattHours(kilowatts(10) * days(1)) == Approx(240));
}

TEST_CASE("a gibibyte is more than a gigabyte")
{
    CHECK(inGibibytes(gigabytes(1.073741824)) == Approx(1));
}

TEST_CASE("money rounds half away from zero to hundredths")
{
    const Currency usd("USD");
    CHECK(Money::fromMajor(0.125, usd).minor() == 13);
    CHECK(Money::fromMajor(-0.125, usd).minor() == -13);
    CHECK((Money::fromMajor(38000, usd) * 48).major() == Approx(1824000));
}

TEST_CASE("money converts with the rate it is given")
{
    CHECK(Money::fromMajor(100, Currency("USD")).convertedTo(Currency("CNY"), 7.1) ==
          Money::fromMajor(710, Currency("CNY")));
}

TEST_CASE("money beyond its limit stays at the limit, keeps its sign and says so")
{
    const Currency usd("USD");
    const auto limit = Money::kMostMinor;
    const Money most = Money::fromMinor(limit, usd);
    const Money least = Money::fromMinor(-limit, usd);
    CHECK(most.isSaturated());
    CHECK(least.isSaturated());
    CHECK_FALSE(Money::fromMinor(limit - 1, usd).isSaturated());

    CHECK(Money::fromMinor(std::numeric_limits<std::int64_t>::max(), usd) == most);
    CHECK(Money::fromMinor(std::numeric_limits<std::int64_t>::min(), usd) == least);
    CHECK(Money::fromMajor(1e30, usd) == most);
    CHECK(Money::fromMajor(-std::numeric_limits<double>::infinity(), usd) == least);
    CHECK(Money::fromMajor(std::numeric_limits<double>::quiet_NaN(), usd).isZero());
    CHECK(most.convertedTo(usd, 1e15) == most);

    CHECK(most + most == most);
    CHECK(least + least == least);
    CHECK(least - most == least);
    CHECK(most - least == most);
    CHECK((most + least).isZero());
    CHECK(most * 1e300 == most);
    CHECK(most * -2.0 == least);
}

TEST_CASE("a sum or product at the limit is exact up to it")
{
    const Currency usd("USD");
    const auto limit = Money::kMostMinor;
    CHECK((Money::fromMinor(limit - 1, usd) + Money::fromMinor(1, usd)).minor() == limit);
    CHECK((Money::fromMinor(limit - 2, usd) + Money::fromMinor(1, usd)).minor() == limit - 1);
    CHECK((Money::fromMinor(-limit + 2, usd) + Money::fromMinor(-1, usd)).minor() == -limit + 1);
    const int times = std::numeric_limits<int>::max();
    const std::int64_t share = limit / times;
    for (const std::int64_t sign : {1, -1}) {
        CHECK((Money::fromMinor(sign * share, usd) * times).minor() == sign * share * times);
        CHECK((Money::fromMinor(sign * (share + 1), usd) * times).minor() == sign * limit);
        CHECK((Money::fromMinor(sign * share, usd) * -times).minor() == -sign * share * times);
        CHECK((Money::fromMinor(sign * (share + 1), usd) * std::numeric_limits<int>::min()).minor() == -sign * limit);
        CHECK((Money::fromMinor(sign * limit, usd) * 0).isZero());
    }
}

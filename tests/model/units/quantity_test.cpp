// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

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
    CHECK(inGigabytes(gibibytes(1)) == Approx(1.073741824));
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

TEST_CASE("an absurd sum saturates instead of wrapping")
{
    CHECK(Money::fromMajor(1e30, Currency("USD")).minor() > 0);
    CHECK(Money::fromMajor(-1e30, Currency("USD")).minor() < 0);
}

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Compiled once as it is, which must work, and once for each CW_MISTAKE, which must not: units that
// people mix up are types that do not meet.

#include "model/units/money.h"
#include "model/units/quantity.h"

using namespace cw;

Duration transferTime(DataSize size, Bandwidth rate);
Duration transferTime(DataSize size, Bandwidth rate)
{
    return size / rate;
}

double correct();
double correct()
{
    const DataSize both = gigabytes(1) + terabytes(1);
    const Money price = Money::fromMajor(1.0, Currency("USD"));
    return inSeconds(transferTime(both, gigabitsPerSecond(400))) + price.major();
}

double mistaken();
double mistaken()
{
#if CW_MISTAKE == 1
    const Bandwidth rate = gigabytes(1);
    return inGigabytesPerSecond(rate);
#elif CW_MISTAKE == 2
    return inBytes(gigabytes(1) + gigabytesPerSecond(1));
#elif CW_MISTAKE == 3
    const Bandwidth rate = 50.0;
    return inGigabytesPerSecond(rate);
#elif CW_MISTAKE == 4
    return inSeconds(transferTime(gigabytes(1), 50.0));
#elif CW_MISTAKE == 5
    return inSeconds(transferTime(gigabytesPerSecond(50), gigabytes(1)));
#elif CW_MISTAKE == 6
    const Money price = 300.0;
    return price.major();
#elif CW_MISTAKE == 7
    const double seconds = transferTime(gigabytes(1), gigabytesPerSecond(1));
    return seconds;
#elif CW_MISTAKE == 8
    return inKilowatts(kilowattHours(1));
#elif CW_MISTAKE == 9
    return inBytes(gigabytes(1) * gigabytes(1));
#elif CW_MISTAKE == 10
    return gigabitsPerSecond(400) < 400.0 ? 1.0 : 0.0;
#else
    return correct();
#endif
}

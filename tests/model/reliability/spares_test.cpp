// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/spares.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cw;

namespace {

/// Term by term from zero, as far as a double goes.
int summedFromZero(double mean, double confidence)
{
    double term = std::exp(-mean);
    double sum = term;
    int k = 0;
    while (sum < confidence)
        sum += term *= mean / ++k;
    return k;
}

}  // namespace

TEST_CASE("spares are the quantile of the Poisson distribution, term by term")
{
    for (const double confidence : {0.6, 0.9, 0.99, 0.999})
        for (double mean = 0.01; mean < 300; mean *= 1.37)
            CHECK(poissonQuantile(mean, confidence) == summedFromZero(mean, confidence));
}

TEST_CASE("large fleets have the spares of the normal limit")
{
    for (const double mean : {1e3, 1e4, 1e6}) {
        const double normal = mean + 2.3263 * std::sqrt(mean);
        CHECK(poissonQuantile(mean, 0.99) == Approx(normal).margin(2));
    }
    CHECK(poissonQuantile(0, 0.99) == 0);
    CHECK(poissonQuantile(1e30, 0.99) > 0);
}

TEST_CASE("servers of RSC-1 need the spares that its rate says")
{
    // 6.5e-3 failures a server-day, repair in three days or one: P99 of the servers that are down.
    const auto spares = [](int servers, double repairDays) {
        return poissonQuantile(servers * 0.0065 * repairDays, 0.99);
    };
    CHECK(spares(32, 3) == 3);
    CHECK(spares(96, 3) == 6);
    CHECK(spares(128, 3) == 7);
    CHECK(spares(512, 3) == 18);
    CHECK(spares(2048, 3) == 55);
    CHECK(spares(2048, 1) == 22);
}

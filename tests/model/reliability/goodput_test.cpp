// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/goodput.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace cw;

namespace {

/// A run second by second of its history: steps, stops, drains, interruptions and restarts that are interrupted, too.
/// It knows none of the formulas under test.
class Simulation {
public:
    Simulation(const InterruptedRun& run, Duration interval, unsigned seed)
        : stop_(run.stop.base())
        , drain_(run.afterStop.base())
        , restart_(run.restart.base())
        , work_(interval.base() - run.stop.base())
        , random_(seed)
        , gap_(1 / run.betweenInterruptions.base())
    {
    }

    struct Totals {
        double useful = 0, stopped = 0, restarting = 0, time = 0;
    };

    /// From one restart that succeeded to the next.
    Totals oneLife()
    {
        Totals life;
        const double end = gap_(random_);
        double now = 0;
        double saved = 0;    // work in checkpoints that can be restarted from
        double stopped = 0;  // and the stops that made them
        double done = 0;
        double stops = 0;
        while (true) {
            now += work_ + stop_;
            done += work_;
            stops += stop_;
            if (now + drain_ > end)
                break;
            saved = done;
            stopped = stops;
        }
        life.useful = saved;
        life.stopped = stopped;
        life.time = end;
        while (true) {
            const double next = gap_(random_);
            const double spent = std::min(next, restart_);
            life.restarting += spent;
            life.time += spent;
            if (next >= restart_)
                return life;
        }
    }

private:
    double stop_, drain_, restart_, work_;
    std::mt19937_64 random_;
    std::exponential_distribution<double> gap_;
};

struct Estimate {
    double mean = 0;
    double error = 0;
};

/// Ratio of two sums with the standard error of a ratio.
Estimate ratio(const std::vector<Simulation::Totals>& lives, double Simulation::Totals::*part)
{
    double sum = 0;
    double time = 0;
    for (const auto& life : lives) {
        sum += life.*part;
        time += life.time;
    }
    const double mean = sum / time;
    double squares = 0;
    for (const auto& life : lives)
        squares += std::pow(life.*part - mean * life.time, 2);
    return {mean, std::sqrt(squares) / time};
}

InterruptedRun runOf(double meanHours, double restartMinutes, double stopSeconds, double drainSeconds)
{
    return {hours(meanHours), seconds(restartMinutes * 60), seconds(stopSeconds), seconds(drainSeconds)};
}

double usefulAt(const InterruptedRun& run, Duration interval)
{
    return hourShares(run, interval).useful;
}

}  // namespace

TEST_CASE("goodput is what a simulated run shows, within four standard errors")
{
    struct Case {
        InterruptedRun run;
        Duration interval;
    };
    const Case cases[] = {
        {runOf(38.5, 15, 30, 0), seconds(48 * 60)},  {runOf(3.09, 5, 5, 0), seconds(6 * 60)},
        {runOf(1.8, 15, 120, 0), seconds(20 * 60)},  {runOf(0.5, 20, 60, 0), seconds(30 * 60)},
        {runOf(3.09, 10, 2, 300), seconds(10 * 60)}, {runOf(0.25, 10, 5, 600), seconds(12 * 60)},
    };
    unsigned seed = 20240731;
    for (const Case& one : cases) {
        Simulation simulation(one.run, one.interval, ++seed);
        std::vector<Simulation::Totals> lives;
        for (int i = 0; i < 200'000; ++i)
            lives.push_back(simulation.oneLife());
        const HourShares shares = hourShares(one.run, one.interval);
        const Estimate useful = ratio(lives, &Simulation::Totals::useful);
        const Estimate stopped = ratio(lives, &Simulation::Totals::stopped);
        const Estimate restarting = ratio(lives, &Simulation::Totals::restarting);
        CAPTURE(inHours(one.run.betweenInterruptions), inSeconds(one.interval), useful.error);
        CHECK(useful.error < 0.002);
        CHECK(std::abs(shares.useful - useful.mean) < 4 * useful.error);
        CHECK(std::abs(shares.checkpoint - stopped.mean) < 4 * stopped.error);
        CHECK(std::abs(shares.restart - restarting.mean) < 4 * restarting.error);
        CHECK(shares.useful + shares.checkpoint + shares.lost + shares.restart == Approx(1));
    }
}

TEST_CASE("without a drain goodput is Daly's exact form")
{
    // E = D / (M·exp(R/M)·(exp((D+w)/M)-1)), with D of work between checkpoints of w.
    const double mean = 1.803 * 3600;
    const double stop = 30;
    const double restart = 15 * 60;
    for (const double work : {60.0, 600.0, 3600.0, 7200.0}) {
        const double daly = work / (mean * std::exp(restart / mean) * (std::exp((work + stop) / mean) - 1));
        CHECK(usefulAt({seconds(mean), seconds(restart), seconds(stop), {}}, seconds(work + stop)) == Approx(daly));
    }
}

TEST_CASE("first order agrees where interruptions are rare and not where they are frequent")
{
    const InterruptedRun rare = runOf(1000, 5, 5, 0);
    CHECK(goodputFirstOrder(rare, seconds(1800)) == Approx(usefulAt(rare, seconds(1800))).margin(1e-5));
    const InterruptedRun frequent = runOf(0.5, 20, 60, 0);
    CHECK(goodputFirstOrder(frequent, seconds(1800)) < usefulAt(frequent, seconds(1800)) - 0.05);
    CHECK(goodputFirstOrder(runOf(0.01, 60, 60, 0), seconds(1800)) == 0);
}

TEST_CASE("goodput goes to its limits")
{
    const Duration interval = seconds(3600);
    SECTION("never interrupted: only the stops are left")
    {
        CHECK(usefulAt({{}, hours(1), seconds(36), {}}, interval) == Approx(0.99));
        CHECK(usefulAt(runOf(1e9, 60, 36, 0), interval) == Approx(0.99));
    }
    SECTION("interrupted all the time: nothing, and no NaN")
    {
        const HourShares shares = hourShares(runOf(1e-6, 60, 36, 0), interval);
        CHECK(shares.useful == 0);
        CHECK(shares.restart == 1);
    }
    SECTION("free checkpoints and restarts: everything")
    {
        CHECK(usefulAt(runOf(1, 0, 0, 0), seconds(0.01)) == Approx(1).margin(1e-5));
    }
    SECTION("nothing but stops")
    {
        CHECK(usefulAt(runOf(1, 0, 60, 0), seconds(60)) == 0);
    }
    SECTION("it grows with the time between interruptions and falls with all else")
    {
        const double usual = usefulAt(runOf(3, 10, 10, 60), interval);
        CHECK(usefulAt(runOf(4, 10, 10, 60), interval) > usual);
        CHECK(usefulAt(runOf(3, 11, 10, 60), interval) < usual);
        CHECK(usefulAt(runOf(3, 10, 11, 60), interval) < usual);
        CHECK(usefulAt(runOf(3, 10, 10, 70), interval) < usual);
    }
}

TEST_CASE("no interval has more goodput than the best one")
{
    for (const double mean : {0.2, 1.8, 7.2, 38.5, 1000.0}) {
        for (const double stop : {0.1, 5.0, 30.0, 300.0, 3000.0}) {
            const InterruptedRun run = runOf(mean, 10, stop, 0);
            const Duration best = bestInterval(run);
            CAPTURE(mean, stop, inSeconds(best));
            REQUIRE(best > run.stop);
            for (double factor = 0.05; factor < 20; factor *= 1.02)
                REQUIRE(usefulAt(run, run.stop + (best - run.stop) * factor) <= usefulAt(run, best) * (1 + 1e-12));
        }
    }
}

TEST_CASE("a checkpoint that drains slowly holds the next one back")
{
    const InterruptedRun run = runOf(3, 10, 0.5, 1800);
    CHECK(bestInterval(run) == seconds(1800.5));
    CHECK(bestInterval(runOf(3, 10, 0.5, 10)) < seconds(300));
}

TEST_CASE("the published intervals are near the best where checkpoints are short")
{
    // Young's with M = 28.846 h and 30 s is 41.6 min, with 1.803 h 10.4 min.
    CHECK(inSeconds(youngInterval(runOf(28.846, 15, 30, 0))) / 60 == Approx(41.6).epsilon(0.002));
    CHECK(inSeconds(youngInterval(runOf(1.803, 15, 30, 0))) / 60 == Approx(10.4).epsilon(0.005));
    for (const double mean : {1.8, 7.2, 38.5}) {
        const InterruptedRun run = runOf(mean, 5, 5, 0);
        const double most = usefulAt(run, bestInterval(run));
        CHECK(usefulAt(run, youngInterval(run)) == Approx(most).epsilon(0.001));
        CHECK(usefulAt(run, dalyInterval(run)) == Approx(most).epsilon(0.001));
        CHECK(usefulAt(run, availabilityInterval(run)) == Approx(most).epsilon(0.001));
    }
}

TEST_CASE("the availability-optimal interval is the best of its own first-order formula")
{
    // Saxena et al. maximise (1 - Ts/Tc)·Tf/(Tf + Tr + Tc/2).
    const InterruptedRun run = runOf(2, 20, 60, 0);
    const auto availability = [&](double interval) {
        const double mean = run.betweenInterruptions.base();
        return (1 - run.stop.base() / interval) * mean / (mean + run.restart.base() + interval / 2);
    };
    const double best = inSeconds(availabilityInterval(run));
    for (const double factor : {0.5, 0.9, 0.99, 1.01, 1.1, 2.0})
        CHECK(availability(best * factor) < availability(best));
}

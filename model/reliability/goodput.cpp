// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/goodput.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

bool isInterrupted(const InterruptedRun& run)
{
    return run.betweenInterruptions > Duration{} && std::isfinite(run.betweenInterruptions.base());
}

/// The y with -ln(1-y) - y = x. The left side grows and bends upwards, so that Newton's method comes down to the root
/// from any start above it; both starts are.
double workOverMeanTime(double x)
{
    double y = std::min(std::sqrt(2 * x), -std::expm1(-1 - x));
    for (int step = 0; step < 60; ++step) {
        const double excess = -std::log1p(-y) - y - x;
        const double next = y - excess * (1 - y) / y;
        if (!(next < y))
            break;
        y = next;
    }
    return y;
}

}  // namespace

std::array<std::pair<std::string_view, double>, 4> hourShareParts(const HourShares& shares)
{
    return {{{"useful", shares.useful},
             {"checkpoint", shares.checkpoint},
             {"lost", shares.lost},
             {"restart", shares.restart}}};
}

HourShares hourShares(const InterruptedRun& run, Duration interval)
{
    HourShares shares;
    if (!(interval > run.stop))
        return {0, 1, 0, 0};
    const double stopShare = run.stop / interval;
    if (!isInterrupted(run))
        return {1 - stopShare, stopShare, 0, 0};
    const Duration mean = run.betweenInterruptions;
    // Time within checkpoints that last, as a share of that between a restart and the next interruption.
    const double length = interval / mean;
    const double kept = std::exp(-(run.afterStop / mean)) * length / std::expm1(length);
    const double running = std::exp(-(run.restart / mean));
    shares.restart = 1 - running;
    shares.useful = running * kept * (1 - stopShare);
    shares.checkpoint = running * kept * stopShare;
    shares.lost = running * (1 - kept);
    return shares;
}

double goodputFirstOrder(const InterruptedRun& run, Duration interval)
{
    if (!(interval > run.stop))
        return 0;
    const double stops = 1 - run.stop / interval;
    if (!isInterrupted(run))
        return stops;
    return stops * std::max(0.0, 1 - (interval / 2 + run.afterStop + run.restart) / run.betweenInterruptions);
}

Duration youngInterval(const InterruptedRun& run)
{
    return seconds(std::sqrt(2 * run.stop.base() * run.betweenInterruptions.base()));
}

Duration dalyInterval(const InterruptedRun& run)
{
    // Daly's equation is for the work alone and takes the stop off the period between checkpoints.
    return seconds(std::sqrt(2 * run.stop.base() * (run.betweenInterruptions + run.restart).base()));
}

Duration availabilityInterval(const InterruptedRun& run)
{
    const double stop = run.stop.base();
    return seconds(stop + std::sqrt(2 * (run.betweenInterruptions + run.restart).base() * stop + stop * stop));
}

Duration bestInterval(const InterruptedRun& run)
{
    const Duration least = run.stop + run.afterStop;
    if (!isInterrupted(run) || run.stop <= Duration{})
        return least;
    const double work = workOverMeanTime(run.stop / run.betweenInterruptions);
    return std::max(least, run.betweenInterruptions * work + run.stop);
}

}  // namespace cw

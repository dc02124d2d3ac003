// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much of its time a run that is interrupted and restarts from checkpoints spends on progress that lasts.

#include "model/units/quantity.h"

#include <array>
#include <string_view>
#include <utility>

namespace cw {

/// What a run meets. Interruptions come at any moment alike (exponential gaps), during restarts too.
struct InterruptedRun {
    Duration betweenInterruptions;  ///< mean; zero: none ever
    Duration restart;               ///< from an interruption to the first new step, reading back included
    Duration stop;                  ///< that a checkpoint holds up the steps
    Duration afterStop;             ///< from then until it can be restarted from: what still drains in the background
};

/// Shares of a run's time, together 1.
struct HourShares {
    double useful = 0;      ///< goodput: steps that were not lost
    double checkpoint = 0;  ///< stops for checkpoints
    double lost = 0;        ///< work since the checkpoint that the run falls back to
    double restart = 0;
};

/// Each share with its code word: "useful", "checkpoint", "lost", "restart".
std::array<std::pair<std::string_view, double>, 4> hourShareParts(const HourShares& shares);

/// In the long run, with a checkpoint begun every `interval` (stop included), which is no shorter than what one takes.
///
/// Work is kept a checkpoint at a time. With S the interval, s the stop, d what drains after it, R the restart and M
/// the mean time between interruptions, exp(-d/M)/(exp(S/M)-1) checkpoints last from one restart to the next
/// interruption; and from one interruption to the next with a restart that succeeded in between pass M·exp(R/M). Their
/// ratio, times the S-s of work in each, is the goodput: for d = 0 the exact form of Daly, Future Generation Computer
/// Systems 22 (2006), equation 13.
HourShares hourShares(const InterruptedRun& run, Duration interval);

/// (1-s/S)·(1-(S/2+d+R)/M), at least zero: the same for an interval and a restart much shorter than the time between
/// interruptions.
double goodputFirstOrder(const InterruptedRun& run, Duration interval);

/// sqrt(2·s·M): Young, Communications of the ACM 17 (1974).
Duration youngInterval(const InterruptedRun& run);
/// sqrt(2·s·(M+R)) of work, and the stop: Daly (2006), equation 11.
Duration dalyInterval(const InterruptedRun& run);
/// s + sqrt(2·(M+R)·s + s²), which makes the first-order availability best: Saxena et al., arXiv 2410.18124.
Duration availabilityInterval(const InterruptedRun& run);
/// The interval with the most goodput by hourShares(); no shorter than stop and drain. It satisfies
/// exp(S/M)·(1-(S-s)/M) = 1, which neither the restart nor the drain enters.
Duration bestInterval(const InterruptedRun& run);

}  // namespace cw

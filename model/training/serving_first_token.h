// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long a request waits for its first token. Internal to this room.

#include "model/training/serving.h"

namespace cw {

/// Prompts that come to a group of a replica.
struct PromptQueue {
    double decode = 0;  ///< seconds that a pass takes for the tokens of the others
    double prompt = 0;  ///< seconds of work for one prompt
    double passes = 0;  ///< that one prompt fills
    double others = 0;  ///< requests under way besides this one
    double turn = 0;    ///< seconds from the prompt of a request to its next, without waiting: others / turn arrive
};

/// Seconds from the arrival of a request to the passes of its own prompt, and what other prompts add to these: the
/// larger of two queues, each of which is exact at one end.
/// - Short prompts: a pass takes all that wait, and lasts D + N·p with N prompts that came during the one before. For
///   random arrivals that is a queue with gated vacations (Doshi, "Queueing systems with vacations - a survey",
///   Queueing Systems 1 (1986) 29-66): a request meets a pass of T = D/(1 - r) + r·p/(1 - r²) seconds, where r is the
///   share of time that prompts take. It waits for half of it, and its own pass takes the r·T of prompts along that
///   came with its own.
/// - Prompts that fill passes: one after the other, each with its passes, S = p + D·passes. A pass without prompts is a
///   vacation, the rest M/D/1 (Fuhrmann and Cooper, Operations Research 33 (1985) 1117-1129): D/2 + w with
///   w = u·S/(2(1 - u)). As many are under way as there are, so those that wait don't arrive: u = n·S/(turn + w), of
///   which w is the positive root.
double waitForPrompts(const PromptQueue& queue);

struct ServedRequest {
    const TransformerShape& model;
    const ServingLayout& layout;
    const ServingMachine& machine;
    const ServingDemand& demand;
    double context = 0;  ///< tokens that a request holds on average
};

/// Of a request on a replica with `batch` under way, itself among them: `prompt` seconds of work for each prompt,
/// `cycle` seconds from one of its prompts to the next. It meets what the others alone would make (arrival theorem:
/// Reiser and Lavenberg, JACM 27 (1980) 313-322).
FirstToken firstToken(const ServedRequest& request, double batch, double prompt, double cycle);

}  // namespace cw

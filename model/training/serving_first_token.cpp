// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/serving_first_token.h"

#include "model/training/serving_shape.h"

#include <algorithm>
#include <cmath>

namespace cw {

double waitForPrompts(const PromptQueue& queue)
{
    const double busy = queue.others * queue.prompt / queue.turn;
    const double seen = queue.decode / (1 - busy) + busy * queue.prompt / (1 - busy * busy);
    const double together = (0.5 + busy) * seen;
    const double one = queue.prompt + queue.decode * queue.passes;
    const double idle = queue.turn - queue.others * one;
    const double inTurn = (std::sqrt(idle * idle + 2 * queue.others * one * one) - idle) / 2;
    return std::max(together, queue.decode / 2 + inTurn);
}

FirstToken firstToken(const ServedRequest& request, double batch, double prompt, double cycle)
{
    const auto& [model, layout, machine, demand, context] = request;
    FirstToken first;
    first.prompt = promptPasses(model, layout, machine, demand.promptTokens);
    const double inGroup = std::max(1.0, batch / layout.groups());
    // Where the answer is its first token, nobody makes tokens in between.
    if (batch <= 1 || demand.outputTokens < 2)
        return first;
    const double others = batch - 1;
    const double decode = inSeconds(decodePass(model, layout, machine, others, context).total());
    const double passes = demand.promptTokens / promptRoom(layout, machine, others);
    const double wait = waitForPrompts({decode, prompt, passes, inGroup - 1, cycle});
    first.underWay = seconds(decode / 2);
    first.otherPrompts = seconds(wait - decode / 2);
    first.decoding =
        promptPasses(model, layout, machine, demand.promptTokens, others, context).total() - first.prompt.total();
    return first;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the refusal of a layout finds its suggestions. Internal to this room.

#include "model/training/layout_rules.h"
#include "model/units/result.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace cw {

/// A field that a suggestion may change, of the model or of the layout; null for any other.
int* fieldOf(std::string_view name, TransformerShape& model, ParallelLayout& layout);

/// No field of a valid layout is larger.
long long largestOf(std::string_view field, const TransformerShape& model, const ParallelLayout& layout, int gpus);

/// As layout_check.h describes it.
Error refusalOf(const LayoutViolation& broken, const std::vector<long long>& choices);

/// Values beyond this many steps are no neighbours any more, and looking for them would be felt.
inline constexpr int kReach = 20'000;

/// The nearest values below and above, up to `largest`, that `isValid` takes.
template <class IsValid>
std::vector<long long> neighbours(long long value, long long step, long long largest, const IsValid& isValid)
{
    std::vector<long long> found;
    const long long from = std::clamp(value, 0LL, largest + 1);
    const long long start = from - from % step;
    const auto search = [&](long long first, long long stride) {
        long long candidate = first;
        for (int i = 0; i < kReach && candidate >= 1 && candidate <= largest; ++i, candidate += stride)
            if (isValid(candidate)) {
                found.push_back(candidate);
                return;
            }
    };
    search(from % step == 0 ? start - step : start, -step);
    search(start + step, step);
    return found;
}

}  // namespace cw

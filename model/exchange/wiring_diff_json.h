// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/wiring_reading.h"
#include "model/wiring/wiring_diff.h"

#include <functional>
#include <string>
#include <vector>

namespace cw {

/// Sentences in the caller's language; the model itself knows no words.
struct WiringWords {
    std::function<std::string(const WiringIssue&)> issue;
    std::function<std::string(const WiringDifference&)> difference;
};

/// The answer of `clusterwright compare --json`. `network` is the word that was asked for.
std::string wiringDiffToJson(const std::string& network, const Wiring& designed, const WiringReading& built,
                             const std::vector<WiringDifference>& differences, const WiringWords& words);

}  // namespace cw

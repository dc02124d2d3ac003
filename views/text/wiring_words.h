// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sentences about fabrics as built: what a file says wrongly, and what differs from the design.

#include <QString>

#include "model/exchange/wiring_reading.h"
#include "model/wiring/wiring_diff.h"

namespace cw {

/// One sentence, with the line where there is one.
QString wiringIssueText(const WiringIssue& issue);
/// One sentence that names both sides.
QString wiringDifferenceText(const WiringDifference& difference, const Wiring& designed, const Wiring& built);
/// All of it, a line each, and a last line with the count.
QString wiringComparisonText(const Wiring& designed, const WiringReading& built,
                             const std::vector<WiringDifference>& differences);
/// "compute-leaf-01 port 33 (OSFP17/1)".
QString wiringEndText(const Wiring& wiring, const WiringEnd& end);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/units/quantity.h"
#include "model/units/result.h"

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

/// A figure that published clusters disagree about.
struct RateBand {
    double low = 0;
    double typical = 0;
    double high = 0;

    friend bool operator==(const RateBand&, const RateBand&) = default;
};

/// What a kind of interruption is counted by.
enum class FailingPart {
    Gpu,
    Server,
    Adapter,
    Link,
    LeafSwitch,
    Run,  ///< the run itself: see ReliabilityConstants::wholeRunGpus
};

/// Interruptions of a run by one kind of part.
struct FailureClass {
    /// A code word: "gpu", "server", "power-supply", "adapter", "link", "leaf-switch", "software".
    std::string cause;
    FailingPart part = FailingPart::Gpu;
    RateBand perBillionHours;  ///< of one part, as FIT
    std::string source;
};

/// Published figures behind the reliability of training runs; resources/reliability/constants.json.
struct ReliabilityConstants {
    std::vector<FailureClass> classes;
    /// What befalls a run as a whole does so in proportion to its size up to so many GPUs, and no more often above.
    double wholeRunGpus = 1;
    std::string wholeRunSource;
    RateBand detectSeconds;   ///< until a failure is noticed and its server known
    RateBand replaceSeconds;  ///< until the run has its full size again, from spares that stand by
    RateBand warmUpSeconds;   ///< processes, communicators and caches, until the first step
    std::string restartSource;
    RateBand repairDays;      ///< of a server that failed
    double confidence = 0.5;  ///< share of the time that a run shall keep its size
    std::string repairSource;
    Bandwidth copyToHost;  ///< from one GPU into the memory of its server
    std::string copySource;
};

using ReliabilityConstantsPtr = std::shared_ptr<const ReliabilityConstants>;

/// Refuses unknown keys, classes it does not know or misses, bands out of order and figures without a source.
Result<ReliabilityConstants> reliabilityConstantsFromJson(std::istream& json, const std::string& fileName = {});

}  // namespace cw

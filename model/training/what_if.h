// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a run would do with more GPUs, and which input moves it most.

#include "model/training/training.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace cw {

/// The estimate of one job with any complete layout on any machine.
using JobEstimate = std::function<Result<TrainingEstimate>(const ParallelLayout&, const TrainingMachine&)>;
/// Of a workload that trains: a transformer, or listed layers, whose tokens are samples.
JobEstimate jobEstimate(const Workload& workload);
JobEstimate jobEstimate(const TransformerShape& model);

struct ScalingPoint {
    int gpus = 0;
    double tokensPerSecond = 0;
    double lowTokensPerSecond = 0;
    double highTokensPerSecond = 0;
    double share = 0;  ///< tokens per second of a GPU against the best point, 0-1
    bool fits = true;  ///< into the memory of a GPU
};

/// The same model and ranks of one copy on more or fewer GPUs: the data-parallel size changes. The batch is the same
/// but for what makes it divide, at most kBatchSlack; micro batches become smaller where copies would get none.
struct ScalingCurve {
    std::vector<ScalingPoint> points;  ///< GPUs rising
    std::optional<std::size_t> knee;   ///< the last point before a GPU yields less than kKneeShare; absent: beyond them
};

constexpr double kBatchSlack = 0.05;
/// A GPU beyond the knee does less than four fifths of what it could.
constexpr double kKneeShare = 0.8;

/// The layout is complete; sizes that no layout allows are left out. The network is taken to grow with its factor
/// unchanged. At most about 40 points up to `growth` times the GPUs of the machine.
ScalingCurve scalingCurve(const JobEstimate& job, const ParallelLayout& layout, const TrainingMachine& machine,
                          double growth = 16);

/// One input that is lowered and raised. `input` is a code word: "nic", "fabric" (share of the NIC rate that the
/// network carries), "scale-up", "memory-bandwidth", "gemm" (sustained share of the peak), "batch" (global).
struct Sensitivity {
    std::string_view input;
    double lowFactor = 1;   ///< on the input
    double highFactor = 1;  ///< 1 where the input can't be raised
    /// On the time of a token: 1.1 is a tenth slower. Absent where the changed run is impossible.
    std::optional<double> lowTime;
    std::optional<double> highTime;

    double span() const;  ///< of the two and of 1
};

/// The widest first. Inputs that the machine or layout doesn't have are left out.
std::vector<Sensitivity> sensitivities(const JobEstimate& job, const ParallelLayout& layout,
                                       const TrainingMachine& machine);

}  // namespace cw

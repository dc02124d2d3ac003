// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/layer_time.h"
#include "model/training/training.h"

namespace cw {

struct StepTime {
    Duration total;
    std::vector<StepPart> parts;           ///< sums to `total`
    double hostRatio = 0;                  ///< time to issue a micro batch / time to compute it
    bool usesNic = false;                  ///< some communication leaves the scale-up domain
    double exposedCommunicationShare = 0;  ///< of the step
};

/// One optimizer step. Refuses a layout whose communication needs a link that the machine does not have.
Result<StepTime> stepTime(const LayerInputs& in, const TrainingMachine& machine);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/workload.h"

namespace cw::test {

/// Of which every layout can be written out. 12 heads and four of keys: some widths divide, others don't.
inline TransformerShape smallModel()
{
    TransformerShape model;
    model.layers = 8;
    model.hidden = 96;
    model.heads = 12;
    model.kvHeads = 4;
    model.feedForward = 48;
    model.vocabulary = 100;
    model.sequence = 64;
    model.isGated = true;
    return model;
}

/// One layer of it is dense.
inline TransformerShape smallModelOfExperts()
{
    TransformerShape model = smallModel();
    model.experts = {16, 2, 24, 1, 1, 0, 0};
    return model;
}

/// Micro batches of one sequence, stages that aren't interleaved.
inline ParallelLayout plainLayout(int tensor, int pipeline, int globalBatch)
{
    ParallelLayout layout;
    layout.tensor = tensor;
    layout.pipeline = pipeline;
    layout.virtualStages = 1;
    layout.microBatch = 1;
    layout.globalBatch = globalBatch;
    return layout;
}

}  // namespace cw::test

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"

namespace cw {

/// The storage block that a training job saves itself to, and a serving job loads its weights from: the one it names,
/// else the first of the design; nullptr if there is none.
inline const Block* storageTierOf(const Workload& workload, const Design& design)
{
    const ElementId& named = workload.checkpoint.tier;
    for (const Block& block : design.blocks)
        if (block.storage() && (named.empty() || named == block.id))
            return &block;
    return nullptr;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

namespace cw {

Totals totalsOf(const Design& design, const Plan& plan, const Catalogue& catalogue, const BillOfMaterials& bill,
                const std::vector<StorageSupply>& storage);

}  // namespace cw

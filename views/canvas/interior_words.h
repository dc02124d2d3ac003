// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/fabric/failure_table.h"
#include "model/fabric/paths.h"
#include "views/canvas/interior_map.h"

namespace cw {

/// Name, model, rack and ports of a device; of a port where its cable leads.
QString spotText(const InteriorMap& map, InteriorSpot spot);
/// Hops, latency and bandwidth, and where NVLink passes data on.
QString pathText(const InteriorMap& map, const PathAnswer& answer, const PathEnd& from);
/// What has failed, in a few words.
QString failedText(const InteriorMap& map, const Failures& failures);
/// What is left, beside what the whole network carries, and the training step before and after.
QString healthText(const InteriorMap& map, const FabricHealth& before, const FabricHealth& after);

}  // namespace cw

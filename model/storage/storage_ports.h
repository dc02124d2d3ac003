// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The NICs on both sides of a storage tier, and the network between them.

#include "model/plan/plan.h"

#include <optional>

namespace cw {

struct StorageNics {
    Bandwidth servers;    ///< of all units of the tier, line rate
    Bandwidth clients;    ///< of all GPU servers on the same networks
    Bandwidth oneClient;  ///< of one GPU server, the poorest
    int clientServers = 0;
    double pathOversubscription = 1;  ///< through all tiers of the network, at least 1
    bool hasFabric = false;           ///< the network is built: its uplinks bound the tier
};

/// Counts the ports that are attached to data networks. The out-of-band network carries none.
StorageNics storageNics(const Design& design, const Plan& plan, const Catalogue& catalogue, const Block& tier);

}  // namespace cw

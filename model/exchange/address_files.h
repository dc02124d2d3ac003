// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the formats with addresses are made from, beside the wiring.

#include "model/addressing/address_plan.h"
#include "model/exchange/wiring_files.h"

#include <optional>

namespace cw {

struct AddressSource {
    const Design& design;
    const Plan& plan;
    const AddressTable& table;
    std::optional<NetworkKind> network;  ///< of the switches; absent: all
};

/// One configuration of FRRouting for each switch that routes, named after its host name.
ExportedFiles frrFiles(const WiringSource& source);
/// Every address as a row of a CSV: switches, links, subnets, hosts.
ExportedFiles addressFiles(const WiringSource& source);

}  // namespace cw

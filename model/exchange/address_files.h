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

/// For each switch that routes, named after its host name: its configuration of FRRouting, and what interfaces need
/// beside it, for ifupdown2.
ExportedFiles frrFiles(const WiringSource& source);
/// NVUE commands of Cumulus Linux for each switch of a lossless network: classes, marking, pause, spreading, MTU.
ExportedFiles nvueFiles(const WiringSource& source);
/// The partitions as OpenSM and UFM read them, by the port GUIDs that the ibnetdiscover export gives.
ExportedFiles partitionFiles(const WiringSource& source);
/// Every address as a row of a CSV: switches, links, subnets, hosts.
ExportedFiles addressFiles(const WiringSource& source);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sensible parts out of the catalogue where the architect has named none. Chosen by figures, never by id, so that a
// user's own catalogue is served as well as ours.

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

/// The port groups of a unit (server or storage unit); nullptr if the catalogue has no such part.
const std::vector<PortGroup>* portGroupsOf(const Catalogue& catalogue, const PartId& part);
/// Ports of a role that can speak a technology (nullopt: any). RoCE is spoken by every Ethernet port.
int portsOf(const Catalogue& catalogue, const PartId& part, PortRole role, std::optional<Technology> technology);

struct SwitchWish {
    Technology technology = Technology::Ethernet;
    Bandwidth hostSpeed;  ///< of the ports to attach; zero: the most usual one of the catalogue's servers
    NetworkKind kind = NetworkKind::Compute;
    std::string manufacturer;  ///< preferred where the figures are equal
};

/// The leaf whose port speed is the least at or above the hosts', then that of the preferred maker, then that with the
/// most ports. Out-of-band: an access switch with faster uplinks. "" if the catalogue has none.
PartId chooseLeafSwitch(const Catalogue& catalogue, const SwitchWish& wish);
/// The aggregation switch over access switches: the smallest with ports of the uplinks' speed. "" if none.
PartId chooseAggregationSwitch(const Catalogue& catalogue, const PartId& access, const std::string& manufacturer);

/// The speed of the fastest ports of a role among the blocks of a design; zero if nothing has such ports.
Bandwidth fastestPort(const Design& design, const Catalogue& catalogue, PortRole role);
/// The maker of most GPU servers of a design, or "".
std::string mainManufacturer(const Design& design, const Catalogue& catalogue);

/// A unit of a storage family: one whose bandwidth and capacity are stated before one without, a figure that was read
/// before one recalled, then the first by id. "" if the catalogue has none.
PartId chooseStorageUnit(const Catalogue& catalogue, StorageFamily family);
/// Protection and fill limit as the family is usually run.
StorageBlock usualStorage(StorageFamily family);
/// Fewest units that the protection needs, with one more to rebuild onto.
int fewestUnits(const Protection& protection);
/// What one unit adds to the usable capacity and bandwidth of its tier. Zero: not stated.
struct UnitYield {
    DataSize usable;
    Bandwidth read;
    Bandwidth write;
};
UnitYield unitYield(const StorageUnit& unit, const StorageBlock& storage);

/// Hosts of one scalable unit on a leaf of `radix` ports at an oversubscription: floor(R·o/(1+o)).
int hostPortsPerLeaf(int radix, double oversubscription);
/// Logical ports of a switch at a link speed: breakout included, up to what the switch can split.
int radixAt(const Switch& part, Bandwidth speed);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/cabling.h"
#include "model/catalogue/part.h"
#include "model/units/result.h"

#include <iosfwd>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cw {

/// All parts by id. A value: the built-in catalogue overlaid with the user's own.
struct Catalogue {
    std::map<PartId, Gpu> gpus;
    std::map<PartId, Server> servers;
    std::map<PartId, Nic> nics;
    std::map<PartId, Switch> switches;
    std::map<PartId, Optic> optics;
    std::map<PartId, CablePart> cables;
    std::map<PartId, StorageUnit> storageUnits;
    std::map<PartId, RackPart> rackParts;
    Cabling cabling;

    /// nullptr if there is no part of that kind and id.
    const Gpu* gpu(const PartId& id) const;
    const Server* server(const PartId& id) const;
    const Switch* switchPart(const PartId& id) const;
    const StorageUnit* storageUnit(const PartId& id) const;
    const RackPart* rackPart(const PartId& id) const;
    /// The part of any kind, or nullptr.
    const Part* find(const PartId& id) const;
    /// The GPU of a server, or nullptr for a server without.
    const Gpu* gpuOf(const Server& server) const;
    /// Every id, sorted.
    std::vector<PartId> allIds() const;
    /// The known id nearest to a mistyped one (edit distance at most a third of its length), or "".
    PartId nearestId(const PartId& mistyped) const;
};

using CataloguePtr = std::shared_ptr<const Catalogue>;

/// Adds the parts and the cabling of one catalogue file; what is there already is replaced (the user's overrides ours).
/// Refuses unknown keys, parts without a source, negative or non-finite figures and duplicate ids in one file.
Result<void> addParts(Catalogue& catalogue, std::istream& json, const std::string& fileName);

/// Parts that name a part which is not there (a server's GPU, a unit's drive). Empty when all is well.
std::vector<Error> brokenReferences(const Catalogue& catalogue);

}  // namespace cw

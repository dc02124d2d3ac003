// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue/catalogue.h"

#include "model/catalogue/strict_json.h"

#include <algorithm>

namespace cw {

namespace {

template <class Parts>
auto findIn(const Parts& parts, const PartId& id) -> const typename Parts::mapped_type*
{
    const auto found = parts.find(id);
    return found == parts.end() ? nullptr : &found->second;
}

/// Calls `visit` with the map of every kind.
template <class Visit>
void forEachKind(const Catalogue& catalogue, Visit visit)
{
    visit(catalogue.gpus);
    visit(catalogue.servers);
    visit(catalogue.nics);
    visit(catalogue.switches);
    visit(catalogue.optics);
    visit(catalogue.cables);
    visit(catalogue.storageUnits);
    visit(catalogue.rackParts);
}

}  // namespace

const Gpu* Catalogue::gpu(const PartId& id) const
{
    return findIn(gpus, id);
}
const Server* Catalogue::server(const PartId& id) const
{
    return findIn(servers, id);
}
const Switch* Catalogue::switchPart(const PartId& id) const
{
    return findIn(switches, id);
}
const StorageUnit* Catalogue::storageUnit(const PartId& id) const
{
    return findIn(storageUnits, id);
}
const RackPart* Catalogue::rackPart(const PartId& id) const
{
    return findIn(rackParts, id);
}

const Part* Catalogue::find(const PartId& id) const
{
    const Part* found = nullptr;
    forEachKind(*this, [&](const auto& parts) {
        if (found == nullptr)
            found = findIn(parts, id);
    });
    return found;
}

const Gpu* Catalogue::gpuOf(const Server& server) const
{
    return gpu(server.gpu);
}

std::vector<PartId> Catalogue::allIds() const
{
    std::vector<PartId> ids;
    forEachKind(*this, [&](const auto& parts) {
        for (const auto& [id, part] : parts)
            ids.push_back(id);
    });
    std::sort(ids.begin(), ids.end());
    return ids;
}

PartId Catalogue::nearestId(const PartId& mistyped) const
{
    return nearestName(mistyped, allIds());
}

std::vector<Error> brokenReferences(const Catalogue& catalogue)
{
    std::vector<Error> errors;
    const auto check = [&](const PartId& from, const char* field, const PartId& to, bool isKnown) {
        if (!to.empty() && !isKnown)
            errors.push_back(Error{ErrorCode::UnknownPart, from + "." + field, {to, catalogue.nearestId(to)}, {}});
    };
    for (const auto& [id, server] : catalogue.servers)
        check(id, "gpu", server.gpu, catalogue.gpu(server.gpu) != nullptr);
    for (const auto& [id, unit] : catalogue.storageUnits)
        check(id, "drive", unit.drive, catalogue.storageUnit(unit.drive) != nullptr);
    return errors;
}

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/storage_supply.h"

#include <algorithm>

namespace cw {

namespace {

int copiesOf(const Protection& protection)
{
    return std::max(1, protection.copies);
}

/// k and m as doubles, with at least one data piece: a design under edit may hold anything.
struct Pieces {
    double data;
    double all;
};

Pieces piecesOf(const Protection& protection)
{
    const double data = std::max(1, protection.data);
    return {data, data + std::max(0, protection.parity)};
}

}  // namespace

double rawPerUsable(const Protection& protection, const StorageConstants& constants)
{
    switch (protection.kind) {
    case Protection::Kind::Replication: return copiesOf(protection);
    case Protection::Kind::ErasureCode: return piecesOf(protection).all / piecesOf(protection).data;
    case Protection::Kind::Appliance: break;
    }
    return constants.applianceUsableShare > 0 ? 1.0 / constants.applianceUsableShare : 1.0;
}

int minimumUnits(const Protection& protection)
{
    switch (protection.kind) {
    case Protection::Kind::Replication: return copiesOf(protection);
    case Protection::Kind::ErasureCode: return std::max(1, protection.data) + std::max(0, protection.parity);
    case Protection::Kind::Appliance: break;
    }
    return 1;
}

double readAmplification(StorageFamily family, const Protection& protection)
{
    // Clients of HDFS fetch the data pieces themselves; whole copies need no gathering.
    if (protection.kind != Protection::Kind::ErasureCode || family == StorageFamily::Hdfs)
        return 1;
    const Pieces pieces = piecesOf(protection);
    return 1 + (pieces.all - 1) / pieces.all;
}

double writeAmplification(StorageFamily family, const Protection& protection)
{
    switch (protection.kind) {
    case Protection::Kind::Replication: return copiesOf(protection);
    case Protection::Kind::ErasureCode: {
        const Pieces pieces = piecesOf(protection);
        return family == StorageFamily::Hdfs ? pieces.all / pieces.data : 1 + (pieces.all - 1) / pieces.data;
    }
    case Protection::Kind::Appliance: break;
    }
    return 1;
}

double shareKeptForData(const Protection& protection, int units)
{
    // An appliance keeps its spare space inside of each unit.
    if (protection.kind == Protection::Kind::Appliance)
        return units > 0 ? 1 : 0;
    return units > 1 ? (units - 1.0) / units : 0;
}

}  // namespace cw

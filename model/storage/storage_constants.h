// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"
#include "model/units/quantity.h"
#include "model/units/result.h"

#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace cw {

/// What measurements say about one family of storage. Shares are of the raw line rate, 0-1.
struct StorageFamilyConstants {
    double readShareOfNic = 0;  ///< of the servers' NICs, after the amplification of the protection
    double writeShareOfNic = 0;
    double writeOverRead = 1;    ///< large sequential writes over reads, where only the read was measured
    double shareOfCapacity = 1;  ///< most of the protected capacity that data may take; HDFS keeps a quarter
    /// The protection that the shares of the NIC were measured with, amplification included; nullopt: the shares are
    /// free of amplification.
    std::optional<Protection> measuredWith;
    std::string source;
};

/// Rows of the storage performance guidance, in steps good, better, best.
struct StorageGuidance {
    Bandwidth good;
    Bandwidth better;
    Bandwidth best;
};

/// Published figures behind the storage model; resources/storage/constants.json.
struct StorageConstants {
    std::map<StorageFamily, StorageFamilyConstants> families;
    double clientShareOfNic = 0;      ///< of a client's NICs, read or write
    double driveShare = 0;            ///< of the drives' own rate that a striped set delivers
    double applianceUsableShare = 0;  ///< of raw, where an appliance protects data its own way
    DataSize localDrive;              ///< a server's local flash is taken for drives of this size…
    Bandwidth localDriveRead;         ///< …and these rates, since servers state a sum only
    Bandwidth localDriveWrite;
    int guidanceServers = 0;                     ///< servers that the unit row stands for
    StorageGuidance nodeRead;                    ///< what one server alone should see
    StorageGuidance unitRead;                    ///< what all servers of a unit should see together
    std::map<std::string, std::string> sources;  ///< of the figures above, by group of the file
};

using StorageConstantsPtr = std::shared_ptr<const StorageConstants>;

/// Refuses unknown keys, a family that is missing, shares outside of 0-1 and figures without a source.
Result<StorageConstants> storageConstantsFromJson(std::istream& json, const std::string& fileName = {});

}  // namespace cw

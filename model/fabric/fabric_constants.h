// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/part.h"
#include "model/units/quantity.h"
#include "model/units/result.h"

#include <iosfwd>
#include <map>
#include <memory>
#include <string>

namespace cw {

/// Figures behind latencies and path factors; resources/fabric/constants.json.
struct FabricConstants {
    Duration perMetre;
    Duration adapter;           ///< of one end, from memory to wire
    Duration errorCorrection;   ///< of one link
    Duration infiniBandSwitch;  ///< where the catalogue states none
    Duration ethernetSwitch;
    double spreadingEfficiency = 1;             ///< of spraying and adaptive routing, 0-1
    int expertServers = 1;                      ///< servers over which the experts of one layer are spread
    std::map<std::string, Provenance> origins;  ///< by the key of the file, as "adapter"
};

using FabricConstantsPtr = std::shared_ptr<const FabricConstants>;

/// Refuses unknown keys and figures without source or evidence.
Result<FabricConstants> fabricConstantsFromJson(std::istream& json, const std::string& fileName = {});

}  // namespace cw

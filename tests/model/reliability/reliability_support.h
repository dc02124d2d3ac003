// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/reliability/reliability_constants.h"

#include <fstream>
#include <stdexcept>

namespace cw::reliability_test {

/// The figures that ship with the program. A fault in them fails every test that stands on them.
inline ReliabilityConstantsPtr publishedRates()
{
    static const ReliabilityConstantsPtr constants = [] {
        std::ifstream in(CW_RESOURCE_DIR "/reliability/constants.json");
        Result<ReliabilityConstants> read = reliabilityConstantsFromJson(in);
        if (!read)
            throw std::runtime_error("reliability/constants.json: " + read.error().where);
        return std::make_shared<const ReliabilityConstants>(std::move(*read));
    }();
    return constants;
}

}  // namespace cw::reliability_test

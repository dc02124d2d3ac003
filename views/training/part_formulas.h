// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace cw {

/// How one part of a step is computed.
struct PartFormula {
    QString formula;      ///< in the symbols of the legend
    QString explanation;  ///< in words
    QString source;       ///< publications
};

PartFormula partFormula(std::string_view part);

}  // namespace cw

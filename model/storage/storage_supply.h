// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

#include <string>
#include <vector>

namespace cw {

/// What bounds a figure, as a code word: "drives", "server NIC", "unit", "client NIC", "network", "capacity".
using BindingTerm = std::string;

struct BoundTerm {
    BindingTerm term;
    Bandwidth limit;
};

/// What one storage tier gives.
struct StorageSupply {
    ElementId block;
    DataSize raw;
    DataSize usable;          ///< after protection, fill limit and one unit kept free for rebuild
    double rawPerUsable = 1;
    Bandwidth read;
    BindingTerm readBinding;
    Bandwidth write;
    BindingTerm writeBinding;
    std::vector<BoundTerm> readTerms;   ///< all terms, for "why"
    std::vector<BoundTerm> writeTerms;
    Bandwidth readPerServer;  ///< share of one GPU server if all read at once
    Bandwidth writePerServer;
    std::string guidance;     ///< "good", "better", "best" or "below": SuperPOD H100 per-node read guidance 4/8/40 GB/s
    int minimumUnits = 1;     ///< that the protection needs
};

std::vector<StorageSupply> storageSupply(const Design& design, const Plan& plan, const Catalogue& catalogue);

}  // namespace cw

// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How cables are plugged and laid: facts that belong to no single part.

#include "model/catalogue/part.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

/// Forms of modules that one kind of cage takes, the slowest first. A cage takes its own form and those before it.
struct CageFamily {
    std::vector<std::string> forms;
    Provenance provenance;
};

/// One length, or one list of them, with where it was found.
struct CablingLengths {
    std::vector<Length> values;  ///< ascending
    Provenance provenance;

    /// The only value of a run; zero if the catalogue says nothing.
    Length value() const { return values.empty() ? Length{} : values.front(); }
};

/// The tray above every row of racks, and those that cross from row to row.
struct CableTray {
    Length width;
    Length depth;
    double fillLimit = 1;  ///< share of the cross-section that cables may take, 0-1
    Provenance provenance;
};

/// The tightest bend of cables whose maker states none, in diameters over the jacket.
struct BendRule {
    std::vector<Medium> media;
    double diameters = 0;
    Provenance provenance;
};

struct Cabling {
    std::vector<CageFamily> cageFamilies;
    CablingLengths stocked;      ///< orderable lengths of a cable whose maker lists none
    CablingLengths sideRun;      ///< inside a rack at each end of a cable between racks, beside the way up to the tray
    CablingLengths sameRackRun;  ///< of a cable within one rack, beside the vertical way
    CablingLengths pduRun;       ///< of a PDU's management cable, beside the way along the row
    std::optional<CableTray> tray;
    std::vector<BendRule> bendRules;
    CablingLengths routeBend;  ///< radius of the tightest turn that every cable has to take on its way

    /// The tightest bend that a cable bears; nothing where neither its maker nor its diameter tells.
    std::optional<Length> bendRadiusOf(const CablePart& cable) const;
    /// Whether a module or plug works in a cage. Every cage takes its own form.
    bool accepts(const std::string& cage, const std::string& module) const;
};

}  // namespace cw

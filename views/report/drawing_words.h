// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <QString>

namespace cw {

enum class DrawingView { Topology, Racks, Floor };

QString drawingTitle(DrawingView view);
/// "4 × DGX H100, 2 × QM9700": what stands in a rack, most numerous first.
QString rackContents(const Rack& rack, const Plan& plan, const Design& design, const Catalogue& catalogue);
/// The height of the racks of a design, in units; at least what is used.
int rackUnits(const Design& design, const Plan& plan, const Catalogue& catalogue);
/// The name of a network, or that of its kind where the architect gave none.
QString networkTitle(const Network& network);

/// Racks that stand next to each other with the same contents.
struct RackGroup {
    RackIndex first = 0;
    int count = 1;
};
std::vector<RackGroup> rackGroups(const Plan& plan);
/// Racks with the same contents, wherever they stand.
struct RackKind {
    std::vector<RackGroup> groups;
    int count = 0;
};
std::vector<RackKind> rackKinds(const Plan& plan);
/// "A01–A03, A05–A10".
QString rackKindName(const RackKind& kind, const Plan& plan);
/// "A01", or "A01–A30".
QString rackGroupName(const RackGroup& group, const Plan& plan);

}  // namespace cw

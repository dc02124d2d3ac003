// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What cards and lanes say: words from the newest analysis, ready to be painted.

#include <QColor>
#include <QString>
#include <QStringList>

#include "views/canvas/canvas_layout.h"
#include "views/session.h"

#include <optional>
#include <vector>

namespace cw {

struct Pill {
    QString text;
    Severity severity = Severity::Info;
    bool isGood = false;
};

/// The worst broken rule that names an element first.
struct Badge {
    QString text;
    Severity severity = Severity::Warning;
    int others = 0;  ///< further findings of the same element
};

/// Servers as they are grouped, for the view from near by.
struct UnitField {
    int count = 0;
    int perUnit = 0;        ///< servers in a scalable unit
    int leavesPerUnit = 0;  ///< compute leaves of one, 0 if not known
    int spares = 0;
    int gpusPerServer = 0;
};

struct CardFacts {
    ElementId id;
    QString icon, name, subtitle, detail, count;
    QStringList figures;  ///< what the detail says, one by one
    QString accessibleName;
    QColor colour;
    std::optional<Badge> badge;
    UnitField field;
    bool isWorkload = false;
};

struct TierGlyphs {
    int count = 0;
    QString text;  ///< "16 spine"
};

struct LaneFacts {
    ElementId id;
    NetworkKind kind = NetworkKind::Compute;
    QString name, subtitle;
    QString accessibleName;
    std::vector<TierGlyphs> tiers;
    std::vector<Pill> pills;
    std::optional<Badge> badge;
    bool isJoined = false;
};

CardFacts blockFacts(const Block& block, const Session& session);
CardFacts workloadFacts(const Workload& workload, const Session& session);
LaneFacts laneFacts(const Network& network, const Session& session);

/// Speed of one port of a block towards a network: as planned, else as its ports are made.
Bandwidth portSpeed(const ElementId& block, const ElementId& network, const Session& session);
QString bundleLabel(const BundleLine& bundle, const Session& session);
QString bundleToolTip(const BundleLine& bundle, const Session& session);

}  // namespace cw
